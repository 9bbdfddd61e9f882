//! The commands of a desk: who gives one and where is looked at, then it is read, done, and answered.

use jiff::Timestamp;

use super::board::View;
use super::turns::{MOST_ATTEMPTS, Settled, Turns, commit_without_conversation, owed};
use super::work::Ended;
use crate::core::answer::show::show_moment;
use crate::core::event::Person;
use crate::core::ids::{Chat, InboundKey, Language, LeadNumber, OutboxId};
use crate::core::lead::assignee::{Mentioned, assignee};
use crate::core::lead::board::{Asked, Board, BoardPress, Shown};
use crate::core::lead::desk::{Desk, Rep, Visitor};
use crate::core::lead::desk_command::{DeskCommand, Parameters, read_command};
use crate::core::lead::lead::Lead;
use crate::core::lead::told::{self, Telling};
use crate::core::lead::until::DeskClock;
use crate::core::lead::work::Work;
use crate::core::phrases::phrases;
use crate::platform::{AnswerTo, Caller, CommandLine};
use crate::store::StoreError;
use crate::store::record::{Committed, Owed, OwedBoard, Payload, RotaCommit};

/// What a command comes to.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    /// To be looked up and shown.
    Asked(Asked),
    Done(String),
    Refused(String),
}

/// Whether a rep gets new leads.
#[derive(Clone, Copy, Debug)]
enum Presence {
    There,
    /// Without an end until they say so.
    Away {
        until: Option<Timestamp>,
    },
}

/// Somebody who may give commands, and what they may see and change.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    pub by: &'a Person,
    /// The desks that admit them.
    pub desks: &'a [&'a Desk],
    pub view: &'a View,
    pub mentioned: Option<&'a Caller>,
    pub language: Language,
    pub surface: Surface,
}

/// Where commands are given, and so how they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    Room,
    Shell,
}

/// Where a command was given, or a board pressed.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub key: &'a InboundKey,
    pub room: &'a Chat,
    /// The room that a thread is in.
    pub within: Option<&'a Chat>,
    pub answer: &'a AnswerTo,
}

impl Turns {
    /// Handles a command that was given in a room; returns after the commit. In a room that is no desk's nothing is said.
    pub async fn command(
        &self,
        place: Place<'_>,
        by: Option<&Caller>,
        line: &CommandLine,
    ) -> Result<Settled, StoreError> {
        let language = self.language_for(by, place.answer);
        let words = &phrases(language).board;
        let here = self.desks_in(place).await?;
        if here.is_empty() {
            return Ok(match place.answer {
                AnswerTo::Message(_) => Settled::default(),
                AnswerTo::InPlace => refused(words.no_desk_here.to_owned()),
            });
        }
        let Some(by) = by else {
            let outcome = Outcome::Refused(words.anonymous.to_owned());
            return self.answer(place, language, outcome, &View::Desks(Vec::new())).await;
        };
        let (desks, view) = admitting(here, by);
        let Some(desk) = desks.first() else {
            return self.answer(place, language, Outcome::Refused(words.no_member.to_owned()), &view).await;
        };
        let clock = self.clock_of(desk, language);
        let order = Order {
            by: &by.person,
            desks: &desks,
            view: &view,
            mentioned: line.mentioned.as_deref(),
            language,
            surface: Surface::Room,
        };
        let parameters =
            Parameters { arguments: &line.arguments, mentions: line.mentioned.is_some(), back: &line.back };
        let (outcome, cards) = match read_command(&line.name, parameters, &clock) {
            Some(Ok(command)) => self.carry_out(place.key, &order, &command).await?,
            Some(Err(wrong)) => (Outcome::Refused(wrong.words(&line.name, words)), Vec::new()),
            None => return Ok(Settled::default()),
        };
        let mut settled = self.answer(place, language, outcome, &view).await?;
        settled.owed.splice(0..0, cards);
        Ok(settled)
    }

