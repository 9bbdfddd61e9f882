//! Messages and cards on Telegram, as the fake one shows them.

use bantam::core::ids::OutboxId;
use bantam::core::lead::card::Card;
use bantam::core::message::Message;
use bantam::platform::telegram::{Telegram, connect};
use bantam::platform::{Outgoing, Sender};

use super::stage::private;
use super::{Kind, assert_no_control, card_lines, is_read, visible};
use crate::support::telegram::{FakeTelegram, TOKEN};

/// A Telegram to send to.
pub(super) struct OnTelegram {
    fake: FakeTelegram,
    telegram: Telegram,
}

impl OnTelegram {
    pub(super) async fn start() -> Self {
        let fake = FakeTelegram::start().await;
        let telegram = connect(TOKEN, &fake.url()).await.expect("the fake knows its bot");
        Self { fake, telegram }
    }

    /// Panics when a request broke the rules of the Bot API.
    pub(super) fn assert_valid(&self) {
        self.fake.assert_valid();
    }

    /// Only what we emphasise is bold, and everything is read; a message may need several pages.
    pub(super) async fn check_message(&self, account: i64, message: &Message) {
        let prospect = self.fake.prospect(account);
        prospect.meet();
        let before = prospect.messages().len();
        let outgoing = Outgoing::Message(message.clone());
        self.telegram.send(OutboxId(1), &private(account), &outgoing).await.expect("it is sent");
        let pages = &prospect.messages()[before..];
        let html: String = pages.iter().filter(|page| page.html != "✓").map(|page| page.html.as_str()).collect();
        let pieces = pieces(&html);
        let said = |bold: bool| -> String {
            let pieces = pieces.iter().flatten().filter(|piece| (piece.kind == Kind::Bold) == bold);
            pieces.map(|piece| visible(&piece.text)).collect()
        };
        let meant = |bold: bool| -> String {
            let runs = message.text.0.iter().filter(|run| run.emphasis == bold);
            runs.map(|run| visible(&run.text)).collect()
        };
        assert!(pieces.iter().flatten().all(|piece| matches!(piece.kind, Kind::Plain | Kind::Bold)), "{html}");
        assert_eq!((said(true), said(false)), (meant(true), meant(false)));
    }

    pub(super) async fn check_card(&self, account: i64, card: &Card) {
        let number = -100_000 - account;
        let room = self.fake.room(number);
        room.meet();
        let address = format!("telegram:{number}").parse().expect("an address");
        self.telegram.send(OutboxId(1), &address, &Outgoing::Card(card.clone())).await.expect("it is sent");
        let messages = room.messages();
        assert_eq!(messages.len(), 1, "a card is one message");
        assert_nobody_is_called(&messages[0].text);
        assert_no_control(&messages[0].text);
        check_card_lines(&pieces(&messages[0].html), card);
    }
}

#[derive(Clone, Debug)]
struct Piece {
    kind: Kind,
    text: String,
}

/// The lines of a message as Telegram shows it, each in pieces of one kind; a quote is one piece, however many lines it has.
fn pieces(html: &str) -> Vec<Vec<Piece>> {
    let mut lines = vec![Vec::new()];
    let mut kind = Kind::Plain;
    let mut rest = html;
    while !rest.is_empty() {
        let end = rest.find(['<', '\n']).unwrap_or(rest.len());
        let end = if kind == Kind::Quote { rest.find('<').expect("a quote ends") } else { end };
        if end > 0 {
            lines.last_mut().expect("one was begun").push(Piece { kind, text: unescaped(&rest[..end]) });
        }
        rest = &rest[end..];
        if let Some(after) = rest.strip_prefix('\n') {
            lines.push(Vec::new());
            rest = after;
        } else if let Some((tag, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            kind = match tag {
                "b" => Kind::Bold,
                "blockquote" => Kind::Quote,
                "/b" | "/blockquote" | "/a" => Kind::Plain,
                link => {
                    let target = link.strip_prefix("a href=\"").and_then(|rest| rest.strip_suffix('"'));
                    let target = target.unwrap_or_else(|| panic!("<{tag}> in {html}"));
                    assert!(target.starts_with("https://t.me/") || target.starts_with("tg://user?id=1"), "{target}");
                    Kind::Link
                }
            };
            rest = after;
        }
    }
    lines
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Every line of the card in its place, and no other; a card that is too long loses quotes, then lines from the end.
fn check_card_lines(lines: &[Vec<Piece>], card: &Card) {
    let mut meant = card_lines(card);
    meant.retain(|(_, text)| !visible(text).is_empty());
    let mut meant = meant.into_iter().peekable();
    let shown: Vec<(Kind, String)> = lines
        .iter()
        .filter_map(|line| {
            let text: String = line.iter().map(|piece| piece.text.as_str()).collect();
            let kind = line.first()?.kind;
            assert!(line.iter().all(|piece| piece.kind == kind), "{line:?}");
            (!visible(&text).is_empty()).then_some((kind, text))
        })
        .collect();
    for (at, (kind, text)) in shown.iter().enumerate() {
        if text == "…" && *kind == Kind::Plain && at + 1 == shown.len() {
            return;
        }
        while *kind != Kind::Quote && meant.next_if(|(kind, _)| *kind == Kind::Quote).is_some() {}
        let (meant_kind, meant) = meant.next().unwrap_or_else(|| panic!("nobody meant {text:?}"));
        assert_eq!((*kind, is_read(text, &meant)), (meant_kind, true), "{text:?} is not {meant:?}");
    }
    assert!(meant.all(|(kind, _)| kind == Kind::Quote), "lines are missing from {shown:?}");
}

fn assert_nobody_is_called(text: &str) {
    let letters: Vec<char> = text.chars().collect();
    for at in (0..letters.len()).filter(|&at| letters[at] == '@') {
        let inside_a_word = at > 0 && (letters[at - 1].is_ascii_alphanumeric() || letters[at - 1] == '_');
        assert!(inside_a_word || letters.get(at + 1) == Some(&'\u{2060}'), "somebody is called by {text}");
    }
}
