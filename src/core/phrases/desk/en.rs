use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases};
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

    buttons: DeskButtons {
        claim: "✋ Claim",
        release: "↩ Release",
        contacted: "📞 Contacted",
        accept: "✅ Accept",
        qualify: "⭐ Qualify",
        opportunity: "💼 Opportunity",
        won: "🏆 Won",
        lost: "👎 Lost",
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
        turn_of: |name| format!("{name}'s turn to claim it"),
        free: "Anybody may claim it",
        contacted: |at| format!("Contacted {at}"),
        snoozed: |until| format!("Put off until {until}"),
        comes_back: |at| format!("Comes back {at}"),
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
        released: |number| format!("{number} is given back."),
        contacted: |number| format!("Noted: somebody has spoken to the prospect of {number}."),
        accepted: |number| format!("{number} is accepted."),
        stage: |number, stage| format!("Done: {number} is {stage} now."),
        disqualified: |number, reason, back| match back {
            Some(back) => format!("{number} is disqualified ({reason}). It comes back {back}."),
            None => format!("{number} is disqualified ({reason})."),
        },
        snoozed: |number, until| format!("{number} is put off until {until}."),
        assigned: |number, to| format!("{number} is {to}'s now."),
        noted: |number| format!("Noted with {number}."),
        owned: |number, name, since| format!("Nothing was changed: {number} is {name}'s since {since}."),
        own_already: |number| format!("{number} is yours already."),
        unowned: |number| format!("Nothing was changed: nobody has {number}. Claim it first."),
        not_at: |number, stage| {
            format!("Nothing was changed: {number} is {stage} by now, and this is no step from there.")
        },
        contacted_already: |number| {
            format!("It is noted already that somebody has spoken to the prospect of {number}.")
        },
        needs_words: |number| {
            format!("That reason needs a word. Write it here, as in: /disqualify {} other they moved abroad", number.0)
        },
        no_such_time: "Nothing was changed: choose a time that is to come, within two years.",
        too_long: |longest| format!("Nothing was changed: that is longer than {longest} characters."),
        on_no_desk: |number| format!("Nothing was changed: no desk has {number}."),
        of_another_desk: |number, desk| format!("Nothing was changed: {number} is with the desk “{desk}” by now."),
        how_long: |number| format!("{number}: put off for how long?"),
        which_reason: |number| format!("{number}: why is it disqualified?"),
        when_again: |number, reason| format!("{number}, {reason}: when is it to come back?"),
        why: "Why is it disqualified?",
    },

    past: PastPhrases {
        nothing: "Nothing yet",
        rules: "The rules",
        prospect: "The prospect",
        desk: "The desk",
        opened: "began",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corrected: {question}"),
        rules_agree: "the rules agree with the stage again",
        asked_back: "asked",
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
        released: "given back",
        assigned: |to| format!("given to {to}"),
        warned_of_claim: "warned: not claimed yet",
        warned_of_answer: "warned: not answered yet",
        contacted: "spoke to the prospect",
        accepted: "accepted",
        noted: "note",
    },
};
