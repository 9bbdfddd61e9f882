//! French, in the polite form.

use jiff::civil::Weekday;

use super::colleague::{ColleaguePhrases, OpeningDay, weekday};
use super::{
    CardPhrases, CorrectionPhrases, InvitationPhrases, MorePhrases, Phrases, PrivacyPhrases, SamePersonPhrases,
    StrangePhrases,
};
use crate::core::event::Attachment;
use crate::core::ids::Language;
use crate::core::stage::{Stage, Temperature};

const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

pub(super) const PHRASES: Phrases = Phrases {
    language: Language::FRENCH,
    language_name: "Français",

    yes: "Oui",
    no: "Non",
    agree: "Oui, d'accord",
    refuse: "Non, merci",
    skip: "Passer",
    keep: "Laisser ainsi",
    keep_words: &["laisser ainsi", "laissez comme ça", "laisser", "garder", "comme ça"],
    back: "Retour",
    done: "C'est tout",
    send: "Oui, envoyer",
    change: "Modifier",
    update: "Changer mes réponses",
    begin_anew: "Recommencer",
    no_more: "Plus de messages",
    share_phone: "Partager mon numéro",
    write_answer: "✍️ Écrire la réponse",

    consent: "Pouvons-nous conserver vos réponses, afin que la bonne personne vous recontacte ?",
    consent_again: "Un *oui* ou un *non* suffit.",
    consent_refused: "C'est noté. Rien n'a été conservé. Si vous changez d'avis, écrivez simplement /start.",
    consent_refused_again: "C'est noté. Rien de nouveau n'a été conservé. Ce que vous nous aviez dit reste entre les mains de notre équipe. /forget le supprime.",

    so_far: |answer| format!("Jusqu'ici : {answer}"),
    several: "Vous pouvez en choisir plusieurs.",
    chosen: |options| format!("Choix : {options}"),
    questions_changed: "Nous avons un peu modifié nos questions, je vous demande donc ceci :",
    resumed: "Quel plaisir de vous revoir ! Nous en étions ici :",
    started_over: "Très bien, reprenons au début.",
    nothing_before: "C'est la première question.",
    did_you_mean: |answer| format!("Vouliez-vous dire : {answer} ?"),
    noted: |answer| format!("C'est noté : {answer}."),
    unsure_is_fine: "Pas de problème.",
    refusal_is_fine: "Très bien, laissons cela ouvert.",
    please_anyway: "Nous en avons besoin pour vous aider. Si vous préférez tout de même ne pas le dire, dites-le-moi encore une fois.",
    why_in_general: "Cela nous aide à voir si et comment nous pouvons vous aider, et qui devrait vous répondre.",
    human_wanted: "J'ai signalé que vous souhaitez parler à une personne.",
    human_after_consent: "Je vous mets volontiers en relation. Pour cela, nous devons conserver ce que vous écrivez :",
    meanwhile: "En attendant, nous pouvons continuer :",
    gave_up: "Ce n'est pas grave, continuons.",
    gave_up_human: "Désolé, je ne comprends pas. Quelqu'un de notre équipe prend la suite.",
    old_button: "Ce bouton date d'avant. Merci d'utiliser le dernier message.",

    not_understood: "Désolé, je n'ai pas compris.",
    not_understood_again: "Je le demande autrement.",
    empty: "Le message est arrivé vide.",
    too_long: |limit| {
        format!("C'est plus long que ce que je peux conserver ({limit} caractères). Pourriez-vous faire plus court ?")
    },
    too_short: |limit| format!("Un peu plus, s'il vous plaît : au moins {limit} caractères."),
    at_least: |bound| format!("Il faudrait au moins {bound}."),
    at_most: |bound| format!("Il faudrait au plus {bound}."),
    between: |min, max| format!("Il faudrait une valeur entre {min} et {max}."),
    edited: "J'ai vu que vous avez modifié un message précédent. Pour changer une réponse, écrivez *retour* ou utilisez le récapitulatif à la fin.",
    only_text: "Ici, je ne peux lire que du texte.",
    not_your_contact: "On dirait le contact de quelqu'un d'autre. Merci de partager votre propre numéro ou de l'écrire.",
    example: |answer_type| match answer_type {
        "money" => "Par exemple *5000*, *entre 5 et 10 mille* ou *20 000 au maximum*.",
        "number" => "Un nombre suffit, par exemple *25* ou *entre 10 et 20*.",
        "timeline" => "Par exemple *le mois prochain*, *au troisième trimestre*, *avant fin juin* ou *rien ne presse*.",
        "date" => "Par exemple *15 mars* ou *vendredi prochain*.",
        "email" => "Par exemple *anne@exemple.fr*.",
        "phone" => "Avec l'indicatif, par exemple *+33 1 99 00 12 34*.",
        "url" => "Par exemple *www.exemple.fr*.",
        "yes_no" => "*Oui* ou *non* suffit.",
        "rating" => "Un chiffre suffit, par exemple *4*.",
        "country" => "Par exemple *Belgique*.",
        "choice" => "Merci de choisir l'une de ces réponses, ou d'écrire son numéro.",
        "multi_choice" => "Merci de choisir parmi ces réponses, ou d'écrire les numéros, par exemple *1 et 3*.",
        _ => "Quelques mots suffisent.",
    },

    summary: "Voici ce que j'ai noté :",
    summary_question: "Puis-je l'envoyer ainsi ?",
    summary_again: "Puis-je l'envoyer ? *Oui*, ou un mot pour la réponse à modifier, par exemple *budget*.",
    which_answer: "Quelle réponse modifions-nous ?",
    names_of_type: |answer_type| match answer_type {
        "money" => &["argent", "budget", "prix", "montant", "somme", "coût", "coûts"],
        "timeline" => &["délai", "délais", "calendrier", "échéance", "date limite", "début", "quand"],
        "date" => &["date", "jour"],
        "number" => &["nombre", "quantité", "taille", "chiffre"],
        "email" => &["email", "mail", "courriel", "adresse", "adresse mail"],
        "phone" => &["téléphone", "numéro", "portable", "mobile", "numéro de téléphone"],
        "url" => &["site", "site web", "lien", "page", "url"],
        "company" => &["entreprise", "société", "boîte", "employeur", "organisation"],
        "name" => &["nom", "prénom", "personne"],
        "country" => &["pays"],
        "rating" => &["note", "évaluation", "étoiles"],
        _ => &[],
    },
    not_answered: "(sans réponse)",
    nothing_to_send: "(rien pour l'instant)",

    thank_you: "Merci beaucoup ! Nous reviendrons vers vous.",
    updated: "Merci, j'ai mis vos réponses à jour.",
    finished_before: "Quel plaisir de vous revoir ! Notre équipe a vos réponses. Souhaitez-vous les modifier ou recommencer ?",
    finished_remark: "Merci. Notre équipe a vos réponses et quelqu'un reviendra vers vous.",
    cancelled: "Très bien, je m'arrête. Rien n'a été envoyé. Écrivez /start quand vous voudrez continuer.",
    cancelled_human: "Très bien, je m'arrête. Notre équipe sait que vous souhaitez parler à quelqu'un. Écrivez /start quand vous voudrez continuer.",
    left_in_peace: "C'est noté, je n'écrirai plus de moi-même. Vous pouvez m'écrire quand vous voulez.",
    reopened: "Ravi d'avoir de vos nouvelles !",
    left: "Arrêtons-nous là, alors. Merci pour votre temps !",

    help: "Je pose quelques questions pour que la bonne personne puisse vous aider.

*retour* : la question précédente
*passer* : laisser celle-ci de côté
*pourquoi* : pourquoi je le demande
*humain* : parler à une personne
*arrêter* : s'arrêter ici
*recommencer* : reprendre au début

Vous pouvez continuer à tout moment avec /start.

/privacy dit ce que deviennent vos réponses, /export vous les envoie, /forget les supprime.",
    privacy_in_general: "Vos réponses ne sont lues que par l'équipe à qui vous écrivez, et servent à vous répondre.",
    which_language: "Quelle langue souhaitez-vous ?",
    language_set: "Très bien, en français à partir de maintenant.",
    language_not_spoken: |languages| format!("Je ne parle pas encore cette langue. Je parle : {languages}."),
    unknown_command: "Je ne connais pas cette commande. /help dit ce que je sais faire.",
    commands: &[
        ("start", "Commencer, ou reprendre où nous en étions"),
        ("back", "La question précédente"),
        ("skip", "Passer cette question"),
        ("restart", "Recommencer depuis le début"),
        ("human", "Parler à une personne"),
        ("cancel", "S'arrêter ici"),
        ("language", "Choisir une autre langue"),
        ("privacy", "Ce que deviennent mes réponses"),
        ("export", "Tout ce que vous conservez à mon sujet, en fichiers"),
        ("forget", "Supprimer tout ce que vous conservez à mon sujet"),
        ("help", "Ce que je sais faire"),
    ],

    room_command: "L'adresse de ce salon, pour bantam.toml",
    room_address: |address| {
        format!(
            "Pour recevoir les fiches de leads dans ce salon, mettez son adresse dans bantam.toml et redémarrez Bantam :\n\n[[desks]]\nname = \"sales\"\nrooms = [\"{address}\"]"
        )
    },
    room_serves: |desk| format!("Ce salon reçoit les fiches de leads de l'équipe « {desk} »."),

    invitation: InvitationPhrases {
        command: "demande",
        command_description: "Quelques questions brèves, pour que la bonne personne vous recontacte",
        source_description: "Comment vous nous avez connus",
        post_description: "Place ici un bouton qui ouvre la conversation",
        post_text_description: "Le texte au-dessus du bouton",
        post_label_description: "Ce que dit le bouton",
        text: "Une question ou un projet ? Quelques questions brèves, et la bonne personne revient vers vous.",
        button: "Nous parler",
        posted: "C'est fait : le bouton est en place.",
        not_allowed: "Seule une personne qui peut gérer ce serveur peut placer le bouton.",
        may_not_write: "Je n'ai pas encore le droit d'écrire ici. Autorisez mon rôle à voir ce salon, à envoyer des messages et à intégrer des liens, puis réessayez.",
        written: "Je vous ai envoyé un message privé. Continuons là-bas.",
        open: "Ouvrir le chat",
        went_wrong: "Quelque chose s'est mal passé de notre côté, mais rien n'est perdu. Merci de réessayer dans une minute.",
    },
    corrections: CorrectionPhrases {
        stays: |answer| {
            format!(
                "J'ai vu que vous avez modifié un message précédent, mais je n'y trouve pas de réponse. Nous gardons donc : {answer}."
            )
        },
        changed: "Modifié",
        rules_would_say: "Les règles diraient maintenant",
    },

    strange: StrangePhrases {
        too_fast: "Cela fait beaucoup d'un coup. Ce que vous avez écrit jusqu'ici est noté. Je ne lis pas ce qui arrive maintenant ; dans une minute, nous reprendrons là où nous en étions.",
        too_many: "Beaucoup de personnes nous écrivent en ce moment. Merci de réessayer dans quelques minutes.",
        caption: "Je ne peux pas conserver le fichier, mais j'ai lu ce que vous avez écrit avec.",
        attached: |attachment| match attachment {
            Attachment::Photo => "Je ne peux pas voir les images. Pourriez-vous le dire avec des mots ?",
            Attachment::Video => "Je ne peux pas regarder les vidéos. Pourriez-vous le dire avec des mots ?",
            Attachment::Voice => "Je ne peux pas écouter les messages vocaux. Pourriez-vous l'écrire ?",
            Attachment::Document => "Je ne peux pas ouvrir les fichiers. Pourriez-vous l'écrire ici ?",
            Attachment::Sticker => "Je ne sais pas lire les autocollants. Quelques mots suffisent.",
            Attachment::Location => "Je ne sais pas lire un lieu sur une carte. Pourriez-vous écrire où c'est ?",
            Attachment::Contact => "Je ne sais pas lire les fiches de contact. Pourriez-vous l'écrire ?",
            Attachment::Poll => "Je ne peux pas participer aux sondages. Pourriez-vous l'écrire ?",
            Attachment::Game => "Je ne peux pas jouer ici. Pourriez-vous l'écrire ?",
            Attachment::Forwarded => {
                "C'est quelqu'un d'autre qui a écrit cela. Pourriez-vous le dire avec vos propres mots ?"
            }
            Attachment::Other => "Ici, je ne peux lire que du texte. Pourriez-vous l'écrire ?",
        },
    },

    more: MorePhrases {
        changed: |answers| format!("Modifié : {answers}."),
        mentioned: |words| format!("Vous avez écrit « {words} » tout à l'heure. Est-ce bien cela ?"),
    },

    desk: super::desk::fr::DESK,
    colleague: ColleaguePhrases {
        passed_on: "Bonne question. Je l'ai transmise à quelqu'un de notre équipe.",
        passed_on_before: "Notre équipe a déjà cette question.",
        human_wanted_before: "Notre équipe sait déjà que vous souhaitez parler à une personne.",
        once_agreed: "Quelqu'un de notre équipe vous répondra volontiers. Pour transmettre votre question, il me faut d'abord votre accord ; posez-la-moi ensuite encore une fois.",
        answers: |when| format!("Vous aurez une réponse {when}."),
        shortly: "sous peu",
        opens: |opening| {
            let time = format!("à partir de {}", opening.time.strftime("%-Hh%M"));
            let on = |day: &Weekday| weekday(WEEKDAYS, *day);
            match &opening.day {
                OpeningDay::Today => format!("aujourd'hui {time}"),
                OpeningDay::Tomorrow => format!("demain {time}"),
                OpeningDay::On(day) => format!("{} {time}", on(day)),
                OpeningDay::Later(day, date) => format!("{} {date} {time}", on(day)),
            }
        },
        time_in: |place| format!("heure de {place}"),
        question: "Question",
        asked_at: "Posée à",
        open_questions: "Questions ouvertes",
        conversation: "La conversation jusqu'ici",
        prospect: "Prospect",
        bot: "Bot",
        asked_for: "l'a demandé",
        gave_up_at: |question| format!("pas compris à : {question}"),
    },

    privacy: PrivacyPhrases {
        forget: "Tout supprimer",
        keep: "Conserver",
        kept_for: |days| {
            format!(
                "Nous conservons tout cela {days} jours après votre dernier message. Ensuite, tout est supprimé automatiquement."
            )
        },
        kept_until_told: "Il n'y a pas de durée fixe : nous conservons tout cela jusqu'à ce que vous ou notre équipe le supprimiez.",
        read_by: |desks| format!("Peuvent le lire : {desks}."),
        commands: "/export vous envoie tout ce que nous conservons à votre sujet. /forget le supprime.",
        nothing_held: "Nous ne conservons rien à votre sujet. Écrivez /start quand vous voulez commencer.",
        export_follows: "Dans un instant, vous recevrez deux fichiers avec tout ce que nous conservons à votre sujet : l'un à lire, l'autre pour les programmes.",
        export_here: "Voici tout ce que nous conservons à votre sujet.",
        forget_question: "Dois-je supprimer tout ce que nous conservons à votre sujet ? Vos réponses, cette conversation, votre nom et vos coordonnées disparaîtront, pour notre équipe aussi. C'est définitif.",
        not_forgotten: "Très bien, rien n'a été supprimé.",
        forgotten: "C'est fait : tout ce que nous conservions à votre sujet est supprimé. Pour recommencer un jour, écrivez simplement /start.",
        erased_by_prospect: |number| format!("{number} : supprimé à la demande du prospect."),
        erased_by_age: |number| format!("{number} : supprimé, car la durée de conservation est écoulée."),
        erased_by_operator: |number| format!("{number} : supprimé par l'exploitant du bot."),
        please_delete: |number| {
            format!(
                "Un message au sujet de {number} dans ce salon ne peut plus être modifié : merci de le supprimer, ainsi que ses copies."
            )
        },
        page_title: "Tout ce que nous conservons à votre sujet",
        page_intro: "Les réponses figurent ici dans vos propres mots, avec en dessous ce qui a été compris. Les heures sont en UTC.",
        you: "Vous",
        account: "Compte",
        name: "Nom",
        username: "Nom d'utilisateur",
        company: "Entreprise",
        known_since: "Connu depuis",
        lead: "Ce que voit notre équipe",
        stage: "Étape",
        shown_in: "Affiché dans",
        history: "Historique",
        consent: "Consentement",
        given_at: "Donné",
        withdrawn_at: "Retiré",
        conversation: "Conversation",
        answers: "Réponses",
        understood: "compris comme",
        transcript: "Ce qui a été dit",
        bot: "Bot",
        owed: "À vous envoyer encore",
        unhandled: "N'a pas pu être traité",
    },
    same_person: SamePersonPhrases {
        maybe_same: |who, shares| format!("Peut-être la même personne que {who} ({shares})"),
        same_email: "même adresse e-mail",
        same_phone: "même téléphone",
        same_email_and_phone: "même adresse e-mail et même téléphone",
        same_attested_phone: "même téléphone confirmé",
        merged_into: |into| format!("Fusionné avec {into}"),
        merged_with: "Comprend aussi",
        first_and_last_source: |first, last| format!("d'abord {first}, en dernier {last}"),
        merge_into: |into| format!("Fusionner dans {into}"),
        not_the_same: "Pas la même",
        undo_merge: "Séparer à nouveau",
        did_merge: |absorbed, survivor| format!("C'est fait : {absorbed} fait maintenant partie de {survivor}."),
        did_keep_apart: |one, other| format!("C'est noté : {one} et {other} sont deux personnes."),
        did_undo: |absorbed, survivor| format!("Séparés : {absorbed} et {survivor} sont de nouveau deux leads."),
        no_card: "Rien n'a changé : ce n'est pas la fiche avec laquelle cette équipe travaille. Merci de prendre la plus récente de ce lead.",
        no_member: "Rien n'a changé : ces boutons sont réservés aux membres de l'équipe.",
        lead_gone: "Rien n'a changé : ce lead n'est plus enregistré.",
        merged_already: |absorbed, survivor| {
            format!("Quelqu'un a été plus rapide : {absorbed} fait déjà partie de {survivor}.")
        },
        not_proposed: |other| {
            format!(
                "Rien n'a changé : {other} ne passe plus pour la même personne. Quelqu'un a été plus rapide, ou les données ont changé."
            )
        },
        undone_already: "Quelqu'un a été plus rapide : ils sont déjà séparés.",
        undo_newer_first: |newest| format!("Rien n'a changé : séparez d'abord {newest}, fusionné plus tard."),
    },

    board: super::board::fr::BOARD,
    card: CardPhrases {
        temperature: |temperature| match temperature {
            Temperature::Hot => "CHAUD",
            Temperature::Warm => "TIÈDE",
            Temperature::Cold => "FROID",
        },
        stage: |stage| match stage {
            Stage::New => "nouveau",
            Stage::Iql => "IQL",
            Stage::Mql => "MQL",
            Stage::Sal => "SAL",
            Stage::Sql => "SQL",
            Stage::Pql => "PQL",
            Stage::Opportunity => "opportunité",
            Stage::Won => "gagné",
            Stage::Lost => "perdu",
            Stage::Nurture => "à faire mûrir",
            Stage::Disqualified => "écarté",
        },
        reason: |code| match code {
            "no_budget" => "pas de budget",
            "no_authority" => "pas de pouvoir de décision",
            "no_need" => "pas de besoin",
            "bad_timing" => "mauvais moment",
            "not_icp" => "pas notre type de client",
            "out_of_territory" => "hors de notre territoire",
            "competitor" => "un concurrent",
            "chose_competitor" => "a choisi un concurrent",
            "existing_customer" => "déjà client",
            "job_seeker_or_student" => "candidature ou études",
            "unreachable" => "injoignable",
            "bad_contact_data" => "coordonnées erronées",
            "duplicate" => "doublon",
            "spam" => "spam",
            "consent_refused" => "consentement refusé",
            _ => "autre motif",
        },
        dimension: |name| {
            Some(match name {
                "budget" => "Budget",
                "authority" => "Décision",
                "need" => "Besoin",
                "timeline" => "Échéance",
                "challenges" => "Défis",
                "money" => "Argent",
                "prioritization" => "Priorité",
                "metrics" => "Indicateurs",
                "economic_buyer" => "Responsable du budget",
                "decision_criteria" => "Critères de décision",
                "decision_process" => "Processus de décision",
                "identify_pain" => "Problème",
                "champion" => "Soutien interne",
                _ => return None,
            })
        },
        unnamed: "Sans nom",
        email: "E-mail",
        phone: "Téléphone",
        attested: "confirmé par la plateforme",
        chat: "Chat",
        score: "Points",
        fit: "adéquation",
        interest: "intérêt",
        behaviour: "comportement",
        coverage: "Connu",
        open_dimensions: "en attente",
        unknown: "pas encore connu",
        unsure: "ne sait pas encore",
        refused: "préfère ne pas le dire",
        skipped: "question passée",
        not_understood: "pas compris",
        other_answers: "Autres réponses",
        about_the_lead: "À propos de ce lead",
        source: "Origine",
        language: "Langue",
        time_taken: "Durée",
        left_at: "Arrêt à",
        summary: "le récapitulatif",
        silent_for: |days| format!("silence depuis {days} jours"),
        wants_human: "Souhaite parler à une personne",
        no_rate: "pas de taux de change dans le script",
        duration: |seconds| match seconds {
            0..60 => format!("{seconds} s"),
            60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
            3_600..172_800 => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
            _ => format!("{} jours", seconds / 86_400),
        },
    },
};
