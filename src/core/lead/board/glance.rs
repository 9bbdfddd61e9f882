//! Open leads in a list: the hottest first, of equals those that wait longest.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::{Asked, Board, bare, page_of, section, turn_pages};
use crate::core::answer::show::show_moment;
use crate::core::ids::{Account, Language, LeadId, LeadNumber};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::card::sign_of;
use crate::core::phrases::{Phrases, phrases};
use crate::core::stage::{Stage, Temperature};

/// So many stand on a page.
pub const LEADS_ON_A_PAGE: u32 = 10;

/// What a list says of a lead.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Glance {
    #[serde(skip)]
    pub id: LeadId,
    #[serde(rename = "id")]
    pub number: LeadNumber,
    pub stage: Stage,
    pub temperature: Option<Temperature>,
    pub score: f64,
    pub name: Option<String>,
    pub company: Option<String>,
    pub source: Option<String>,
    pub wants_human: bool,
    /// When its desk was told of it, or else when it was opened.
    pub since: Timestamp,
    pub assignment: Option<Assignment>,
}

/// The order of a list.
pub fn sort(leads: &mut [Glance]) {
    leads.sort_by_key(|lead| (std::cmp::Reverse(lead.temperature), lead.since, lead.number));
}

/// Whose leads a list shows.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    Everybodys,
    /// Those of an account, with the name of its holder.
    Of(&'a Account, &'a str),
}

/// One page of so many leads.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    pub leads: &'a [Glance],
    pub page: u32,
    /// On all pages.
    pub total: u64,
}

/// The page that there is when this one is asked for, counted from 0.
#[must_use]
pub fn existing_page(wanted: u32, total: u64) -> u32 {
    page_of(wanted, total, LEADS_ON_A_PAGE.into()).0
}

/// A list of leads, in the desk's language, by the desk's clock.
#[must_use]
pub fn list(page: Page<'_>, whose: Whose<'_>, language: Language, zone: &TimeZone, now: Timestamp) -> Board {
    let words = &phrases(language).board;
    let (number, pages) = page_of(page.page, page.total, LEADS_ON_A_PAGE.into());
    let title = match whose {
        Whose::Everybodys => (words.open_leads)(page.total),
        Whose::Of(_, name) => (words.leads_of)(name, page.total),
    };
    let heading = if pages > 1 { format!("{title} · {}/{pages}", number + 1) } else { title };
    let sections = page.leads.iter().map(|lead| {
        section(title_of(lead, phrases(language)), vec![bare(line_of(lead, phrases(language), zone, now))])
    });
    let asked = |page| match whose {
        Whose::Everybodys => Asked::Leads { page },
        Whose::Of(account, _) => Asked::Mine { of: account.clone(), page },
    };
    Board {
        heading,
        sections: sections.collect(),
        buttons: turn_pages(number, pages, asked),
        leads: page.leads.iter().map(|lead| lead.id).collect(),
    }
}

/// "🔥 #1042 · Ann Lee · Acme".
fn title_of(lead: &Glance, words: &Phrases) -> String {
    let sign = lead.temperature.map_or("▫️", sign_of);
    let mark = if lead.wants_human { "🙋" } else { "" };
    let name = lead.name.as_deref().unwrap_or(words.card.unnamed);
    let company = lead.company.as_ref().map(|company| format!(" · {company}")).unwrap_or_default();
    format!("{sign}{mark} {} · {name}{company}", lead.number)
}

