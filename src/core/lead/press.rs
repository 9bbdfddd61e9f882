//! The buttons of a lead card: what each means when it is pressed.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::work::Work;
use crate::core::ids::{LeadId, LeadNumber, MergeId};
use crate::core::stage::{DISQUALIFICATION_REASONS, DisqualificationReason, OTHER_REASON};

/// What a button of a lead's card means.
///
/// Like a prospect's [`Press`](crate::core::event::Press) it travels through the platform and may come back at any time,
/// from anybody, changed; neither can be read as the other. Whoever gets one looks at who pressed, where, and what the lead
/// is by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskPress {
    pub lead: LeadId,
    pub action: DeskAction,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeskAction {
    Tie(TieAction),
    Work(WorkAction),
    /// Shows other buttons for the same lead; nothing is done by that.
    Open(Menu),
    /// Shows what is known beyond the card, page by page from 0.
    Read {
        what: Chapter,
        page: u16,
    },
}

/// What is done with two leads that may be one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieAction {
    /// This lead becomes a part of the one with this number.
    MergeInto(LeadNumber),
    /// The one with this number becomes a part of this lead.
    Absorb(LeadNumber),
    /// The one with this number is somebody else, for good.
    KeepApart(LeadNumber),
    UndoMerge(MergeId),
}

/// What is done with the lead itself: the part of [`Work`] that needs no more than a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkAction {
    Claim,
    Release,
    Contacted,
    Accept,
    Qualify,
    Opportunity,
    Won,
    Lost,
    Reopen,
    Snooze {
        hours: u16,
    },
    Disqualify {
        reason: ReasonPlace,
        /// After how many days it comes back; it does not when left out.
        wake_in_days: Option<u16>,
    },
}

/// The place of a reason among the [`DISQUALIFICATION_REASONS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct ReasonPlace(u8);

/// Buttons that stand in the place of others for a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Menu {
    /// Those of the card.
    Main,
    /// For how long it is put off.
    Snooze,
    /// Why it is disqualified.
    Reasons,
    /// When one that was disqualified for this reason comes back.
    WakeUp(ReasonPlace),
}

/// What there is to read about a lead beyond its card, page by page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chapter {
    /// Who did what with it, when and why.
    History,
    /// Everything that was said.
    Transcript,
    /// The answers in the prospect's own words.
    Answers,
    /// Leads that may be the same person, and those that were made one.
    SamePerson,
}

impl ReasonPlace {
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).map_while(|place| Self::try_from(place).ok())
    }

    #[must_use]
    pub fn reason(self) -> DisqualificationReason {
        DISQUALIFICATION_REASONS[usize::from(self.0)]
    }

    /// Whether it says nothing without words.
    #[must_use]
    pub fn needs_words(self) -> bool {
        self.reason().code == OTHER_REASON
    }
}

impl TryFrom<u8> for ReasonPlace {
    type Error = NoSuchReason;

    fn try_from(place: u8) -> Result<Self, NoSuchReason> {
        if usize::from(place) < DISQUALIFICATION_REASONS.len() { Ok(Self(place)) } else { Err(NoSuchReason) }
    }
}

