//! Puts `dist/` together: Trunk's output, `public/`, and the content, with every script and style sheet of index.html
//! under a name that holds its hash.

use super::html;
use crate::fail::{Context, Done, Fail};
use crate::files;
use crate::project::Project;
use std::path::Path;

/// Replaces `dist/` as a whole.
pub fn assemble(project: &Project, page: &Path, content: &Path) -> Done {
    let next = project.cache("site/next");
    files::empty(&next)?;
    files::copy_all(page, &next)?;
    files::copy_all(&project.at("public"), &next)?;
    files::copy_all(content, &next)?;
    finish_page(&next)?;
    let dist = project.dist();
    files::remove(&dist)?;
    std::fs::rename(&next, &dist).while_doing("moving the site into dist/")
}

/// Names scripts and styles by their hash and moves inline scripts to files of their own.
fn finish_page(site: &Path) -> Done {
    let path = site.join("index.html");
    let mut page = files::read_text(&path)?;
    for (name, hashed) in hashed_names(site, &page)? {
        std::fs::rename(site.join(&name), site.join(&hashed)).while_doing(format!("renaming {name}"))?;
        page = html::renamed(&page, &name, &hashed);
    }
    let (page, scripts) = html::without_inline_scripts(&page);
    for (name, script) in scripts {
        files::write(&site.join(name), script)?;
    }
    html::check(&page)?;
    nothing_forgotten(site, &page)?;
    files::write(&path, page)
}

/// The scripts and style sheets that index.html names by a plain name, with the name they get.
fn hashed_names(site: &Path, page: &str) -> Done<Vec<(String, String)>> {
    let mut names = Vec::new();
    for name in html::named_files(page) {
        let Some((stem, end)) = name.rsplit_once('.') else {
            continue;
        };
        if name.starts_with("./") || !matches!(end, "css" | "js") {
            continue; // Trunk's own files have their hash already
        }
        if !site.join(name).is_file() {
            return Err(Fail::new(format!("index.html names {name}, which is not in public/")));
        }
        let hash = files::short_hash(&files::read(&site.join(name))?);
        names.push((name.to_string(), format!("{stem}-{hash}.{end}")));
    }
    Ok(names)
}

/// A style sheet that index.html doesn't name would never be seen.
fn nothing_forgotten(site: &Path, page: &str) -> Done {
    for file in files::under(&site.join("css"))? {
        let name = file.strip_prefix(site).unwrap_or(&file).to_string_lossy();
        if !page.contains(&format!("\"{name}\"")) {
            return Err(Fail::new(format!("app/web/index.html does not link public/{name}")));
        }
    }
    Ok(())
}
