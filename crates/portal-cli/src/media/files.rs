//! The files that media name: those of the site in a folder, and those of other hosts on the network.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;
use std::{fs, io};
use ureq::{Agent, Error};

/// How long another host may take, in seconds.
const PATIENCE: u64 = 30;

/// The most that is read of a file on another host, in bytes.
const MOST: u64 = 64 * 1024 * 1024;

/// Why a file is not there, for a person to read.
type Why = String;

/// Where files are looked for; nowhere, unless it is said.
#[derive(Default)]
pub struct Files {
    folder: Option<PathBuf>,
    network: Option<Agent>,
    /// What other hosts answered when they were asked whether something is there.
    asked: RefCell<HashMap<String, Result<(), Why>>>,
}

impl Files {
    /// The site's own files in `folder`; those of other hosts if `online`.
    pub fn new(folder: Option<PathBuf>, online: bool) -> Self {
        Self { folder, network: online.then(agent), asked: RefCell::default() }
    }

    /// The bytes at an address; `None` if it is not to be looked at.
    pub fn read(&self, address: &str) -> Option<Result<Vec<u8>, Why>> {
        match is_outside(address) {
            true => Some(fetch(self.network.as_ref()?, address)),
            false => Some(fs::read(self.own(address)?).map_err(|error| why_not(&error))),
        }
    }

    /// Whether there is anything at an address; `None` if it is not to be looked at.
    pub fn present(&self, address: &str) -> Option<Result<(), Why>> {
        if !is_outside(address) {
            return Some(fs::metadata(self.own(address)?).map(drop).map_err(|error| why_not(&error)));
        }
        let network = self.network.as_ref()?;
        let mut asked = self.asked.borrow_mut();
        Some(asked.entry(address.to_owned()).or_insert_with(|| ask(network, address)).clone())
    }

    fn own(&self, address: &str) -> Option<PathBuf> {
        let bare = address.split(['?', '#']).next().unwrap_or(address);
        Some(self.folder.as_ref()?.join(bare.trim_start_matches('/')))
    }
}

fn is_outside(address: &str) -> bool {
    address.contains("://")
}

fn agent() -> Agent {
    let settings = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(PATIENCE)))
        .user_agent(concat!("museum-portal/", env!("CARGO_PKG_VERSION")));
    settings.build().into()
}

fn fetch(network: &Agent, address: &str) -> Result<Vec<u8>, Why> {
    let mut answer = network.get(address).call().map_err(|error| why_no_answer(&error))?;
    let body = answer.body_mut().with_config().limit(MOST);
    body.read_to_vec().map_err(|error| why_no_answer(&error))
}

fn ask(network: &Agent, address: &str) -> Result<(), Why> {
    match network.head(address).call() {
        // A host may give out a file and yet know no other question.
        Ok(_) | Err(Error::StatusCode(405 | 501)) => Ok(()),
        Err(error) => Err(why_no_answer(&error)),
    }
}

fn why_not(error: &io::Error) -> Why {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        _ => error.to_string(),
    }
}

fn why_no_answer(error: &Error) -> Why {
    match error {
        Error::StatusCode(status) => format!("its host answers with the status {status}"),
        Error::BodyExceedsLimit(_) => format!("it is larger than {} MB", MOST / (1024 * 1024)),
        error => error.to_string(),
    }
}
