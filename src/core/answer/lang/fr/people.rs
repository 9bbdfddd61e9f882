//! How French speaks of people, companies and countries.

use super::super::People;

pub(super) const PEOPLE: People = People {
    name_lead_in: "je mappelle|je m appelle|mon nom est|moi cest|cest|je suis|bonjour|salut|\
        je mappele|moi je mappelle|bonsoir|coucou|nom|prénom|mon prénom est|mon prénom cest|mon nom cest|le nom est|\
        appelez moi|appelle moi|vous pouvez mappeler|tu peux mappeler|on mappelle|ici|il sappelle|elle sappelle|\
        son nom est|oui|monsieur|madame|mademoiselle|m|mme|mlle|notre directeur|notre directrice|notre patron|\
        mon chef|mon patron|ce serait|ce sera",
    name_stop: "de la société|de lentreprise|de chez|chez|merci|mais|enchanté|enchantée|ici",
    no_name: "moi|nous|personne|quelquun|mon patron|mon chef|aucun|il|elle|\
        quelquun dautre|une autre personne|quelqu un d autre|ma patronne|le patron|la patronne|le chef|la chef|\
        ma chef|un collègue|une collègue|mon collègue|ma collègue|léquipe|mon équipe|mon associé|mon associée|\
        moi même|on",
    company_lead_in: "je travaille chez|je travaille pour|nous sommes|notre entreprise est|notre société est|mon entreprise est|cest|elle sappelle|chez|\
        bonjour|salut|entreprise|lentreprise|société|la société|nom|le nom est|nom de lentreprise|\
        notre entreprise sappelle|notre société sappelle|mon entreprise sappelle|ma société sappelle|ma société est|\
        ma boîte est|ma boîte sappelle|ma boîte cest|notre boîte est|notre boîte sappelle|notre boîte cest|\
        lentreprise sappelle|lentreprise est|la société sappelle|la société est|on sappelle|nous nous appelons|\
        on est|je suis chez|je suis de|nous sommes la société|nous travaillons chez|on travaille chez|\
        je viens de chez|de chez|sappelle|oui",
    no_company: "aucune|je nai pas dentreprise|rien|\
        aucun|pas de site|pas encore de site|nous navons pas de site|on na pas de site|on a pas de site|\
        je nai pas de site|pas dentreprise|pas de société|je nai pas de société|pas encore",
    countries: COUNTRIES,
    home: Some("FR"),
};

