//! How Italian speaks of people, companies and countries.

use super::super::People;

pub(super) const PEOPLE: People = People {
    name_lead_in: "mi chiamo|il mio nome è|sono|io sono|il nome è|nome|si chiama|è|ciao|ciao sono|salve|salve sono|buongiorno|buongiorno sono|\
        buonasera|mi chiami|chiamatemi|chiamami|il signor|la signora|signor|signora|dottor|dottoressa|dott|ing|sì|certo|il mio capo|\
        il nostro direttore|il nostro amministratore delegato|il nostro titolare|lui è|lei è|parla con|piacere",
    name_stop: "di|della|dell|del|da|presso|per|grazie|ma|piacere|e sono|e lavoro|qui|il nostro|la nostra|il mio|la mia",
    no_name: "io|io stesso|io stessa|me|noi|nessuno|nessuna|qualcuno|qualcun altro|qualcun'altra|un collega|una collega|il mio capo|il capo|la mia capa|\
        il mio responsabile|il mio socio|mia moglie|mio marito|lui|lei|loro|anonimo|anonima|sconosciuto|niente|il team|la squadra",
    company_lead_in: "lavoro per|lavoro in|lavoro presso|lavoro alla|lavoro da|siamo|noi siamo|siamo la|siamo una|sono di|sono della|la nostra azienda è|\
        la nostra azienda si chiama|la mia azienda è|la mia azienda si chiama|l'azienda è|l'azienda si chiama|la nostra società è|\
        la nostra società si chiama|la società è|la società si chiama|la ditta è|la ditta si chiama|la nostra ditta è|azienda|ditta|società|\
        si chiama|è|il nome è|ci chiamiamo|presso|sono il titolare di|titolare di|fondatore di",
    no_company: "nessuna|nessuna azienda|non ho un'azienda|non ho azienda|non ne ho|nessuna società|nessuna ditta|niente|non ancora|\
        nessun sito|non abbiamo un sito|privato|sono un privato",
    countries: COUNTRIES,
    home: Some("IT"),
};

