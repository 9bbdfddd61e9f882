//! `bantam block`, `unblock` and `blocked`: accounts that get no answer. A running service hears of it within seconds.

use std::io::{self, Write};
use std::path::Path;

use anyhow::bail;
use jiff::tz::TimeZone;
use serde_json::json;

use crate::clock::Clock;
use crate::config::Config;
use crate::core::ids::Account;
use crate::platform::terminal;
use crate::store::{Blocked, Store};

#[derive(Debug, clap::Args)]
pub(super) struct Block {
    /// As in telegram:4711 or discord:9911; `bantam leads show` tells that of a lead.
    #[arg(value_parser = account)]
    account: Account,
    /// For whoever reads the list.
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[command(flatten)]
    database: Database,
}

#[derive(Debug, clap::Args)]
pub(super) struct Unblock {
    /// As in telegram:4711 or discord:9911.
    #[arg(value_parser = account)]
    account: Account,
    #[command(flatten)]
    database: Database,
}

#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: Database,
}

#[derive(Debug, clap::Args)]
struct Database {
    /// The database; that of the configuration when left out.
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
}

impl Database {
    async fn open(&self, config: &Config) -> anyhow::Result<Store> {
        let url = self.database_url.as_deref().unwrap_or(config.database_url.expose());
        super::leads::open_existing(url).await
    }
}

fn account(text: &str) -> Result<Account, String> {
    let parsed = text.parse::<Account>().ok().filter(Account::is_a_persons);
    parsed.ok_or_else(|| "write it as in telegram:4711 or discord:9911, with the number of the account".to_owned())
}

pub(super) async fn block(arguments: Block, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let Block { account, why, database } = arguments;
    let store = database.open(&config).await?;
    store.block(&Blocked { account: account.clone(), why, at: Clock::System.now() }).await?;
    writeln!(io::stdout(), "{account} gets no answer any more. Its lead, if it has one, stays.")?;
    Ok(())
}

pub(super) async fn unblock(arguments: &Unblock, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let account = &arguments.account;
    let was_blocked = arguments.database.open(&config).await?.unblock(account).await?;
    if config.blocked.contains(account) {
        bail!("{account} is still blocked in the configuration: take it out of `blocked` and restart Bantam");
    }
    if !was_blocked {
        bail!("{account} is not blocked");
    }
    writeln!(io::stdout(), "{account} gets answers again.")?;
    Ok(())
}

pub(super) async fn list(arguments: &List, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let stored = arguments.database.open(&config).await?.blocked().await?;
    let mut out = io::stdout().lock();
    for Blocked { account, why, at } in &stored {
        if arguments.json {
            writeln!(out, "{}", json!({"account": account, "why": why, "at": at}))?;
        } else {
            let day = at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string();
            let why = why.as_deref().map(terminal::one_line).unwrap_or_default();
            writeln!(out, "{}", format!("{day}  {account:<24} {why}").trim_end())?;
        }
    }
    let in_file: Vec<&Account> =
        config.blocked.iter().filter(|account| stored.iter().all(|blocked| blocked.account != **account)).collect();
    for account in &in_file {
        if arguments.json {
            writeln!(out, "{}", json!({"account": account, "why": null, "at": null}))?;
        } else {
            writeln!(out, "{:<18}{account}", "configuration")?;
        }
    }
    if stored.is_empty() && in_file.is_empty() && !arguments.json {
        writeln!(out, "Nobody is blocked.")?;
    }
    Ok(())
}
