//! The buttons of a lead card: what each means when it is pressed.

use serde::{Deserialize, Serialize};

use crate::core::ids::{LeadId, LeadNumber, MergeId};

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
    /// This lead becomes a part of the one with this number.
    MergeInto(LeadNumber),
    /// The one with this number becomes a part of this lead.
    Absorb(LeadNumber),
    /// The one with this number is somebody else, for good.
    KeepApart(LeadNumber),
    UndoMerge(MergeId),
}

impl DeskPress {
    const PREFIX: &'static str = "desk";

    /// At most 42 bytes of `[a-z0-9:]`.
    #[must_use]
    pub fn encode(&self) -> String {
        let (letter, argument) = match self.action {
            DeskAction::MergeInto(number) => ('m', number.0),
            DeskAction::Absorb(number) => ('a', number.0),
            DeskAction::KeepApart(number) => ('k', number.0),
            DeskAction::UndoMerge(merge) => ('u', merge.0),
        };
        format!("{}:{:x}:{letter}{argument:x}", Self::PREFIX, self.lead.0)
    }

    /// Reads what [`DeskPress::encode`] wrote; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(Self::PREFIX)?.strip_prefix(':')?.splitn(2, ':');
        let lead = LeadId(hexadecimal(parts.next()?)?);
        let action = parts.next()?;
        let mut letters = action.chars();
        let letter = letters.next()?;
        let argument = hexadecimal(letters.as_str())?;
        let action = match letter {
            'm' => DeskAction::MergeInto(LeadNumber(argument)),
            'a' => DeskAction::Absorb(LeadNumber(argument)),
            'k' => DeskAction::KeepApart(LeadNumber(argument)),
            'u' => DeskAction::UndoMerge(MergeId(argument)),
            _ => return None,
        };
        Some(Self { lead, action })
    }
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

    #[test]
    fn a_press_survives_the_platform() {
        let most = LeadNumber(i64::MAX);
        for action in [
            DeskAction::MergeInto(most),
            DeskAction::Absorb(LeadNumber(1001)),
            DeskAction::KeepApart(most),
            DeskAction::UndoMerge(MergeId(i64::MAX)),
        ] {
            let press = DeskPress { lead: LeadId(i64::MAX), action };
            let text = press.encode();
            assert!(text.len() <= 42, "{text}");
            assert_eq!(DeskPress::parse(&text), Some(press));
            assert_eq!(Press::parse(&text), None, "no prospect's button");
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
            "desk:1:x1",
            "desk:-1:m1",
            "desk:1:m-1",
            "desk:1:m+1",
            "desk:01:m1",
            "desk:1:M1",
            "desk:1:m1 ",
            "desk:1:m1:2",
            "desk:fffffffffffffffff:m1",
            "DESK:1:m1",
        ] {
            assert_eq!(DeskPress::parse(text), None, "{text}");
        }
        let press = Press { conversation: ConversationId(255), prompt: 3, action: Action::Skip };
        assert_eq!(DeskPress::parse(&press.encode()), None, "a prospect's button");
    }
}
