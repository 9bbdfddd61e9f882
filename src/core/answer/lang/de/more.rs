//! What German says around values that nobody asked for, and how it takes an answer back.

use super::super::more::More;

pub(super) const MORE: More = More {
    budget: "budget|budgets|ausgeben|investieren|eingeplant|vorgesehen|zur verfügung|veranschlagt|budgetiert|\
        beiseitegelegt|bereitgestellt|eingestellt|mittel|etat|rahmen|budgetrahmen|kostenrahmen|leisten",
    wanted: "brauchen es|brauchen das|brauchen wir|benötigen|benötigt|gebraucht|brauche es|bräuchten|bräuchten es|\
        bräuchten wir|brauchen wir es|wollen es|wollen wir|möchten es|soll|sollte|es soll|es sollte|laufen|läuft|live|\
        live gehen|online|online gehen|starten|start|startet|beginnen|beginn|fertig|bereit|einsatzbereit|umgesetzt|\
        eingeführt|einführen|einführung|termin|frist|deadline|stichtag|liefertermin|geliefert|zeitplan|zieltermin|\
        loslegen|umstellen|umgestellt|produktiv|in betrieb|im einsatz|stehen|abgeschlossen|brauchen|zeitrahmen",
    persons: "leute|personen|person|menschen|köpfe|kollegen|kolleginnen|kolleginnen und kollegen|teammitglieder|mann|\
        mitglieder|mann stark|leuten|köpfen",
    users: "nutzer|nutzerinnen|nutzern|anwender|anwendern|user|usern|benutzer|benutzern|lizenzen|plätze|arbeitsplätze|\
        zugänge|accounts",
    staff: "mitarbeiter|mitarbeitende|mitarbeitern|mitarbeitenden|mitarbeiterinnen|angestellte|angestellten|beschäftigte|\
        beschäftigten|beschäftigen|mitarbeiterinnen und mitarbeiter|ma",
    reach: "erreichbar|erreichen|schreiben|schreib|schreiben sie|mail|email|e mail|mailadresse|e mail adresse|adresse|\
        anrufen|rufen|rufen sie|ruf|telefon|telefonnummer|tel|nummer|handy|handynummer|mobil|mobilnummer|kontakt|\
        website|webseite|homepage|seite|internetseite|link|unter|per|via|whatsapp|melden",
    named: "mein name ist|ich heiße|ich heisse|name",
    company: "unsere firma heißt|meine firma heißt|die firma heißt|firma heißt|firmenname ist|firmenname|wir heißen|\
        unser unternehmen heißt|ich arbeite für|ich arbeite bei|firma|unternehmen",
    based: "sitzen in|sitz in|mit sitz in|ansässig in|land|unser land ist|wir sind in|wir sind aus|wir kommen aus|aus",
    meant: "ich meinte|ich meine|wir meinten|meinte|gemeint war|gemeint sind|gemeint|korrektur|ich korrigiere|korrigiere|\
        mach daraus|machen sie daraus|machen wir daraus|sagen wir lieber|lieber doch|doch lieber|ich wollte sagen|\
        ich wollte schreiben|vertippt|ich habe mich vertippt|habe mich vertippt|hab mich vertippt|versprochen|\
        habe mich vertan|hab mich vertan|vertan|verschrieben|mein fehler|das war falsch|war falsch|ändern sie|ändere|\
        bitte ändern|ändern auf|ändern in|richtig ist|richtig sind|stimmt nicht es sind|es muss heißen|muss heißen",
    oops: "sorry|entschuldigung|entschuldigen sie|verzeihung|pardon|nein|nee|nö|moment|warte|warten sie|halt|ups|hoppla|\
        doch|eigentlich|quatsch|äh|ähm|stopp|vielmehr|besser gesagt|beziehungsweise|stattdessen|genauer gesagt|\
        nicht ganz|falsch|tut mir leid",
    around: "planen|plane|hoffen|hoffe|vorhaben|würde|gerne|firma|unternehmen|betrieb|wir|ich|uns|mich|mir|du|ihr|unser|unsere|unserem|unseren|mein|meine|es|sie|sind|ist|bin|haben|hat|habe|hätten|mit|für|das|der|die|\
        den|dem|ein|eine|einen|einem|etwa|insgesamt|zusammen|im team|team|auch|dann|dazu|sowie|außerdem|da|hier|möglichst|\
        gerne|gern|idealerweise|spätestens|am besten|bitte|so|übrigens|wenn möglich|falls möglich|bei|beim|von|vom|zu|zum|zur|\
        im|in|an|am|bis|rund|max|maximal|ach|oh|na|hm|wird|werden|wären|wäre|liegt|beträgt|betragen|bei uns|stark|groß|\
        sein|können|könnten|wollen|würden|möchten|müssen|müsste|sollen|arbeiten|in der firma|im unternehmen|jetzt|aktuell|\
        derzeit|nur|und|oder so|pro|jahr|monat|das ganze|ganze",
};
