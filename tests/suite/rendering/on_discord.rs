//! Messages and cards on Discord, as the fake one shows them.

use std::sync::atomic::{AtomicI64, Ordering};

use bantam::core::ids::OutboxId;
use bantam::core::lead::card::{Card, Section};
use bantam::core::message::Message;
use bantam::platform::discord::{Discord, connect};
use bantam::platform::{Outgoing, Sender};
use serde_json::Value;

use super::{assert_no_control, is_read, visible};
use crate::support::discord::markdown::{Line, Look, read};
use crate::support::discord::{FakeDiscord, TOKEN};

/// A Discord to send to.
pub(super) struct OnDiscord {
    fake: FakeDiscord,
    discord: Discord,
    sent: AtomicI64,
}

impl OnDiscord {
    pub(super) async fn start() -> Self {
        let fake = FakeDiscord::start().await;
        let discord = connect(TOKEN, &fake.url()).await.expect("the fake knows its bot");
        Self { fake, discord, sent: AtomicI64::new(1) }
    }

    /// Panics when a request broke Discord's rules, or could have called somebody.
    pub(super) fn assert_valid(&self) {
        self.fake.check();
    }

    async fn send(&self, address: &str, outgoing: &Outgoing) {
        let id = OutboxId(self.sent.fetch_add(1, Ordering::Relaxed));
        self.discord.send(id, &address.parse().expect("an address"), outgoing).await.expect("it is sent");
    }

    /// Only what we emphasise is bold, and everything is read; a message may need several pages.
    pub(super) async fn check_message(&self, account: i64, message: &Message) {
        let user = self.fake.user(account.unsigned_abs());
        let before = user.messages().len();
        self.send(&format!("discord:@{account}"), &Outgoing::Message(message.clone())).await;
        let pages = &user.messages()[before..];
        let lines: Vec<Line> = pages.iter().flat_map(|page| read(&page.text)).collect();
        let pieces = || lines.iter().flat_map(|line| &line.pieces);
        let said = |look: &Look| -> String {
            pieces().filter(|piece| piece.look == *look).map(|piece| visible(&piece.text)).collect()
        };
        let meant = |bold: bool| -> String {
            let runs = message.text.0.iter().filter(|run| run.emphasis == bold);
            runs.map(|run| visible(&run.text)).collect()
        };
        assert!(lines.iter().all(|line| !line.is_quote) && pieces().all(|it| !matches!(it.look, Look::Link(_))));
        assert_eq!((said(&Look::Bold), said(&Look::Plain)), (meant(true), meant(false)));
    }

    pub(super) async fn check_card(&self, account: i64, card: &Card) {
        let number = 100_000_000 + account.unsigned_abs();
        let room = self.fake.room(number);
        self.send(&format!("discord:{number}"), &Outgoing::Card(card.clone())).await;
        let messages = room.messages();
        assert_eq!((messages.len(), messages[0].embeds.len()), (1, 1), "a card is one message");
        check_embed(&messages[0].embeds[0], card);
    }
}

fn check_embed(embed: &Value, card: &Card) {
    let text = |value: &Value| {
        let text = value.as_str().expect("a text").to_owned();
        assert_no_control(&text);
        text
    };
    let is_cut = embed["footer"]["text"].as_str().is_some_and(|footer| footer.contains(&card.number.to_string()));
    assert!(is_read(&plain(&text(&embed["title"])), &card.headline), "{embed}");

    let mut description = read(&text(&embed["description"])).into_iter();
    let title = description.next().expect("the title");
    assert!(is_read(&title.text(), &card.title) && title.pieces.iter().all(|it| it.look == Look::Bold), "{embed}");
    if let Some(person) = &card.person {
        let shown = description.next().expect("the person");
        assert!(visible(&person.label).is_empty() || is_read(&shown.text(), &person.label), "{embed}");
        let is_profile = |look: &Look| match look {
            Look::Plain => true,
            Look::Link(target) => target.starts_with("https://t.me/"),
            Look::Bold => false,
        };
        assert!(shown.pieces.iter().all(|piece| is_profile(&piece.look)), "{embed}");
    }
    let headless: Vec<&Section> = card.sections.iter().filter(|section| section.heading.is_none()).collect();
    check_lines(description.collect(), &headless, is_cut);

    let fields = embed["fields"].as_array().map_or(&[][..], Vec::as_slice);
    let headed: Vec<&Section> = card.sections.iter().filter(|section| section.heading.is_some()).collect();
    assert!(fields.len() == headed.len() || is_cut && fields.len() < headed.len(), "{embed}");
    for (field, section) in fields.iter().zip(headed) {
        let heading = section.heading.as_deref().unwrap_or_default();
        assert!(is_read(&plain(&text(&field["name"])), heading), "{field}");
        check_lines(read(&text(&field["value"])), &[section], is_cut);
    }
}

/// Text in which nothing has another look.
fn plain(markdown: &str) -> String {
    let lines = read(markdown);
    let is_plain = |line: &Line| !line.is_quote && line.pieces.iter().all(|piece| piece.look == Look::Plain);
    assert!(lines.iter().all(is_plain), "{markdown}");
    lines.iter().map(Line::text).collect()
}

/// Every line in its place, and no other; where something is cut, the rest is missing.
fn check_lines(shown: Vec<Line>, sections: &[&Section], is_cut: bool) {
    let mut meant: Vec<(bool, String)> = Vec::new();
    for line in sections.iter().flat_map(|section| &section.lines) {
        let label = line.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        meant.push((false, format!("{label}{}", line.text)));
        meant.extend(line.quote.iter().map(|quote| (true, quote.clone())));
    }
    meant.retain(|(_, text)| !visible(text).is_empty());
    // A quote is one, however many lines it has.
    let mut seen: Vec<(bool, String)> = Vec::new();
    for line in shown {
        assert!(line.pieces.iter().all(|piece| piece.look == Look::Plain), "{line:?}");
        match seen.last_mut() {
            Some((true, quote)) if line.is_quote => quote.push_str(&line.text()),
            _ => seen.push((line.is_quote, line.text())),
        }
    }
    seen.retain(|(_, text)| !visible(text).is_empty());
    let is_all = seen.len() == meant.len();
    assert!(is_all || is_cut && seen.len() < meant.len(), "{seen:?} is not {meant:?}");
    for (seen, meant) in seen.iter().zip(&meant) {
        assert!(seen.0 == meant.0 && is_read(&seen.1, &meant.1), "{seen:?} is not {meant:?}");
        assert!(is_cut || !seen.1.ends_with('…') || meant.1.ends_with('…'), "nobody is told that {seen:?} is cut");
    }
}
