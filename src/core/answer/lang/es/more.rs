//! What Spanish says around values that nobody asked for, and how it takes an answer back.

use super::super::more::More;

pub(super) const MORE: More = More {
    budget: "presupuesto|presupuestos|gastar|invertir|inversión|disponible|disponibles|apartado|reservado|destinado|\
        presupuestado|fondos|nos podemos permitir|podemos permitirnos",
    wanted: "lo necesitamos|la necesitamos|necesitamos|lo necesito|lo queremos|queremos|lo quiero|necesario|hace falta|\
        tiene que estar|debe estar|debería estar|listo|lista|en marcha|funcionando|funcione|arrancar|empezar|empezamos|\
        comenzar|inicio|lanzar|lanzamiento|lanzarlo|plazo|fecha límite|fecha|entrega|entregado|implantado|implantar|\
        implementado|implementar|terminado|acabado|operativo|salir en vivo|en producción|tenerlo|tenerlo listo",
    persons: "personas|persona|gente|cabezas|miembros|compañeros|colegas|integrantes",
    users: "usuarios|usuario|usuarias|licencias|licencia|puestos|cuentas|accesos",
    staff: "empleados|empleadas|trabajadores|trabajadoras|en plantilla|plantilla|asalariados",
    reach: "correo|correo electrónico|email|mail|escribirme|escríbame|escríbeme|escribir|escríbanos|escribirnos|llamar|\
        llámame|llámeme|llamarme|llámenos|teléfono|tel|móvil|celular|número|contacto|contactarme|dirección|web|\
        página web|página|sitio web|sitio|enlace|por|vía|localizarme|whatsapp",
    named: "me llamo|mi nombre es|nombre",
    company: "nuestra empresa se llama|mi empresa se llama|la empresa se llama|empresa se llama|nombre de la empresa|\
        trabajo en|trabajo para|nos llamamos|empresa",
    based: "con sede en|estamos en|ubicados en|situados en|país|nuestro país es|somos de|venimos de",
    meant: "quería decir|quise decir|quiero decir|queríamos decir|corrección|corrijo|me corrijo|me equivoqué|\
        me he equivocado|fue un error|es un error|error mío|ponga mejor|pon mejor|que sean|que sea|cámbialo a|cámbielo a|\
        cambiar a|cambie el|cambia el|mejor dicho|digo|en realidad son|en realidad es|debería decir|errata",
    oops: "perdón|perdona|perdone|disculpe|disculpa|disculpen|lo siento|no|espera|espere|un momento|ups|uy|en realidad|\
        bueno no|no espera|mejor|más bien|mal|incorrecto|pensándolo bien|ahora que lo pienso",
    around: "pensamos|planeamos|esperamos|nos gustaría|quisiéramos|me gustaría|quisiera|empresa|compañía|nosotros|yo|me|usted|ustedes|nos|nuestro|nuestra|mi|mis|lo|la|el|los|las|un|una|unos|unas|somos|son|es|soy|ser|estar|está|estamos|\
        tenemos|tengo|hay|con|para|de|del|a|al|en|que|se|y|o|unos|en total|total|también|además|entonces|aquí|equipo|\
        en el equipo|en la empresa|si es posible|por favor|a ser posible|idealmente|como máximo|como tarde|a más tardar|\
        máximo|por cierto|pues|bueno|ah|oh|hm|podemos|puedo|podríamos|sería|serían|será|serán|estaría|ahora|actualmente|\
        alrededor|aproximadamente|ronda|rondaría|por|año|mes|solo|desde|nuestros|nuestras|todo",
};
