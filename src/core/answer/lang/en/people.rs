//! How English speaks of people, companies and countries.

use super::super::People;

pub(super) const PEOPLE: People = People {
    name_lead_in: "hi|hello|hey|hi there|my name is|my names|my full name is|the name is|the names|name is|name|i am|im|\
        it is|its|this is|thats|that is|that would be|thatd be|that will be|you can call me|call me|just call me|\
        im called|i go by|people call me|sure|yes|ok|our ceo|our cto|our cfo|my boss|his name is|her name is|\
        their name is|mr|mrs|ms|its our|ask for|talk to|contact|probably",
    name_stop: "from|at|here|speaking|and im|and i|nice to meet you|our|my|the|but|who|thanks|thank you|please",
    no_name: "me|myself|i|we|us|you|it|someone|somebody|someone else|somebody else|anyone|nobody|no one|none|nothing|my boss|\
        our boss|the boss|boss|my manager|our manager|my colleague|a colleague|a friend|the team|the company|my company|\
        my wife|my husband|my partner|he|she|they|yes|no|anonymous|unknown|\
        my colleagues|our team|my team|a coworker|my coworker|my supervisor",
    company_lead_in: "we are|were|were called|we are called|i am from|im from|were from|we are from|i work for|i work at|\
        i am with|im with|we work for|its called|it is called|our company is|our company is called|\
        our company name is|my company is|my company is called|my company|our company|the company is|\
        the company is called|the company|company name is|company name|company is|company|the name is|the names|\
        name is|its|it is|this is|thats|that is|called|the firm is|our firm is|my business is|our business is|at|\
        hi|hello|sure|yes|ok|well|i run|i own|we run|founder of|ceo of|the business is called",
    no_company: "no company|none|i dont have a company|dont have a company|i have no company|no firm|n a|na|nothing|no|\
        i dont have one|dont have one|no website|we dont have one|not applicable|no company yet|\
        no website yet|we have no website|no site|no site yet|no web site yet|not yet|we dont have a website|\
        we dont have a site",
    countries: COUNTRIES,
    home: None,
};

