use super::{BoardPhrases, counted};
use crate::core::phrases::desk::it::to;

pub(in crate::core::phrases) const BOARD: BoardPhrases = BoardPhrases {
    commands: &[
        ("leads", "I lead aperti: prima i più caldi e, tra questi, chi aspetta da più tempo"),
        ("lead", "Tutto su un lead"),
        ("mine", "I Suoi lead aperti"),
        ("claim", "Prendere un lead"),
        ("assign", "Dare un lead a qualcuno del team"),
        ("note", "Annotare qualcosa su un lead"),
        ("disqualify", "Scartare un lead, con un motivo"),
        ("away", "Per un po' non riceve nuovi lead"),
        ("available", "È di nuovo presente e riceve nuovi lead"),
        ("pipeline", "Quanti lead ci sono in ogni fase"),
        ("stats", "Quanto siamo veloci, fin dove arrivano i lead, dove si fermano gli interessati"),
    ],
    number_option: "Il numero del lead, per esempio 1042",
    person_option: "Chi lo riceve",
    rep_option: "Chi lo riceve, con il nome che ha in questo desk",
    words_option: "Che cosa annotare",
    reason_option: "Perché",
    back_option: "Quando torna: una data, come 2027-05-01, o una durata, come 90d",
    until_option: "Per quanto: 3h, lunedì 9:00, 2027-05-01; altrimenti fino al Suo ritorno",

    open_leads: |total| format!("Lead aperti: {total}"),
    leads_of: |name, total| format!("Lead aperti di {name}: {total}"),
    waits: |duration| format!("da {duration}"),
    unclaimed: "non ancora preso",

    pipeline: "Pipeline",
    by_stage: "Per fase; barre: lead degli ultimi 30 giorni",
    pipeline_counts: |week, month, all| format!("{month} in 30 giorni · {week} in 7 · {all} in tutto"),

    stats: "I numeri di ciò che è arrivato negli ultimi 30 giorni",
    response: "Risposta, in tempo di lavoro",
    to_claim: "Fino alla presa in carico",
    to_first_word: "Fino al primo contatto",
    times: |median, p90| format!("mediana {median}, 90 % entro {p90}"),
    in_time: |percent, in_time, promised| format!("{percent} % in tempo ({in_time} su {promised})"),
    by_source: "Per provenienza",
    by_script: "Per script",
    conversion: |leads, [accepted, sql, opportunity, won]| {
        format!("{leads} lead · accettati {accepted} % · SQL {sql} % · opportunità {opportunity} % · vinti {won} %")
    },
    unknown: "sconosciuta",
    others: "altri",
    nothing_yet: "ancora niente",
    drop_off: |script| format!("Dove si fermano gli interessati ({script})"),
    began: |began, finished| {
        format!("{}, {}", counted(began, "iniziata", "iniziate"), counted(finished, "finita", "finite"))
    },
    question_figures: |asked, answered, open| {
        let left = if open == 1 { "fermo qui" } else { "fermi qui" };
        format!("chiesta {asked} · risposte {answered} · {left} {open}")
    },

    away: |name, until, end| match until {
        Some(until) => {
            format!(
                "{name} è assente fino {} e intanto non riceve nuovi lead. {end} mette fine all'assenza.",
                to(until)
            )
        }
        None => format!("{name} è assente e non riceve nuovi lead. {end} mette fine all'assenza."),
    },
    available: |name| format!("{name} è di nuovo presente e riceve nuovi lead."),

    no_desk_here: "In questa stanza non lavora nessun desk, quindi qui non c'è niente da vedere.",
    anonymous: "Lei scrive a nome del gruppo e non posso sapere chi è. Scriva questo comando con il Suo nome.",
    no_member: "Questi comandi sono solo per i membri del desk.",
    no_lead: |lead| format!("Questo desk non ha nessun lead {lead}."),
    merged: |lead, into| format!("{lead} fa parte di {into}: usi quel numero."),
    no_rep: |name, reps| {
        let known = if reps.is_empty() { String::new() } else { format!(" Conosco {reps}.") };
        format!("In questo desk non conosco nessuno di nome «{name}».{known}")
    },
    not_on_desk: |name| format!("{name} non fa parte di questo desk."),
    no_rep_yourself: "Lei non è tra i commerciali di questo desk, quindi non Le vengono offerti lead.",

    no_number: "Quale lead? Manca il numero.",
    not_a_number: |text| format!("«{text}» non è il numero di un lead."),
    whom: "Chi lo riceve?",
    no_words: "Che cosa va annotato?",
    no_reason: |reasons| format!("Perché? Manca il motivo: {reasons}."),
    not_a_reason: |text, reasons| format!("«{text}» non è uno dei motivi: {reasons}."),
    not_a_moment: |text| format!("Non capisco il momento «{text}»."),
    over: |text| format!("«{text}» è già passato."),
    written: |example| format!("Si scrive così: {example}"),
    not_a_day: |text| {
        format!(
            "«{text}» non è un giorno in cui possa tornare: una data, un giorno della settimana, «prossimo mese» o un termine come 90d."
        )
    },
    escalation_room: |desk| {
        format!("In questa stanza compaiono i lead del desk «{desk}» di cui nessuno si occupa in tempo.")
    },
};
