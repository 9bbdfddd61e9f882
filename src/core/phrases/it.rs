//! Italian, in the polite form.

use jiff::civil::Weekday;

use super::colleague::{ColleaguePhrases, OpeningDay, weekday};
use super::{
    CardPhrases, CorrectionPhrases, InvitationPhrases, MorePhrases, Phrases, PrivacyPhrases, SamePersonPhrases,
    StrangePhrases,
};
use crate::core::event::Attachment;
use crate::core::ids::Language;
use crate::core::stage::{Stage, Temperature};

const WEEKDAYS: [&str; 7] = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];

pub(super) const PHRASES: Phrases = Phrases {
    language: Language::ITALIAN,
    language_name: "Italiano",

    yes: "Sì",
    no: "No",
    agree: "Sì, va bene",
    refuse: "No, grazie",
    skip: "Salta",
    keep: "Lascia così",
    keep_words: &["lascia così", "lasciare così", "lascia", "va bene così", "tieni"],
    back: "Indietro",
    done: "È tutto",
    send: "Sì, invia",
    change: "Cambia qualcosa",
    update: "Cambia le risposte",
    begin_anew: "Ricomincia",
    no_more: "Basta messaggi",
    share_phone: "Condividi il numero",
    write_answer: "✍️ Scrivi la risposta",

    consent: "Possiamo conservare le sue risposte, così che la persona giusta possa ricontattarla?",
    consent_again: "Basta un *sì* o un *no*.",
    consent_refused: "Va bene. Non è stato conservato nulla. Se cambia idea, basta scrivere /start.",
    consent_refused_again: "Va bene. Non è stato conservato nulla di nuovo. Quello che ci ha detto prima resta al nostro team. Con /forget viene cancellato.",

    so_far: |answer| format!("Finora: {answer}"),
    several: "Si può scegliere più di una risposta.",
    chosen: |options| format!("Scelto: {options}"),
    questions_changed: "Abbiamo cambiato un po' le nostre domande, quindi chiedo così:",
    resumed: "Che piacere risentirla! Eravamo rimasti qui:",
    started_over: "Va bene, dall'inizio.",
    nothing_before: "Questa è la prima domanda.",
    did_you_mean: |answer| format!("Intendeva: {answer}?"),
    noted: |answer| format!("Annotato: {answer}."),
    unsure_is_fine: "Nessun problema.",
    refusal_is_fine: "Va bene, lasciamo in sospeso.",
    please_anyway: "Questo ci serve per poterla aiutare. Se preferisce comunque non dirlo, basta ripetermelo.",
    why_in_general: "Ci aiuta a capire se e come possiamo esserle utili, e chi dovrebbe risponderle.",
    human_wanted: "Ho avvisato che vorrebbe parlare con una persona.",
    human_after_consent: "La metto volentieri in contatto. Per farlo dobbiamo conservare quello che scrive:",
    meanwhile: "Intanto possiamo andare avanti:",
    gave_up: "Non importa, andiamo avanti.",
    gave_up_human: "Mi dispiace, non capisco. Da qui continua qualcuno del nostro team.",
    old_button: "Quel pulsante è di prima. Per favore, usi il messaggio più recente.",

    not_understood: "Mi dispiace, non ho capito.",
    not_understood_again: "Lo chiedo in un altro modo.",
    empty: "Il messaggio è arrivato vuoto.",
    too_long: |limit| {
        format!("È più lungo di quanto posso conservare ({limit} caratteri). Si può dire in meno parole?")
    },
    too_short: |limit| format!("Ancora qualche parola, per favore: almeno {limit} caratteri."),
    at_least: |bound| format!("Dovrebbe essere almeno {bound}."),
    at_most: |bound| format!("Dovrebbe essere al massimo {bound}."),
    between: |min, max| format!("Dovrebbe essere tra {min} e {max}."),
    edited: "Ho visto che ha modificato un messaggio precedente. Per cambiare una risposta, scriva *indietro* o usi il riepilogo alla fine.",
    only_text: "Qui posso leggere solo testo.",
    not_your_contact: "Sembra il contatto di un'altra persona. Per favore, condivida il suo numero o lo scriva.",
    example: |answer_type| match answer_type {
        "money" => "Per esempio *5000*, *tra 5 e 10 mila* o *al massimo 20.000*.",
        "number" => "Basta un numero, per esempio *25* o *tra 10 e 20*.",
        "timeline" => "Per esempio *il mese prossimo*, *nel terzo trimestre*, *entro fine giugno* o *nessuna fretta*.",
        "date" => "Per esempio *15 marzo* o *venerdì prossimo*.",
        "email" => "Per esempio *anna@esempio.it*.",
        "phone" => "Con il prefisso, per esempio *+39 06 1234 5678*.",
        "url" => "Per esempio *www.esempio.it*.",
        "yes_no" => "Basta *sì* o *no*.",
        "rating" => "Basta un numero, per esempio *4*.",
        "country" => "Per esempio *Svizzera*.",
        "choice" => "Scelga una di queste risposte, o ne scriva il numero.",
        "multi_choice" => "Scelga tra queste risposte, o ne scriva i numeri, per esempio *1 e 3*.",
        _ => "Bastano poche parole.",
    },

    summary: "Ecco cosa ho annotato:",
    summary_question: "Lo invio così?",
    summary_again: "Lo invio? *Sì*, o una parola per la risposta da cambiare, per esempio *budget*.",
    which_answer: "Quale risposta cambiamo?",
    names_of_type: |answer_type| match answer_type {
        "money" => &["soldi", "denaro", "budget", "prezzo", "importo", "somma", "costo", "costi"],
        "timeline" => &["tempi", "tempistica", "tempistiche", "scadenza", "inizio", "quando"],
        "date" => &["data", "giorno"],
        "number" => &["numero", "quantità", "dimensione"],
        "email" => &["email", "mail", "posta", "indirizzo"],
        "phone" => &["telefono", "numero", "cellulare", "numero di telefono"],
        "url" => &["sito", "sito web", "link", "pagina", "url"],
        "company" => &["azienda", "società", "ditta", "impresa", "organizzazione"],
        "name" => &["nome", "persona"],
        "country" => &["paese"],
        "rating" => &["valutazione", "voto", "stelle"],
        _ => &[],
    },
    not_answered: "(senza risposta)",
    nothing_to_send: "(ancora niente)",

    thank_you: "Grazie mille! Ci faremo sentire presto.",
    updated: "Grazie, ho aggiornato le sue risposte.",
    finished_before: "Che piacere risentirla! Le sue risposte sono al nostro team. Vuole cambiarle o ricominciare?",
    finished_remark: "Grazie. Le sue risposte sono al nostro team, e qualcuno la ricontatterà.",
    cancelled: "Va bene, mi fermo. Non è stato inviato nulla. Con /start si può continuare quando vuole.",
    cancelled_human: "Va bene, mi fermo. Il nostro team sa che vorrebbe parlare con qualcuno. Con /start si può continuare quando vuole.",
    left_in_peace: "Va bene, da parte mia non arriverà più nulla. Può scrivermi quando vuole.",
    reopened: "Che piacere risentirla!",
    left: "Allora ci fermiamo qui. Grazie per il suo tempo!",

    help: "Faccio qualche domanda, così che la persona giusta possa aiutarla.

*indietro*: la domanda precedente
*salta*: lasciare questa in sospeso
*perché*: perché lo chiedo
*persona*: parlare con una persona
*basta*: fermarsi qui
*ricomincia*: dall'inizio

Si può continuare in qualsiasi momento con /start.

/privacy dice che cosa succede con le sue risposte, /export gliele invia, /forget le cancella.",
    privacy_in_general: "Le sue risposte le legge solo il team a cui scrive, e servono a risponderle.",
    which_language: "In quale lingua continuiamo?",
    language_set: "Va bene, da adesso in italiano.",
    language_not_spoken: |languages| format!("Quella lingua non la parlo ancora. Parlo: {languages}."),
    unknown_command: "Non conosco questo comando. /help dice cosa so fare.",
    commands: &[
        ("start", "Iniziare, o continuare da dove eravamo"),
        ("back", "La domanda precedente"),
        ("skip", "Saltare questa domanda"),
        ("restart", "Ricominciare dall'inizio"),
        ("human", "Parlare con una persona"),
        ("cancel", "Fermarsi qui"),
        ("language", "Scegliere un'altra lingua"),
        ("privacy", "Che cosa succede con le mie risposte"),
        ("export", "Tutto ciò che conservate su di me, in file"),
        ("forget", "Cancellare tutto ciò che conservate su di me"),
        ("help", "Cosa so fare"),
    ],

    room_command: "L'indirizzo di questa stanza, per bantam.toml",
    room_address: |address| {
        format!(
            "Per ricevere le schede dei lead in questa stanza, metta il suo indirizzo in bantam.toml e riavvii Bantam:\n\n[[desks]]\nname = \"sales\"\nrooms = [\"{address}\"]"
        )
    },
    room_serves: |desk| format!("Questa stanza riceve le schede dei lead del desk \"{desk}\"."),

    invitation: InvitationPhrases {
        command: "richiesta",
        command_description: "Qualche breve domanda, così che la persona giusta si faccia sentire",
        source_description: "Come ci ha conosciuti",
        post_description: "Mette qui un pulsante con cui inizia la conversazione",
        post_text_description: "Il testo sopra il pulsante",
        post_label_description: "Che cosa dice il pulsante",
        text: "Una domanda o un progetto in mente? Qualche breve domanda, e la persona giusta si farà sentire.",
        button: "Parlare con noi",
        posted: "Fatto: il pulsante ora è qui.",
        not_allowed: "Il pulsante può metterlo solo chi può gestire questo server.",
        may_not_write: "Qui non posso ancora scrivere. Permetta al mio ruolo di vedere questo canale, inviare messaggi e incorporare link, poi riprovi.",
        written: "Le ho mandato un messaggio diretto. Continuiamo lì.",
        open: "Apri la chat",
        went_wrong: "Qualcosa è andato storto da parte nostra, ma nulla è andato perso. Per favore, riprovi tra un minuto.",
    },
    corrections: CorrectionPhrases {
        stays: |answer| {
            format!(
                "Ho visto che ha modificato un messaggio precedente, ma non vi trovo una risposta. Resta quindi: {answer}."
            )
        },
        changed: "Modificato",
        rules_would_say: "Ora le regole direbbero",
    },

    strange: StrangePhrases {
        too_fast: "Sono arrivati molti messaggi insieme. Quello che ha scritto finora è annotato. Ciò che arriva adesso non lo leggo; tra un minuto riprendiamo da dove eravamo.",
        too_many: "In questo momento ci scrivono molte persone. Per favore, riprovi tra qualche minuto.",
        caption: "Non posso conservare il file, ma ho letto quello che ha scritto insieme.",
        attached: |attachment| match attachment {
            Attachment::Photo => "Non posso vedere le immagini. Potrebbe dirlo a parole?",
            Attachment::Video => "Non posso guardare i video. Potrebbe dirlo a parole?",
            Attachment::Voice => "Non posso ascoltare i messaggi vocali. Potrebbe scriverlo?",
            Attachment::Document => "Non posso aprire i file. Potrebbe scriverlo qui?",
            Attachment::Sticker => "Non so leggere gli sticker. Bastano poche parole.",
            Attachment::Location => "Non so leggere i luoghi su una mappa. Potrebbe scrivere dov'è?",
            Attachment::Contact => "Non so leggere le schede di contatto. Potrebbe scriverlo?",
            Attachment::Poll => "Non posso partecipare ai sondaggi. Potrebbe scriverlo?",
            Attachment::Game => "Qui non posso giocare. Potrebbe scriverlo?",
            Attachment::Forwarded => "Questo l'ha scritto qualcun altro. Potrebbe dirlo con parole sue?",
            Attachment::Other => "Qui posso leggere solo testo. Potrebbe scriverlo?",
        },
    },

    more: MorePhrases {
        changed: |answers| format!("Modificato: {answers}."),
        mentioned: |words| format!("Prima ha scritto «{words}». È questo?"),
    },

    desk: super::desk::it::DESK,
    colleague: ColleaguePhrases {
        passed_on: "Buona domanda. L'ho passata a qualcuno del nostro team.",
        passed_on_before: "Il nostro team ha già questa domanda.",
        human_wanted_before: "Il nostro team sa già che vorrebbe parlare con una persona.",
        once_agreed: "Qualcuno del nostro team le risponderà volentieri. Per passare la domanda mi serve prima il suo consenso; poi me la faccia di nuovo.",
        answers: |when| format!("Riceverà una risposta {when}."),
        shortly: "a breve",
        opens: |opening| {
            let from = if opening.time.hour() == 1 { "dall'" } else { "dalle " };
            let time = format!("{from}{}", opening.clock());
            let on = |day: &Weekday| weekday(WEEKDAYS, *day);
            match &opening.day {
                OpeningDay::Today => format!("oggi {time}"),
                OpeningDay::Tomorrow => format!("domani {time}"),
                OpeningDay::On(day) => format!("{} {time}", on(day)),
                OpeningDay::Later(day, date) => format!("{} {date} {time}", on(day)),
            }
        },
        time_in: |place| format!("ora di {place}"),
        question: "Domanda",
        asked_at: "Chiesto a",
        open_questions: "Domande aperte",
        conversation: "La conversazione finora",
        prospect: "Interessato",
        bot: "Bot",
        asked_for: "l'ha chiesto",
        gave_up_at: |question| format!("non capito a: {question}"),
    },

    privacy: PrivacyPhrases {
        forget: "Cancella tutto",
        keep: "Conserva",
        kept_for: |days| {
            format!("Lo conserviamo per {days} giorni dopo il suo ultimo messaggio. Poi viene cancellato da solo.")
        },
        kept_until_told: "Non c'è una scadenza fissa: lo conserviamo finché lei o il nostro team non lo cancellate.",
        read_by: |desks| format!("Lo può leggere: {desks}."),
        commands: "Con /export riceve tutto ciò che conserviamo su di lei. Con /forget viene cancellato.",
        nothing_held: "Non conserviamo nulla su di lei. Per iniziare, basta scrivere /start.",
        export_follows: "Tra un momento riceverà due file con tutto ciò che conserviamo su di lei: uno da leggere e uno per i programmi.",
        export_here: "Questo è tutto ciò che conserviamo su di lei.",
        forget_question: "Devo cancellare tutto ciò che conserviamo su di lei? Le sue risposte, questa conversazione, il suo nome e i suoi contatti spariranno, anche per il nostro team. Non si può annullare.",
        not_forgotten: "Va bene, non è stato cancellato nulla.",
        forgotten: "Fatto: tutto ciò che conservavamo su di lei è cancellato. Per ricominciare, basta scrivere /start.",
        erased_by_prospect: |number| format!("{number}: cancellato su richiesta dell'interessato."),
        erased_by_age: |number| format!("{number}: cancellato, perché il periodo di conservazione è finito."),
        erased_by_operator: |number| format!("{number}: cancellato da chi gestisce il bot."),
        please_delete: |number| {
            format!(
                "Un messaggio su {number} in questa stanza non si può più modificare: per favore cancellatelo, e anche le sue copie."
            )
        },
        page_title: "Tutto ciò che conserviamo su di lei",
        page_intro: "Le risposte sono qui con le sue parole e, sotto, ciò che è stato capito. Gli orari sono in UTC.",
        you: "Lei",
        account: "Account",
        name: "Nome",
        username: "Nome utente",
        company: "Azienda",
        known_since: "Noto dal",
        lead: "Che cosa vede il nostro team",
        stage: "Fase",
        shown_in: "Mostrato in",
        history: "Cronologia",
        consent: "Consenso",
        given_at: "Dato",
        withdrawn_at: "Revocato",
        conversation: "Conversazione",
        answers: "Risposte",
        understood: "capito come",
        transcript: "Che cosa è stato detto",
        bot: "Bot",
        owed: "Ancora da inviarle",
        unhandled: "Non è stato possibile gestire",
    },
    same_person: SamePersonPhrases {
        maybe_same: |who, shares| format!("Forse la stessa persona di {who} ({shares})"),
        same_email: "stessa e-mail",
        same_phone: "stesso telefono",
        same_email_and_phone: "stessa e-mail e stesso telefono",
        same_attested_phone: "stesso telefono confermato",
        merged_into: |into| format!("Unito a {into}"),
        merged_with: "Comprende anche",
        first_and_last_source: |first, last| format!("prima {first}, da ultimo {last}"),
        merge_into: |into| format!("Unisci a {into}"),
        not_the_same: "Non è la stessa",
        undo_merge: "Separa di nuovo",
        did_merge: |absorbed, survivor| format!("Fatto: {absorbed} ora fa parte di {survivor}."),
        did_keep_apart: |one, other| format!("Annotato: {one} e {other} sono due persone."),
        did_undo: |absorbed, survivor| format!("Separati: {absorbed} e {survivor} sono di nuovo due lead."),
        no_card: "Non è cambiato nulla: questa non è la scheda con cui lavora questo desk. Cerchi la più recente di questo lead.",
        no_member: "Non è cambiato nulla: questi pulsanti sono solo per i membri del desk.",
        lead_gone: "Non è cambiato nulla: questo lead non è più registrato.",
        merged_already: |absorbed, survivor| {
            format!("Qualcuno è stato più veloce: {absorbed} fa già parte di {survivor}.")
        },
        not_proposed: |other| {
            format!(
                "Non è cambiato nulla: {other} non risulta più la stessa persona. Qualcuno è stato più veloce, o i dati sono cambiati."
            )
        },
        undone_already: "Qualcuno è stato più veloce: sono già separati.",
        undo_newer_first: |newest| format!("Non è cambiato nulla: separi prima {newest}, unito più tardi."),
    },

    board: super::board::it::BOARD,
    card: CardPhrases {
        temperature: |temperature| match temperature {
            Temperature::Hot => "CALDO",
            Temperature::Warm => "TIEPIDO",
            Temperature::Cold => "FREDDO",
        },
        stage: |stage| match stage {
            Stage::New => "nuovo",
            Stage::Iql => "IQL",
            Stage::Mql => "MQL",
            Stage::Sal => "SAL",
            Stage::Sql => "SQL",
            Stage::Pql => "PQL",
            Stage::Opportunity => "opportunità",
            Stage::Won => "vinto",
            Stage::Lost => "perso",
            Stage::Nurture => "da coltivare",
            Stage::Disqualified => "scartato",
        },
        reason: |code| match code {
            "no_budget" => "nessun budget",
            "no_authority" => "nessun potere decisionale",
            "no_need" => "nessun bisogno",
            "bad_timing" => "momento sbagliato",
            "not_icp" => "non è il nostro tipo di cliente",
            "out_of_territory" => "fuori dal nostro territorio",
            "competitor" => "un concorrente",
            "chose_competitor" => "ha scelto un concorrente",
            "existing_customer" => "già cliente",
            "job_seeker_or_student" => "cerca lavoro o studia",
            "unreachable" => "irraggiungibile",
            "bad_contact_data" => "contatti errati",
            "duplicate" => "duplicato",
            "spam" => "spam",
            "consent_refused" => "consenso negato",
            _ => "altro motivo",
        },
        dimension: |name| {
            Some(match name {
                "budget" => "Budget",
                "authority" => "Decisione",
                "need" => "Bisogno",
                "timeline" => "Tempi",
                "challenges" => "Sfide",
                "money" => "Denaro",
                "prioritization" => "Priorità",
                "metrics" => "Metriche",
                "economic_buyer" => "Responsabile del budget",
                "decision_criteria" => "Criteri di decisione",
                "decision_process" => "Processo decisionale",
                "identify_pain" => "Problema",
                "champion" => "Sostenitore interno",
                _ => return None,
            })
        },
        unnamed: "Senza nome",
        email: "E-mail",
        phone: "Telefono",
        attested: "confermato dalla piattaforma",
        chat: "Chat",
        score: "Punti",
        fit: "affinità",
        interest: "interesse",
        behaviour: "comportamento",
        coverage: "Noto",
        open_dimensions: "in sospeso",
        unknown: "non ancora noto",
        unsure: "non lo sa ancora",
        refused: "preferisce non dirlo",
        skipped: "saltata",
        not_understood: "non capita",
        other_answers: "Altre risposte",
        about_the_lead: "Su questo lead",
        source: "Origine",
        language: "Lingua",
        time_taken: "Durata",
        left_at: "Si è fermato a",
        summary: "il riepilogo",
        silent_for: |days| format!("in silenzio da {days} giorni"),
        wants_human: "Vuole parlare con una persona",
        no_rate: "nessun tasso di cambio nello script",
        duration: |seconds| match seconds {
            0..60 => format!("{seconds} s"),
            60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
            3_600..172_800 => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
            _ => format!("{} giorni", seconds / 86_400),
        },
    },
};
