//! The connector of a draft, and where its key may go.

use super::wires::{origin, whole};
use crate::mistake::read;
use catalogue::connector::Connector;
use serde_json::{Value, json};

/// A connector that can be asked.
pub(super) struct Settled {
    pub(super) connector: Connector,
    /// The origins that the key may go to.
    pub(super) own: Vec<String>,
}

/// Reads a connector that is to be asked, with a key perhaps.
///
/// # Errors
/// What is wrong with it, as a failure is told.
pub(super) fn settle(text: &str, has_key: bool, root: &str) -> Result<Settled, Value> {
    read(text).map_err(
        |own| json!({ "code": "connector", "line": own.line, "column": own.column, "why": own.why }),
    )?;
    let mut written: Value = serde_json::from_str(text).unwrap_or_default();
    let says = |name: &str| written["key"][name].as_str().is_some_and(|text| !text.is_empty());
    let asked_for = text.contains("{key}");
    if has_key && says("parameter") {
        return Err(json!({ "code": "parameter", "why": written["key"]["parameter"] }));
    }
    if has_key && !says("header") && !asked_for {
        return Err(json!({ "code": "keyless" }));
    }
    let base = whole(written["base"].as_str().unwrap_or_default(), root);
    let proxy = written["manners"]["proxy"].as_str().map(|proxy| whole(proxy, root));
    // A proxy of the portal's own passes the key on; of any other it is not known who it is.
    let own = proxy.iter().filter(|proxy| origin(proxy) == origin(root)).chain([&base]);
    let own: Vec<String> = own.map(|address| origin(address)).collect();
    // Each page is asked for once: what was answered need not be kept.
    written["manners"]["keep"] = 0.into();
    let connector = Connector::read(written.to_string().as_bytes())
        .map_err(|wrong| json!({ "code": "connector", "why": wrong.to_string() }))?;
    Ok(Settled { connector: connector.rooted(root), own })
}
