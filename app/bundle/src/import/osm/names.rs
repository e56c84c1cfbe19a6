//! Kinds that a name tells: institutions in Flanders have fixed names.

use deunicode::deunicode;

/// Words in a name, and the category they tell; the first that is found holds. A space stands for the end of a word.
const NAMES: [(&str, &str); 62] = [
    // also in the plural
    ("vluchthui", "vluchthuis"),
    (" huis van het kind ", "huis-van-het-kind"),
    (" wijkcontactpunt ", "wijkcontactpunt"),
    (" consultatiebureau ", "consultatiebureau"),
    (" inloopteam ", "inloopteam"),
    (" ckg ", "ckg"),
    (" kinderzorg en gezinsondersteuning ", "ckg"),
    (" loket kinderopvang ", "kinderopvang-loket"),
    (" kinderopvangloket ", "kinderopvang-loket"),
    ("buitenschoolse ", "buitenschoolse-opvang"),
    (" ibo ", "buitenschoolse-opvang"),
    (" bko ", "buitenschoolse-opvang"),
    (" kinderdagverblijf ", "kinderopvang"),
    (" kinderopvang ", "kinderopvang"),
    (" kribbe ", "kinderopvang"),
    (" creche ", "kinderopvang"),
    (" clb ", "clb"),
    (" vclb ", "clb"),
    (" leerlingenbegeleiding ", "clb"),
    (" huisartsenwachtpost ", "dokter-van-wacht"),
    (" wachtpost huisartsen ", "dokter-van-wacht"),
    (" wijkgezondheidscentrum ", "wijkgezondheidscentrum"),
    (" geneeskunde voor het volk ", "wijkgezondheidscentrum"),
    (" huisarts", "huisarts"),
    (" cgg ", "cgg"),
    (" geestelijke gezondheidszorg ", "cgg"),
    (" vertrouwenscentrum kindermishandeling ", "vertrouwenscentrum"),
    (" zorgcentrum na seksueel geweld ", "zorgcentrum-seksueel-geweld"),
    (" tejo ", "tejo"),
    (" overkop", "inloophuis-jongeren"),
    (" jac ", "jac"),
    (" nachtopvang ", "noodopvang"),
    (" inloopcentrum ", "inloopcentrum"),
    (" caw ", "caw"),
    (" dienst maatschappelijk werk ", "dienst-maatschappelijk-werk"),
    (" lokaal dienstencentrum ", "dienstencentrum"),
    (" dienstencentrum ", "dienstencentrum"),
    (" sociaal restaurant ", "sociaal-restaurant"),
    (" buurtrestaurant ", "sociaal-restaurant"),
    (" voedselbank ", "voedselhulp"),
    (" voedselbedeling ", "voedselhulp"),
    (" sociale kruidenier ", "voedselhulp"),
    (" babytheek ", "babyspullen"),
    (" speelotheek ", "babyspullen"),
    (" kringwinkel ", "kringwinkel"),
    (" kringloopwinkel ", "kringwinkel"),
    (" vdab ", "werkwinkel"),
    (" werkwinkel ", "werkwinkel"),
    (" woonloket ", "woonloket"),
    (" woonwinkel ", "woonloket"),
    (" huurdersbond ", "huurdersbond"),
    (" energiehuis ", "energiehuis"),
    (" vredegerecht ", "vredegerecht"),
    (" justitiehuis ", "juridische-hulp"),
    (" inburgering ", "inburgering"),
    (" ligo ", "nederlands-leren"),
    (" kraamzorg ", "kraamzorg"),
    (" jeugdhuis ", "jeugdwerk"),
    (" ocmw ", "sociaal-centrum"),
    (" sociaal huis ", "sociaal-centrum"),
    (" welzijnshuis ", "sociaal-centrum"),
    (" buurthuis ", "buurtcentrum"),
];

/// The category that one of these names tells.
pub fn category<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let plain: String = names.map(|name| format!(" {} ", deunicode(name))).collect();
    let plain: String = plain.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    let words = format!(" {} ", words.join(" "));
    NAMES.iter().find(|(name, _)| words.contains(name)).map(|(_, category)| *category)
}

#[cfg(test)]
mod tests {
    use super::{NAMES, category};
    use crate::import::osm::kind::exists;

    #[test]
    fn knows_fixed_names_and_no_parts_of_words() {
        let of = |name: &'static str| category([name].into_iter());
        assert_eq!(of("Huis van het Kind 't Nest"), Some("huis-van-het-kind"));
        assert_eq!(of("CAW De Bocht – JAC"), Some("jac"));
        assert_eq!(of("Crèche Zonnetje"), Some("kinderopvang"));
        assert_eq!(of("O.C.M.W."), None);
        assert_eq!(of("Feestzaal Macawi"), None);
        assert_eq!(of(""), None);
    }

    #[test]
    fn names_only_categories_of_the_content() {
        NAMES.iter().for_each(|(name, category)| assert!(exists(category), "{name}: {category}"));
    }
}
