//! Writes HTML. Names of tags and attributes come from the code, everything else is escaped.

/// Tags that stand inside a line.
const INLINE: [&str; 5] = ["a", "b", "code", "em", "span"];

/// HTML being written.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    /// The page.
    pub fn page(self) -> String {
        format!("<!DOCTYPE html>\n{}", self.0)
    }

    /// A tag with what `inside` writes.
    pub fn tag(&mut self, tag: &'static str, attributes: &[(&'static str, &str)], inside: impl FnOnce(&mut Self)) {
        self.void(tag, attributes);
        inside(self);
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
        if !INLINE.contains(&tag) {
            self.0.push('\n');
        }
    }

    /// A tag that holds nothing.
    pub fn void(&mut self, tag: &'static str, attributes: &[(&'static str, &str)]) {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
    }

    /// A tag that holds this text.
    pub fn line(&mut self, tag: &'static str, text: &str) {
        self.tag(tag, &[], |html| html.text(text));
    }

    /// A link within the page or to the web; with any other address only its text.
    pub fn link(&mut self, address: &str, text: &str) {
        if ["#", "https://", "http://"].iter().any(|start| address.starts_with(start)) {
            self.tag("a", &[("href", address)], |html| html.text(text));
        } else {
            self.text(text);
        }
    }

    /// Text. Isolation marks are left out: all of the page runs in one direction.
    pub fn text(&mut self, text: &str) {
        for sign in text.chars() {
            match sign {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\u{2066}'..='\u{2069}' => {}
                sign => self.0.push(sign),
            }
        }
    }

    /// A style sheet of our own.
    pub fn style(&mut self, css: &'static str) {
        self.0.push_str("<style>\n");
        self.0.push_str(css);
        self.0.push_str("</style>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    fn written(write: impl FnOnce(&mut Html)) -> String {
        let mut html = Html::default();
        write(&mut html);
        html.0
    }

    #[test]
    fn what_comes_from_outside_is_escaped() {
        assert_eq!(written(|html| html.line("p", "a < b & \"c\" > d'")), "<p>a &lt; b &amp; &quot;c&quot; &gt; d'</p>\n");
        assert_eq!(written(|html| html.void("meta", &[("content", "\"><script>")])), "<meta content=\"&quot;&gt;&lt;script&gt;\">");
        assert_eq!(written(|html| html.text("\u{2068}één\u{2069}")), "één");
    }

    #[test]
    fn only_addresses_of_the_web_become_links() {
        assert_eq!(written(|html| html.link("https://x.be?a&b", "x")), "<a href=\"https://x.be?a&amp;b\">x</a>");
        assert_eq!(written(|html| html.link("#a", "x")), "<a href=\"#a\">x</a>");
        for address in ["javascript:alert(1)", "data:text/html,x", "//x.be", ""] {
            assert_eq!(written(|html| html.link(address, "x")), "x", "{address}");
        }
    }
}
