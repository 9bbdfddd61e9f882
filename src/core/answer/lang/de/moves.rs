//! What people say in German besides answering: commands, greetings, refusals, questions.

use super::super::Moves;

pub(super) const MOVES: Moves = Moves {
    commands: "anfangen=start|beginnen=start|starten=start|los=start|los gehts=start|hilfe=help|hilf mir=help|zurück=back|\
        geh zurück=back|einen schritt zurück=back|vorherige frage=back|letzte frage=back|überspringen=skip|\
        frage überspringen=skip|diese frage überspringen=skip|die frage überspringen=skip|diese überspringen=skip|überspring das=skip|überspringe das=skip|das überspringen=skip|weiter=skip|nächste frage=skip|nächste=skip|passe=skip|\
        ich passe=skip|auslassen=skip|abbrechen=cancel|abbruch=cancel|stopp=cancel|stop=cancel|beenden=cancel|ende=cancel|\
        aufhören=cancel|ich möchte aufhören=cancel|ich will aufhören=cancel|ich würde gern aufhören=cancel|\
        ich möchte abbrechen=cancel|ich will abbrechen=cancel|ich möchte nicht mehr=cancel|ich will nicht mehr=cancel|\
        keine lust mehr=cancel|ich habe keine lust mehr=cancel|lass mich in ruhe=cancel|lassen sie mich in ruhe=cancel|\
        lasst mich in ruhe=cancel|schreib mir nicht mehr=cancel|schreiben sie mir nicht mehr=cancel|hör auf=cancel|\
        hören sie auf=cancel|hört auf=cancel|abmelden=cancel|melde mich ab=cancel|melden sie mich ab=cancel|\
        keine nachrichten mehr=cancel|keine fragen mehr=cancel|lass uns aufhören=cancel|schluss=cancel|von vorn=restart|von vorne=restart|nochmal von vorn=restart|\
        nochmal von vorne=restart|neu starten=restart|neustart=restart|neu anfangen=restart|neu beginnen=restart|\
        noch mal von vorn=restart|datenschutz=privacy|datenschutzerklärung=privacy|sprache=language|\
        sprache ändern=language|sprache wechseln=language|andere sprache=language|\
        meine daten=export|meine daten exportieren=export|datenauskunft=export|schicken sie mir meine daten=export|schick mir meine daten=export|\
        vergiss mich=forget|vergessen sie mich=forget|meine daten löschen=forget|löschen sie meine daten=forget|lösch meine daten=forget|lösche meine daten=forget|alles löschen=forget|löschen sie alles=forget|lösch alles=forget|bitte alle meine daten löschen=forget|alle meine daten löschen=forget|daten löschen=forget",
    greetings: "hallo|hallöchen|hi|hey|moin|moin moin|servus|grüezi|grüß gott|grüß dich|guten tag|guten morgen|guten abend|\
        schönen tag|tag|na|wie gehts|wie geht es dir|wie geht es ihnen|wie gehts dir|tschüss|tschüs|ciao|auf wiedersehen|\
        danke|vielen dank|dankeschön|danke schön|danke sehr|cool|super|test",
    approves: "absenden|abschicken|senden|schicken|schick ab|schick es ab|schicken sie es ab|schicken sie ab|bitte absenden|\
        bitte abschicken|so absenden|so abschicken|passt|passt so|passt alles|alles passt|das passt|das passt so|es passt|\
        alles richtig|alles gut|alles korrekt|alles ok|alles okay|alles bestens|alles in ordnung|alles klar|alles super|\
        ist alles richtig|das ist alles richtig|ist richtig so|stimmt alles|alles stimmt|stimmt so|das stimmt so|fertig|\
        sieht gut aus|das sieht gut aus|so lassen|kann so bleiben|bleibt so|kann so raus|keine änderung|keine änderungen|\
        nichts zu ändern|nichts ändern|nichts mehr|nichts hinzuzufügen|keine korrektur|keine korrekturen|los|so ist es richtig|\
        das wars|das wäre alles|das ist alles|alles drin",
    addresses: "sie|ihr|ihre|ihren|euch|euer|eure|ihnen|du|dir|dich|dein|deine|kostet|preis|preise|kosten",
    own: "uns|unser|unsere|unseren|mir|mich|mein|meine|wir",
    polite: "bitte|danke|hallo|ok|okay|jetzt|mal|bitte schön|gerne",
    returns: "bin wieder da|ich bin wieder da|bin zurück|ich bin zurück|wieder da|da bin ich wieder|hallo nochmal|hallo noch mal|\
        wo waren wir|wo waren wir stehen geblieben|wo waren wir stehengeblieben|wo war ich|weitermachen|machen wir weiter|\
        lass uns weitermachen|lassen sie uns weitermachen|können wir weitermachen|fortsetzen|fortfahren|entschuldigung für die verspätung|\
        entschuldigung für die späte antwort|entschuldigen sie die späte antwort|sorry für die verspätung|sorry für die späte antwort|\
        sorry war beschäftigt|sorry ich war beschäftigt|sind sie noch da|bist du noch da|seid ihr noch da|noch da",
    languages: "deutsch=de|deutsche=de|englisch=en|englische=en|spanisch=es|französisch=fr|portugiesisch=pt|italienisch=it|\
        niederländisch=nl|polnisch=pl",
    language_wish: "bitte|auf|in|können wir|könnten wir|kannst du|könnt ihr|können sie|sprechen|sprichst du|sprecht ihr|\
        sprechen sie|reden|schreiben|wechseln|umstellen|zu|sprache|ich|möchte|will|würde|lieber|gern|gerne|geht|gehts|\
        das|es|auch|wir|weiter|machen|uns|nur|mir|ist|möglich|ginge|die|version|du|sie|ihr|spreche|kein|verstehe",
    asks_the_same: "wann|wie lange|wie schnell|wie bald|wie viel|wieviel|wie teuer|was kostet|was kosten|was würde|warum",
    interrogatives: "reicht|reichen|wäre|wären|würde|würden|langt|genügt|genügen|wie|was|welche|welcher|welches|wer|wann|wo|wieviel|wie viel|können sie|kannst du|könnt ihr|kann ich|\
        kann man|könnten sie|gibt es|habt ihr|haben sie|hast du|ist das|ist es|sind sie|seid ihr|bist du|muss ich|\
        müssen wir|darf ich|machen sie|macht ihr|bieten sie|bietet ihr|geht das|und was|gibts|woher|wohin",
    refusal: &[
        r"(?:das |dazu |hierzu |leider )*(?:moechte|will|mag|werde|kann|darf|moechten|wollen) (?:ich |wir )?(?:das |dazu |es |hier |ihnen |euch |dir |lieber |jetzt |leider )*(?:nicht|nichts|keine angaben?) (?:sagen|angeben|verraten|beantworten|preisgeben|mitteilen|teilen|machen|nennen)",
        r"(?:ich|wir) (?:moechte|will|mag|moechten|wollen|kann|darf|werde) (?:\w+ ){0,5}?(?:nicht|nichts|keine\w*) (?:\w+ ){0,3}?(?:sagen|angeben|verraten|beantworten|preisgeben|mitteilen|teilen|machen|nennen)",
        r"keine angaben?(?: (?:dazu|hierzu|moeglich))?|kein kommentar|lieber nicht|sag(?:e)? ich (?:lieber |euch |dir |ihnen )?nicht|ungern|das sage ich nicht",
        r"(?:das |es )?geht (?:euch|sie|dich|niemanden|keinen) (?:gar |ueberhaupt )?nichts an",
        r"(?:das )?(?:ist )?(?:vertraulich|privat|geheim|betriebsgeheimnis|privatsache|persoenlich)",
        r"(?:das )?(?:moechte|will) ich (?:lieber )?nicht",
        r"das (?:sag|sage|verrat|verrate) (?:ich|wir) (?:lieber |euch |dir |ihnen |jetzt )*nicht",
    ],
    refusal_inside: &[
        r"(?:nicht|nichts|keine\w*) (?:\w+ )?(?:angeben|verraten|preisgeben)",
        r"geht (?:euch|sie|dich) (?:gar |ueberhaupt )?nichts an",
        r"keine angabe|lieber nicht (?:sagen|angeben)|keine anrufe",
    ],
    no_contact: &[
        r"(?:(?:hab|habe|haben|besitze|nutze) (?:ich |wir )?|ich (?:hab|habe|besitze|nutze) |wir haben )(?:leider |gar |so |noch )*(?:keine?|keins|keines|keinen|nicht|sowas nicht)(?: (?:e ?mail|mail|telefon|handy|adresse|e ?mail ?adresse|mailadresse|nummer|telefonnummer|website|webseite))?",
        r"(?:nein |bitte |lieber |nur |eher |besser |dann |gern |gerne |mir |uns |ist |waere )*(?:per|ueber|via|mit|auf) (?:e ?mail|mail|telefon|chat|telegram|whatsapp|sms|discord)(?: bitte| lieber| reicht| waere (?:mir )?lieber| besser)*",
        r"(?:bitte |lieber )*keine? (?:e ?mails?|mails?|anrufe?|telefonate|nummer|adresse|website|webseite|telefon|handy|e ?mail ?adresse|telefonnummer)(?: bitte)?|(?:bitte )?(?:rufen sie|ruft|ruf) (?:mich |uns )?nicht an|(?:bitte )?nicht (?:anrufen|schreiben|kontaktieren)",
    ],
    declines: &[
        r"(?:nein |sorry |danke |leider )*(?:ich habe |wir haben |habe |haben |hab )?(?:leider |absolut |gar |ueberhaupt )*kein interesse(?: (?:daran|mehr|danke|sorry|leider))*",
        r"(?:nein|ne|nee|noe) (?:danke|vielen dank|besten dank)(?: .{0,12})?|(?:ich bin |bin |wir sind )(?:daran )?nicht interessiert(?: .{0,12})?|nicht interessiert|kein bedarf(?: .{0,12})?|(?:das )?(?:will|brauche|moechte) ich nicht|ich (?:will|brauche) (?:das )?nicht",
    ],
    unsure: &[
        r"(?:das |dies )?(?:weiss|wissen|weis) (?:ich |wir |man )?(?:das |es |leider |ehrlich gesagt |jetzt |aktuell )*(?:noch )?(?:gar |ueberhaupt )?nicht(?: genau| so genau| sicher)*",
        r"(?:ich|wir) (?:weiss|wissen) (?:das |es |leider |auch )*(?:noch )?(?:gar )?nicht(?: genau| so genau)*",
        r"(?:da )?(?:hab(?:e)? (?:ich )?|haben wir )?(?:leider |noch |absolut )*keine (?:ahnung|idee|vorstellung)(?: sorry| leider| mehr)?|k ?a|kp|kein(?:en)? (?:plan|schimmer)",
        r"(?:bin |ich bin |sind |wir sind |da bin ich )?(?:mir |uns )?(?:noch |da |leider )*(?:nicht (?:ganz |so )?sicher|unsicher|unschluessig|unentschlossen)",
        r"(?:das |es )?(?:kommt (?:ganz )?(?:da)?rauf an|haengt (?:davon |vom |von )?(?:\w+ ){0,4}ab|kommt darauf an)(?: .*)?|je nachdem(?: .*)?",
        r"(?:ist |das ist |noch |steht )*(?:noch )?(?:offen|unklar|nicht klar|unbekannt|ungewiss|nicht fest|nicht entschieden|nicht festgelegt|nicht geklaert)(?: .{0,20})?",
        r"(?:ist |das ist )?(?:noch )?(?:schwer|schwierig) zu sagen|kann ich (?:noch |jetzt |leider )*nicht sagen|mal (?:sehen|schauen)|vielleicht|eventuell|noch kein budget(?: .*)?",
    ],
    unsure_inside: &[
        r"(?:haben|hab|habe) (?:wir|ich) (?:leider )?noch (?:nicht|kein\w*)",
        r"weiss (?:ich|noch|es|das|nicht)(?: \w+){0,2}? nicht|weiss nicht|keine ahnung|nicht sicher|muss ich (?:erst|noch)|muessen wir (?:erst|noch)|muss (?:erst|noch)|haengt (?:\w+ ){0,5}ab|kommt drauf an|sobald wir",
    ],
    why: &[
        r"(?:und |aber |aeh )?(?:warum|wieso|weshalb|wozu|wofuer) (?:wollen|willst|wollt|muessen|musst|muesst|brauchen|brauchst|braucht|fragen|fragst|fragt|interessiert|moechten|moechtest) (?:sie|du|ihr|euch|dich)(?: \w+){0,3}",
        r"(?:und |aber |aeh )?(?:warum|wieso|weshalb|wozu|weswegen)(?: das| denn| das denn| genau| eigentlich| die frage| fragst du| fragen sie| fragt ihr)*",
        r"wofuer(?: ist das| denn| das| brauch\w+ .{1,40})?|aus welchem grund",
    ],
    why_inside: &[
        r"(?:warum|wieso|weshalb|wozu|wofuer) (?:wollen|willst|wollt|muessen|muss|brauchen|brauchst|braucht|fragen|fragst|fragt|interessiert|moechten|moechtest|soll|sollte|ist das|wird das)",
    ],
    human: &[
        r"(?:hallo |bitte |nein )*(?:kann ich |koennte ich |darf ich |koennen wir |ich moechte |ich will |ich wuerde |wir moechten |wir wuerden )?(?:bitte |gern |gerne |lieber |direkt |mal )*mit (?:einem |einer |jemandem|jemand|ihrem |eurem |dem )(?:echten |richtigen )?(?:menschen|mensch|mitarbeiter|mitarbeiterin|person|berater|beraterin|kollegen|kollegin|vertrieb|ansprechpartner|verkaeufer)? ?(?:sprechen|reden|telefonieren|verbinden|verbunden werden)(?: bitte)?",
        r"(?:ich |wir )(?:will|moechte|moechten|brauche|brauchen) (?:bitte |lieber )*ein(?:en|e)? (?:echten |richtigen |echte )?(?:menschen|person|ansprechpartner|mitarbeiter|berater)(?: bitte| sprechen)*",
        r"(?:ein(?:en|em)? |echte[rn]? |richtige[rn]? )*(?:mensch(?:en)?|mitarbeiter(?:in)?|berater(?:in)?|ansprechpartner(?:in)?|kundenservice|person|kollegen|vertrieb|support)(?: bitte)?",
        r"(?:bitte )?(?:rufen sie mich|ruf mich|ruft mich) (?:bitte )?(?:an|zurueck)(?: bitte)?|rueckruf(?: bitte)?|(?:bitte )?um rueckruf",
        r"(?:kann|koennte) mich (?:bitte )?jemand (?:anrufen|zurueckrufen)",
    ],
    human_inside: &[
        r"(?:mit|zu) (?:ein(?:em|er)|einem echten|einem richtigen|jemandem?|jemand|ihrem|eurem|dem) ?(?:echten |richtigen )?(?:mensch(?:en)?|mitarbeiter(?:in)?|person|berater(?:in)?|kollegen|ansprechpartner|vertrieb|verkaeufer|richtigem|echtem)? ?(?:sprechen|reden|telefonieren|verbinden|verbunden)",
        r"echte[rn]? (?:mensch(?:en)?|person)|richtige[rn]? mensch(?:en)?|(?:mit )?einem menschen",
    ],
    clarify: &[
        r"wie (?:meinen sie|meinst du|meint ihr)(?: das| dies)?|was (?:meinen sie|meinst du|meint ihr)(?: damit| mit .{1,40})?|was (?:heisst|bedeutet|ist) (?:das|.{1,30})|haeh?|wie bitte|(?:das )?(?:verstehe|versteh) ich nicht|ich verstehe (?:die frage |das )?nicht|(?:bitte )?wiederholen",
    ],
};
