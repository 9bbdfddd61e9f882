use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases, When};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    turn_of: |name| format!("{name}'s turn to claim it"),
    free: "Anybody may claim it",

    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Not claimed yet: claim it by {until}"),
        Deadline::Answer => format!("Not answered yet: get in touch by {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Not claimed in time",
        Deadline::Answer => "Not answered in time",
    },
    taken: |from| format!("taken from {from}"),
    escalated: |deadline| match deadline {
        Deadline::Claim => "Nobody has claimed this lead in twice the time",
        Deadline::Answer => "Nobody has answered this lead in twice the time",
    },
    awake: "Due again",
    woken_up: |reason| match reason {
        Some(reason) => format!("Back for another look. It was disqualified: {reason}"),
        None => "Back for another look".to_owned(),
    },

    buttons: DeskButtons {
        claim: "✋ Claim",
        release: "↩ Release",
        contacted: "📞 Contacted",
        accept: "✅ Accept",
        qualify: "⭐ Qualify",
        opportunity: "💼 Opportunity",
        won: "🏆 Won",
        lost: "👎 Lost",
        reopen: "🔓 Reopen",
        snooze: "💤 Snooze",
        disqualify: "🚫 Disqualify",
        more: "⋯ More",
        back: "‹ Back",
        never: "Not again",
        hours: |hours| if hours == 1 { "1 hour".to_owned() } else { format!("{hours} hours") },
        days: |days| if days == 1 { "1 day".to_owned() } else { format!("{days} days") },
        history: "📜 History",
        transcript: "💬 Transcript",
        answers: "📝 Answers",
        same_person: "👥 Same person",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, since {since}"),
        contacted: |at| format!("Contacted on {at}"),
        snoozed: |until| format!("Snoozed until {until}"),
        comes_back: |at| format!("Comes back on {at}"),
        due: |deadline, by| match deadline {
            Deadline::Claim => format!("Claim by {by}"),
            Deadline::Answer => format!("Answer by {by}"),
        },
        overdue: |deadline, by| match deadline {
            Deadline::Claim => format!("Overdue: to be claimed by {by}"),
            Deadline::Answer => format!("Overdue: to be answered by {by}"),
        },
    },

    told: DeskTold {
        claimed: |number| format!("{number} is yours."),
        released: |number| format!("{number} is released."),
        contacted: |number| format!("Noted: the prospect of {number} was contacted."),
        accepted: |number| format!("{number} is accepted."),
        stage: |number, stage| format!("Done: {number} is {stage} now."),
        disqualified: |number, reason, back| {
            let back = match back {
                None => String::new(),
                Some(When::Today(time)) => format!(" It comes back at {time}."),
                Some(When::Another(day)) => format!(" It comes back on {day}."),
            };
            format!("{number} is disqualified ({reason}).{back}")
        },
        snoozed: |number, (When::Today(until) | When::Another(until))| format!("{number} is snoozed until {until}."),
        assigned: |number, to| format!("{number} is {to}'s now."),
        noted: |number| format!("Noted with {number}."),
        yours_as_well: "The lead is yours now.",
        owned: |number, name, (When::Today(since) | When::Another(since))| {
            format!("Nothing was changed: {number} is {name}'s since {since}.")
        },
        own_already: |number| format!("{number} is yours already."),
        unowned: |number| format!("Nothing was changed: nobody has {number}. Claim it first."),
        not_at: |number, stage| {
            format!("Nothing was changed: {number} is already {stage}; that step is not possible from there.")
        },
        contacted_already: |number| format!("It is noted already that the prospect of {number} was contacted."),
        needs_words: |number| {
            format!(
                "That reason needs a few words. Write them here, as in: /disqualify {} other they moved abroad",
                number.0
            )
        },
        no_such_time: "Nothing was changed: choose a time in the future, within two years.",
        too_long: |longest| format!("Nothing was changed: that is longer than {longest} characters."),
        on_no_desk: |number| format!("Nothing was changed: no desk has {number}."),
        of_another_desk: |number, desk| format!("Nothing was changed: {number} is with the desk “{desk}” now."),
        how_long: |number| format!("{number}: snooze for how long?"),
        which_reason: |number| format!("{number}: why is it disqualified?"),
        when_again: |number, reason| format!("{number}, {reason}: when is it to come back?"),
        why: "Why is it disqualified?",
        not_now: "That did not work just now. Tap again in a moment.",
    },

    past: PastPhrases {
        rules: "The rules",
        prospect: "The prospect",
        desk: "The desk",
        opened: "began",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corrected: {question}"),
        rules_agree: "the rules agree with the stage again",
        asked_back: "asked a question",
        cancelled: "stopped the questions",
        resumed: "went on",
        abandoned: "left in the middle",
        reopened: "wrote again",
        left_in_peace: "wants no more messages",
        came_again: "came again",
        parted: |from| format!("not the same as {from}"),
        told: |desk| format!("came to the desk “{desk}”"),
        offered: |to| format!("offered to {to}"),
        claimed: "claimed",
        released: "released",
        assigned: |to| format!("given to {to}"),
        warned_of_claim: "warned: not claimed yet",
        warned_of_answer: "warned: not answered yet",
        contacted: "contacted the prospect",
        accepted: "accepted",
        noted: "note",
        operator: "the operator",
    },
};
