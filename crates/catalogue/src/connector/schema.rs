//! The JSON Schema of a connector, for editors: made from the same lists that the reader goes by.

use super::shape::{DATE, EXHIBIT, Fields, MUSEUM, STORY, SUGGESTION, Shape, TOUR};
use super::verb::PLAIN;
use crate::language::Language;
use crate::{Field, Sort};
use serde_json::{Map, Value, json};

/// The schema (JSON Schema 2020-12).
pub fn schema() -> Value {
    let kinds = [
        ("exhibits", EXHIBIT, "title"),
        ("museums", MUSEUM, "name"),
        ("tours", TOUR, "title"),
        ("stories", STORY, "title"),
    ];
    let mut properties = json!({
        "$schema": {"type": "string", "description": "Where the schema of this file is; for editors."},
        "name": {"$ref": "#/$defs/text", "description": "What the catalogue is called."},
        "documentation": {"type": "string", "description": "Where the API is described."},
        "base": {"type": "string", "description": "The address that all others are taken from; it ends with a slash."},
        "language": {"type": "string", "description": "The language of texts that do not say theirs (BCP 47)."},
        "language_codes": {"$ref": "#/$defs/words", "description": "What the API's own codes of languages stand for."},
        "languages": {
            "type": "object", "description": "What the API calls the portal's languages.",
            "propertyNames": {"enum": Language::ALL.map(Language::tag)}, "additionalProperties": {"type": "string"},
        },
        "key": object("Where a key goes. A value in a connector is public.", &["header", "parameter", "prefix", "value"], json!({"type": "string"})),
        "headers": {"$ref": "#/$defs/words", "description": "Headers of every request."},
        "manners": {"$ref": "#/$defs/manners"},
        "error": {"$ref": "#/$defs/path", "description": "Where the words of an error stand that came with status 200."},
    });
    let mut definitions = definitions();
    properties["suggestions"] = suggestions();
    for (name, fields, title) in kinds {
        properties[name] = kind(name, title);
        definitions[name] = mapping(fields, json!({}));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A connector",
        "description": "How to ask a JSON API, and where in its answers the portal's fields stand.",
        "type": "object",
        "properties": properties,
        "required": ["name", "base"],
        "additionalProperties": false,
        "$defs": definitions,
    })
}

fn definitions() -> Value {
    json!({
        "text": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/words"}]},
        "words": {"type": "object", "additionalProperties": {"type": "string"}},
        "path": {"type": "string", "description": "A JMESPath, from the record; from the root of the answer if it starts with $."},
        "template": {"type": ["string", "number", "boolean"], "description": "A text with JMESPaths in braces."},
        "manners": numbers("How the API is treated.", &["at_once", "pause", "patience", "retries", "keep"], json!({"proxy": {"type": "string"}})),
        "ask": {"anyOf": [{"type": "string"}, strict(json!({
            "path": {"$ref": "#/$defs/template"},
            "parameters": {"type": "object", "additionalProperties": {"anyOf": [
                {"$ref": "#/$defs/template"}, {"type": "array", "items": {"$ref": "#/$defs/template"}},
            ]}},
            "headers": {"type": "object", "additionalProperties": {"$ref": "#/$defs/template"}},
            "body": {},
        }), &[])]},
        "list": strict(json!({
            "ask": {"$ref": "#/$defs/ask"},
            "search": {"$ref": "#/$defs/ask"},
            "items": {"$ref": "#/$defs/path"},
            "each": {"type": "boolean"},
            "total": {"anyOf": [{"type": "string"}, strict(json!({"header": {"type": "string"}}), &["header"])]},
            "paging": strict(json!({
                "by": {"enum": ["slice", "offset", "page", "cursor", "next", "link"]},
                "first": {"type": "integer"}, "start": {"type": "string"}, "next": {"$ref": "#/$defs/path"},
                "size": {"type": "integer", "minimum": 1},
            }), &[]),
            "sorts": {"type": "object", "propertyNames": {"enum": Sort::ALL.map(Sort::name)}},
            "facets": {"type": "object", "propertyNames": {"enum": Field::ALL.map(Field::name)}, "additionalProperties": {"$ref": "#/$defs/facet"}},
        }), &["ask"]),
        "facet": strict(json!({
            "ask": {"$ref": "#/$defs/ask"},
            "map": {"$ref": "#/$defs/path"}, "pairs": {"$ref": "#/$defs/path"}, "list": {"$ref": "#/$defs/path"},
            "key": {"$ref": "#/$defs/path"}, "label": {"$ref": "#/$defs/source"}, "count": {"$ref": "#/$defs/path"}, "children": {"$ref": "#/$defs/path"},
            "filter": strict(json!({"template": {"$ref": "#/$defs/template"}, "join": {"type": "string"}}), &[]),
        }), &[]),
        "one": strict(json!({"ask": {"$ref": "#/$defs/ask"}, "item": {"$ref": "#/$defs/path"}}), &["ask"]),
        "source": source(),
        "verb": verb(),
    })
}

