use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases, When};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    turn_of: |name| format!("Tocca a {name}"),
    free: "Chiunque può prenderlo",

    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Non ancora preso: da prendere entro {}", the(until)),
        Deadline::Answer => format!("Ancora senza risposta: da contattare entro {}", the(until)),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Non preso in tempo",
        Deadline::Answer => "Senza risposta in tempo",
    },
    taken: |from| format!("tolto a {from}"),
    escalated: |deadline| match deadline {
        Deadline::Claim => "Nessuno ha preso questo lead, neanche nel doppio del tempo",
        Deadline::Answer => "Nessuno ha risposto a questo lead, neanche nel doppio del tempo",
    },
    awake: "Di nuovo da seguire",
    woken_up: |reason| match reason {
        Some(reason) => format!("Di ritorno, da rivedere. Era stato scartato: {reason}"),
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
        reopen: "🔓 Riaprire",
        snooze: "💤 Rimanda",
        disqualify: "🚫 Scarta",
        more: "⋯ Altro",
        back: "‹ Indietro",
        never: "Mai più",
        hours: |hours| if hours == 1 { "1 ora".to_owned() } else { format!("{hours} ore") },
        days: |days| if days == 1 { "1 giorno".to_owned() } else { format!("{days} giorni") },
        history: "📜 Cronologia",
        transcript: "💬 Conversazione",
        answers: "📝 Risposte",
        same_person: "👥 Duplicati",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, {}", from(since)),
        contacted: |at| format!("Contattato {}", the(at)),
        snoozed: |until| format!("Rimandato {}", to(until)),
        comes_back: |at| format!("Torna {}", the(at)),
        due: |deadline, by| match deadline {
            Deadline::Claim => format!("Da prendere entro {}", the(by)),
            Deadline::Answer => format!("Risposta entro {}", the(by)),
        },
        overdue: |deadline, by| match deadline {
            Deadline::Claim => format!("In ritardo: da prendere entro {}", the(by)),
            Deadline::Answer => format!("In ritardo: risposta entro {}", the(by)),
        },
    },

    told: DeskTold {
        claimed: |number| format!("{number} è Suo."),
        released: |number| format!("{number} è rilasciato."),
        contacted: |number| format!("Annotato: l'interessato di {number} è stato contattato."),
        accepted: |number| format!("{number} è accettato."),
        stage: |number, stage| format!("Fatto: {number} ora è nella fase «{stage}»."),
        disqualified: |number, reason, back| {
            let back = match back {
                None => String::new(),
                Some(When::Today(time)) => format!(" Torna alle {time}."),
                Some(When::Another(day)) => format!(" Torna {}.", the(day)),
            };
            format!("{number} è scartato ({reason}).{back}")
        },
        snoozed: |number, until| match until {
            When::Today(time) => format!("{number} è rimandato alle {time}."),
            When::Another(day) => format!("{number} è rimandato {}.", to(day)),
        },
        assigned: |number, to| format!("{number} ora è di {to}."),
        noted: |number| format!("Annotato per {number}."),
        yours_as_well: "Il lead ora è Suo.",
        owned: |number, name, since| {
            let since = match since {
                When::Today(time) => format!("dalle {time}"),
                When::Another(day) => from(day),
            };
            format!("Non è cambiato nulla: {number} è di {name} {since}.")
        },
        own_already: |number| format!("{number} è già Suo."),
        unowned: |number| format!("Non è cambiato nulla: nessuno ha {number}. Prima lo prenda."),
        not_at: |number, stage| {
            format!("Non è cambiato nulla: {number} è già nella fase «{stage}»; da lì questo passo non è possibile.")
        },
        contacted_already: |number| format!("È già annotato che l'interessato di {number} è stato contattato."),
        needs_words: |number| {
            format!(
                "Questo motivo richiede una spiegazione. La scriva qui, per esempio: /disqualify {} other trasferito all'estero",
                number.0
            )
        },
        no_such_time: "Non è cambiato nulla: scelga un momento futuro, entro due anni al massimo.",
        too_long: |longest| format!("Non è cambiato nulla: supera i {longest} caratteri."),
        on_no_desk: |number| format!("Non è cambiato nulla: nessun desk ha {number}."),
        of_another_desk: |number, desk| format!("Non è cambiato nulla: {number} ora è al desk «{desk}»."),
        how_long: |number| format!("{number}: per quanto tempo rimandarlo?"),
        which_reason: |number| format!("{number}: perché va scartato?"),
        when_again: |number, reason| format!("{number}, {reason}: quando deve tornare?"),
        why: "Perché va scartato?",
        not_now: "Non ha funzionato. Tocchi di nuovo tra un momento.",
    },

    past: PastPhrases {
        rules: "Le regole",
        prospect: "L'interessato",
        desk: "Il desk",
        opened: "ha iniziato",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corretto: {question}"),
        rules_agree: "le regole concordano di nuovo con la fase",
        asked_back: "ha fatto una domanda",
        cancelled: "ha fermato le domande",
        resumed: "ha ripreso",
        abandoned: "si è fermato a metà",
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
        contacted: "ha contattato l'interessato",
        accepted: "accettato",
        noted: "nota",
        operator: "il gestore",
    },
};

/// "il 12 marzo 2027", "l'8 marzo 2027".
fn the(day: &str) -> String {
    before(day, "il ", "l'")
}

/// "dal 12 marzo 2027", "dall'8 marzo 2027".
fn from(day: &str) -> String {
    before(day, "dal ", "dall'")
}

/// "al 12 marzo 2027", "all'8 marzo 2027".
pub(in crate::core::phrases) fn to(day: &str) -> String {
    before(day, "al ", "all'")
}

/// A day behind the form of a word that goes with it: eight and eleven begin with a vowel.
fn before(day: &str, plain: &str, elided: &str) -> String {
    let word = if day.starts_with("8 ") || day.starts_with("11 ") { elided } else { plain };
    format!("{word}{day}")
}
