use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases, When};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    turn_of: |name| format!("Turno de {name}"),
    free: "Cualquiera puede tomarlo",

    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Nadie lo ha tomado aún: tómelo antes del {until}"),
        Deadline::Answer => format!("Aún sin respuesta: póngase en contacto antes del {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Nadie lo tomó a tiempo",
        Deadline::Answer => "Sin respuesta a tiempo",
    },
    taken: |from| format!("retirado a {from}"),
    escalated: |deadline| match deadline {
        Deadline::Claim => "Nadie ha tomado este lead, ni siquiera en el doble del tiempo",
        Deadline::Answer => "Nadie ha respondido a este lead, ni siquiera en el doble del tiempo",
    },
    awake: "Pendiente de nuevo",
    woken_up: |reason| match reason {
        Some(reason) => format!("De vuelta, para revisarlo. Se había descartado: {reason}"),
        None => "De vuelta, para revisarlo".to_owned(),
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
        reopen: "🔓 Reabrir",
        snooze: "💤 Aplazar",
        disqualify: "🚫 Descartar",
        more: "⋯ Más",
        back: "‹ Volver",
        never: "Que no vuelva",
        hours: |hours| if hours == 1 { "1 hora".to_owned() } else { format!("{hours} horas") },
        days: |days| if days == 1 { "1 día".to_owned() } else { format!("{days} días") },
        history: "📜 Historial",
        transcript: "💬 Conversación",
        answers: "📝 Respuestas",
        same_person: "👥 Duplicados",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, desde el {since}"),
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
        contacted: |number| format!("Anotado: se ha contactado con el interesado de {number}."),
        accepted: |number| format!("{number} queda aceptado."),
        stage: |number, stage| format!("Hecho: {number} está ahora en la etapa «{stage}»."),
        disqualified: |number, reason, back| {
            let back = back.map(|back| format!(" Vuelve {}.", at(back))).unwrap_or_default();
            format!("{number} queda descartado ({reason}).{back}")
        },
        snoozed: |number, until| format!("{number} queda aplazado hasta {}.", moment(until)),
        assigned: |number, to| format!("{number} es ahora de {to}."),
        noted: |number| format!("Anotado en {number}."),
        yours_as_well: "El lead es ahora suyo.",
        owned: |number, name, since| format!("No se ha cambiado nada: {number} es de {name} desde {}.", moment(since)),
        own_already: |number| format!("{number} ya es suyo."),
        unowned: |number| format!("No se ha cambiado nada: nadie tiene {number}. Tómelo primero."),
        not_at: |number, stage| {
            format!("No se ha cambiado nada: {number} ya está en la etapa «{stage}»; desde ahí no es posible ese paso.")
        },
        contacted_already: |number| format!("Ya está anotado que se ha contactado con el interesado de {number}."),
        needs_words: |number| {
            format!(
                "Ese motivo requiere una explicación. Escríbala aquí, por ejemplo: /disqualify {} other se mudó al extranjero",
                number.0
            )
        },
        no_such_time: "No se ha cambiado nada: elija un momento futuro, dentro de dos años como máximo.",
        too_long: |longest| format!("No se ha cambiado nada: supera los {longest} caracteres."),
        on_no_desk: |number| format!("No se ha cambiado nada: ningún equipo tiene {number}."),
        of_another_desk: |number, desk| format!("No se ha cambiado nada: {number} está ahora en el equipo «{desk}»."),
        how_long: |number| format!("{number}: ¿cuánto tiempo aplazarlo?"),
        which_reason: |number| format!("{number}: ¿por qué se descarta?"),
        when_again: |number, reason| format!("{number}, {reason}: ¿cuándo debe volver?"),
        why: "¿Por qué se descarta?",
        not_now: "No ha funcionado. Vuelva a pulsar en un momento.",
    },

    past: PastPhrases {
        rules: "Las reglas",
        prospect: "El interesado",
        desk: "El equipo",
        opened: "empezó",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corregido: {question}"),
        rules_agree: "las reglas vuelven a coincidir con la etapa",
        asked_back: "hizo una pregunta",
        cancelled: "detuvo las preguntas",
        resumed: "continuó",
        abandoned: "abandonó a la mitad",
        reopened: "volvió a escribir",
        left_in_peace: "no quiere más mensajes",
        came_again: "volvió",
        parted: |from| format!("no es la misma persona que {from}"),
        told: |desk| format!("llegó al equipo «{desk}»"),
        offered: |to| format!("ofrecido a {to}"),
        claimed: "tomado",
        released: "devuelto",
        assigned: |to| format!("dado a {to}"),
        warned_of_claim: "aviso: nadie lo ha tomado aún",
        warned_of_answer: "aviso: aún sin respuesta",
        contacted: "contactó con el interesado",
        accepted: "aceptado",
        noted: "nota",
        operator: "el operador",
    },
};

/// "las 10:42", "la 01:05", "el 12 de marzo de 2027, 10:42".
fn moment(when: &When) -> String {
    match when {
        When::Today(time) if time.starts_with("01:") => format!("la {time}"),
        When::Today(time) => format!("las {time}"),
        When::Another(day) => format!("el {day}"),
    }
}

/// "a las 10:42", "el 12 de marzo de 2027, 10:42".
fn at(when: &When) -> String {
    match when {
        When::Today(_) => format!("a {}", moment(when)),
        When::Another(_) => moment(when),
    }
}