impl From<ReasonPlace> for u8 {
    fn from(place: ReasonPlace) -> Self {
        place.0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no reason at this place")]
pub struct NoSuchReason;

impl WorkAction {
    /// Whether words are to be asked for before it can be done.
    #[must_use]
    pub fn needs_words(self) -> bool {
        matches!(self, Self::Disqualify { reason, .. } if reason.needs_words())
    }

    /// The work that it means at this moment, with the words that were asked for. What comes back by itself does so when
    /// somebody is at the desk.
    #[must_use]
    pub fn work(self, words: Option<&str>, desk: &Desk, now: Timestamp) -> Work {
        match self {
            Self::Claim => Work::Claim,
            Self::Release => Work::Release,
            Self::Contacted => Work::Contacted,
            Self::Accept => Work::Accept,
            Self::Qualify => Work::Qualify,
            Self::Opportunity => Work::Opportunity,
            Self::Won => Work::Won,
            Self::Lost => Work::Lost,
            Self::Reopen => Work::Reopen,
            Self::Snooze { hours } => Work::Snooze { until: at_work_in(i64::from(hours), desk, now) },
            Self::Disqualify { reason, wake_in_days } => Work::Disqualify {
                reason: reason.reason(),
                words: words.map(str::to_owned),
                wake_at: wake_in_days.map(|days| at_work_in(i64::from(days) * 24, desk, now)),
            },
        }
    }
}

/// In so many hours, or when the desk is open next after that. What is shorter than a day is meant as it is said.
fn at_work_in(hours: i64, desk: &Desk, now: Timestamp) -> Timestamp {
    let at = now.checked_add(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MAX);
    let opening = desk.hours.as_ref().filter(|_| hours >= 24).and_then(|hours| hours.next_opening(at));
    opening.unwrap_or(at)
}

impl DeskPress {
    const PREFIX: &'static str = "desk";

    /// At most 42 bytes of `[a-z0-9:.]`.
    #[must_use]
    pub fn encode(&self) -> String {
        format!("{}:{:x}:{}", Self::PREFIX, self.lead.0, self.action.encode())
    }

    /// Reads what [`DeskPress::encode`] wrote; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(Self::PREFIX)?.strip_prefix(':')?.splitn(2, ':');
        let lead = LeadId(hexadecimal(parts.next()?)?);
        Some(Self { lead, action: DeskAction::parse(parts.next()?)? })
    }
}

impl DeskAction {
    fn encode(self) -> String {
        match self {
            Self::Tie(TieAction::MergeInto(number)) => format!("m{:x}", number.0),
            Self::Tie(TieAction::Absorb(number)) => format!("a{:x}", number.0),
            Self::Tie(TieAction::KeepApart(number)) => format!("k{:x}", number.0),
            Self::Tie(TieAction::UndoMerge(merge)) => format!("u{:x}", merge.0),
            Self::Work(WorkAction::Claim) => "c".to_owned(),
            Self::Work(WorkAction::Release) => "r".to_owned(),
            Self::Work(WorkAction::Contacted) => "t".to_owned(),
            Self::Work(WorkAction::Accept) => "y".to_owned(),
            Self::Work(WorkAction::Qualify) => "q".to_owned(),
            Self::Work(WorkAction::Opportunity) => "o".to_owned(),
            Self::Work(WorkAction::Won) => "w".to_owned(),
            Self::Work(WorkAction::Lost) => "l".to_owned(),
            Self::Work(WorkAction::Reopen) => "b".to_owned(),
            Self::Work(WorkAction::Snooze { hours }) => format!("s{hours:x}"),
            Self::Work(WorkAction::Disqualify { reason, wake_in_days: None }) => format!("d{:x}", reason.0),
            Self::Work(WorkAction::Disqualify { reason, wake_in_days: Some(days) }) => {
                format!("d{:x}.{days:x}", reason.0)
            }
            Self::Open(Menu::Main) => "nm".to_owned(),
            Self::Open(Menu::Snooze) => "ns".to_owned(),
            Self::Open(Menu::Reasons) => "nr".to_owned(),
            Self::Open(Menu::WakeUp(reason)) => format!("nw{:x}", reason.0),
            Self::Read { what, page } => format!("{}{page:x}", what.letter()),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut letters = text.chars();
        let letter = letters.next()?;
        let argument = letters.as_str();
        let number = || hexadecimal(argument);
        let work = match (letter, argument) {
            ('c', "") => Some(WorkAction::Claim),
            ('r', "") => Some(WorkAction::Release),
            ('t', "") => Some(WorkAction::Contacted),
            ('y', "") => Some(WorkAction::Accept),
            ('q', "") => Some(WorkAction::Qualify),
            ('o', "") => Some(WorkAction::Opportunity),
            ('w', "") => Some(WorkAction::Won),
            ('l', "") => Some(WorkAction::Lost),
            ('b', "") => Some(WorkAction::Reopen),
            _ => None,
        };
        if let Some(work) = work {
            return Some(Self::Work(work));
        }
        Some(match letter {
            'm' => Self::Tie(TieAction::MergeInto(LeadNumber(number()?))),
            'a' => Self::Tie(TieAction::Absorb(LeadNumber(number()?))),
            'k' => Self::Tie(TieAction::KeepApart(LeadNumber(number()?))),
            'u' => Self::Tie(TieAction::UndoMerge(MergeId(number()?))),
            's' => Self::Work(WorkAction::Snooze { hours: number()?.try_into().ok()? }),
            'd' => {
                let (reason, days) = match argument.split_once('.') {
                    Some((reason, days)) => (reason, Some(hexadecimal(days)?.try_into().ok()?)),
                    None => (argument, None),
                };
                Self::Work(WorkAction::Disqualify { reason: reason_at(reason)?, wake_in_days: days })
            }
            'n' => Self::Open(match argument {
                "m" => Menu::Main,
                "s" => Menu::Snooze,
                "r" => Menu::Reasons,
                _ => Menu::WakeUp(reason_at(argument.strip_prefix('w')?)?),
            }),
            _ => {
                let what = Chapter::ALL.into_iter().find(|what| what.letter() == letter)?;
                Self::Read { what, page: number()?.try_into().ok()? }
            }
        })
    }
}

impl Chapter {
    pub const ALL: [Self; 4] = [Self::History, Self::Transcript, Self::Answers, Self::SamePerson];

