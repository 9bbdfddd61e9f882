//! Boards: what a desk has asked for is looked up and put into words.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::ids::Ids;
use super::scripts::Scripts;
use super::turns::Turns;
use crate::clock::Clock;
use crate::core::ids::{Account, ConversationId, Language, LeadNumber, QuestionId};
use crate::core::lead::board::figures::{Conversion, DropOff, Measure, QuestionFigures, StageCount, Timed, Times};
use crate::core::lead::board::glance::{self, Glance, LEADS_ON_A_PAGE, Page, Whose};
use crate::core::lead::board::pipeline::pipeline;
use crate::core::lead::board::stats::{DAYS, Stats, stats};
use crate::core::lead::board::{Asked, Board, Shown};
use crate::core::lead::card::{Card, card_on};
use crate::core::lead::desk::Desk;
use crate::core::lead::lead::Lead;
use crate::core::lead::routing::Desks;
use crate::core::lead::sla::Deadline;
use crate::core::phrases::phrases;
use crate::core::script::model::Script;
use crate::store::{Begun, BegunSince, LeadsOf, Store, StoreError};

/// Looks up what a desk asks for. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Boards {
    pub store: Store,
    pub scripts: Arc<Scripts>,
    pub desks: Arc<Desks>,
    pub clock: Clock,
}

/// Whose leads may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Those of these desks.
    Desks(Vec<String>),
    /// All of them, also those that no desk was told of: for whoever runs the bot.
    All,
}

impl View {
    /// As the store is asked: once for each.
    fn each(&self) -> Vec<Option<&str>> {
        match self {
            Self::Desks(names) => names.iter().map(|name| Some(name.as_str())).collect(),
            Self::All => vec![None],
        }
    }

    /// The names of its desks.
    pub(super) fn names(&self) -> Vec<String> {
        match self {
            Self::Desks(names) => names.clone(),
            Self::All => Vec::new(),
        }
    }

    fn shows(&self, lead: &Lead) -> bool {
        match self {
            Self::Desks(names) => lead.assignment.as_ref().is_some_and(|it| names.contains(&it.desk)),
            Self::All => true,
        }
    }
}

impl Turns {
    #[must_use]
    pub fn boards(&self) -> Boards {
        let (store, clock) = (self.store.clone(), self.clock.clone());
        Boards { store, scripts: Arc::clone(&self.scripts), desks: Arc::clone(&self.desks), clock }
    }
}

impl Boards {
    /// What was asked for, as it is now.
    pub async fn show(&self, asked: &Asked, view: &View, language: Language) -> Result<Shown, StoreError> {
        let now = self.clock.now();
        let board = match asked {
            Asked::Leads { page } => {
                let leads = self.open_leads(view, &[None], *page).await?;
                glance::list(leads.page(), Whose::Everybodys, language, &self.zone(view), now)
            }
            Asked::Mine { of, page } => {
                let (accounts, name) = self.holders(of, view);
                let holders: Vec<Option<&Account>> = accounts.iter().map(Some).collect();
                let leads = self.open_leads(view, &holders, *page).await?;
                glance::list(leads.page(), Whose::Of(of, &name), language, &self.zone(view), now)
            }
            Asked::Lead(number) => return self.lead(*number, view, language).await,
            Asked::Pipeline => pipeline(&self.stages(view).await?, language),
            Asked::Stats { page } => stats(&self.stats(view).await?, *page, language),
            Asked::Words(words) => Board::words(words),
        };
        Ok(Shown::Board(board))
    }

    /// One page of the open leads of these holders, or of all; of several desks they are put in order together.
    pub async fn open_leads(&self, view: &View, holders: &[Option<&Account>], page: u32) -> Result<Leads, StoreError> {
        let mut all = Vec::new();
        for desk in view.each() {
            all.extend(holders.iter().map(|holder| LeadsOf { desk, holder: *holder }));
        }
        let mut total = 0;
        for of in &all {
            total += self.store.count_open(*of).await?;
        }
        let page = glance::existing_page(page, total);
        let (skipped, shown) = (i64::from(page) * i64::from(LEADS_ON_A_PAGE), i64::from(LEADS_ON_A_PAGE));
        if let [of] = all[..] {
            return Ok(Leads { leads: self.store.open_leads(of, skipped, shown).await?, page, total });
        }
        // Any of them may have all that stand before.
        let mut leads = Vec::new();
        for of in all {
            leads.extend(self.store.open_leads(of, 0, skipped + shown).await?);
        }
        glance::sort(&mut leads);
        let skipped = usize::try_from(skipped).unwrap_or(usize::MAX);
        let leads = leads.into_iter().skip(skipped).take(usize::try_from(shown).unwrap_or(usize::MAX)).collect();
        Ok(Leads { leads, page, total })
    }

    /// All accounts of whoever this one belongs to, and what colleagues call them.
    fn holders(&self, account: &Account, view: &View) -> (Vec<Account>, String) {
        let rep = self.desks_of(view).find_map(|desk| desk.rep_with(account));
        match rep {
            Some(rep) => (rep.accounts.clone(), rep.name.clone()),
            None => (vec![account.clone()], account.to_string()),
        }
    }

