//! How Portuguese speaks of people, companies and countries.

use super::super::People;

pub(super) const PEOPLE: People = People {
    name_lead_in: "meu nome é|o meu nome é|me chamo|chamo me|sou|sou o|sou a|é|é o|é a|olá|oi|\
        eu sou|eu sou o|eu sou a|eu me chamo|eu chamo me|bom dia|boa tarde|boa noite|nome|o nome é|\
        meu nome completo é|pode me chamar de|podem me chamar de|podes chamar me|pode chamar me|me chame de|\
        me chama de|me chamam de|chamam me|aqui é|aqui é o|aqui é a|quem fala é|ele se chama|ela se chama|\
        ele chama se|ela chama se|sim|claro|senhor|senhora|sr|sra|dona|o senhor|a senhora|nosso diretor|\
        nossa diretora|meu chefe|seria",
    name_stop: "da empresa|da firma|da companhia|em|obrigado|obrigada|mas|prazer|muito prazer|aqui",
    no_name: "eu|nós|ninguém|alguém|meu chefe|o chefe|nenhum|ele|ela|\
        outra pessoa|minha chefe|a chefe|nosso chefe|nossa chefe|um colega|uma colega|meu colega|minha colega|\
        a equipe|a equipa|minha equipe|meu sócio|minha sócia|eu mesmo|eu mesma|o patrão|a patroa",
    company_lead_in: "trabalho na|trabalho no|trabalho para|somos a|somos|nossa empresa é|minha empresa é|a empresa é|é|chama se|a empresa se chama|\
        olá|oi|bom dia|empresa|a empresa|nome|o nome é|nome da empresa|nossa empresa se chama|\
        a nossa empresa se chama|a nossa empresa chama se|nossa empresa chama se|minha empresa se chama|\
        a minha empresa é|a minha empresa chama se|meu negócio se chama|meu negócio é|a empresa chama se|\
        a empresa é a|nossa empresa é a|minha empresa é a|é a|é o|somos o|sou da|sou do|sou de|estou na|\
        trabalho para a|trabalho para o|trabalho em|trabalho com a|trabalhamos na|trabalhamos no|trabalhamos para a|\
        venho da|falo da|da empresa|na|no|seria|sim",
    no_company: "nenhuma|não tenho empresa|não tenho|nada|\
        sem site|ainda não temos|ainda não tenho|não temos site|não tenho site|sem empresa|não temos empresa|\
        não temos",
    countries: COUNTRIES,
    home: None,
};

