use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Non ancora preso: da prendere entro {until}"),
        Deadline::Answer => format!("Ancora senza risposta: da contattare entro {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Non preso in tempo",
        Deadline::Answer => "Senza risposta in tempo",
    },
    taken: |from| format!("tolto a {from}"),
    turn_of: |name| format!("Tocca a Lei, {name}"),
    turn_of_everybody: "Chiunque può prenderlo",
    escalated: |deadline| match deadline {
        Deadline::Claim => "Nessuno ha preso questo lead nel doppio del tempo",
        Deadline::Answer => "Nessuno ha risposto a questo lead nel doppio del tempo",
    },
    awake: "Di nuovo da seguire",
    woken_up: |reason| match reason {
        Some(reason) => format!("Di ritorno, da rivedere. Era squalificato: {reason}"),
        None => "Di ritorno, da rivedere".to_owned(),
    },

    buttons: DeskButtons {
        claim: "✋ Prendi",
        release: "↩ Rilascia",
        contacted: "📞 Contattato",
        accept: "✅ Accetta",
        qualify: "⭐ Qualifica",
        opportunity: "💼 Opportunità",
        won: "🏆 Vinto",
        lost: "👎 Perso",
        snooze: "💤 Più tardi",
        disqualify: "🚫 Squalifica",
        more: "⋯ Altro",
        back: "‹ Indietro",
        never: "Mai più",
        hours: |hours| if hours == 1 { "1 ora".to_owned() } else { format!("{hours} ore") },
        days: |days| if days == 1 { "1 giorno".to_owned() } else { format!("{days} giorni") },
        history: "📜 Cronologia",
        transcript: "💬 Dialogo",
        answers: "📝 Risposte",
        same_person: "👥 Doppioni",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, dal {since}"),
        turn_of: |name| format!("Tocca a {name}"),
        free: "Chiunque può prenderlo",
        contacted: |at| format!("Contattato il {at}"),
        snoozed: |until| format!("Rimandato al {until}"),
        comes_back: |at| format!("Torna il {at}"),
        due: |deadline, by| match deadline {
            Deadline::Claim => format!("Da prendere entro il {by}"),
            Deadline::Answer => format!("Da rispondere entro il {by}"),
        },
        overdue: |deadline, by| match deadline {
            Deadline::Claim => format!("In ritardo: da prendere entro il {by}"),
            Deadline::Answer => format!("In ritardo: da rispondere entro il {by}"),
        },
    },

    told: DeskTold {
        claimed: |number| format!("{number} è Suo."),
        released: |number| format!("{number} è rilasciato."),
        contacted: |number| format!("Annotato: qualcuno ha parlato con l'interessato di {number}."),
        accepted: |number| format!("{number} è accettato."),
        stage: |number, stage| format!("Fatto: {number} ora è «{stage}»."),
        disqualified: |number, reason, back| match back {
            Some(back) => format!("{number} è squalificato ({reason}). Torna: {back}."),
            None => format!("{number} è squalificato ({reason})."),
        },
        snoozed: |number, until| format!("{number} è rimandato: {until}."),
        assigned: |number, to| format!("{number} ora è di {to}."),
        noted: |number| format!("Annotato con {number}."),
        owned: |number, name, since| format!("Non è cambiato nulla: {number} è di {name} da {since}."),
        own_already: |number| format!("{number} è già Suo."),
        unowned: |number| format!("Non è cambiato nulla: nessuno ha {number}. Prima lo prenda."),
        not_at: |number, stage| {
            format!("Non è cambiato nulla: {number} ora è «{stage}», e da lì questo passo non c'è.")
        },
        contacted_already: |number| format!("È già annotato che qualcuno ha parlato con l'interessato di {number}."),
        needs_words: |number| {
            format!(
                "Questo motivo vuole una parola. La scriva qui, per esempio: /disqualify {} other trasferito all'estero",
                number.0
            )
        },
        no_such_time: "Non è cambiato nulla: scelga un momento futuro, entro due anni al massimo.",
        too_long: |longest| format!("Non è cambiato nulla: supera i {longest} caratteri."),
        on_no_desk: |number| format!("Non è cambiato nulla: nessun desk ha {number}."),
        of_another_desk: |number, desk| format!("Non è cambiato nulla: {number} ora è al desk «{desk}»."),
        how_long: |number| format!("{number}: rimandare di quanto?"),
        which_reason: |number| format!("{number}: perché va squalificato?"),
        when_again: |number, reason| format!("{number}, {reason}: quando deve tornare?"),
        why: "Perché va squalificato?",
    },

    past: PastPhrases {
        nothing: "Ancora nulla",
        rules: "Le regole",
        prospect: "L'interessato",
        desk: "Il desk",
        opened: "ha iniziato",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corretto: {question}"),
        rules_agree: "le regole concordano di nuovo con lo stadio",
        asked_back: "ha chiesto",
        cancelled: "ha fermato le domande",
        resumed: "ha ripreso",
        abandoned: "è andato via a metà",
        reopened: "ha riscritto",
        left_in_peace: "non vuole altri messaggi",
        came_again: "è tornato",
        parted: |from| format!("non è la stessa persona di {from}"),
        told: |desk| format!("arrivato al desk «{desk}»"),
        offered: |to| format!("offerto a {to}"),
        claimed: "preso",
        released: "rilasciato",
        assigned: |to| format!("dato a {to}"),
        warned_of_claim: "avviso: non ancora preso",
        warned_of_answer: "avviso: ancora senza risposta",
        contacted: "ha parlato con l'interessato",
        accepted: "accettato",
        noted: "nota",
    },
};
