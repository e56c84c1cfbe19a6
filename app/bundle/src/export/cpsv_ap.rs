//! CPSV-AP 3 in JSON-LD: each right as a public service, with who decides and how to reach them.
//!
//! Our sources are pages about a right and not its law, so they go out as sources and never as legal resources. For whom a right
//! is stays here: conditions are the judge's, and half of one would mislead. A right of own knowledge only is left out.

use super::{View, filled, plain};
use serde::Serialize;
use serde_json::{Value, json};
use wegwijs_core::help::Body;
use wegwijs_core::right::{Level, Right};
use wegwijs_core::source::{Evidence, Source};

/// Whether a right goes out: it still exists, and a source says it.
fn told(right: &Right) -> bool {
    right.abolished.is_none() && right.evidence != Evidence::O
}

/// All rights that go out, and the bodies that decide on them.
pub(super) fn graph(view: &View) -> Value {
    let bundle = &view.content.bundle;
    let mut rights: Vec<&Right> = bundle.rights.iter().filter(|right| told(right)).collect();
    rights.sort_by(|one, other| one.id.cmp(&other.id));
    let mut bodies: Vec<&Body> = bundle.bodies.iter().filter(|body| rights.iter().any(|right| right.body == body.id)).collect();
    bodies.sort_by(|one, other| one.id.cmp(&other.id));
    let level = |body: &Body| rights.iter().find(|right| right.body == body.id).map_or(Level::Flemish, |right| right.level);
    let mut graph: Vec<Value> = rights.iter().map(|right| service(view, right)).collect();
    graph.extend(bodies.iter().map(|body| organisation(body, level(body))));
    json!({"@context": context(), "@graph": graph})
}

fn service(view: &View, right: &Right) -> Value {
    let words = |part| view.words.find(&format!("right-{}", right.id), part, &[]).map(|text| plain(&text));
    let channel = |channel| {
        json!({"@type": "Channel", "@id": format!("#channel-{}-{}", right.id, name(channel)),
        "identifier": format!("{}-{}", right.id, name(channel)), "type": format!("#channel-{}", name(channel))})
    };
    filled(json!({
        "@type": "PublicService",
        "@id": format!("#right-{}", right.id),
        "identifier": right.id,
        "title": right.name,
        "alternative": words(None),
        "description": words(Some("what")),
        "language": "http://publications.europa.eu/resource/authority/language/NLD",
        "spatial": territory(right.level),
        "thematicArea": right.domains.iter().map(|domain| format!("#domain-{}", name(domain))).collect::<Vec<_>>(),
        "hasCompetentAuthority": format!("#body-{}", right.body),
        "hasChannel": right.channels.iter().map(channel).collect::<Vec<_>>(),
        "relation": related(view, right),
        "source": right.sources.iter().filter_map(source).collect::<Vec<_>>(),
    }))
}

/// The rights it opens or that go with it, as far as they go out.
fn related(view: &View, right: &Right) -> Vec<String> {
    let goes = |id: &_| view.content.bundle.rights.iter().any(|other| other.id == *id && told(other));
    right.related.iter().filter(|id| goes(id)).map(|id| format!("#right-{id}")).collect()
}

/// A page that was seen.
fn source(source: &Source) -> Option<Value> {
    let url = source.url.as_ref().filter(|_| source.evidence != Evidence::O)?;
    Some(json!({"@type": "Document", "@id": url, "title": source.title}))
}

fn organisation(body: &Body, level: Level) -> Value {
    let said = body.sources.iter().any(|source| source.evidence != Evidence::O);
    let contact = body.phone.as_ref().filter(|_| said).map(|phone| json!({"@type": "ContactPoint", "telephone": phone}));
    filled(json!({
        "@type": "PublicOrganisation",
        "@id": format!("#body-{}", body.id),
        "identifier": body.id,
        "prefLabel": body.name,
        "spatial": territory(level),
        "homepage": body.url.as_ref().filter(|_| said),
        "contactPoint": contact,
    }))
}

/// Where a rule of this level holds: Belgium, or the Flemish Region.
fn territory(level: Level) -> &'static str {
    match level {
        Level::Federal => "http://publications.europa.eu/resource/authority/country/BEL",
        Level::Flemish | Level::Local => "http://data.europa.eu/nuts/code/BE2",
    }
}

/// The name of a value in the content, such as `phone`.
fn name(value: &impl Serialize) -> String {
    json!(value).as_str().unwrap_or_default().to_owned()
}

/// What the keys mean, so that no reader has to fetch it.
fn context() -> Value {
    let link = |term: &str| json!({"@id": term, "@type": "@id"});
    let dutch = |term: &str| json!({"@id": term, "@language": "nl"});
    json!({
        "cpsv": "http://purl.org/vocab/cpsv#",
        "cv": "http://data.europa.eu/m8g/",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "PublicService": "cpsv:PublicService",
        "PublicOrganisation": "cv:PublicOrganisation",
        "Channel": "cv:Channel",
        "ContactPoint": "cv:ContactPoint",
        "Document": "foaf:Document",
        "identifier": "dct:identifier",
        "title": dutch("dct:title"),
        "alternative": dutch("dct:alternative"),
        "description": dutch("dct:description"),
        "prefLabel": dutch("skos:prefLabel"),
        "telephone": "cv:telephone",
        "language": link("dct:language"),
        "spatial": link("dct:spatial"),
        "type": link("dct:type"),
        "relation": link("dct:relation"),
        "source": link("dct:source"),
        "thematicArea": link("cv:thematicArea"),
        "hasCompetentAuthority": link("cv:hasCompetentAuthority"),
        "hasChannel": link("cv:hasChannel"),
        "contactPoint": link("cv:contactPoint"),
        "homepage": link("foaf:homepage"),
    })
}
