use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Pas encore pris : à prendre avant {until}"),
        Deadline::Answer => format!("Pas encore de réponse : à contacter avant {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Pas pris à temps",
        Deadline::Answer => "Pas de réponse à temps",
    },
    taken: |from| format!("retiré à {from}"),
    turn_of: |name| format!("À vous, {name}"),
    turn_of_everybody: "Tout le monde peut le prendre",
    escalated: |deadline| match deadline {
        Deadline::Claim => "Personne n'a pris ce lead dans le double du délai",
        Deadline::Answer => "Personne n'a répondu à ce lead dans le double du délai",
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
        snooze: "💤 Plus tard",
        disqualify: "🚫 Écarter",
        more: "⋯ Plus",
        back: "‹ Retour",
        never: "Plus jamais",
        hours: |hours| if hours == 1 { "1 heure".to_owned() } else { format!("{hours} heures") },
        days: |days| if days == 1 { "1 jour".to_owned() } else { format!("{days} jours") },
        history: "📜 Historique",
        transcript: "💬 Échanges",
        answers: "📝 Réponses",
        same_person: "👥 Doublons",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, depuis le {since}"),
        turn_of: |name| format!("Au tour de {name}"),
        free: "Tout le monde peut le prendre",
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
        contacted: |number| format!("C'est noté : quelqu'un a parlé au prospect de {number}."),
        accepted: |number| format!("{number} est accepté."),
        stage: |number, stage| format!("C'est fait : {number} est maintenant {stage}."),
        disqualified: |number, reason, back| match back {
            Some(back) => format!("{number} est écarté ({reason}). Il revient : {back}."),
            None => format!("{number} est écarté ({reason})."),
        },
        snoozed: |number, until| format!("{number} est reporté : {until}."),
        assigned: |number, to| format!("{number} est maintenant à {to}."),
        noted: |number| format!("C'est noté avec {number}."),
        owned: |number, name, since| format!("Rien n'a changé : {number} est à {name} depuis {since}."),
        own_already: |number| format!("{number} est déjà à vous."),
        unowned: |number| format!("Rien n'a changé : personne n'a {number}. Prenez-le d'abord."),
        not_at: |number, stage| {
            format!("Rien n'a changé : {number} est maintenant « {stage} », et ce pas n'en part pas.")
        },
        contacted_already: |number| format!("Il est déjà noté que quelqu'un a parlé au prospect de {number}."),
        needs_words: |number| {
            format!(
                "Ce motif demande un mot. Écrivez-le ici, par exemple : /disqualify {} other parti à l'étranger",
                number.0
            )
        },
        no_such_time: "Rien n'a changé : choisissez un moment à venir, d'ici deux ans au plus.",
        too_long: |longest| format!("Rien n'a changé : c'est plus long que {longest} caractères."),
        on_no_desk: |number| format!("Rien n'a changé : aucun bureau n'a {number}."),
        of_another_desk: |number, desk| format!("Rien n'a changé : {number} est maintenant au bureau « {desk} »."),
        how_long: |number| format!("{number} : reporter de combien ?"),
        which_reason: |number| format!("{number} : pourquoi l'écarter ?"),
        when_again: |number, reason| format!("{number}, {reason} : quand doit-il revenir ?"),
        why: "Pourquoi l'écarter ?",
    },

    past: PastPhrases {
        nothing: "Rien pour l'instant",
        rules: "Les règles",
        prospect: "Le prospect",
        desk: "Le bureau",
        opened: "a commencé",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corrigé : {question}"),
        rules_agree: "les règles sont de nouveau d'accord avec l'étape",
        asked_back: "a demandé",
        cancelled: "a arrêté les questions",
        resumed: "a repris",
        abandoned: "est parti au milieu",
        reopened: "a réécrit",
        left_in_peace: "ne veut plus de messages",
        came_again: "est revenu",
        parted: |from| format!("pas la même personne que {from}"),
        told: |desk| format!("arrivé au bureau « {desk} »"),
        offered: |to| format!("proposé à {to}"),
        claimed: "pris",
        released: "rendu",
        assigned: |to| format!("donné à {to}"),
        warned_of_claim: "rappel : pas encore pris",
        warned_of_answer: "rappel : pas encore de réponse",
        contacted: "a parlé au prospect",
        accepted: "accepté",
        noted: "note",
    },
};