    fn desks_of<'a>(&'a self, view: &'a View) -> impl Iterator<Item = &'a Desk> {
        self.desks.desks.iter().filter(move |desk| match view {
            View::Desks(names) => names.contains(&desk.name),
            View::All => true,
        })
    }

    /// The clock of the first desk that has one, else the script's.
    fn zone(&self, view: &View) -> jiff::tz::TimeZone {
        let script = self.scripts.newest();
        let desk = self.desks_of(view).find(|desk| desk.hours.is_some());
        desk.map_or(&script.time_zone, |desk| desk.zone(&script.time_zone)).clone()
    }

    async fn lead(&self, number: LeadNumber, view: &View, language: Language) -> Result<Shown, StoreError> {
        let words = &phrases(language).board;
        let lead = self.store.load_lead_numbered(number).await?.filter(|lead| view.shows(lead));
        let Some(lead) = lead else { return Ok(Shown::Board(Board::words((words.no_lead)(number)))) };
        if let Some(survivor) = self.store.survivor(lead.id).await? {
            return Ok(Shown::Board(Board::words((words.merged)(number, survivor))));
        }
        let script = self.scripts.loaded_or_newest(&lead.script);
        let desk = lead.assignment.as_ref().and_then(|it| self.desks.named(&it.desk));
        let zone = desk.map_or(&script.time_zone, |desk| desk.zone(&script.time_zone));
        // Its buttons work on the card alone.
        let card = Card { buttons: Vec::new(), ..card_on(desk, &lead, script.fallback_language(), zone) };
        Ok(Shown::Lead { lead: lead.id, card: Box::new(card) })
    }

    /// How many leads stand at each stage.
    pub async fn stages(&self, view: &View) -> Result<Vec<StageCount>, StoreError> {
        let mut counts: Vec<StageCount> = Vec::new();
        for desk in view.each() {
            for count in self.store.stages(desk, self.days_ago(7), self.days_ago(30)).await? {
                match counts.iter_mut().find(|known| known.stage == count.stage) {
                    Some(known) => {
                        known.last_7_days += count.last_7_days;
                        known.last_30_days += count.last_30_days;
                        known.all += count.all;
                    }
                    None => counts.push(count),
                }
            }
        }
        Ok(counts)
    }

    fn days_ago(&self, days: i64) -> Timestamp {
        let now = self.clock.now();
        now.checked_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN)
    }

    pub async fn stats(&self, view: &View) -> Result<Stats, StoreError> {
        let since = self.days_ago(DAYS);
        let (mut timed, mut conversion): (Vec<Timed>, Vec<Conversion>) = (Vec::new(), Vec::new());
        for desk in view.each() {
            timed.extend(self.store.timed(desk, since).await?);
            conversion.extend(self.store.conversion(desk, since).await?);
        }
        let newest = self.scripts.newest();
        let since = BegunSince { at: since, first: ConversationId(Ids::first_at(since)) };
        let begun = self.store.begun(&newest.name, since).await?;
        Ok(Stats {
            to_claim: self.times(&timed, Deadline::Claim),
            to_first_word: self.times(&timed, Deadline::Answer),
            conversion,
            script: newest.name.clone(),
            drop_off: drop_off(&newest, &begun),
        })
    }

    /// Each lead by the hours of its own desk; one whose desk is in the configuration no more has no hours to count in.
    fn times(&self, timed: &[Timed], deadline: Deadline) -> Times {
        let now = self.clock.now();
        let measure = |timed: &Timed| Some(timed.measure(self.desks.named(&timed.assignment.desk)?, deadline, now));
        Times::of(&timed.iter().filter_map(measure).collect::<Vec<Measure>>())
    }
}

/// A page of leads, with what is needed to turn it.
#[derive(Clone, Debug, PartialEq)]
pub struct Leads {
    pub leads: Vec<Glance>,
    pub page: u32,
    pub total: u64,
}

impl Leads {
    #[must_use]
    pub fn page(&self) -> Page<'_> {
        Page { leads: &self.leads, page: self.page, total: self.total }
    }
}

/// The questions in the order of the script as it is now, then those that it has no more.
fn drop_off(script: &Script, begun: &Begun) -> DropOff {
    let open = |question: &QuestionId| begun.open.iter().filter(|open| *open == question).count() as u64;
    let figures = |question: &QuestionId| {
        let answered = begun.answered.iter().find(|answered| answered.question == *question);
        let (all, with_value) = answered.map_or((0, 0), |answered| (answered.all, answered.with_value));
        let open = open(question);
        QuestionFigures { question: question.clone(), asked: all + open, answered: with_value, open }
    };
    let known: Vec<&QuestionId> = script.questions.iter().map(|question| &question.id).collect();
    let mut former: Vec<&QuestionId> = begun.answered.iter().map(|it| &it.question).chain(&begun.open).collect();
    former.retain(|question| !known.contains(question));
    former.sort_unstable();
    former.dedup();
    let questions = known.into_iter().chain(former).map(figures).collect();
    DropOff { began: begun.began, finished: begun.finished, questions }
}
