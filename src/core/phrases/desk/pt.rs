use super::{DeskButtons, DeskOnCard, DeskPhrases, DeskTold, PastPhrases, When};
use crate::core::deadline::Deadline;

pub(in crate::core::phrases) const DESK: DeskPhrases = DeskPhrases {
    turn_of: |name| format!("Vez de {name}"),
    free: "Qualquer pessoa pode assumir",

    late: |deadline, until| match deadline {
        Deadline::Claim => format!("Ninguém assumiu ainda: assuma até {until}"),
        Deadline::Answer => format!("Ainda sem resposta: entre em contato até {until}"),
    },
    missed: |deadline| match deadline {
        Deadline::Claim => "Ninguém assumiu no prazo",
        Deadline::Answer => "Sem resposta no prazo",
    },
    taken: |from| format!("retirado de {from}"),
    escalated: |deadline| match deadline {
        Deadline::Claim => "Ninguém assumiu este lead, nem no dobro do prazo",
        Deadline::Answer => "Ninguém respondeu a este lead, nem no dobro do prazo",
    },
    awake: "Pendente de novo",
    woken_up: |reason| match reason {
        Some(reason) => format!("De volta, para nova análise. Tinha sido desqualificado: {reason}"),
        None => "De volta, para nova análise".to_owned(),
    },

    buttons: DeskButtons {
        claim: "✋ Assumir",
        release: "↩ Devolver",
        contacted: "📞 Contatado",
        accept: "✅ Aceitar",
        qualify: "⭐ Qualificar",
        opportunity: "💼 Oportunidade",
        won: "🏆 Ganho",
        lost: "👎 Perdido",
        reopen: "🔓 Reabrir",
        snooze: "💤 Adiar",
        disqualify: "🚫 Desqualificar",
        more: "⋯ Mais",
        back: "‹ Voltar",
        never: "Não volta",
        hours: |hours| if hours == 1 { "1 hora".to_owned() } else { format!("{hours} horas") },
        days: |days| if days == 1 { "1 dia".to_owned() } else { format!("{days} dias") },
        history: "📜 Histórico",
        transcript: "💬 Conversa",
        answers: "📝 Respostas",
        same_person: "👥 Duplicados",
    },

    on_card: DeskOnCard {
        owned: |name, since| format!("{name}, desde {since}"),
        contacted: |at| format!("Contatado em {at}"),
        snoozed: |until| format!("Adiado até {until}"),
        comes_back: |at| format!("Volta em {at}"),
        due: |deadline, by| match deadline {
            Deadline::Claim => format!("Assumir até {by}"),
            Deadline::Answer => format!("Responder até {by}"),
        },
        overdue: |deadline, by| match deadline {
            Deadline::Claim => format!("Em atraso: era para assumir até {by}"),
            Deadline::Answer => format!("Em atraso: era para responder até {by}"),
        },
    },

    told: DeskTold {
        claimed: |number| format!("{number} é seu."),
        released: |number| format!("{number} foi devolvido."),
        contacted: |number| format!("Anotado: o interessado de {number} foi contatado."),
        accepted: |number| format!("{number} foi aceito."),
        stage: |number, stage| format!("Feito: {number} está agora na etapa “{stage}”."),
        disqualified: |number, reason, back| {
            let back = match back {
                None => String::new(),
                Some(When::Today(time)) => format!(" Volta {} {time}.", if is_one(time) { "à" } else { "às" }),
                Some(When::Another(day)) => format!(" Volta em {day}."),
            };
            format!("{number} foi desqualificado ({reason}).{back}")
        },
        snoozed: |number, until| format!("{number} foi adiado até {}.", moment(until)),
        assigned: |number, to| format!("{number} é agora de {to}."),
        noted: |number| format!("Anotado em {number}."),
        yours_as_well: "O lead agora é seu.",
        owned: |number, name, since| format!("Nada mudou: {number} é de {name} desde {}.", moment(since)),
        own_already: |number| format!("{number} já é seu."),
        unowned: |number| format!("Nada mudou: ninguém tem {number}. Assuma primeiro."),
        not_at: |number, stage| {
            format!("Nada mudou: {number} já está na etapa “{stage}”; a partir dela esse passo não é possível.")
        },
        contacted_already: |number| format!("Já está anotado que o interessado de {number} foi contatado."),
        needs_words: |number| {
            format!(
                "Esse motivo precisa de uma explicação. Escreva-a aqui, por exemplo: /disqualify {} other mudou para o exterior",
                number.0
            )
        },
        no_such_time: "Nada mudou: escolha um momento futuro, em até dois anos.",
        too_long: |longest| format!("Nada mudou: tem mais de {longest} caracteres."),
        on_no_desk: |number| format!("Nada mudou: nenhuma equipe tem {number}."),
        of_another_desk: |number, desk| format!("Nada mudou: {number} agora está com a equipe “{desk}”."),
        how_long: |number| format!("{number}: adiar por quanto tempo?"),
        which_reason: |number| format!("{number}: por que desqualificar?"),
        when_again: |number, reason| format!("{number}, {reason}: quando deve voltar?"),
        why: "Por que desqualificar?",
        not_now: "Não funcionou agora. Toque de novo daqui a pouco.",
    },

    past: PastPhrases {
        rules: "As regras",
        prospect: "O interessado",
        desk: "A equipe",
        opened: "começou",
        stage: |from, to| format!("{from} → {to}"),
        corrected: |question| format!("corrigido: {question}"),
        rules_agree: "as regras voltam a concordar com a etapa",
        asked_back: "fez uma pergunta",
        cancelled: "parou as perguntas",
        resumed: "continuou",
        abandoned: "parou no meio",
        reopened: "voltou a escrever",
        left_in_peace: "não quer mais mensagens",
        came_again: "voltou",
        parted: |from| format!("não é a mesma pessoa que {from}"),
        told: |desk| format!("chegou à equipe “{desk}”"),
        offered: |to| format!("oferecido a {to}"),
        claimed: "assumido",
        released: "devolvido",
        assigned: |to| format!("dado a {to}"),
        warned_of_claim: "aviso: ninguém assumiu ainda",
        warned_of_answer: "aviso: ainda sem resposta",
        contacted: "contatou o interessado",
        accepted: "aceito",
        noted: "nota",
        operator: "o operador",
    },
};

/// "as 10:42", "a 01:05", "12 de março de 2027, 10:42".
fn moment(when: &When) -> String {
    match when {
        When::Today(time) => format!("{} {time}", if is_one(time) { "a" } else { "as" }),
        When::Another(day) => day.clone(),
    }
}

/// Whether it is one o'clock, the only hour that is no plural, as midnight is told as a figure.
fn is_one(time: &str) -> bool {
    time.starts_with("01:")
}
