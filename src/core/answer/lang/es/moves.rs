//! What people say in Spanish besides answering: commands, greetings, refusals, questions.

use super::super::Moves;

pub(super) const MOVES: Moves = Moves {
    commands: "empezar=start|comenzar=start|ayuda=help|ayúdame=help|atrás=back|volver=back|volver atrás=back|anterior=back|\
        pregunta anterior=back|saltar=skip|omitir=skip|paso=skip|siguiente=skip|siguiente pregunta=skip|saltar esta=skip|saltar esta pregunta=skip|saltar la pregunta=skip|omitir esta=skip|omitir esta pregunta=skip|\
        cancelar=cancel|parar=cancel|terminar=cancel|salir=cancel|basta=cancel|déjame en paz=cancel|darme de baja=cancel|\
        empezar de nuevo=restart|reiniciar=restart|volver a empezar=restart|desde el principio=restart|privacidad=privacy|\
        idioma=language|cambiar idioma=language|cambiar de idioma=language|\
        mis datos=export|exportar mis datos=export|envíeme mis datos=export|enviarme mis datos=export|\
        borrar mis datos=forget|borre mis datos=forget|borra mis datos=forget|eliminar mis datos=forget|elimine mis datos=forget|elimina mis datos=forget|olvídame=forget|olvídeme=forget|borrar todo=forget|borre todo=forget|eliminar todo=forget",
    polite: "por favor|porfa|gracias|muchas gracias|hola|ok|vale|ahora",
    greetings: "hola|buenas|buenos días|buenas tardes|buenas noches|qué tal|gracias|adiós|hasta luego",
    approves: "enviar|envíalo|todo bien|todo correcto|está bien|está perfecto|sin cambios|así está bien|correcto|adelante|perfecto",
    addresses: "usted|ustedes|tú|tu|su|vosotros|vuestro|precio|precios|cuesta",
    own: "nos|nuestro|nuestra|me|mi|nosotros",
    returns: "he vuelto|ya he vuelto|volví|ya volví|estoy de vuelta|ya estoy de vuelta|ya estoy aquí|aquí estoy|hola de nuevo|\
        hola otra vez|dónde estábamos|por dónde íbamos|en qué estábamos|en qué nos quedamos|continuemos|sigamos|continuar|podemos continuar|\
        podemos seguir|perdón por la demora|perdone la demora|disculpe la demora|disculpa la demora|perdón por el retraso|\
        perdone el retraso|disculpe el retraso|perdón por la tardanza|sigue ahí|siguen ahí|sigues ahí|está ahí|estás ahí",
    languages: "español=es|castellano=es|inglés=en|alemán=de|francés=fr|portugués=pt|italiano=it|neerlandés=nl|holandés=nl|polaco=pl",
    language_wish: "por favor|en|podemos|podríamos|puede|puedes|pueden|hablar|hablamos|hablemos|hablas|habla|escribir|seguir|cambiar|cambiar a|a|al|idioma|prefiero|preferiría|quiero|quisiera|me gustaría|solo|sólo|mejor|el|versión|es posible",
    asks_the_same: "cuándo|cuánto|cuánta|cuántos|cuántas|qué precio|qué cuesta|cuál es|por qué",
    interrogatives: "basta|bastan|alcanza|alcanzan|sería|qué|cuál|cuáles|cuánto|cuánta|cuántos|cuándo|cómo|dónde|quién|puedo|podemos|puede|pueden|hay|es posible|se puede|tienen|ofrecen|tiene",
    refusal: &[
        r"(?:prefiero|preferimos|preferiria) no (?:decir|decirlo|contestar|responder|compartir|dar)\w*(?: .{0,30})?|prefiero no",
        r"(?:eso )?(?:es )?(?:confidencial|privado|personal|secreto)|no (?:le|te|os) (?:importa|incumbe)|(?:eso )?no es asunto (?:tuyo|suyo|vuestro)",
        r"no (?:quiero|queremos|puedo|podemos|deseo) (?:decir|decirlo|dar|darlo|compartir|compartirlo|responder|contestar|revelar)\w*(?: .{0,40})?",
        r"sin comentarios|no (?:lo )?(?:voy|vamos) a decir(?: .{0,20})?",
    ],
    refusal_inside: &[
        r"prefiero no (?:decir|contestar|responder|dar)\w*",
        r"no (?:quiero|puedo) (?:decir|dar|compartir)\w*",
    ],
    no_contact: &[
        r"no (?:tengo|tenemos|uso)(?: .{0,20})?|no (?:me )?(?:llamen?|escriban?|contacten?)(?: .{0,20})?|sin (?:correo|email|telefono|llamadas|web|pagina)(?: .{0,15})?|(?:todavia |aun )no (?:tengo|tenemos)(?: .{0,20})?|(?:mejor |prefiero )?por (?:correo|email|telefono|chat|whatsapp)(?: .{0,15})?",
    ],
    declines: &[
        r"(?:no )?no (?:me|nos) interesa(?: .{0,20})?|no gracias(?: .{0,12})?|no estoy interesad[oa](?: .{0,20})?",
    ],
    unsure: &[
        r"(?:todavia |aun |la verdad )*no (?:lo )?(?:se|sabemos|sabria)(?: (?:todavia|aun|bien|exactamente|decir|decirlo|decirle|ahora|ahora mismo|en este momento|con certeza|seguro|cuanto|cuando|eso|todavia bien))*|ni idea|no tengo (?:ni )?(?:la menor )?idea|no (?:estoy|estamos) segur[oa]s?(?: .{0,20})?",
        r"depende(?: .*)?|(?:es )?dificil (?:de )?(?:decir|saber)(?: .{0,20})?|(?:todavia|aun) no (?:lo )?(?:sabemos|se|hemos decidido|esta decidido|tenemos)(?: .{0,20})?|por (?:definir|decidir|determinar)|ya veremos|tal vez|quizas?",
    ],
    unsure_inside: &[
        r"no (?:lo )?(?:se|sabemos)|no estoy segur[oa]|ni idea|depende de|tengo que (?:consultar|preguntar|hablar)|tenemos que (?:consultar|preguntar|hablar)",
        r"no (?:me )?(?:acuerdo|recuerdo)|(?:lo )?(?:he olvidado|olvide)|lo mas barato posible|en cuanto (?:tengamos|consigamos)",
    ],
    why: &[
        r"(?:y |pero )?(?:por que|para que)(?: lo| la| eso| esto)?(?: (?:quiere|quieres|necesita|necesitas|pregunta|preguntas|quieren|necesitan|preguntan)\w*)?(?: .{0,20})?|a que viene(?: .{0,20})?",
    ],
    why_inside: &[
        r"(?:por que|para que) (?:lo |la |me )?(?:quiere|quieres|necesita|necesitas|pregunta|preguntas|quieren|necesitan)\w*",
    ],
    human: &[
        r"(?:quiero|quisiera|puedo|podria|prefiero|necesito|me gustaria|deseo) hablar con (?:un |una |alguien|algun )?.{0,30}|(?:una |un )?(?:(?:persona|agente|humano|asesor)(?: real| humana| por favor)+|agente|humano|asesor)",
        r"(?:me )?(?:puede|pueden|puedes) llamar(?:me)?(?: .{0,20})?|ll[ae]m[ae]n?me(?: (?:por favor|porfa|ahora|hoy|manana|gracias|luego|despues|cuando .{1,15}|al? .{1,20}))*",
    ],
    human_inside: &[r"hablar con (?:una persona|alguien|un humano|un agente|un asesor|una persona real)"],
    clarify: &[
        r"(?:que|a que) (?:quiere|quieres|se) (?:decir|refiere|refieres)(?: .{0,30})?|no (?:lo )?entiendo(?: .{0,30})?|como|perdon|que significa.{0,30}|como dice",
    ],
};
