use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Aún sin asignar: tómelo antes de {until}"),
        Deadline::Answer => format!("Aún sin respuesta: contacte antes de {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Nadie lo tomó a tiempo",
        Deadline::Answer => "Sin respuesta a tiempo",
    },
    taken: |from| format!("retirado a {from}"),
    turn_of: |name| format!("Su turno, {name}"),
    turn_of_everybody: "Cualquiera puede tomarlo",
    escalated: |deadline| match deadline {
        Deadline::Claim => "Nadie ha tomado este lead en el doble del tiempo",
        Deadline::Answer => "Nadie ha respondido a este lead en el doble del tiempo",
    },
    awake: "Pendiente de nuevo",
    woken_up: |reason| match reason {
        Some(reason) => format!("De vuelta para otra mirada. Se había descartado: {reason}"),
        None => "De vuelta para otra mirada".to_owned(),
    },

    buttons: DeskButtons {
        claim: "✋ Tomar",
        release: "↩ Devolver",
        contacted: "📞 Contactado",
        accept: "✅ Aceptar",
        qualify: "⭐ Calificar",
        opportunity: "💼 Oportunidad",
        won: "🏆 Ganado",
        lost: "👎 Perdido",
        snooze: "💤 Más tarde",
        disqualify: "🚫 Descartar",
        more: "⋯ Más",
        back: "‹ Volver",
        never: "No volver",
        hours: |hours| if hours == 1 { "1 hora".to_owned() } else { format!("{hours} horas") },
        days: |days| if days == 1 { "1 día".to_owned() } else { format!("{days} días") },
        history: "📜 Historial",
        transcript: "💬 Conversación",
        answers: "📝 Respuestas",
        same_person: "👥 Duplicados",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, desde el {since}"),
        turn_of: |name| format!("Turno de {name}"),
        free: "Cualquiera puede tomarlo",
        contacted: |at| format!("Contactado el {at}"),
        snoozed: |until| format!("Aplazado hasta el {until}"),
        comes_back: |at| format!("Vuelve el {at}"),
        due: |deadline, by| match deadline {
            Deadline::Claim => format!("Tomar antes del {by}"),
            Deadline::Answer => format!("Responder antes del {by}"),
        },
        overdue: |deadline, by| match deadline {
            Deadline::Claim => format!("Con retraso: había que tomarlo antes del {by}"),
            Deadline::Answer => format!("Con retraso: había que responder antes del {by}"),
        },
    },

    told: DeskTold {
        claimed: |number| format!("{number} es suyo."),
        released: |number| format!("{number} queda devuelto."),
        contacted: |number| format!("Anotado: alguien ha hablado con el interesado de {number}."),
        accepted: |number| format!("{number} queda aceptado."),
        stage: |number, stage| format!("Hecho: {number} está ahora en «{stage}»."),
        disqualified: |number, reason, back| match back {
            Some(back) => format!("{number} queda descartado ({reason}). Vuelve: {back}."),
            None => format!("{number} queda descartado ({reason})."),
        },
        snoozed: |number, until| format!("{number} queda aplazado: {until}."),
        assigned: |number, to| format!("{number} es ahora de {to}."),
        noted: |number| format!("Anotado en {number}."),
        owned: |number, name, since| format!("No se ha cambiado nada: {number} es de {name} desde {since}."),
        own_already: |number| format!("{number} ya es suyo."),
        unowned: |number| format!("No se ha cambiado nada: nadie tiene {number}. Tómelo primero."),
        not_at: |number, stage| {
            format!("No se ha cambiado nada: {number} está ya en «{stage}», y desde ahí no hay este paso.")
        },
        contacted_already: |number| format!("Ya está anotado que alguien ha hablado con el interesado de {number}."),
        needs_words: |number| {
            format!(
                "Ese motivo necesita una palabra. Escríbala aquí, por ejemplo: /disqualify {} other se mudó al extranjero",
                number.0
            )
        },
        no_such_time: "No se ha cambiado nada: elija un momento futuro, dentro de dos años como máximo.",
        too_long: |longest| format!("No se ha cambiado nada: supera los {longest} caracteres."),
        on_no_desk: |number| format!("No se ha cambiado nada: ninguna mesa tiene {number}."),
        of_another_desk: |number, desk| format!("No se ha cambiado nada: {number} está ya en la mesa «{desk}»."),
        how_long: |number| format!("{number}: ¿cuánto aplazarlo?"),
        which_reason: |number| format!("{number}: ¿por qué se descarta?"),
        when_again: |number, reason| format!("{number}, {reason}: ¿cuándo debe volver?"),
        why: "¿Por qué se descarta?",
    },

    past: PastPhrases {
        nothing: "Nada todavía",
        rules: "Las reglas",
        prospect: "El interesado",
        desk: "La mesa",
        opened: "empezó",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corregido: {question}"),
        rules_agree: "las reglas vuelven a coincidir con la etapa",
        asked_back: "preguntó",
        cancelled: "detuvo las preguntas",
        resumed: "continuó",
        abandoned: "se fue a la mitad",
        reopened: "volvió a escribir",
        left_in_peace: "no quiere más mensajes",
        came_again: "volvió",
        parted: |from| format!("no es la misma persona que {from}"),
        told: |desk| format!("llegó a la mesa «{desk}»"),
        offered: |to| format!("ofrecido a {to}"),
        claimed: "tomado",
        released: "devuelto",
        assigned: |to| format!("dado a {to}"),
        warned_of_claim: "aviso: nadie lo ha tomado aún",
        warned_of_answer: "aviso: aún sin respuesta",
        contacted: "habló con el interesado",
        accepted: "aceptado",
        noted: "nota",
    },
};
