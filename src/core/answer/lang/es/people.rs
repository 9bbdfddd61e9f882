//! How Spanish speaks of people, companies and countries.

use super::super::People;

pub(super) const PEOPLE: People = People {
    name_lead_in: "me llamo|mi nombre es|soy|es|se llama|hola|\
        yo soy|yo me llamo|soy el|soy la|buenos días|buenas tardes|buenas noches|buenas|nombre|el nombre es|\
        mi nombre completo es|llámame|llámeme|pueden llamarme|puede llamarme|puedes llamarme|me dicen|me llaman|aquí|\
        le habla|habla|sí|claro|señor|señora|señorita|sr|sra|srta|la señora|el señor|don|doña|nuestro director|\
        nuestra directora|mi jefe|mi jefa|él se llama|ella se llama|su nombre es|sería",
    name_stop: "de la empresa|de la firma|de la compañía|en|gracias|pero|encantado|encantada|mucho gusto|un placer|aquí",
    no_name: "yo|nosotros|nadie|alguien|mi jefe|ninguno|él|ella|\
        mi jefa|el jefe|la jefa|nuestro jefe|nuestra jefa|otra persona|un compañero|una compañera|mi compañero|\
        mi compañera|el equipo|mi socio|mi socia|mi equipo|yo mismo|yo misma|otro|otra",
    company_lead_in: "trabajo en|trabajo para|somos|nuestra empresa es|mi empresa es|la empresa es|es|se llama|la empresa se llama|\
        hola|buenas|buenos días|empresa|la empresa|nombre|nombre de la empresa|el nombre es|nos llamamos|\
        nuestra empresa se llama|mi empresa se llama|mi negocio se llama|mi negocio es|nuestro negocio se llama|\
        nuestro negocio es|soy de|somos de|estoy en|trabajo con|trabajamos en|trabajamos para|vengo de|llamo de|\
        de la empresa|en|sería|la compañía|la compañía se llama|la compañía es|sí",
    no_company: "ninguna|no tengo empresa|no tengo|nada|\
        ninguna todavía|todavía ninguna|todavía no tenemos|aún no tenemos|todavía no tengo|aún no tengo|\
        no tenemos web|no tenemos página|sin web|sin página|no tenemos empresa|sin empresa",
    countries: COUNTRIES,
    home: Some("ES"),
};

