//! An id made of a name.

use deunicode::deunicode;

/// The longest id.
const LONGEST: usize = 60;

/// Small letters, digits, and a dash between words: 'Huis van het Kind Ekeren' is `huis-van-het-kind-ekeren`. At most sixty signs, cut
/// between words where it can be; empty if the name has no letter or digit. It never names another folder.
pub fn slug(name: &str) -> String {
    let folded: String = deunicode(name).to_lowercase().replace(['\'', '\u{2019}'], "");
    let mut slug = String::new();
    for word in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let dash = usize::from(!slug.is_empty());
        if slug.len() + dash + word.len() > LONGEST {
            if slug.is_empty() {
                slug.extend(word.chars().take(LONGEST));
            }
            break;
        }
        if dash == 1 {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, slug};

    #[test]
    fn a_name_becomes_an_id() {
        let cases = [
            ("Huis van het Kind Ekeren", "huis-van-het-kind-ekeren"),
            ("Café 't Één – Œuvre & co.", "cafe-t-een-oeuvre-co"),
            ("../../etc/passwd", "etc-passwd"),
            ("Øst/ß", "ost-ss"),
            ("…", ""),
            ("بيت", "byt"),
        ];
        for (name, expected) in cases {
            assert_eq!(slug(name), expected, "{name}");
        }
    }

    #[test]
    fn an_id_is_never_too_long() {
        assert!(slug(&"woord ".repeat(40)).ends_with("woord"));
        assert_eq!(slug(&"a".repeat(100)).len(), LONGEST);
    }
}
