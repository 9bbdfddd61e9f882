//! The page that shows a person everything that is kept about them: one file that needs nothing else and runs nothing.
//!
//! Whatever somebody wrote is escaped, and has the direction of its own letters.

use std::fmt::Write as _;

use jiff::Timestamp;

use super::held::{By, Held, HeldConversation, HeldLead};
use super::lead::{Actor, Change, HistoryEntry, RecordedAnswer};
use crate::core::phrases::{Phrases, phrases};

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;\
    color:#222;background:#fff}h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #ccc}\
    h3{font-size:1rem}dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.2rem 1rem}\
    dt{color:#666}dd{margin:0}p,dd,blockquote{white-space:pre-wrap;overflow-wrap:anywhere}\
    blockquote{margin:.3rem 0;padding:.4rem .8rem;background:#f2f4f7;border-radius:.5rem}\
    blockquote.prospect{background:#e3f1ff;margin-inline-start:2rem}time,.note{color:#666;font-size:.85rem}";

/// The page, in the language that the person was talked to.
pub(super) fn render(held: &Held) -> String {
    let words = phrases(held.language);
    let mut page = Page { html: String::new(), words };
    page.begin();
    page.person(held);
    if let Some(lead) = &held.lead {
        page.lead(lead);
    }
    for (number, conversation) in (1..).zip(&held.conversations) {
        page.conversation(number, conversation);
    }
    page.list(words.privacy.owed, &held.owed);
    page.list(words.privacy.unhandled, &held.unhandled);
    page.html.push_str("</main></body></html>\n");
    page.html
}

struct Page {
    html: String,
    words: &'static Phrases,
}

impl Page {
    fn begin(&mut self) {
        let title = escape(self.words.privacy.page_title);
        let language = self.words.language.code();
        let policy = "default-src 'none'; style-src 'unsafe-inline'";
        _ = write!(
            self.html,
            "<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
             <meta name=\"viewport\" content=\"width=device-width\"><style>{STYLE}</style></head>\n<body><main>\
             <h1>{title}</h1><p>{}</p>\n",
            escape(self.words.privacy.page_intro)
        );
    }

    fn person(&mut self, held: &Held) {
        let words = &self.words.privacy;
        let person = &held.person;
        self.heading(words.you);
        let names: Vec<&str> =
            [&person.first_name, &person.last_name].into_iter().flatten().map(String::as_str).collect();
        let name = (!names.is_empty()).then(|| names.join(" "));
        self.facts(&[
            (words.account, Some(person.account.to_string())),
            (words.name, name),
            (words.username, person.username.clone()),
            (self.words.card.language, person.language.map(|language| language.code().to_owned())),
            (words.known_since, Some(moment(held.known_since))),
        ]);
    }

    fn lead(&mut self, lead: &HeldLead) {
        let (words, card) = (&self.words.privacy, &self.words.card);
        let profile = &lead.profile;
        let phone = profile.phone.as_ref();
        let extension =
            phone.and_then(|phone| phone.extension.as_ref()).map(|it| format!(" / {it}")).unwrap_or_default();
        let source = lead.source.as_ref();
        let campaign =
            source.and_then(|source| source.campaign.as_ref()).map(|it| format!(" / {it}")).unwrap_or_default();
        let reason = lead.reason.as_ref().map(|code| format!(": {}", (card.reason)(code))).unwrap_or_default();
        let temperature = lead.temperature.map(|it| format!(", {}", (card.temperature)(it))).unwrap_or_default();
        let score = &lead.score;
        let sum = format!(
            "{} ({} {} · {} {} · {} {})",
            score.total, card.fit, score.fit, card.interest, score.interest, card.behaviour, score.behaviour
        );
        let rooms: Vec<String> = lead.shown_in.iter().map(ToString::to_string).collect();
        self.heading(&format!("{} ({})", words.lead, lead.number));
        self.facts(&[
            (words.name, profile.name.clone()),
            (words.company, profile.company.clone()),
            (card.email, profile.email.clone()),
            (card.phone, phone.map(|phone| format!("{}{extension}", phone.number))),
            (words.stage, Some(format!("{}{reason}{temperature}", (card.stage)(lead.stage)))),
            (card.score, lead.qualified_at.is_some().then_some(sum)),
            (card.wants_human, lead.wants_human.then(|| self.words.yes.to_owned())),
            (card.left_at, lead.left_at.clone()),
            (card.source, source.map(|source| format!("{}{campaign}", source.source))),
            (words.shown_in, (!rooms.is_empty()).then(|| rooms.join(", "))),
        ]);
        let reasons: Vec<String> =
            score.because.iter().map(|reason| format!("{:+} {}", reason.points, reason.because)).collect();
        self.list(card.score, &reasons);
        let history: Vec<String> = lead.history.iter().map(|entry| self.history_line(entry)).collect();
        self.list(words.history, &history);
    }

    fn history_line(&self, entry: &HistoryEntry) -> String {
        let card = &self.words.card;
        let what = match &entry.what {
            Change::Stage { from, to } => format!("{} → {}", (card.stage)(*from), (card.stage)(*to)),
            Change::Temperature { from: Some(from), to } => {
                format!("{} → {}", (card.temperature)(*from), (card.temperature)(*to))
            }
            Change::Temperature { from: None, to } => (card.temperature)(*to).to_owned(),
            other => plain_word(other),
        };
        let by = match &entry.by {
            Actor::Rules | Actor::Desk => String::new(),
            Actor::Prospect => format!(" ({})", self.words.privacy.you),
            Actor::Rep(account) => format!(" ({account})"),
        };
        let why = entry.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        format!("{} {what}{by}{why}", moment(entry.at))
    }

    fn conversation(&mut self, number: usize, conversation: &HeldConversation) {
        let words = &self.words.privacy;
        self.heading(&format!("{} {number}, {}", words.conversation, moment(conversation.started_at)));
        if let Some(consent) = &conversation.consent {
            _ = writeln!(self.html, "<h3>{}</h3>", escape(words.consent));
            let notice = consent.wording.notice.iter().cloned();
            let wording: Vec<String> = notice.chain([consent.wording.question.clone()]).collect();
            self.facts(&[
                (words.given_at, Some(moment(consent.given_at))),
                (words.withdrawn_at, consent.withdrawn_at.map(moment)),
            ]);
            for text in &wording {
                self.quote("bot", text);
            }
        }
        if !conversation.answers.is_empty() {
            _ = writeln!(self.html, "<h3>{}</h3>", escape(words.answers));
            conversation.answers.iter().for_each(|answer| self.answer(answer));
        }
        if !conversation.transcript.is_empty() {
            _ = writeln!(self.html, "<h3>{}</h3>", escape(words.transcript));
        }
        for said in &conversation.transcript {
            let (class, who) = match said.by {
                By::Prospect => ("prospect", words.you),
                By::Bot => ("bot", words.bot),
            };
            _ = write!(self.html, "<time>{} · {}</time>", moment(said.at), escape(who));
            self.quote(class, &said.text);
        }
    }

    fn answer(&mut self, answer: &RecordedAnswer) {
        let asked = answer.asked.trim_end_matches('?');
        self.html.push_str("<dl>");
        self.fact(asked, &answer.raw);
        if !answer.shown.is_empty() && answer.shown != answer.raw {
            self.fact(self.words.privacy.understood, &answer.shown);
        }
        self.html.push_str("</dl>\n");
    }

    fn heading(&mut self, text: &str) {
        _ = writeln!(self.html, "<h2>{}</h2>", escape(text));
    }

    fn facts(&mut self, facts: &[(&str, Option<String>)]) {
        self.html.push_str("<dl>");
        for (label, value) in facts {
            if let Some(value) = value {
                self.fact(label, value);
            }
        }
        self.html.push_str("</dl>\n");
    }

    fn fact(&mut self, label: &str, value: &str) {
        _ = write!(self.html, "<dt dir=\"auto\">{}</dt><dd dir=\"auto\">{}</dd>", escape(label), escape(value));
    }

    fn quote(&mut self, class: &str, text: &str) {
        _ = writeln!(self.html, "<blockquote class=\"{class}\" dir=\"auto\">{}</blockquote>", escape(text));
    }

    fn list(&mut self, heading: &str, texts: &[String]) {
        if texts.is_empty() {
            return;
        }
        _ = writeln!(self.html, "<h3>{}</h3>", escape(heading));
        for text in texts {
            _ = writeln!(self.html, "<p class=\"note\" dir=\"auto\">{}</p>", escape(text));
        }
    }
}

/// The word for a change in JSON, with spaces.
fn plain_word(change: &Change) -> String {
    let word = match serde_json::to_value(change) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(serde_json::Value::Object(fields)) => fields.keys().next().cloned().unwrap_or_default(),
        Ok(_) | Err(_) => String::new(),
    };
    word.replace('_', " ")
}

fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

/// Characters that mean nothing to a browser but themselves.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(letter),
            _ if letter.is_control() => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_text() {
        assert_eq!(
            escape("<b onclick='x'>&\"\u{0}\u{1b}[2J"),
            "&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;\u{fffd}\u{fffd}[2J"
        );
    }
}
