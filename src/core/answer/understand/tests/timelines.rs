//! Timelines in both languages.

use super::*;

fn check_timeline(language: Language, cases: &[(&str, Option<Date>, Option<Date>)]) {
    for (reply, from, to) in cases {
        let expected = Value::Timeline(Timeline { from: *from, to: *to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, language, reply), expected, "{reply}");
    }
}

#[test]
fn timelines_in_english() {
    let span = |from, to| (Some(from), Some(to));
    let cases = [
        ("next month", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("in 4 months", span(date(2027, 7, 10), date(2027, 7, 10))),
        ("Q3", span(date(2027, 7, 1), date(2027, 9, 30))),
        ("Q1 2028", span(date(2028, 1, 1), date(2028, 3, 31))),
        ("end of year", span(date(2027, 12, 1), date(2027, 12, 31))),
        ("by June", (None, Some(date(2027, 6, 30)))),
        ("before Christmas", (None, Some(date(2027, 12, 24)))),
        ("mid-April", span(date(2027, 4, 10), date(2027, 4, 20))),
        ("within 6 weeks", span(TODAY, date(2027, 4, 21))),
        ("no rush", (None, None)),
        ("2027-05-01", span(date(2027, 5, 1), date(2027, 5, 1))),
        ("H2", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("3-6 months", span(date(2027, 6, 10), date(2027, 9, 10))),
        ("a month or two", span(date(2027, 4, 10), date(2027, 5, 10))),
        ("February", span(date(2028, 2, 1), date(2028, 2, 29))),
        ("March 1", span(date(2028, 3, 1), date(2028, 3, 1))),
        ("this quarter", span(date(2027, 1, 1), date(2027, 3, 31))),
        ("not before May", (Some(date(2027, 5, 1)), None)),
        ("after the summer", (Some(date(2027, 9, 24)), None)),
        ("from May to July", span(date(2027, 5, 1), date(2027, 7, 31))),
        ("between November and January", span(date(2027, 11, 1), date(2028, 1, 31))),
        ("15th of March 2027", span(date(2027, 3, 15), date(2027, 3, 15))),
        ("next friday", span(date(2027, 3, 19), date(2027, 3, 19))),
        ("tomorrow", span(date(2027, 3, 11), date(2027, 3, 11))),
        ("in the next 3 months", span(TODAY, date(2027, 6, 10))),
        ("at least 2 months", (Some(date(2027, 5, 10)), None)),
        ("half a year", span(date(2027, 9, 10), date(2027, 9, 10))),
        ("in May", span(date(2027, 5, 1), date(2027, 5, 31))),
        ("May", span(date(2027, 5, 1), date(2027, 5, 31))),
        ("septemper", span(date(2027, 9, 1), date(2027, 9, 30))),
        ("by the end of next year", (None, Some(date(2028, 12, 31)))),
        ("10-15 April", span(date(2027, 4, 10), date(2027, 4, 15))),
        ("July 13 to 15", span(date(2027, 7, 13), date(2027, 7, 15))),
        ("on the 15th", span(date(2027, 3, 15), date(2027, 3, 15))),
        ("tuesday next week", span(date(2027, 3, 16), date(2027, 3, 16))),
        ("2027 Q3", span(date(2027, 7, 1), date(2027, 9, 30))),
        ("Saturday to Tuesday", span(date(2027, 3, 13), date(2027, 3, 16))),
        ("in 2028", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("the first Monday of June", span(date(2027, 6, 7), date(2027, 6, 7))),
        ("last Thursday in April", span(date(2027, 4, 29), date(2027, 4, 29))),
        ("third Friday of January 2029", span(date(2029, 1, 19), date(2029, 1, 19))),
        ("first Tuesday of February", span(date(2028, 2, 1), date(2028, 2, 1))),
        ("last week of 2027", span(date(2027, 12, 27), date(2028, 1, 2))),
        ("the week of 14 June", span(date(2027, 6, 14), date(2027, 6, 20))),
        ("week starting 3 May", span(date(2027, 5, 3), date(2027, 5, 9))),
        ("this weekend", span(date(2027, 3, 13), date(2027, 3, 14))),
        ("next weekend", span(date(2027, 3, 20), date(2027, 3, 21))),
        ("Wednesday", span(date(2027, 3, 17), date(2027, 3, 17))),
        ("Thursday the 15th", span(date(2027, 4, 15), date(2027, 4, 15))),
        ("Sunday, 4 July", span(date(2027, 7, 4), date(2027, 7, 4))),
        ("Monday, 3 April", span(date(2028, 4, 3), date(2028, 4, 3))),
        ("2 years and 2 months", span(date(2029, 5, 10), date(2029, 5, 10))),
        ("a year and a half", span(date(2028, 9, 10), date(2028, 9, 10))),
        ("2 weeks after Easter", span(date(2027, 4, 11), date(2027, 4, 11))),
        ("3 days from tomorrow", span(date(2027, 3, 14), date(2027, 3, 14))),
        ("a week before Christmas", span(date(2027, 12, 18), date(2027, 12, 18))),
        ("from the 11th to the 14th of May", span(date(2027, 5, 11), date(2027, 5, 14))),
        ("from June 20-25", span(date(2027, 6, 20), date(2027, 6, 25))),
        ("5 May to 3 June 2029", span(date(2029, 5, 5), date(2029, 6, 3))),
        ("Sep/9", span(date(2027, 9, 9), date(2027, 9, 9))),
        ("2028/04", span(date(2028, 4, 1), date(2028, 4, 30))),
        ("the 22nd of next month", span(date(2027, 4, 22), date(2027, 4, 22))),
        ("May the twenty-third", span(date(2027, 5, 23), date(2027, 5, 23))),
        ("Halloween", span(date(2027, 10, 31), date(2027, 10, 31))),
        ("before Mother's Day", (None, Some(date(2027, 5, 8)))),
        ("the start of next week", span(date(2027, 3, 15), date(2027, 3, 17))),
        ("the end of this week", span(date(2027, 3, 12), date(2027, 3, 14))),
        ("five weeks from now", span(date(2027, 4, 14), date(2027, 4, 14))),
    ];
    check_timeline(EN, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn timelines_in_german() {
    let span = |from, to| (Some(from), Some(to));
    let cases = [
        ("nächste Woche", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("bis Ende März", (None, Some(date(2027, 3, 31)))),
        ("im Sommer", span(date(2027, 6, 21), date(2027, 9, 23))),
        ("heuer noch", span(date(2027, 1, 1), date(2027, 12, 31))),
        ("15.4.2027", span(date(2027, 4, 15), date(2027, 4, 15))),
        ("am 15. April", span(date(2027, 4, 15), date(2027, 4, 15))),
        ("in zwei Monaten", span(date(2027, 5, 10), date(2027, 5, 10))),
        ("innerhalb von 6 Wochen", span(TODAY, date(2027, 4, 21))),
        ("keine Eile", (None, None)),
        ("im zweiten Halbjahr", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("3. Quartal", span(date(2027, 7, 1), date(2027, 9, 30))),
        ("nicht vor September", (Some(date(2027, 9, 1)), None)),
        ("ab Juni", (Some(date(2027, 6, 1)), None)),
        ("vor Weihnachten", (None, Some(date(2027, 12, 24)))),
        ("nach Ostern", (Some(date(2027, 3, 29)), None)),
        ("spätestens im Mai", (None, Some(date(2027, 5, 31)))),
        ("zwischen Mai und Juli", span(date(2027, 5, 1), date(2027, 7, 31))),
        ("in den nächsten drei Monaten", span(TODAY, date(2027, 6, 10))),
        ("übermorgen", span(date(2027, 3, 12), date(2027, 3, 12))),
        ("Jahresende", span(date(2027, 12, 1), date(2027, 12, 31))),
        ("KW 20", span(date(2027, 5, 17), date(2027, 5, 23))),
        ("nachste Woche", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("übernächste Woche", span(date(2027, 3, 22), date(2027, 3, 28))),
        ("nächstes Jahr", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("3-6 Monate", span(date(2027, 6, 10), date(2027, 9, 10))),
        ("am Wochenende", span(date(2027, 3, 13), date(2027, 3, 14))),
        ("erster Montag im Juni", span(date(2027, 6, 7), date(2027, 6, 7))),
        ("letzter Donnerstag im April", span(date(2027, 4, 29), date(2027, 4, 29))),
        ("14. - 16.5.", span(date(2027, 5, 14), date(2027, 5, 16))),
        ("14./15.5.2028", span(date(2028, 5, 14), date(2028, 5, 15))),
        ("3.5. bis 6.6.2029", span(date(2029, 5, 3), date(2029, 6, 6))),
        ("am 12.4", span(date(2027, 4, 12), date(2027, 4, 12))),
        ("zwischen dem 3. und dem 12. Mai", span(date(2027, 5, 3), date(2027, 5, 12))),
        ("Donnerstag, der 15.", span(date(2027, 4, 15), date(2027, 4, 15))),
        ("zwei Wochen nach Ostern", span(date(2027, 4, 11), date(2027, 4, 11))),
        ("nachsten Monat", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("vor Allerheiligen", (None, Some(date(2027, 10, 31)))),
        ("Fr.", span(date(2027, 3, 12), date(2027, 3, 12))),
        ("in anderthalb Jahren", span(date(2028, 9, 10), date(2028, 9, 10))),
    ];
    check_timeline(DE, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn times_named_by_another_one() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| (Some(day), Some(day));
    let cases = [
        ("the week after Easter", span(date(2027, 3, 29), date(2027, 4, 4))),
        ("the Friday before Christmas", day(date(2027, 12, 24))),
        ("second Monday after Easter", day(date(2027, 4, 5))),
        ("the day after Thanksgiving", day(date(2027, 11, 26))),
        ("Monday after next", day(date(2027, 3, 22))),
        ("the month after next", span(date(2027, 5, 1), date(2027, 5, 31))),
        ("Tuesday in three weeks", day(date(2027, 3, 30))),
        ("Friday two weeks from now", day(date(2027, 3, 26))),
        ("three Mondays from now", day(date(2027, 3, 29))),
        ("today in a fortnight", day(date(2027, 3, 24))),
        ("the last two weeks of April", span(date(2027, 4, 19), date(2027, 5, 2))),
        ("the first five days of June", span(date(2027, 6, 1), date(2027, 6, 5))),
        ("the 2nd last Friday of May", day(date(2027, 5, 21))),
        ("the second half of April", span(date(2027, 4, 16), date(2027, 4, 30))),
        ("2028 in March", span(date(2028, 3, 1), date(2028, 3, 31))),
        ("next year, Q2", span(date(2028, 4, 1), date(2028, 6, 30))),
        ("Labor Day weekend", span(date(2027, 9, 4), date(2027, 9, 6))),
        ("the 2030s", span(date(2030, 1, 1), date(2039, 12, 31))),
        ("next decade", span(date(2030, 1, 1), date(2039, 12, 31))),
    ];
    check_timeline(EN, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn times_in_figures() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| (Some(day), Some(day));
    let cases = [
        ("2027-W15", span(date(2027, 4, 12), date(2027, 4, 18))),
        ("week 15", span(date(2027, 4, 12), date(2027, 4, 18))),
        ("20270612", day(date(2027, 6, 12))),
        ("12 Jun 28", day(date(2028, 6, 12))),
        ("12-Jun-2027", day(date(2027, 6, 12))),
        ("2027/Jun/12", day(date(2027, 6, 12))),
        ("Jun-12-2027", day(date(2027, 6, 12))),
        ("Q3 28", span(date(2028, 7, 1), date(2028, 9, 30))),
        ("28q3", span(date(2028, 7, 1), date(2028, 9, 30))),
        ("1H 2028", span(date(2028, 1, 1), date(2028, 6, 30))),
        ("FY28", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("06.2027", span(date(2027, 6, 1), date(2027, 6, 30))),
        ("Sunday 18", day(date(2027, 4, 18))),
        ("Jul 11, Sun", day(date(2027, 7, 11))),
        ("the 24", day(date(2027, 3, 24))),
        ("between May 4 and 22", span(date(2027, 5, 4), date(2027, 5, 22))),
        ("May 12 ~ May 14", span(date(2027, 5, 12), date(2027, 5, 14))),
        ("Monday through Thursday", span(date(2027, 3, 15), date(2027, 3, 18))),
        ("Friday and Saturday", span(date(2027, 3, 12), date(2027, 3, 13))),
        ("from the 7th to the 14th of May", span(date(2027, 5, 7), date(2027, 5, 14))),
        ("1 March to 1 May", span(date(2027, 3, 1), date(2027, 5, 1))),
        ("from next Friday to 1 October 2028", span(date(2027, 3, 19), date(2028, 10, 1))),
    ];
    check_timeline(EN, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn lengths_and_limits_in_english() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| (Some(day), Some(day));
    let cases = [
        ("the next 10 days", span(date(2027, 3, 11), date(2027, 3, 20))),
        ("the 2 coming weeks", span(date(2027, 3, 11), date(2027, 3, 24))),
        ("next three months", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("3+ months", (Some(date(2027, 6, 10)), None)),
        ("2 months, 5 days", day(date(2027, 5, 15))),
        ("1 year +2 months", day(date(2028, 5, 10))),
        ("less than two weeks after Easter", span(date(2027, 3, 28), date(2027, 4, 11))),
        ("from 3 May for two weeks", span(date(2027, 5, 3), date(2027, 5, 16))),
        ("for 10 days from 5 April", span(date(2027, 4, 5), date(2027, 4, 14))),
        ("rest of the month", span(TODAY, date(2027, 3, 31))),
        ("upcoming two weeks", span(date(2027, 3, 22), date(2027, 3, 28))),
        ("three upcoming months", span(date(2027, 6, 1), date(2027, 6, 30))),
        ("in the upcoming two weeks", span(TODAY, date(2027, 3, 24))),
        ("our deadline is 10 August", span(date(2027, 8, 10), date(2027, 8, 10))),
        ("within the quarter", span(TODAY, date(2027, 3, 31))),
        ("this or next month", span(date(2027, 3, 1), date(2027, 4, 30))),
        ("midyear", span(date(2027, 5, 1), date(2027, 8, 31))),
        ("the beginning of the week", span(date(2027, 3, 8), date(2027, 3, 10))),
        ("before the end of May", (None, Some(date(2027, 5, 31)))),
        ("after the beginning of May", (Some(date(2027, 5, 1)), None)),
        ("on or before 4 May", (None, Some(date(2027, 5, 4)))),
        ("May or later", (Some(date(2027, 5, 1)), None)),
        ("from June until the end of July", span(date(2027, 6, 1), date(2027, 7, 31))),
        ("tomorrow at 5pm", day(date(2027, 3, 11))),
        ("5pm on Friday", day(date(2027, 3, 12))),
        ("this afternoon", day(TODAY)),
        ("we think May or June", span(date(2027, 5, 1), date(2027, 6, 30))),
        ("Dec-Jan", span(date(2027, 12, 1), date(2028, 1, 31))),
        ("Boxing Day", day(date(2027, 12, 26))),
        ("by Juneteenth", (None, Some(date(2027, 6, 19)))),
        ("in 2-3 weeks", span(date(2027, 3, 24), date(2027, 3, 31))),
        ("next fiscal year", span(date(2028, 1, 1), date(2028, 12, 31))),
    ];
    check_timeline(EN, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn lengths_limits_and_words_in_german() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| (Some(day), Some(day));
    let cases = [
        ("die nächsten 10 Tage", span(date(2027, 3, 11), date(2027, 3, 20))),
        ("Rest der Woche", span(TODAY, date(2027, 3, 14))),
        ("im Laufe des Quartals", span(TODAY, date(2027, 3, 31))),
        ("diese oder nächste Woche", span(date(2027, 3, 8), date(2027, 3, 21))),
        ("Jahresmitte", span(date(2027, 5, 1), date(2027, 8, 31))),
        ("Mitte des Jahres", span(date(2027, 5, 1), date(2027, 8, 31))),
        ("Monatsanfang", span(date(2027, 3, 1), date(2027, 3, 10))),
        ("Spätsommer", span(date(2027, 8, 21), date(2027, 9, 23))),
        ("vor Ende Mai", (None, Some(date(2027, 5, 31)))),
        ("die Woche nach Pfingsten", span(date(2027, 5, 17), date(2027, 5, 23))),
        ("der Freitag vor Weihnachten", day(date(2027, 12, 24))),
        ("Mittwoch nach dem nächsten", day(date(2027, 3, 24))),
        ("heute in zwei Wochen", day(date(2027, 3, 24))),
        ("Freitag in zwei Wochen", day(date(2027, 3, 26))),
        ("2. Hälfte Mai", span(date(2027, 5, 16), date(2027, 5, 31))),
        ("nächstes Jahr im Mai", span(date(2028, 5, 1), date(2028, 5, 31))),
        ("15. KW", span(date(2027, 4, 12), date(2027, 4, 18))),
        ("vom 13. bis zum 15. Juli", span(date(2027, 7, 13), date(2027, 7, 15))),
        ("vom 14.10. auf den 15.10.2028", span(date(2028, 10, 14), date(2028, 10, 15))),
        ("zwischen dem 3. und dem 12. Mai", span(date(2027, 5, 3), date(2027, 5, 12))),
        ("12-Juni-2027", day(date(2027, 6, 12))),
        ("Mai oder Juni", span(date(2027, 5, 1), date(2027, 6, 30))),
        ("morgen Abend", day(date(2027, 3, 11))),
        ("heute Nachmittag", day(TODAY)),
        ("bis Buß- und Bettag", (None, Some(date(2027, 11, 17)))),
        ("am zweiten Advent", day(date(2027, 12, 5))),
        ("Heiligabend", day(date(2027, 12, 24))),
        ("im nächsten Geschäftsjahr", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("in einem Vierteljahr", day(date(2027, 6, 10))),
        ("ab dem 15.", (Some(date(2027, 3, 15)), None)),
    ];
    check_timeline(DE, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn as_soon_as_possible() {
    for (language, reply) in
        [(EN, "ASAP"), (EN, "right away please"), (EN, "yesterday"), (DE, "so schnell wie möglich"), (DE, "sofort")]
    {
        let asap = Value::Timeline(Timeline { from: Some(TODAY), to: Some(TODAY), asap: true });
        assert_eq!(value_of(&AnswerType::Timeline, language, reply), asap, "{reply}");
    }
}

#[test]
fn words_that_only_look_like_dates() {
    for reply in ["may be", "that sat well with us", "we march on", "so so", "for 13.8 pounds"] {
        assert!(!matches!(hear(&AnswerType::Timeline, EN, reply).meaning, Meaning::Value(_)), "{reply}");
    }
    for reply in ["4a.", "our id is 9c413d-b8ab", "she may email you", "in weeks", "once in a while"] {
        assert!(!matches!(hear(&AnswerType::Timeline, EN, reply).meaning, Meaning::Value(_)), "{reply}");
    }
    for reply in ["31half", "third half", "q99", "h3"] {
        assert!(!matches!(hear(&AnswerType::Timeline, EN, reply).meaning, Meaning::Value(_)), "{reply}");
    }
    assert_eq!(hear(&AnswerType::Timeline, EN, "in March 2020").confidence, Confidence::Low);
}

#[test]
fn words_of_time_in_english_that_are_said_together() {
    let span = |from, to| (Some(from), Some(to));
    let cases = [
        ("for the month", span(date(2027, 3, 1), date(2027, 3, 31))),
        ("for the week", span(date(2027, 3, 8), date(2027, 3, 14))),
        ("for the week of 14 June", span(date(2027, 6, 14), date(2027, 6, 20))),
        ("later this week", span(date(2027, 3, 11), date(2027, 3, 14))),
        ("later in May", span(date(2027, 5, 16), date(2027, 5, 31))),
        ("Monday 3-5 May", span(date(2027, 5, 3), date(2027, 5, 5))),
        ("rest of the week", span(TODAY, date(2027, 3, 14))),
        ("beginning of 2028", span(date(2028, 1, 1), date(2028, 3, 31))),
        ("Friday 3-12", span(date(2027, 3, 12), date(2027, 3, 12))),
        ("Monday 9-5", span(date(2027, 3, 15), date(2027, 3, 15))),
        ("4 / 28", span(date(2027, 4, 28), date(2027, 4, 28))),
        ("4 / 28 / 28", span(date(2028, 4, 28), date(2028, 4, 28))),
        ("4-28", span(date(2027, 4, 28), date(2027, 4, 28))),
        ("Saturday, June, 5th 2027", span(date(2027, 6, 5), date(2027, 6, 5))),
        ("we pay $30 June 4", span(date(2027, 6, 4), date(2027, 6, 4))),
        ("next working week", span(date(2027, 3, 15), date(2027, 3, 19))),
        ("for 2 weeks, from 3 May", span(date(2027, 5, 3), date(2027, 5, 16))),
        ("for the following 3 quarters", span(date(2027, 4, 1), date(2027, 12, 31))),
        ("we open on 3 May and keep it running until 14 June", span(date(2027, 5, 3), date(2027, 6, 14))),
        ("in the coming weeks", span(TODAY, date(2027, 3, 31))),
        ("over the next days", span(TODAY, date(2027, 3, 13))),
        ("the coming months", span(TODAY, date(2027, 6, 10))),
        ("the coming month", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("why don't we start in May", span(date(2027, 5, 1), date(2027, 5, 31))),
    ];
    check_timeline(EN, &cases.map(|(reply, (from, to))| (reply, from, to)));
    for reply in ["10-15", "2 / 50", "5 / 6 / 7 / 8"] {
        assert!(!matches!(hear(&AnswerType::Timeline, EN, reply).meaning, Meaning::Value(_)), "{reply}");
    }
}

#[test]
fn words_of_time_in_german_that_are_said_together() {
    let span = |from, to| (Some(from), Some(to));
    let cases = [
        ("am 3. fünften", span(date(2027, 5, 3), date(2027, 5, 3))),
        ("Montag, dritter 5.", span(date(2027, 5, 3), date(2027, 5, 3))),
        ("am dritten/5.", span(date(2027, 5, 3), date(2027, 5, 3))),
        ("das zweite Quartal", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("erste Maihälfte", span(date(2027, 5, 1), date(2027, 5, 15))),
        ("in der zweiten Junihälfte 2028", span(date(2028, 6, 16), date(2028, 6, 30))),
        ("zweite Oktoberwoche", span(date(2027, 10, 11), date(2027, 10, 17))),
        ("letztes Maiwochenende", span(date(2027, 5, 29), date(2027, 5, 30))),
        ("dieses Jahr später", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("später im Mai", span(date(2027, 5, 16), date(2027, 5, 31))),
        ("übernächsten Mai", span(date(2028, 5, 1), date(2028, 5, 31))),
        ("nächste Arbeitswoche", span(date(2027, 3, 15), date(2027, 3, 19))),
        ("in den nächsten Wochen", span(TODAY, date(2027, 3, 31))),
        ("die nächsten Monate", span(TODAY, date(2027, 6, 10))),
        ("für den Monat", span(date(2027, 3, 1), date(2027, 3, 31))),
    ];
    check_timeline(DE, &cases.map(|(reply, (from, to))| (reply, from, to)));
}
