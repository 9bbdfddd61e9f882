//! Which desk gets which lead: `[[routes]]`, in the order in which they are asked.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::PlacedRoute;
use super::reader::{Item, ListNames, Reader, Wrong};
use crate::core::lead::desk::Desk;
use crate::core::lead::routing::Route;
use crate::core::script::check::Site;
use crate::core::script::diagnostic::suggestion;
use crate::core::script::expression::Condition;

const LIST: ListNames = ListNames {
    key: "routes",
    variable: "BANTAM_ROUTES",
    one: "a route",
    example: "write `[[routes]]`, and below it `when = 'lead.language == \"de\"'` and `desk = \"sales\"`",
    example_in_variable: "write `[{when = 'lead.language == \"de\"', desk = \"sales\"}]`",
};

pub(super) fn read_routes(reader: &mut Reader<'_>, table: &DeTable<'_>, desks: &[Desk]) -> Vec<PlacedRoute> {
    reader.list_of_tables(table, &LIST, &mut |reader, routes| {
        let mut read = Vec::new();
        let mut takes_all = false;
        for item in routes {
            if takes_all {
                let help = "put the route without `when` last";
                reader.fault(&item.head, Wrong::new("this route is never asked: one before it takes every lead", help));
            }
            takes_all |= !item.table.contains_key("when");
            read.extend(read_route(reader, item, desks));
        }
        read
    })
}

fn read_route(reader: &mut Reader<'_>, Item { table, head }: &Item<'_, '_>, desks: &[Desk]) -> Option<PlacedRoute> {
    reader.check_keys(table, "a route", &["when", "desk"]);
    let when = table.get("when").map(|value| read_condition(reader, value));
    let Some(value) = table.get("desk") else {
        reader.fault(head, Wrong::new("this route leads nowhere", "write `desk = \"sales\"`"));
        return None;
    };
    let desk = reader.parsed("`desk`", value, |name| {
        if desks.iter().any(|desk| desk.name == name) {
            return Ok(name.to_owned());
        }
        let help = suggestion(name, desks.iter().map(|desk| desk.name.as_str()));
        let help = help.unwrap_or_else(|| format!("write `[[desks]]` with `name = \"{name}\"`"));
        Err(Wrong::new(format!("there is no desk `{name}`"), help))
    })?;
    let (when, at) = match when {
        None => (None, None),
        Some(read) => read.map(|(condition, at)| (Some(condition), Some(at)))?,
    };
    Some(PlacedRoute { route: Route { when, desk }, at })
}

/// A condition, and where it stands.
fn read_condition(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<(Condition, Site)> {
    let text = reader.parsed("`when`", value, |text| Ok(text.to_owned()))?;
    match Condition::compile(&text) {
        Ok(condition) => Some((condition, reader.source.site(&value.span()))),
        Err(fault) => {
            let place = reader.source.inside(&value.span(), &text, fault.offset);
            let help = "it is CEL, as in scripts: `lead.language == \"de\" && budget.amount >= 20000`";
            reader.fault(&place, Wrong::new(format!("the condition cannot be read: {}", fault.message), help));
            None
        }
    }
}
