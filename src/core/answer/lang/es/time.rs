//! How Spanish says when.

use super::super::Time;

pub(super) const TIME: Time = Time {
    months: "enero=1|ene=1|febrero=2|feb=2|febr=2|marzo=3|mar=3|mzo=3|abril=4|abr=4|mayo=5|may=5|junio=6|jun=6|\
        julio=7|jul=7|agosto=8|ago=8|agto=8|septiembre=9|setiembre=9|sept=9|sep=9|set=9|octubre=10|oct=10|noviembre=11|\
        nov=11|diciembre=12|dic=12|dicbre=12",
    doubtful_months: "mar|may|set|ago|lun|mie|jue|vie|sab|dom|sol",
    weekdays: "lunes=1|lun=1|martes=2|mar=2|miércoles=3|mié=3|miér=3|miérc=3|jueves=4|jue=4|juev=4|viernes=5|vie=5|\
        vier=5|sábado=6|sábados=6|sáb=6|domingo=7|domingos=7|dom=7",
    units: "día=day|días=day|día natural=day|días naturales=day|días corridos=day|jornada=day|jornadas=day|\
        noche=day|noches=day|día laborable=workday|días laborables=workday|día hábil=workday|días hábiles=workday|\
        día de trabajo=workday|días de trabajo=workday|día laboral=workday|días laborales=workday|semana=week|semanas=week|\
        sem=week|sems=week|fin de semana=weekend|fines de semana=weekend|finde=weekend|findes=weekend|fin de sem=weekend|\
        quincena=fortnight|quincenas=fortnight|mes=month|meses=month|mes calendario=month|trimestre=quarter|\
        trimestres=quarter|trim=quarter|semestre=half|semestres=half|año=year|años=year|año fiscal=year|año calendario=year|\
        año natural=year|ejercicio=year",
    seasons: "primavera=3|verano=6|otoño=9|invierno=12",
    quarter: "trimestre|trim|t",
    half_year: "semestre|mitad del año|mitad de año|mitad|s",
    parts: "más tarde=later|más adelante=later|resto=rest|el resto=rest|lo que queda=rest|lo que resta=rest|principios=early|a principios=early|principio=early|a principio=early|al principio=early|\
        el principio=early|primeros=early|a primeros=early|inicio=early|inicios=early|a inicio=early|a inicios=early|\
        al inicio=early|el inicio=early|comienzo=early|comienzos=early|a comienzo=early|a comienzos=early|al comienzo=early|\
        el comienzo=early|mediados=mid|a mediados=mid|mediado=mid|mitad=mid|a mitad=mid|la mitad=mid|en medio de=mid|en medio del=mid|\
        finales=end|a finales=end|final=end|a final=end|al final=end|\
        el final=end|fin=end|a fin=end|al fin=end|el fin=end|fines=end|a fines=end|últimos=end|a últimos=end|cierre=end|\
        al cierre=end|el cierre=end",
    ends: "fin de año=year|final de año=year|finales de año=year|cierre de año=year|fin de mes=month|\
        final de mes=month|finales de mes=month|cierre de mes=month|fin de trimestre=quarter|final de trimestre=quarter|\
        finales de trimestre=quarter",
    this: "por el|por la|durante el|durante la|todo el|toda la|a lo largo del|en el transcurso del|en el transcurso de la|en el curso del|dentro del|dentro de la|este|esta|estos|estas|ese|esa|el presente|la presente|presente|actual|el actual|la actual|en curso|\
        corriente|el corriente|de este|de esta|el mismo|la misma",
    running: "",
    next: "este próximo|esta próxima|estos próximos|estas próximas|de este próximo|de esta próxima|próximo|próxima|próximos|próximas|el próximo|la próxima|los próximos|las próximas|que viene|que vienen|\
        que entra|que sigue|que siguen|que se viene|siguiente|siguientes|el siguiente|la siguiente|los siguientes|\
        las siguientes|venidero|venidera|venideros|venideras|entrante|entrantes",
    coming: "que viene|que vienen|que entra|que sigue|que siguen|que se viene|próximo|próxima|próximos|próximas|\
        el próximo|la próxima|siguiente|siguientes|el siguiente|la siguiente|venidero|venidera|entrante",
    nth_ahead: "",
    after_next: "",
    days: "final del día=0|fin del día=0|el final del día=0|al final del día=0|a última hora de hoy=0|hoy=0|hoy mismo=0|el día de hoy=0|ahora=0|ahora mismo=0|en este momento=0|en este instante=0|\
        en este preciso momento=0|en este preciso instante=0|en este mismo momento=0|en este mismo instante=0|\
        en estos momentos=0|de momento=0|por el momento=0|esta noche=0|esta tarde=0|esta mañana=0|este mediodía=0|mañana=1|\
        mañana mismo=1|el día de mañana=1|el día siguiente=1|al día siguiente=1|día siguiente=1|el día después=1|\
        el día de después=1|al otro día=1|pasado mañana=2|pasadomañana=2|el día después de mañana=2",
    holidays: "navidad=christmas|navidades=christmas|día de navidad=christmas|las fiestas=christmas|\
        fiestas navideñas=christmas|nochebuena=christmas_eve|noche buena=christmas_eve|víspera de navidad=christmas_eve|\
        nochevieja=new_years_eve|noche vieja=new_years_eve|fin de año viejo=new_years_eve|\
        víspera de año nuevo=new_years_eve|san silvestre=new_years_eve|año nuevo=new_year|día de año nuevo=new_year|\
        el año nuevo=new_year|reyes=epiphany|día de reyes=epiphany|día de los reyes magos=epiphany|\
        epifanía=epiphany|san valentín=valentine|día de san valentín=valentine|\
        día de los enamorados=valentine|día del amor=valentine|día de la mujer=womens_day|\
        día internacional de la mujer=womens_day|día de pi=pi_day|san patricio=patrick|día de san patricio=patrick|\
        día de san josé=joseph|día del padre=fathers_day|día de la madre=mothers_day|\
        día de los inocentes=innocents|santos inocentes=innocents|día de los santos inocentes=innocents|\
        martes de carnaval=shrove_tuesday|carnaval=shrove_tuesday|lunes de carnaval=rose_monday|\
        miércoles de ceniza=ash_wednesday|domingo de ramos=palm_sunday|semana santa=easter|jueves santo=maundy_thursday|\
        viernes santo=good_friday|sábado santo=holy_saturday|sábado de gloria=holy_saturday|pascua=easter|\
        domingo de pascua=easter|domingo de resurrección=easter|pascuas=easter|lunes de pascua=easter_monday|\
        día de la ascensión=ascension|pentecostés=pentecost|domingo de pentecostés=pentecost|\
        lunes de pentecostés=whit_monday|corpus christi=corpus_christi|día de la tierra=earth_day|\
        día de sant jordi=george|san jordi=george|día del trabajo=labour_day|día del trabajador=labour_day|\
        día de los trabajadores=labour_day|día internacional de los trabajadores=labour_day|\
        día internacional del trabajo=labour_day|fiesta del trabajo=labour_day|\
        día del trabajo de estados unidos=american_labor_day|día de san juan=john|noche de san juan=john|\
        día de la independencia=independence_day|día de independencia=independence_day|\
        día de la asunción=assumption|día de la hispanidad=hispanic_day|\
        fiesta nacional de españa=hispanic_day|día de la raza=hispanic_day|día del pilar=hispanic_day|\
        día de colón=columbus_day|halloween=halloween|noche de brujas=halloween|día de las brujas=halloween|\
        todos los santos=all_saints|día de todos los santos=all_saints|día de los muertos=all_souls|\
        día de muertos=all_souls|día de los difuntos=all_souls|fieles difuntos=all_souls|día del soltero=singles_day|\
        día del veterano=armistice|día de los veteranos=armistice|día del armisticio=armistice|\
        día de acción de gracias=thanksgiving|acción de gracias=thanksgiving|viernes negro=black_friday|\
        black friday=black_friday|ciber lunes=cyber_monday|cyber monday=cyber_monday|\
        día de la constitución=constitution_spain|\
        inmaculada concepción=immaculate|adviento=advent|cinco de mayo=cinco_de_mayo|día de martin luther king=king_day|\
        día de los presidentes=presidents_day|día de los caídos=memorial_day|día del jefe=bosses_day|\
        día de san nicolás=nicholas|toma de la bastilla=bastille_day|día de la bastilla=bastille_day|\
        el verano entrante=summer_break|vacaciones de verano=summer_break|las vacaciones de verano=summer_break",
    edges: "tan pronto como=from|tan pronto como el=from|tan pronto como en=from|de aquí=until|de acá=until|de aquí al=until|hasta=until|hasta el=until|hasta la=until|a más tardar=until|como muy tarde=until|como tarde=until|\
        lo más tarde=until|no más tarde de=until|no más tarde del=until|no después de=until|no después del=until|\
        de aquí a=until|de aquí al=until|de aquí hasta=until|de acá a=until|plazo hasta=until|fecha límite=until|\
        antes de=before|antes del=before|antes que=before|previo a=before|previo al=before|anterior a=before|\
        anterior al=before|desde=from|desde el=from|desde la=from|a partir de=from|a partir del=from|a partir de la=from|\
        a contar de=from|a contar desde=from|en adelante=from|no antes de=from|no antes del=from|como pronto=from|\
        como muy pronto=from|comenzando=from|comenzando en=from|comenzando el=from|empezando=from|empezando en=from|\
        empezando el=from|iniciando=from|iniciando el=from|que va de=from|que va del=from|que va desde=from|que comienza=from|que empieza=from|que inicia=from|\
        después de=after|después del=after|luego de=after|luego del=after|tras=after|tras el=after|posterior a=after|\
        posterior al=after|posteriores a=after|una vez pasado=after|una vez pasada=after|en menos de=within|en menos=within|\
        en no más de=within|en un máximo de=within|en los próximos=within|en las próximas=within|\
        durante los próximos=within|durante las próximas=within|a lo largo de los próximos=within|en el plazo de=within|\
        en un plazo de=within|en el transcurso de=within|en cuestión de=within|dentro de=in|en=in|el=in|al=in|durante=in|\
        durante el=in|durante la=in|por=in|para=in|para el=in|para la=in|hacia=in|hacia el=in|hacia la=in|sobre=in|\
        sobre el=in|a lo largo de=in|a lo largo del=in|allá por=in|en algún momento=in|en algún momento de=in",
    asap: "lo antes posible|lo más antes posible|cuanto antes|cuanto antes mejor|ya|ya mismo|para ya|desde ya|\
        de inmediato|inmediatamente|inmediato|urgente|muy urgente|urgentemente|con urgencia|de urgencia|asap|ahora mismo|\
        ahora|lo más pronto posible|lo más pronto|lo más temprano posible|tan pronto como sea posible|\
        tan pronto como podamos|tan pronto sea posible|en cuanto sea posible|en cuanto se pueda|en cuanto podamos|\
        apenas se pueda|ayer|para ayer|enseguida|en seguida|al instante|sin demora|lo más rápido posible|\
        lo más rápidamente posible|a la brevedad|a la brevedad posible|a la mayor brevedad|a la mayor brevedad posible|\
        con la mayor brevedad|cuando antes",
    soon: "pronto|muy pronto|en breve|próximamente|a corto plazo|dentro de poco|en poco tiempo|\
        en un futuro próximo|en un futuro cercano",
    no_rush: "sin prisa|sin prisas|no hay prisa|no hay ninguna prisa|no tengo prisa|no tenemos prisa|\
        no tiene prisa|no corre prisa|no me corre prisa|no nos corre prisa|sin apuro|sin apuros|no hay apuro|\
        no tenemos apuro|no tengo apuro|no es urgente|sin urgencia|no hay urgencia|no urge|con calma|cuando sea|\
        cuando quieran|cuando queráis|cuando quieras|cuando puedas|cuando puedan|cuando podáis|cuando se pueda|\
        cuando convenga|da igual cuándo|no importa cuándo|flexible|flexibles|fecha flexible|sin fecha|sin fecha fija|\
        sin fecha concreta|sin fecha límite|sin fecha definida|no hay fecha|no hay fecha límite|no hay fecha fija|sin plazo|\
        sin plazos|sin plazo fijo|no hay plazo|más adelante|algún día|nunca|en cualquier momento|cualquier momento|\
        cualquier fecha|a largo plazo",
    ago: "atrás",
    ago_before: "hace",
    last: "pasado|pasada|el pasado|la pasada|el último|la última|último|última",
    past_days: "ayer=1|anteayer=2|antier=2",
    of: "de|del|el|la|los|las|en|año|mes de|del mes de|este|de este",
    in_months: "",
    few: "unos|unas",
    elided: "",
    day_lead: "el|al|del|día|los días|día del",
    weeks_on: "",
    many: "días|semanas|quincenas|meses|trimestres|semestres|años",
    hours: "hora|horas|hs|hrs|h",
    hours_lead: "en|en unas|en menos de|dentro de|dentro de unas|de aquí a|en un plazo de|\
        en el plazo de|en un máximo de|en no más de|en las próximas|en las siguientes|dentro de las próximas|antes de",
    day_beside: "al día siguiente de=1|al día siguiente=1|el día siguiente=1|el día siguiente a=1|el día siguiente al=1|al día siguiente al=1|el día posterior a=1|el día posterior al=1|el día anterior al=-1|el día previo al=-1|día siguiente a=1|\
        día siguiente=1|el día después de=1|el día después=1|el día de después de=1|dos días después de=2|la víspera=-1|en vísperas=-1|víspera=-1|vísperas=-1|el día antes de=-1|el día anterior a=-1|el día previo a=-1",
    week_parts: [(1, 2), (3, 4), (4, 7)],
    times_of_day: "por la noche|de la noche|en la noche|por la tarde|de la tarde|en la tarde|de la madrugada|por el día|por la mañana|de la mañana|en la mañana|a la mañana",
};
