use super::{BoardPhrases, counted_from_two};

pub(in crate::core::phrases) const BOARD: BoardPhrases = BoardPhrases {
    commands: &[
        ("leads", "Leads abertos: primeiro os mais quentes e, entre eles, os que esperam há mais tempo"),
        ("lead", "Tudo sobre um lead"),
        ("mine", "Os seus leads abertos"),
        ("claim", "Assumir um lead"),
        ("assign", "Dar um lead a alguém da equipe"),
        ("note", "Anotar algo sobre um lead"),
        ("disqualify", "Desqualificar um lead, com um motivo"),
        ("away", "Por um tempo você não recebe novos leads"),
        ("available", "Você voltou e recebe novos leads"),
        ("pipeline", "Quantos leads há em cada etapa"),
        ("stats", "Quão rápidos somos, até onde os leads chegam, onde os interessados param"),
    ],
    number_option: "O número do lead, como 1042",
    person_option: "Quem o recebe",
    rep_option: "Quem o recebe, com o nome que tem nesta equipe",
    words_option: "O que deve ser anotado",
    reason_option: "Por quê",
    back_option: "Quando volta: uma data, como 2027-05-01, ou um prazo, como 90d",
    until_option: "Por quanto tempo: 3h, segunda 9:00, 2027-05-01; sem isso, até você voltar",

    open_leads: |total| format!("Leads abertos: {total}"),
    leads_of: |name, total| format!("Leads abertos de {name}: {total}"),
    waits: |duration| format!("há {duration}"),
    unclaimed: "livre",

    pipeline: "Funil",
    by_stage: "Por etapa; barras: leads dos últimos 30 dias",
    pipeline_counts: |week, month, all| format!("{month} em 30 dias · {week} em 7 · {all} no total"),

    stats: "Números do que chegou nos últimos 30 dias",
    response: "Resposta, em tempo de trabalho",
    to_claim: "Até alguém assumir",
    to_first_word: "Até o primeiro contato",
    times: |median, p90| format!("mediana {median}, 90 % em {p90}"),
    in_time: |percent, in_time, promised| format!("{percent} % no prazo ({in_time} de {promised})"),
    by_source: "Por origem",
    by_script: "Por roteiro",
    conversion: |leads, [accepted, sql, opportunity, won]| {
        let leads = counted_from_two(leads, "lead", "leads");
        format!("{leads} · aceitos {accepted} % · SQL {sql} % · oportunidade {opportunity} % · ganhos {won} %")
    },
    unknown: "desconhecida",
    others: "outros",
    nothing_yet: "nada ainda",
    drop_off: |script| format!("Onde os interessados param ({script})"),
    began: |began, finished| {
        let began = counted_from_two(began, "começou", "começaram");
        format!("{began}, {}", counted_from_two(finished, "terminou", "terminaram"))
    },
    question_figures: |asked, answered, open| {
        let left = if open < 2 { "parou aqui" } else { "pararam aqui" };
        format!("perguntada {asked} · respondida {answered} · {left} {open}")
    },

    away: |name, until, end| match until {
        Some(until) => {
            format!("{name} está fora até {until} e não recebe novos leads até lá. {end} encerra a ausência.")
        }
        None => format!("{name} está fora e não recebe novos leads. {end} encerra a ausência."),
    },
    available: |name| format!("{name} voltou e recebe novos leads."),

    no_desk_here: "Nenhuma equipe trabalha nesta sala, por isso não há nada para ver aqui.",
    anonymous: "Você escreve em nome do grupo e não posso saber quem é. Escreva este comando com o seu próprio nome.",
    no_member: "Estes comandos são só para os membros da equipe.",
    no_lead: |lead| format!("Esta equipe não tem nenhum lead {lead}."),
    merged: |lead, into| format!("{lead} faz parte de {into}: use esse número."),
    no_rep: |name, reps| {
        let known = if reps.is_empty() { String::new() } else { format!(" Conheço {reps}.") };
        format!("Não conheço ninguém chamado “{name}” nesta equipe.{known}")
    },
    not_on_desk: |name| format!("{name} não faz parte desta equipe."),
    no_rep_yourself: "Você não está na lista de vendedores desta equipe, por isso nenhum lead é oferecido a você.",

    no_number: "Qual lead? Falta o número.",
    not_a_number: |text| format!("“{text}” não é o número de um lead."),
    whom: "Quem deve recebê-lo?",
    no_words: "O que deve ser anotado?",
    no_reason: |reasons| format!("Por quê? Falta o motivo: {reasons}."),
    not_a_reason: |text, reasons| format!("“{text}” não é um dos motivos: {reasons}."),
    not_a_moment: |text| format!("Não entendo o momento “{text}”."),
    over: |text| format!("“{text}” já passou."),
    written: |example| format!("Escreve-se assim: {example}"),
    not_a_day: |text| {
        format!(
            "“{text}” não é um dia em que possa voltar: uma data, um dia da semana, “próximo mês” ou um prazo como 90d."
        )
    },
    escalation_room: |desk| format!("Nesta sala aparecem os leads da mesa “{desk}” de que ninguém cuida a tempo."),
};