const COUNTRIES: &str = "AD Andorra,andorrano|AE Emirados Árabes Unidos,os Emirados,Emirados,EAU,Dubai,Abu Dhabi|AF Afeganistão,Afganistão,afegão,afegã|AG Antígua e Barbuda|\
    AL Albânia,albanês,albanesa|AM Armênia,armênio|AO Angola,angolano,angolana|AR Argentina,a Argentina,argentino|AT Áustria,austríaco,austríaca|AU Austrália,australiano,\
    australiana|AW Aruba|AZ Azerbaijão,azerbaijano|BA Bósnia e Herzegovina,Bósnia,Bósnia-Herzegovina,bósnio|BB Barbados|BD Bangladesh,Bangladeche|BE Bélgica,belga|BF Burkina Faso,\
    Burquina Faso|BG Bulgária,búlgaro,búlgara|BH Bahrein,Barém,Bareine|BI Burundi|BJ Benin,Benim|BM Bermudas,as Bermudas|BN Brunei|BO Bolívia,boliviano,boliviana|BR Brasil,\
    o Brasil,brasileiro,brasileira|BS Bahamas,as Bahamas|BT Butão,butanês|BW Botsuana,Botswana|BY Belarus,Bielorrússia,bielorrusso|BZ Belize|CA Canadá,canadense,canadiano,\
    canadiana|CD República Democrática do Congo,RD Congo,RDC|CF República Centro-Africana|CG República do Congo,Congo,o Congo,congolês|CH Suíça,a Suíça,suíço|CI Costa do Marfim,\
    marfinense|CL Chile,o Chile,chileno,chilena|CM Camarões,camaronês|CN China,a China,chinês,chinesa|CO Colômbia,colombiano,colombiana|CR Costa Rica,costarriquenho|CU Cuba,\
    cubano,cubana|CV Cabo Verde,cabo-verdiano,caboverdiano|CW Curaçao|CY Chipre,cipriota|CZ Tchéquia,República Tcheca,República Checa,Chéquia,tcheco,tcheca,checo|DE Alemanha,\
    a Alemanha,alemão,alemã|DJ Djibuti,Jibuti|DK Dinamarca,dinamarquês,dinamarquesa|DM Dominica|DO República Dominicana,dominicano,dominicana|DZ Argélia,argelino|EC Equador,\
    equatoriano,equatoriana|EE Estônia,estoniano,estónio|EG Egito,Egipto,egípcio,egípcia|ER Eritreia,eritreu|ES Espanha,a Espanha,espanhol,espanhola|ET Etiópia,etíope|\
    FI Finlândia,finlandês,finlandesa|FJ Fiji|FM Micronésia|FO Ilhas Faroé|FR França,a França,francês,francesa|GA Gabão|GB Reino Unido,o Reino Unido,Grã-Bretanha,Inglaterra,\
    Escócia,País de Gales,Irlanda do Norte,britânico,britânica,inglês,inglesa,escocês,galês|GD Granada|GE Geórgia,georgiano|GF Guiana Francesa|GG Guernsey|GH Gana,ganês,ganense|\
    GI Gibraltar|GL Groenlândia,Gronelândia|GM Gâmbia|GN Guiné,Guiné-Conacri,guineense|GP Guadalupe|GQ Guiné Equatorial|GR Grécia,grego,grega|GT Guatemala,guatemalteco|\
    GW Guiné-Bissau|GY Guiana|HK Hong Kong|HN Honduras,hondurenho|HR Croácia,croata|HT Haiti,haitiano,haitiana|HU Hungria,húngaro,húngara|ID Indonésia,indonésio|IE Irlanda,\
    irlandês,irlandesa,República da Irlanda|IL Israel,israelense,israelita|IM Ilha de Man|IN Índia,a Índia,indiano,indiana|IQ Iraque,iraquiano|IR Irã,Irão,iraniano|IS Islândia,\
    islandês,islandesa|IT Itália,a Itália,italiano,italiana|JE Jersey|JM Jamaica,jamaicano|JO Jordânia,jordaniano,jordano|JP Japão,o Japão,japonês,japonesa|KE Quênia,queniano|\
    KG Quirguistão,quirguiz|KH Camboja,cambojano|KI Kiribati|KM Comores|KN São Cristóvão e Névis|KP Coreia do Norte,norte-coreano|KR Coreia do Sul,Coreia,sul-coreano,coreano,\
    coreana|KW Kuwait,Kuaite,Coveite|KY Ilhas Cayman,Ilhas Caimão|KZ Cazaquistão,cazaque|LA Laos|LB Líbano,o Líbano,libanês,libanesa|LC Santa Lúcia|LI Liechtenstein,Listenstaine|\
    LK Sri Lanka|LR Libéria,liberiano|LS Lesoto|LT Lituânia,lituano|LU Luxemburgo,luxemburguês,luxemburguesa|LV Letônia,letão|LY Líbia,líbio|MA Marrocos,marroquino,marroquina|\
    MC Mônaco,monegasco|MD Moldávia,Moldova,moldavo|ME Montenegro,montenegrino|MG Madagascar,malgaxe|MH Ilhas Marshall|MK Macedônia do Norte,Macedônia,macedônio|ML Mali|\
    MM Mianmar,Myanmar,Birmânia|MN Mongólia,mongol|MO Macau|MQ Martinica|MR Mauritânia|MT Malta,maltês,maltesa|MU Maurício,Maurícia,Ilhas Maurício|MV Maldivas,as Maldivas|\
    MW Malawi,Malauí|MX México,mexicano,mexicana|MY Malásia,malaio,malaia|MZ Moçambique,moçambicano,moçambicana|NA Namíbia|NC Nova Caledônia|NE Níger|NG Nigéria,nigeriano,\
    nigeriana|NI Nicarágua,nicaraguense|NL Países Baixos,os Países Baixos,Holanda,a Holanda,neerlandês,neerlandesa,holandês,holandesa|NO Noruega,norueguês,norueguesa|NP Nepal,\
    nepalês|NR Nauru|NZ Nova Zelândia,neozelandês,neozelandesa|OM Omã|PA Panamá,panamenho,panamenha|PE Peru,o Peru,peruano,peruana|PF Polinésia Francesa|PG Papua-Nova Guiné|\
    PH Filipinas,as Filipinas,filipino,filipina|PK Paquistão,paquistanês|PL Polônia,polonês,polonesa,polaco,polaca|PR Porto Rico,porto-riquenho|PS Palestina,palestino,\
    palestiniano|PT Portugal,português,portuguesa|PW Palau|PY Paraguai,paraguaio,paraguaia|QA Catar,Qatar,catari|RE Reunião,Ilha da Reunião|RO Romênia,romeno,romena|RS Sérvia,\
    sérvio|RU Rússia,a Rússia,Federação Russa,russo,russa|RW Ruanda,ruandês|SA Arábia Saudita,saudita|SB Ilhas Salomão|SC Seicheles,Seychelles|SD Sudão,sudanês|SE Suécia,sueco,\
    sueca|SG Singapura,Cingapura|SI Eslovênia,esloveno|SK Eslováquia,eslovaco|SL Serra Leoa|SM San Marino,São Marinho|SN Senegal,senegalês|SO Somália|SR Suriname|SS Sudão do Sul|\
    ST São Tomé e Príncipe,São Tomé,são-tomense|SV El Salvador,salvadorenho|SY Síria,sírio|SZ Essuatíni,Suazilândia|TD Chade|TG Togo|TH Tailândia,tailandês,tailandesa|\
    TJ Tajiquistão|TL Timor-Leste,timorense|TM Turcomenistão,Turquemenistão|TN Tunísia,tunisiano,tunisino|TO Tonga|TR Turquia,a Turquia,turco,turca|TT Trinidad e Tobago,\
    Trindade e Tobago|TV Tuvalu|TW Taiwan,taiwanês|TZ Tanzânia|UA Ucrânia,a Ucrânia,ucraniano,ucraniana|UG Uganda|US Estados Unidos,os Estados Unidos,Estados Unidos da América,\
    EUA,os EUA,E.U.A.,USA,americano,americana,norte-americano,norte-americana,estadunidense,Nova Jersey,Novo México|UY Uruguai,uruguaio,uruguaia|UZ Uzbequistão,Usbequistão|\
    VA Vaticano,Cidade do Vaticano|VC São Vicente e Granadinas|VE Venezuela,venezuelano,venezuelana|VN Vietnã,Vietname,Vietnam,vietnamita|VU Vanuatu|WS Samoa|XK Kosovo,Cosovo|\
    YE Iêmen|ZA África do Sul,sul-africano,sul-africana|ZM Zâmbia|ZW Zimbábue,Zimbabwe";
