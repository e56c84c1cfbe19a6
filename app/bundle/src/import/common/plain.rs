//! HTML as plain text: no tags, no script, entities decoded, a line for each block and each item of a list.
//!
//! The tokenizer is that of the HTML standard; nothing of it is ever written as HTML again. Signs that a line of text cannot
//! hold (control signs, marks that turn the direction of writing) are taken out.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// Elements whose text is not meant for reading.
const SILENT: [&[u8]; 7] = [b"script", b"style", b"template", b"noscript", b"title", b"iframe", b"object"];
/// Elements that stand on lines of their own.
const BLOCKS: [&[u8]; 18] = [
    b"p", b"br", b"div", b"ul", b"ol", b"li", b"tr", b"table", b"h1", b"h2", b"h3", b"h4", b"h5", b"h6", b"section", b"article", b"dt",
    b"dd",
];

/// The lines of a text that may be HTML. An item of a list begins with `- `.
pub fn text(html: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut text, mut silent) = (String::new(), 0_usize);
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) if SILENT.contains(&tag.name.as_slice()) => silent += usize::from(!tag.self_closing),
            Token::EndTag(tag) if SILENT.contains(&tag.name.as_slice()) => silent = silent.saturating_sub(1),
            Token::StartTag(tag) if tag.name.as_slice() == b"li" => text.push_str("\n- "),
            Token::StartTag(tag) if BLOCKS.contains(&tag.name.as_slice()) => text.push('\n'),
            Token::EndTag(tag) if BLOCKS.contains(&tag.name.as_slice()) => text.push('\n'),
            Token::String(words) if silent == 0 => text.push_str(&String::from_utf8_lossy(&words)),
            _ => {}
        }
    }
    let lines = text.lines().map(line).filter(|line| !line.is_empty() && line != "-");
    lines.collect::<Vec<_>>().join("\n")
}

/// A short text that may be HTML, on one line.
pub fn words(html: &str) -> String {
    if html.contains(['<', '&']) { line(&text(html)) } else { line(html) }
}

/// A text without HTML as one line: words with one space between, and no sign that cannot be seen.
pub fn line(text: &str) -> String {
    let seen: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !unseen(*c)).collect();
    seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Control signs, byte order marks, signs without meaning, and marks that turn the direction of writing.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fff0}'..='\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::{line, text, words};

    #[test]
    fn html_becomes_lines() {
        let cases = [
            ("<p>Hulp &amp; raad</p><ul><li>thuis</li><li>bij ons</li></ul>", "Hulp & raad\n- thuis\n- bij ons"),
            ("een<br/>twee", "een\ntwee"),
            ("Voor <b>ouders</b>&nbsp;en\n kinderen", "Voor ouders en\nkinderen"),
            ("a<script>alert('<b>x</b>')</script>b", "ab"),
            ("a<style>p{}</style><!-- c -->b", "ab"),
            ("&lt;script&gt;", "<script>"),
            ("<img src=x onerror=alert(1)>foto", "foto"),
            ("geen tags, 3 < 4", "geen tags, 3 < 4"),
            ("<p>open", "open"),
            ("", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(text(given), expected, "{given}");
        }
    }

    #[test]
    fn a_short_text_is_one_line() {
        assert_eq!(words("Huis <b>van</b><br>het &quot;Kind&quot;"), "Huis van het \"Kind\"");
        assert_eq!(words(" Jan  en\tAn "), "Jan en An");
    }

    #[test]
    fn unseen_signs_are_taken_out() {
        assert_eq!(line("a\u{202e}b\u{0}\u{7f} c\u{2028}d\r\n\u{feff}e"), "ab c d e");
    }
}
