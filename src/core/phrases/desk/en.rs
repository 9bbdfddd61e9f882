use super::DeskPhrases;
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Not claimed yet: claim it by {until}"),
        Deadline::Answer => format!("Not answered yet: get in touch by {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Not claimed in time",
        Deadline::Answer => "Not answered in time",
    },
    taken: |from| format!("taken from {from}"),
    turn_of: |name| format!("Your turn, {name}"),
    turn_of_everybody: "Anybody may claim it",
    escalated: |deadline| match deadline {
        Deadline::Claim => "Nobody has claimed this lead in twice the time",
        Deadline::Answer => "Nobody has answered this lead in twice the time",
    },
    awake: "Due again",
    woken_up: |reason| match reason {
        Some(reason) => format!("Back for another look. It was disqualified: {reason}"),
        None => "Back for another look".to_owned(),
    },
};
