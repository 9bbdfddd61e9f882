//! English.

mod money;
mod more;
mod moves;
mod people;
mod time;

use super::{Choices, Denials, Lexicon, Numbers, Ranges, Wording};

pub(super) static LEXICON: Lexicon = Lexicon {
    numbers: Numbers {
        numerals: "zero=0|naught=0|nought=0|zilch=0|one=1|single=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|\
            thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20|thirty=30|\
            forty=40|fourty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90",
        hundred: "hundred|hundreds",
        scales: "k=1000|b=1000000000|dozen=12|dozens=12|doz=12|dozs=12|grand=1000|thousand=1000|thousands=1000|thou=1000|m=1000000|mm=1000000|mil=1000000|mill=1000000|\
            mio=1000000|million=1000000|millions=1000000|bn=1000000000|billion=1000000000|billions=1000000000|tn=1000000000000|trn=1000000000000|\
            trillion=1000000000000|trillions=1000000000000|quadrillion=1000000000000000|quintillion=1000000000000000000|\
            lakh=100000|lakhs=100000|lac=100000|lacs=100000|lkh=100000|lkhs=100000|crore=10000000|crores=10000000|cr=10000000|koti=10000000|\
            couples=2|pairs=2",
        joiner: "and",
        articles: "a|an",
        half: "half a|half an|a half|half",
        fractions: "half=2|halves=2|third=3|thirds=3|quarter=4|quarters=4|fourth=4|fourths=4|fifth=5|fifths=5|sixth=6|sixths=6|seventh=7|sevenths=7|\
            eighth=8|eighths=8|ninth=9|ninths=9|tenth=10|tenths=10|twelfth=12|twelfths=12|fifteenth=15|fifteenths=15|sixteenth=16|sixteenths=16|\
            twentieth=20|twentieths=20|hundredth=100|hundredths=100|thousandth=1000|thousandths=1000|millionth=1000000|millionths=1000000|\
            billionth=1000000000|billionths=1000000000|trillionth=1000000000000|trillionths=1000000000000",
        minus: "minus|negative",
        score: "",
        point: "point",
        nought: "oh|o",
        for_whom: "for",
        vague: "a couple of=2|a couple=2|couple of=2|couple=2|a few=3|few=3|several=3|half a dozen=6|a dozen=12|dozen=12|\
            two dozen=24|one and a half=1.5|a pair of=2|a pair=2|\
            quarter million=250000|a quarter million=250000|a quarter of a million=250000|half a mil=500000",
        figures: "figures|figure|digits|digit",
        alone: "just me|only me|just myself|me|me alone|only myself|its just me|just one|myself",
        ordinals: "first=1|1st=1|second=2|2nd=2|third=3|3rd=3|fourth=4|4th=4|fifth=5|5th=5|sixth=6|6th=6|seventh=7|7th=7|\
            eighth=8|8th=8|ninth=9|9th=9|tenth=10|10th=10|\
            eleventh=11|twelfth=12|thirteenth=13|fourteenth=14|fifteenth=15|sixteenth=16|seventeenth=17|eighteenth=18|\
            nineteenth=19|twentieth=20|twenty first=21|twenty second=22|twenty third=23|twenty fourth=24|\
            twenty fifth=25|twenty sixth=26|twenty seventh=27|twenty eighth=28|twenty ninth=29|thirtieth=30|\
            thirty first=31|\
            last=4294967295",
        ordinal_suffixes: "st|nd|rd|th",
    },
    ranges: Ranges {
        about: "about|around|roughly|approximately|approx|ca|circa|like|maybe|probably|prolly|perhaps|say|somewhere|ish|\
            nearly|almost|just|only|more or less|ballpark|give or take|in the region of|lets say|id say|i guess|i think|\
            or so|exactly|precisely|some|something like|the range is|in the range|range|currently|right now",
        between: "between|from|anywhere between|anywhere from|somewhere between",
        to: "to|or|til|till|until|up to|or maybe|or even|maybe|but could stretch to|could stretch to|could go to|\
            could go up to|through|thru|thru to|through to|all the way to|up until|max|but max",
        and: "and",
        before: "max=max|maximum=max|maximum of=max|max of=max|at most=max|at the most=max|up to=max|upto=max|under=max|\
            below=max|less than=max|less than or equal to=max|equal to or less than=max|smaller or equal than=max|lower or equal than=max|less or equal than=max|smaller than or equal to=max|fewer than=max|lower than=max|no more than=max|not more than=max|not over=max|\
            nothing over=max|not above=max|within=max|capped at=max|limit is=max|limit of=max|not exceed=max|\
            not exceeding=max|cheaper than=max|smaller than=max|until=max|min=min|minimum=min|minimum of=min|\
            at least=min|more than=min|over=min|above=min|from=min|starting from=min|starting at=min|starts at=min|\
            upwards of=min|north of=min|no less than=min|not less than=min|not under=min|not below=min|exceeding=min|\
            beyond=min|greater than or equal to=min|more than or equal to=min|greater or equal than=min|higher or equal than=min|equal to or more than=min|greater than=min|higher than=min|bigger than=min|well over=min|just over=min|\
            larger than=min|greater or equal to=min|greater than or equal=min|more or equal to=min|\
            equal to or greater than=min|equal or greater than=min|equal or more than=min|equal to or higher than=min|\
            equal or less than=max|equal to or lower than=max|equal to or smaller than=max|less or equal to=max|\
            smaller or equal to=max|lower than or equal to=max|no higher than=max|no greater than=max|\
            no larger than=max|not greater than=max|not higher than=max|no fewer than=min|no lower than=min|\
            not lower than=min|not smaller than=min|no smaller than=min|a max of=max|a maximum of=max|\
            a minimum of=min|a min of=min|anything over=min|anything under=max",
        behind: "not more=max|and not more=max|no more=max|and no more=max|but not more=max|if not more=min|if not less=max|max=max|maximum=max|tops=max|at the very most=max|at the outside=max|max out=max|at the very least=min|at most=max|at the most=max|or less=max|or under=max|or below=max|\
            or fewer=max|and below=max|and under=max|is the max=max|is the limit=max|is our limit=max|is my limit=max|\
            or more=min|and up=min|and above=min|or above=min|plus=min|minimum=min|at least=min|min=min|and more=min|\
            upwards=min|or higher=min|and over=min|or greater=min|or bigger=min|or larger=min|or over=min|and higher=min|and upwards=min|and beyond=min|\
            or smaller=max|or lower=max|or fewer than that=max|and less=max|and lower=max|and fewer=max|and upward=min|upward=min|onwards=min",
    },
    money: money::MONEY,
    time: time::TIME,
    choices: Choices {
        yes: "yes|yep|yeah|yea|yup|y|ya|yes please|sure|sure thing|of course|absolutely|definitely|certainly|indeed|correct|\
            right|thats right|true|exactly|ok|okay|k|alright|all right|fine|sounds good|go ahead|uh huh|mhm|affirmative|\
            i do|i am|we do|we are|i have|we have|we did|i did|i can|we can|it is|it does|thats me|why not|by all means|\
            no problem|no worries|no doubt|gladly|please do|agreed|i agree|you bet|totally|for sure|perfect|great|\
            couldnt agree more|wouldnt mind|i wouldnt mind|cant wait|cannot wait|wont hurt|thats what i said|thats it|confirm|i confirm|already do|we already do|i accept|accept|accepted|i do accept|i consent|i do agree|i agree to that|we agree|we accept|thats fine|its fine|fine by me|fine with me|thats ok|thats okay|its ok|its okay|go on|this is correct|that is correct|thats correct|\
            not a problem|no objection|no objections|id say yes|i would say yes|id love to|i would love to|absolutely yes|most definitely|most certainly|surely|of course yes|of course we do|of course i do|that is right|you are right|youre right|aye|yessir|yes sir|yess|yesss|yeah sure|100 percent|hell yes|heck yes|works for me|that works|fair enough|awesome|great idea|count me in|im in|mostly yes|more or less yes|\
            i think so|think so|yes i think so|i believe so",
        no: "no|nope|nah|naw|n|no thanks|no thank you|no way|never|not really|not yet|not at all|not at the moment|\
            not currently|not right now|not now|negative|dont think so|i dont think so|i do not think so|i dont|i do not|\
            we dont|we do not|im not|i am not|were not|we are not|i havent|we havent|havent|have not|i cant|we cant|\
            wont|cant|cannot|couldnt|didnt|doesnt|wasnt|it wasnt|werent|arent|hasnt|aint|wouldnt|isnt|it isnt|its not|that isnt|not me|not interested|dont|false|wrong|incorrect|certainly not|\
            absolutely not|definitely not|of course not|im afraid not|afraid not|hardly|neither|nobody|no one|disagree|i disagree|thats not|that is not|thats wrong|not right|i said no|i dont agree|i do not agree|dont agree|i dont accept|i do not accept|i dont consent|i do not consent|i decline|decline|i refuse|i wont|we wont|heck no|\
            unfortunately not|unfortunately no|sadly not|sadly no|regrettably not|not that i know|not that i know of|\
            not to my knowledge|not as far as i know|hell no|no more|not anymore|not any more|not any longer|no longer|\
            probably not|maybe not|likely not|most likely not|i guess not|i suppose not|not quite|not so much|\
            not necessarily|not as such|rather not|id rather not|not correct|not true|that is wrong|thats false|\
            that is false|not today|not for now|not so far|never ever|no never|by no means|no chance|not a chance|\
            under no circumstances|no sir|nay|out of the question|forget it|i will not|we will not|i would not|\
            we would not|it will not|it does not|there isnt|there is not|sorry no|sorry but no|doubt it|i doubt it|\
            we doubt it|unlikely",
        plain_yes: "yes|yeah|yep|yup",
        plain_no: "no|nope|nah",
        weak: "not really|not quite|not exactly|not so much|not much|probably not|maybe not|likely not|i guess not|i suppose not|dont think so|i dont think so|i do not think so|\
            hardly|rather not|not necessarily|more or less yes|mostly|mostly yes|mainly yes|almost|pretty much|afraid not|im afraid not|not as such|\
            i think so|think so|yes i think so|i believe so",
        neither: "i guess|i guess so|i suppose|i suppose so|maybe|perhaps|possibly|probably|might be|it depends|depends|\
            that depends|partly|partially|sort of|kind of|kinda|sometimes|yes and no|not sure|im not sure|\
            i am not sure|were not sure|not certain|no idea|i dont know|dont know|i do not know|no clue|unsure|dunno|\
            idk|i dont understand|do not know|ask me later|hard to say|no preference|doesnt matter|no opinion|\
            i dont remember|dont remember|cant remember|i cant remember|i cannot remember|hard to tell|wouldnt know|\
            i wouldnt know|couldnt say|couldnt tell|didnt know|doesnt say|cannot say|cannot tell|i forgot|we forgot|\
            i have forgotten|ive forgotten|were still discussing|were still discussing that|were still discussing it|\
            still discussing|still thinking|were still thinking about it|not decided|not decided yet|undecided|\
            well see",
        all: "all|all of them|all of the above|all of these|everything|every one|all of it|the lot|any of them",
        none: "none|none of them|none of these|none of the above|neither|nothing|nothing of that",
        both: "both|both of them|the two",
        first_ones: "first",
        last_ones: "last",
        except: "except|but not|all but|everything but|apart from|without|except for",
        and: "and|plus|also|as well as|or|then",
        filler: "id|i|would|say|think|take|choose|pick|go|with|for|the|a|an|please|its|it|is|thats|that|we|want|like|to|me|my|\
            our|one|would|be|probably|maybe|mostly|mainly|guess|definitely|well|hmm|um|ok|so|just|this|in|of|on|am|im|were|\
            are|have|has|use|using|need|prefer|and|really|some|kind|bit|thanks|thank|you|yes|still|currently|do|got|there",
        option: "option|number|no|nr|answer|choice|the|item",
        out_of: "out of|of|from|on|over",
    },
    denials: Denials {
        not: "not|no|dont|isnt|never|neither|nor|without|wont|cant|cannot|doesnt|arent|wasnt|werent|havent|hasnt|hadnt|didnt|\
            couldnt|wouldnt|shouldnt|aint|except|rather than|instead of|anything but|no longer|nobody|used to be",
        plain_no: "no|nope|nah",
        harmless: "not sure|not so sure|not quite sure|not really sure|not too sure|not certain|not quite|not exactly|not only|\
            not decided|not know|not necessarily|not bad|dont know|dont really know|do not know|didnt know|dont mind|\
            wouldnt mind|dont care|doesnt matter|no idea|no clue|no problem|no worries|no matter|no doubt|no rush|no hurry|\
            why not|why dont we|why dont i|why cant we|why cant i|why couldnt we|cant we|cant i|cant you|cant it|couldnt we|couldnt i|couldnt you|couldnt it|wouldnt it|shouldnt we|havent decided|cant say|cant tell|dont ask|not including|not counting|not incl|not yet sure|no preference",
        after_not: "have|has|got|get|want|need|spend|pay|afford|invest|write|send|use|mail|email|call|ring|reach|contact|to|at|\
            on|in|by|via|for|from|a|an|the|as|of|any|even|really|be|going|start|begin|launch|go|live|work|exactly|until|with|\
            my|our|this|much|like|over|more|than|before|after|anymore|within|it|me|us|able|allowed|take|do|offer|planning|\
            looking|in|based",
        contrast: "but|rather|instead|only|just|however|though|except|otherwise|unless",
        corrects: "no|nope|wait|sorry|oops|actually|i mean|i meant|meant|rather|correction|make it|make that|instead|scratch that|\
            or rather|better|prefer|but rather|use",
    },
    moves: moves::MOVES,
    people: people::PEOPLE,
    more: more::MORE,
    wording: Wording {
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        date: "{day} {month} {year}",
        from_to: "{} to {}",
        at_most: "at most {}",
        at_least: "from {}",
        by: "by {}",
        from: "from {}",
        asap: "as soon as possible",
        asap_by: "as soon as possible, by {}",
        open: "no fixed date",
        yes: "yes",
        no: "no",
        none: "none",
        rating: "{} of {}",
        month: "{} per month",
        year: "{} per year",
        seat: "{} per user",
        project: "{} in total",
        group: ',',
        decimal: '.',
        sign_first: true,
    },
};
