//! How German speaks of people, companies and countries.

use super::super::People;

pub(super) const PEOPLE: People = People {
    name_lead_in: "hallo|hi|guten tag|moin|servus|mein name ist|mein name|name|ich heiße|ich bin|ich bin der|ich bin die|das ist|\
        das wäre|das bin ich|es ist|hier ist|hier spricht|nennt mich|nennen sie mich|nenn mich|der name ist|ja|klar|gerne|\
        herr|frau|herrn|unser chef|mein chef|unser geschäftsführer|unsere geschäftsführerin|er heißt|sie heißt|das macht|\
        unser it leiter|dr",
    name_stop: "von der|von der firma|bei der|bei|hier|unser|unsere|mein|meine|aber|danke|bitte|und ich|aus",
    no_name: "ich|ich selbst|wir|uns|mich|mir|jemand|jemand anderes|jemand anders|niemand|keiner|keine|nichts|mein chef|\
        meine chefin|unser chef|unsere chefin|der chef|die chefin|chef|chefin|ein kollege|eine kollegin|mein kollege|das team|\
        meine frau|mein mann|er|sie|es|ja|nein|anonym|unbekannt|\
        meine kollegin|unser kollege|unsere kollegin|meine kollegen|unser team|mein team|der geschäftsführer|\
        die geschäftsführerin|meine vorgesetzte|mein vorgesetzter",
    company_lead_in: "wir sind|wir sind die|wir sind das|wir sind der|wir heißen|ich arbeite bei|ich arbeite bei der|ich arbeite für|\
        ich arbeite für die|wir arbeiten bei|ich bin bei|ich bin bei der|ich bin von|ich komme von|ich bin von der|\
        das ist|das ist die|das unternehmen heißt|die firma heißt|unsere firma heißt|unsere firma ist|\
        unsere firma ist die|meine firma heißt|meine firma ist|unser unternehmen heißt|unser unternehmen ist|firma|\
        die firma|firmenname|firmenname ist|der name ist|es ist|bei|bei der|hallo|ja|also|name|von der firma|heißt|\
        ich komme von der|ich komme aus der|wir kommen von der|wir sind von der|unser betrieb heißt|\
        unser betrieb ist|guten tag|moin|servus|mein unternehmen heißt|mein unternehmen ist|wir nennen uns",
    no_company: "keine|keine firma|ich habe keine firma|habe keine|keins|kein unternehmen|noch keine|noch keine firma|nein|\
        haben wir nicht|habe ich nicht|keine website|keine webseite|nichts|gibt es nicht|entfällt|\
        noch keine website|noch keine webseite|noch keine homepage|keine homepage|keine seite|noch keine seite|\
        wir haben noch keine",
    countries: COUNTRIES,
    home: Some("DE"),
};

