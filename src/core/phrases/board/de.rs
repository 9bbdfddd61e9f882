use super::{BoardPhrases, counted};

pub(in crate::core::phrases) const BOARD: BoardPhrases = BoardPhrases {
    commands: &[
        ("leads", "Offene Leads: die heißesten zuerst, davon die am längsten wartenden"),
        ("lead", "Alles über einen Lead"),
        ("mine", "Ihre offenen Leads"),
        ("claim", "Einen Lead übernehmen"),
        ("assign", "Einen Lead an jemanden im Team geben"),
        ("note", "Etwas zu einem Lead notieren"),
        ("disqualify", "Einen Lead aussortieren, mit Grund"),
        ("away", "Sie bekommen eine Weile keine neuen Leads"),
        ("available", "Sie sind zurück und bekommen neue Leads"),
        ("pipeline", "Wie viele Leads auf welcher Stufe stehen"),
        ("stats", "Wie schnell wir sind, wie weit Leads kommen, wo Interessenten aussteigen"),
    ],
    number_option: "Die Nummer des Leads, etwa 1042",
    person_option: "Wer ihn bekommt",
    rep_option: "Wer ihn bekommt, mit dem Namen auf diesem Desk",
    words_option: "Was notiert werden soll",
    reason_option: "Warum",
    back_option: "Wann er zurückkommt: ein Datum, etwa 2027-05-01, oder eine Dauer, etwa 90d",
    until_option: "Wie lange: 3h, mo 9:00, 2027-05-01; ohne Angabe, bis Sie wieder da sind",

    open_leads: |total| format!("Offene Leads: {total}"),
    leads_of: |name, total| format!("Offene Leads von {name}: {total}"),
    waits: |duration| format!("wartet {duration}"),
    unclaimed: "noch nicht übernommen",

    pipeline: "Pipeline",
    by_stage: "Nach Stufe; Balken: Leads der letzten 30 Tage",
    pipeline_counts: |week, month, all| format!("{month} in 30 Tagen · {week} in 7 · {all} insgesamt"),

    stats: "Zahlen zu dem, was in den letzten 30 Tagen kam",
    response: "Reaktion, in Arbeitszeit",
    to_claim: "Bis zur Übernahme",
    to_first_word: "Bis zum ersten Kontakt",
    times: |median, p90| format!("Median {median}, 90 % binnen {p90}"),
    in_time: |percent, in_time, promised| format!("{percent} % rechtzeitig ({in_time} von {promised})"),
    by_source: "Nach Quelle",
    by_script: "Nach Skript",
    conversion: |leads, [accepted, sql, opportunity, won]| {
        let leads = counted(leads, "Lead", "Leads");
        format!("{leads} · angenommen {accepted} % · SQL {sql} % · Opportunity {opportunity} % · gewonnen {won} %")
    },
    unknown: "unbekannt",
    others: "übrige",
    nothing_yet: "noch nichts",
    drop_off: |script| format!("Wo Interessenten aussteigen ({script})"),
    began: |began, finished| format!("{began} begonnen, {finished} beendet"),
    question_figures: |asked, answered, open| {
        format!("gefragt {asked} · beantwortet {answered} · hier ausgestiegen {open}")
    },

    away: |name, until, end| match until {
        Some(until) => {
            format!("{name} ist bis {until} abwesend und bekommt so lange keine neuen Leads. {end} beendet das.")
        }
        None => format!("{name} ist abwesend und bekommt keine neuen Leads. {end} beendet das."),
    },
    available: |name| format!("{name} ist zurück und bekommt neue Leads."),

    no_desk_here: "In diesem Raum arbeitet kein Desk, deshalb gibt es hier nichts zu sehen.",
    anonymous: "Sie schreiben im Namen der Gruppe, daher weiß ich nicht, wer Sie sind. Bitte schreiben Sie diesen Befehl unter eigenem Namen.",
    no_member: "Diese Befehle sind nur für Mitglieder des Desks.",
    no_lead: |lead| format!("Dieses Desk hat keinen Lead {lead}."),
    merged: |lead, into| format!("{lead} gehört zu {into}: Bitte nehmen Sie diese Nummer."),
    no_rep: |name, reps| {
        let known = if reps.is_empty() { String::new() } else { format!(" Ich kenne {reps}.") };
        format!("Auf diesem Desk kenne ich niemanden namens „{name}“.{known}")
    },
    not_on_desk: |name| format!("{name} gehört nicht zu diesem Desk."),
    no_rep_yourself: "Sie stehen nicht unter den Reps dieses Desks, daher werden Ihnen keine Leads angeboten.",

    no_number: "Welcher Lead? Die Nummer fehlt.",
    not_a_number: |text| format!("„{text}“ ist keine Nummer eines Leads."),
    whom: "Wer soll ihn bekommen?",
    no_words: "Was soll notiert werden?",
    no_reason: |reasons| format!("Warum? Der Grund fehlt: {reasons}."),
    not_a_reason: |text, reasons| format!("„{text}“ ist keiner der Gründe: {reasons}."),
    not_a_moment: |text| format!("Die Zeitangabe „{text}“ verstehe ich nicht."),
    over: |text| format!("„{text}“ ist schon vorbei."),
    written: |example| format!("So wird es geschrieben: {example}"),
    not_a_day: |text| {
        format!(
            "„{text}“ ist kein Tag, an dem er wiederkommen könnte: ein Datum, ein Wochentag, „nächsten Monat“ oder eine Zeit wie 90d."
        )
    },
    escalation_room: |desk| {
        format!("In diesem Raum erscheinen die Leads des Desks „{desk}“, um die sich niemand rechtzeitig kümmert.")
    },
};