const COUNTRIES: &str = "AD Andorra,Andorran|AE United Arab Emirates,UAE,U.A.E.,Emirates,the Emirates,Dubai,Abu Dhabi,Emirati|AF Afghanistan,Afghan|AG Antigua and Barbuda,Antigua,\
    Antiguan|AL Albania,Albanian|AM Armenia,Armenian|AO Angola,Angolan|AR Argentina,Argentine,Argentinian|AT Austria,Austrian|AU Australia,Australian,New South Wales,Aussie|\
    AW Aruba,Aruban|AZ Azerbaijan,Azerbaijani,Azeri|BA Bosnia and Herzegovina,Bosnia,Bosnia & Herzegovina,Bosnia-Herzegovina,Bosnian|BB Barbados,Barbadian|BD Bangladesh,\
    Bangladeshi|BE Belgium,Belgian|BF Burkina Faso,Burkina,Burkinabe|BG Bulgaria,Bulgarian|BH Bahrain,Bahraini|BI Burundi,Burundian|BJ Benin,Beninese|BM Bermuda,Bermudian|\
    BN Brunei,Brunei Darussalam,Bruneian|BO Bolivia,Bolivian|BR Brazil,Brasil,Brazilian|BS Bahamas,The Bahamas,Bahamian|BT Bhutan,Bhutanese|BW Botswana,Botswanan|BY Belarus,\
    Belarusian|BZ Belize,Belizean|CA Canada,Canadian|CD Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa,Zaire|CF Central African Republic|CG Republic of the Congo,\
    Congo,Congo-Brazzaville,Congolese|CH Switzerland,Swiss|CI Ivory Coast,Côte d'Ivoire,Cote d Ivoire,Ivorian|CL Chile,Chilean|CM Cameroon,Cameroonian|CN China,Chinese,PR China,\
    People's Republic of China,PRC,mainland China|CO Colombia,Colombian|CR Costa Rica,Costa Rican|CU Cuba,Cuban|CV Cape Verde,Cabo Verde,Cape Verdean|CW Curaçao|CY Cyprus,Cypriot|\
    CZ Czechia,Czech Republic,the Czech Republic,Czech|DE Germany,German|DJ Djibouti,Djiboutian|DK Denmark,Danish,Dane|DM Dominica|DO Dominican Republic,the Dominican Republic,\
    Dominican|DZ Algeria,Algerian|EC Ecuador,Ecuadorian|EE Estonia,Estonian|EG Egypt,Egyptian|ER Eritrea,Eritrean|ES Spain,Spanish,Spaniard|ET Ethiopia,Ethiopian|FI Finland,\
    Finnish,Finn|FJ Fiji,Fijian|FM Micronesia,Micronesian|FO Faroe Islands,the Faroes,Faroese|FR France,French|GA Gabon,Gabonese|GB United Kingdom,the United Kingdom,UK,U.K.,\
    the UK,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,British,Brit,English,Scottish,Welsh|GD Grenada,Grenadian|GE Georgia,Georgian|GF French Guiana|GG Guernsey|\
    GH Ghana,Ghanaian|GI Gibraltar,Gibraltarian|GL Greenland,Greenlandic|GM Gambia,The Gambia,Gambian|GN Guinea,Guinean|GP Guadeloupe|GQ Equatorial Guinea|GR Greece,Greek|\
    GT Guatemala,Guatemalan|GW Guinea-Bissau|GY Guyana,Guyanese|HK Hong Kong,Hongkong|HN Honduras,Honduran|HR Croatia,Croatian,Croat|HT Haiti,Haitian|HU Hungary,Hungarian|\
    ID Indonesia,Indonesian|IE Ireland,Irish,Republic of Ireland,Eire|IL Israel,Israeli|IM Isle of Man,the Isle of Man,Manx|IN India,Indian|IQ Iraq,Iraqi|IR Iran,Iranian|\
    IS Iceland,Icelandic|IT Italy,Italian|JE Jersey|JM Jamaica,Jamaican|JO Jordan,Jordanian|JP Japan,Japanese|KE Kenya,Kenyan|KG Kyrgyzstan,Kyrgyz|KH Cambodia,Cambodian|\
    KI Kiribati|KM Comoros,Comorian|KN Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts|KP North Korea,North Korean|KR South Korea,Korea,Republic of Korea,South Korean,Korean|\
    KW Kuwait,Kuwaiti|KY Cayman Islands,the Cayman Islands,the Caymans|KZ Kazakhstan,Kazakh|LA Laos,Laotian|LB Lebanon,Lebanese|LC Saint Lucia,St. Lucia|LI Liechtenstein|\
    LK Sri Lanka,Sri Lankan|LR Liberia,Liberian|LS Lesotho|LT Lithuania,Lithuanian|LU Luxembourg,Luxemburg,Luxembourgish|LV Latvia,Latvian|LY Libya,Libyan|MA Morocco,Moroccan|\
    MC Monaco|MD Moldova,Moldovan|ME Montenegro,Montenegrin|MG Madagascar,Malagasy|MH Marshall Islands,the Marshall Islands|MK North Macedonia,Macedonia,Macedonian|ML Mali,Malian|\
    MM Myanmar,Burma,Burmese|MN Mongolia,Mongolian|MO Macau,Macao|MQ Martinique|MR Mauritania,Mauritanian|MT Malta,Maltese|MU Mauritius,Mauritian|MV Maldives,the Maldives,\
    Maldivian|MW Malawi,Malawian|MX Mexico,Mexican|MY Malaysia,Malaysian|MZ Mozambique,Mozambican|NA Namibia,Namibian|NC New Caledonia|NE Niger,Nigerien|NG Nigeria,Nigerian|\
    NI Nicaragua,Nicaraguan|NL Netherlands,The Netherlands,Holland,Dutch|NO Norway,Norwegian|NP Nepal,Nepalese,Nepali|NR Nauru|NZ New Zealand,Aotearoa,New Zealander,Kiwi|OM Oman,\
    Omani|PA Panama,Panamanian|PE Peru,Peruvian|PF French Polynesia,Tahiti|PG Papua New Guinea|PH Philippines,The Philippines,Filipino,Filipina|PK Pakistan,Pakistani|PL Poland,\
    Polish|PR Puerto Rico,Puerto Rican|PS Palestine,Palestinian,Palestinian Territories|PT Portugal,Portuguese|PW Palau|PY Paraguay,Paraguayan|QA Qatar,Qatari|RE Réunion,\
    La Réunion,Reunion Island|RO Romania,Rumania,Romanian|RS Serbia,Serbian,Serb|RU Russia,Russian Federation,the Russian Federation,Russian|RW Rwanda,Rwandan|SA Saudi Arabia,KSA,\
    Kingdom of Saudi Arabia,Saudi,Saudi Arabian|SB Solomon Islands,the Solomon Islands|SC Seychelles,the Seychelles|SD Sudan,Sudanese|SE Sweden,Swedish,Swede|SG Singapore,\
    Singaporean|SI Slovenia,Slovenian,Slovene|SK Slovakia,Slovak Republic,Slovak,Slovakian|SL Sierra Leone|SM San Marino|SN Senegal,Senegalese|SO Somalia,Somali|SR Suriname,\
    Surinamese|SS South Sudan|ST São Tomé and Príncipe,Sao Tome|SV El Salvador,Salvadoran|SY Syria,Syrian|SZ Eswatini,Swaziland|TD Chad,Chadian|TG Togo,Togolese|TH Thailand,Thai|\
    TJ Tajikistan,Tajik|TL East Timor,Timor-Leste|TM Turkmenistan,Turkmen|TN Tunisia,Tunisian|TO Tonga,Tongan|TR Turkey,Türkiye,Turkish|TT Trinidad and Tobago,Trinidad,\
    Trinidadian|TV Tuvalu|TW Taiwan,Taiwanese|TZ Tanzania,Tanzanian|UA Ukraine,the Ukraine,Ukrainian|UG Uganda,Ugandan|US United States,the United States,United States of America,\
    USA,U.S.A.,the USA,U.S.,America,the States,the US,the U.S.,American,New Jersey,New Mexico,New England|UY Uruguay,Uruguayan|UZ Uzbekistan,Uzbek|VA Vatican City,Vatican,\
    the Vatican,Holy See|VC Saint Vincent and the Grenadines,St. Vincent|VE Venezuela,Venezuelan|VN Vietnam,Viet Nam,Vietnamese|VU Vanuatu|WS Samoa,Samoan|XK Kosovo,Kosovan|\
    YE Yemen,Yemeni|ZA South Africa,South African|ZM Zambia,Zambian|ZW Zimbabwe,Zimbabwean";