fn source() -> Value {
    let several = json!({"type": "array", "items": {"$ref": "#/$defs/source"}});
    let named = json!({"type": "object", "additionalProperties": {"$ref": "#/$defs/source"}});
    let forms = [
        ("path", json!({"$ref": "#/$defs/source"})),
        ("all", several.clone()),
        ("template", json!({"$ref": "#/$defs/template"})),
        ("constant", json!({})),
        ("zip", named.clone()),
        ("languages", named),
        ("follow", json!({"$ref": "#/$defs/source"})),
    ];
    let form = |(name, value): (&str, Value)| {
        let mut properties = json!({name: value, "do": {"type": "array", "items": {"$ref": "#/$defs/verb"}}});
        let mut required = vec![name];
        if name == "follow" {
            properties["take"] = json!({"$ref": "#/$defs/source"});
            required.push("take");
        }
        strict(properties, &required)
    };
    let forms = [json!({"$ref": "#/$defs/path"}), several].into_iter().chain(forms.map(form));
    json!({"anyOf": forms.collect::<Vec<_>>(), "description": "Where a value comes from."})
}

fn verb() -> Value {
    let text = json!({"type": "string"});
    let path = json!({"$ref": "#/$defs/path"});
    let with = [
        ("split", text.clone()),
        ("join", text.clone()),
        ("language", text.clone()),
        ("replace", strict(json!({"from": text, "to": text}), &["from", "to"])),
        ("rows", strict(json!({"language": path, "text": path}), &["language", "text"])),
        ("find", strict(json!({"in": path, "by": {"type": "array", "items": text}}), &["in", "by"])),
        ("template", json!({"$ref": "#/$defs/template"})),
        ("path", path),
    ];
    let map = strict(json!({"map": {"type": "object"}, "else": {}}), &["map"]);
    let with = with.into_iter().map(|(name, value)| strict(json!({name: value}), &[name]));
    let names: Vec<&str> = PLAIN.iter().map(|(name, _)| *name).collect();
    let forms: Vec<Value> = [json!({"enum": names}), map].into_iter().chain(with).collect();
    json!({"anyOf": forms, "description": "What is done with a value."})
}

fn kind(name: &str, title: &str) -> Value {
    let mapping = json!({"$ref": format!("#/$defs/{name}")});
    let properties = json!({
        "list": {"$ref": "#/$defs/list"}, "one": {"$ref": "#/$defs/one"}, "fields": mapping, "fields_of_one": mapping,
    });
    let mut kind = strict(properties, &["fields"]);
    kind["description"] = json!(format!("How the API's {name} are listed, asked for one by one, and read."));
    let has = |fields: &str, required: &[&str]| json!({"properties": {fields: {"required": required}}, "required": [fields]});
    // What is listed by its identifiers alone, or not at all, has its fields from the records themselves.
    let each = json!({"properties": {"each": {"const": true}}, "required": ["each"]});
    kind["if"] = json!({"properties": {"list": {"not": each}}, "required": ["list"]});
    kind["then"] = has("fields", &["id", title]);
    let somewhere =
        |required| json!({"anyOf": [has("fields", &[required]), has("fields_of_one", &[required])]});
    kind["else"] = json!({"allOf": [somewhere("id"), somewhere(title)]});
    kind
}

fn suggestions() -> Value {
    let mut fields = mapping(SUGGESTION, json!({}));
    fields["required"] = json!(["label"]);
    let properties =
        json!({"ask": {"$ref": "#/$defs/ask"}, "items": {"$ref": "#/$defs/path"}, "fields": fields});
    let mut suggestions = strict(properties, &["ask", "fields"]);
    suggestions["description"] = json!("What somebody who types may be looking for.");
    suggestions
}

/// A mapping onto some fields, and whatever else may stand in it.
fn mapping(fields: Fields, more: Value) -> Value {
    let mut properties: Map<String, Value> =
        fields.iter().map(|(name, shape)| ((*name).to_owned(), filling(*shape))).collect();
    if let Value::Object(more) = more {
        properties.extend(more);
    }
    strict(Value::Object(properties), &[])
}

fn filling(shape: Shape) -> Value {
    let source = json!({"$ref": "#/$defs/source"});
    let each = json!({"each": source});
    match shape {
        Shape::Date => json!({"anyOf": [source, mapping(DATE, json!({}))]}),
        Shape::Object(fields) | Shape::AnyOf(fields) => json!({"anyOf": [source, mapping(fields, each)]}),
        Shape::List(Shape::Object(fields) | Shape::AnyOf(fields)) => {
            let one = json!({"anyOf": [source, mapping(fields, each)]});
            json!({"anyOf": [one, {"type": "array", "items": one}]})
        }
        _ => source,
    }
}

/// An object of these properties and no others.
fn strict(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn object(description: &str, names: &[&str], each: Value) -> Value {
    let properties: Map<String, Value> =
        names.iter().map(|name| ((*name).to_owned(), each.clone())).collect();
    let mut object = strict(Value::Object(properties), &[]);
    object["description"] = json!(description);
    object
}

fn numbers(description: &str, names: &[&str], more: Value) -> Value {
    let mut object = object(description, names, json!({"type": "integer", "minimum": 0}));
    if let (Value::Object(more), Some(properties)) = (more, object["properties"].as_object_mut()) {
        properties.extend(more);
    }
    object
}
