//! The text of HTML, which the standards allow in values and descriptions.

/// The most bytes that one text is read to.
pub(crate) const LONGEST: usize = 20_000;

/// A text as it is, but for its length and the space around it.
pub(crate) fn plain(text: &str) -> String {
    let text = text.trim();
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let kept = text.get(..end).unwrap_or_default();
    if end < text.len() { format!("{kept}…") } else { kept.to_owned() }
}

/// The text of what may be HTML (Presentation API 3.0, section 4.5; 2.1, section 4.4).
pub(crate) fn text(text: &str) -> String {
    let kept = plain(text);
    if is_html(text) { without_tags(&kept) } else { kept }
}

/// The text of what is known to be HTML, if only by its entities.
#[cfg(feature = "connector")]
pub(crate) fn text_of_html(html: &str) -> String {
    without_tags(&plain(html))
}

/// By the standards HTML starts with `<` and ends with `>`, with no space around it: a space says
/// that «<Unknown> » is no HTML. Large libraries put links into the middle of a sentence all the
/// same; «a < b» must stay what it is.
fn is_html(text: &str) -> bool {
    (text.starts_with('<') && text.ends_with('>')) || text.contains("</") || text.contains("<br")
}

fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut left = html;
    while let Some(at) = left.find(['<', '&']) {
        let (before, from) = left.split_at(at);
        push(&mut text, before);
        left = match from.strip_prefix('&') {
            Some(after) => entity(&mut text, after),
            None => tag(&mut text, from),
        };
    }
    push(&mut text, left);
    text.trim().to_owned()
}

/// Adds text; space of any kind and length is one space, as in HTML.
fn push(text: &mut String, more: &str) {
    for letter in more.chars() {
        match letter {
            ' ' | '\n' | '\r' | '\t' if text.is_empty() || text.ends_with([' ', '\n']) => {}
            ' ' | '\n' | '\r' | '\t' => text.push(' '),
            _ => text.push(letter),
        }
    }
}

/// Passes over the tag that `html` starts with, and gives what follows it.
fn tag<'a>(text: &mut String, html: &'a str) -> &'a str {
    let inside = html.get(1..).unwrap_or_default();
    let end = match inside.chars().next() {
        Some('!') if inside.starts_with("!--") => "-->",
        Some('!') if inside.starts_with("![") => "]]>",
        Some('a'..='z' | 'A'..='Z' | '/' | '!' | '?') => ">",
        // A mere «less than».
        _ => {
            text.push('<');
            return inside;
        }
    };
    let Some((tag, after)) = inside.split_once(end) else { return "" };
    let name = tag.split([' ', '\n', '\r', '\t']).next().unwrap_or_default().trim_end_matches('/');
    match name.to_ascii_lowercase().as_str() {
        "br" | "p" | "/p" | "div" | "/div" | "li" | "/li" => new_line(text),
        // What they hold is not for people to read.
        "script" | "style" => return after.find("</").and_then(|at| after.get(at..)).unwrap_or_default(),
        _ => {}
    }
    after
}

fn new_line(text: &mut String) {
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        text.push('\n');
    }
}

/// Adds the character that is named after an `&`, and gives what follows its name. One that is not
/// known stays as it is written.
fn entity<'a>(text: &mut String, html: &'a str) -> &'a str {
    // The longest is «#x10FFFF».
    let end = html.bytes().take(9).position(|byte| byte == b';');
    let named = end.and_then(|end| Some((character(html.get(..end)?)?, html.get(end + 1..)?)));
    let (letter, after) = named.unwrap_or(('&', html));
    text.push(letter);
    after
}

fn character(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            return char::from_u32(code.ok()?).filter(|letter| !letter.is_control());
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_their_words_stay() {
        assert_eq!(text("<span>Kept in <a href='x'>Almaty</a></span>"), "Kept in Almaty");
        assert_eq!(text("Given by <a href=\"x\">a friend</a>."), "Given by a friend.");
        assert_eq!(text("<p>One</p>\n <p>two<br/>three</p>"), "One\ntwo\nthree");
        assert_eq!(text("<p>a<script>alert(1)</script>b<!-- c > d --></p>"), "ab");
        assert_eq!(text("<?x y?><p>3 < 5<![CDATA[ > ]]></p>"), "3 < 5");
        assert_eq!(text("<Unknown> "), "<Unknown>");
    }

    #[test]
    fn entities_are_read_once_and_only_in_html() {
        assert_eq!(text("<i>&lt;b&gt; &amp;amp; &quot;&apos;&#1178;&#x49B;</i>"), "<b> &amp; \"'Ққ");
        assert_eq!(text("<i>&nbsp; &#0; &#xD800; & &;</i>"), "&nbsp; &#0; &#xD800; & &;");
        assert_eq!(text("Salt &amp; bread, 3 < 5 > 4"), "Salt &amp; bread, 3 < 5 > 4");
    }

    #[test]
    fn what_is_endless_ends() {
        let long = text(&format!("<p>{}</p>", "қ".repeat(100_000)));
        assert!(long.ends_with('…') && long.len() <= LONGEST + 3 && long.starts_with('қ'));
        assert_eq!(text(&"<".repeat(1_000_000)).len(), LONGEST + 3);
        assert_eq!(text("<p>a<b"), "<p>a<b");
        assert_eq!(text("</p>a<b"), "a");
    }
}