const COUNTRIES: &str = "AD Andorra,andorranisch|AE Vereinigte Arabische Emirate,die Vereinigten Arabischen Emirate,den Vereinigten Arabischen Emiraten,VAE,Emirate,Emiraten,Dubai,\
    Abu Dhabi|AF Afghanistan,afghanisch|AG Antigua und Barbuda,Antigua|AL Albanien,albanisch|AM Armenien,armenisch|AO Angola,angolanisch|AR Argentinien,argentinisch|AT Österreich,\
    österreichisch,Österreicher,Österreicherin|AU Australien,australisch|AW Aruba|AZ Aserbaidschan,aserbaidschanisch|BA Bosnien und Herzegowina,Bosnien,Bosnien-Herzegowina,\
    bosnisch|BB Barbados|BD Bangladesch,bangladeschisch|BE Belgien,belgisch,Belgier|BF Burkina Faso|BG Bulgarien,bulgarisch|BH Bahrain,bahrainisch|BI Burundi|BJ Benin,beninisch|\
    BM Bermuda,Bermudas,die Bermudas|BN Brunei|BO Bolivien,bolivianisch|BR Brasilien,brasilianisch|BS Bahamas,die Bahamas,den Bahamas|BT Bhutan,bhutanisch|BW Botswana,Botsuana|\
    BY Belarus,Weißrussland,belarussisch,weißrussisch|BZ Belize|CA Kanada,kanadisch|CD Demokratische Republik Kongo,DR Kongo,Kongo-Kinshasa|CF Zentralafrikanische Republik|\
    CG Republik Kongo,Kongo,Kongo-Brazzaville,kongolesisch|CH Schweiz,die Schweiz,der Schweiz,schweizerisch,Schweizer,Schweizerin,Eidgenossenschaft|CI Elfenbeinküste,\
    die Elfenbeinküste,der Elfenbeinküste|CL Chile,chilenisch|CM Kamerun,kamerunisch|CN China,chinesisch,Volksrepublik China,VR China|CO Kolumbien,kolumbianisch|CR Costa Rica,\
    costa-ricanisch|CU Kuba,kubanisch|CV Kap Verde,Kapverden,die Kapverden|CW Curaçao|CY Zypern,zypriotisch|CZ Tschechien,Tschechische Republik,Tschechei,tschechisch|\
    DE Deutschland,BRD,Bundesrepublik,Bundesrepublik Deutschland,deutsch,Deutscher,Deutsche|DJ Dschibuti|DK Dänemark,dänisch|DM Dominica|DO Dominikanische Republik,\
    die Dominikanische Republik,der Dominikanischen Republik,Dom Rep,dominikanisch|DZ Algerien,algerisch|EC Ecuador,Ekuador,ecuadorianisch|EE Estland,estnisch|EG Ägypten,\
    ägyptisch|ER Eritrea,eritreisch|ES Spanien,spanisch,Spanier|ET Äthiopien,äthiopisch|FI Finnland,finnisch|FJ Fidschi,Fidschi-Inseln|FM Mikronesien|FO Färöer,die Färöer,\
    Färöer-Inseln|FR Frankreich,französisch,Franzose,Französin|GA Gabun|GB Vereinigtes Königreich,das Vereinigte Königreich,dem Vereinigten Königreich,Großbritannien,England,\
    Schottland,Wales,Nordirland,britisch,englisch,schottisch,walisisch|GD Grenada|GE Georgien,georgisch|GF Französisch-Guayana|GG Guernsey|GH Ghana,ghanaisch|GI Gibraltar|\
    GL Grönland,grönländisch|GM Gambia,gambisch|GN Guinea|GP Guadeloupe|GQ Äquatorialguinea|GR Griechenland,griechisch,Grieche|GT Guatemala,guatemaltekisch|GW Guinea-Bissau|\
    GY Guyana|HK Hongkong,Hong Kong|HN Honduras,honduranisch|HR Kroatien,kroatisch|HT Haiti,haitianisch|HU Ungarn,ungarisch|ID Indonesien,indonesisch|IE Irland,irisch,\
    Republik Irland|IL Israel,israelisch|IM Isle of Man,Insel Man|IN Indien,indisch|IQ Irak,der Irak,im Irak,irakisch|IR Iran,der Iran,im Iran,iranisch|IS Island,isländisch|\
    IT Italien,italienisch,Italiener,Südtirol|JE Jersey|JM Jamaika,jamaikanisch|JO Jordanien,jordanisch|JP Japan,japanisch|KE Kenia,kenianisch|KG Kirgisistan,Kirgistan,kirgisisch|\
    KH Kambodscha,kambodschanisch|KI Kiribati|KM Komoren,die Komoren|KN St. Kitts und Nevis|KP Nordkorea,nordkoreanisch|KR Südkorea,Korea,südkoreanisch,koreanisch|KW Kuwait,\
    kuwaitisch|KY Kaimaninseln,Cayman Islands,die Kaimaninseln|KZ Kasachstan,kasachisch|LA Laos,laotisch|LB Libanon,der Libanon,im Libanon,libanesisch|LC St. Lucia|\
    LI Liechtenstein,liechtensteinisch,Fürstentum Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Litauen,litauisch|LU Luxemburg,luxemburgisch|LV Lettland,lettisch|LY Libyen,\
    libysch|MA Marokko,marokkanisch|MC Monaco|MD Moldau,Moldawien,Republik Moldau,moldauisch|ME Montenegro,montenegrinisch|MG Madagaskar|MH Marshallinseln|MK Nordmazedonien,\
    Mazedonien,mazedonisch|ML Mali|MM Myanmar,Birma,Burma|MN Mongolei,die Mongolei,der Mongolei,mongolisch|MO Macau,Macao|MQ Martinique|MR Mauretanien|MT Malta,maltesisch|\
    MU Mauritius|MV Malediven,die Malediven,den Malediven|MW Malawi|MX Mexiko,mexikanisch|MY Malaysia,malaysisch|MZ Mosambik|NA Namibia,namibisch|NC Neukaledonien|NE Niger|\
    NG Nigeria,nigerianisch|NI Nicaragua,nicaraguanisch|NL Niederlande,die Niederlande,den Niederlanden,Holland,niederländisch,holländisch|NO Norwegen,norwegisch|NP Nepal,\
    nepalesisch|NR Nauru|NZ Neuseeland,neuseeländisch|OM Oman,omanisch|PA Panama,panamaisch|PE Peru,peruanisch|PF Französisch-Polynesien|PG Papua-Neuguinea|PH Philippinen,\
    die Philippinen,den Philippinen,philippinisch|PK Pakistan,pakistanisch|PL Polen,polnisch|PR Puerto Rico|PS Palästina,palästinensisch|PT Portugal,portugiesisch|PW Palau|\
    PY Paraguay,paraguayisch|QA Katar,Qatar,katarisch|RE Réunion,La Réunion|RO Rumänien,rumänisch|RS Serbien,serbisch|RU Russland,Russische Föderation,russisch|RW Ruanda,\
    ruandisch|SA Saudi-Arabien,Saudiarabien,saudisch,saudi-arabisch|SB Salomonen|SC Seychellen,die Seychellen|SD Sudan,der Sudan,im Sudan,sudanesisch|SE Schweden,schwedisch|\
    SG Singapur,singapurisch|SI Slowenien,slowenisch|SK Slowakei,die Slowakei,der Slowakei,slowakisch|SL Sierra Leone|SM San Marino|SN Senegal,senegalesisch|SO Somalia,somalisch|\
    SR Suriname,Surinam|SS Südsudan|ST São Tomé und Príncipe|SV El Salvador,salvadorianisch|SY Syrien,syrisch|SZ Eswatini,Swasiland|TD Tschad,der Tschad|TG Togo,togoisch|\
    TH Thailand,thailändisch|TJ Tadschikistan,tadschikisch|TL Osttimor,Timor-Leste|TM Turkmenistan,turkmenisch|TN Tunesien,tunesisch|TO Tonga|TR Türkei,die Türkei,der Türkei,\
    türkisch|TT Trinidad und Tobago,Trinidad|TV Tuvalu|TW Taiwan,taiwanisch|TZ Tansania,tansanisch|UA Ukraine,die Ukraine,der Ukraine,ukrainisch|UG Uganda,ugandisch|\
    US Vereinigte Staaten,die Vereinigten Staaten,den Vereinigten Staaten,Vereinigte Staaten von Amerika,USA,die USA,den USA,Amerika,amerikanisch,US-amerikanisch|UY Uruguay,\
    uruguayisch|UZ Usbekistan,usbekisch|VA Vatikanstadt,Vatikan,der Vatikan|VC St. Vincent und die Grenadinen,St. Vincent|VE Venezuela,venezolanisch|VN Vietnam,vietnamesisch|\
    VU Vanuatu|WS Samoa|XK Kosovo,der Kosovo,kosovarisch|YE Jemen,der Jemen,jemenitisch|ZA Südafrika,südafrikanisch|ZM Sambia,sambisch|ZW Simbabwe,simbabwisch";
