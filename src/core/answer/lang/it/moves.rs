//! What people say in Italian besides answering: commands, greetings, refusals, questions.

use super::super::Moves;

pub(super) const MOVES: Moves = Moves {
    commands: "inizia=start|iniziare=start|iniziamo=start|comincia=start|cominciare=start|cominciamo=start|partiamo=start|aiuto=help|\
        aiutami=help|mi aiuti=help|indietro=back|torna indietro=back|tornare indietro=back|torniamo indietro=back|precedente=back|\
        domanda precedente=back|la domanda precedente=back|salta=skip|saltare=skip|salta questa=skip|salta la domanda=skip|\
        saltiamo=skip|saltiamola=skip|passo=skip|prossima=skip|prossima domanda=skip|successiva=skip|domanda successiva=skip|\
        annulla=cancel|annullare=cancel|interrompi=cancel|interrompere=cancel|stop=cancel|basta=cancel|basta così=cancel|fermati=cancel|\
        fermo=cancel|esci=cancel|uscire=cancel|termina=cancel|terminare=cancel|smetti=cancel|smettila=cancel|\
        voglio smettere=cancel|voglio interrompere=cancel|lasciami in pace=cancel|lasciatemi in pace=cancel|mi lasci in pace=cancel|\
        non scrivermi più=cancel|non scrivetemi più=cancel|non mi scriva più=cancel|disiscrivimi=cancel|niente più messaggi=cancel|\
        niente più domande=cancel|ricomincia=restart|ricominciare=restart|ricominciamo=restart|da capo=restart|ripartiamo=restart|\
        dall'inizio=restart|riavvia=restart|ricomincia da capo=restart|ricominciamo da capo=restart|privacy=privacy|\
        informativa sulla privacy=privacy|riservatezza=privacy|lingua=language|cambia lingua=language|cambiare lingua=language|\
        altra lingua=language|un'altra lingua=language|\
        i miei dati=export|esporta i miei dati=export|mi mandi i miei dati=export|\
        cancella i miei dati=forget|cancellare i miei dati=forget|cancelli i miei dati=forget|elimina i miei dati=forget|dimenticami=forget|mi dimentichi=forget|cancella tutto=forget|cancelli tutto=forget|elimina tutto=forget",
    polite: "per favore|per piacere|per cortesia|grazie|grazie mille|molte grazie|ciao|salve|ok|adesso|ora|prego|cortesemente",
    greetings: "ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|buonanotte|buona giornata|ehi|ehilà|come va|come stai|\
        come sta|tutto bene|grazie|grazie mille|arrivederci|a presto|piacere|figo|prova",
    approves: "invia|inviare|invialo|inviate|invii|invia pure|manda|mandalo|spedisci|tutto bene|tutto ok|tutto giusto|tutto corretto|tutto a posto|\
        va bene|va bene così|va benissimo|perfetto|perfetto così|nessuna modifica|niente da cambiare|niente da modificare|\
        nessuna correzione|così va bene|è giusto|è corretto|è tutto giusto|è tutto corretto|è tutto|confermo|lascia così|può andare|avanti",
    addresses: "voi|vostro|vostra|vostri|vostre|vi|lei|suo|sua|tu|tuo|tua|te|ti|prezzo|prezzi|costa|costate|costi|offrite|fate|avete",
    own: "ci|noi|nostro|nostra|nostri|nostre|mi|me|mio|mia|miei",
    returns: "sono tornato|sono tornata|sono di nuovo qui|eccomi|eccomi qui|rieccomi|ciao di nuovo|salve di nuovo|dove eravamo|\
        dove eravamo rimasti|a che punto eravamo|continuiamo|continuare|possiamo continuare|andiamo avanti|riprendiamo|scusi il ritardo|scusa il ritardo|\
        scusate il ritardo|scusi per il ritardo|scusate per il ritardo|è ancora lì|sei ancora lì|siete ancora lì",
    languages: "italiano=it|inglese=en|tedesco=de|spagnolo=es|francese=fr|portoghese=pt|olandese=nl|polacco=pl",
    language_wish: "in|per favore|per piacere|possiamo|potremmo|parlare|parli|parla|parlate|scrivere|continuare|passare|passare a|a|allo|preferisco|vorrei|lingua|solo|versione|è possibile",
    asks_the_same: "quando|quanto|quanta|quanti|quante|qual|quale|perché",
    interrogatives: "che|che cosa|cosa|quale|quali|quanto|quanta|quanti|quante|quando|come|dove|chi|perché|posso|possiamo|può|puoi|potete|\
        potrebbe|potreste|avete|hai|ha|offrite|fate|c'è|ci sono|è possibile|si può|siete|sei|qual è|cos'è|dov'è|devo|dobbiamo|funziona",
    refusal: &[
        r"(?:preferirei|preferisco|preferiremmo|preferiamo) (?:di )?(?:non|evitare)(?: .{0,40})?|meglio (?:di )?no|preferirei di no|preferisco di no",
        r"(?:scusa |scusi |mi dispiace |spiacente )?(?:non (?:lo |la |ve lo |te lo |glielo |le |vi |ti )?(?:voglio|vogliamo|vorrei|posso|possiamo|intendo|intendiamo|desidero) (?:\w+ )?(?:dir\w*|rispond\w*|condivid\w*|comunic\w*|dar\w*|divulg\w*|rivel\w*|fornir\w*)(?: .{0,40})?)",
        r"(?:questo |questa |e |e un |e una |informazione |sono )*(?:informazion[ei] |dat[oi] )?(?:confidenzial[ei]|riservat[oaie]|privat[oaie]|personal[ei]|segret[oaie])|non (?:ti|vi|la) riguarda|non sono affari (?:tuoi|vostri|suoi)|(?:sono )?affari miei",
        r"nessun commento|no comment|non (?:lo |ve lo |te lo |glielo )?(?:dico|diciamo|rispondo)(?: .{0,20})?",
    ],
    refusal_inside: &[
        r"prefer(?:irei|isco|iamo) non (?:dir|rispond|condivid|comunic|dar)\w*",
        r"non (?:lo )?(?:voglio|posso|possiamo|vogliamo) (?:dir|comunic|divulg|condivid|rivel)\w*",
        r"non (?:vi|ti|la) riguarda",
    ],
    no_contact: &[
        r"non (?:ne |ce l ?)?(?:ho|abbiamo|uso|usiamo)(?: (?:un |una |il |la |l )?.{0,25})?|niente (?:telefonate|chiamate|telefono|e ?mail|mail)(?: .{0,12})?|non (?:mi |ci )?(?:chiam\w+|telefon\w+|scriv\w+)(?: .{0,15})?",
        r"(?:meglio |preferisco |solo |piuttosto )*(?:per|via|tramite|su) (?:e ?mail|mail|posta|telefono|chat|whatsapp|telegram|sms)(?: .{0,15})?",
    ],
    declines: &[
        r"(?:no |scusa |scusi |mi dispiace )*non (?:mi|ci) interessa(?: .{0,20})?|(?:no )?non (?:sono|siamo) interessat[oaie](?: .{0,20})?|no grazie(?: .{0,12})?|(?:no )?nessun interesse(?: .{0,12})?|non (?:ne )?(?:ho|abbiamo) bisogno(?: .{0,12})?",
    ],
    unsure: &[
        r"(?:mah |boh |scusa |onestamente |sinceramente |ancora )*non (?:lo |ne )?(?:so|sappiamo|saprei|sapremmo)(?: .{0,25})?|boh|mah|chissa|chi lo sa",
        r"(?:non (?:ne )?(?:ho|abbiamo) (?:la minima |la piu pallida |nessuna |ancora )*idea|nessuna idea)(?: .{0,15})?|non (?:ne )?(?:sono|siamo) (?:ancora |del tutto |molto |proprio |tanto )*(?:sicur[oaie]|cert[oaie])(?: .{0,20})?|(?:sono |siamo |ancora )*indecis[oaie]",
        r"(?:beh |mah )?dipende(?: .*)?|(?:e |ancora )*difficile (?:da |a )?(?:dire|dirlo|dirsi|saperlo)(?: .{0,20})?|(?:e )?(?:ancora )?presto per (?:dirlo|dire)(?: .{0,15})?",
        r"(?:non (?:lo )?(?:abbiamo|ho|e|e stato) )?(?:ancora )?(?:non )?(?:ancora )?(?:da (?:definire|decidere|stabilire|valutare|vedere)|decis[oai]|definit[oaie]|stabilit[oaie]|discuss[oaie])(?: .{0,20})?|vedremo|si vedra|forse|magari|non (?:abbiamo|ho) (?:ancora )?(?:un |nessun )?budget (?:definito|fissato|preciso|stabilito)",
    ],
    unsure_inside: &[
        r"non (?:lo )?(?:so|sappiamo) (?:ancora|bene|esattamente|di preciso)|non (?:ne )?(?:sono|siamo) sicur[oaie]|(?:nessuna|non ne ho) idea|dipende da|(?:devo|dobbiamo|bisogna) (?:\w+ )?(?:verificare|chiedere|sentire|controllare|valutare|parlarne|discuterne)",
        r"non (?:mi |me lo )?ricordo|(?:l ?ho )?dimenticato|il meno possibile|il piu economico possibile|appena (?:sapremo|avremo)|una volta che",
    ],
    why: &[
        r"(?:e |ma |scusa |scusi )?(?:perche|a che serve|a cosa serve|per quale motivo|per quale ragione|come mai|a che scopo)(?: (?:lo|la|me lo|questo|questa|vuole|vuoi|volete|chied\w*|serve|vi serve|ti serve|le serve|mai|questa domanda)(?: .{0,30})?)?",
    ],
    why_inside: &[
        r"perche (?:lo |la |me lo |me la |mi )?(?:vuole|vuoi|volete|chied\w+|vi serve|ti serve|le serve|dovrei|dovremmo|avete bisogno)",
    ],
    human: &[
        r"(?:ciao |salve |per favore |no )*(?:voglio|vorrei|posso|potrei|possiamo|preferisco|preferirei|ho bisogno di|desidero|mi piacerebbe|e possibile) parlare (?:direttamente )?con .{1,40}|(?:una |un )?(?:persona|umano|operatore|operatrice|consulente|essere umano)(?: vera| vero| reale)?(?: per favore| grazie)?|(?:vorrei|voglio) (?:un |una )(?:persona|operatore|consulente|umano)(?: .{0,15})?",
        r"(?:mi )?(?:puo|potete|puoi|potrebbe|potreste) (?:chiamar|richiamar|contattar)(?:e|mi)?(?: .{0,20})?|(?:per favore )?(?:mi )?(?:chiamatemi|richiamatemi|chiamami|richiamami|mi chiami|mi richiami)(?: .{0,20})?|parlare con (?:qualcuno|una persona|un operatore|un umano)",
    ],
    human_inside: &[
        r"parlare (?:direttamente )?con (?:una persona|qualcuno|un umano|un essere umano|un operatore|un consulente|un collega|un vostro|un responsabile)|persona (?:vera|reale|in carne)",
    ],
    clarify: &[
        r"(?:che )?cosa (?:intende|intendi|intendete|significa|vuol dire|vuole dire|vuoi dire)(?: .{0,30})?|in che senso(?: .{0,15})?|come|scusa|scusi|prego|eh|non (?:ho capito|capisco|mi e chiaro)(?: .{0,30})?|che (?:significa|vuol dire|intende|intendi)(?: .{0,30})?|puo(?:i)? (?:spiegar|ripeter)\w*(?: .{0,20})?|potete (?:spiegar|ripeter)\w*(?: .{0,20})?",
    ],
};
