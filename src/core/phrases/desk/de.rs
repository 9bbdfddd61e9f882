use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases, When};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    turn_of: |name| format!("{name} ist an der Reihe"),
    free: "Alle können ihn übernehmen",

    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Noch nicht übernommen: bitte bis {until} übernehmen"),
        Deadline::Answer => format!("Noch nicht beantwortet: bitte bis {until} Kontakt aufnehmen"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Nicht rechtzeitig übernommen",
        Deadline::Answer => "Nicht rechtzeitig beantwortet",
    },
    taken: |from| format!("{from} entzogen"),
    escalated: |deadline| match deadline {
        Deadline::Claim => "Auch nach der doppelten Zeit hat niemand diesen Lead übernommen",
        Deadline::Answer => "Auch nach der doppelten Zeit hat niemand diesem Lead geantwortet",
    },
    awake: "Wieder fällig",
    woken_up: |reason| match reason {
        Some(reason) => format!("Wieder da, für einen zweiten Blick. War aussortiert: {reason}"),
        None => "Wieder da, für einen zweiten Blick".to_owned(),
    },

    buttons: DeskButtons {
        claim: "✋ Übernehmen",
        release: "↩ Abgeben",
        contacted: "📞 Kontaktiert",
        accept: "✅ Annehmen",
        qualify: "⭐ Qualifiziert",
        opportunity: "💼 Opportunity",
        won: "🏆 Gewonnen",
        lost: "👎 Verloren",
        reopen: "🔓 Wieder öffnen",
        snooze: "💤 Zurückstellen",
        disqualify: "🚫 Aussortieren",
        more: "⋯ Mehr",
        back: "‹ Zurück",
        never: "Nicht wieder",
        hours: |hours| if hours == 1 { "1 Stunde".to_owned() } else { format!("{hours} Stunden") },
        days: |days| if days == 1 { "1 Tag".to_owned() } else { format!("{days} Tage") },
        history: "📜 Verlauf",
        transcript: "💬 Gespräch",
        answers: "📝 Antworten",
        same_person: "👥 Doppelt?",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, seit {since}"),
        contacted: |at| format!("Kontaktiert am {at}"),
        snoozed: |until| format!("Zurückgestellt bis {until}"),
        comes_back: |at| format!("Kommt wieder am {at}"),
        due: |deadline, by| match deadline {
            Deadline::Claim => format!("Übernehmen bis {by}"),
            Deadline::Answer => format!("Antworten bis {by}"),
        },
        overdue: |deadline, by| match deadline {
            Deadline::Claim => format!("Überfällig: zu übernehmen bis {by}"),
            Deadline::Answer => format!("Überfällig: zu beantworten bis {by}"),
        },
    },

    told: DeskTold {
        claimed: |number| format!("{number} gehört Ihnen."),
        released: |number| format!("{number} ist abgegeben."),
        contacted: |number| format!("Notiert: Der Interessent von {number} wurde kontaktiert."),
        accepted: |number| format!("{number} ist angenommen."),
        stage: |number, stage| format!("Erledigt: {number} ist jetzt {stage}."),
        disqualified: |number, reason, back| {
            let back = match back {
                None => String::new(),
                Some(When::Today(time)) => format!(" Er kommt um {time} Uhr wieder."),
                Some(When::Another(day)) => format!(" Er kommt wieder am {day}."),
            };
            format!("{number} ist aussortiert ({reason}).{back}")
        },
        snoozed: |number, (When::Today(until) | When::Another(until))| {
            format!("{number} ist zurückgestellt bis {until}.")
        },
        assigned: |number, to| format!("{number} gehört jetzt {to}."),
        noted: |number| format!("Bei {number} notiert."),
        yours_as_well: "Der Lead gehört jetzt Ihnen.",
        owned: |number, name, since| {
            let since = match since {
                When::Today(time) => time.clone(),
                When::Another(day) => format!("dem {day}"),
            };
            format!("Es wurde nichts geändert: {number} gehört {name} seit {since}.")
        },
        own_already: |number| format!("{number} gehört Ihnen schon."),
        unowned: |number| format!("Es wurde nichts geändert: Niemand hat {number}. Bitte übernehmen Sie ihn zuerst."),
        not_at: |number, stage| {
            format!("Es wurde nichts geändert: {number} ist schon {stage}; von dort aus geht dieser Schritt nicht.")
        },
        contacted_already: |number| {
            format!("Es ist schon notiert, dass der Interessent von {number} kontaktiert wurde.")
        },
        needs_words: |number| {
            format!(
                "Dieser Grund braucht ein paar Worte. Bitte schreiben Sie sie hier, etwa: /disqualify {} other ins Ausland gezogen",
                number.0
            )
        },
        no_such_time: "Es wurde nichts geändert: Bitte wählen Sie eine Zeit, die noch kommt, höchstens zwei Jahre voraus.",
        too_long: |longest| format!("Es wurde nichts geändert: Das ist länger als {longest} Zeichen."),
        on_no_desk: |number| format!("Es wurde nichts geändert: Kein Desk hat {number}."),
        of_another_desk: |number, desk| format!("Es wurde nichts geändert: {number} liegt jetzt beim Desk „{desk}“."),
        how_long: |number| format!("{number}: wie lange zurückstellen?"),
        which_reason: |number| format!("{number}: warum wird er aussortiert?"),
        when_again: |number, reason| format!("{number}, {reason}: wann soll er wiederkommen?"),
        why: "Warum wird er aussortiert?",
        not_now: "Das ging gerade nicht. Tippen Sie gleich noch einmal.",
    },

    past: PastPhrases {
        rules: "Die Regeln",
        prospect: "Der Interessent",
        desk: "Das Desk",
        opened: "hat begonnen",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("berichtigt: {question}"),
        rules_agree: "die Regeln stimmen der Stufe wieder zu",
        asked_back: "hat etwas gefragt",
        cancelled: "hat die Fragen beendet",
        resumed: "hat weitergemacht",
        abandoned: "ist mittendrin ausgestiegen",
        reopened: "hat wieder geschrieben",
        left_in_peace: "möchte keine Nachrichten mehr",
        came_again: "ist wiedergekommen",
        parted: |from| format!("nicht dieselbe Person wie {from}"),
        told: |desk| format!("kam zum Desk „{desk}“"),
        offered: |to| format!("{to} angeboten"),
        claimed: "übernommen",
        released: "abgegeben",
        assigned: |to| format!("an {to} gegeben"),
        warned_of_claim: "erinnert: noch nicht übernommen",
        warned_of_answer: "erinnert: noch nicht beantwortet",
        contacted: "hat den Interessenten kontaktiert",
        accepted: "angenommen",
        noted: "Notiz",
        operator: "der Betreiber",
    },
};
