//! German, in the polite form.

use jiff::civil::Weekday;

use super::colleague::{ColleaguePhrases, OpeningDay, weekday};
use super::{
    CardPhrases, CorrectionPhrases, InvitationPhrases, MorePhrases, Phrases, PrivacyPhrases, SamePersonPhrases,
    StrangePhrases,
};
use crate::core::event::Attachment;
use crate::core::ids::Language;
use crate::core::stage::{Stage, Temperature};

const WEEKDAYS: [&str; 7] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

pub(super) const PHRASES: Phrases = Phrases {
    language: Language::GERMAN,
    language_name: "Deutsch",

    yes: "Ja",
    no: "Nein",
    agree: "Ja, einverstanden",
    refuse: "Nein, danke",
    skip: "Überspringen",
    keep: "So lassen",
    keep_words: &["so lassen", "lassen", "behalten", "passt so"],
    back: "Zurück",
    done: "Das ist alles",
    send: "Ja, absenden",
    change: "Etwas ändern",
    update: "Antworten ändern",
    begin_anew: "Neu beginnen",
    no_more: "Keine Nachrichten",
    share_phone: "Meine Nummer teilen",
    write_answer: "✍️ Antwort schreiben",

    consent: "Dürfen wir Ihre Antworten speichern, damit sich die richtige Person bei Ihnen meldet?",
    consent_again: "Ein *Ja* oder ein *Nein* genügt.",
    consent_refused: "In Ordnung. Es wurde nichts gespeichert. Wenn Sie es sich anders überlegen, schreiben Sie einfach /start.",
    consent_refused_again: "In Ordnung. Es wurde nichts Neues gespeichert. Was Sie uns vorher gesagt haben, liegt weiter bei unserem Team. Mit /forget wird es gelöscht.",

    so_far: |answer| format!("Bisher: {answer}"),
    several: "Sie können mehreres wählen.",
    chosen: |options| format!("Gewählt: {options}"),
    questions_changed: "Wir haben unsere Fragen ein wenig geändert, darum frage ich so:",
    resumed: "Willkommen zurück! Hier waren wir:",
    started_over: "Gut, noch einmal von vorn.",
    nothing_before: "Das ist die erste Frage.",
    did_you_mean: |answer| format!("Meinten Sie: {answer}?"),
    noted: |answer| format!("Notiert: {answer}."),
    unsure_is_fine: "Kein Problem.",
    refusal_is_fine: "In Ordnung, das lassen wir offen.",
    please_anyway: "Das brauchen wir, um Ihnen helfen zu können. Wenn Sie es trotzdem nicht sagen möchten, sagen Sie es mir einfach noch einmal.",
    why_in_general: "So sehen wir, ob und wie wir Ihnen helfen können und wer Ihnen antworten sollte.",
    human_wanted: "Ich habe Bescheid gegeben, dass Sie mit einem Menschen sprechen möchten.",
    human_after_consent: "Ich gebe Sie gern weiter. Dazu müssen wir behalten dürfen, was Sie schreiben:",
    meanwhile: "Inzwischen können wir weitermachen:",
    gave_up: "Macht nichts, gehen wir weiter.",
    gave_up_human: "Das verstehe ich leider nicht. Jemand aus unserem Team übernimmt.",
    old_button: "Dieser Knopf ist von vorhin. Bitte nehmen Sie die neueste Nachricht.",

    not_understood: "Das habe ich leider nicht verstanden.",
    not_understood_again: "Ich frage noch einmal anders.",
    empty: "Da kam nichts an.",
    too_long: |limit| format!("Das ist länger, als ich behalten kann ({limit} Zeichen). Geht es kürzer?"),
    too_short: |limit| format!("Bitte etwas ausführlicher: mindestens {limit} Zeichen."),
    at_least: |bound| format!("Es sollten mindestens {bound} sein."),
    at_most: |bound| format!("Es sollten höchstens {bound} sein."),
    between: |min, max| format!("Es sollte zwischen {min} und {max} liegen."),
    edited: "Ich sehe, dass Sie eine frühere Nachricht geändert haben. Um eine Antwort zu ändern, schreiben Sie *zurück* oder nutzen Sie am Ende die Zusammenfassung.",
    only_text: "Ich kann hier nur Text lesen.",
    not_your_contact: "Das scheint der Kontakt von jemand anderem zu sein. Bitte teilen Sie Ihre eigene Nummer oder tippen Sie sie ein.",
    example: |answer_type| match answer_type {
        "money" => "Zum Beispiel *5000*, *5 bis 10 Tausend* oder *höchstens 20.000*.",
        "number" => "Eine Zahl genügt, zum Beispiel *25* oder *10 bis 20*.",
        "timeline" => "Zum Beispiel *nächsten Monat*, *im dritten Quartal*, *bis Ende Juni* oder *keine Eile*.",
        "date" => "Zum Beispiel *15. März* oder *nächsten Freitag*.",
        "email" => "Zum Beispiel *anna@beispiel.de*.",
        "phone" => "Mit Vorwahl, zum Beispiel *+49 30 901820*.",
        "url" => "Zum Beispiel *www.beispiel.de*.",
        "yes_no" => "*Ja* oder *nein* genügt.",
        "rating" => "Eine Zahl genügt, zum Beispiel *4*.",
        "country" => "Zum Beispiel *Österreich*.",
        "choice" => "Bitte wählen Sie eine dieser Antworten, oder tippen Sie ihre Nummer.",
        "multi_choice" => "Bitte wählen Sie aus, oder tippen Sie die Nummern, etwa *1 und 3*.",
        _ => "Ein paar Worte genügen.",
    },

    summary: "Das habe ich notiert:",
    summary_question: "Soll ich es so absenden?",
    summary_again: "Soll ich es absenden? *Ja*, oder ein Wort für die Antwort, die Sie ändern möchten, etwa *Budget*.",
    which_answer: "Welche Antwort möchten Sie ändern?",
    names_of_type: |answer_type| match answer_type {
        "money" => &["geld", "budget", "preis", "betrag", "summe", "kosten"],
        "timeline" => &["zeit", "zeitplan", "zeitraum", "zeitpunkt", "termin", "frist", "start", "beginn"],
        "date" => &["datum", "tag", "termin"],
        "number" => &["zahl", "anzahl", "größe", "menge"],
        "email" => &["email", "mail", "adresse", "mailadresse"],
        "phone" => &["telefon", "telefonnummer", "nummer", "handy", "handynummer", "mobilnummer", "rufnummer"],
        "url" => &["webseite", "website", "seite", "link", "homepage"],
        "company" => &["firma", "firmenname", "unternehmen", "betrieb", "firmennamen"],
        "name" => &["name", "namen", "person"],
        "country" => &["land"],
        "rating" => &["bewertung", "note", "sterne"],
        _ => &[],
    },
    not_answered: "(nicht beantwortet)",
    nothing_to_send: "(noch nichts)",

    thank_you: "Vielen Dank! Wir melden uns bei Ihnen.",
    updated: "Danke, ich habe Ihre Antworten geändert.",
    finished_before: "Willkommen zurück! Ihre Antworten liegen bei unserem Team. Möchten Sie sie ändern oder neu beginnen?",
    finished_remark: "Danke. Ihre Antworten liegen bei unserem Team, und jemand meldet sich bei Ihnen.",
    cancelled: "Gut, ich höre auf. Es wurde nichts abgesendet. Mit /start geht es jederzeit weiter.",
    cancelled_human: "Gut, ich höre auf. Jemand aus unserem Team weiß, dass Sie sprechen möchten. Mit /start geht es jederzeit weiter.",
    left_in_peace: "In Ordnung, von selbst kommt nichts mehr. Sie können mir jederzeit schreiben.",
    reopened: "Schön, wieder von Ihnen zu hören!",
    left: "Dann hören wir hier auf. Danke für Ihre Zeit!",

    help: "Ich stelle ein paar Fragen, damit Ihnen die richtige Person helfen kann.

*zurück*: die vorige Frage
*überspringen*: diese auslassen
*warum*: warum ich frage
*Mensch*: mit einem Menschen sprechen
*stopp*: hier aufhören
*neu starten*: von vorn

Mit /start geht es jederzeit weiter.

/privacy sagt, was mit Ihren Antworten geschieht, /export schickt sie Ihnen, /forget löscht sie.",
    privacy_in_general: "Ihre Antworten liest nur das Team, dem Sie schreiben. Wir nutzen sie, um Ihnen zu antworten.",
    which_language: "Welche Sprache möchten Sie?",
    language_set: "Gut, ab jetzt auf Deutsch.",
    language_not_spoken: |languages| format!("Das spreche ich noch nicht. Ich spreche: {languages}."),
    unknown_command: "Diesen Befehl kenne ich nicht. /help sagt, was ich kann.",
    commands: &[
        ("start", "Beginnen oder weitermachen"),
        ("back", "Die vorige Frage"),
        ("skip", "Diese Frage auslassen"),
        ("restart", "Von vorn beginnen"),
        ("human", "Mit einem Menschen sprechen"),
        ("cancel", "Hier aufhören"),
        ("language", "Eine andere Sprache wählen"),
        ("privacy", "Was mit meinen Antworten geschieht"),
        ("export", "Alles, was über mich gespeichert ist, als Dateien"),
        ("forget", "Alles löschen, was über mich gespeichert ist"),
        ("help", "Was ich kann"),
    ],

    room_command: "Die Adresse dieses Raums, für bantam.toml",
    room_address: |address| {
        format!(
            "Damit Lead-Karten in diesem Raum erscheinen, tragen Sie seine Adresse in bantam.toml ein und starten Bantam neu:\n\n[[desks]]\nname = \"sales\"\nrooms = [\"{address}\"]"
        )
    },
    room_serves: |desk| format!("In diesem Raum erscheinen die Lead-Karten des Desks „{desk}“."),

    invitation: InvitationPhrases {
        command: "anfrage",
        command_description: "Ein paar kurze Fragen, damit sich die richtige Person meldet",
        source_description: "Wie Sie von uns gehört haben",
        post_description: "Stellt hier einen Knopf auf, mit dem das Gespräch beginnt",
        post_text_description: "Der Text über dem Knopf",
        post_label_description: "Was auf dem Knopf steht",
        text: "Eine Frage oder ein Vorhaben? Ein paar kurze Fragen, dann meldet sich die richtige Person bei Ihnen.",
        button: "Anfrage stellen",
        posted: "Erledigt: Der Knopf steht jetzt hier.",
        not_allowed: "Den Knopf kann nur aufstellen, wer diesen Server verwalten darf.",
        may_not_write: "Hier darf ich noch nicht schreiben. Erlauben Sie meiner Rolle, den Kanal zu sehen, Nachrichten zu senden und Links einzubetten, und versuchen Sie es noch einmal.",
        written: "Ich habe Ihnen eine Direktnachricht geschrieben. Dort geht es weiter.",
        open: "Zum Chat",
        went_wrong: "Bei uns ist etwas schiefgegangen, verloren ist nichts. Bitte versuchen Sie es in einer Minute noch einmal.",
    },
    corrections: CorrectionPhrases {
        stays: |answer| {
            format!(
                "Ich sehe, dass Sie eine frühere Nachricht geändert haben, finde darin aber keine Antwort. Es bleibt also bei: {answer}."
            )
        },
        changed: "Geändert",
        rules_would_say: "Die Regeln würden jetzt sagen",
    },

    strange: StrangePhrases {
        too_fast: "Das war viel auf einmal. Was Sie bis hierher geschrieben haben, ist notiert. Was jetzt noch kommt, lese ich nicht; in einer Minute machen wir dort weiter, wo wir waren.",
        too_many: "Gerade schreiben uns sehr viele Menschen. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
        caption: "Die Datei kann ich nicht behalten, aber was Sie dazu geschrieben haben, habe ich gelesen.",
        attached: |attachment| match attachment {
            Attachment::Photo => "Bilder kann ich nicht ansehen. Könnten Sie es in Worte fassen?",
            Attachment::Video => "Videos kann ich nicht ansehen. Könnten Sie es in Worte fassen?",
            Attachment::Voice => "Sprachnachrichten kann ich nicht anhören. Könnten Sie es schreiben?",
            Attachment::Document => "Dateien kann ich nicht öffnen. Könnten Sie es hier schreiben?",
            Attachment::Sticker => "Sticker kann ich nicht lesen. Ein paar Worte genügen.",
            Attachment::Location => "Orte auf einer Karte kann ich nicht lesen. Könnten Sie schreiben, wo es ist?",
            Attachment::Contact => "Kontaktkarten kann ich nicht lesen. Könnten Sie es schreiben?",
            Attachment::Poll => "An Umfragen kann ich nicht teilnehmen. Könnten Sie es schreiben?",
            Attachment::Game => "Mitspielen kann ich hier nicht. Könnten Sie es schreiben?",
            Attachment::Forwarded => {
                "Das hat jemand anderes geschrieben. Könnten Sie es in Ihren eigenen Worten sagen?"
            }
            Attachment::Other => "Ich kann hier nur Text lesen. Könnten Sie es schreiben?",
        },
    },

    more: MorePhrases {
        changed: |answers| format!("Geändert: {answers}."),
        mentioned: |words| format!("Sie schrieben vorhin: „{words}“. Ist das richtig?"),
    },

    desk: super::desk::de::DESK,
    colleague: ColleaguePhrases {
        passed_on: "Gute Frage. Ich habe sie an jemanden aus unserem Team weitergegeben.",
        passed_on_before: "Diese Frage liegt schon bei jemandem aus unserem Team.",
        human_wanted_before: "Unser Team weiß schon, dass Sie mit einem Menschen sprechen möchten.",
        once_agreed: "Das beantwortet Ihnen gern jemand aus unserem Team. Zum Weitergeben brauche ich zuerst Ihr Einverständnis; fragen Sie mich dann einfach noch einmal.",
        answers: |when| format!("Eine Antwort bekommen Sie {when}."),
        shortly: "in Kürze",
        opens: |opening| {
            let time = opening.clock();
            let on = |day: &Weekday| weekday(WEEKDAYS, *day);
            match &opening.day {
                OpeningDay::Today => format!("heute ab {time} Uhr"),
                OpeningDay::Tomorrow => format!("morgen ab {time} Uhr"),
                OpeningDay::On(day) => format!("am {} ab {time} Uhr", on(day)),
                OpeningDay::Later(day, date) => format!("am {}, dem {date}, ab {time} Uhr", on(day)),
            }
        },
        time_in: |place| format!("Ortszeit {place}"),
        question: "Frage",
        asked_at: "Gefragt bei",
        open_questions: "Offene Fragen",
        conversation: "Das Gespräch bisher",
        prospect: "Interessent",
        bot: "Bot",
        asked_for: "hat darum gebeten",
        gave_up_at: |question| format!("nicht verstanden bei: {question}"),
    },

    privacy: PrivacyPhrases {
        forget: "Alles löschen",
        keep: "Behalten",
        kept_for: |days| {
            format!("Wir bewahren es {days} Tage nach Ihrer letzten Nachricht auf. Dann wird es von selbst gelöscht.")
        },
        kept_until_told: "Eine feste Frist gibt es nicht: Wir bewahren es auf, bis Sie oder unser Team es löschen.",
        read_by: |desks| format!("Lesen kann es: {desks}."),
        commands: "Mit /export bekommen Sie alles, was wir über Sie gespeichert haben. Mit /forget wird es gelöscht.",
        nothing_held: "Wir haben nichts über Sie gespeichert. Schreiben Sie /start, wenn Sie beginnen möchten.",
        export_follows: "Gleich bekommen Sie zwei Dateien mit allem, was wir über Sie gespeichert haben: eine zum Lesen und eine für Programme.",
        export_here: "Das ist alles, was wir über Sie gespeichert haben.",
        forget_question: "Soll ich alles löschen, was wir über Sie gespeichert haben? Ihre Antworten, dieses Gespräch, Ihr Name und Ihre Kontaktdaten sind dann weg, auch für unser Team. Das lässt sich nicht rückgängig machen.",
        not_forgotten: "Gut, es wurde nichts gelöscht.",
        forgotten: "Erledigt: Alles, was wir über Sie gespeichert hatten, ist gelöscht. Wenn Sie neu beginnen möchten, schreiben Sie einfach /start.",
        erased_by_prospect: |number| format!("{number}: auf Wunsch des Interessenten gelöscht."),
        erased_by_age: |number| format!("{number}: gelöscht, weil die Aufbewahrungsfrist vorbei ist."),
        erased_by_operator: |number| format!("{number}: vom Betreiber des Bots gelöscht."),
        please_delete: |number| {
            format!(
                "Eine Nachricht zu {number} in diesem Raum lässt sich nicht mehr ändern: Bitte löschen Sie sie und Kopien davon."
            )
        },
        page_title: "Alles, was wir über Sie gespeichert haben",
        page_intro: "Die Antworten stehen hier in Ihren eigenen Worten, darunter das, was verstanden wurde. Zeiten sind in UTC.",
        you: "Sie",
        account: "Konto",
        name: "Name",
        username: "Benutzername",
        company: "Firma",
        known_since: "Bekannt seit",
        lead: "Was unser Team sieht",
        stage: "Stufe",
        shown_in: "Gezeigt in",
        history: "Verlauf",
        consent: "Einwilligung",
        given_at: "Gegeben",
        withdrawn_at: "Widerrufen",
        conversation: "Gespräch",
        answers: "Antworten",
        understood: "verstanden als",
        transcript: "Was gesagt wurde",
        bot: "Bot",
        owed: "Noch an Sie zu senden",
        unhandled: "Konnte nicht bearbeitet werden",
    },
    same_person: SamePersonPhrases {
        maybe_same: |who, shares| format!("Vielleicht dieselbe Person wie {who} ({shares})"),
        same_email: "gleiche E-Mail-Adresse",
        same_phone: "gleiche Telefonnummer",
        same_email_and_phone: "gleiche E-Mail-Adresse und Telefonnummer",
        same_attested_phone: "gleiche bestätigte Telefonnummer",
        merged_into: |into| format!("Zusammengeführt mit {into}"),
        merged_with: "Enthält auch",
        first_and_last_source: |first, last| format!("zuerst {first}, zuletzt {last}"),
        merge_into: |into| format!("In {into} zusammenführen"),
        not_the_same: "Nicht dieselbe",
        undo_merge: "Wieder trennen",
        did_merge: |absorbed, survivor| format!("Erledigt: {absorbed} gehört jetzt zu {survivor}."),
        did_keep_apart: |one, other| format!("Notiert: {one} und {other} sind zwei Personen."),
        did_undo: |absorbed, survivor| format!("Getrennt: {absorbed} und {survivor} sind wieder zwei Leads."),
        no_card: "Es wurde nichts geändert: Mit dieser Karte arbeitet das Desk nicht. Bitte nehmen Sie die neueste Karte dieses Leads.",
        no_member: "Es wurde nichts geändert: Diese Knöpfe sind nur für Mitglieder des Desks.",
        lead_gone: "Es wurde nichts geändert: Dieser Lead ist nicht mehr gespeichert.",
        merged_already: |absorbed, survivor| format!("Jemand war schneller: {absorbed} gehört schon zu {survivor}."),
        not_proposed: |other| {
            format!(
                "Es wurde nichts geändert: {other} gilt nicht mehr als dieselbe Person. Jemand war schneller, oder die Daten haben sich geändert."
            )
        },
        undone_already: "Jemand war schneller: Die beiden sind schon wieder getrennt.",
        undo_newer_first: |newest| {
            format!("Es wurde nichts geändert: Trennen Sie bitte zuerst {newest} ab, das später dazukam.")
        },
    },

    board: super::board::de::BOARD,
    card: CardPhrases {
        temperature: |temperature| match temperature {
            Temperature::Hot => "HEISS",
            Temperature::Warm => "WARM",
            Temperature::Cold => "KALT",
        },
        stage: |stage| match stage {
            Stage::New => "neu",
            Stage::Iql => "IQL",
            Stage::Mql => "MQL",
            Stage::Sal => "SAL",
            Stage::Sql => "SQL",
            Stage::Pql => "PQL",
            Stage::Opportunity => "Opportunity",
            Stage::Won => "gewonnen",
            Stage::Lost => "verloren",
            Stage::Nurture => "Pflege",
            Stage::Disqualified => "aussortiert",
        },
        reason: |code| match code {
            "no_budget" => "kein Budget",
            "no_authority" => "keine Entscheidungsbefugnis",
            "no_need" => "kein Bedarf",
            "bad_timing" => "falscher Zeitpunkt",
            "not_icp" => "passt nicht zu uns",
            "out_of_territory" => "außerhalb unseres Gebiets",
            "competitor" => "Mitbewerber",
            "chose_competitor" => "hat einen Mitbewerber gewählt",
            "existing_customer" => "schon Kunde",
            "job_seeker_or_student" => "Bewerbung oder Studium",
            "unreachable" => "nicht erreichbar",
            "bad_contact_data" => "falsche Kontaktdaten",
            "duplicate" => "doppelt",
            "spam" => "Spam",
            "consent_refused" => "Einwilligung verweigert",
            _ => "anderer Grund",
        },
        dimension: |name| {
            Some(match name {
                "budget" => "Budget",
                "authority" => "Entscheidung",
                "need" => "Bedarf",
                "timeline" => "Zeitplan",
                "challenges" => "Herausforderungen",
                "money" => "Geld",
                "prioritization" => "Priorität",
                "metrics" => "Kennzahlen",
                "economic_buyer" => "Budgetverantwortung",
                "decision_criteria" => "Entscheidungskriterien",
                "decision_process" => "Entscheidungsweg",
                "identify_pain" => "Problem",
                "champion" => "Fürsprecher",
                _ => return None,
            })
        },
        unnamed: "Ohne Namen",
        email: "E-Mail",
        phone: "Telefon",
        attested: "von der Plattform bestätigt",
        chat: "Chat",
        score: "Punkte",
        fit: "Passung",
        interest: "Interesse",
        behaviour: "Verhalten",
        coverage: "Bekannt",
        open_dimensions: "offen",
        unknown: "noch nicht bekannt",
        unsure: "weiß es noch nicht",
        refused: "möchte es nicht sagen",
        skipped: "übersprungen",
        not_understood: "nicht verstanden",
        other_answers: "Weitere Antworten",
        about_the_lead: "Zu diesem Lead",
        source: "Quelle",
        language: "Sprache",
        time_taken: "Dauer",
        left_at: "Aufgehört bei",
        summary: "der Zusammenfassung",
        silent_for: |days| format!("seit {days} Tagen still"),
        wants_human: "Möchte mit einem Menschen sprechen",
        no_rate: "kein Wechselkurs im Skript",
        duration: |seconds| match seconds {
            0..60 => format!("{seconds} s"),
            60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
            3_600..172_800 => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
            _ => format!("{} Tage", seconds / 86_400),
        },
    },
};