const COUNTRIES: &str = "AD Andorra,andorrano|AE Emirati Arabi Uniti,gli Emirati,Emirati,EAU,Dubai,Abu Dhabi|AF Afghanistan,afghano,afgano|AG Antigua e Barbuda|AL Albania,\
    l'Albania,albanese|AM Armenia,l'Armenia,armeno|AO Angola,l'Angola,angolano|AR Argentina,l'Argentina,argentino|AT Austria,l'Austria,austriaco,austriaca|AU Australia,\
    l'Australia,australiano,australiana|AW Aruba|AZ Azerbaigian,Azerbaijan,azero|BA Bosnia ed Erzegovina,Bosnia-Erzegovina,Bosnia,la Bosnia,bosniaco|BB Barbados|BD Bangladesh,\
    il Bangladesh,bengalese|BE Belgio,il Belgio,belga|BF Burkina Faso|BG Bulgaria,la Bulgaria,bulgaro,bulgara|BH Bahrein,Bahrain|BI Burundi|BJ Benin|BM Bermuda,le Bermuda|\
    BN Brunei|BO Bolivia,la Bolivia,boliviano,boliviana|BR Brasile,il Brasile,brasiliano,brasiliana|BS Bahamas,le Bahamas|BT Bhutan|BW Botswana|BY Bielorussia,la Bielorussia,\
    bielorusso|BZ Belize|CA Canada,il Canada,canadese|CD Repubblica Democratica del Congo,RD Congo,Congo-Kinshasa|CF Repubblica Centrafricana|CG Repubblica del Congo,Congo,\
    il Congo,congolese|CH Svizzera,la Svizzera,svizzero|CI Costa d'Avorio,la Costa d'Avorio,ivoriano|CL Cile,il Cile,cileno,cilena|CM Camerun,il Camerun,camerunense|CN Cina,\
    la Cina,cinese,Repubblica Popolare Cinese|CO Colombia,la Colombia,colombiano,colombiana|CR Costa Rica,costaricano|CU Cuba,cubano,cubana|CV Capo Verde,capoverdiano|CW Curaçao|\
    CY Cipro,cipriota|CZ Cechia,Repubblica Ceca,la Repubblica Ceca,ceco,ceca|DE Germania,la Germania,tedesco,tedesca|DJ Gibuti|DK Danimarca,la Danimarca,danese|DM Dominica|\
    DO Repubblica Dominicana,la Repubblica Dominicana,dominicano,dominicana|DZ Algeria,l'Algeria,algerino,algerina|EC Ecuador,l'Ecuador,ecuadoriano,ecuadoregno|EE Estonia,\
    l'Estonia,estone|EG Egitto,l'Egitto,egiziano,egiziana|ER Eritrea,l'Eritrea,eritreo|ES Spagna,la Spagna,spagnolo,spagnola|ET Etiopia,l'Etiopia,etiope|FI Finlandia,la Finlandia,\
    finlandese|FJ Figi,Fiji|FM Micronesia|FO Isole Faroe,Fær Øer,Isole Fær Øer|FR Francia,la Francia,francese|GA Gabon,il Gabon|GB Regno Unito,il Regno Unito,Gran Bretagna,\
    la Gran Bretagna,Inghilterra,l'Inghilterra,Scozia,la Scozia,Galles,il Galles,Irlanda del Nord,britannico,britannica,inglese,scozzese,gallese|GD Grenada|GE Georgia,la Georgia,\
    georgiano|GF Guyana francese|GG Guernsey|GH Ghana,il Ghana,ghanese|GI Gibilterra|GL Groenlandia,la Groenlandia|GM Gambia,il Gambia|GN Guinea,la Guinea|GP Guadalupa|\
    GQ Guinea Equatoriale|GR Grecia,la Grecia,greco,greca|GT Guatemala,il Guatemala,guatemalteco|GW Guinea-Bissau|GY Guyana|HK Hong Kong|HN Honduras,l'Honduras,honduregno|\
    HR Croazia,la Croazia,croato,croata|HT Haiti,haitiano|HU Ungheria,l'Ungheria,ungherese|ID Indonesia,l'Indonesia,indonesiano|IE Irlanda,l'Irlanda,irlandese,\
    Repubblica d'Irlanda|IL Israele,israeliano,israeliana|IM Isola di Man,l'Isola di Man|IN India,l'India,indiano,indiana|IQ Iraq,l'Iraq,iracheno|IR Iran,l'Iran,iraniano|\
    IS Islanda,l'Islanda,islandese|IT Italia,l'Italia,italiano,italiana,italiani|JE Jersey|JM Giamaica,la Giamaica,giamaicano|JO Giordania,la Giordania,giordano|JP Giappone,\
    il Giappone,giapponese|KE Kenya,Kenia,il Kenya,keniano,keniota|KG Kirghizistan,kirghiso|KH Cambogia,la Cambogia,cambogiano|KI Kiribati|KM Comore,le Comore|\
    KN Saint Kitts e Nevis|KP Corea del Nord,la Corea del Nord,nordcoreano|KR Corea del Sud,la Corea del Sud,Corea,la Corea,sudcoreano,coreano,coreana|KW Kuwait,il Kuwait|\
    KY Isole Cayman,le Isole Cayman|KZ Kazakistan,Kazakhstan,kazako|LA Laos|LB Libano,il Libano,libanese|LC Saint Lucia,Santa Lucia|LI Liechtenstein,il Liechtenstein|LK Sri Lanka,\
    lo Sri Lanka,singalese|LR Liberia,la Liberia|LS Lesotho|LT Lituania,la Lituania,lituano|LU Lussemburgo,il Lussemburgo,lussemburghese|LV Lettonia,la Lettonia,lettone|LY Libia,\
    la Libia,libico|MA Marocco,il Marocco,marocchino,marocchina|MC Monaco,Principato di Monaco,Montecarlo,monegasco|MD Moldavia,la Moldavia,Moldova,moldavo|ME Montenegro,\
    il Montenegro,montenegrino|MG Madagascar,il Madagascar,malgascio|MH Isole Marshall|MK Macedonia del Nord,Macedonia,la Macedonia,macedone|ML Mali,il Mali|MM Birmania,\
    la Birmania,Myanmar,birmano|MN Mongolia,la Mongolia,mongolo|MO Macao|MQ Martinica|MR Mauritania|MT Malta,maltese|MU Mauritius,Maurizio|MV Maldive,le Maldive|MW Malawi|\
    MX Messico,il Messico,messicano,messicana|MY Malesia,Malaysia,la Malesia,malese|MZ Mozambico,il Mozambico,mozambicano|NA Namibia,la Namibia|NC Nuova Caledonia|NE Niger,\
    il Niger,nigerino|NG Nigeria,la Nigeria,nigeriano,nigeriana|NI Nicaragua,il Nicaragua,nicaraguense|NL Paesi Bassi,i Paesi Bassi,Olanda,l'Olanda,olandese,neerlandese|\
    NO Norvegia,la Norvegia,norvegese|NP Nepal,il Nepal,nepalese|NR Nauru|NZ Nuova Zelanda,la Nuova Zelanda,neozelandese|OM Oman,l'Oman|PA Panama,panamense|PE Perù,il Perù,\
    peruviano,peruviana|PF Polinesia Francese|PG Papua Nuova Guinea|PH Filippine,le Filippine,filippino,filippina|PK Pakistan,il Pakistan,pakistano,pachistano|PL Polonia,\
    la Polonia,polacco,polacca|PR Porto Rico,portoricano|PS Palestina,la Palestina,palestinese|PT Portogallo,il Portogallo,portoghese|PW Palau|PY Paraguay,il Paraguay,paraguaiano|\
    QA Qatar,il Qatar|RE Riunione,La Riunione|RO Romania,la Romania,rumeno,romeno,rumena|RS Serbia,la Serbia,serbo,serba|RU Russia,la Russia,Federazione Russa,russo,russa|\
    RW Ruanda,il Ruanda,ruandese|SA Arabia Saudita,l'Arabia Saudita,saudita|SB Isole Salomone|SC Seychelles,le Seychelles|SD Sudan,il Sudan,sudanese|SE Svezia,la Svezia,svedese|\
    SG Singapore|SI Slovenia,la Slovenia,sloveno,slovena|SK Slovacchia,la Slovacchia,slovacco,slovacca|SL Sierra Leone|SM San Marino,Repubblica di San Marino,sammarinese|\
    SN Senegal,il Senegal,senegalese|SO Somalia,la Somalia,somalo|SR Suriname|SS Sudan del Sud,Sud Sudan|ST São Tomé e Príncipe|SV El Salvador,salvadoregno|SY Siria,la Siria,\
    siriano|SZ Eswatini,Swaziland|TD Ciad,il Ciad|TG Togo,il Togo|TH Thailandia,Tailandia,la Thailandia,thailandese|TJ Tagikistan|TL Timor Est|TM Turkmenistan|TN Tunisia,\
    la Tunisia,tunisino,tunisina|TO Tonga|TR Turchia,la Turchia,turco,turca|TT Trinidad e Tobago|TV Tuvalu|TW Taiwan,taiwanese|TZ Tanzania,la Tanzania|UA Ucraina,l'Ucraina,\
    ucraino|UG Uganda,l'Uganda|US Stati Uniti,gli Stati Uniti,Stati Uniti d'America,USA,gli USA,America,l'America,americano,americana,statunitense,Nuovo Messico|UY Uruguay,\
    l'Uruguay,uruguaiano|UZ Uzbekistan,l'Uzbekistan,uzbeko|VA Città del Vaticano,Vaticano,il Vaticano|VC Saint Vincent e Grenadine|VE Venezuela,il Venezuela,venezuelano,\
    venezuelana|VN Vietnam,il Vietnam,vietnamita|VU Vanuatu|WS Samoa|XK Kosovo,il Kosovo,kosovaro|YE Yemen,lo Yemen,yemenita|ZA Sudafrica,il Sudafrica,sudafricano,sudafricana|\
    ZM Zambia,lo Zambia|ZW Zimbabwe,lo Zimbabwe";
