//! A collection as files for other programs: a table (CSV, RFC 4180) and JSON (RFC 8259).

use std::fmt::Write;

/// A table of exhibits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What the collection is called.
    pub title: String,
    /// What each column is called: for programs, and for people.
    pub columns: Vec<(&'static str, String)>,
    /// What there is in each column of each exhibit.
    pub rows: Vec<Vec<String>>,
}

impl Sheet {
    /// The table as CSV, with a byte order mark: without it spreadsheets take Kazakh letters for others.
    pub fn to_csv(&self) -> String {
        let head = self.columns.iter().map(|(_, name)| name.as_str());
        let mut csv = format!("\u{feff}{}", line(head));
        for row in &self.rows {
            csv.push_str(&line(row.iter().map(String::as_str)));
        }
        csv
    }

    /// The same as JSON, with fields named for programs. Those without a text are left out.
    pub fn to_json(&self) -> String {
        let rows: Vec<String> = self.rows.iter().map(|row| self.object(row)).collect();
        format!(
            "{{\n  \"version\": 1,\n  \"title\": {},\n  \"exhibits\": [\n    {}\n  ]\n}}\n",
            quoted(&self.title),
            rows.join(",\n    ")
        )
    }

    fn object(&self, row: &[String]) -> String {
        let told = self.columns.iter().zip(row).filter(|(_, field)| !field.is_empty());
        let members: Vec<String> =
            told.map(|((name, _), field)| format!("{}: {}", quoted(name), quoted(field))).collect();
        format!("{{{}}}", members.join(", "))
    }
}

fn line<'a>(fields: impl Iterator<Item = &'a str>) -> String {
    let cells: Vec<String> = fields.map(cell).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell in quotes. A spreadsheet would compute what begins like a formula; an apostrophe before it
/// makes it a text (OWASP, «CSV injection»).
fn cell(text: &str) -> String {
    let is_formula = text
        .trim_start_matches(' ')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            // Writing to a text cannot fail.
            letter if letter.is_control() => drop(write!(quoted, "\\u{:04x}", letter as u32)),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
