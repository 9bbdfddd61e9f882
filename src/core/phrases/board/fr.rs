use super::{BoardPhrases, counted_from_two};

pub(in crate::core::phrases) const BOARD: BoardPhrases = BoardPhrases {
    commands: &[
        ("leads", "Les leads ouverts : les plus chauds d'abord, puis ceux qui attendent le plus"),
        ("lead", "Tout sur un lead"),
        ("mine", "Vos leads ouverts"),
        ("claim", "Prendre un lead"),
        ("assign", "Donner un lead à quelqu'un de l'équipe"),
        ("note", "Noter quelque chose sur un lead"),
        ("disqualify", "Écarter un lead, avec un motif"),
        ("away", "Vous ne recevez plus de nouveaux leads pour un temps"),
        ("available", "Vous êtes de retour et recevez de nouveaux leads"),
        ("pipeline", "Combien de leads à chaque étape"),
        ("stats", "Notre rapidité, jusqu'où vont les leads, où les prospects s'arrêtent"),
    ],
    number_option: "Le numéro du lead, comme 1042",
    person_option: "Qui le reçoit",
    rep_option: "Qui le reçoit, avec son nom dans cette équipe",
    words_option: "Ce qu'il faut noter",
    reason_option: "Pourquoi",
    back_option: "Quand il revient : une date, comme 2027-05-01, ou une durée, comme 90d",
    until_option: "Combien de temps : 3h, lundi 9:00, 2027-05-01 ; sinon jusqu'à votre retour",

    open_leads: |total| format!("Leads ouverts : {total}"),
    leads_of: |name, total| format!("Leads ouverts ({name}) : {total}"),
    waits: |duration| format!("depuis {duration}"),
    unclaimed: "pas encore pris",

    pipeline: "Pipeline",
    by_stage: "Par étape ; barres : leads des 30 derniers jours",
    pipeline_counts: |week, month, all| format!("{month} en 30 jours · {week} en 7 · {all} en tout"),

    stats: "Les chiffres de ce qui est arrivé ces 30 derniers jours",
    response: "Réactivité, en temps de travail",
    to_claim: "Jusqu'à la prise en charge",
    to_first_word: "Jusqu'au premier contact",
    times: |median, p90| format!("médiane {median}, 90 % en {p90}"),
    in_time: |percent, in_time, promised| format!("{percent} % à temps ({in_time} sur {promised})"),
    by_source: "Par source",
    by_script: "Par script",
    conversion: |leads, [accepted, sql, opportunity, won]| {
        let leads = counted_from_two(leads, "lead", "leads");
        format!("{leads} · acceptés {accepted} % · SQL {sql} % · opportunité {opportunity} % · gagnés {won} %")
    },
    unknown: "inconnue",
    others: "autres",
    nothing_yet: "rien pour l'instant",
    drop_off: |script| format!("Où les prospects s'arrêtent ({script})"),
    began: |began, finished| {
        let began = counted_from_two(began, "commencée", "commencées");
        format!("{began}, {}", counted_from_two(finished, "terminée", "terminées"))
    },
    question_figures: |asked, answered, open| {
        let left = if open < 2 { "arrêt ici" } else { "arrêts ici" };
        format!("posée {asked} · réponses {answered} · {left} {open}")
    },

    away: |name, until, end| match until {
        Some(until) => {
            format!("Absence jusqu'au {until} : d'ici là, {name} ne reçoit pas de nouveaux leads. {end} y met fin.")
        }
        None => format!("Absence : {name} ne reçoit pas de nouveaux leads. {end} y met fin."),
    },
    available: |name| format!("{name} est de retour et reçoit de nouveaux leads."),

    no_desk_here: "Aucune équipe ne travaille dans ce salon : il n'y a rien à voir ici.",
    anonymous: "Vous écrivez au nom du groupe, je ne peux donc pas savoir qui vous êtes. Écrivez cette commande sous votre nom.",
    no_member: "Ces commandes sont réservées aux membres de l'équipe.",
    no_lead: |lead| format!("Cette équipe n'a pas de lead {lead}."),
    merged: |lead, into| format!("{lead} fait partie de {into} : prenez ce numéro."),
    no_rep: |name, reps| {
        let known = if reps.is_empty() { String::new() } else { format!(" Je connais {reps}.") };
        format!("Je ne connais personne du nom de « {name} » dans cette équipe.{known}")
    },
    not_on_desk: |name| format!("{name} ne fait pas partie de cette équipe."),
    no_rep_yourself: "Vous n'êtes pas dans la liste des commerciaux de cette équipe : aucun lead ne vous est proposé.",

    no_number: "Quel lead ? Il manque son numéro.",
    not_a_number: |text| format!("« {text} » n'est pas le numéro d'un lead."),
    whom: "Qui doit le recevoir ?",
    no_words: "Que faut-il noter ?",
    no_reason: |reasons| format!("Pourquoi ? Il manque un motif : {reasons}."),
    not_a_reason: |text, reasons| format!("« {text} » n'est pas un des motifs : {reasons}."),
    not_a_moment: |text| format!("Je ne comprends pas le moment « {text} »."),
    over: |text| format!("« {text} » est déjà passé."),
    written: |example| format!("Cela s'écrit ainsi : {example}"),
    not_a_day: |text| {
        format!(
            "« {text} » n'est pas un jour où il pourrait revenir : une date, un jour de la semaine, « mois prochain » ou un délai comme 90d."
        )
    },
    escalation_room: |desk| {
        format!("Dans ce salon apparaissent les leads du bureau « {desk} » dont personne ne s'occupe à temps.")
    },
};
