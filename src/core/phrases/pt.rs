//! Portuguese, with "você", in words that Brazil and Portugal share.

use jiff::civil::Weekday;

use super::colleague::{ColleaguePhrases, OpeningDay, weekday};
use super::{
    CardPhrases, CorrectionPhrases, InvitationPhrases, MorePhrases, Phrases, PrivacyPhrases, SamePersonPhrases,
    StrangePhrases,
};
use crate::core::event::Attachment;
use crate::core::ids::Language;
use crate::core::stage::{Stage, Temperature};

const WEEKDAYS: [&str; 7] =
    ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"];

pub(super) const PHRASES: Phrases = Phrases {
    language: Language::PORTUGUESE,
    language_name: "Português",

    yes: "Sim",
    no: "Não",
    agree: "Sim, concordo",
    refuse: "Não, obrigado",
    skip: "Pular",
    keep: "Deixar assim",
    keep_words: &["deixar assim", "deixa assim", "deixe assim", "manter", "deixar"],
    back: "Voltar",
    done: "É só isso",
    send: "Sim, enviar",
    change: "Mudar algo",
    update: "Mudar respostas",
    begin_anew: "Começar de novo",
    no_more: "Sem mais mensagens",
    share_phone: "Enviar meu número",
    write_answer: "✍️ Escrever resposta",

    consent: "Podemos guardar suas respostas, para que a pessoa certa entre em contato com você?",
    consent_again: "Basta um *sim* ou um *não*.",
    consent_refused: "Tudo bem. Nada foi guardado. Se mudar de ideia, é só escrever /start.",
    consent_refused_again: "Tudo bem. Nada de novo foi guardado. O que você nos disse antes continua com a nossa equipe. Com /forget tudo é apagado.",

    so_far: |answer| format!("Até agora: {answer}"),
    several: "Você pode escolher mais de uma opção.",
    chosen: |options| format!("Escolhido: {options}"),
    questions_changed: "Mudamos um pouco as nossas perguntas, então pergunto assim:",
    resumed: "Que bom ver você de novo! Paramos aqui:",
    started_over: "Certo, do começo.",
    nothing_before: "Esta é a primeira pergunta.",
    did_you_mean: |answer| format!("Você quis dizer: {answer}?"),
    noted: |answer| format!("Anotado: {answer}."),
    unsure_is_fine: "Sem problema.",
    refusal_is_fine: "Tudo bem, deixamos em aberto.",
    please_anyway: "Precisamos disso para ajudar você. Se mesmo assim preferir não dizer, é só me falar mais uma vez.",
    why_in_general: "Isso nos ajuda a ver se e como podemos ajudar, e quem deve responder a você.",
    human_wanted: "Avisei que você quer falar com uma pessoa.",
    human_after_consent: "Encaminho você com prazer. Para isso precisamos guardar o que você escrever:",
    meanwhile: "Enquanto isso podemos continuar:",
    gave_up: "Não faz mal, vamos em frente.",
    gave_up_human: "Desculpe, não estou entendendo. Alguém da nossa equipe continua daqui.",
    old_button: "Esse botão é de antes. Por favor, use a mensagem mais recente.",

    not_understood: "Desculpe, não entendi.",
    not_understood_again: "Vou perguntar de outro jeito.",
    empty: "A mensagem chegou vazia.",
    too_long: |limit| format!("É mais longo do que posso guardar ({limit} caracteres). Pode dizer em menos palavras?"),
    too_short: |limit| format!("Um pouco mais, por favor: pelo menos {limit} caracteres."),
    at_least: |bound| format!("Deve ser pelo menos {bound}."),
    at_most: |bound| format!("Deve ser no máximo {bound}."),
    between: |min, max| format!("Deve ficar entre {min} e {max}."),
    edited: "Vi que você mudou uma mensagem anterior. Para mudar uma resposta, escreva *voltar* ou use o resumo no fim.",
    only_text: "Aqui só consigo ler texto.",
    not_your_contact: "Parece o contato de outra pessoa. Por favor, envie o seu próprio número ou escreva-o.",
    example: |answer_type| match answer_type {
        "money" => "Por exemplo *5000*, *entre 5 e 10 mil* ou *no máximo 20.000*.",
        "number" => "Basta um número, por exemplo *25* ou *entre 10 e 20*.",
        "timeline" => "Por exemplo *no mês que vem*, *no terceiro trimestre*, *até o fim de junho* ou *sem pressa*.",
        "date" => "Por exemplo *15 de março* ou *na próxima sexta*.",
        "email" => "Por exemplo *ana@exemplo.com.br*.",
        "phone" => "Com o código de área, por exemplo *+55 11 3456-7890*.",
        "url" => "Por exemplo *www.exemplo.com.br*.",
        "yes_no" => "Basta *sim* ou *não*.",
        "rating" => "Basta um número, por exemplo *4*.",
        "country" => "Por exemplo *Portugal*.",
        "choice" => "Por favor, escolha uma destas opções ou escreva o número dela.",
        "multi_choice" => "Por favor, escolha entre estas opções ou escreva os números, por exemplo *1 e 3*.",
        _ => "Bastam poucas palavras.",
    },

    summary: "Anotei o seguinte:",
    summary_question: "Posso enviar assim?",
    summary_again: "Posso enviar? *Sim*, ou uma palavra para a resposta que quer mudar, por exemplo *orçamento*.",
    which_answer: "Qual resposta vamos mudar?",
    names_of_type: |answer_type| match answer_type {
        "money" => &["dinheiro", "orçamento", "preço", "valor", "quantia", "custo", "verba"],
        "timeline" => &["prazo", "prazos", "tempo", "cronograma", "início", "quando"],
        "date" => &["data", "dia"],
        "number" => &["número", "quantidade", "tamanho"],
        "email" => &["email", "mail", "correio", "endereço"],
        "phone" => &["telefone", "número", "celular", "telemóvel", "número de telefone"],
        "url" => &["site", "página", "link", "url"],
        "company" => &["empresa", "companhia", "firma", "negócio", "organização"],
        "name" => &["nome", "pessoa"],
        "country" => &["país"],
        "rating" => &["avaliação", "nota", "estrelas"],
        _ => &[],
    },
    not_answered: "(sem resposta)",
    nothing_to_send: "(nada ainda)",

    thank_you: "Muito obrigado! Entraremos em contato.",
    updated: "Obrigado, atualizei suas respostas.",
    finished_before: "Que bom ver você de novo! Suas respostas estão com a nossa equipe. Quer mudá-las ou começar de novo?",
    finished_remark: "Obrigado. Suas respostas estão com a nossa equipe, e alguém entrará em contato com você.",
    cancelled: "Certo, parei. Nada foi enviado. Quando quiser continuar, escreva /start.",
    cancelled_human: "Certo, parei. Nossa equipe sabe que você quer falar com alguém. Quando quiser continuar, escreva /start.",
    left_in_peace: "Tudo bem, não envio mais nada por conta própria. Você pode me escrever quando quiser.",
    reopened: "Que bom ter notícias suas!",
    left: "Então paramos por aqui. Obrigado pelo seu tempo!",

    help: "Faço algumas perguntas para que a pessoa certa possa ajudar você.

*voltar*: a pergunta anterior
*pular*: deixar esta de fora
*por quê*: por que pergunto
*humano*: falar com uma pessoa
*parar*: parar aqui
*recomeçar*: do começo

Você pode continuar a qualquer momento com /start.

/privacy diz o que acontece com suas respostas, /export as envia a você, /forget as apaga.",
    privacy_in_general: "Suas respostas só são lidas pela equipe para a qual você escreve, e servem para responder a você.",
    which_language: "Em qual idioma continuamos?",
    language_set: "Certo, em português a partir de agora.",
    language_not_spoken: |languages| format!("Ainda não falo esse idioma. Falo: {languages}."),
    unknown_command: "Não conheço esse comando. /help diz o que posso fazer.",
    commands: &[
        ("start", "Começar, ou continuar de onde paramos"),
        ("back", "A pergunta anterior"),
        ("skip", "Pular esta pergunta"),
        ("restart", "Começar do início"),
        ("human", "Falar com uma pessoa"),
        ("cancel", "Parar aqui"),
        ("language", "Escolher outro idioma"),
        ("privacy", "O que acontece com minhas respostas"),
        ("export", "Tudo o que vocês guardam sobre mim, em arquivos"),
        ("forget", "Apagar tudo o que vocês guardam sobre mim"),
        ("help", "O que posso fazer"),
    ],

    room_command: "O endereço desta sala, para o bantam.toml",
    room_address: |address| {
        format!(
            "Para receber as fichas de leads nesta sala, ponha o endereço dela no bantam.toml e reinicie o Bantam:\n\n[[desks]]\nname = \"sales\"\nrooms = [\"{address}\"]"
        )
    },
    room_serves: |desk| format!("Esta sala recebe as fichas de leads da equipe “{desk}”."),

    invitation: InvitationPhrases {
        command: "contato",
        command_description: "Algumas perguntas breves, para que a pessoa certa entre em contato",
        source_description: "Como você nos conheceu",
        post_description: "Põe aqui um botão que começa a conversa",
        post_text_description: "O texto acima do botão",
        post_label_description: "O que o botão diz",
        text: "Uma pergunta ou um projeto em mente? Algumas perguntas breves, e a pessoa certa entra em contato com você.",
        button: "Falar conosco",
        posted: "Pronto: o botão já está aqui.",
        not_allowed: "Só quem pode gerenciar este servidor pode pôr o botão.",
        may_not_write: "Ainda não posso escrever aqui. Permita que o meu cargo veja este canal, envie mensagens e insira links, e tente de novo.",
        written: "Enviei uma mensagem direta a você. Continuamos lá.",
        open: "Abrir o chat",
        went_wrong: "Algo deu errado do nosso lado, mas nada se perdeu. Por favor, tente de novo em um minuto.",
    },
    corrections: CorrectionPhrases {
        stays: |answer| {
            format!(
                "Vi que você mudou uma mensagem anterior, mas não encontro nela uma resposta. Fica então assim: {answer}."
            )
        },
        changed: "Alterado",
        rules_would_say: "Agora as regras diriam",
    },

    strange: StrangePhrases {
        too_fast: "Foi muita coisa de uma vez. O que você escreveu até aqui está anotado. O que chegar agora eu não leio; em um minuto continuamos de onde paramos.",
        too_many: "Muita gente está nos escrevendo agora. Por favor, tente de novo em alguns minutos.",
        caption: "Não consigo guardar o arquivo, mas li o que você escreveu com ele.",
        attached: |attachment| match attachment {
            Attachment::Photo => "Não consigo ver imagens. Pode dizer com palavras?",
            Attachment::Video => "Não consigo ver vídeos. Pode dizer com palavras?",
            Attachment::Voice => "Não consigo ouvir mensagens de voz. Pode escrever?",
            Attachment::Document => "Não consigo abrir arquivos. Pode escrever aqui?",
            Attachment::Sticker => "Não consigo ler figurinhas. Algumas palavras bastam.",
            Attachment::Location => "Não consigo ler lugares no mapa. Pode escrever onde é?",
            Attachment::Contact => "Não consigo ler cartões de contato. Pode escrever?",
            Attachment::Poll => "Não consigo participar de enquetes. Pode escrever?",
            Attachment::Game => "Aqui não consigo jogar. Pode escrever?",
            Attachment::Forwarded => "Isso foi escrito por outra pessoa. Pode dizer com suas próprias palavras?",
            Attachment::Other => "Aqui só consigo ler texto. Pode escrever?",
        },
    },

    more: MorePhrases {
        changed: |answers| format!("Alterado: {answers}."),
        mentioned: |words| format!("Antes você escreveu “{words}”. É isso?"),
    },

    desk: super::desk::pt::DESK,
    colleague: ColleaguePhrases {
        passed_on: "Boa pergunta. Eu a encaminhei para alguém da nossa equipe.",
        passed_on_before: "Nossa equipe já tem essa pergunta.",
        human_wanted_before: "Nossa equipe já sabe que você quer falar com uma pessoa.",
        once_agreed: "Alguém da nossa equipe responde com prazer. Para encaminhar a pergunta, preciso primeiro do seu consentimento; depois é só perguntar de novo.",
        answers: |when| format!("Você terá uma resposta {when}."),
        shortly: "em breve",
        opens: |opening| {
            let from = if opening.time.hour() == 1 { "a partir da" } else { "a partir das" };
            let time = format!("{from} {}", opening.clock());
            let on = |day: &Weekday| match day {
                Weekday::Saturday | Weekday::Sunday => format!("no {}", weekday(WEEKDAYS, *day)),
                Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => {
                    format!("na {}", weekday(WEEKDAYS, *day))
                }
            };
            match &opening.day {
                OpeningDay::Today => format!("hoje {time}"),
                OpeningDay::Tomorrow => format!("amanhã {time}"),
                OpeningDay::On(day) => format!("{} {time}", on(day)),
                OpeningDay::Later(day, date) => format!("{}, {date}, {time}", on(day)),
            }
        },
        time_in: |place| format!("horário de {place}"),
        question: "Pergunta",
        asked_at: "Perguntado em",
        open_questions: "Perguntas em aberto",
        conversation: "A conversa até agora",
        prospect: "Interessado",
        bot: "Bot",
        asked_for: "pediu",
        gave_up_at: |question| format!("não entendido em: {question}"),
    },

    privacy: PrivacyPhrases {
        forget: "Apagar tudo",
        keep: "Manter",
        kept_for: |days| {
            format!("Guardamos isso por {days} dias depois da sua última mensagem. Depois é apagado automaticamente.")
        },
        kept_until_told: "Não há prazo fixo: guardamos isso até que você ou a nossa equipe apague.",
        read_by: |desks| format!("Quem pode ler: {desks}."),
        commands: "Com /export você recebe tudo o que guardamos sobre você. Com /forget tudo é apagado.",
        nothing_held: "Não guardamos nada sobre você. Para começar, é só escrever /start.",
        export_follows: "Em instantes você recebe dois arquivos com tudo o que guardamos sobre você: um para ler e um para programas.",
        export_here: "Isto é tudo o que guardamos sobre você.",
        forget_question: "Devo apagar tudo o que guardamos sobre você? Suas respostas, esta conversa, seu nome e seus contatos somem, também para a nossa equipe. Isso não pode ser desfeito.",
        not_forgotten: "Certo, nada foi apagado.",
        forgotten: "Pronto: tudo o que guardávamos sobre você foi apagado. Se quiser começar de novo, é só escrever /start.",
        erased_by_prospect: |number| format!("{number}: apagado a pedido do interessado."),
        erased_by_age: |number| format!("{number}: apagado, porque o prazo de guarda terminou."),
        erased_by_operator: |number| format!("{number}: apagado por quem administra o bot."),
        please_delete: |number| {
            format!(
                "Uma mensagem sobre {number} nesta sala não pode mais ser alterada: por favor, apaguem a mensagem e as cópias dela."
            )
        },
        page_title: "Tudo o que guardamos sobre você",
        page_intro: "As respostas estão aqui com as suas palavras e, abaixo, o que foi entendido. Os horários estão em UTC.",
        you: "Você",
        account: "Conta",
        name: "Nome",
        username: "Nome de usuário",
        company: "Empresa",
        known_since: "Conhecido desde",
        lead: "O que a nossa equipe vê",
        stage: "Etapa",
        shown_in: "Mostrado em",
        history: "Histórico",
        consent: "Consentimento",
        given_at: "Dado",
        withdrawn_at: "Retirado",
        conversation: "Conversa",
        answers: "Respostas",
        understood: "entendido como",
        transcript: "O que foi dito",
        bot: "Bot",
        owed: "Ainda a enviar a você",
        unhandled: "Não pôde ser tratado",
    },
    same_person: SamePersonPhrases {
        maybe_same: |who, shares| format!("Talvez seja a mesma pessoa que {who} ({shares})"),
        same_email: "mesmo e-mail",
        same_phone: "mesmo telefone",
        same_email_and_phone: "mesmo e-mail e mesmo telefone",
        same_attested_phone: "mesmo telefone confirmado",
        merged_into: |into| format!("Unido a {into}"),
        merged_with: "Inclui também",
        first_and_last_source: |first, last| format!("primeiro {first}, por último {last}"),
        merge_into: |into| format!("Unir a {into}"),
        not_the_same: "Não é a mesma",
        undo_merge: "Separar de novo",
        did_merge: |absorbed, survivor| format!("Feito: {absorbed} agora faz parte de {survivor}."),
        did_keep_apart: |one, other| format!("Anotado: {one} e {other} são duas pessoas."),
        did_undo: |absorbed, survivor| format!("Separados: {absorbed} e {survivor} voltam a ser dois leads."),
        no_card: "Nada mudou: esta não é a ficha com que esta equipe trabalha. Procure a mais recente deste lead.",
        no_member: "Nada mudou: estes botões são só para os membros da equipe.",
        lead_gone: "Nada mudou: este lead não está mais guardado.",
        merged_already: |absorbed, survivor| format!("Alguém foi mais rápido: {absorbed} já faz parte de {survivor}."),
        not_proposed: |other| {
            format!(
                "Nada mudou: {other} não é mais tido como a mesma pessoa. Alguém foi mais rápido, ou os dados mudaram."
            )
        },
        undone_already: "Alguém foi mais rápido: os dois já estão separados.",
        undo_newer_first: |newest| format!("Nada mudou: separe primeiro {newest}, que foi unido depois."),
    },

    board: super::board::pt::BOARD,
    card: CardPhrases {
        temperature: |temperature| match temperature {
            Temperature::Hot => "QUENTE",
            Temperature::Warm => "MORNO",
            Temperature::Cold => "FRIO",
        },
        stage: |stage| match stage {
            Stage::New => "novo",
            Stage::Iql => "IQL",
            Stage::Mql => "MQL",
            Stage::Sal => "SAL",
            Stage::Sql => "SQL",
            Stage::Pql => "PQL",
            Stage::Opportunity => "oportunidade",
            Stage::Won => "ganho",
            Stage::Lost => "perdido",
            Stage::Nurture => "em nutrição",
            Stage::Disqualified => "desqualificado",
        },
        reason: |code| match code {
            "no_budget" => "sem orçamento",
            "no_authority" => "sem poder de decisão",
            "no_need" => "sem necessidade",
            "bad_timing" => "momento errado",
            "not_icp" => "não é o nosso tipo de cliente",
            "out_of_territory" => "fora do nosso território",
            "competitor" => "um concorrente",
            "chose_competitor" => "escolheu um concorrente",
            "existing_customer" => "já é cliente",
            "job_seeker_or_student" => "procura emprego ou estuda",
            "unreachable" => "não foi encontrado",
            "bad_contact_data" => "dados de contato errados",
            "duplicate" => "duplicado",
            "spam" => "spam",
            "consent_refused" => "consentimento recusado",
            _ => "outro motivo",
        },
        dimension: |name| {
            Some(match name {
                "budget" => "Orçamento",
                "authority" => "Decisão",
                "need" => "Necessidade",
                "timeline" => "Prazo",
                "challenges" => "Desafios",
                "money" => "Dinheiro",
                "prioritization" => "Prioridade",
                "metrics" => "Métricas",
                "economic_buyer" => "Responsável pelo orçamento",
                "decision_criteria" => "Critérios de decisão",
                "decision_process" => "Processo de decisão",
                "identify_pain" => "Problema",
                "champion" => "Aliado interno",
                _ => return None,
            })
        },
        unnamed: "Sem nome",
        email: "E-mail",
        phone: "Telefone",
        attested: "confirmado pela plataforma",
        chat: "Chat",
        score: "Pontos",
        fit: "perfil",
        interest: "interesse",
        behaviour: "comportamento",
        coverage: "Conhecido",
        open_dimensions: "em aberto",
        unknown: "ainda não se sabe",
        unsure: "ainda não sabe",
        refused: "prefere não dizer",
        skipped: "pulada",
        not_understood: "não entendida",
        other_answers: "Mais respostas",
        about_the_lead: "Sobre este lead",
        source: "Origem",
        language: "Idioma",
        time_taken: "Duração",
        left_at: "Parou em",
        summary: "o resumo",
        silent_for: |days| format!("{days} dias sem resposta"),
        wants_human: "Quer falar com uma pessoa",
        no_rate: "sem taxa de câmbio no roteiro",
        duration: |seconds| match seconds {
            0..60 => format!("{seconds} s"),
            60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
            3_600..172_800 => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
            _ => format!("{} dias", seconds / 86_400),
        },
    },
};
