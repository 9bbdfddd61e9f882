use super::{BoardPhrases, counted};

pub(in crate::core::phrases) const BOARD: BoardPhrases = BoardPhrases {
    commands: &[
        ("leads", "Leads abiertos: primero los más calientes y, entre ellos, los que más esperan"),
        ("lead", "Todo sobre un lead"),
        ("mine", "Sus leads abiertos"),
        ("claim", "Tomar un lead"),
        ("assign", "Dar un lead a alguien del equipo"),
        ("note", "Anotar algo sobre un lead"),
        ("disqualify", "Descartar un lead, con un motivo"),
        ("away", "Durante un tiempo no recibe leads nuevos"),
        ("available", "Está de vuelta y recibe leads nuevos"),
        ("pipeline", "Cuántos leads hay en cada etapa"),
        ("stats", "Lo rápidos que somos, hasta dónde llegan los leads, dónde abandonan los interesados"),
    ],
    number_option: "El número del lead, como 1042",
    person_option: "Quién lo recibe",
    rep_option: "Quién lo recibe, con el nombre que tiene en este equipo",
    words_option: "Lo que hay que anotar",
    reason_option: "Por qué",
    back_option: "Cuándo vuelve: una fecha, como 2027-05-01, o un plazo, como 90d",
    until_option: "Cuánto tiempo: 3h, lunes 9:00, 2027-05-01; si falta, hasta que vuelva",

    open_leads: |total| format!("Leads abiertos: {total}"),
    leads_of: |name, total| format!("Leads abiertos de {name}: {total}"),
    waits: |duration| format!("desde hace {duration}"),
    unclaimed: "libre",

    pipeline: "Embudo",
    by_stage: "Por etapa; barras: leads de los últimos 30 días",
    pipeline_counts: |week, month, all| format!("{month} en 30 días · {week} en 7 · {all} en total"),

    stats: "Cifras de lo que llegó en los últimos 30 días",
    response: "Respuesta, en tiempo de trabajo",
    to_claim: "Hasta que alguien lo toma",
    to_first_word: "Hasta el primer contacto",
    times: |median, p90| format!("mediana {median}, 90 % en {p90}"),
    in_time: |percent, in_time, promised| format!("{percent} % a tiempo ({in_time} de {promised})"),
    by_source: "Por origen",
    by_script: "Por guion",
    conversion: |leads, [accepted, sql, opportunity, won]| {
        let leads = counted(leads, "lead", "leads");
        format!("{leads} · aceptados {accepted} % · SQL {sql} % · oportunidad {opportunity} % · ganados {won} %")
    },
    unknown: "desconocido",
    others: "otros",
    nothing_yet: "nada todavía",
    drop_off: |script| format!("Dónde abandonan los interesados ({script})"),
    began: |began, finished| {
        format!("{}, {}", counted(began, "empezó", "empezaron"), counted(finished, "terminó", "terminaron"))
    },
    question_figures: |asked, answered, open| {
        let left = if open == 1 { "abandonó aquí" } else { "abandonaron aquí" };
        format!("preguntada {asked} · respondida {answered} · {left} {open}")
    },

    away: |name, until, end| match until {
        Some(until) => {
            format!(
                "{name} se ausenta hasta el {until} y mientras tanto no recibe leads nuevos. {end} pone fin a la ausencia."
            )
        }
        None => format!("{name} se ausenta y no recibe leads nuevos. {end} pone fin a la ausencia."),
    },
    available: |name| format!("{name} está de vuelta y recibe leads nuevos."),

    no_desk_here: "Ningún equipo trabaja en esta sala, así que aquí no hay nada que ver.",
    anonymous: "Escribe usted en nombre del grupo y no puedo saber quién es. Escriba este comando con su propio nombre.",
    no_member: "Estos comandos son solo para los miembros del equipo.",
    no_lead: |lead| format!("Este equipo no tiene ningún lead {lead}."),
    merged: |lead, into| format!("{lead} forma parte de {into}: use ese número."),
    no_rep: |name, reps| {
        let known = if reps.is_empty() { String::new() } else { format!(" Conozco a {reps}.") };
        format!("No conozco a nadie llamado «{name}» en este equipo.{known}")
    },
    not_on_desk: |name| format!("{name} no es de este equipo."),
    no_rep_yourself: "Usted no figura entre los comerciales de este equipo, así que no se le ofrecen leads.",

    no_number: "¿Qué lead? Falta el número.",
    not_a_number: |text| format!("«{text}» no es el número de un lead."),
    whom: "¿Quién lo recibe?",
    no_words: "¿Qué hay que anotar?",
    no_reason: |reasons| format!("¿Por qué? Falta el motivo: {reasons}."),
    not_a_reason: |text, reasons| format!("«{text}» no es uno de los motivos: {reasons}."),
    not_a_moment: |text| format!("No entiendo el momento «{text}»."),
    over: |text| format!("«{text}» ya pasó."),
    written: |example| format!("Se escribe así: {example}"),
    not_a_day: |text| {
        format!(
            "«{text}» no es un día en el que pueda volver: una fecha, un día de la semana, «próximo mes» o un plazo como 90d."
        )
    },
    escalation_room: |desk| format!("En esta sala aparecen los leads de la mesa «{desk}» que nadie atiende a tiempo."),
};
