//! What people say in Portuguese besides answering: commands, greetings, refusals, questions.

use super::super::Moves;

pub(super) const MOVES: Moves = Moves {
    commands: "começar=start|iniciar=start|ajuda=help|voltar=back|volta=back|voltar atrás=back|volta atrás=back|voltar uma pergunta=back|anterior=back|pergunta anterior=back|pular=skip|saltar=skip|\
        passar=skip|próxima=skip|próxima pergunta=skip|passo=skip|pular esta=skip|pular essa=skip|pular esta pergunta=skip|pular essa pergunta=skip|cancelar=cancel|parar=cancel|pare=cancel|sair=cancel|encerrar=cancel|chega=cancel|me deixa em paz=cancel|me deixe em paz=cancel|\
        deixe me em paz=cancel|recomeçar=restart|reiniciar=restart|começar de novo=restart|do início=restart|privacidade=privacy|idioma=language|\
        língua=language|mudar idioma=language|mudar de idioma=language|\
        meus dados=export|exportar meus dados=export|envie meus dados=export|\
        apagar meus dados=forget|apague meus dados=forget|apaga meus dados=forget|excluir meus dados=forget|exclua meus dados=forget|esqueça me=forget|apagar tudo=forget|apague tudo=forget|excluir tudo=forget|esquecer me=forget",
    polite: "por favor|obrigado|obrigada|muito obrigado|valeu|olá|oi|ok|agora",
    greetings: "olá|oi|bom dia|boa tarde|boa noite|tudo bem|obrigado|obrigada|tchau|adeus|até logo",
    approves: "enviar|pode enviar|envie|manda|tudo certo|tudo ok|está bom|está perfeito|sem alterações|sem mudanças|correto|perfeito",
    addresses: "você|vocês|tu|seu|sua|preço|preços|custa|vosso|vossa",
    own: "nos|nosso|nossa|me|meu|minha|nós",
    returns: "voltei|já voltei|estou de volta|já estou de volta|cheguei|olá de novo|oi de novo|olá novamente|oi novamente|olá outra vez|\
        onde estávamos|onde paramos|onde nós paramos|onde parámos|onde ficámos|vamos continuar|continuar|continuemos|podemos continuar|\
        desculpe a demora|desculpa a demora|desculpe pela demora|desculpe o atraso|desculpa o atraso|perdão pela demora|\
        ainda está aí|ainda estão aí|ainda estás aí|está aí|estás aí",
    languages: "português=pt|inglês=en|espanhol=es|alemão=de|francês=fr|italiano=it|holandês=nl|polonês=pl|polaco=pl",
    language_wish: "por favor|em|podemos|poderíamos|pode|podes|podem|poderia|falar|fala|falamos|falas|vamos falar|escrever|continuar|mudar|mudar para|para|o|idioma|língua|prefiro|preferia|quero|queria|gostaria|gostaria de|só|somente|apenas|versão|é possível|dá para",
    asks_the_same: "quando|quanto|quanta|quantos|quantas|qual|quais|por que",
    interrogatives: "basta|bastam|seria|que|o que|qual|quais|quanto|quanta|quantos|quando|como|onde|quem|posso|podemos|pode|podem|tem|há|é possível|dá para|vocês têm|vocês oferecem|dá pra",
    refusal: &[
        r"(?:prefiro|preferimos|preferia) nao (?:dizer|falar|responder|informar|compartilhar|partilhar|dar|revelar)(?: .{0,30})?|prefiro nao",
        r"(?:isso )?(?:e )?(?:confidencial|privado|particular|pessoal|segredo)|nao (?:e|te|lhe) (?:da sua conta|interessa|diz respeito)|nao e da (?:sua|tua) conta",
        r"nao (?:quero|queremos|posso|podemos|vou|vamos) (?:dizer|falar|dar|compartilhar|partilhar|responder|informar|revelar)(?: .{0,40})?|sem comentarios",
    ],
    refusal_inside: &[
        r"prefiro nao (?:dizer|falar|responder|informar|dar)",
        r"nao (?:quero|posso) (?:dizer|falar|dar|informar|compartilhar|partilhar)",
    ],
    no_contact: &[
        r"(?:ainda )?nao (?:tenho|temos|uso)(?: .{0,20})?|nao (?:me )?(?:ligue|liguem|ligar|telefone|telefonem|escreva|escrevam)(?: .{0,20})?|sem (?:e ?mail|mail|telefone|site|ligacoes|ligacao)(?: .{0,15})?|(?:melhor |prefiro )?por (?:e ?mail|telefone|chat|whatsapp)(?: .{0,15})?",
    ],
    declines: &[
        r"nao (?:me |nos )?interessa(?: .{0,20})?|nao obrigad[oa](?: .{0,12})?|(?:nao (?:tenho|temos)|sem) interesse(?: .{0,20})?|nao estou interessad[oa](?: .{0,20})?",
    ],
    unsure: &[
        r"(?:ainda |sinceramente )*nao (?:o )?(?:sei|sabemos|saberia)(?: (?:ainda|ao certo|bem|exatamente|dizer|direito|agora|no momento|neste momento|desculpe|quanto|quando|isso|te dizer|lhe dizer|responder|com certeza))*|(?:nao )?faco (?:a minima |a menor )?ideia|sei la|nao (?:tenho|temos) (?:certeza|a certeza|ideia)(?: .{0,20})?",
        r"depende(?: .*)?|(?:e )?dificil (?:de )?dizer(?: .{0,20})?|ainda nao (?:sabemos|sei|decidimos|definimos|temos|esta definido|foi decidido)(?: .{0,20})?|a (?:definir|decidir)|vamos ver|talvez",
    ],
    unsure_inside: &[
        r"nao (?:sei|sabemos)|nao tenho certeza|nao faco ideia|depende d[eoa]s?|(?:tenho|temos|preciso|precisamos) (?:de |que )?(?:consultar|perguntar|falar|verificar|ver com)",
        r"nao (?:me )?(?:lembro|recordo)|(?:me )?esqueci|o mais barato possivel|assim que (?:tivermos|conseguirmos)",
    ],
    why: &[
        r"(?:e |mas )?(?:por ?que|porque|para que|pra que)(?: isso| isto)?(?: (?:voce|voces|quer|querem|precisa|precisam|pergunta|perguntam)\w*)*(?: .{0,20})?",
    ],
    why_inside: &[
        r"(?:por ?que|para que|pra que) (?:voce |voces |e que )?(?:quer|querem|precisa|precisam|pergunta|perguntam)\w*",
    ],
    human: &[
        r"(?:quero|queria|gostaria de|posso|podia|prefiro|preciso|desejo)(?: de)? falar com (?:um |uma |alguem )?.{0,30}|(?:uma |um )?(?:(?:pessoa|atendente|humano|consultor)(?: real| de verdade| por favor)+|atendente|humano|consultor)",
        r"(?:voce )?(?:pode|podem) (?:me )?ligar(?: .{0,20})?|me (?:liga|ligue|liguem)(?: .{0,20})?|(?:ligue|liga|liguem) me(?: .{0,20})?",
    ],
    human_inside: &[r"falar com (?:uma pessoa|alguem|um humano|um atendente|um consultor)"],
    clarify: &[
        r"como assim|(?:o que|que) (?:quer dizer|significa)(?: .{0,30})?|nao (?:entendi|entendo|percebi|percebo)(?: .{0,30})?|como|desculpe|hein",
    ],
};
