//! What the schema finds wrong with a file.

use crate::fault::Finding;
use crate::place::{Path, Step};
use crate::words;
use jsonschema::{ValidationError, Validator, error::ValidationErrorKind as Kind};
use serde_json::Value;

/// A schema, and the validator made of it.
pub struct Shape {
    schema: Value,
    validator: Validator,
}

impl Shape {
    /// The shape that a schema describes.
    ///
    /// # Errors
    /// If the schema is none; the tests of this program see to it that its own are.
    pub fn new(schema: Value) -> Result<Self, String> {
        let validator = jsonschema::validator_for(&schema)
            .map_err(|error| format!("a schema in this program is wrong, please report it: {error}"))?;
        Ok(Self { schema, validator })
    }

    /// Everything that is wrong with a file's shape.
    pub fn faults(&self, json: &Value) -> Vec<Finding> {
        self.validator.iter_errors(json).flat_map(|error| self.explain(&error, json)).collect()
    }

    fn explain(&self, error: &ValidationError, json: &Value) -> Vec<Finding> {
        let path = path_of(error, json);
        let schema = self.around(error.schema_path().as_str());
        let value = error.instance();
        let one = |wrong: String, right: String| vec![Finding::new(path.clone(), wrong, right)];
        match error.kind() {
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => self.choose(error, context, json),
            Kind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                let right = words::described("", &self.property(schema, name));
                vec![Finding::new(path.name(name), "the field is missing", right)]
            }
            Kind::AdditionalProperties { unexpected } => unexpected
                .iter()
                .map(|name| {
                    Finding::new(path.name(name), "there is no such field", words::known_fields(schema, name))
                })
                .collect(),
            Kind::PropertyNames { error } => {
                let name = error.instance().as_str().unwrap_or_default();
                let schema = self.around(error.schema_path().as_str());
                let wrong = format!("«{name}» is not the name of a language");
                vec![Finding::new(path.name(name), wrong, words::described("", schema))]
            }
            Kind::Type { .. } => one(words::not_a(value, schema), words::form(schema)),
            Kind::Enum { .. } | Kind::Constant { .. } => {
                one(words::not_among(value), words::options(schema, value))
            }
            Kind::Minimum { limit } => one(format!("{value} is less than {limit}"), words::range(schema)),
            Kind::Maximum { limit } => one(format!("{value} is more than {limit}"), words::range(schema)),
            Kind::MinItems { .. } => {
                one("the list is empty".into(), words::described("at least one", schema))
            }
            Kind::Pattern { .. } => {
                one(format!("{} is not of the right form", words::shown(value)), words::form(schema))
            }
            _ => one(error.to_string(), words::form(schema)),
        }
    }

    /// Of several forms, the one that was meant, if the value shows which; otherwise all of them.
    fn choose(
        &self,
        error: &ValidationError,
        context: &[Vec<ValidationError<'static>>],
        json: &Value,
    ) -> Vec<Finding> {
        let schema = self.around(error.schema_path().as_str());
        let finding = |wrong, right| vec![Finding::new(path_of(error, json), wrong, right)];
        if words::is_choice_of_words(schema) {
            return finding(words::not_among(error.instance()), words::options(schema, error.instance()));
        }
        let here = error.instance_path().as_str();
        let forms: Vec<_> =
            context.iter().filter(|form| !form.iter().any(|inner| is_for_null(inner, self))).collect();
        let meant = forms.iter().find(|form| !form.iter().any(|inner| is_of_other_type(inner, here)));
        match (meant, &forms[..]) {
            (Some(form), _) => form.iter().flat_map(|inner| self.explain(inner, json)).collect(),
            (None, [form]) => form.iter().flat_map(|inner| self.explain(inner, json)).collect(),
            (None, _) => finding(words::not_a(error.instance(), schema), words::described("", schema)),
        }
    }

    /// The schema that the keyword at this pointer stands in.
    fn around(&self, pointer: &str) -> &Value {
        let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
        self.schema.pointer(parent).unwrap_or(&Value::Null)
    }

    /// The schema of a field: its own words, and the type of what it refers to.
    fn property(&self, schema: &Value, name: &str) -> Value {
        let own = &schema["properties"][name];
        let target =
            own["$ref"].as_str().and_then(|target| self.schema.pointer(target.trim_start_matches('#')));
        let Some(target) = target else { return own.clone() };
        let both = [own, target].map(|schema| schema["description"].as_str().unwrap_or_default());
        serde_json::json!({ "description": both.join(" ") })
    }
}

/// Whether this is the form «nothing», which is never what the writer of a wrong value meant.
fn is_for_null(error: &ValidationError, shape: &Shape) -> bool {
    shape.around(error.schema_path().as_str())["type"] == "null"
}

/// Whether the value at this place is of another JSON type than the form wants.
fn is_of_other_type(error: &ValidationError, here: &str) -> bool {
    error.instance_path().as_str() == here
        && match error.kind() {
            Kind::Type { .. } => true,
            Kind::AnyOf { context } => {
                context.iter().all(|form| form.iter().any(|inner| is_of_other_type(inner, here)))
            }
            _ => false,
        }
}

/// The place that an error's JSON Pointer (RFC 6901) names.
fn path_of(error: &ValidationError, json: &Value) -> Path {
    let mut value = json;
    let mut path = Vec::new();
    for part in error.instance_path().as_str().split('/').skip(1) {
        let name = part.replace("~1", "/").replace("~0", "~");
        match name.parse().ok().filter(|_| value.is_array()) {
            Some(number) => {
                value = &value[number];
                path.push(Step::Number(number));
            }
            None => {
                value = &value[&name];
                path.push(Step::Name(name));
            }
        }
    }
    Path(path)
}

#[cfg(test)]
mod tests;
