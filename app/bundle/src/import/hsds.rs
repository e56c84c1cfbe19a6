//! Open Referral HSDS 3: services as JSON (a list, or a page with `contents` or `services`; organisations with their services
//! inside too), or as a tabular data package.
//!
//! What `wegwijs export hsds` wrote comes back as it was, from the extras it put there. Of others a service at several places
//! becomes one record a place, and its kind is known only by its taxonomy: a term that [`terms`] does not know says nothing.
//! Contact persons are deliberately not read.

mod foreign;
mod hours;
mod json;
mod own;
mod tabular;
mod terms;
mod value;

use super::common::{open, value as long};
use super::{Dropped, Incoming, Origin, Refusal};
use crate::export::hsds::uuid;
use crate::export::tabular::PACKAGE;
use serde_json::Value;
use std::path::Path;
use value::{list, text};

/// The name of the format in an origin.
pub const FORMAT: &str = "hsds";

/// Gives each service of a JSON file, or of a package: its folder, or its `datapackage.json`.
///
/// # Errors
/// A file that cannot be read, that breaks off, or in which nothing is a service of HSDS.
pub fn read(file: &Path, sink: &mut dyn FnMut(Incoming)) -> Result<(), Refusal> {
    let (mut seen, mut services) = (0_usize, 0_usize);
    let mut each = |value: Value| {
        for value in services_of(value) {
            seen += 1;
            services += usize::from(text(&value, "id").is_some() && text(&value, "name").is_some());
            service(&value, seen, sink);
        }
    };
    let folder = if file.is_dir() { Some(file) } else { file.parent().filter(|_| file.file_name().is_some_and(|name| name == PACKAGE)) };
    match folder {
        Some(folder) => tabular::read(folder, &mut each)?,
        None => json::read(file, &mut each)?,
    }
    if seen > 0 && services == 0 {
        return Err(open::refusal(file, "holds nothing that is a service of HSDS", "each service has an id, a name and a status"));
    }
    Ok(())
}

/// The services of an organisation that has them inside, each with its organisation; anything else as it is.
fn services_of(mut value: Value) -> Vec<Value> {
    match value.as_object_mut().and_then(|keys| keys.remove("services")) {
        Some(Value::Array(mut services)) => {
            for service in services.iter_mut().filter_map(Value::as_object_mut) {
                service.entry("organization").or_insert_with(|| value.clone());
            }
            services
        }
        _ => vec![value],
    }
}

/// What one service gives.
fn service(service: &Value, place: usize, sink: &mut dyn FnMut(Incoming)) {
    let (Some(id), Some(name)) = (text(service, "id"), text(service, "name")) else {
        let what = text(service, "id").or_else(|| text(service, "name")).unwrap_or_else(|| format!("service {place}"));
        return sink(Incoming::Dropped(Dropped { what, why: "has no id or no name".to_owned() }));
    };
    let dropped = |why: String| Incoming::Dropped(Dropped { what: format!("{} ({})", long::begin(&name, 80), long::begin(&id, 80)), why });
    if let Some(why) = [("id", &id), ("name", &name)].iter().find_map(|(key, text)| long::fits(key, text).err()) {
        return sink(dropped(why));
    }
    match text(service, "status").as_deref() {
        Some("active") => {}
        Some("inactive" | "defunct") => return gone(&id, service).into_iter().for_each(|origin| sink(Incoming::Gone(origin))),
        Some(other) => return sink(dropped(format!("its status is `{other}`"))),
        None => return sink(dropped("has no status".to_owned())),
    }
    match own::arrived(service, &id) {
        Some(Ok(arrived)) => sink(Incoming::Service(Box::new(arrived))),
        Some(Err(why)) => sink(dropped(why)),
        None => match terms::category(service) {
            Ok(category) => foreign::records(service, &id, &name, &category).into_iter().for_each(sink),
            Err(why) => sink(dropped(why)),
        },
    }
}

/// The origins of what no longer exists: as one place, and as each of several.
fn gone(id: &str, service: &Value) -> Vec<Origin> {
    if let Some(Ok(arrived)) = own::arrived(service, id) {
        return arrived.record.origin.into_iter().collect();
    }
    let places = list(service, "service_at_locations").iter().filter_map(|at| Some(origin(id, Some(&foreign::place(at)?))));
    std::iter::once(origin(id, None)).chain(places).collect()
}

/// The origin of a service, or of a service at one of its several places.
fn origin(id: &str, place: Option<&str>) -> Origin {
    Origin { format: FORMAT.to_owned(), id: place.map_or_else(|| id.to_owned(), |place| format!("{id}/{place}")) }
}

/// The origin that a service of the content has in an export of ours.
pub(super) fn exported(id: &str) -> Origin {
    origin(&uuid("service", id), None)
}
