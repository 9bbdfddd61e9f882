//! What people say in French besides answering: commands, greetings, refusals, questions.

use super::super::Moves;

pub(super) const MOVES: Moves = Moves {
    commands: "commencer=start|démarrer=start|aide=help|aidez moi=help|retour=back|revenir=back|revenir en arrière=back|retour en arrière=back|en arrière=back|précédent=back|question précédente=back|passer=skip|\
        sauter=skip|suivant=skip|suivante=skip|question suivante=skip|je passe=skip|passer cette question=skip|passer la question=skip|sauter cette question=skip|annuler=cancel|arrêter=cancel|arrête=cancel|arrêtez=cancel|stop=cancel|quitter=cancel|\
        laissez moi tranquille=cancel|me désabonner=cancel|recommencer=restart|tout recommencer=restart|depuis le début=restart|confidentialité=privacy|\
        vie privée=privacy|langue=language|changer de langue=language|\
        mes données=export|exporter mes données=export|envoyez moi mes données=export|\
        supprimer mes données=forget|supprimez mes données=forget|supprime mes données=forget|effacer mes données=forget|effacez mes données=forget|efface mes données=forget|oubliez moi=forget|oublie moi=forget|tout supprimer=forget|supprimez tout=forget|tout effacer=forget",
    polite: "sil vous plaît|sil te plaît|svp|stp|merci|merci beaucoup|bonjour|ok|maintenant",
    greetings: "bonjour|salut|bonsoir|coucou|merci|au revoir|ça va|à bientôt",
    approves: "envoyer|envoyez|envoie|tout est bon|cest bon|tout est correct|parfait|aucun changement|pas de changement|rien à changer|ça me va",
    addresses: "vous|tu|votre|vos|ton|ta|prix|tarif|tarifs|coûte|coûtez",
    own: "nous|notre|nos|me|mon|ma|on",
    returns: "je suis de retour|me revoilà|me voilà de retour|de retour|rebonjour|re bonjour|bonjour à nouveau|bonjour de nouveau|\
        où en étions nous|où en était on|on en était où|continuons|continuer|on continue|peut on continuer|pouvons nous continuer|\
        reprenons|désolé pour le retard|désolée pour le retard|désolé du retard|désolée du retard|désolé pour lattente|excusez moi pour le retard|\
        pardon pour le retard|vous êtes toujours là|vous êtes encore là|tu es toujours là|toujours là",
    languages: "français=fr|anglais=en|allemand=de|espagnol=es|portugais=pt|italien=it|néerlandais=nl|polonais=pl",
    language_wish: "sil vous plaît|sil te plaît|svp|stp|en|peut on|on peut|pouvons nous|pourrions nous|pouvez vous|pourriez vous|tu peux|parler|parlons|parlez vous|parlez|parle|écrire|continuer|passer|passer en|passer à|changer|la|langue|je|préfère|préférerais|voudrais|veux|seulement|plutôt|version|est ce possible",
    asks_the_same: "quand|combien|quel|quelle|quels|quelles|pourquoi",
    interrogatives: "suffit|suffisent|suffirait|serait ce|cest assez|que|quoi|quel|quelle|quels|quelles|combien|quand|comment|où|qui|est ce que|puis je|pouvons nous|peut on|pouvez vous|peux tu|avez vous|as tu|\
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
        r"(?:je )?(?:n ?)?(?:en )?ai pas(?: .{0,20})?|jen ai pas|(?:on |nous )(?:n ?)?(?:en )?(?:a|avons) pas(?: .{0,20})?|pas d ?appels?(?: .{0,15})?|pas (?:encore )?(?:de |d ?)(?:e ?mail|mail|telephone|portable|numero|adresse|adresse mail|site|site web|courriel)(?: .{0,15})?|ne m ?(?:appelez|ecrivez|contactez|appelle|ecris) pas(?: .{0,15})?|(?:plutot |je prefere )?par (?:e ?mail|mail|telephone|chat|whatsapp)(?: .{0,15})?",
    ],
    declines: &[
        r"(?:ca |cela )?(?:ne )?m ?interesse pas(?: .{0,20})?|non merci(?: .{0,12})?|pas interessee?(?: .{0,20})?|je ne suis pas interessee?(?: .{0,20})?",
    ],
    unsure: &[
        r"(?:je |nous |on )?(?:ne |n )?(?:le )?(?:sais|savons|sait) pas(?: (?:encore|trop|exactement|vraiment|precisement|du tout|bien|pour linstant|pour le moment|desolee?|combien|quand|ca|a ce stade|actuellement|la|au juste|dire))*|aucune idee(?: .{0,15})?|(?:je |nous )?(?:n ?)?(?:en )?(?:ai|avons) aucune idee|(?:je ne suis |nous ne sommes )?pas (?:encore )?(?:surs?|sures?|certains?|certaine)(?: .{0,20})?",
        r"(?:ca |cela )?depend(?: .*)?|difficile a dire(?: .{0,20})?|(?:(?:ce |cela |ca )?(?:nest|est) |rien nest )?pas encore (?:decide|defini|fixe|determine|arrete)\w*(?: .{0,20})?|(?:a )?(?:definir|determiner|voir)|on verra|peut etre",
    ],
    unsure_inside: &[
        r"(?:sais|savons|sait) pas|aucune idee|(?:ca|cela) depend|(?:dois|devons|doit|faut) (?:\w+ )?(?:verifier|demander|consulter|voir avec|en parler)",
        r"(?:me |m )?(?:souviens|rappelle) (?:plus|pas)|(?:j ?ai )?oublie|le moins cher possible|des quon aura|une fois que",
    ],
    why: &[
        r"(?:et |mais )?pourquoi(?: ca| cela)?(?: (?:vous |tu )?(?:en )?(?:voulez|veux|avez|as|demandez|demandes|est ce).{0,30})?|pour quoi faire|a quoi (?:ca|cela) sert|dans quel but",
    ],
    why_inside: &[
        r"pourquoi (?:voulez vous|veux tu|avez vous|vous avez|vous voulez|demandez vous|tu veux|vous demandez)",
    ],
    human: &[
        r"(?:je |on )?(?:veux|voudrais|peux|pourrais|prefere|souhaite|aimerais|puis je)(?: je)? parler (?:a|avec) (?:un |une |quelqu ?un )?.{0,30}|(?:une |un )?(?:vraie personne|(?:personne|humain|conseiller|agent)(?: reelle?| sil vous plait| svp)+|humain|conseiller|agent)",
        r"(?:pouvez vous|peux tu|vous pouvez) m ?(?:e )?(?:appeler|rappeler)(?: .{0,20})?|(?:appelez|rappelez|appelle|rappelle) moi(?: (?:svp|stp|sil vous plait|sil te plait|demain|maintenant|vite|merci|directement|quand .{1,15}|au .{1,20}|a .{1,15}))*",
    ],
    human_inside: &[r"parler (?:a|avec) (?:une (?:vraie )?personne|quelqu ?un|un humain|un conseiller|un agent)"],
    clarify: &[
        r"(?:qu ?est ce que )?(?:ca|cela) veut dire(?: .{0,30})?|(?:que|qu ?est ce que) (?:voulez vous|vous voulez|tu veux) dire(?: .{0,30})?|je (?:ne )?comprends pas(?: .{0,30})?|comment ca|pardon|quoi|comment",
    ],
};
