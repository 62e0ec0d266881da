//! How a record is cited: in words, in BibTeX, in RIS, and by GOST R 7.0.5-2008.
//!
//! Names of makers stay as the record has them: which part of a Kazakh name is the family's cannot be told.

use crate::model::Day;

/// What a citation says, in the reader's language.
#[derive(Clone, Debug)]
pub struct Citation {
    /// The title.
    pub title: String,
    /// Who made it.
    pub makers: Vec<String>,
    /// When it was made, in words.
    pub date: Option<String>,
    /// The first and the last year.
    pub years: Option<(i64, i64)>,
    /// The museum that holds it.
    pub museum: Option<String>,
    /// The number under which the museum keeps it.
    pub inventory_number: Option<String>,
    /// The portal's name.
    pub portal: String,
    /// The address of the record's page.
    pub address: String,
    /// The tag of the language that this is in.
    pub language: &'static str,
    /// The day on which the page was seen.
    pub seen: Day,
}

impl Citation {
    /// In words, with those for the inventory number («inventory number») and the day («seen on 1 May 2026»).
    pub fn plain(&self, inventory_number: &str, seen: &str) -> String {
        let number = self.inventory_number.as_ref().map(|number| format!("{inventory_number} {number}"));
        let kept = joined([self.museum.clone(), number], ", ");
        let makers = Some(self.makers.join(", "));
        let parts =
            [makers, Some(self.title.clone()), self.date.clone(), Some(kept), Some(self.portal.clone())];
        format!("{} {} ({seen}).", sentences(parts), self.address)
    }

    /// A reference to an electronic resource by GOST R 7.0.5-2008, sections 5 and 10, whose own words are Russian.
    pub fn gost(&self) -> String {
        let makers = match self.makers.as_slice() {
            [first, _, _, _, ..] => format!("{first} [и др.]"),
            few => few.join(", "),
        };
        let date = self.date.as_ref().map(|date| format!(": {date}")).unwrap_or_default();
        let number = self.inventory_number.as_ref().map(|number| format!("инв. № {number}"));
        let kept = joined([self.museum.clone(), number], ", ");
        let kept = if kept.is_empty() { kept } else { format!(" / {kept}") };
        let title = format!("{} [Электронный ресурс]{date}{kept} // {}: [сайт]", self.title, self.portal);
        let Day { year, month, day, .. } = self.seen;
        let (day, month, year) = (day.unwrap_or(1), month.unwrap_or(1), year.unwrap_or_default());
        let seen = format!("{day:02}.{month:02}.{year}");
        format!("{} URL: {} (дата обращения: {seen}).", sentences([Some(makers), Some(title)]), self.address)
    }

    /// An entry for BibTeX and BibLaTeX.
    pub fn bibtex(&self) -> String {
        let makers: Vec<String> = self.makers.iter().map(|maker| format!("{{{}}}", tex(maker))).collect();
        let year = self.years_after_christ().map(|(from, to)| match from == to {
            true => from.to_string(),
            false => format!("{from}--{to}"),
        });
        let note = self.date.as_deref().filter(|_| year.is_none()).map(tex);
        let kept = joined([self.museum.clone(), self.inventory_number.clone()], ", ");
        let fields = [
            ("author", makers.join(" and ")),
            ("title", format!("{{{}}}", tex(&self.title))),
            ("year", year.unwrap_or_default()),
            ("howpublished", tex(&kept)),
            ("organization", tex(&self.portal)),
            ("note", note.unwrap_or_default()),
            // Not TeX, but as it stands.
            ("url", self.address.clone()),
            ("urldate", self.seen.to_string()),
        ];
        let fields = fields.iter().filter(|(_, value)| !value.is_empty());
        let fields: String = fields.map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
        format!("@misc{{{},\n{fields}}}\n", self.key())
    }

