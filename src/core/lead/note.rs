//! A note: a word to a desk about a lead, beside its card.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::card::{Card, Section, bare, labelled, person_of};
use super::lead::Lead;
use super::sla::Deadline;
use crate::core::answer::show::show_moment;
use crate::core::ids::{Account, Language, Platform};
use crate::core::phrases::{Phrases, phrases};

/// What a desk is told. All of it but the sign in front may be what a prospect wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// The prospect asked what the bot cannot answer, while a question of the script may have been open; that one is in
    /// the desk's language.
    Question { asked: String, at: Option<String> },
    /// The prospect wants, or needs, a person; why, in the desk's language.
    Human { why: String },
    /// Most of a time is over: whoever has the lead, or whose turn it is, is called.
    Late { deadline: Deadline, until: Timestamp },
    /// The lead was taken from somebody who let it lie; it is the turn of the next, or of everybody.
    Taken { deadline: Deadline, from: String, next: Option<String> },
    /// It is somebody's turn to claim it, though it came a while ago.
    Turn { of: String },
    /// Twice the time is over: somebody else is called.
    Escalated { deadline: Deadline },
    /// What was put off is due again.
    Awake,
    /// What was disqualified for a while, for this reason, is back.
    WokenUp { reason: Option<String> },
}

/// Somebody of a desk who is called by a note. Their name is the configuration's, or one that they gave themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    pub account: Account,
    pub name: String,
}

/// The note as it is shown: as short as it can be, and complete where the lead has no card yet. Times are those of the desk's
/// deadline.
#[must_use]
pub fn note_card(lead: &Lead, note: &Note, language: Language, zone: &TimeZone) -> Card {
    let Phrases { colleague, card, desk, .. } = phrases(language);
    let (headline, lines) = match note {
        Note::Question { asked, at } => {
            let at = at.as_ref().map(|at| labelled(colleague.asked_at, at));
            (format!("❓ {}", colleague.question), std::iter::once(bare(asked)).chain(at).collect())
        }
        Note::Human { why } => (format!("🙋 {}", card.wants_human), vec![bare(why)]),
        Note::Late { deadline, until } => {
            let until = show_moment(&until.to_zoned(zone.clone()), language);
            (format!("⏳ {}", (desk.late)(*deadline, &until)), Vec::new())
        }
        Note::Taken { deadline, from, next } => {
            let next = next.as_ref().map_or_else(|| desk.free.to_owned(), |next| (desk.turn_of)(next));
            (format!("⏰ {}, {}", (desk.missed)(*deadline), (desk.taken)(from)), vec![bare(next)])
        }
        Note::Turn { of } => (format!("⏰ {}", (desk.turn_of)(of)), Vec::new()),
        Note::Escalated { deadline } => (format!("🚨 {}", (desk.escalated)(*deadline)), Vec::new()),
        Note::Awake => (format!("⏰ {}", desk.awake), Vec::new()),
        Note::WokenUp { reason } => {
            let reason = reason.as_deref().map(card.reason);
            (format!("⏰ {}", (desk.woken_up)(reason)), Vec::new())
        }
    };
    let sections = vec![Section { heading: None, lines }];
    Card { sections, person: person_of(lead), ..Card::titled(lead, headline, card) }
}

/// The same in a room of this platform, where whoever is called but has no account there is named: they cannot be mentioned.
#[must_use]
pub fn note_card_on(platform: Platform, note: &Note, calls: &[Called], mut card: Card) -> Card {
    let can_be_mentioned = calls.iter().any(|called| called.account.platform == platform);
    // The words of these say whose turn it is.
    let is_named = can_be_mentioned || matches!(note, Note::Taken { .. } | Note::Turn { .. });
    // An account says nothing to people.
    let name = calls.first().filter(|called| called.name != called.account.to_string()).map(|called| &called.name);
    if let Some(name) = name.filter(|_| !is_named) {
        card.sections.push(Section { heading: None, lines: vec![bare(format!("👉 {name}"))] });
    }
    card
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::lead::lead::tests::lead_numbered;
    use crate::core::phrases::languages;

    const UNTIL: Timestamp = Timestamp::constant(1_804_492_800, 0);

    fn calling() -> Vec<Note> {
        let taken = |next: Option<&str>| Note::Taken {
            deadline: Deadline::Claim,
            from: "max".to_owned(),
            next: next.map(str::to_owned),
        };
        let deadlines = [Deadline::Claim, Deadline::Answer];
        let late = deadlines.map(|deadline| Note::Late { deadline, until: UNTIL });
        let escalated = deadlines.map(|deadline| Note::Escalated { deadline });
        let rest = [taken(Some("bea")), taken(None), Note::Turn { of: "bea".to_owned() }, Note::Awake];
        let woken_up = ["no_budget", "other"].map(|reason| Note::WokenUp { reason: Some(reason.to_owned()) });
        late.into_iter().chain(escalated).chain(rest).chain(woken_up).collect()
    }

    fn read(card: &Card) -> String {
        let lines = card.sections.iter().flat_map(|section| &section.lines).map(|line| line.text.as_str());
        std::iter::once(card.headline.as_str()).chain(lines).collect::<Vec<_>>().join("\n  ")
    }

    #[test]
    fn a_desk_is_called_in_its_language() {
        let lead = lead_numbered(1042);
        let read = |note: &Note, language| read(&note_card(&lead, note, language, &TimeZone::UTC));
        let notes = languages().flat_map(|language| calling().into_iter().map(move |note| (note, language)));
        let notes = notes.map(|(note, language)| read(&note, language));
        insta::assert_snapshot!(notes.collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn whoever_cannot_be_mentioned_in_a_room_is_named_there_once() {
        let called = |account: &str, name: &str| Called { account: account.parse().unwrap(), name: name.to_owned() };
        let shown = |note: &Note, calls: &[Called]| {
            let card = note_card(&lead_numbered(1042), note, Language::ENGLISH, &TimeZone::UTC);
            read(&note_card_on(Platform::Discord, note, calls, card)).matches("carl").count()
        };
        for note in calling().iter().filter(|note| !matches!(note, Note::Taken { .. } | Note::Turn { .. })) {
            assert_eq!(shown(note, &[called("telegram:1", "carl")]), 1, "{note:?}");
            assert_eq!(
                shown(note, &[called("telegram:1", "carl"), called("discord:2", "carl")]),
                0,
                "a mention does it"
            );
            assert_eq!(shown(note, &[]), 0, "nobody is called");
        }
        let taken = Note::Taken { deadline: Deadline::Claim, from: "max".to_owned(), next: Some("carl".to_owned()) };
        assert_eq!(shown(&taken, &[called("telegram:1", "carl")]), 1);
        let nameless = [called("telegram:carl", "telegram:carl")];
        assert_eq!(shown(&Note::Escalated { deadline: Deadline::Claim }, &nameless), 0, "an account is no name");
    }
}
