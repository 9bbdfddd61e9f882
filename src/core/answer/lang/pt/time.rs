//! How Portuguese says when.

use super::super::Time;

pub(super) const TIME: Time = Time {
    months: "janeiro=1|jan=1|fevereiro=2|fev=2|março=3|mar=3|abril=4|abr=4|maio=5|mai=5|junho=6|jun=6|julho=7|\
        jul=7|agosto=8|ago=8|setembro=9|set=9|outubro=10|out=10|novembro=11|nov=11|dezembro=12|dez=12",
    doubtful_months: "mar|mai|set|out|dez|ago|may|jan|seg|ter|qua|qui|sex|sab|dom|segunda|terca|quarta|quinta|sexta",
    weekdays: "segunda feira=1|segundas feiras=1|segunda=1|seg=1|2ª feira=1|2a feira=1|terça feira=2|\
        terças feiras=2|terça=2|3ª feira=2|3a feira=2|quarta feira=3|quartas feiras=3|quarta=3|qua=3|4ª feira=3|\
        4a feira=3|quinta feira=4|quintas feiras=4|quinta=4|qui=4|5ª feira=4|5a feira=4|sexta feira=5|sextas feiras=5|\
        sexta=5|sex=5|6ª feira=5|6a feira=5|sábado=6|sábados=6|sáb=6|domingo=7|domingos=7|dom=7",
    units: "dia=day|dias=day|dia corrido=day|dias corridos=day|noite=day|noites=day|dia útil=workday|\
        dias úteis=workday|dia de trabalho=workday|dias de trabalho=workday|semana=week|semanas=week|sem=week|\
        fim de semana=weekend|fins de semana=weekend|final de semana=weekend|finais de semana=weekend|fds=weekend|\
        quinzena=fortnight|quinzenas=fortnight|mês=month|meses=month|trimestre=quarter|trimestres=quarter|trim=quarter|\
        semestre=half|semestres=half|ano=year|anos=year|ano civil=year|ano fiscal=year|ano calendário=year|exercício=year",
    seasons: "primavera=3|verão=6|outono=9|inverno=12",
    quarter: "trimestre|trim|t",
    half_year: "semestre|metade do ano|metade|s",
    parts: "mais tarde=later|mais para frente=later|mais adiante=later|resto=rest|o resto=rest|restante=rest|início=early|inícios=early|no início=early|o início=early|ao início=early|logo no início=early|\
        começo=early|começos=early|no começo=early|o começo=early|princípio=early|princípios=early|no princípio=early|\
        em princípios=early|em inícios=early|primeiros dias=early|nos primeiros dias=early|meados=mid|em meados=mid|\
        a meados=mid|meio=mid|no meio=mid|o meio=mid|a meio=mid|metade=mid|na metade=mid|final=end|no final=end|o final=end|\
        ao final=end|a final=end|fim=end|no fim=end|o fim=end|ao fim=end|finais=end|em finais=end|nos finais=end|fins=end|\
        em fins=end|finalzinho=end|no finalzinho=end|últimos dias=end|nos últimos dias=end|fechamento=end|no fechamento=end",
    ends: "fim de ano=year|fim do ano=year|final do ano=year|final de ano=year|fim do mês=month|final do mês=month|\
        fim de mês=month|final de mês=month|fim do trimestre=quarter|final do trimestre=quarter",
    this: "durante o|durante a|todo o|toda a|o ano todo|ao longo do|ao longo da|dentro do|dentro da|no decorrer do|no decorrer da|no curso do|por todo o|por toda a|este|esta|estes|estas|neste|nesta|deste|desta|esse|essa|nesse|nessa|desse|dessa|o atual|a atual|atual|\
        o corrente|corrente|em curso|o presente|presente",
    running: "",
    next: "este próximo|esta próxima|neste próximo|nesta próxima|deste próximo|desta próxima|desse próximo|dessa próxima|nesse próximo|nessa próxima|essa próxima|esse próximo|próximo|próxima|próximos|próximas|\
        \
        pelas próximas|que vem|que vêm|que entra|que se segue|seguinte|seguintes|o seguinte|a seguinte|a seguir|vindouro|\
        vindoura|vindouros|vindouras",
    coming: "que vem|que vêm|que entra|que se segue|próximo|próxima|próximos|próximas|seguinte|seguintes|a seguir|\
        vindouro|vindoura",
    nth_ahead: "",
    after_next: "",
    days: "fim do dia=0|final do dia=0|o fim do dia=0|o final do dia=0|no fim do dia=0|no final do dia=0|hoje=0|hoje mesmo=0|o dia de hoje=0|no dia de hoje=0|agora=0|agora mesmo=0|neste momento=0|\
        neste instante=0|nesse momento=0|nesse instante=0|neste exato momento=0|no momento=0|de momento=0|esta noite=0|\
        hoje à noite=0|esta tarde=0|esta manhã=0|amanhã=1|no dia seguinte=1|o dia seguinte=1|dia seguinte=1|o dia depois=1|\
        depois de amanhã=2",
    holidays: "tiradentes=tiradentes|dia de tiradentes=tiradentes|dia dos namorados=lovers_brazil|consciência negra=black_awareness|dia da consciência negra=black_awareness|implantação da república=republic_portugal|restauração da independência=restoration_portugal|natal=christmas|dia de natal=christmas|as festas=christmas|festas de fim de ano=christmas|\
        véspera de natal=christmas_eve|noite de natal=christmas_eve|consoada=christmas_eve|ano novo=new_year|\
        dia de ano novo=new_year|o ano novo=new_year|réveillon=new_years_eve|véspera de ano novo=new_years_eve|\
        véspera do ano novo=new_years_eve|passagem de ano=new_years_eve|passagem do ano=new_years_eve|\
        noite de ano novo=new_years_eve|são silvestre=new_years_eve|dia de reis=epiphany|\
        epifania=epiphany|são valentim=valentine|dia de são valentim=valentine|dia da mulher=womens_day|\
        dia internacional da mulher=womens_day|são patrício=patrick|dia de são patrício=patrick|dia do pai=joseph|\
        dia da mentira=april_fools|dia da terra=earth_day|carnaval=shrove_tuesday|terça feira de carnaval=shrove_tuesday|\
        terça de carnaval=shrove_tuesday|segunda feira de carnaval=rose_monday|quarta feira de cinzas=ash_wednesday|\
        quarta de cinzas=ash_wednesday|domingo de ramos=palm_sunday|quinta feira santa=maundy_thursday|\
        sexta feira santa=good_friday|sexta feira da paixão=good_friday|sexta santa=good_friday|\
        sábado de aleluia=holy_saturday|sábado santo=holy_saturday|páscoa=easter|domingo de páscoa=easter|\
        semana santa=easter|segunda feira de páscoa=easter_monday|ascensão=ascension|pentecostes=pentecost|\
        corpus christi=corpus_christi|corpo de deus=corpus_christi|dia da liberdade=liberation_portugal|\
        25 de abril=liberation_portugal|dia do trabalho=labour_day|dia do trabalhador=labour_day|\
        dia dos trabalhadores=labour_day|dia internacional do trabalho=labour_day|\
        dia internacional dos trabalhadores=labour_day|dia das mães=mothers_day|dia da mãe=mothers_day|\
        dia das mãe=mothers_day|dia dos pais=fathers_day_brazil|dia de portugal=portugal_day|dia de são joão=john|\
        dia da independência=independence_brazil|independência do brasil=independence_brazil|\
        sete de setembro=independence_brazil|assunção=assumption|nossa senhora aparecida=hispanic_day|\
        dia das crianças=hispanic_day|halloween=halloween|dia das bruxas=halloween|dia de todos os santos=all_saints|\
        todos os santos=all_saints|finados=all_souls|dia de finados=all_souls|dia dos mortos=all_souls|\
        proclamação da república=republic_brazil|imaculada conceição=immaculate|dia de ação de graças=thanksgiving|\
        ação de graças=thanksgiving|dia de acção de graças=thanksgiving|acção de graças=thanksgiving|\
        black friday=black_friday|sexta feira negra=black_friday|cyber monday=cyber_monday|\
        dia de martin luther king=king_day|dia dos presidentes=presidents_day|dia de colombo=columbus_day|\
        férias de verão=summer_break|as férias de verão=summer_break",
    edges: "daqui até=until|daqui até o=until|daqui até a=until|daqui até ao=until|de hoje até=until|até=until|até o=until|até a=until|até à=until|até ao=until|até aos=until|até dia=until|até o dia=until|\
        até ao dia=until|no máximo até=until|no mais tardar=until|o mais tardar=until|no máximo=until|não depois de=until|\
        não depois do=until|prazo até=until|data limite=until|antes de=before|antes do=before|antes da=before|\
        antes dos=before|antes das=before|antes que=before|anterior a=before|anterior ao=before|previamente a=before|\
        a partir de=from|a partir do=from|a partir da=from|a partir dos=from|desde=from|desde o=from|desde a=from|\
        a contar de=from|a contar do=from|em diante=from|não antes de=from|não antes do=from|não antes da=from|\
        no mínimo em=from|começando=from|começando em=from|começando no=from|começando na=from|começando a=from|\
        com início em=from|iniciando=from|iniciando em=from|que começa=from|que começa em=from|que inicia=from|\
        depois de=after|depois do=after|depois da=after|depois dos=after|depois das=after|após=after|após o=after|\
        após a=after|passado o=after|passada a=after|posterior a=after|posterior ao=after|em menos de=within|\
        no máximo em=within|em no máximo=within|nos próximos=within|nas próximas=within|ao longo dos próximos=within|\
        ao longo das próximas=within|durante os próximos=within|durante as próximas=within|no prazo de=within|\
        num prazo de=within|em um prazo de=within|no prazo máximo de=within|em até=within|no espaço de=within|dentro de=in|\
        dentro do=in|dentro da=in|dentro dos=in|dentro das=in|daqui a=in|daqui=in|daqui há=in|em=in|no=in|na=in|nos=in|\
        nas=in|ao=in|à=in|dia=in|durante=in|durante o=in|durante a=in|por=in|pelo=in|para=in|para o=in|para a=in|pra=in|\
        pro=in|lá para=in|lá pra=in|lá por=in|lá pelo=in|por volta de=in|por volta do=in|por volta da=in|em torno de=in|\
        ao longo de=in|ao longo do=in|ao longo da=in|no decorrer de=in|no decorrer do=in|no decorrer da=in|\
        em algum momento=in|em algum momento de=in",
    asap: "o mais rápido possível|o mais rapidamente possível|o mais depressa possível|o mais breve possível|\
        o mais cedo possível|o mais cedo que puder|o quanto antes|quanto antes|quanto antes melhor|assim que possível|\
        assim que der|assim que puder|logo que possível|tão logo quanto possível|tão cedo quanto possível|\
        com a maior brevidade|com a maior brevidade possível|já|já já|agora|agora mesmo|imediatamente|imediato|de imediato|\
        imediatamente possível|urgente|muito urgente|urgentemente|com urgência|asap|pra ontem|para ontem|para já|pra já|\
        ontem|sem demora|na hora",
    soon: "em breve|muito em breve|logo|brevemente|a curto prazo|daqui a pouco|daqui a pouco tempo|dentro em breve|\
        num futuro próximo|em um futuro próximo|proximamente",
    no_rush: "sem pressa|sem pressas|não tem pressa|não há pressa|não temos pressa|não tenho pressa|nenhuma pressa|\
        sem urgência|não há urgência|não tem urgência|não é urgente|com calma|quando der|quando puder|quando puderem|\
        quando quiser|quando quiserem|quando for possível|tanto faz quando|tanto faz|não importa quando|flexível|flexíveis|\
        data flexível|qualquer hora|qualquer momento|a qualquer momento|a qualquer altura|qualquer data|sem data|\
        sem data definida|sem data fixa|sem data certa|sem data marcada|não há data|não tem data|sem prazo|sem prazos|\
        sem prazo definido|não há prazo|não tem prazo|mais tarde|mais para frente|mais pra frente|mais adiante|um dia|\
        algum dia|nunca|a longo prazo",
    ago: "atrás",
    ago_before: "há|faz",
    last: "o último|a última|último|última|passado|passada",
    past_days: "ontem=1|anteontem=2|antes de ontem=2",
    of: "de|do|da|dos|das|o|a|ano|mês de|no mês de|do mês de|deste",
    in_months: "",
    few: "uns|umas",
    elided: "",
    day_lead: "dia|dias|o dia|no dia",
    weeks_on: "",
    many: "dias|semanas|quinzenas|meses|trimestres|semestres|anos",
    hours: "hora|horas|hs|hrs|h",
    hours_lead: "em|em até|em menos de|dentro de|daqui a|daqui|no prazo de|\
        num prazo de|em um prazo de|nas próximas|nas seguintes|dentro das próximas|no máximo em|em no máximo|antes de",
    day_beside: "o dia seguinte ao=1|no dia seguinte ao=1|dia seguinte ao=1|o dia seguinte à=1|no dia seguinte à=1|dia seguinte à=1|o dia seguinte a=1|no dia seguinte a=1|o dia seguinte=1|no dia seguinte=1|dia seguinte=1|o dia depois=1|na véspera=-1|\
        véspera=-1|a véspera=-1|nas vésperas=-1|vésperas=-1|antevéspera=-2|na antevéspera=-2",
    week_parts: [(1, 2), (3, 4), (4, 7)],
    times_of_day: "de manhã|da manhã|pela manhã|à noite|da noite|de noite|pela noite|à tarde|da tarde|de tarde|pela tarde|de madrugada|da madrugada",
};
