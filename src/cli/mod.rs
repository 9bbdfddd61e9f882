//! The command line: a file per command. Only here are the parts put together, and only here does a program end.
//!
//! Exit codes: 0 fine, 1 it failed, 2 wrong usage.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::core::ids::Language;
use crate::core::lead::work::Work;
use crate::platform::terminal::Screen;

mod check;

mod parse;

mod script_file;

mod routes;

mod desk_lines;

mod wiring;

mod chat;

mod serve;

mod leads;

mod history;

mod route;

mod audit;

mod hand;

mod desk;

mod block;
mod erase;
mod merge;

mod doctor;

/// Qualifies sales leads in chat.
#[derive(Debug, Parser)]
#[command(name = "bantam", version, max_term_width = 100)]
struct Arguments {
    /// The configuration file; bantam.toml where it is present, when left out.
    #[arg(long, global = true, env = "BANTAM_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Talk to a script in the terminal, and see the lead card at the end.
    ///
    /// Replies may come through a pipe, one a line. Nothing is stored unless a database is named.
    Chat(chat::Arguments),
    /// Run the bot on every platform whose token is given.
    Serve(serve::Arguments),
    /// Find the faults of scripts, and of the routes that speak of their answers, all at once.
    Check(CheckArguments),
    /// Read replies as a conversation would, and show what they mean.
    ///
    /// Without a text, replies are read from standard input, one a line.
    Parse(parse::Arguments),
    /// List leads, or show one.
    Leads(leads::Arguments),
    /// Say which desk and which rep a lead gets by the routes of the configuration, and with --explain why.
    ///
    /// Looks at the lead as it is now, and changes nothing.
    Route(route::Arguments),
    /// List who did what with leads, and what their desks did by themselves: offers, warnings, what was taken.
    Audit(audit::Arguments),
    /// Show everything about one lead.
    Lead(leads::One),
    /// List the open leads of a rep.
    Mine(desk::Mine),
    /// A rep takes a lead.
    Claim(desk::Step),
    /// Give a lead back.
    Release(desk::Step),
    /// Note that somebody has spoken to the prospect.
    Contacted(desk::Step),
    /// Take a lead as one of sales.
    Accept(desk::Step),
    /// Note that a lead is a qualified one.
    Qualify(desk::Step),
    /// Note that a lead became an opportunity.
    Opportunity(desk::Step),
    /// Note that a lead is won.
    Won(desk::Step),
    /// Note that a lead is lost.
    Lost(desk::Step),
    /// Take back that a lead is won, lost or disqualified.
    Reopen(desk::Step),
    /// Put a lead off: its times stand still until then.
    Snooze(desk::Snooze),
    /// Give a lead to a rep.
    Assign(desk::Assign),
    /// Write something into the history of a lead.
    Note(desk::Note),
    /// Disqualify a lead, with a reason.
    Disqualify(desk::Disqualify),
    /// A rep gets no new leads for a while.
    Away(desk::Away),
    /// A rep is back and gets new leads.
    Available(desk::Available),
    /// Count the leads at each stage.
    Pipeline(desk::Counted),
    /// Show how fast desks are, how far leads get and where prospects leave, over the last 30 days.
    Stats(desk::Counted),
    /// Give an account no answer any more, and store nothing of what it writes.
    Block(block::Block),
    /// Give a blocked account answers again.
    Unblock(block::Unblock),
    /// List the accounts that get no answer.
    Blocked(block::List),
    /// Erase leads, by number or by age, with everything that is known of their people.
    ///
    /// What stays is a row for the counts. Cards on the desks are blanked by the service.
    Erase(erase::Arguments),
    /// Make two leads one, or two again.
    ///
    /// The same as the buttons on a lead card, for any two leads.
    Merge(merge::Arguments),
    /// Look whether everything is set up: the token, the bot's rights, each room of a desk.
    ///
    /// Changes nothing and writes to nobody. The exit code is 1 when something has to be mended.
    Doctor(doctor::Arguments),
}

#[derive(Debug, clap::Args)]
struct CheckArguments {
    /// Scripts, or folders of scripts; conversations/ when left out.
    paths: Vec<PathBuf>,
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
}