    const fn letter(self) -> char {
        match self {
            Self::History => 'h',
            Self::Transcript => 'x',
            Self::Answers => 'v',
            Self::SamePerson => 'p',
        }
    }
}

fn reason_at(text: &str) -> Option<ReasonPlace> {
    u8::try_from(hexadecimal(text)?).ok().and_then(|place| ReasonPlace::try_from(place).ok())
}

/// A number without sign, in small letters, as we write it.
fn hexadecimal(text: &str) -> Option<i64> {
    let number = i64::from_str_radix(text, 16).ok().filter(|number| *number >= 0)?;
    (format!("{number:x}") == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::event::{Action, Press};
    use crate::core::ids::ConversationId;
    use crate::core::lead::hours::tests::hours;

    #[test]
    fn a_press_survives_the_platform() {
        let most = LeadNumber(i64::MAX);
        let tie = [
            TieAction::MergeInto(most),
            TieAction::Absorb(LeadNumber(1001)),
            TieAction::KeepApart(most),
            TieAction::UndoMerge(MergeId(i64::MAX)),
        ];
        let work = [
            WorkAction::Claim,
            WorkAction::Release,
            WorkAction::Contacted,
            WorkAction::Accept,
            WorkAction::Qualify,
            WorkAction::Opportunity,
            WorkAction::Won,
            WorkAction::Lost,
            WorkAction::Reopen,
            WorkAction::Snooze { hours: 0 },
            WorkAction::Snooze { hours: u16::MAX },
        ];
        let disqualify = ReasonPlace::all().flat_map(|reason| {
            [None, Some(0), Some(u16::MAX)].map(|wake_in_days| WorkAction::Disqualify { reason, wake_in_days })
        });
        let menus = [Menu::Main, Menu::Snooze, Menu::Reasons].into_iter().chain(ReasonPlace::all().map(Menu::WakeUp));
        let readings =
            Chapter::ALL.into_iter().flat_map(|what| [0, u16::MAX].map(|page| DeskAction::Read { what, page }));
        let all = tie
            .map(DeskAction::Tie)
            .into_iter()
            .chain(work.into_iter().chain(disqualify).map(DeskAction::Work))
            .chain(menus.map(DeskAction::Open))
            .chain(readings);
        let mut seen = std::collections::HashSet::new();
        for action in all {
            let press = DeskPress { lead: LeadId(i64::MAX), action };
            let text = press.encode();
            assert!(text.len() <= 42, "{text}");
            assert_eq!(DeskPress::parse(&text), Some(press), "{text}");
            assert_eq!(Press::parse(&text), None, "no prospect's button");
            assert!(seen.insert(text), "two buttons that mean the same: {press:?}");
        }
    }

    #[test]
    fn a_forged_press_is_nothing() {
        for text in [
            "",
            "desk",
            "desk:",
            "desk:1",
            "desk:1:",
            "desk:1:m",
            "desk:1:z1",
            "desk:-1:m1",
            "desk:1:m-1",
            "desk:1:m+1",
            "desk:01:m1",
            "desk:1:M1",
            "desk:1:m1 ",
            "desk:1:m1:2",
            "desk:fffffffffffffffff:m1",
            "DESK:1:m1",
            "desk:1:c1",
            "desk:1:c ",
            "desk:1:s",
            "desk:1:s-1",
            "desk:1:s10000",
            "desk:1:d",
            "desk:1:d10",
            "desk:1:dff",
            "desk:1:d100",
            "desk:1:d0.",
            "desk:1:d0.00",
            "desk:1:d0.10000",
            "desk:1:d0.1.1",
            "desk:1:n",
            "desk:1:nx",
            "desk:1:nw",
            "desk:1:nw10",
            "desk:1:h",
            "desk:1:h10000",
            "desk:1:h-1",
        ] {
            assert_eq!(DeskPress::parse(text), None, "{text}");
        }
        let press = Press { conversation: ConversationId(255), prompt: 3, action: Action::Skip };
        assert_eq!(DeskPress::parse(&press.encode()), None, "a prospect's button");
    }

    /// A button that was sent before an update of the program means afterwards what it meant before.
    #[test]
    fn reasons_keep_their_places() {
        let codes: Vec<&str> = ReasonPlace::all().map(|place| place.reason().code).collect();
        let known = [
            "no_budget",
            "no_authority",
            "no_need",
            "bad_timing",
            "not_icp",
            "out_of_territory",
            "competitor",
            "chose_competitor",
            "existing_customer",
            "job_seeker_or_student",
            "unreachable",
            "bad_contact_data",
            "duplicate",
            "spam",
            "consent_refused",
            "other",
        ];
        assert_eq!(codes, known);
        assert_eq!(ReasonPlace::all().filter(|place| place.needs_words()).count(), 1);
    }

    #[test]
    fn what_is_put_off_for_days_comes_back_when_somebody_is_there() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let desk = Desk { hours: Some(hours("mon-fri 09:00-18:00", "Europe/Berlin", &[])), ..Desk::default() };
        // A Friday afternoon.
        let now = at("2027-03-05T15:00:00Z");
        let until = |hours, desk: &Desk| match (WorkAction::Snooze { hours }).work(None, desk, now) {
            Work::Snooze { until } => until,
            other => panic!("{other:?}"),
        };
        assert_eq!(until(4, &desk), at("2027-03-05T19:00:00Z"));
        assert_eq!(until(24, &desk), at("2027-03-08T08:00:00Z"));
        assert_eq!(until(24, &Desk::default()), at("2027-03-06T15:00:00Z"));
        let reason = ReasonPlace::all().next().unwrap();
        let disqualified = WorkAction::Disqualify { reason, wake_in_days: Some(90) }.work(Some("later"), &desk, now);
        let wake_at = Some(at("2027-06-03T15:00:00Z"));
        assert_eq!(
            disqualified,
            Work::Disqualify { reason: reason.reason(), words: Some("later".to_owned()), wake_at }
        );
    }
}
