//! What is done to index.html so that it runs under a Content-Security-Policy without anything inline.
//!
//! It reads the few shapes that our own index.html and Trunk write, not HTML at large; [`check`] refuses the rest.

use crate::fail::{Done, Fail};
use crate::files::short_hash;

/// The values of all `href` and `src`.
pub fn named_files(page: &str) -> Vec<&str> {
    let starts = [" href=\"", " src=\""];
    let after = starts.iter().flat_map(|start| page.split(start).skip(1));
    after.filter_map(|rest| rest.split('"').next()).collect()
}

/// The page with a file under another name.
pub fn renamed(page: &str, name: &str, other: &str) -> String {
    let page = page.replace(&format!(" href=\"{name}\""), &format!(" href=\"{other}\""));
    page.replace(&format!(" src=\"{name}\""), &format!(" src=\"{other}\""))
}

/// The page with each inline script in a file of its own: the page, and (name, script) of each.
pub fn without_inline_scripts(page: &str) -> (String, Vec<(String, String)>) {
    let (mut out, mut scripts) = (String::new(), Vec::new());
    let mut rest = page;
    while let Some((before, attributes, body, after)) = next_script(rest) {
        out.push_str(before);
        if body.trim().is_empty() {
            out.push_str(&format!("<script{attributes}></script>"));
        } else {
            let name = format!("start-{}.js", short_hash(body.as_bytes()));
            out.push_str(&format!("<script{attributes} src=\"./{name}\"></script>"));
            scripts.push((name, body.trim().to_string() + "\n"));
        }
        rest = after;
    }
    out.push_str(rest);
    (out, scripts)
}

/// Before, attributes, body and after of the first script.
fn next_script(page: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = page.split_once("<script")?;
    let (attributes, rest) = rest.split_once('>')?;
    let (body, after) = rest.split_once("</script>")?;
    Some((before, attributes, body, after))
}

/// Refuses what the Content-Security-Policy would: inline scripts and styles, and addresses elsewhere.
pub fn check(page: &str) -> Done {
    let inline = next_inline_script(page);
    let bad = ["<style", " style=\"", " onload=", " onclick=", " onerror=", "javascript:"];
    let bad = bad.iter().find(|bad| page.contains(**bad));
    let far = named_files(page).into_iter().find(|name| name.starts_with("http") || name.starts_with("//"));
    match (inline, bad, far) {
        (false, None, None) => Ok(()),
        (true, ..) => Err(Fail::new("index.html holds an inline script")),
        (_, Some(bad), _) => Err(Fail::new(format!("index.html holds `{}`", bad.trim()))),
        (.., Some(far)) => Err(Fail::new(format!("index.html names {far}, another origin"))),
    }
}

fn next_inline_script(page: &str) -> bool {
    let mut rest = page;
    while let Some((_, _, body, after)) = next_script(rest) {
        if !body.trim().is_empty() {
            return true;
        }
        rest = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{check, named_files, renamed, without_inline_scripts};

    const TRUNK: &str = "<link rel=\"stylesheet\" href=\"css/a.css\">\n<script type=\"module\">\nimport a;\n</script>\n\
        <script src=\"boot.js\"></script>";

    #[test]
    fn moves_inline_scripts_and_only_those() {
        assert!(check(TRUNK).is_err());
        let (page, scripts) = without_inline_scripts(TRUNK);
        assert!(check(&page).is_ok(), "{page}");
        assert!(page.contains("<script type=\"module\" src=\"./start-"), "{page}");
        assert!(page.ends_with("<script src=\"boot.js\"></script>"), "{page}");
        assert_eq!(scripts.iter().map(|(_, s)| s.as_str()).collect::<Vec<_>>(), ["import a;\n"]);
    }

    #[test]
    fn renames_files() {
        assert_eq!(named_files(TRUNK), ["css/a.css", "boot.js"]);
        assert!(renamed(TRUNK, "boot.js", "boot-1.js").contains("src=\"boot-1.js\""));
    }

    #[test]
    fn refuses_what_the_policy_refuses() {
        for bad in ["<p style=\"x\">", "<style>", "<script>1</script>", "<img src=\"https://a.b/c\">"] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