/// Runs the command that the arguments name.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads our output has seen enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bantam: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the command found everything in order.
fn run(arguments: Arguments) -> anyhow::Result<bool> {
    let config = arguments.config.as_deref();
    match arguments.command {
        Command::Chat(arguments) => in_runtime(chat::run(arguments, config)).map(|()| true),
        Command::Serve(arguments) => in_runtime(serve::run(&arguments, config)).map(|()| true),
        Command::Check(arguments) => check(&arguments, config),
        Command::Parse(arguments) => {
            parse::run(&arguments, &mut std::io::stdin().lock(), &mut std::io::stdout().lock())
        }
        Command::Leads(arguments) => in_runtime(leads::run(&arguments, config)).map(|()| true),
        Command::Route(arguments) => in_runtime(route::run(&arguments, config)).map(|()| true),
        Command::Audit(arguments) => in_runtime(audit::run(&arguments, config)).map(|()| true),
        Command::Lead(lead) => in_runtime(leads::show_one(&lead, config)).map(|()| true),
        Command::Mine(arguments) => in_runtime(desk::mine(&arguments, config)).map(|()| true),
        Command::Claim(step) => in_runtime(desk::step(&step, Work::Claim, config)).map(|()| true),
        Command::Release(step) => in_runtime(desk::step(&step, Work::Release, config)).map(|()| true),
        Command::Contacted(step) => in_runtime(desk::step(&step, Work::Contacted, config)).map(|()| true),
        Command::Accept(step) => in_runtime(desk::step(&step, Work::Accept, config)).map(|()| true),
        Command::Qualify(step) => in_runtime(desk::step(&step, Work::Qualify, config)).map(|()| true),
        Command::Opportunity(step) => in_runtime(desk::step(&step, Work::Opportunity, config)).map(|()| true),
        Command::Won(step) => in_runtime(desk::step(&step, Work::Won, config)).map(|()| true),
        Command::Lost(step) => in_runtime(desk::step(&step, Work::Lost, config)).map(|()| true),
        Command::Reopen(step) => in_runtime(desk::step(&step, Work::Reopen, config)).map(|()| true),
        Command::Snooze(arguments) => in_runtime(desk::snooze(&arguments, config)).map(|()| true),
        Command::Assign(arguments) => in_runtime(desk::assign(&arguments, config)).map(|()| true),
        Command::Note(arguments) => in_runtime(desk::note(&arguments, config)).map(|()| true),
        Command::Disqualify(arguments) => in_runtime(desk::disqualify(&arguments, config)).map(|()| true),
        Command::Away(arguments) => in_runtime(desk::away(&arguments, config)).map(|()| true),
        Command::Available(arguments) => in_runtime(desk::available(&arguments, config)).map(|()| true),
        Command::Pipeline(arguments) => in_runtime(desk::pipeline_of(&arguments, config)).map(|()| true),
        Command::Stats(arguments) => in_runtime(desk::stats_of(&arguments, config)).map(|()| true),
        Command::Block(arguments) => in_runtime(block::block(arguments, config)).map(|()| true),
        Command::Unblock(arguments) => in_runtime(block::unblock(&arguments, config)).map(|()| true),
        Command::Blocked(arguments) => in_runtime(block::list(&arguments, config)).map(|()| true),
        Command::Erase(arguments) => in_runtime(erase::run(&arguments, config)).map(|()| true),
        Command::Merge(arguments) => in_runtime(merge::run(&arguments, config)).map(|()| true),
        Command::Doctor(arguments) => in_runtime(doctor::run(&arguments, config)),
    }
}

/// Checks scripts; where there is a configuration with desks, against those too, and its routes against the scripts.
fn check(arguments: &CheckArguments, config: Option<&Path>) -> anyhow::Result<bool> {
    let config = Config::load(config, &environment)?;
    let format = if arguments.json { check::Format::Json } else { check::Format::Shown };
    check::run(&arguments.paths, format, &config, &mut std::io::stdout().lock())
}

fn in_runtime<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// A language as an argument: `de`, or `de-AT`.
fn language(tag: &str) -> Result<Language, crate::core::ids::NotALanguage> {
    tag.parse()
}

/// What the output is written on: a terminal of so many columns, or a file or pipe.
fn screen() -> Screen {
    let no_color = environment("NO_COLOR");
    match terminal_size::terminal_size_of(std::io::stdout()) {
        Some((terminal_size::Width(columns), _)) => Screen::of_terminal(columns.into(), no_color.as_deref()),
        None => Screen::PIPE,
    }
}

/// A variable of the environment; the only place where it is read.
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Tells this process from others that write to the same database.
fn process_number() -> u16 {
    fastrand::u16(..)
}
