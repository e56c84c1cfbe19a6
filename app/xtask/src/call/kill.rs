//! Ends a child and everything it started. Children share our process group, so that Ctrl-C reaches them too; that
//! leaves no group of their own to end, and their descendants are looked up in /proc.

use std::fs;
use std::process::{Child, Command, Stdio};

/// Ends the child and its descendants; what has ended already is left alone.
pub fn tree(child: &mut Child) {
    let doomed = descendants(child.id());
    let _ = child.kill();
    let _ = child.wait();
    if !doomed.is_empty() {
        let mut kill = Command::new("kill");
        kill.arg("-KILL").args(doomed.iter().map(u32::to_string));
        let _ = kill.stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

fn descendants(root: u32) -> Vec<u32> {
    let all = parents();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        found.extend(all.iter().filter(|(_, of)| *of == parent).map(|(id, _)| *id));
        next += 1;
    }
    found.split_off(1)
}

/// Every process with its parent.
fn parents() -> Vec<(u32, u32)> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let ids = entries.flatten().filter_map(|e| e.file_name().to_str()?.parse().ok());
    ids.filter_map(|id: u32| Some((id, parent_of(id)?))).collect()
}

fn parent_of(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name in parentheses may hold anything; the state and the parent stand after the last one.
    let after = stat.rsplit_once(')')?.1;
    after.split_whitespace().nth(1)?.parse().ok()
}
