//! What Italian says around values that nobody asked for, and how it takes an answer back.

use super::super::more::More;

pub(super) const MORE: More = More {
    budget: "budget|il budget|spendere|investire|investimento|disponibile|disponibili|a disposizione|stanziato|stanziati|\
        previsto|previsti|messo da parte|messi da parte|preventivato|fondi|permetterci",
    wanted: "ci serve|mi serve|serve|ne abbiamo bisogno|abbiamo bisogno|ne ho bisogno|lo vogliamo|vogliamo|vorremmo|lo vorremmo|\
        necessario|deve essere|dovrebbe essere|pronto|pronta|operativo|operativa|in funzione|attivo|attiva|online|\
        in produzione|partire|partiamo|partenza|iniziare|iniziamo|inizio|cominciare|avviare|avvio|lanciare|lancio|\
        scadenza|termine|entro e non oltre|consegna|consegnato|finito|terminato|concluso|implementato|implementare|\
        installato|funzionare|funzioni",
    persons: "persone|persona|gente|teste|membri|colleghi|componenti",
    users: "utenti|utente|licenze|licenza|postazioni|account|accessi",
    staff: "dipendenti|dipendente|impiegati|lavoratori|collaboratori|addetti|in organico",
    reach: "email|e mail|mail|posta|indirizzo|scrivere|scrivermi|scriva|scrivi|scrivetemi|scrivimi|mi scriva|chiamare|\
        chiamarmi|chiami|chiamatemi|mi chiami|telefono|tel|cellulare|numero|contatto|contattarmi|mi contatti|sito|\
        sito web|pagina|link|via|tramite|per|whatsapp|raggiungermi",
    named: "mi chiamo|il mio nome è|nome",
    company: "la nostra azienda si chiama|la mia azienda si chiama|lazienda si chiama|la ditta si chiama|\
        nome dellazienda|lavoro per|lavoro in|lavoro alla|ci chiamiamo|azienda|ditta",
    based: "con sede in|con sede a|siamo in|ci troviamo in|paese|il nostro paese è|veniamo da|situati in",
    meant: "volevo dire|voglio dire|volevamo dire|intendevo|intendevamo|intendo|correzione|correggo|mi correggo|\
        mi sono sbagliato|mi sono sbagliata|ho sbagliato|è stato un errore|errore mio|errore di battitura|refuso|\
        cambi in|cambia in|cambialo in|facciamo|faccia|metta|metti|anzi|o meglio|cioè",
    oops: "scusa|scusi|scusate|mi scusi|mi dispiace|pardon|no|aspetta|aspetti|un momento|un attimo|ops|in realtà|veramente|\
        piuttosto|meglio|ripensandoci|a pensarci bene|sbagliato|non proprio|no aspetti",
    around: "pensiamo|prevediamo|speriamo|contiamo|vorrei|azienda|ditta|società|noi|io|mi|lei|voi|ci|nostro|nostra|nostri|mio|mia|lo|la|il|i|gli|le|l|un|uno|una|siamo|sono|è|essere|abbiamo|ho|ha|con|per|di|\
        del|della|dei|da|a|al|alla|in|nel|nella|che|si|e|o|in totale|in tutto|totale|anche|inoltre|poi|qui|team|squadra|\
        nel team|in azienda|se possibile|per favore|idealmente|al massimo|al più tardi|massimo|a proposito|allora|beh|ah|\
        oh|hm|ecco|possiamo|posso|potremmo|sarebbe|sarebbero|sarà|saranno|dovrà|adesso|ora|attualmente|\
        circa|intorno|anno|mese|solo|tutto|entro|questo|quello|ne|bisogno",
};
