//! Web addresses, mail addresses and postcodes in one form.

use super::plain::line;
use wegwijs_core::region::Region;

/// The longest web address that is kept.
const LONGEST: usize = 300;

/// A web address with its scheme; one that has none gets `https://`.
///
/// # Errors
/// Why it is none.
pub fn url(text: &str) -> Result<String, String> {
    let text = line(text);
    let wrong = || format!("url `{text}`: is no web address");
    let full = match text.split_once("://") {
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => text.clone(),
        Some(_) => return Err(wrong()),
        None => format!("https://{text}"),
    };
    let host = full.split_once("://").map_or("", |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or("");
    let host_fits = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains(['@', '\\', '<', '>', '"']);
    let scheme_only =
        text.contains(':') && !text.contains("://") && host.rsplit(':').next().is_none_or(|port| port.parse::<u16>().is_err());
    if full.contains(' ') || !host_fits || scheme_only || full.len() > LONGEST {
        return Err(wrong());
    }
    Ok(full)
}

/// A mail address.
///
/// # Errors
/// Why it is none.
pub fn email(text: &str) -> Result<String, String> {
    let text = line(text);
    let address = text.strip_prefix("mailto:").unwrap_or(&text);
    let fits = address.split_once('@').is_some_and(|(name, host)| {
        let sign = |c: char| c.is_alphanumeric() || ".-_+".contains(c);
        !name.is_empty()
            && name.chars().all(sign)
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && host.chars().all(sign)
    });
    if fits { Ok(address.to_lowercase()) } else { Err(format!("email `{text}`: is no mail address")) }
}

/// A Belgian postcode, such as `2060` or `B-2060`.
///
/// # Errors
/// Why it is none.
pub fn postcode(text: &str) -> Result<u16, String> {
    let text = line(text);
    let digits = text.trim_start_matches("BE").trim_start_matches('B').trim_start_matches(['-', ' ']);
    let four = digits.len() == 4 && digits.chars().all(|c| c.is_ascii_digit());
    let postcode = digits.parse().ok().filter(|postcode| four && Region::of(*postcode).is_some());
    postcode.ok_or_else(|| format!("postcode `{text}`: is no Belgian postcode"))
}

#[cfg(test)]
mod tests {
    use super::{email, postcode, url};

    #[test]
    fn addresses_get_one_form() {
        assert_eq!(url("www.caw.be").as_deref(), Ok("https://www.caw.be"));
        assert_eq!(url(" http://caw.be/a?b=c ").as_deref(), Ok("http://caw.be/a?b=c"));
        assert_eq!(url("caw.be:8080/x").as_deref(), Ok("https://caw.be:8080/x"));
        assert_eq!(email("mailto:Info@Caw.be").as_deref(), Ok("info@caw.be"));
        assert_eq!(postcode("B-2060"), Ok(2060));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in
            ["", "geen", "javascript:alert(1)", "ftp://caw.be", "caw .be", "https://a@caw.be", "data:text/html,x.y", "https://\"><b>.be"]
        {
            assert!(url(text).is_err(), "{text}");
        }
        for text in ["", "info", "info@", "@caw.be", "info@caw", "a b@caw.be", "<a@b.be>"] {
            assert!(email(text).is_err(), "{text}");
        }
        for text in ["", "206", "20600", "0060", "1012 AB", "2o60"] {
            assert!(postcode(text).is_err(), "{text}");
        }
    }
}
