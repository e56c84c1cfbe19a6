//! One build of the site at a time: `serve --dev` in one window and `test` in another share `.cache/site`.

use crate::fail::{Context, Done, Fail};
use crate::project::Project;
use crate::steps::note;
use std::fs::{File, TryLockError};
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_millis(500);
const LOOKS: usize = 3600;

/// Waits, half an hour at most, until no other build is running; the lock is held as long as the file is.
pub fn take(project: &Project) -> Done<File> {
    let path = project.cache("site/lock");
    crate::files::write(&path, "")?;
    let file = File::create(&path).while_doing("making .cache/site/lock")?;
    for look in 0..LOOKS {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if look == 0 => note("another build is running; waiting for it"),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(error).while_doing("locking .cache/site/lock"),
        }
        std::thread::sleep(LOOK_EVERY);
    }
    Err(Fail::new("another build has been running for half an hour"))
}
