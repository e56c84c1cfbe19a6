//! The headers of every answer. A host of the published site sends the same ones.

use tiny_http::Header;

/// The final Content-Security-Policy: nothing inline, nothing from elsewhere, nothing sent elsewhere.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'";

/// The same for every file.
const ALWAYS: [(&str, &str); 5] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()"),
];

/// The headers of a file.
pub fn of(name: &str) -> Vec<Header> {
    let own = [("Content-Type", media_type(name)), ("Cache-Control", caching(name))];
    let all = ALWAYS.into_iter().chain(own);
    all.filter_map(|(key, value)| Header::from_bytes(key, value).ok()).collect()
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("ftl" | "txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A name with a hash never changes its content; anything else is asked for again.
fn caching(name: &str) -> &'static str {
    let file = name.rsplit('/').next().unwrap_or(name);
    let is_hash = |part: &str| part.len() >= 8 && part.chars().all(|c| c.is_ascii_hexdigit());
    if file.split(['-', '.', '_']).any(is_hash) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::{caching, media_type, of};

    #[test]
    fn only_hashed_names_are_kept() {
        assert!(caching("wegwijs-web-0123456789abcdef_bg.wasm").contains("immutable"));
        assert!(caching("content/nl.0123456789abcdef.ftl").contains("immutable"));
        assert!(caching("content/near/2060.0123abcd.bin").contains("immutable"));
        assert_eq!(caching("index.html"), "no-cache");
        assert_eq!(caching("content/manifest.json"), "no-cache");
    }

    #[test]
    fn every_header_is_sent() {
        assert_eq!(of("index.html").len(), 7);
        assert_eq!(media_type("a/b_bg.wasm"), "application/wasm");
    }
}
