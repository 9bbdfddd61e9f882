//! French.

use super::{Choices, Denials, Lexicon, Money, Moves, Numbers, People, Ranges, Time, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        numerals: "zéro=0|un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|treize=13|\
            quatorze=14|quinze=15|seize=16|vingt=20|vingts=20|trente=30|quarante=40|cinquante=50|soixante=60|septante=70|huitante=80|\
            octante=80|nonante=90",
        hundred: "cent|cents",
        scales: "k=1000|mille=1000|milles=1000|m=1000000|mio=1000000|million=1000000|millions=1000000|md=1000000000|mds=1000000000|\
            milliard=1000000000|milliards=1000000000|billion=1000000000000|billions=1000000000000|trillion=1000000000000000000|trillions=1000000000000000000|douzaine=12|douzaines=12|dizaine=10|dizaines=10|\
            centaine=100|centaines=100|millier=1000|milliers=1000",
        joiner: "et",
        articles: "un|une",
        half: "un demi|une demi|demi|une moitié",
        fractions: "demi=2|demis=2|demie=2|demies=2|tiers=3|quart=4|quarts=4|cinquième=5|cinquièmes=5|sixième=6|sixièmes=6|septième=7|septièmes=7|huitième=8|\
            huitièmes=8|neuvième=9|neuvièmes=9|dixième=10|dixièmes=10|douzième=12|douzièmes=12|quinzième=15|quinzièmes=15|seizième=16|seizièmes=16|\
            vingtième=20|vingtièmes=20|centième=100|centièmes=100|millième=1000|millièmes=1000|millionième=1000000|millionièmes=1000000|milliardième=1000000000|\
            milliardièmes=1000000000|billionième=1000000000000|billionièmes=1000000000000",
        minus: "moins|négatif",
        score: "vingt|vingts",
        point: "virgule",
        vague: "une paire de=2|une paire=2|quelques=3|plusieurs=3|une poignée=3|une demi douzaine=6|une douzaine de=12|une douzaine=12|une dizaine=10|\
            une dizaine de=10|une quinzaine=15|une quinzaine de=15|une vingtaine=20|une vingtaine de=20|une trentaine=30|une trentaine de=30|\
            une quarantaine=40|une cinquantaine=50|une cinquantaine de=50|une soixantaine=60|une centaine=100|une centaine de=100|un millier=1000|un millier de=1000|un et demi=1.5",
        figures: "chiffres",
        alone: "juste moi|moi seul|moi seule|seulement moi|que moi|moi|moi uniquement|rien que moi|une personne",
        ordinals: "premier=1|première=1|1er=1|deuxième=2|second=2|seconde=2|troisième=3|quatrième=4|cinquième=5|sixième=6|septième=7|huitième=8|\
            neuvième=9|dixième=10|dernier=4294967295|dernière=4294967295",
    },
    ranges: Ranges {
        about: "environ|à peu près|autour de|dans les|peut être|plus ou moins|presque|approximativement|disons|genre|aux alentours de|\
            quelque chose comme|je pense|je dirais|seulement|juste|exactement|actuellement|à priori|grosso modo|vers|au total|probablement|en gros|quasi|quasiment",
        between: "entre|de|du",
        to: "à|a|au|jusqu à|jusqua|ou|voire|jusqu",
        and: "et",
        before: "max=max|maximum=max|au maximum=max|au plus=max|tout au plus=max|jusqu à=max|jusqua=max|moins de=max|moins que=max|pas plus de=max|pas plus que=max|\
            en dessous de=max|un maximum de=max|maximum de=max|inférieur à=max|inférieure à=max|inférieurs à=max|plafond de=max|min=min|minimum=min|au minimum=min|au moins=min|\
            plus de=min|plus que=min|à partir de=min|dès=min|pas moins de=min|un minimum de=min|minimum de=min|supérieur à=min|supérieure à=min|supérieurs à=min|au dessus de=min|au delà de=min",
        behind: "max=max|maximum=max|au maximum=max|au plus=max|tout au plus=max|grand maximum=max|ou moins=max|pas plus=max|et moins=max|ou plus=min|minimum=min|\
            au minimum=min|au moins=min|et plus=min|et au delà=min",
    },
    money: Money {
        currencies: "euro=EUR|euros=EUR|balles=-|boules=-|dollar=USD|dollars=USD|dollar américain=USD|dollars américains=USD|dollars us=USD|\
            dollars canadiens=CAD|dollar canadien=CAD|dollars australiens=AUD|livre=GBP|livres=GBP|livres sterling=GBP|livre sterling=GBP|franc=CHF|francs=CHF|\
            franc suisse=CHF|francs suisses=CHF|yen=JPY|yens=JPY|yuan=CNY|yuans=CNY|roupie=INR|roupies=INR|roupies indiennes=INR|rouble=RUB|roubles=RUB|\
            couronne=-|couronnes=-|couronnes suédoises=SEK|couronnes danoises=DKK|couronnes norvégiennes=NOK|couronnes tchèques=CZK|\
            won=KRW|wons=KRW|zloty=PLN|zlotys=PLN|réal=BRL|réaux=BRL|peso=-|pesos=-|pesos mexicains=MXN|dinar=-|dinars=-|dirham=MAD|dirhams=MAD|lire=TRY|livres turques=TRY|livre turque=TRY|shekels=ILS|bitcoin=BTC|bitcoins=BTC",
        cents: "centime|centimes|cent|cents",
        per: "par mois=month|mensuel=month|mensuels=month|mensuellement=month|le mois=month|chaque mois=month|par an=year|l an=year|à l année=year|\
            annuel=year|annuels=year|annuellement=year|chaque année=year|par année=year|par utilisateur=seat|par personne=seat|par tête=seat|\
            par employé=seat|par licence=seat|par poste=seat|par projet=project|au total=project|en tout=project|pour tout le projet=project|pour le projet=project",
        none: "rien|zéro|aucun budget|pas de budget|je nai pas de budget|nous navons pas de budget|on na pas de budget|aucun",
        other_units: "pour cent|personnes|gens|utilisateurs|employés|salariés|collaborateurs|licences|heures|heure|minutes|projets|entreprises|fois|\
            questions|points|chambres|nuits|adultes|enfants",
        odd_periods: "par trimestre|trimestriel|par semaine|la semaine|hebdomadaire|par jour|quotidien|par heure|lheure|de lheure|par semestre",
        spread_over: "sur|pendant|réparti sur",
        around: "le|la|les|un|une|des|budget|est|de|on|nous|avons|a|ai|jai|peut|peux|pouvons|dépenser|payer|investir|mettre|pour|ce|cela|ça|projet|notre|mon|\
            serait|seraient|coûte|coûterait|par|en|dans|que|pense|pensions|et|ou|avec|bon|ben|bah|oui|plus|moins|du|il|y|je|cest|soit|disponible|approuvé|dessus|tourne|autour",
    },
    time: Time {
        months: "janvier=1|janv=1|jan=1|février=2|févr=2|fév=2|mars=3|avril=4|avr=4|mai=5|juin=6|juillet=7|juil=7|août=8|septembre=9|sept=9|sep=9|\
            octobre=10|oct=10|novembre=11|nov=11|décembre=12|déc=12",
        doubtful_months: "sept|sun|may|mar|jan|lun|mer|jeu|ven|sam|dim|second",
        weekdays: "lundi=1|lun=1|mardi=2|mercredi=3|jeudi=4|vendredi=5|ven=5|samedi=6|sam=6|dimanche=7|dim=7",
        units: "jour=day|jours=day|jour ouvré=workday|jours ouvrés=workday|jours ouvrables=workday|semaine=week|semaines=week|week end=weekend|\
            weekend=weekend|quinzaine=fortnight|mois=month|trimestre=quarter|trimestres=quarter|semestre=half|semestres=half|an=year|ans=year|année=year|années=year",
        seasons: "printemps=3|été=6|automne=9|hiver=12",
        quarter: "trimestre",
        half_year: "semestre|moitié de lannée|moitié de l année",
        parts: "début=early|au début=early|début du=early|au début du=early|dans le début=early|mi=mid|à la mi=mid|milieu=mid|au milieu=mid|milieu du=mid|courant=mid|fin=end|à la fin=end|\
            la fin=end|fin du=end|fin de=end|à la fin du=end",
        ends: "fin dannée=year|fin d année=year|la fin de lannée=year|fin de lannée=year|fin du mois=month|fin de mois=month|fin de semaine=week",
        this: "ce|cet|cette|ces|de ce|de cette|le courant|en cours",
        next: "prochain|prochaine|prochains|prochaines|le prochain|la prochaine|les prochains|les prochaines|au prochain|du prochain|suivant|suivante|qui vient",
        coming: "prochain|prochaine|qui vient|suivant|suivante|prochains|prochaines",
        after_next: "",
        days: "aujourdhui=0|aujourd hui=0|maintenant=0|ce jour=0|ce soir=0|demain=1|après demain=2|le lendemain=1",
        holidays: "noël=christmas|nouvel an=new_year|jour de lan=new_year|le jour de lan=new_year|saint sylvestre=new_years_eve|la saint sylvestre=new_years_eve|\
            réveillon=new_years_eve|pâques=easter|lundi de pâques=easter_monday|vendredi saint=good_friday|ascension=ascension|lascension=ascension|pentecôte=pentecost|\
            toussaint=all_saints|fête du travail=labour_day|fête nationale=bastille_day|14 juillet=bastille_day|assomption=assumption|lassomption=assumption|saint valentin=valentine|\
            fête des mères=mothers_day|fête des pères=fathers_day|halloween=halloween|épiphanie=epiphany|lépiphanie=epiphany|thanksgiving=thanksgiving|black friday=black_friday|les grandes vacances=summer_break|les vacances dété=summer_break",
        edges: "jusqu à=until|jusqua=until|jusquau=until|jusqu au=until|jusquen=until|jusque=until|d ici=until|dici=until|d ici à=until|dici à=until|dici au=until|au plus tard=until|\
            avant=before|avant le=before|avant la=before|avant fin=until|avant la fin=until|dès=from|à partir de=from|à partir du=from|à compter du=from|à compter de=from|depuis=from|pas avant=from|\
            pas avant le=from|au plus tôt=from|après=after|après le=after|après la=after|dans moins de=within|dans les=within|dans les prochains=within|\
            dans les prochaines=within|sous=within|dans un délai de=within|en=in|dans=in|le=in|au=in|pendant=in|pour=in|courant=in|vers=in|à=in",
        asap: "dès que possible|au plus vite|le plus vite possible|le plus tôt possible|aussi vite que possible|immédiatement|tout de suite|de suite|urgent|\
            en urgence|urgemment|asap|maintenant|hier|sans attendre|aussitôt que possible|sans délai",
        soon: "bientôt|prochainement|sous peu|rapidement|à court terme",
        no_rush: "pas pressé|pas pressée|pas pressés|rien ne presse|pas durgence|pas d urgence|pas urgent|ce nest pas urgent|peu importe quand|nimporte quand|n importe quand|flexible|flexibles|\
            pas de date|pas de date précise|pas de date fixe|sans urgence|quand vous voulez|quand vous pouvez|un jour|plus tard|jamais|pas de délai|on a le temps|à tout moment|il ny a pas durgence",
        ago: "auparavant",
        ago_before: "il y a",
        last: "dernier|dernière|le dernier|la dernière|passé|passée",
        past_days: "hier=1|avant hier=2",
        of: "de|du|des|la|le|les|en|d|l|mois de|au|année|an|à",
    },
    choices: Choices {
        yes: "oui|ouais|ouaip|ouep|yep|si|mais si|bien sûr|bien sur|évidemment|certainement|absolument|tout à fait|exactement|exact|effectivement|en effet|daccord|\
            d accord|ok|okay|ça marche|cest ça|cest vrai|c est vrai|cest exact|vrai|parfait|volontiers|carrément|clairement|bien entendu|affirmatif|pourquoi pas|\
            sans doute aucun|sans aucun doute|je le suis|cest moi|avec plaisir|entendu|naturellement|cest bon|très bien|tu as raison|vous avez raison",
        no: "non|nan|nope|pas du tout|pas vraiment|pas encore|jamais|pas pour le moment|pas pour linstant|pas actuellement|pas maintenant|bien sûr que non|certainement pas|\
            absolument pas|surtout pas|hors de question|je ne crois pas|je ne pense pas|je pense pas|je crois pas|non merci|négatif|en aucun cas|aucunement|faux|\
            incorrect|ce nest pas ça|pas trop|plus maintenant|que non|nullement|en rien|pas moi|pas question|pas tellement|ni lun ni lautre",
        plain_yes: "oui|ouais|ouaip",
        plain_no: "non|nan",
        neither: "peut être|peutêtre|ça dépend|cela dépend|je ne sais pas|je sais pas|chais pas|aucune idée|pas sûr|pas sûre|je ne suis pas sûr|je ne suis pas sûre|\
            pas certain|possible|possiblement|probablement|je pense que oui|je crois que oui|je pense|je crois|je suppose|sans doute|plus ou moins|oui et non|\
            parfois|en partie|on verra|je ne me souviens pas|je ne comprends pas|éventuellement|difficile à dire|bof|jhésite",
        all: "tout|tous|toutes|tous ceux là|toutes celles là",
        none: "aucun|aucune|aucun deux|rien|personne|ni lun ni lautre",
        both: "les deux|tous les deux|toutes les deux",
        except: "sauf|excepté|tout sauf|tous sauf|à part|hormis",
        and: "et|aussi|également|ou|plus|ainsi que",
        filler: "je|jai|on|nous|dirais|pense|crois|bon|ben|bah|hmm|euh|le|la|les|un|une|plutôt|serait|est|cest|préfère|veux|choisis|prends|avec|de|en|\
            sommes|avons|sil|vous|plaît|plait|mon|notre|merci|besoin|a|ai|il|y|alors|donc|actuellement|pour|sur",
        option: "option|numéro|la|le|réponse",
        out_of: "sur|de",
    },
    denials: Denials {
        not: "pas|ne|non|ni|sans|jamais|aucun|aucune|sauf|plutôt que|au lieu de",
        plain_no: "non",
        harmless: "ne sais pas|sais pas|pas sûr|pas sûre|pas seulement|pas urgent|pas de problème|pas pressé|pas durgence|pourquoi pas|aucune idée|\
            pas plus|pas moins|pas avant|pas exactement|pas grave|pas encore sûr|sans doute|sans problème",
        after_not: "de|avons|ai|a|peux|pouvons|veux|voulons|payer|dépenser|est|en|le|la|les|un|une|plus|avant|pour|être|dépasser|du|dans",
        contrast: "mais|plutôt|seulement|sinon|cependant",
        corrects: "pardon|enfin|je veux dire|plutôt|ou plutôt|correction|attendez|désolé",
    },
    moves: Moves {
        commands: "commencer=start|démarrer=start|aide=help|aidez moi=help|retour=back|revenir=back|précédent=back|question précédente=back|passer=skip|\
            sauter=skip|suivant=skip|suivante=skip|question suivante=skip|je passe=skip|annuler=cancel|arrêter=cancel|arrête=cancel|arrêtez=cancel|stop=cancel|quitter=cancel|\
            laissez moi tranquille=cancel|me désabonner=cancel|recommencer=restart|tout recommencer=restart|depuis le début=restart|confidentialité=privacy|\
            vie privée=privacy|langue=language|changer de langue=language",
        polite: "sil vous plaît|sil te plaît|svp|stp|merci|merci beaucoup|bonjour|ok|maintenant",
        greetings: "bonjour|salut|bonsoir|coucou|merci|au revoir|ça va|à bientôt",
        approves: "envoyer|envoyez|envoie|tout est bon|cest bon|tout est correct|parfait|aucun changement|pas de changement|rien à changer|ça me va",
        addresses: "vous|tu|votre|vos|ton|ta|prix|tarif|tarifs|coûte|coûtez",
        own: "nous|notre|nos|me|mon|ma|on",
        languages: "français=fr|anglais=en|allemand=de|espagnol=es|portugais=pt",
        language_wish: "",
        interrogatives: "que|quoi|quel|quelle|quels|quelles|combien|quand|comment|où|qui|est ce que|puis je|pouvons nous|peut on|pouvez vous|peux tu|avez vous|as tu|\
            y a t il|cest quoi|proposez vous|c est combien",
        refusal: &[
            r"(?:je |nous |on )?(?:prefere|preferons|prefererais|prefererions) (?:ne )?pas (?:le )?(?:dire|repondre|communiquer|partager|donner|reveler)?(?: .{0,30})?",
            r"(?:cest |c est )?(?:confidentiel|prive|personnel|secret)|(?:ca|cela) ne (?:vous|te) regarde pas|pas vos affaires|ce ne sont pas vos affaires",
            r"(?:je |nous |on )?(?:ne )?(?:veux|voulons|veut|peux|pouvons|peut|souhaite|souhaitons) pas (?:le |vous |la )*(?:dire|repondre|communiquer|partager|donner|reveler|divulguer)(?: .{0,40})?|sans commentaire",
        ],
        refusal_inside: &[
            r"prefere ne pas (?:le )?(?:dire|repondre|communiquer|donner)",
            r"(?:veux|peux|souhaite) pas (?:le |vous )?(?:dire|donner|communiquer|partager)",
        ],
        no_contact: &[
            r"(?:je )?(?:n ?)?(?:en )?ai pas(?: .{0,20})?|pas d ?appels?(?: .{0,15})?|(?:plutot |je prefere )?par (?:e ?mail|mail|telephone|chat|whatsapp)(?: .{0,15})?",
        ],
        declines: &[
            r"(?:ca |cela )?(?:ne )?m ?interesse pas(?: .{0,20})?|non merci(?: .{0,12})?|pas interessee?(?: .{0,20})?|je ne suis pas interessee?(?: .{0,20})?",
        ],
        unsure: &[
            r"(?:je |nous |on )?(?:ne |n )?(?:le )?(?:sais|savons|sait) pas(?: .{0,25})?|aucune idee(?: .{0,15})?|(?:je |nous )?(?:n ?)?(?:en )?(?:ai|avons) aucune idee|(?:je ne suis |nous ne sommes )?pas (?:encore )?(?:surs?|sures?|certains?|certaine)(?: .{0,20})?",
            r"(?:ca |cela )?depend(?: .*)?|difficile a dire(?: .{0,20})?|pas encore (?:decide|defini|fixe|determine)\w*(?: .{0,20})?|(?:a )?(?:definir|determiner|voir)|on verra|peut etre",
        ],
        unsure_inside: &[
            r"(?:sais|savons|sait) pas (?:encore|trop|exactement)|aucune idee|(?:ca|cela) depend|(?:dois|devons|doit|faut) (?:\w+ )?(?:verifier|demander|consulter|voir avec|en parler)",
            r"(?:me |m )?(?:souviens|rappelle) (?:plus|pas)|(?:j ?ai )?oublie|le moins cher possible|des quon aura|une fois que",
        ],
        why: &[
            r"(?:et |mais )?pourquoi(?: ca| cela)?(?: (?:voulez|veux|avez|demandez|demandes|est ce).{0,30})?|pour quoi faire|a quoi (?:ca|cela) sert|dans quel but",
        ],
        why_inside: &[
            r"pourquoi (?:voulez vous|veux tu|avez vous|vous avez|vous voulez|demandez vous|tu veux|vous demandez)",
        ],
        human: &[
            r"(?:je |on )?(?:veux|voudrais|peux|pourrais|prefere|souhaite|aimerais|puis je)(?: je)? parler (?:a|avec) (?:un |une |quelqu ?un )?.{0,30}|(?:une |un )?(?:vraie )?(?:personne|humain|conseiller|agent)(?: reelle?)?(?: sil vous plait| svp)?",
            r"(?:pouvez vous|peux tu|vous pouvez) m ?(?:e )?(?:appeler|rappeler)(?: .{0,20})?|(?:appelez|rappelez|appelle) moi(?: .{0,20})?",
        ],
        human_inside: &[r"parler (?:a|avec) (?:une (?:vraie )?personne|quelqu ?un|un humain|un conseiller|un agent)"],
        clarify: &[
            r"(?:qu ?est ce que )?(?:ca|cela) veut dire(?: .{0,30})?|(?:que|qu ?est ce que) (?:voulez vous|vous voulez|tu veux) dire(?: .{0,30})?|je (?:ne )?comprends pas(?: .{0,30})?|comment ca|pardon|quoi|comment",
        ],
    },
    people: People {
        name_lead_in: "je mappelle|je m appelle|mon nom est|moi cest|cest|je suis|bonjour|salut",
        name_stop: "de|chez|merci|mais",
        no_name: "moi|nous|personne|quelquun|mon patron|mon chef|aucun|il|elle",
        company_lead_in: "je travaille chez|je travaille pour|nous sommes|notre entreprise est|notre société est|mon entreprise est|cest|elle sappelle|chez",
        no_company: "aucune|je nai pas dentreprise|rien",
        countries: COUNTRIES,
        home: Some("FR"),
    },
    wording: Wording {
        months: [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        date: "{day} {month} {year}",
        from_to: "{} à {}",
        at_most: "au maximum {}",
        at_least: "à partir de {}",
        by: "jusqu'au {}",
        from: "à partir du {}",
        asap: "dès que possible",
        asap_by: "dès que possible, jusqu'au {}",
        open: "pas de date fixe",
        yes: "oui",
        no: "non",
        none: "aucun",
        rating: "{} sur {}",
        month: "{} par mois",
        year: "{} par an",
        seat: "{} par utilisateur",
        project: "{} au total",
        group: ' ',
        decimal: ',',
        sign_first: false,
    },
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