const COUNTRIES: &str = "AD Andorre,andorran,andorrane|AE Émirats arabes unis,les Émirats,Émirats,EAU,Dubaï,Abou Dabi,émirati|AF Afghanistan,l'Afghanistan,afghan,afghane|\
    AG Antigua-et-Barbuda|AL Albanie,l'Albanie,albanais,albanaise|AM Arménie,l'Arménie,arménien,arménienne|AO Angola,l'Angola,angolais,angolaise|AR Argentine,l'Argentine,argentin|\
    AT Autriche,l'Autriche,autrichien,autrichienne|AU Australie,l'Australie,australien,australienne|AW Aruba|AZ Azerbaïdjan,l'Azerbaïdjan,azerbaïdjanais,azéri|\
    BA Bosnie-Herzégovine,Bosnie,la Bosnie,bosnien,bosniaque|BB Barbade,la Barbade|BD Bangladesh,le Bangladesh,bangladais|BE Belgique,la Belgique,belge|BF Burkina Faso,le Burkina,\
    Burkina,burkinabé|BG Bulgarie,la Bulgarie,bulgare|BH Bahreïn,bahreïnien|BI Burundi,le Burundi,burundais|BJ Bénin,le Bénin,béninois,béninoise|BM Bermudes,les Bermudes|\
    BN Brunei|BO Bolivie,la Bolivie,bolivien,bolivienne|BR Brésil,le Brésil,brésilien,brésilienne|BS Bahamas,les Bahamas|BT Bhoutan,le Bhoutan|BW Botswana,le Botswana|\
    BY Biélorussie,la Biélorussie,Bélarus,biélorusse|BZ Belize,le Belize|CA Canada,le Canada,Québec,le Québec,canadien,canadienne,québécois,québécoise|\
    CD République démocratique du Congo,RD Congo,RDC,la RDC,Congo-Kinshasa|CF République centrafricaine,Centrafrique,la Centrafrique,centrafricain|CG République du Congo,Congo,\
    le Congo,Congo-Brazzaville,congolais,congolaise|CH Suisse,la Suisse,suissesse|CI Côte d'Ivoire,la Côte d'Ivoire,Cote d Ivoire,ivoirien,ivoirienne|CL Chili,le Chili,chilien,\
    chilienne|CM Cameroun,le Cameroun,camerounais,camerounaise|CN Chine,la Chine,chinois,chinoise,République populaire de Chine|CO Colombie,la Colombie,colombien,colombienne|\
    CR Costa Rica,le Costa Rica,costaricain,costaricien|CU Cuba,cubain,cubaine|CV Cap-Vert,le Cap-Vert,cap-verdien|CW Curaçao|CY Chypre,chypriote|CZ Tchéquie,la Tchéquie,\
    République tchèque,la République tchèque,tchèque|DE Allemagne,l'Allemagne,allemand,allemande|DJ Djibouti,djiboutien|DK Danemark,le Danemark,danois,danoise|DM Dominique,\
    la Dominique|DO République dominicaine,la République dominicaine,dominicain,dominicaine|DZ Algérie,l'Algérie,algérien,algérienne|EC Équateur,l'Équateur,équatorien,\
    équatorienne|EE Estonie,l'Estonie,estonien,estonienne|EG Égypte,l'Égypte,égyptien,égyptienne|ER Érythrée,l'Érythrée,érythréen|ES Espagne,l'Espagne,espagnol,espagnole|\
    ET Éthiopie,l'Éthiopie,éthiopien,éthiopienne|FI Finlande,la Finlande,finlandais,finlandaise|FJ Fidji,les Fidji|FM Micronésie,la Micronésie|FO Îles Féroé,les Îles Féroé|\
    FR France,la France,français,française,métropole|GA Gabon,le Gabon,gabonais,gabonaise|GB Royaume-Uni,le Royaume-Uni,Grande-Bretagne,la Grande-Bretagne,Angleterre,l'Angleterre,\
    Écosse,l'Écosse,Pays de Galles,Irlande du Nord,britannique,anglais,anglaise,écossais,gallois|GD Grenade,la Grenade|GE Géorgie,la Géorgie,géorgien,géorgienne|GF Guyane,\
    la Guyane,Guyane française,guyanais|GG Guernesey|GH Ghana,le Ghana,ghanéen|GI Gibraltar|GL Groenland,le Groenland,groenlandais|GM Gambie,la Gambie,gambien|GN Guinée,la Guinée,\
    Guinée-Conakry,guinéen,guinéenne|GP Guadeloupe,la Guadeloupe,guadeloupéen|GQ Guinée équatoriale|GR Grèce,la Grèce,grec,grecque|GT Guatemala,le Guatemala,guatémaltèque|\
    GW Guinée-Bissau|GY Guyana,le Guyana|HK Hong Kong,hongkongais|HN Honduras,le Honduras,hondurien|HR Croatie,la Croatie,croate|HT Haïti,haïtien,haïtienne|HU Hongrie,la Hongrie,\
    hongrois,hongroise|ID Indonésie,l'Indonésie,indonésien,indonésienne|IE Irlande,l'Irlande,irlandais,irlandaise,République d'Irlande|IL Israël,israélien,israélienne|\
    IM Île de Man,l'Île de Man|IN Inde,l'Inde,indien,indienne|IQ Irak,l'Irak,Iraq,irakien,irakienne|IR Iran,l'Iran,iranien,iranienne|IS Islande,l'Islande,islandais,islandaise|\
    IT Italie,l'Italie,italien,italienne|JE Jersey|JM Jamaïque,la Jamaïque,jamaïcain|JO Jordanie,la Jordanie,jordanien,jordanienne|JP Japon,le Japon,japonais,japonaise|KE Kenya,\
    le Kenya,kényan|KG Kirghizistan,Kirghizstan,kirghize|KH Cambodge,le Cambodge,cambodgien,cambodgienne|KI Kiribati|KM Comores,les Comores,comorien|KN Saint-Christophe-et-Niévès,\
    Saint-Kitts-et-Nevis|KP Corée du Nord,la Corée du Nord,nord-coréen|KR Corée du Sud,la Corée du Sud,Corée,la Corée,sud-coréen,coréen,coréenne|KW Koweït,le Koweït,koweïtien|\
    KY Îles Caïmans,les Îles Caïmans|KZ Kazakhstan,le Kazakhstan,kazakh|LA Laos,le Laos,laotien|LB Liban,le Liban,libanais,libanaise|LC Sainte-Lucie|LI Liechtenstein,\
    le Liechtenstein|LK Sri Lanka,le Sri Lanka,sri-lankais|LR Libéria,le Libéria,libérien|LS Lesotho|LT Lituanie,la Lituanie,lituanien,lituanienne|LU Luxembourg,le Luxembourg,\
    luxembourgeois,luxembourgeoise|LV Lettonie,la Lettonie,letton,lettone|LY Libye,la Libye,libyen,libyenne|MA Maroc,le Maroc,marocain,marocaine|MC Monaco,monégasque|MD Moldavie,\
    la Moldavie,Moldova,moldave|ME Monténégro,le Monténégro,monténégrin|MG Madagascar,malgache|MH Îles Marshall,les Îles Marshall|MK Macédoine du Nord,Macédoine,la Macédoine,\
    macédonien|ML Mali,le Mali,malien,malienne|MM Birmanie,la Birmanie,Myanmar,birman|MN Mongolie,la Mongolie,mongol|MO Macao|MQ Martinique,la Martinique,martiniquais|\
    MR Mauritanie,la Mauritanie,mauritanien,mauritanienne|MT Malte,maltais,maltaise|MU Maurice,Île Maurice,l'Île Maurice,mauricien,mauricienne|MV Maldives,les Maldives,maldivien|\
    MW Malawi,le Malawi|MX Mexique,le Mexique,mexicain,mexicaine|MY Malaisie,la Malaisie,malaisien|MZ Mozambique,le Mozambique,mozambicain|NA Namibie,la Namibie,namibien|\
    NC Nouvelle-Calédonie,la Nouvelle-Calédonie|NE Niger,le Niger,nigérien,nigérienne|NG Nigéria,le Nigéria,nigérian,nigériane|NI Nicaragua,le Nicaragua,nicaraguayen|NL Pays-Bas,\
    les Pays-Bas,Hollande,la Hollande,néerlandais,néerlandaise,hollandais,hollandaise|NO Norvège,la Norvège,norvégien,norvégienne|NP Népal,le Népal,népalais|NR Nauru|\
    NZ Nouvelle-Zélande,la Nouvelle-Zélande,néo-zélandais,néo-zélandaise|OM Oman,omanais|PA Panama,le Panama,panaméen,panaméenne|PE Pérou,le Pérou,péruvien,péruvienne|\
    PF Polynésie française,la Polynésie,Polynésie,Tahiti|PG Papouasie-Nouvelle-Guinée|PH Philippines,les Philippines,philippin,philippine|PK Pakistan,le Pakistan,pakistanais,\
    pakistanaise|PL Pologne,la Pologne,polonais,polonaise|PR Porto Rico,portoricain,portoricaine|PS Palestine,la Palestine,palestinien,palestinienne|PT Portugal,le Portugal,\
    portugais,portugaise|PW Palaos|PY Paraguay,le Paraguay,paraguayen|QA Qatar,le Qatar,qatari|RE La Réunion,Réunion,Île de la Réunion,réunionnais|RO Roumanie,la Roumanie,roumain,\
    roumaine|RS Serbie,la Serbie,serbe|RU Russie,la Russie,Fédération de Russie,russe|RW Rwanda,le Rwanda,rwandais,rwandaise|SA Arabie saoudite,l'Arabie saoudite,saoudien,\
    saoudienne|SB Îles Salomon,les Îles Salomon|SC Seychelles,les Seychelles,seychellois|SD Soudan,le Soudan,soudanais|SE Suède,la Suède,suédois,suédoise|SG Singapour,\
    singapourien|SI Slovénie,la Slovénie,slovène|SK Slovaquie,la Slovaquie,slovaque|SL Sierra Leone|SM Saint-Marin|SN Sénégal,le Sénégal,sénégalais,sénégalaise|SO Somalie,\
    la Somalie,somalien|SR Suriname,Surinam|SS Soudan du Sud|ST Sao Tomé-et-Principe|SV Salvador,le Salvador,El Salvador,salvadorien|SY Syrie,la Syrie,syrien,syrienne|SZ Eswatini,\
    Swaziland|TD Tchad,le Tchad,tchadien,tchadienne|TG Togo,le Togo,togolais,togolaise|TH Thaïlande,la Thaïlande,thaïlandais,thaïlandaise|TJ Tadjikistan,le Tadjikistan,tadjik|\
    TL Timor oriental,Timor-Leste|TM Turkménistan,le Turkménistan,turkmène|TN Tunisie,la Tunisie,tunisien,tunisienne|TO Tonga|TR Turquie,la Turquie,turc,turque|\
    TT Trinité-et-Tobago,Trinidad|TV Tuvalu|TW Taïwan,taïwanais,taïwanaise|TZ Tanzanie,la Tanzanie,tanzanien|UA Ukraine,l'Ukraine,ukrainien,ukrainienne|UG Ouganda,l'Ouganda,\
    ougandais|US États-Unis,les États-Unis,États-Unis d'Amérique,É.-U.,USA,les USA,Amérique,l'Amérique,américain,américaine,états-unien,Nouveau-Mexique|UY Uruguay,l'Uruguay,\
    uruguayen|UZ Ouzbékistan,l'Ouzbékistan,ouzbek|VA Vatican,le Vatican,Cité du Vatican|VC Saint-Vincent-et-les-Grenadines|VE Venezuela,le Venezuela,vénézuélien,vénézuélienne|\
    VN Viêt Nam,Vietnam,le Vietnam,vietnamien,vietnamienne|VU Vanuatu|WS Samoa|XK Kosovo,le Kosovo,kosovar|YE Yémen,le Yémen,yéménite|ZA Afrique du Sud,l'Afrique du Sud,\
    sud-africain,sud-africaine|ZM Zambie,la Zambie,zambien|ZW Zimbabwe,le Zimbabwe,zimbabwéen";
