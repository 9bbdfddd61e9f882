//! `bantam merge`: makes two leads one, or two again.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};

use crate::clock::Clock;
use crate::config::Config;
use crate::core::ids::{Language, LeadNumber};
use crate::service::by_hand::ByHand;
use crate::service::ids::Ids;
use crate::store::writer;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The lead that becomes a part of the other one, as in 1002; with --undo, the one that is on its own again.
    #[arg(value_parser = super::leads::number)]
    lead: LeadNumber,
    /// The lead that stays.
    #[arg(value_parser = super::leads::number, required_unless_present = "undo", conflicts_with = "undo")]
    into: Option<LeadNumber>,
    /// Undo a merge: the lead gets back what was its own, and is not held for the same person again.
    #[arg(long)]
    undo: bool,
    /// The database; that of the configuration when left out.
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
}

pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let url = arguments.database_url.as_deref().unwrap_or(config.database_url.expose());
    let store = super::leads::open_existing(url).await?;
    let (writer, writing) = writer::start(&store);
    let ids = Arc::new(Ids::new(super::process_number()));
    let by_hand = ByHand { store, writer, ids, clock: Clock::System };
    let outcome = match arguments.into {
        Some(into) => by_hand.merge(arguments.lead, into).await?,
        None => by_hand.undo(arguments.lead).await?,
    };
    drop(by_hand);
    writing.await.context("the writer ended badly")?;
    match outcome {
        Ok(step) => println!("{}", step.words(Language::ENGLISH)),
        Err(refusal) => bail!("{}", refusal.words(Language::ENGLISH)),
    }
    Ok(())
}
