use super::{BoardPhrases, counted};

pub(in crate::core::phrases) const BOARD: BoardPhrases = BoardPhrases {
    commands: &[
        ("leads", "Open leads: the hottest first, of equals those that wait longest"),
        ("lead", "Everything about one lead"),
        ("mine", "Your open leads"),
        ("claim", "Claim a lead"),
        ("assign", "Give a lead to a colleague"),
        ("note", "Write something down about a lead"),
        ("disqualify", "Disqualify a lead, with a reason"),
        ("away", "You get no new leads for a while"),
        ("available", "You are back and get new leads"),
        ("pipeline", "How many leads stand at each stage"),
        ("stats", "How fast we are, how far leads get, where prospects leave"),
    ],
    number_option: "The number of the lead, as in 1042",
    person_option: "Who gets it",
    rep_option: "Who gets it, by the name they have on this desk",
    words_option: "What is to be written down",
    reason_option: "Why",
    back_option: "When it comes back: a date, as in 2027-05-01, or a time, as in 90d",
    until_option: "For how long: 3h, mon 9:00, 2027-05-01; left out, until you are available again",

    open_leads: |total| format!("Open leads: {total}"),
    leads_of: |name, total| format!("Open leads of {name}: {total}"),
    waits: |duration| format!("for {duration}"),
    unclaimed: "not claimed yet",

    pipeline: "Pipeline",
    by_stage: "By stage; bars: leads of the last 30 days",
    pipeline_counts: |week, month, all| format!("{month} in 30 days · {week} in 7 · {all} in all"),

    stats: "Figures of what came in the last 30 days",
    response: "Response, in working time",
    to_claim: "Until claimed",
    to_first_word: "Until the first contact",
    times: |median, p90| format!("median {median}, 90 % within {p90}"),
    in_time: |percent, in_time, promised| format!("{percent} % in time ({in_time} of {promised})"),
    by_source: "By source",
    by_script: "By script",
    conversion: |leads, [accepted, sql, opportunity, won]| {
        let leads = counted(leads, "lead", "leads");
        format!("{leads} · accepted {accepted} % · SQL {sql} % · opportunity {opportunity} % · won {won} %")
    },
    unknown: "unknown",
    others: "others",
    nothing_yet: "nothing yet",
    drop_off: |script| format!("Where prospects leave ({script})"),
    began: |began, finished| format!("{began} began, {finished} finished"),
    question_figures: |asked, answered, open| format!("asked {asked} · answered {answered} · left here {open}"),

    away: |name, until, end| match until {
        Some(until) => format!("{name} is away until {until} and gets no new leads meanwhile. {end} ends it."),
        None => format!("{name} is away and gets no new leads. {end} ends it."),
    },
    available: |name| format!("{name} is back and gets new leads."),

    no_desk_here: "No desk works in this room, so there is nothing to see here.",
    anonymous: "You write as the group, so I cannot tell who you are. Write this command under your own name.",
    no_member: "These commands are only for members of the desk.",
    no_lead: |lead| format!("This desk has no lead {lead}."),
    merged: |lead, into| format!("{lead} is a part of {into}: use that number."),
    no_rep: |name, reps| {
        let known = if reps.is_empty() { String::new() } else { format!(" I know {reps}.") };
        format!("I know nobody called “{name}” on this desk.{known}")
    },
    not_on_desk: |name| format!("{name} does not belong to this desk."),
    no_rep_yourself: "You are not listed as a rep of this desk, so no leads are offered to you.",

    no_number: "Which lead? Its number is missing.",
    not_a_number: |text| format!("“{text}” is not the number of a lead."),
    whom: "Who is to get it?",
    no_words: "What is to be written down?",
    no_reason: |reasons| format!("Why? A reason is missing: {reasons}."),
    not_a_reason: |text, reasons| format!("“{text}” is not one of the reasons: {reasons}."),
    not_a_moment: |text| format!("I do not understand the time “{text}”."),
    over: |text| format!("“{text}” has passed already."),
    written: |example| format!("Write it like this: {example}"),
    not_a_day: |text| {
        format!("“{text}” is no day on which it could come back: a date, a weekday, “next month” or a time as in 90d.")
    },
    escalation_room: |desk| {
        format!("This room is shown the leads of the desk “{desk}” that nobody takes care of in time.")
    },
};