    /// Handles a press on a board: whoever pressed has to be of the desk, and sees what that desk may see.
    pub async fn turn_board(&self, place: Place<'_>, by: &Caller, press: &BoardPress) -> Result<Settled, StoreError> {
        let language = self.language_for(Some(by), place.answer);
        let of_presser = by.person.language.unwrap_or(language);
        let words = &phrases(of_presser).board;
        let mut here = self.desks_in(place).await?;
        if here.is_empty() {
            here = self.desks_in_topics(place.room).await?;
        }
        if here.is_empty() {
            return Ok(refused(words.no_desk_here.to_owned()));
        }
        let (desks, view) = admitting(here, by);
        if desks.is_empty() {
            return Ok(refused(words.no_member.to_owned()));
        }
        let AnswerTo::Message(board) = place.answer else {
            return self.answer(place, language, Outcome::Asked(press.0.clone()), &view).await;
        };
        // Nobody makes a board of a card.
        if self.store.is_card(place.room, board).await? {
            return Ok(refused(phrases(of_presser).old_button.to_owned()));
        }
        let replaces = Some(board.clone());
        let owed = OwedBoard { asked: press.0.clone(), desks: view.names(), language, beside: None, replaces };
        self.owe_board(place, owed).await
    }

    /// A room is read by all of its desk; an answer in place by whoever asked.
    fn language_for(&self, by: Option<&Caller>, answer: &AnswerTo) -> Language {
        let of_desk = self.scripts.newest().fallback_language();
        match answer {
            AnswerTo::Message(_) => of_desk,
            AnswerTo::InPlace => by.and_then(|by| by.person.language).unwrap_or(of_desk),
        }
    }

    /// The desks of this very room.
    async fn desks_in(&self, place: Place<'_>) -> Result<Vec<&Desk>, StoreError> {
        let rooms = self.rooms_of_desks().await?;
        let is_here = |known: &Chat| known == place.room || place.within == Some(known);
        Ok(rooms.into_iter().filter(|(known, _)| is_here(known)).map(|(_, desk)| desk).collect())
    }

    /// The desks of the topics of this room: of an old message that is pressed the topic is not told.
    async fn desks_in_topics(&self, room: &Chat) -> Result<Vec<&Desk>, StoreError> {
        let topic = format!("{}/", room.id);
        let is_topic = |known: &Chat| known.platform == room.platform && known.id.starts_with(&topic);
        let rooms = self.rooms_of_desks().await?;
        Ok(rooms.into_iter().filter(|(known, _)| is_topic(known)).map(|(_, desk)| desk).collect())
    }

