//! The JSON Schemas, made from the types.

use catalogue::{file::CatalogueFile, portal::Portal};
use schemars::{JsonSchema, generate::SchemaSettings, transform::RecursiveTransform};
use serde_json::Value;
use std::{fs, path::Path};

/// The schema of a catalogue file.
pub fn catalogue() -> Value {
    of::<CatalogueFile>()
}

/// The schema of `portal.json`.
pub fn portal() -> Value {
    of::<Portal>()
}

/// Writes both schemas into a folder.
///
/// # Errors
/// If they cannot be written; the error says which, where and why.
pub fn write(folder: &Path) -> Result<(), String> {
    let failed = |path: &Path, why: std::io::Error| format!("cannot write {}: {why}", path.display());
    fs::create_dir_all(folder).map_err(|why| failed(folder, why))?;
    for (name, schema) in [("catalogue.schema.json", catalogue()), ("portal.schema.json", portal())] {
        let path = folder.join(name);
        fs::write(&path, format!("{schema:#}\n")).map_err(|why| failed(&path, why))?;
    }
    Ok(())
}

fn of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(plain_description));
    settings.into_generator().into_root_schema_for::<T>().into()
}

/// Doc comments have lines and links; whoever reads a schema sees neither.
fn plain_description(schema: &mut schemars::Schema) {
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = description.replace("[`", "").replace("`]", "").replace('\n', " ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_fields_are_refused_and_the_schema_may_be_named() {
        for schema in [catalogue(), portal()] {
            assert_eq!(schema["additionalProperties"], false);
            assert_eq!(schema["properties"]["$schema"]["type"], "string");
        }
    }

    #[test]
    fn what_has_a_default_is_not_required() {
        let schema = catalogue();
        assert_eq!(schema["$defs"]["Exhibit"]["required"], serde_json::json!(["id", "title"]));
        assert_eq!(schema["$defs"]["Media"]["required"], serde_json::json!(["url"]));
        assert_eq!(portal()["required"], serde_json::json!(["title", "catalogues"]));
    }

    #[test]
    fn every_object_refuses_unknown_fields() {
        for (name, schema) in catalogue()["$defs"].as_object().unwrap() {
            if schema.get("properties").is_some() {
                assert_eq!(schema["additionalProperties"], false, "{name}");
            }
        }
    }
}
