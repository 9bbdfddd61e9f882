//! How English says when.

use super::super::Time;

pub(super) const TIME: Time = Time {
    months: "january=1|jan=1|february=2|feb=2|march=3|mar=3|april=4|apr=4|may=5|june=6|jun=6|july=7|jul=7|\
        august=8|aug=8|september=9|sep=9|sept=9|october=10|oct=10|november=11|nov=11|december=12|dec=12|febr=2",
    doubtful_months: "may|march|mar|jan|sun|sat|mon|wed|fri|dec|spring|fall|second",
    weekdays: "monday=1|mon=1|tuesday=2|tue=2|tues=2|wednesday=3|wed=3|thursday=4|thu=4|thurs=4|friday=5|fri=5|\
        saturday=6|sat=6|sunday=7|sun=7|mondays=1|tuesdays=2|wednesdays=3|thursdays=4|fridays=5|saturdays=6|\
        sundays=7|weds=3|thur=4",
    units: "weekend=weekend|weekends=weekend|week end=weekend|day=day|days=day|workday=workday|workdays=workday|\
        working day=workday|working days=workday|business day=workday|business days=workday|week=week|weeks=week|\
        wk=week|wks=week|w=week|fortnight=fortnight|fortnights=fortnight|month=month|months=month|mth=month|\
        mths=month|mo=month|mos=month|quarter=quarter|quarters=quarter|qtr=quarter|year=year|years=year|yr=year|\
        yrs=year|calendar day=day|calendar days=day|nights=day|business week=workweek|working week=workweek|\
        work week=workweek|workweek=workweek|workweeks=workweek|work weeks=workweek|calendar week=week|calendar weeks=week|working weeks=workweek|business weeks=workweek|\
        week ends=weekend|wkend=weekend|wkends=weekend|weekdays=workday|week days=workday|fortnite=fortnight|\
        calendar month=month|calendar months=month|mnth=month|mnths=month|calendar quarter=quarter|\
        fiscal quarter=quarter|qtrs=quarter|calendar year=year|calendar years=year|fiscal year=year|\
        fiscal years=year|financial year=year|financial years=year|budget year=year|business year=year|\
        tax year=year|half year=half|half years=half|semester=half|semesters=half|y=year|decade=decade|\
        decades=decade|d=day",
    seasons: "spring=3|springtime=3|summer=6|autumn=9|fall=9|winter=12",
    quarter: "quarter|qtr",
    half_year: "half|half year|half of the year",
    parts: "rest of=rest|the rest of=rest|remainder of=rest|the remainder of=rest|early=early|early in=early|\
        start of=early|the start of=early|beginning of=early|the beginning of=early|at the beginning of=early|\
        first weeks of=early|mid=mid|middle of=mid|the middle of=mid|halfway through=mid|late=late|late in=late|\
        end of=end|the end of=end|end=end|ending=end|close of=end|beginning=early|begin of=early|\
        the begin of=early|the start=early|the very beginning of=early|very early in=early|\
        the early part of=early|early part of=early|the early days of=early|early days of=early|\
        opening weeks of=early|the first part of=early|first part of=early|middle=mid|the mid=mid|\
        the middle part of=mid|the midst of=mid|midway through=mid|half way through=mid|the late part of=late|\
        late part of=late|the latter part of=late|latter part of=late|the later part of=late|later part of=late|\
        the last part of=late|towards the end of=end|toward the end of=end|the end=end|the very end of=end|\
        the ending of=end|the close of=end|the tail end of=end|tail end of=end|later in=later|later on in=later|\
        remaining part of=rest|balance of=rest|whats left of=rest|what is left of=rest|what remains of=rest|\
        rest=rest|the rest=rest|remaining=rest|the remaining=rest|later=later|later on=later",
    ends: "eoy=year|year end=year|years end=year|end of year=year|end of the year=year|eom=month|month end=month|\
        eoq=quarter|quarter end=quarter|eow=week|bom=early month|boy=early year|bow=early week|boq=early quarter|\
        year start=early year|month start=early month|start of year=early year|start of the year=early year|\
        beginning of year=early year|beginning of the year=early year|midyear=mid year|mid year=mid year|\
        middle of year=mid year|midmonth=mid month|mid month=mid month|midweek=mid week|mid week=mid week|\
        mid quarter=mid quarter|end of month=month|end of the month=month|end of quarter=quarter|\
        end of the quarter=quarter|months end=month|quarters end=quarter|weeks end=week|end of week=week|\
        end of the week=week|end of the working week=week|summers end=6|winters end=12|midsummers=mid 6|\
        midwinter=mid 12|q end=quarter|fiscal year end=year|financial year end=year|close of the year=year|\
        turn of the year=year",
    this: "this|the current|current|the running|of this|the same|this current|the present|the whole|the entire|\
        this whole|this entire|all|all this|whole|entire|our current|my current",
    running: "",
    next: "next|the next|coming|the coming|upcoming|following|the following|the upcoming|this coming|\
        this upcoming|the next upcoming|this following|this next",
    coming: "coming|the coming|this coming|upcoming|the upcoming",
    nth_ahead: "upcoming",
    after_next: "the next but one|next but one",
    days: "today=0|right now=0|at the moment=0|atm=0|tonight=0|now=0|tomorrow=1|tmrw=1|tmr=1|tomorow=1|\
        the day after tomorrow=2|day after tomorrow=2|just now=0|at this time=0|at this moment=0|at this point=0|\
        this moment=0|this very moment=0|this morning=0|this afternoon=0|this evening=0|this noon=0|\
        this very day=0|this day=0|later today=0|later tonight=0|today evening=0|tonite=0|todays=0|currently=0|\
        at present=0|for now=0|end of today=0|end of day=0|end of the day=0|eod=0|cob=0|close of business=0|\
        tomorrows=1|tommorow=1|tommorrow=1|tomorrow morning=1|tomorrow night=1|tomorrow evening=1|\
        tomorrow afternoon=1|tmrrw=1|tmw=1|tmo=1|2moro=1|2morrow=1|the next day=1|next day=1|the following day=1|\
        following day=1|day after today=1|the day after today=1|overmorrow=2|\
        two days after today=2|day after tmrw=2|day after tmr=2|the day after tmrw=2|the day after tmr=2|\
        day after tomorow=2|first thing tomorrow=1|first thing in the morning=1|tomorrow first thing=1",
    holidays: "valentines day=valentine|valentine=valentine|valentines=valentine|halloween=halloween|independence day=independence_day|            the fourth of july=independence_day|mothers day=mothers_day|fathers day=fathers_day|memorial day=memorial_day|            labor day=american_labor_day|labour day=labour_day|may day=labour_day|workers day=labour_day|            good friday=good_friday|easter monday=easter_monday|easter sunday=easter|easter saturday=holy_saturday|            holy saturday=holy_saturday|palm sunday=palm_sunday|maundy thursday=maundy_thursday|ash wednesday=ash_wednesday|            shrove tuesday=shrove_tuesday|mardi gras=shrove_tuesday|pancake day=shrove_tuesday|lent=ash_wednesday|            whit monday=whit_monday|whitsun=pentecost|whit sunday=pentecost|trinity sunday=trinity|corpus christi=corpus_christi|            ascension day=ascension|ascension=ascension|assumption day=assumption|assumption=assumption|            all saints day=all_saints|all saints=all_saints|all souls day=all_souls|all souls=all_souls|            christmas day=christmas|christmas=christmas|xmas=christmas|xmas day=christmas|x mas=christmas|            the holidays=christmas|the christmas holidays=christmas|christmas eve=christmas_eve|xmas eve=christmas_eve|            boxing day=boxing_day|st stephens day=boxing_day|saint stephens day=boxing_day|kwanzaa=kwanzaa|            new year=new_year|new years=new_year|new years day=new_year|the new year=new_year|            new years eve=new_years_eve|new year eve=new_years_eve|nye=new_years_eve|epiphany=epiphany|twelfth night=epiphany|            three kings day=epiphany|candlemas=candlemas|groundhog day=candlemas|ground hog day=candlemas|            st patricks day=patrick|saint patricks day=patrick|st pattys day=patrick|st paddys day=patrick|paddys day=patrick|            womens day=womens_day|international womens day=womens_day|pi day=pi_day|the ides of march=ides_of_march|            ides of march=ides_of_march|april fools=april_fools|april fools day=april_fools|earth day=earth_day|            st georges day=george|saint georges day=george|anzac day=anzac_day|australia day=australia_day|kings day=kings_day|            star wars day=star_wars_day|cinco de mayo=cinco_de_mayo|juneteenth=juneteenth|midsummer=john|midsummer day=john|            st johns day=john|canada day=canada_day|bastille day=bastille_day|german unity day=german_unity|michaelmas=michael|            bosses day=bosses_day|boss day=bosses_day|bosss day=bosses_day|reformation day=reformation|            guy fawkes=guy_fawkes|guy fawkes day=guy_fawkes|guy fawkes night=guy_fawkes|bonfire night=guy_fawkes|            veterans day=armistice|remembrance day=armistice|armistice day=armistice|martinmas=martin|st martins day=martin|            singles day=singles_day|st nicholas day=nicholas|saint nicholas day=nicholas|easter=easter|pentecost=pentecost|            martin luther king day=king_day|martin luther kings day=king_day|martin luther king jr day=king_day|mlk day=king_day|            mlk jr day=king_day|presidents day=presidents_day|washingtons birthday=presidents_day|            early may bank holiday=early_may_holiday|may bank holiday=early_may_holiday|spring bank holiday=memorial_day|            summer bank holiday=august_holiday|august bank holiday=august_holiday|victoria day=victoria_day|            columbus day=columbus_day|indigenous peoples day=columbus_day|election day=election_day|            thanksgiving=thanksgiving|thanksgiving day=thanksgiving|black friday=black_friday|cyber monday=cyber_monday|            advent=advent|first advent=advent|advent sunday=advent|the summer break=summer_break|            summer break=summer_break|the summer holidays=summer_break|summer holidays=summer_break|            spring equinox=spring_begins|vernal equinox=spring_begins|summer solstice=summer_begins|            autumn equinox=autumn_begins|autumnal equinox=autumn_begins|fall equinox=autumn_begins|winter solstice=winter_begins",
    edges: "by=until|as late as=until|until=until|till=until|til=until|no later than=until|not later than=until|\
        latest by=until|at the latest=until|at latest=until|up to=until|due=until|before=before|prior to=before|ahead of=before|from=from|as of=from|since=from|\
        starting=from|starting in=from|starting from=from|starting on=from|beginning=from|not before=from|\
        no earlier than=from|not earlier than=from|as early as=from|commencing=from|commencing on=from|\
        earliest=from|at the earliest=from|not until=from|onwards=from|after=after|later than=after|past=after|\
        not until after=after|within=within|within the next=within|in under=within|in less than=within|\
        less than=within|inside=within|in=in|on=in|at=in|during=in|for=for|lasting=for|around=in|sometime in=in|\
        sometime=in|not any later than=until|no later than on=until|by no later than=until|by the latest=until|\
        latest=until|up until=until|up till=until|ending=until|ending on=until|ending in=until|ends on=until|\
        ends in=until|ends=until|on or before=until|in or before=until|before or on=until|before or in=until|\
        at the very latest=until|finished by=until|earlier than=before|sooner than=before|any time before=before|\
        anytime before=before|sometime before=before|no later then=until|not later then=until|\
        from as early as=from|starting at=from|starting by=from|start from=from|starts on=from|starts in=from|\
        starts from=from|begins on=from|begins in=from|begin in=from|begin on=from|beginning in=from|\
        beginning on=from|beginning from=from|commencing in=from|on or after=from|in or after=from|\
        after or on=from|after or in=from|not before the=from|no sooner than=from|not sooner than=from|\
        not any earlier than=from|not any sooner than=from|from on=from|onward=from|and onwards=from|\
        and onward=from|or later=from|and later=from|or after=from|at the very earliest=from|effective=from|\
        effective from=from|as from=from|ever since=from|any time after=after|anytime after=after|\
        sometime after=after|only after=after|later then=after|subsequent to=after|within the coming=within|\
        within the following=within|in no more than=within|in at most=within|in max=within|in the span of=within|\
        in the course of=within|inside of=within|not more than=within|no more than=within|in not more than=within|\
        no longer than=within|throughout=in|sometime during=in|some time in=in|some time during=in|some time=in|\
        any time in=in|anytime in=in|any time during=in|anytime during=in|around about=in|towards=in|toward=in|\
        over the course of=in|sometime around=in|around the=in|all of=in|all through=in|roughly in=in|on about=in|\
        on or about=in|on or around=in|sometime on=in|through=until|thru=until|up through=until|up thru=until|\
        the latest=until|by the close of=until|the earliest=from|in the next=within|over the next=within|\
        during the next=within|in the coming=within|over the coming=within|in the upcoming=within|\
        sometime in the next=within|some time in the next=within|inside the next=within",
    asap: "asap|as soon as possible|as soon as we can|as soon as you can|immediately|right away|straight away|\
        at once|urgently|urgent|as fast as possible|as quickly as possible|right now|soonest|yesterday|\
        the sooner the better|as early as possible|instantly|now|immediate|quickest|the quickest possible|\
        without delay|pronto|in no time|as early as we can|at the earliest opportunity|\
        at your earliest convenience|as soon as practicable|this instant|this minute|straightaway|rightaway|\
        yesterday if possible",
    soon: "soon|quite soon|pretty soon|very soon|shortly|in the near future|in near future|before long|\
        in the short term|in the short run|in the coming weeks|in coming weeks|in the near term|near term|\
        any day now|fairly soon|relatively soon|rather soon|soonish|sometime soon|short term",
    no_rush: "later|later on|not any time soon|not soon|never|no date|no date yet|no date set|no date in mind|\
        no rush|no hurry|not in a hurry|not in a rush|whenever|any time|anytime|flexible|not urgent|no deadline|\
        no fixed date|no specific date|no particular date|no timeline|theres no rush|some day|someday|\
        no fixed timeline|no pressure|open ended|doesnt matter when|not time critical|no time pressure|\
        no particular timeline|no particular deadline|no hard deadline|no strict deadline|no set date|\
        no real deadline|no set timeline|no time frame|no timeframe|no specific timeframe|no specific timeline|\
        were flexible|im flexible|we are flexible|pretty flexible|very flexible|quite flexible|no urgency|\
        theres no hurry|at your leisure|take your time|when you can|whenever you can|whenever possible|\
        whenever suits|whenever it suits|no hurries|no deadlines|not in any rush|not in any hurry|in no rush|\
        in no hurry|not pressed for time|eventually|at some point|one day|sometime|some time",
    ago: "ago|earlier|before now",
    ago_before: "",
    last: "last|the last|this last|past|this past|the past|previous|the previous",
    past_days: "yesterday=1|the day before yesterday=2|day before yesterday=2",
    of: "of|the|in|year|month of|the month of|the year of|year of|calendar year|fiscal year|financial year|\
        the fiscal year|months of",
    in_months: "",
    few: "",
    elided: "",
    day_lead: "the|on the",
    weeks_on: "week=1|fortnight=2",
    many: "days|weeks|fortnights|months|quarters|years",
    hours: "hour|hours|hr|hrs|h",
    hours_lead: "in|in about|in around|in less than|within|within about|inside",
    day_beside: "eve of=-1|the eve of=-1|on the eve of=-1|morning after=1|the morning after=1",
    week_parts: [(1, 3), (3, 4), (5, 7)],
    times_of_day: "morning|afternoon|evening|night|noon|midday|lunch|lunchtime|in the morning|in the evening|in the afternoon|at night|at noon|at midday|at lunch|oclock|am|pm",
};