    /// A record for reference managers (RIS), its lines ended as the format asks.
    pub fn ris(&self) -> String {
        let year = self.years_after_christ().map(|(from, _)| format!("{from:04}"));
        let note =
            self.date.clone().filter(|_| self.years.is_none_or(|(from, to)| from != to || year.is_none()));
        let one = [
            ("TI", Some(self.title.clone())),
            ("PY", year),
            ("N1", note),
            ("AV", self.museum.clone()),
            ("AN", self.inventory_number.clone()),
            ("DP", Some(self.portal.clone())),
            ("LA", Some(self.language.to_owned())),
            ("UR", Some(self.address.clone())),
            ("Y2", Some(self.seen.to_string().replace('-', "/"))),
        ];
        let makers = self.makers.iter().map(|maker| ("AU", Some(maker.clone())));
        let start = [("TY", Some("ART".to_owned()))];
        let fields = start.into_iter().chain(makers).chain(one).chain([("ER", Some(String::new()))]);
        let lines = fields.filter_map(|(tag, value)| Some(format!("{tag}  - {}\r\n", one_line(&value?))));
        lines.collect()
    }

    /// What both formats can say as a year.
    fn years_after_christ(&self) -> Option<(i64, i64)> {
        self.years.filter(|(from, to)| *from > 0 && *to <= 9999)
    }

    /// What the entry is called in a text: letters and digits of the record's address.
    fn key(&self) -> String {
        let last = self.address.rsplit('/').next().unwrap_or_default();
        last.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(*letter)).collect()
    }
}

/// What there is of these.
fn joined<const N: usize>(parts: [Option<String>; N], with: &str) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(with)
}

