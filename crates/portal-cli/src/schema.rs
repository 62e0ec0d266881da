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

/// The schema of a connector.
pub fn connector() -> Value {
    catalogue::connector::schema()
}

/// Writes the schemas into a folder.
///
/// # Errors
/// If they cannot be written; the error says which, where and why.
pub fn write(folder: &Path) -> Result<(), String> {
    let failed = |path: &Path, why: std::io::Error| format!("cannot write {}: {why}", path.display());
    fs::create_dir_all(folder).map_err(|why| failed(folder, why))?;
    let schemas = [
        ("catalogue.schema.json", catalogue()),
        ("portal.schema.json", portal()),
        ("connector.schema.json", connector()),
    ];
    for (name, schema) in schemas {
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
        for schema in [catalogue(), portal(), connector()] {
            assert_eq!(schema["additionalProperties"], false);
            assert_eq!(schema["properties"]["$schema"]["type"], "string");
        }
    }

    #[test]
    fn the_reader_and_the_schema_of_a_connector_agree() {
        let validator = jsonschema::validator_for(&connector()).unwrap();
        let right = serde_json::json!({
            "name": {"en": "A"}, "base": "https://a.kz/", "manners": {"keep": 5}, "languages": {"kk": "kaz"},
            "exhibits": {
                "list": {"ask": {"path": "a", "parameters": {"n": 5, "q": ["{query}"]}}, "total": {"header": "X"}, "paging": {"by": "link"},
                         "facets": {"type": {"map": "a", "filter": {"join": " "}}}, "sorts": {"title": "t"}},
                "one": {"ask": "a/{id}"},
                "fields": {"id": "id", "title": ["a", {"path": "b", "do": ["trim", {"map": {"a": "b"}, "else": null}]}],
                           "date": {"from": "a"}, "makers": [{"each": "m", "name": "n"}], "media": {"url": {"follow": "a", "take": "b"}}}
            }
        });
        let agree = |connector: &Value, expected: bool| {
            let read = catalogue::connector::Connector::read(connector.to_string().as_bytes());
            assert_eq!(read.is_ok(), expected, "{connector:#}\n{:?}", read.err());
            assert_eq!(validator.is_valid(connector), expected, "{connector:#}");
        };
        agree(&right, true);
        for (place, wrong) in [
            ("/exhibits/fields/titel", serde_json::json!("a")),
            ("/exhibits/fields/title", serde_json::json!({"path": "a", "do": ["trimm"]})),
            ("/exhibits/fields/makers", serde_json::json!({"nam": "a"})),
            ("/exhibits/list/paging", serde_json::json!({"by": "pages"})),
            ("/exhibits/list/facets", serde_json::json!({"colour": {}})),
            ("/base", serde_json::json!(5)),
            ("/languages", serde_json::json!({"xx": "a"})),
            ("/manners", serde_json::json!({"speed": 5})),
        ] {
            let mut connector = right.clone();
            let (parent, name) = place.rsplit_once('/').unwrap();
            connector.pointer_mut(parent).unwrap()[name] = wrong;
            agree(&connector, false);
        }
    }

    #[test]
    fn the_reader_and_the_schema_want_an_identifier_and_a_title() {
        let validator = jsonschema::validator_for(&connector()).unwrap();
        for (kind, title) in
            [("exhibits", "title"), ("museums", "name"), ("tours", "title"), ("stories", "title")]
        {
            let whole = serde_json::json!({"id": "a", title: "b"});
            let id = serde_json::json!({"id": "a"});
            let rest = serde_json::json!({title: "b"});
            let none = serde_json::json!({});
            let (list, each) =
                (serde_json::json!({"ask": "a"}), serde_json::json!({"ask": "a", "each": true}));
            for (list, fields, of_one, expected) in [
                (Some(&list), &whole, None, true),
                (Some(&list), &whole, Some(&none), true),
                (Some(&list), &id, None, false),
                (Some(&list), &rest, None, false),
                (Some(&list), &id, Some(&rest), false),
                (Some(&each), &whole, None, true),
                (Some(&each), &id, Some(&rest), true),
                (Some(&each), &none, Some(&whole), true),
                (Some(&each), &rest, None, false),
                (None, &whole, None, true),
                (None, &none, Some(&whole), true),
                (None, &id, None, false),
            ] {
                let mut one = serde_json::json!({"fields": fields});
                list.into_iter().for_each(|list| one["list"] = list.clone());
                of_one.into_iter().for_each(|of_one| one["fields_of_one"] = of_one.clone());
                let connector = serde_json::json!({"name": "A", "base": "https://a.kz/", kind: one});
                let read = catalogue::connector::Connector::read(connector.to_string().as_bytes());
                assert_eq!(read.is_ok(), expected, "{connector}\n{:?}", read.err());
                assert_eq!(validator.is_valid(&connector), expected, "{connector}");
            }
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
