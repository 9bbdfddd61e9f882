//! What French says around values that nobody asked for, and how it takes an answer back.

use super::super::more::More;

pub(super) const MORE: More = More {
    budget: "budget|budgets|le budget|dépenser|investir|investissement|prévu|prévus|alloué|disponible|disponibles|mis de côté|\
        mettre|enveloppe|une enveloppe|lenveloppe|fonds|nous permettre",
    wanted: "en avons besoin|nous en avons besoin|on en a besoin|jen ai besoin|avons besoin|a besoin|besoin|il nous le faut|\
        il nous faut|il faudrait|il le faut|le voulons|le voudrions|voudrions|voulons|prêt|prête|opérationnel|\
        opérationnelle|en place|en route|en service|en ligne|en production|démarrer|démarrage|commencer|début|lancer|\
        lancement|déployer|déploiement|déployé|échéance|délai|date limite|date butoir|livraison|livré|fini|terminé|\
        fonctionne|fonctionner|tourne|utiliser",
    persons: "personnes|personne|gens|têtes|membres|collègues|collaborateurs et collaboratrices|à travailler",
    users: "utilisateurs|utilisateur|utilisatrices|licences|licence|postes|comptes|accès",
    staff: "employés|employées|salariés|salariées|collaborateurs|collaboratrices|effectif|effectifs",
    reach: "mail|email|e mail|courriel|adresse|mon adresse|écrire|écrivez moi|écrivez|mécrire|joindre|me joindre|joignable|\
        appeler|appelez moi|appelez|téléphone|tél|numéro|portable|mobile|contact|contacter|me contacter|site|site web|\
        page|lien|par|via|au|whatsapp",
    named: "je mappelle|mon nom est|nom",
    company: "notre entreprise sappelle|mon entreprise sappelle|notre société sappelle|ma société sappelle|\
        lentreprise sappelle|la société sappelle|nom de lentreprise|nom de la société|je travaille chez|\
        je travaille pour|nous nous appelons|entreprise|société",
    based: "basés à|basés en|basé à|basé en|situés en|situés à|nous sommes en|on est en|pays|notre pays est|nous venons de|\
        installés en|siège en",
    meant: "je voulais dire|je veux dire|nous voulions dire|on voulait dire|voulais dire|correction|je corrige|je rectifie|\
        je me suis trompé|je me suis trompée|me suis trompé|je me trompe|erreur de ma part|cétait une erreur|\
        faute de frappe|mettez plutôt|mets plutôt|disons plutôt|ou plutôt|changez le|changez la|changer en|\
        changez en|il fallait lire|au lieu",
    oops: "pardon|désolé|désolée|excusez moi|excuse moi|mes excuses|non|attendez|attends|oups|en fait|enfin|plutôt|un instant|\
        un moment|finalement|à vrai dire|en réalité|réflexion faite|mince|zut|faux|pas tout à fait",
    around: "souhaitons|souhaiterions|souhaite|aimerions|aimerais|pensons|prévoyons|comptons|espérons|entreprise|société|nous|on|vous|me|moi|je|jai|il|elle|ce|cest|notre|nos|mon|ma|le|la|les|l|un|une|des|du|de|d|sommes|est|sont|suis|êtes|être|\
        avons|a|ai|avec|pour|à|au|aux|en|dans|et|ou|y|que|qui|environ|au total|en tout|total|aussi|également|puis|ici|\
        équipe|léquipe|dans léquipe|dans lentreprise|si possible|sil vous plaît|idéalement|au plus tard|au maximum|maximum|\
        dailleurs|au fait|alors|donc|bon|ben|ah|oh|hm|euh|pouvons|peut|peux|pourrions|serait|sera|seraient|devrait|doit|\
        cela|ça|actuellement|maintenant|par|an|mois|seulement|ne|dici|avoir|lavoir|tout|nous aurions|aurions",
};
