//! What Portuguese says around values that nobody asked for, and how it takes an answer back.

use super::super::more::More;

pub(super) const MORE: More = More {
    budget: "orçamento|orçamentos|verba|verbas|gastar|investir|investimento|disponível|disponíveis|reservado|reservados|\
        separado|separados|destinado|previsto|orçado|budget|podemos gastar",
    wanted: "precisamos disso|precisamos dele|precisamos|preciso|preciso disso|queremos|quero|necessário|tem que estar|\
        tem de estar|deve estar|deveria estar|pronto|pronta|funcionando|a funcionar|rodando|no ar|em operação|\
        em produção|em funcionamento|começar|começamos|iniciar|início|lançar|lançamento|prazo|data limite|entrega|\
        entregue|implantado|implantar|implementado|implementar|terminado|concluído|operacional|ficar pronto",
    persons: "pessoas|pessoa|gente|cabeças|membros|colegas|integrantes",
    users: "usuários|usuário|utilizadores|utilizador|licenças|licença|contas|acessos|postos",
    staff: "funcionários|funcionárias|empregados|trabalhadores|colaboradores|colaboradoras|efetivos",
    reach: "email|e mail|mail|correio|endereço|escrever|escreva|escreve|escreva me|me escreva|escreva para|ligar|ligue|me ligue|\
        telefone|tel|celular|telemóvel|número|contato|contacto|contatar|site|página|link|por|via|whatsapp|zap",
    named: "meu nome é|o meu nome é|chamo me|me chamo|eu me chamo|nome",
    company: "nossa empresa se chama|a nossa empresa chama se|minha empresa se chama|a empresa se chama|\
        a empresa chama se|nome da empresa|trabalho na|trabalho no|trabalho para|empresa",
    based: "com sede em|com sede no|com sede na|estamos em|estamos no|estamos na|localizados em|país|nosso país é|somos de|\
        somos do|somos da|ficamos em",
    meant: "eu quis dizer|quis dizer|quero dizer|quer dizer|queria dizer|queríamos dizer|correção|corrijo|corrigindo|\
        me enganei|enganei me|eu errei|errei|foi um erro|erro meu|na verdade são|na verdade é|mude para|muda para|\
        altere para|mude o|altere o|coloque|põe antes|ponha antes|digo|aliás|erro de digitação",
    oops: "desculpe|desculpa|desculpem|perdão|não|nao|espera|espere|um momento|ops|opa|na verdade|na realidade|ou melhor|\
        melhor|pensando bem|pensando melhor|lamento|errado|não espera|afinal",
    around: "pretendemos|pretendo|planejamos|esperamos|gostaríamos|gostaria|pensamos|empresa|companhia|nós|eu|me|você|vocês|nos|nosso|nossa|nossos|meu|minha|isso|ele|ela|o|a|os|as|um|uma|uns|umas|somos|são|é|sou|ser|estar|está|\
        estamos|temos|tenho|há|tem|com|para|pra|de|do|da|dos|das|em|no|na|ao|que|se|e|ou|cerca|no total|ao todo|total|\
        também|além disso|então|aqui|equipe|equipa|time|na equipe|na equipa|na empresa|se possível|por favor|idealmente|\
        no máximo|o mais tardar|até|máximo|a propósito|pois|bom|bem|ah|oh|hm|podemos|posso|poderíamos|seria|seriam|será|\
        deve|agora|atualmente|aproximadamente|por|ano|mês|só|tudo|disto|disso",
};