    /// The clock that a desk goes by, and what time it is there.
    #[must_use]
    pub fn clock_of<'d>(&self, desk: &'d Desk, language: Language) -> DeskClock<'d> {
        let zone = desk.zone(&self.scripts.newest().time_zone).clone();
        DeskClock { now: self.clock.now(), zone, hours: desk.hours.as_ref(), language }
    }

    /// Does what was asked for, for somebody who may; with the cards that are owed by it.
    async fn carry_out(
        &self,
        key: &InboundKey,
        order: &Order<'_>,
        command: &DeskCommand,
    ) -> Result<(Outcome, Vec<Owed>), StoreError> {
        let asked = |asked| (Outcome::Asked(asked), Vec::new());
        Ok(match command {
            DeskCommand::Leads => asked(Asked::Leads { page: 0 }),
            DeskCommand::Lead(number) => asked(Asked::Lead(*number)),
            DeskCommand::Mine => asked(Asked::Mine { of: order.by.account.clone(), page: 0 }),
            DeskCommand::Pipeline => asked(Asked::Pipeline),
            DeskCommand::Stats => asked(Asked::Stats { page: 0 }),
            DeskCommand::Claim(number) => self.do_work(key, order, *number, |_| Ok(Work::Claim)).await?,
            DeskCommand::Assign { lead, to } => {
                let mentioned = order.mentioned.map(|it| Mentioned { person: &it.person, roles: &it.roles });
                let work = |desk: &Desk| {
                    let holder = assignee(desk, order.by, to, mentioned, self.clock.now());
                    let holder = holder.map_err(|why| why.words(desk, &phrases(order.language).board))?;
                    Ok(Work::Assign { to: holder })
                };
                self.do_work(key, order, *lead, work).await?
            }
            DeskCommand::Note { lead, words } => {
                self.do_work(key, order, *lead, |_| Ok(Work::Note { words: words.clone() })).await?
            }
            DeskCommand::Disqualify { lead, reason, words, wake_at } => {
                let work = Work::Disqualify { reason: *reason, words: words.clone(), wake_at: *wake_at };
                self.do_work(key, order, *lead, |_| Ok(work)).await?
            }
            DeskCommand::Away { until } => {
                (self.set_presence(key, order, Presence::Away { until: *until }).await?, Vec::new())
            }
            DeskCommand::Available => (self.set_presence(key, order, Presence::There).await?, Vec::new()),
        })
    }

    /// Does a piece of work with a lead of these desks. One that comes twice, because its answer got lost, is answered again.
    async fn do_work(
        &self,
        key: &InboundKey,
        order: &Order<'_>,
        number: LeadNumber,
        wanted: impl FnOnce(&Desk) -> Result<Work, String>,
    ) -> Result<(Outcome, Vec<Owed>), StoreError> {
        let refused = |words| (Outcome::Refused(words), Vec::new());
        let words = &phrases(order.language).board;
        let lead = self.store.load_lead_numbered(number).await?;
        let of_theirs = |lead: &Lead| {
            let desk = &lead.assignment.as_ref()?.desk;
            order.desks.iter().find(|known| known.name == *desk).copied()
        };
        let Some((lead, desk)) = lead.and_then(|lead| of_theirs(&lead).map(|desk| (lead, desk))) else {
            return Ok(refused((words.no_lead)(number)));
        };
        let work = match wanted(desk) {
            Ok(work) => work,
            Err(why) => return Ok(refused(why)),
        };
        let clock = self.clock_of(desk, order.language);
        let telling = Telling { language: order.language, zone: &clock.zone, now: clock.now };
        Ok(match self.work_on(key, lead.id, order.by, &work).await? {
            Ended::Done(done) => (Outcome::Done(told::done(&done.lead, &work, &telling)), done.owed),
            Ended::Again => (Outcome::Done(told::done(&lead, &work, &telling)), Vec::new()),
            Ended::Hindered(hindrance, lead) => refused(told::hindered(&lead, &hindrance, &telling)),
            Ended::Gone | Ended::OnNoDesk => refused((words.no_lead)(number)),
            Ended::Merged { into } => refused((words.merged)(number, into)),
        })
    }

    /// A rep is away until then, or there again, on every desk where they are one; the leads that wait are looked at.
    async fn set_presence(
        &self,
        key: &InboundKey,
        order: &Order<'_>,
        presence: Presence,
    ) -> Result<Outcome, StoreError> {
        let words = &phrases(order.language).board;
        let known = |desk: &&Desk| desk.rep_with(&order.by.account).is_some();
        let Some((desk, rep)) = order.desks.iter().find_map(|desk| Some((*desk, desk.rep_with(&order.by.account)?)))
        else {
            return Ok(Outcome::Refused(words.no_rep_yourself.to_owned()));
        };
        let clock = self.clock_of(desk, order.language);
        let done = match presence {
            Presence::Away { until } => {
                let until = until.map(|at| show_moment(&at.to_zoned(clock.zone.clone()), order.language));
                let end = match order.surface {
                    Surface::Room => "/available".to_owned(),
                    Surface::Shell => format!("`bantam available {}`", rep.name),
                };
                (words.away)(&rep.name, until.as_deref(), &end)
            }
            Presence::There => (words.available)(&rep.name),
        };
        for _ in 0..MOST_ATTEMPTS {
            let now = self.clock.now();
            let mut commit = commit_without_conversation(key.clone(), now, Vec::new());
            for desk in self.desks.desks.iter().filter(known) {
                let Some(Rep { name, .. }) = desk.rep_with(&order.by.account) else { continue };
                let (mut rota, seen) = self.store.rota(&desk.name).await?;
                rota.forget_what_is_over(desk, now);
                match presence {
                    Presence::Away { until } => drop(rota.away.insert(name.clone(), until)),
                    Presence::There => drop(rota.away.remove(name)),
                }
                commit.rotas.push(RotaCommit { desk: desk.name.clone(), seen, rota, frees: true });
            }
            match self.writer.commit(commit).await? {
                Committed::Done { .. } | Committed::Duplicate => {
                    self.news.notify_one();
                    return Ok(Outcome::Done(done));
                }
                Committed::Conflict => {}
            }
        }
        Err(StoreError::Unavailable(format!("whose turn it is changed {MOST_ATTEMPTS} times meanwhile")))
    }

    /// Answers a command where it is to be answered.
    async fn answer(
        &self,
        place: Place<'_>,
        language: Language,
        outcome: Outcome,
        view: &View,
    ) -> Result<Settled, StoreError> {
        let AnswerTo::Message(command) = place.answer else {
            return Ok(match outcome {
                Outcome::Asked(asked) => {
                    let shown = self.boards().show(&asked, view, language).await?;
                    Settled { shown: Some(Box::new(shown)), ..Settled::default() }
                }
                Outcome::Done(words) => Settled { notice: Some(words), ..Settled::default() },
                Outcome::Refused(words) => refused(words),
            });
        };
        let asked = match outcome {
            Outcome::Asked(asked) => asked,
            Outcome::Done(words) | Outcome::Refused(words) => Asked::Words(words),
        };
        let beside = Some(command.clone());
        self.owe_board(place, OwedBoard { asked, desks: view.names(), language, beside, replaces: None }).await
    }

    /// A board is owed to the room, once for each command or press.
    async fn owe_board(&self, place: Place<'_>, board: OwedBoard) -> Result<Settled, StoreError> {
        let now = self.clock.now();
        let id = OutboxId(self.ids.next(now));
        let owed = vec![owed(id, place.room.clone(), Payload::Board(board), now, None, None)];
        // What was done is committed under the key itself.
        let key = InboundKey(format!("{}:answer", place.key.0));
        match self.writer.commit(commit_without_conversation(key, now, owed.clone())).await? {
            Committed::Done { .. } => Ok(Settled { owed, ..Settled::default() }),
            Committed::Duplicate | Committed::Conflict => Ok(Settled::default()),
        }
    }

    /// Does what whoever runs the bot asks for; what comes of it in words, or what is wrong.
    pub async fn command_by_hand(
        &self,
        order: &Order<'_>,
        command: &DeskCommand,
    ) -> Result<Result<Shown, String>, StoreError> {
        let (outcome, _) = self.carry_out(&self.key_by_hand(), order, command).await?;
        self.shown_by_hand(order, outcome).await
    }

    /// The same, of a step that is a button elsewhere.
    pub async fn work_by_hand(
        &self,
        order: &Order<'_>,
        lead: LeadNumber,
        work: Work,
    ) -> Result<Result<Shown, String>, StoreError> {
        let (outcome, _) = self.do_work(&self.key_by_hand(), order, lead, |_| Ok(work)).await?;
        self.shown_by_hand(order, outcome).await
    }

    async fn shown_by_hand(&self, order: &Order<'_>, outcome: Outcome) -> Result<Result<Shown, String>, StoreError> {
        Ok(match outcome {
            Outcome::Asked(asked) => Ok(self.boards().show(&asked, order.view, order.language).await?),
            Outcome::Done(words) => Ok(Shown::Board(Board::words(words))),
            Outcome::Refused(words) => Err(words),
        })
    }
}

fn refused(words: String) -> Settled {
    Settled { notice: Some(words), is_refusal: true, ..Settled::default() }
}

/// Those of these desks that admit somebody, and what they may see.
fn admitting<'d>(desks: Vec<&'d Desk>, by: &Caller) -> (Vec<&'d Desk>, View) {
    let visitor = Visitor { account: &by.person.account, roles: &by.roles };
    let desks: Vec<&Desk> = desks.into_iter().filter(|desk| desk.admits(visitor)).collect();
    let view = View::Desks(desks.iter().map(|desk| desk.name.clone()).collect());
    (desks, view)
}
