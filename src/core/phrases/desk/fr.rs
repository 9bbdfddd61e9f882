use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases, When};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    turn_of: |name| format!("À {name} de le prendre"),
    free: "Tout le monde peut le prendre",

    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Pas encore pris : à prendre avant le {until}"),
        Deadline::Answer => format!("Pas encore de réponse : à contacter avant le {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Pas pris à temps",
        Deadline::Answer => "Pas de réponse à temps",
    },
    taken: |from| format!("retiré à {from}"),
    escalated: |deadline| match deadline {
        Deadline::Claim => "Personne n'a pris ce lead, même après le double du délai",
        Deadline::Answer => "Personne n'a répondu à ce lead, même après le double du délai",
    },
    awake: "De nouveau à traiter",
    woken_up: |reason| match reason {
        Some(reason) => format!("De retour, à revoir. Il avait été écarté : {reason}"),
        None => "De retour, à revoir".to_owned(),
    },

    buttons: DeskButtons {
        claim: "✋ Prendre",
        release: "↩ Rendre",
        contacted: "📞 Contacté",
        accept: "✅ Accepter",
        qualify: "⭐ Qualifier",
        opportunity: "💼 Opportunité",
        won: "🏆 Gagné",
        lost: "👎 Perdu",
        reopen: "🔓 Rouvrir",
        snooze: "💤 Reporter",
        disqualify: "🚫 Écarter",
        more: "⋯ Plus",
        back: "‹ Retour",
        never: "Plus jamais",
        hours: |hours| if hours == 1 { "1 heure".to_owned() } else { format!("{hours} heures") },
        days: |days| if days == 1 { "1 jour".to_owned() } else { format!("{days} jours") },
        history: "📜 Historique",
        transcript: "💬 Conversation",
        answers: "📝 Réponses",
        same_person: "👥 Doublons",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, depuis le {since}"),
        contacted: |at| format!("Contacté le {at}"),
        snoozed: |until| format!("Reporté au {until}"),
        comes_back: |at| format!("Revient le {at}"),
        due: |deadline, by| match deadline {
            Deadline::Claim => format!("À prendre avant le {by}"),
            Deadline::Answer => format!("Réponse attendue avant le {by}"),
        },
        overdue: |deadline, by| match deadline {
            Deadline::Claim => format!("En retard : à prendre avant le {by}"),
            Deadline::Answer => format!("En retard : réponse attendue avant le {by}"),
        },
    },

    told: DeskTold {
        claimed: |number| format!("{number} est à vous."),
        released: |number| format!("{number} est rendu."),
        contacted: |number| format!("C'est noté : le prospect de {number} a été contacté."),
        accepted: |number| format!("{number} est accepté."),
        stage: |number, stage| format!("C'est fait : {number} est maintenant à l'étape « {stage} »."),
        disqualified: |number, reason, back| {
            let back = match back {
                None => String::new(),
                Some(When::Today(time)) => format!(" Il revient à {time}."),
                Some(When::Another(day)) => format!(" Il revient le {day}."),
            };
            format!("{number} est écarté ({reason}).{back}")
        },
        snoozed: |number, until| match until {
            When::Today(time) => format!("{number} est reporté à {time}."),
            When::Another(day) => format!("{number} est reporté au {day}."),
        },
        assigned: |number, to| format!("{number} est maintenant à {to}."),
        noted: |number| format!("C'est noté pour {number}."),
        yours_as_well: "Le lead est maintenant à vous.",
        owned: |number, name, since| {
            let since = match since {
                When::Today(time) => time.clone(),
                When::Another(day) => format!("le {day}"),
            };
            format!("Rien n'a changé : {number} est à {name} depuis {since}.")
        },
        own_already: |number| format!("{number} est déjà à vous."),
        unowned: |number| format!("Rien n'a changé : personne n'a {number}. Prenez-le d'abord."),
        not_at: |number, stage| {
            format!(
                "Rien n'a changé : {number} est déjà à l'étape « {stage} » ; cette action n'est pas possible à cette étape."
            )
        },
        contacted_already: |number| format!("Il est déjà noté que le prospect de {number} a été contacté."),
        needs_words: |number| {
            format!(
                "Ce motif demande une précision. Écrivez-la ici, par exemple : /disqualify {} other parti à l'étranger",
                number.0
            )
        },
        no_such_time: "Rien n'a changé : choisissez un moment à venir, d'ici deux ans au plus.",
        too_long: |longest| format!("Rien n'a changé : c'est plus long que {longest} caractères."),
        on_no_desk: |number| format!("Rien n'a changé : aucune équipe n'a {number}."),
        of_another_desk: |number, desk| {
            format!("Rien n'a changé : {number} est maintenant confié à l'équipe « {desk} ».")
        },
        how_long: |number| format!("{number} : reporter de combien de temps ?"),
        which_reason: |number| format!("{number} : pourquoi l'écarter ?"),
        when_again: |number, reason| format!("{number}, {reason} : quand doit-il revenir ?"),
        why: "Pourquoi l'écarter ?",
        not_now: "Cela n'a pas marché. Réessayez dans un instant.",
    },

    past: PastPhrases {
        rules: "Les règles",
        prospect: "Le prospect",
        desk: "L'équipe",
        opened: "a commencé",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corrigé : {question}"),
        rules_agree: "les règles sont de nouveau d'accord avec l'étape",
        asked_back: "a posé une question",
        cancelled: "a arrêté les questions",
        resumed: "a repris",
        abandoned: "s'est arrêté en cours de route",
        reopened: "a réécrit",
        left_in_peace: "ne veut plus de messages",
        came_again: "est revenu",
        parted: |from| format!("pas la même personne que {from}"),
        told: |desk| format!("confié à l'équipe « {desk} »"),
        offered: |to| format!("proposé à {to}"),
        claimed: "pris",
        released: "rendu",
        assigned: |to| format!("donné à {to}"),
        warned_of_claim: "rappel : pas encore pris",
        warned_of_answer: "rappel : pas encore de réponse",
        contacted: "a contacté le prospect",
        accepted: "accepté",
        noted: "note",
        operator: "l'exploitant",
    },
};