/// "SQL · 60 · for 5 min · Bea".
fn line_of(lead: &Glance, words: &Phrases, zone: &TimeZone, now: Timestamp) -> String {
    let stage = (words.card.stage)(lead.stage);
    let waited = (words.card.duration)(now.duration_since(lead.since).as_secs().max(0));
    let mut parts = vec![stage.to_owned(), format!("{}", lead.score), (words.board.waits)(&waited)];
    if let Some(assignment) = &lead.assignment {
        parts.push(match (&assignment.owner, &assignment.offered) {
            (Some(owner), _) => format!("👤 {}", owner.name),
            (None, Some(offered)) => format!("👉 {}", (words.desk.turn_of)(&offered.name)),
            (None, None) => words.board.unclaimed.to_owned(),
        });
        if let Some(until) = assignment.snoozed_until {
            parts.push(format!("💤 {}", show_moment(&until.to_zoned(zone.clone()), words.language)));
        }
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::core::lead::assignment::Holder;

    fn now() -> Timestamp {
        "2027-03-01T09:00:00Z".parse().unwrap()
    }

    pub(super) fn glance(number: i64, temperature: Option<Temperature>, minutes: i64) -> Glance {
        let since = now() - SignedDuration::from_mins(minutes);
        Glance {
            id: LeadId(number),
            number: LeadNumber(number),
            stage: Stage::Mql,
            temperature,
            score: 45.5,
            name: Some("Ann Lee".to_owned()),
            company: None,
            source: None,
            wants_human: false,
            since,
            assignment: Some(Assignment::told("sales", since, false)),
        }
    }

    #[test]
    fn the_hottest_come_first_and_of_equals_those_that_wait_longest() {
        let (hot, warm, cold) = (Some(Temperature::Hot), Some(Temperature::Warm), Some(Temperature::Cold));
        let mut leads =
            vec![glance(1, None, 90), glance(2, cold, 5), glance(3, hot, 5), glance(4, hot, 60), glance(5, warm, 1)];
        sort(&mut leads);
        assert_eq!(leads.iter().map(|lead| lead.number.0).collect::<Vec<_>>(), [4, 3, 5, 2, 1]);
    }

    #[test]
    fn a_list_says_who_waits_how_long_and_for_whom() {
        let (hot, warm) = (Some(Temperature::Hot), Some(Temperature::Warm));
        let holder =
            |name: &str| Holder { account: "telegram:7".parse().unwrap(), name: name.to_owned(), since: now() };
        let mut leads = vec![glance(1042, hot, 5), glance(1043, warm, 125), glance(1044, None, 60 * 49)];
        leads[0].wants_human = true;
        leads[1].assignment.as_mut().unwrap().owner = Some(holder("Bea"));
        leads[1].assignment.as_mut().unwrap().snoozed_until = Some(now() + SignedDuration::from_hours(24));
        leads[1].company = Some("Acme".to_owned());
        leads[2].assignment.as_mut().unwrap().offered = Some(holder("Max"));
        leads[2].name = None;
        let page = Page { leads: &leads, page: 1, total: 23 };
        let languages = ["en", "de", "es", "fr", "it", "pt"].map(|code| code.parse::<Language>().unwrap());
        let shown: Vec<String> = languages
            .into_iter()
            .flat_map(|language| {
                let of = "telegram:7".parse().unwrap();
                let board = list(page, Whose::Everybodys, language, &TimeZone::UTC, now());
                let own = list(page, Whose::Of(&of, "Bea"), language, &TimeZone::UTC, now());
                let none =
                    list(Page { leads: &[], page: 0, total: 0 }, Whose::Everybodys, language, &TimeZone::UTC, now());
                let sections = board.sections.iter().flat_map(|section| {
                    let lines = section.lines.iter().map(|line| format!("  {}", line.text));
                    section.heading.iter().cloned().chain(lines).collect::<Vec<_>>()
                });
                let buttons =
                    board.buttons.iter().map(|button| format!("[{}] {}", button.label, button.press.encode()));
                [board.heading.clone()]
                    .into_iter()
                    .chain(sections)
                    .chain(buttons)
                    .chain([own.heading, own.buttons[0].press.encode(), none.heading, String::new()])
                    .collect::<Vec<_>>()
            })
            .collect();
        insta::assert_snapshot!(shown.join("\n"));
    }
}