/// Sentences one after another, each with one full stop: «1969 г.» has its own.
fn sentences<const N: usize>(parts: [Option<String>; N]) -> String {
    let ended = |part: String| match part.ends_with(['.', '!', '?', '…']) || part.is_empty() {
        true => part,
        false => part + ".",
    };
    joined(parts.map(|part| part.map(ended)), " ")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as TeX prints it. Braces are named: BibTeX counts even those with a backslash.
fn tex(text: &str) -> String {
    let mut written = String::new();
    for letter in one_line(text).chars() {
        match letter {
            '{' => written.push_str("{\\textbraceleft}"),
            '}' => written.push_str("{\\textbraceright}"),
            '\\' => written.push_str("{\\textbackslash}"),
            '~' => written.push_str("{\\textasciitilde}"),
            '^' => written.push_str("{\\textasciicircum}"),
            '#' | '$' | '%' | '&' | '_' => written.extend(['\\', letter]),
            _ => written.push(letter),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn citation() -> Citation {
        Citation {
            title: "Түрксіб".to_owned(),
            makers: vec!["Әбілхан Қастеев".to_owned()],
            date: Some("1969 г.".to_owned()),
            years: Some((1969, 1969)),
            museum: Some("Музей искусств".to_owned()),
            inventory_number: Some("КП 12/3".to_owned()),
            portal: "Музеи Казахстана".to_owned(),
            address: "https://museum.kz/ru/exhibits/turksib".to_owned(),
            language: "ru",
            seen: "2026-05-01".parse().unwrap(),
        }
    }

    /// A thing of which nothing is known but an awkward title.
    fn bare(title: &str) -> Citation {
        let title = title.to_owned();
        let (date, years, museum, inventory_number) = (None, None, None, None);
        Citation { title, makers: Vec::new(), date, years, museum, inventory_number, ..citation() }
    }

    #[test]
    fn in_words() {
        assert_eq!(
            citation().plain("инв. №", "просмотрено 1 мая 2026 г."),
            "Әбілхан Қастеев. Түрксіб. 1969 г. Музей искусств, инв. № КП 12/3. Музеи Казахстана. \
             https://museum.kz/ru/exhibits/turksib (просмотрено 1 мая 2026 г.)."
        );
        assert_eq!(
            bare("Who?").plain("no.", "seen"),
            "Who? Музеи Казахстана. https://museum.kz/ru/exhibits/turksib (seen)."
        );
    }

    #[test]
    fn by_gost() {
        assert_eq!(
            citation().gost(),
            "Әбілхан Қастеев. Түрксіб [Электронный ресурс]: 1969 г. / Музей искусств, инв. № КП 12/3 // \
             Музеи Казахстана: [сайт]. URL: https://museum.kz/ru/exhibits/turksib (дата обращения: 01.05.2026)."
        );
        assert_eq!(
            bare("«Ер-тоқым»").gost(),
            "«Ер-тоқым» [Электронный ресурс] // Музеи Казахстана: [сайт]. \
             URL: https://museum.kz/ru/exhibits/turksib (дата обращения: 01.05.2026)."
        );
        let makers = ["А", "Б", "В"].map(str::to_owned);
        let three = Citation { makers: makers.to_vec(), ..bare("Ковёр") };
        assert!(three.gost().starts_with("А, Б, В. Ковёр ["));
        let four =
            Citation { makers: [makers.to_vec(), vec!["Г".to_owned()]].concat(), ..bare("Ковёр") };
        assert!(four.gost().starts_with("А [и др.]. Ковёр ["));
    }

    #[test]
    fn in_bibtex() {
        assert_eq!(
            citation().bibtex(),
            "@misc{turksib,\n  author = {{Әбілхан Қастеев}},\n  title = {{Түрксіб}},\n  year = {1969},\n  \
             howpublished = {Музей искусств, КП 12/3},\n  organization = {Музеи Казахстана},\n  \
             url = {https://museum.kz/ru/exhibits/turksib},\n  urldate = {2026-05-01},\n}\n"
        );
        let makers = vec!["A and B".to_owned(), "C & D".to_owned()];
        let two = Citation { makers, years: Some((1969, 1971)), ..citation() }.bibtex();
        assert!(two.contains("author = {{A and B} and {C \\& D}},\n"), "{two}");
        assert!(two.contains("year = {1969--1971},\n"), "{two}");
        let date = Some("4th century BCE".to_owned());
        let old = Citation { date, years: Some((-400, -301)), ..bare("a") }.bibtex();
        assert!(!old.contains("year =") && old.contains("note = {4th century BCE},\n"), "{old}");
    }

    #[test]
    fn an_awkward_title_does_not_break_bibtex() {
        let entry = bare("} \"50% {of}\\ #1_a~^\n&$").bibtex();
        let title = "title = {{{\\textbraceright} \"50\\% {\\textbraceleft}of{\\textbraceright}{\\textbackslash} \
                     \\#1\\_a{\\textasciitilde}{\\textasciicircum} \\&\\$}},\n";
        assert!(entry.contains(title), "{entry}");
        // BibTeX counts every brace.
        assert_eq!(entry.matches('{').count(), entry.matches('}').count());
        let kazakh = Citation { address: "https://a/kk/exhibits/%D2%9B%2Fa?x".to_owned(), ..bare("a") };
        assert!(kazakh.bibtex().starts_with("@misc{D29B2Fax,\n"));
    }

    #[test]
    fn in_ris() {
        assert_eq!(
            citation().ris(),
            "TY  - ART\r\nAU  - Әбілхан Қастеев\r\nTI  - Түрксіб\r\nPY  - 1969\r\nAV  - Музей искусств\r\n\
             AN  - КП 12/3\r\nDP  - Музеи Казахстана\r\nLA  - ru\r\nUR  - https://museum.kz/ru/exhibits/turksib\r\n\
             Y2  - 2026/05/01\r\nER  - \r\n"
        );
        let date = Some("4th century BCE".to_owned());
        let old = Citation { date, years: Some((-400, -301)), ..bare("A\r\nER  - \r\nb") }.ris();
        assert!(old.contains("TI  - A ER - b\r\n") && old.contains("N1  - 4th century BCE\r\n"), "{old}");
        assert!(!old.contains("PY") && !old.contains("AU"), "{old}");
    }
}
