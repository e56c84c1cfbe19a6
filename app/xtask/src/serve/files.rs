//! From a request to a file under the served folder, and to nothing outside it.

use super::headers;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Method, Request, Response};

/// Answers one request; a visitor who has gone is no error.
pub fn answer(request: Request, folder: &Path) {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return send(request, 405, "error.txt", b"only GET and HEAD\n".to_vec());
    }
    let found = file_of(request.url(), folder);
    match found.and_then(|path| Some((std::fs::read(&path).ok()?, path))) {
        Some((bytes, path)) => send(request, 200, &path.to_string_lossy(), bytes),
        None => send(request, 404, "error.txt", b"not here\n".to_vec()),
    }
}

fn send(request: Request, status: u16, name: &str, bytes: Vec<u8>) {
    let mut response = Response::from_data(bytes).with_status_code(status);
    for header in headers::of(name) {
        response.add_header(header);
    }
    let _ = request.respond(response.with_chunked_threshold(usize::MAX));
}

/// The file of an address, if it is one and lies under the folder, symbolic links followed.
fn file_of(url: &str, folder: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = decoded(path.strip_prefix('/')?)?;
    let inside = Path::new(if path.is_empty() { "index.html" } else { &path });
    let plain = |part: Component| matches!(part, Component::Normal(_));
    if path.contains(['\\', '\0']) || !inside.components().all(plain) {
        return None;
    }
    let file = folder.join(inside).canonicalize().ok()?;
    let inside = file.starts_with(folder.canonicalize().ok()?);
    (inside && file.is_file()).then_some(file)
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            out.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::file_of;
    use std::path::Path;

    #[test]
    fn stays_inside_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let found = |url| file_of(url, &folder).is_some();
        assert!(found("/main.rs?x=1"));
        assert!(found("/serve/%66iles.rs"));
        let outside = ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "//etc/passwd", "/%2fetc/passwd"];
        for url in outside.into_iter().chain(["/", "/serve", "/%", "main.rs", "/a%00b", "/..\\Cargo.toml"]) {
            assert!(!found(url), "{url}");
        }
    }
}