const COUNTRIES: &str = "AD Andorra,andorrano,andorrana|AE Emiratos Árabes Unidos,los Emiratos,Emiratos,EAU,Dubái,Abu Dabi,emiratí|AF Afganistán,afgano,afgana|\
    AG Antigua y Barbuda|AL Albania,albanés,albanesa|AM Armenia,armenio|AO Angola,angoleño,angoleña|AR Argentina,la Argentina,argentino|AT Austria,austríaco,austríaca|\
    AU Australia,australiano,australiana|AW Aruba,arubeño|AZ Azerbaiyán,azerbaiyano,azerí|BA Bosnia y Herzegovina,Bosnia,Bosnia-Herzegovina,bosnio|BB Barbados|BD Bangladés,\
    Bangladesh,bangladesí|BE Bélgica,belga|BF Burkina Faso|BG Bulgaria,búlgaro,búlgara|BH Baréin,Bahréin,bareiní|BI Burundi|BJ Benín,beninés|BM Bermudas,las Bermudas|BN Brunéi|\
    BO Bolivia,boliviano,boliviana|BR Brasil,brasileño,brasileña,brasilero|BS Bahamas,las Bahamas,bahameño|BT Bután,butanés|BW Botsuana,Botswana|BY Bielorrusia,Belarús,bielorruso,\
    bielorrusa|BZ Belice,beliceño|CA Canadá,canadiense|CD República Democrática del Congo,RD Congo,Congo-Kinshasa|CF República Centroafricana,centroafricano|\
    CG República del Congo,Congo,el Congo,congoleño|CH Suiza,suizo|CI Costa de Marfil,marfileño|CL Chile,chileno,chilena|CM Camerún,camerunés|CN China,chino,\
    República Popular China|CO Colombia,colombiano,colombiana|CR Costa Rica,costarricense,tico|CU Cuba,cubano,cubana|CV Cabo Verde,caboverdiano|CW Curazao|CY Chipre,chipriota|\
    CZ Chequia,República Checa,la República Checa,checo,checa|DE Alemania,alemán,alemana|DJ Yibuti,Djibouti|DK Dinamarca,danés,danesa|DM Dominica|DO República Dominicana,\
    la República Dominicana,Rep. Dominicana,dominicano,dominicana|DZ Argelia,argelino,argelina|EC Ecuador,el Ecuador,ecuatoriano,ecuatoriana|EE Estonia,estonio|EG Egipto,egipcio,\
    egipcia|ER Eritrea,eritreo|ES España,español,española,españoles|ET Etiopía,etíope|FI Finlandia,finlandés,finlandesa,finés|FJ Fiyi,Fiji|FM Micronesia|FO Islas Feroe,\
    las Islas Feroe|FR Francia,francés,francesa|GA Gabón,gabonés|GB Reino Unido,el Reino Unido,Gran Bretaña,Inglaterra,Escocia,Gales,Irlanda del Norte,británico,británica,inglés,\
    inglesa,escocés|GD Granada|GE Georgia,georgiano|GF Guayana Francesa,la Guayana Francesa|GG Guernsey|GH Ghana,ghanés|GI Gibraltar,gibraltareño|GL Groenlandia,groenlandés|\
    GM Gambia,gambiano|GN Guinea,guineano|GP Guadalupe|GQ Guinea Ecuatorial,ecuatoguineano|GR Grecia,griego,griega|GT Guatemala,guatemalteco,guatemalteca,chapín|GW Guinea-Bisáu|\
    GY Guyana,guyanés|HK Hong Kong,hongkonés|HN Honduras,hondureño,hondureña|HR Croacia,croata|HT Haití,haitiano,haitiana|HU Hungría,húngaro,húngara|ID Indonesia,indonesio|\
    IE Irlanda,irlandés,irlandesa,República de Irlanda|IL Israel,israelí|IM Isla de Man,la Isla de Man|IN India,la India,indio,hindú|IQ Irak,Iraq,iraquí|IR Irán,iraní|IS Islandia,\
    islandés,islandesa|IT Italia,italiano,italiana|JE Jersey|JM Jamaica,jamaicano,jamaiquino|JO Jordania,jordano|JP Japón,japonés,japonesa|KE Kenia,keniano,keniata|KG Kirguistán,\
    kirguís|KH Camboya,camboyano|KI Kiribati|KM Comoras,las Comoras|KN San Cristóbal y Nieves|KP Corea del Norte,norcoreano|KR Corea del Sur,Corea,surcoreano,coreano,coreana|\
    KW Kuwait,kuwaití|KY Islas Caimán,las Islas Caimán|KZ Kazajistán,Kazajstán,kazajo|LA Laos,laosiano|LB Líbano,el Líbano,libanés,libanesa|LC Santa Lucía|LI Liechtenstein|\
    LK Sri Lanka,esrilanqués|LR Liberia,liberiano|LS Lesoto|LT Lituania,lituano,lituana|LU Luxemburgo,luxemburgués,luxemburguesa|LV Letonia,letón,letona|LY Libia,libio|\
    MA Marruecos,marroquí|MC Mónaco,monegasco|MD Moldavia,Moldova,moldavo|ME Montenegro,montenegrino|MG Madagascar,malgache|MH Islas Marshall|MK Macedonia del Norte,Macedonia,\
    macedonio|ML Malí,maliense|MM Myanmar,Birmania,birmano|MN Mongolia,mongol|MO Macao|MQ Martinica|MR Mauritania,mauritano|MT Malta,maltés,maltesa|MU Mauricio,Isla Mauricio,\
    mauriciano|MV Maldivas,las Maldivas,maldivo|MW Malaui,Malawi|MX México,Méjico,mexicano,mexicana|MY Malasia,malasio,malayo|MZ Mozambique,mozambiqueño|NA Namibia,namibio|\
    NC Nueva Caledonia|NE Níger,nigerino|NG Nigeria,nigeriano|NI Nicaragua,nicaragüense|NL Países Bajos,los Países Bajos,Holanda,neerlandés,neerlandesa,holandés,holandesa|\
    NO Noruega,noruego|NP Nepal,nepalí|NR Nauru|NZ Nueva Zelanda,Nueva Zelandia,neozelandés,neozelandesa|OM Omán,omaní|PA Panamá,panameño,panameña|PE Perú,el Perú,peruano,peruana|\
    PF Polinesia Francesa,la Polinesia Francesa|PG Papúa Nueva Guinea|PH Filipinas,las Filipinas,filipino,filipina|PK Pakistán,pakistaní|PL Polonia,polaco,polaca|PR Puerto Rico,\
    puertorriqueño,puertorriqueña,boricua|PS Palestina,palestino|PT Portugal,portugués,portuguesa|PW Palaos|PY Paraguay,el Paraguay,paraguayo,paraguaya|QA Catar,Qatar,catarí|\
    RE Reunión,La Reunión|RO Rumanía,rumano,rumana|RS Serbia,serbio|RU Rusia,Federación Rusa,Federación de Rusia,ruso,rusa|RW Ruanda,ruandés|SA Arabia Saudita,Arabia Saudí,saudí,\
    saudita|SB Islas Salomón|SC Seychelles,las Seychelles|SD Sudán,sudanés|SE Suecia,sueco,sueca|SG Singapur,singapurense|SI Eslovenia,esloveno,eslovena|SK Eslovaquia,eslovaco,\
    eslovaca|SL Sierra Leona|SM San Marino|SN Senegal,senegalés|SO Somalia,somalí|SR Surinam,surinamés|SS Sudán del Sur|ST Santo Tomé y Príncipe|SV El Salvador,Salvador,\
    salvadoreño,salvadoreña|SY Siria,sirio|SZ Esuatini,Suazilandia|TD Chad,el Chad|TG Togo,togolés|TH Tailandia,tailandés,tailandesa|TJ Tayikistán,tayiko|TL Timor Oriental|\
    TM Turkmenistán,turkmeno|TN Túnez,tunecino|TO Tonga|TR Turquía,turco,turca|TT Trinidad y Tobago,Trinidad|TV Tuvalu|TW Taiwán,taiwanés|TZ Tanzania,tanzano|UA Ucrania,ucraniano,\
    ucraniana|UG Uganda,ugandés|US Estados Unidos,los Estados Unidos,Estados Unidos de América,EE. UU.,EEUU,EE UU,EUA,USA,estadounidense,norteamericano,americano,Nueva Jersey,\
    Nuevo México|UY Uruguay,el Uruguay,uruguayo,uruguaya|UZ Uzbekistán,uzbeko|VA Ciudad del Vaticano,el Vaticano,Vaticano|VC San Vicente y las Granadinas|VE Venezuela,venezolano,\
    venezolana|VN Vietnam,vietnamita|VU Vanuatu|WS Samoa|XK Kosovo,kosovar|YE Yemen,yemení|ZA Sudáfrica,Suráfrica,sudafricano,sudafricana|ZM Zambia,zambiano|ZW Zimbabue,Zimbabwe,\
    zimbabuense";
