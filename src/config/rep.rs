//! The reps of a desk: `[[desks.reps]]`.

use std::ops::{Range, RangeInclusive};

use toml::de::DeTable;

use super::desk::{is_word, parse_member, read_name};
use super::hours::{self, OfDesk};
use super::reader::{Item, Reader, Wrong};
use crate::core::ids::{Account, Language};
use crate::core::lead::desk::Rep;

const KEYS: &[&str] = &["name", "accounts", "weight", "capacity", "languages"];
const EXAMPLE: &str = "write `[[desks.reps]]`, and below it `name = \"bea\"` and `accounts = [\"telegram:4711\"]`";
const WEIGHTS: RangeInclusive<u32> = 1..=100;
const CAPACITIES: RangeInclusive<u32> = 1..=100_000;

/// The reps of a desk, below the keys of the desk itself.
pub(super) fn read_reps(reader: &mut Reader<'_>, desk: &DeTable<'_>, of_desk: &OfDesk) -> Vec<Rep> {
    let mut names: Vec<String> = Vec::new();
    let mut accounts: Vec<(Account, Range<usize>)> = Vec::new();
    let mut read = Vec::new();
    for item in reader.tables(desk, "reps", "a rep", EXAMPLE) {
        reader.check_keys(item.table, "a rep", &[KEYS, &hours::KEYS].concat());
        let name = read_name(reader, &item, "rep", parse_name);
        let own = read_accounts(reader, &item);
        for (account, span) in &own {
            if accounts.iter().any(|(known, _)| known == account) {
                let what = format!("another rep of this desk has the account `{account}`");
                reader.fault(span, Wrong::new(what, "give each account to one rep"));
            }
        }
        accounts.extend(own.iter().cloned());
        let rep = Rep {
            name: String::new(),
            accounts: own.into_iter().map(|(account, _)| account).collect(),
            weight: reader.count(item.table, "weight", WEIGHTS).unwrap_or(1),
            capacity: reader.count(item.table, "capacity", CAPACITIES),
            languages: reader.list(item.table, "languages", parse_language).into_iter().map(|(it, _)| it).collect(),
            hours: hours::read_hours_of_rep(reader, item.table, of_desk),
        };
        let Some((name, span)) = name else { continue };
        if names.iter().any(|known| known.to_lowercase() == name.to_lowercase()) {
            let what = format!("there is another rep named `{name}` on this desk");
            reader.fault(&span, Wrong::new(what, "give each rep a name of their own"));
        }
        names.push(name.clone());
        read.push(Rep { name, ..rep });
    }
    read
}

fn parse_name(text: &str) -> Result<String, Wrong> {
    let what = "a rep's name is one word of letters, digits, `_` and `-`, as in `/assign 1042 bea`";
    if is_word(text) { Ok(text.to_owned()) } else { Err(Wrong::new(what, "write `name = \"bea\"`")) }
}

fn read_accounts(reader: &mut Reader<'_>, Item { table, head }: &Item<'_, '_>) -> Vec<(Account, Range<usize>)> {
    let known_faults = reader.faults.len();
    let accounts = reader.list(table, "accounts", parse_member);
    if accounts.is_empty() && reader.faults.len() == known_faults {
        let place = table.get("accounts").map_or(head.clone(), toml::Spanned::span);
        let help = "write `accounts = [\"telegram:4711\", \"discord:9911\"]`: the one on each platform where they work";
        reader.fault(&place, Wrong::new("this rep has no accounts", help));
    }
    super::desk::report_doubles(reader, &accounts, "account");
    accounts
}

fn parse_language(text: &str) -> Result<Language, Wrong> {
    text.parse()
        .map_err(|_| Wrong::new(format!("`{text}` is no language"), "write a two-letter code, as in `en` or `de`"))
}
