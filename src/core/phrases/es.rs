//! Spanish; polite, and without pronouns where they can be left out.

use jiff::civil::Weekday;

use super::colleague::{ColleaguePhrases, OpeningDay, weekday};
use super::{
    CardPhrases, CorrectionPhrases, InvitationPhrases, MorePhrases, Phrases, PrivacyPhrases, SamePersonPhrases,
    StrangePhrases,
};
use crate::core::event::Attachment;
use crate::core::ids::Language;
use crate::core::stage::{Stage, Temperature};

const WEEKDAYS: [&str; 7] = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

pub(super) const PHRASES: Phrases = Phrases {
    language: Language::SPANISH,
    language_name: "Español",

    yes: "Sí",
    no: "No",
    agree: "Sí, de acuerdo",
    refuse: "No, gracias",
    skip: "Saltar",
    keep: "Dejarlo así",
    keep_words: &["dejarlo así", "déjalo así", "dejarlo", "así está bien", "igual"],
    back: "Atrás",
    done: "Eso es todo",
    send: "Sí, enviar",
    change: "Cambiar algo",
    update: "Cambiar respuestas",
    begin_anew: "Empezar de nuevo",
    no_more: "No más mensajes",
    share_phone: "Compartir mi número",
    write_answer: "✍️ Escribir respuesta",

    consent: "¿Podemos guardar sus respuestas para que le conteste la persona adecuada?",
    consent_again: "Basta con un *sí* o un *no*.",
    consent_refused: "De acuerdo. No se ha guardado nada. Para retomarlo más adelante, basta con escribir /start.",
    consent_refused_again: "De acuerdo. No se ha guardado nada nuevo. Lo que nos contó antes sigue con nuestro equipo. Con /forget se borra.",

    so_far: |answer| format!("Hasta ahora: {answer}"),
    several: "Se puede elegir más de una opción.",
    chosen: |options| format!("Elegido: {options}"),
    questions_changed: "Hemos cambiado un poco nuestras preguntas, así que lo pregunto de este modo:",
    resumed: "¡Qué bien verle de nuevo! Nos habíamos quedado aquí:",
    started_over: "Muy bien, desde el principio.",
    nothing_before: "Esta es la primera pregunta.",
    did_you_mean: |answer| format!("¿Quería decir: {answer}?"),
    noted: |answer| format!("Anotado: {answer}."),
    unsure_is_fine: "No hay problema.",
    refusal_is_fine: "Está bien, lo dejamos sin responder.",
    please_anyway: "Necesitamos este dato para poder ayudarle. Si aun así prefiere no decirlo, dígamelo una vez más.",
    why_in_general: "Nos ayuda a ver si podemos ayudarle, de qué manera, y quién debería contestarle.",
    human_wanted: "He avisado de que quiere hablar con una persona.",
    human_after_consent: "Con mucho gusto le paso con alguien. Para eso tenemos que guardar lo que escriba:",
    meanwhile: "Mientras tanto podemos seguir:",
    gave_up: "No importa, sigamos.",
    gave_up_human: "Lo siento, no lo entiendo. Una persona de nuestro equipo continuará desde aquí.",
    old_button: "Ese botón es de antes. Por favor, use el mensaje más reciente.",

    not_understood: "Perdón, no lo he entendido.",
    not_understood_again: "Lo pregunto de otra manera.",
    empty: "El mensaje ha llegado vacío.",
    too_long: |limit| {
        format!("Es más largo de lo que puedo guardar ({limit} caracteres). ¿Podría decirlo con menos palabras?")
    },
    too_short: |limit| format!("Un poco más, por favor: al menos {limit} caracteres."),
    at_least: |bound| format!("Debería ser al menos {bound}."),
    at_most: |bound| format!("Debería ser como máximo {bound}."),
    between: |min, max| format!("Debería estar entre {min} y {max}."),
    edited: "He visto que ha cambiado un mensaje anterior. Para cambiar una respuesta, escriba *atrás* o use el resumen del final.",
    only_text: "Aquí solo puedo leer texto.",
    not_your_contact: "Parece el contacto de otra persona. Por favor, comparta su propio número o escríbalo.",
    example: |answer_type| match answer_type {
        "money" => "Por ejemplo, *5000*, *entre 5 y 10 mil* o *como máximo 20.000*.",
        "number" => "Basta con un número, por ejemplo *25* o *entre 10 y 20*.",
        "timeline" => {
            "Por ejemplo, *el mes que viene*, *en el tercer trimestre*, *antes de finales de junio* o *sin prisa*."
        }
        "date" => "Por ejemplo, *15 de marzo* o *el próximo viernes*.",
        "email" => "Por ejemplo, *ana@ejemplo.es*.",
        "phone" => "Con el prefijo, por ejemplo *+34 911 23 45 67*.",
        "url" => "Por ejemplo, *www.ejemplo.es*.",
        "yes_no" => "Basta con *sí* o *no*.",
        "rating" => "Basta con un número, por ejemplo *4*.",
        "country" => "Por ejemplo, *México*.",
        "choice" => "Por favor, elija una de estas opciones o escriba su número.",
        "multi_choice" => "Por favor, elija entre estas opciones o escriba los números, por ejemplo *1 y 3*.",
        _ => "Basta con unas pocas palabras.",
    },

    summary: "Esto es lo que he anotado:",
    summary_question: "¿Lo envío así?",
    summary_again: "¿Lo envío? *Sí*, o una palabra que diga qué respuesta cambiar, por ejemplo *presupuesto*.",
    which_answer: "¿Qué respuesta cambiamos?",
    names_of_type: |answer_type| match answer_type {
        "money" => &["dinero", "presupuesto", "precio", "importe", "monto", "suma", "coste", "costo"],
        "timeline" => &["plazo", "plazos", "tiempo", "calendario", "fecha límite", "inicio", "cuándo"],
        "date" => &["fecha", "día"],
        "number" => &["número", "cantidad", "tamaño", "cifra"],
        "email" => &["correo", "correo electrónico", "email", "mail", "dirección"],
        "phone" => &["teléfono", "número", "móvil", "celular", "número de teléfono"],
        "url" => &["web", "página", "página web", "sitio", "sitio web", "enlace"],
        "company" => &["empresa", "compañía", "negocio", "firma", "organización"],
        "name" => &["nombre", "persona"],
        "country" => &["país"],
        "rating" => &["valoración", "nota", "puntuación", "estrellas"],
        _ => &[],
    },
    not_answered: "(sin respuesta)",
    nothing_to_send: "(nada todavía)",

    thank_you: "¡Muchas gracias! Nos pondremos en contacto.",
    updated: "Gracias, he actualizado sus respuestas.",
    finished_before: "¡Qué bien verle de nuevo! Nuestro equipo ya tiene sus respuestas. ¿Quiere cambiarlas o empezar de nuevo?",
    finished_remark: "Gracias. Nuestro equipo tiene sus respuestas y alguien se pondrá en contacto.",
    cancelled: "De acuerdo, lo dejamos. No se ha enviado nada. Con /start se puede seguir cuando quiera.",
    cancelled_human: "De acuerdo, lo dejamos. Nuestro equipo sabe que quiere hablar con alguien. Con /start se puede seguir cuando quiera.",
    left_in_peace: "De acuerdo, ya no llegará nada más por iniciativa nuestra. Puede escribirme cuando quiera.",
    reopened: "¡Qué bien volver a saber de usted!",
    left: "Entonces lo dejamos aquí. ¡Gracias por su tiempo!",

    help: "Hago unas pocas preguntas para que le pueda ayudar la persona adecuada.

*atrás*: la pregunta anterior
*saltar*: dejar esta sin responder
*por qué*: por qué lo pregunto
*humano*: hablar con una persona
*parar*: terminar aquí
*empezar de nuevo*: desde el principio

Con /start se puede seguir en cualquier momento.

/privacy dice qué se hace con sus respuestas, /export se las envía y /forget las borra.",
    privacy_in_general: "Sus respuestas solo las lee el equipo al que escribe, y se usan para contestarle.",
    which_language: "¿En qué idioma seguimos?",
    language_set: "Muy bien, a partir de ahora en español.",
    language_not_spoken: |languages| format!("Ese idioma todavía no lo hablo. Hablo: {languages}."),
    unknown_command: "No conozco ese comando. /help dice lo que puedo hacer.",
    commands: &[
        ("start", "Empezar, o seguir donde estábamos"),
        ("back", "La pregunta anterior"),
        ("skip", "Saltar esta pregunta"),
        ("restart", "Empezar desde el principio"),
        ("human", "Hablar con una persona"),
        ("cancel", "Terminar aquí"),
        ("language", "Elegir otro idioma"),
        ("privacy", "Qué se hace con mis respuestas"),
        ("export", "Todo lo que guardan sobre mí, en archivos"),
        ("forget", "Borrar todo lo que guardan sobre mí"),
        ("help", "Lo que puedo hacer"),
    ],

    room_command: "La dirección de esta sala, para bantam.toml",
    room_address: |address| {
        format!(
            "Para recibir las fichas de leads en esta sala, ponga su dirección en bantam.toml y reinicie Bantam:\n\n[[desks]]\nname = \"sales\"\nrooms = [\"{address}\"]"
        )
    },
    room_serves: |desk| format!("Esta sala recibe las fichas de leads del equipo «{desk}»."),

    invitation: InvitationPhrases {
        command: "consulta",
        command_description: "Unas preguntas breves, para que le conteste la persona adecuada",
        source_description: "Cómo nos ha conocido",
        post_description: "Pone aquí un botón con el que empieza la conversación",
        post_text_description: "El texto encima del botón",
        post_label_description: "Lo que dice el botón",
        text: "¿Una pregunta o un proyecto en mente? Unas preguntas breves, y la persona adecuada se pondrá en contacto.",
        button: "Hablar con nosotros",
        posted: "Listo: el botón ya está aquí.",
        not_allowed: "Solo puede poner el botón quien puede gestionar este servidor.",
        may_not_write: "Todavía no puedo escribir aquí. Permita que mi rol vea este canal, envíe mensajes e inserte enlaces, e inténtelo de nuevo.",
        written: "Le he enviado un mensaje directo. Seguimos allí.",
        open: "Abrir el chat",
        went_wrong: "Algo ha fallado por nuestra parte, pero no se ha perdido nada. Por favor, inténtelo de nuevo en un minuto.",
    },
    corrections: CorrectionPhrases {
        stays: |answer| {
            format!(
                "He visto que ha cambiado un mensaje anterior, pero no encuentro en él ninguna respuesta. Se queda, por tanto, así: {answer}."
            )
        },
        changed: "Cambiado",
        rules_would_say: "Según las reglas, ahora sería",
    },

    strange: StrangePhrases {
        too_fast: "Ha sido mucho de una vez. Lo que ha escrito hasta aquí queda anotado. Lo que llegue ahora no lo leo; en un minuto seguimos donde estábamos.",
        too_many: "En este momento nos escribe mucha gente. Por favor, inténtelo de nuevo en unos minutos.",
        caption: "No puedo guardar el archivo, pero he leído lo que ha escrito con él.",
        attached: |attachment| match attachment {
            Attachment::Photo => "No puedo ver imágenes. ¿Podría decirlo con palabras?",
            Attachment::Video => "No puedo ver vídeos. ¿Podría decirlo con palabras?",
            Attachment::Voice => "No puedo escuchar mensajes de voz. ¿Podría escribirlo?",
            Attachment::Document => "No puedo abrir archivos. ¿Podría escribirlo aquí?",
            Attachment::Sticker => "No puedo leer stickers. Bastan unas palabras.",
            Attachment::Location => "No puedo leer lugares en un mapa. ¿Podría escribir dónde es?",
            Attachment::Contact => "No puedo leer tarjetas de contacto. ¿Podría escribirlo?",
            Attachment::Poll => "No puedo participar en encuestas. ¿Podría escribirlo?",
            Attachment::Game => "Aquí no puedo jugar. ¿Podría escribirlo?",
            Attachment::Forwarded => "Eso lo ha escrito otra persona. ¿Podría decirlo con sus propias palabras?",
            Attachment::Other => "Aquí solo puedo leer texto. ¿Podría escribirlo?",
        },
    },

    more: MorePhrases {
        changed: |answers| format!("Cambiado: {answers}."),
        mentioned: |words| format!("Antes escribió «{words}». ¿Es eso?"),
    },

    desk: super::desk::es::DESK,
    colleague: ColleaguePhrases {
        passed_on: "Buena pregunta. Se la he pasado a alguien de nuestro equipo.",
        passed_on_before: "Nuestro equipo ya tiene esa pregunta.",
        human_wanted_before: "Nuestro equipo ya sabe que quiere hablar con una persona.",
        once_agreed: "Alguien de nuestro equipo se lo responderá con gusto. Para pasárselo necesito primero su consentimiento; después, pregúntemelo otra vez.",
        answers: |when| format!("Recibirá una respuesta {when}."),
        shortly: "en breve",
        opens: |opening| {
            let from = if opening.time.hour() == 1 { "a partir de la" } else { "a partir de las" };
            let time = format!("{from} {}", opening.clock());
            let on = |day: &Weekday| weekday(WEEKDAYS, *day);
            match &opening.day {
                OpeningDay::Today => format!("hoy {time}"),
                OpeningDay::Tomorrow => format!("mañana {time}"),
                OpeningDay::On(day) => format!("el {} {time}", on(day)),
                OpeningDay::Later(day, date) => format!("el {} {date} {time}", on(day)),
            }
        },
        time_in: |place| format!("hora de {place}"),
        question: "Pregunta",
        asked_at: "Preguntado en",
        open_questions: "Preguntas abiertas",
        conversation: "La conversación hasta ahora",
        prospect: "Interesado",
        bot: "Bot",
        asked_for: "lo ha pedido",
        gave_up_at: |question| format!("no se entendió en: {question}"),
    },

    privacy: PrivacyPhrases {
        forget: "Borrar todo",
        keep: "Conservar",
        kept_for: |days| {
            format!("Lo conservamos durante {days} días después de su último mensaje. Después se borra solo.")
        },
        kept_until_told: "No hay un plazo fijo: lo conservamos hasta que usted o nuestro equipo lo borren.",
        read_by: |desks| format!("Lo puede leer: {desks}."),
        commands: "Con /export recibe todo lo que guardamos sobre usted. Con /forget se borra.",
        nothing_held: "No guardamos nada sobre usted. Para empezar, basta con escribir /start.",
        export_follows: "Enseguida recibirá dos archivos con todo lo que guardamos sobre usted: uno para leer y otro para programas.",
        export_here: "Esto es todo lo que guardamos sobre usted.",
        forget_question: "¿Borro todo lo que guardamos sobre usted? Sus respuestas, esta conversación, su nombre y sus datos de contacto desaparecerán, también para nuestro equipo. No se puede deshacer.",
        not_forgotten: "De acuerdo, no se ha borrado nada.",
        forgotten: "Hecho: todo lo que guardábamos sobre usted está borrado. Para empezar de nuevo, basta con escribir /start.",
        erased_by_prospect: |number| format!("{number}: borrado a petición del interesado."),
        erased_by_age: |number| format!("{number}: borrado, porque ha terminado el plazo de conservación."),
        erased_by_operator: |number| format!("{number}: borrado por quien administra el bot."),
        please_delete: |number| {
            format!(
                "Un mensaje sobre {number} en esta sala ya no se puede cambiar: por favor, bórrenlo, y también sus copias."
            )
        },
        page_title: "Todo lo que guardamos sobre usted",
        page_intro: "Las respuestas aparecen con sus propias palabras y, debajo, lo que se entendió. Las horas están en UTC.",
        you: "Usted",
        account: "Cuenta",
        name: "Nombre",
        username: "Nombre de usuario",
        company: "Empresa",
        known_since: "Conocido desde",
        lead: "Lo que ve nuestro equipo",
        stage: "Etapa",
        shown_in: "Mostrado en",
        history: "Historial",
        consent: "Consentimiento",
        given_at: "Dado",
        withdrawn_at: "Retirado",
        conversation: "Conversación",
        answers: "Respuestas",
        understood: "entendido como",
        transcript: "Lo que se dijo",
        bot: "Bot",
        owed: "Pendiente de enviarle",
        unhandled: "No se pudo tratar",
    },
    same_person: SamePersonPhrases {
        maybe_same: |who, shares| format!("Quizá sea la misma persona que {who} ({shares})"),
        same_email: "mismo correo",
        same_phone: "mismo teléfono",
        same_email_and_phone: "mismo correo y mismo teléfono",
        same_attested_phone: "mismo teléfono confirmado",
        merged_into: |into| format!("Unido a {into}"),
        merged_with: "Incluye también",
        first_and_last_source: |first, last| format!("primero {first}, por último {last}"),
        merge_into: |into| format!("Unir a {into}"),
        not_the_same: "No es la misma",
        undo_merge: "Volver a separar",
        did_merge: |absorbed, survivor| format!("Hecho: {absorbed} forma parte ahora de {survivor}."),
        did_keep_apart: |one, other| format!("Anotado: {one} y {other} son dos personas."),
        did_undo: |absorbed, survivor| format!("Separados: {absorbed} y {survivor} vuelven a ser dos leads."),
        no_card: "No se ha cambiado nada: esta no es la ficha con la que trabaja este equipo. Busque la más reciente de este lead.",
        no_member: "No se ha cambiado nada: estos botones son solo para los miembros del equipo.",
        lead_gone: "No se ha cambiado nada: este lead ya no está guardado.",
        merged_already: |absorbed, survivor| format!("Alguien se adelantó: {absorbed} ya forma parte de {survivor}."),
        not_proposed: |other| {
            format!(
                "No se ha cambiado nada: {other} ya no se tiene por la misma persona. Alguien se adelantó o los datos han cambiado."
            )
        },
        undone_already: "Alguien se adelantó: ya están separados.",
        undo_newer_first: |newest| format!("No se ha cambiado nada: separe primero {newest}, que se unió después."),
    },

    board: super::board::es::BOARD,
    card: CardPhrases {
        temperature: |temperature| match temperature {
            Temperature::Hot => "CALIENTE",
            Temperature::Warm => "TIBIO",
            Temperature::Cold => "FRÍO",
        },
        stage: |stage| match stage {
            Stage::New => "nuevo",
            Stage::Iql => "IQL",
            Stage::Mql => "MQL",
            Stage::Sal => "SAL",
            Stage::Sql => "SQL",
            Stage::Pql => "PQL",
            Stage::Opportunity => "oportunidad",
            Stage::Won => "ganado",
            Stage::Lost => "perdido",
            Stage::Nurture => "en maduración",
            Stage::Disqualified => "descartado",
        },
        reason: |code| match code {
            "no_budget" => "sin presupuesto",
            "no_authority" => "sin poder de decisión",
            "no_need" => "sin necesidad",
            "bad_timing" => "mal momento",
            "not_icp" => "no es nuestro tipo de cliente",
            "out_of_territory" => "fuera de nuestro territorio",
            "competitor" => "un competidor",
            "chose_competitor" => "eligió a un competidor",
            "existing_customer" => "ya es cliente",
            "job_seeker_or_student" => "busca empleo o estudia",
            "unreachable" => "ilocalizable",
            "bad_contact_data" => "datos de contacto incorrectos",
            "duplicate" => "duplicado",
            "spam" => "spam",
            "consent_refused" => "consentimiento denegado",
            _ => "otro motivo",
        },
        dimension: |name| {
            Some(match name {
                "budget" => "Presupuesto",
                "authority" => "Decisión",
                "need" => "Necesidad",
                "timeline" => "Plazo",
                "challenges" => "Retos",
                "money" => "Dinero",
                "prioritization" => "Prioridad",
                "metrics" => "Métricas",
                "economic_buyer" => "Responsable del presupuesto",
                "decision_criteria" => "Criterios de decisión",
                "decision_process" => "Proceso de decisión",
                "identify_pain" => "Problema",
                "champion" => "Aliado interno",
                _ => return None,
            })
        },
        unnamed: "Sin nombre",
        email: "Correo",
        phone: "Teléfono",
        attested: "confirmado por la plataforma",
        chat: "Chat",
        score: "Puntos",
        fit: "encaje",
        interest: "interés",
        behaviour: "comportamiento",
        coverage: "Conocido",
        open_dimensions: "pendiente",
        unknown: "aún sin saber",
        unsure: "aún no lo sabe",
        refused: "prefiere no decirlo",
        skipped: "saltada",
        not_understood: "no entendida",
        other_answers: "Más respuestas",
        about_the_lead: "Sobre este lead",
        source: "Origen",
        language: "Idioma",
        time_taken: "Duración",
        left_at: "Se quedó en",
        summary: "el resumen",
        silent_for: |days| format!("{days} días sin respuesta"),
        wants_human: "Quiere hablar con una persona",
        no_rate: "sin tipo de cambio en el guion",
        duration: |seconds| match seconds {
            0..60 => format!("{seconds} s"),
            60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
            3_600..172_800 => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
            _ => format!("{} días", seconds / 86_400),
        },
    },
};
