//! English.

use jiff::civil::Weekday;

use super::colleague::{ColleaguePhrases, OpeningDay, weekday};
use super::{
    CardPhrases, CorrectionPhrases, InvitationPhrases, MorePhrases, Phrases, PrivacyPhrases, SamePersonPhrases,
    StrangePhrases,
};
use crate::core::event::Attachment;
use crate::core::ids::Language;
use crate::core::stage::{Stage, Temperature};

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) const PHRASES: Phrases = Phrases {
    language: Language::ENGLISH,
    language_name: "English",

    yes: "Yes",
    no: "No",
    agree: "Yes, I agree",
    refuse: "No, thanks",
    skip: "Skip",
    keep: "Keep it",
    keep_words: &["keep it", "keep", "keep that", "leave it"],
    back: "Back",
    done: "That's all",
    send: "Yes, send it",
    change: "Change something",
    update: "Change my answers",
    begin_anew: "Start over",
    no_more: "No more messages",
    share_phone: "Share my number",
    write_answer: "✍️ Write an answer",

    consent: "May we keep your answers, so that the right person can get back to you?",
    consent_again: "A *yes* or a *no* is all I need.",
    consent_refused: "That's fine. Nothing was kept. If you change your mind, just write /start.",
    consent_refused_again: "That's fine. Nothing new was kept. What you told us before is still with our team. /forget deletes it.",

    so_far: |answer| format!("So far: {answer}"),
    several: "You can choose more than one.",
    chosen: |options| format!("Chosen: {options}"),
    questions_changed: "We have changed our questions a little, so let me ask this:",
    resumed: "Welcome back! This is where we were:",
    started_over: "All right, from the beginning.",
    nothing_before: "This is the first question.",
    did_you_mean: |answer| format!("Did you mean: {answer}?"),
    noted: |answer| format!("Noted: {answer}."),
    unsure_is_fine: "No problem.",
    refusal_is_fine: "That's fine, let's leave it open.",
    please_anyway: "We need this one to help you. If you'd still rather not say, just tell me once more.",
    why_in_general: "It helps us to see whether and how we can help you, and who should answer.",
    human_wanted: "I've let a colleague know that you'd like to talk to a person.",
    human_after_consent: "I'll gladly pass you on. For that we need to keep what you write:",
    meanwhile: "Meanwhile we can go on:",
    gave_up: "Never mind, let's go on.",
    gave_up_human: "I don't get it, sorry. A colleague will take it from here.",
    old_button: "That button is from earlier. Please use the latest message.",

    not_understood: "Sorry, I didn't get that.",
    not_understood_again: "Let me put it differently.",
    empty: "That came through empty.",
    too_long: |limit| format!("That's longer than I can keep ({limit} characters). Could you put it in fewer words?"),
    too_short: |limit| format!("A little more, please: at least {limit} characters."),
    at_least: |bound| format!("It should be at least {bound}."),
    at_most: |bound| format!("It should be at most {bound}."),
    between: |min, max| format!("It should be between {min} and {max}."),
    edited: "I saw that you changed an earlier message. To change an answer, write *back*, or use the summary at the end.",
    only_text: "I can only read text here.",
    not_your_contact: "That looks like somebody else's contact. Please share your own number, or type it.",
    example: |answer_type| match answer_type {
        "money" => "For example *5000*, *5k to 10k* or *at most 20k*.",
        "number" => "A number is enough, for example *25* or *10 to 20*.",
        "timeline" => "For example *next month*, *in Q3*, *by the end of June* or *no rush*.",
        "date" => "For example *15 March* or *next Friday*.",
        "email" => "For example *ann@example.com*.",
        "phone" => "With the area code, for example *+44 20 7946 0000*.",
        "url" => "For example *www.example.com*.",
        "yes_no" => "*Yes* or *no* is enough.",
        "rating" => "A number is enough, for example *4*.",
        "country" => "For example *Austria*.",
        "choice" => "Please choose one of these, or type its number.",
        "multi_choice" => "Please choose from these, or type the numbers, as in *1 and 3*.",
        _ => "A few words are enough.",
    },

    summary: "This is what I have:",
    summary_question: "Shall I send it like this?",
    summary_again: "Shall I send it? *Yes*, or a word for the answer to change, such as *budget*.",
    which_answer: "Which answer shall we change?",
    names_of_type: |answer_type| match answer_type {
        "money" => &["money", "budget", "price", "amount", "sum", "cost", "costs"],
        "timeline" => &["timeline", "time", "timing", "deadline", "schedule", "start"],
        "date" => &["date", "day", "deadline"],
        "number" => &["number", "count", "size"],
        "email" => &["email", "mail", "address"],
        "phone" => &["phone", "telephone", "number", "mobile", "call"],
        "url" => &["website", "site", "link", "url", "page"],
        "company" => &["company", "firm", "business", "employer", "organisation", "organization"],
        "name" => &["name", "person"],
        "country" => &["country"],
        "rating" => &["rating", "score", "stars"],
        _ => &[],
    },
    not_answered: "(not answered)",
    nothing_to_send: "(nothing yet)",

    thank_you: "Thank you! We'll get back to you.",
    updated: "Thank you, I've updated your answers.",
    finished_before: "Welcome back! Your answers are with our team. Would you like to change them, or start over?",
    finished_remark: "Thank you. Your answers are with our team, and a colleague will get back to you.",
    cancelled: "All right, I've stopped. Nothing was sent. Write /start whenever you'd like to go on.",
    cancelled_human: "All right, I've stopped. A colleague knows that you'd like to talk. Write /start whenever you'd like to go on.",
    left_in_peace: "All right, nothing more comes by itself. You can write to me any time.",
    reopened: "Good to hear from you again!",
    left: "We stop here, then. Thank you for your time!",

    help: "I ask a few questions so that the right person can help you.

*back*: the previous question
*skip*: leave this one out
*why*: why I ask
*person*: talk to a person
*stop*: stop here
*restart*: from the beginning

You can go on any time with /start.

/privacy tells what happens with your answers, /export sends them to you, /forget deletes them.",
    privacy_in_general: "Your answers are read only by the team you're writing to, and are used to answer you.",
    which_language: "Which language would you like?",
    language_set: "All right, in English from now on.",
    language_not_spoken: |languages| format!("I don't speak that yet. I speak: {languages}."),
    unknown_command: "I don't know that command. /help tells what I can do.",
    commands: &[
        ("start", "Begin, or go on where we were"),
        ("back", "The previous question"),
        ("skip", "Leave this question out"),
        ("restart", "Start from the beginning"),
        ("human", "Talk to a person"),
        ("cancel", "Stop here"),
        ("language", "Choose another language"),
        ("privacy", "What happens with my answers"),
        ("export", "Everything you keep about me, as files"),
        ("forget", "Delete everything you keep about me"),
        ("help", "What I can do"),
    ],

    room_command: "The address of this room, for bantam.toml",
    room_address: |address| {
        format!(
            "To get lead cards in this room, put its address into bantam.toml and restart Bantam:\n\n[[desks]]\nname = \"sales\"\nrooms = [\"{address}\"]"
        )
    },
    room_serves: |desk| format!("This room gets the lead cards of the desk \"{desk}\"."),

    invitation: InvitationPhrases {
        command: "qualify",
        command_description: "A few short questions, so that the right person gets back to you",
        source_description: "Where you heard of us",
        post_description: "Posts a button here that begins the dialogue",
        post_text_description: "The text above the button",
        post_label_description: "What the button says",
        text: "A question, or a project in mind? Answer a few short questions, and the right person gets back to you.",
        button: "Talk to us",
        posted: "Done: the button stands here now.",
        not_allowed: "Only somebody who may manage this server can post the button.",
        may_not_write: "I may not write here yet. Allow my role to see this channel, send messages and embed links, then try again.",
        written: "I've sent you a direct message. Let's go on there.",
        open: "Open the chat",
        went_wrong: "Something went wrong on our side, and nothing is lost. Please try again in a minute.",
    },
    corrections: CorrectionPhrases {
        stays: |answer| {
            format!("I saw that you changed an earlier message, but I find no answer in it. So this stays: {answer}.")
        },
        changed: "Changed",
        rules_would_say: "The rules would now say",
    },

    strange: StrangePhrases {
        too_fast: "That was a lot at once. What you wrote up to here is kept. I don't read what comes now; in a minute we can go on where we were.",
        too_many: "Many people are writing to us right now. Please try again in a few minutes.",
        caption: "I can't keep the file, but I've read what you wrote with it.",
        attached: |attachment| match attachment {
            Attachment::Photo => "I can't look at pictures. Could you put it in words?",
            Attachment::Video => "I can't watch videos. Could you put it in words?",
            Attachment::Voice => "I can't listen to voice messages. Could you write it?",
            Attachment::Document => "I can't open files. Could you write it here?",
            Attachment::Sticker => "I can't read stickers. A few words are enough.",
            Attachment::Location => "I can't read places on a map. Could you type where it is?",
            Attachment::Contact => "I can't read contact cards. Could you type it?",
            Attachment::Poll => "I can't take part in polls. Could you write it?",
            Attachment::Game => "I can't play along here. Could you write it?",
            Attachment::Forwarded => "That was written by somebody else. Could you say it in your own words?",
            Attachment::Other => "I can only read text here. Could you write it?",
        },
    },

    more: MorePhrases {
        changed: |answers| format!("Changed: {answers}."),
        mentioned: |words| format!("You wrote “{words}” before. Is that it?"),
    },

    desk: super::desk::en::DESK,
    colleague: ColleaguePhrases {
        passed_on: "Good question. I've passed it on to a colleague.",
        passed_on_before: "A colleague has that question already.",
        human_wanted_before: "Our team knows already that you'd like to talk to a person.",
        once_agreed: "A colleague will gladly answer that. To pass it on, I need your consent first; then just ask me again.",
        answers: |when| format!("You can expect an answer {when}."),
        shortly: "shortly",
        opens: |opening| {
            let time = opening.clock();
            let on = |day: &Weekday| weekday(WEEKDAYS, *day);
            match &opening.day {
                OpeningDay::Today => format!("today from {time}"),
                OpeningDay::Tomorrow => format!("tomorrow from {time}"),
                OpeningDay::On(day) => format!("on {} from {time}", on(day)),
                OpeningDay::Later(day, date) => format!("on {}, {date}, from {time}", on(day)),
            }
        },
        time_in: |place| format!("{place} time"),
        question: "Question",
        asked_at: "Asked at",
        open_questions: "Open questions",
        conversation: "The conversation so far",
        prospect: "Prospect",
        bot: "Bot",
        asked_for: "asked for it",
        gave_up_at: |question| format!("not understood at: {question}"),
    },

    privacy: PrivacyPhrases {
        forget: "Delete everything",
        keep: "Keep it",
        kept_for: |days| format!("We keep it for {days} days after your last message. Then it is deleted by itself."),
        kept_until_told: "There is no fixed end: we keep it until you or our team delete it.",
        read_by: |desks| format!("It is read by: {desks}."),
        commands: "/export sends you everything we keep about you. /forget deletes it.",
        nothing_held: "We keep nothing about you. Write /start whenever you'd like to begin.",
        export_follows: "In a moment you get two files with everything we keep about you: one to read, and one for programs.",
        export_here: "This is everything we keep about you.",
        forget_question: "Shall I delete everything we keep about you? Your answers, this conversation, your name and your contact data are gone then, for our team too. That can't be undone.",
        not_forgotten: "All right, nothing was deleted.",
        forgotten: "Done: everything we kept about you is deleted. If you ever want to begin anew, just write /start.",
        erased_by_prospect: |number| format!("{number}: erased at the prospect's request."),
        erased_by_age: |number| format!("{number}: erased, because the time it may be kept is over."),
        erased_by_operator: |number| format!("{number}: erased by whoever runs the bot."),
        please_delete: |number| {
            format!(
                "A message about {number} in this room can't be changed any more: please delete it, and copies of it."
            )
        },
        page_title: "Everything we keep about you",
        page_intro: "Answers stand here in your own words, with what was understood below them. Times are in UTC.",
        you: "You",
        account: "Account",
        name: "Name",
        username: "Username",
        company: "Company",
        known_since: "Known since",
        lead: "What our team sees",
        stage: "Stage",
        shown_in: "Shown in",
        history: "History",
        consent: "Consent",
        given_at: "Given",
        withdrawn_at: "Withdrawn",
        conversation: "Conversation",
        answers: "Answers",
        understood: "understood as",
        transcript: "What was said",
        bot: "Bot",
        owed: "Still to be sent to you",
        unhandled: "Could not be handled",
    },
    same_person: SamePersonPhrases {
        maybe_same: |who, shares| format!("May be the same as {who} ({shares})"),
        same_email: "same e-mail",
        same_phone: "same phone",
        same_email_and_phone: "same e-mail and phone",
        same_attested_phone: "same confirmed phone",
        merged_into: |into| format!("Merged into {into}"),
        merged_with: "Merged with",
        first_and_last_source: |first, last| format!("first {first}, last {last}"),
        merge_into: |into| format!("Merge into {into}"),
        not_the_same: "Not the same",
        undo_merge: "Undo the merge",
        did_merge: |absorbed, survivor| format!("Done: {absorbed} is a part of {survivor} now."),
        did_keep_apart: |one, other| format!("Noted: {one} and {other} are two people."),
        did_undo: |absorbed, survivor| format!("Undone: {absorbed} and {survivor} are two leads again."),
        no_card: "Nothing was changed: this is not the card that this desk works with. Look for the newest one of this lead.",
        no_member: "Nothing was changed: only members of this desk can press its buttons.",
        lead_gone: "Nothing was changed: this lead is not on record any more.",
        merged_already: |absorbed, survivor| {
            format!("Somebody was faster: {absorbed} is a part of {survivor} already.")
        },
        not_proposed: |other| {
            format!(
                "Nothing was changed: {other} is not held for the same person any more. Somebody was faster, or the data changed."
            )
        },
        undone_already: "Somebody was faster: this merge is undone already.",
        undo_newer_first: |newest| format!("Nothing was changed: undo the newer merge with {newest} first."),
    },

    board: super::board::en::BOARD,
    card: CardPhrases {
        temperature: |temperature| match temperature {
            Temperature::Hot => "HOT",
            Temperature::Warm => "WARM",
            Temperature::Cold => "COLD",
        },
        stage: |stage| match stage {
            Stage::New => "new",
            Stage::Iql => "IQL",
            Stage::Mql => "MQL",
            Stage::Sal => "SAL",
            Stage::Sql => "SQL",
            Stage::Pql => "PQL",
            Stage::Opportunity => "opportunity",
            Stage::Won => "won",
            Stage::Lost => "lost",
            Stage::Nurture => "nurture",
            Stage::Disqualified => "disqualified",
        },
        reason: |code| match code {
            "no_budget" => "no budget",
            "no_authority" => "no authority",
            "no_need" => "no need",
            "bad_timing" => "bad timing",
            "not_icp" => "not our kind of customer",
            "out_of_territory" => "out of territory",
            "competitor" => "a competitor",
            "chose_competitor" => "chose a competitor",
            "existing_customer" => "already a customer",
            "job_seeker_or_student" => "job seeker or student",
            "unreachable" => "unreachable",
            "bad_contact_data" => "bad contact data",
            "duplicate" => "duplicate",
            "spam" => "spam",
            "consent_refused" => "consent refused",
            _ => "other",
        },
        dimension: |name| {
            Some(match name {
                "budget" => "Budget",
                "authority" => "Authority",
                "need" => "Need",
                "timeline" => "Timeline",
                "challenges" => "Challenges",
                "money" => "Money",
                "prioritization" => "Prioritisation",
                "metrics" => "Metrics",
                "economic_buyer" => "Economic buyer",
                "decision_criteria" => "Decision criteria",
                "decision_process" => "Decision process",
                "identify_pain" => "Pain",
                "champion" => "Champion",
                _ => return None,
            })
        },
        unnamed: "Unnamed",
        email: "E-mail",
        phone: "Phone",
        attested: "confirmed by the platform",
        chat: "Chat",
        score: "Score",
        fit: "fit",
        interest: "interest",
        behaviour: "behaviour",
        coverage: "Known",
        open_dimensions: "open",
        unknown: "not known yet",
        unsure: "does not know yet",
        refused: "would rather not say",
        skipped: "skipped",
        not_understood: "not understood",
        other_answers: "More answers",
        about_the_lead: "About this lead",
        source: "Source",
        language: "Language",
        time_taken: "Time taken",
        left_at: "Left at",
        summary: "the summary",
        silent_for: |days| format!("silent for {days} days"),
        wants_human: "Wants to talk to a person",
        no_rate: "no exchange rate in the script",
        duration: |seconds| match seconds {
            0..60 => format!("{seconds} s"),
            60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
            3_600..172_800 => format!("{} h {} min", seconds / 3_600, seconds % 3_600 / 60),
            _ => format!("{} days", seconds / 86_400),
        },
    },
};
