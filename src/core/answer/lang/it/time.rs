//! How Italian says when.

use super::super::Time;

pub(super) const TIME: Time = Time {
    months: "gennaio=1|genn=1|gen=1|febbraio=2|febb=2|feb=2|marzo=3|mar=3|aprile=4|apr=4|maggio=5|magg=5|mag=5|giugno=6|giu=6|\
        luglio=7|lug=7|agosto=8|ago=8|settembre=9|sett=9|set=9|ottobre=10|ott=10|novembre=11|nov=11|dicembre=12|dic=12",
    doubtful_months: "mar|set|sett|ago|mag|dom|gio|ven|mer|lun|sab|primavera",
    weekdays: "lunedì=1|lun=1|martedì=2|mart=2|mercoledì=3|merc=3|mer=3|giovedì=4|giov=4|gio=4|venerdì=5|ven=5|sabato=6|sab=6|\
        domenica=7|dom=7",
    units: "giorno=day|giorni=day|gg=day|giornata=day|giornate=day|giorno lavorativo=workday|giorni lavorativi=workday|giorno feriale=workday|\
        giorni feriali=workday|settimana=week|settimane=week|sett=week|fine settimana=weekend|finesettimana=weekend|\
        weekend=weekend|week end=weekend|quindicina=fortnight|mese=month|mesi=month|trimestre=quarter|trimestri=quarter|\
        semestre=half|semestri=half|anno=year|anni=year",
    seasons: "primavera=3|estate=6|quest'estate=6|autunno=9|quest'autunno=9|inverno=12|quest'inverno=12",
    quarter: "trimestre",
    half_year: "semestre|metà dell'anno|metà anno",
    parts: "inizio=early|inizi=early|l'inizio=early|all'inizio=early|inizio di=early|inizio del=early|all'inizio di=early|all'inizio del=early|\
        all'inizio della=early|all'inizio dell'=early|agli inizi di=early|agli inizi del=early|i primi di=early|ai primi di=early|\
        nei primi di=early|primi di=early|a inizio=early|ad inizio=early|metà=mid|a metà=mid|metà di=mid|metà del=mid|a metà di=mid|\
        a metà del=mid|la metà di=mid|verso metà=mid|fine=end|la fine=end|alla fine=end|a fine=end|fine di=end|fine del=end|fine della=end|\
        la fine di=end|la fine del=end|la fine della=end|la fine dell'=end|alla fine di=end|alla fine del=end|alla fine della=end|\
        alla fine dell'=end|gli ultimi di=end|agli ultimi di=end|tarda=late|tardo=late",
    ends: "fine anno=year|fine dell'anno=year|la fine dell'anno=year|alla fine dell'anno=year|fine mese=month|fine del mese=month|\
        la fine del mese=month|alla fine del mese=month|fine trimestre=quarter|fine del trimestre=quarter|fine semestre=half|\
        fine della settimana=week|la fine della settimana=week",
    this: "questo|questa|questi|queste|quest'|il corrente|corrente|l'attuale|attuale|in corso",
    running: "quest'anno=year",
    next: "prossimo|prossima|prossimi|prossime|il prossimo|la prossima|i prossimi|le prossime|del prossimo|della prossima|nel prossimo|\
        nella prossima|dei prossimi|venturo|ventura|che viene|successivo|successiva|seguente|seguenti",
    coming: "prossimo|prossima|prossimi|prossime|venturo|ventura|entrante|che viene|che arriva|successivo|successiva|seguente",
    nth_ahead: "",
    after_next: "",
    days: "oggi=0|adesso=0|ora=0|stasera=0|stamattina=0|oggi stesso=0|in giornata=0|domani=1|domattina=1|domani sera=1|dopodomani=2|dopo domani=2",
    holidays: "natale=christmas|il natale=christmas|le feste=christmas|le feste natalizie=christmas|le vacanze di natale=christmas|\
        vigilia di natale=christmas|capodanno=new_year|anno nuovo=new_year|l'anno nuovo=new_year|san silvestro=new_years_eve|\
        vigilia di capodanno=new_years_eve|epifania=epiphany|l'epifania=epiphany|befana=epiphany|la befana=epiphany|pasqua=easter|\
        domenica di pasqua=easter|pasquetta=easter_monday|lunedì di pasqua=easter_monday|lunedì dell'angelo=easter_monday|\
        venerdì santo=good_friday|ascensione=ascension|l'ascensione=ascension|pentecoste=pentecost|ferragosto=assumption|\
        assunzione=assumption|ognissanti=all_saints|tutti i santi=all_saints|festa del lavoro=labour_day|festa dei lavoratori=labour_day|\
        san valentino=valentine|festa della mamma=mothers_day|halloween=halloween|giorno del ringraziamento=thanksgiving|\
        ringraziamento=thanksgiving|black friday=black_friday|san nicola=nicholas|vacanze estive=summer_break|le vacanze estive=summer_break|\
        ferie estive=summer_break|le ferie estive=summer_break|pausa estiva=summer_break|la pausa estiva=summer_break|\
        ferie d'agosto=summer_break",
    edges: "entro=until|entro il=until|entro la=until|entro l'=until|entro l=until|entro le=until|entro e non oltre=until|entro e non oltre il=until|\
        non oltre=until|non oltre il=until|non più tardi di=until|non più tardi del=until|al più tardi=until|al più tardi il=until|\
        al più tardi a=until|fino a=until|fino al=until|fino alla=until|fino all'=until|sino a=until|sino al=until|scadenza=until|\
        la scadenza è=until|scade=until|prima=before|prima di=before|prima del=before|prima della=before|prima dell'=before|prima dei=before|prima delle=before|\
        prima che finisca=before|da=from|dal=from|dalla=from|dall'=from|dai=from|a partire da=from|a partire dal=from|a partire dalla=from|\
        a partire dall'=from|a decorrere dal=from|a cominciare da=from|non prima di=from|non prima del=from|non prima della=from|\
        non prima dell'=from|in poi=from|in avanti=from|dopo=after|dopo il=after|dopo la=after|dopo l'=after|dopo le=after|dopo di=after|\
        nel giro di=within|nell'arco di=within|in meno di=within|nei prossimi=within|nelle prossime=within|entro i prossimi=within|\
        entro le prossime=within|nel corso di=within|durante i prossimi=within|per i prossimi=within|tra=in|fra=in|in=in|nel=in|nella=in|\
        nell'=in|nei=in|nelle=in|il=in|la=in|l'=in|per=in|per il=in|per la=in|per l'=in|durante=in|\
        durante il=in|durante la=in|verso=in|verso il=in|verso la=in|nel corso del=in|di=in|da qui a=in",
    asap: "il prima possibile|il più presto possibile|prima possibile|quanto prima|al più presto|al più presto possibile|appena possibile|\
        non appena possibile|appena potete|il più velocemente possibile|il più rapidamente possibile|il più in fretta possibile|\
        in fretta|subito|da subito|immediatamente|all'istante|urgente|urgentemente|con urgenza|d'urgenza|con la massima urgenza|asap|\
        adesso|ora|ora come ora|ieri|prima è meglio è|prima è e meglio è|prima si parte meglio è|senza indugio|seduta stante|tempestivamente",
    soon: "presto|a breve|prossimamente|tra poco|fra poco|tra non molto|in tempi brevi|in breve tempo|a breve termine|nel breve termine|\
        nel breve periodo|in un futuro prossimo",
    no_rush: "nessuna fretta|non c'è fretta|senza fretta|senza urgenza|nessuna urgenza|non c'è urgenza|non è urgente|non ho fretta|\
        non abbiamo fretta|con calma|quando volete|quando vuoi|quando capita|quando è possibile|in qualsiasi momento|\
        in qualunque momento|in ogni momento|flessibile|flessibili|più avanti|più in là|più tardi|un giorno|prima o poi|mai|\
        nessuna scadenza|nessuna data|nessuna data precisa|nessuna data fissa|non c'è una data|non abbiamo una data|senza data|\
        senza scadenza|senza scadenze|non c'è scadenza|nessun termine|abbiamo tempo|c'è tempo|fa lo stesso quando|non per ora",
    ago: "fa|or sono|addietro",
    ago_before: "",
    last: "scorso|scorsa|lo scorso|la scorsa|ultimo|ultima|l'ultimo|l'ultima|passato|passata",
    past_days: "ieri=1|ieri sera=1|l'altro ieri=2|altro ieri=2|avantieri=2",
    of: "l|dell|di|del|della|dell'|dello|dei|degli|delle|il|la|lo|l'|i|gli|le|in|nel|d'|anno|mese|mese di",
    in_months: "",
    few: "alcuni|alcune",
    elided: "l|d|dell|all|dall|nell|sull",
    day_lead: "il|il giorno|giorno|al|dal|del|all|dall|l|il dì",
    weeks_on: "",
    many: "giorni|settimane|quindicine|mesi|trimestri|semestri|anni",
    hours: "ora|ore|h",
    hours_lead: "in|tra|fra|entro|nel giro di|in meno di|entro le prossime|\
        nelle prossime|nell'arco di",
    day_beside: "il giorno dopo=1|il giorno successivo a=1|all'indomani=1|l'indomani=1|indomani=1|\
        la vigilia=-1|alla vigilia=-1|vigilia=-1",
    week_parts: [(1, 2), (3, 4), (4, 7)],
    times_of_day: "di mattina|la mattina|del mattino|al mattino|di pomeriggio|del pomeriggio|nel pomeriggio|di sera|la sera|alla sera|in serata|di notte|la notte",
};
