//! `bantam doctor`: looks whether everything is set up, and says what to do where it is not.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::{desk_lines, routes, script_file, serve};
use crate::clock::Clock;
use crate::config::fault::Place;
use crate::config::{Config, ConfigError};
use crate::core::ids::{Language, Platform};
use crate::core::lead::answering::{self, Presence, Reader};
use crate::core::lead::desk::Desk;
use crate::core::phrases::phrases;
use crate::core::script::diagnostic::Diagnostic;
use crate::core::script::model::Script;
use crate::platform::finding::{DeskPerson, DeskRole, DeskRoom, Finding, State};
use crate::platform::{discord, telegram, terminal};
use crate::store::{Standing, Store, StoreError};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
}

/// Findings about one part.
type Part = (&'static str, Vec<Finding>);

/// Whether nothing has to be mended.
pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<bool> {
    let parts = match Config::load(config, &super::environment) {
        Ok(config) => examine(&config).await,
        Err(error) => vec![("configuration", misconfigured(error))],
    };
    let mut out = io::stdout().lock();
    if arguments.json {
        write_objects(&parts, &mut out)?;
    } else {
        write_list(&parts, &mut out)?;
    }
    Ok(count(&parts, State::Fault) == 0)
}

async fn examine(config: &Config) -> Vec<Part> {
    let (script, script_finding) = look_at_script(config);
    let telegram = async {
        let token = config.telegram.token.as_ref()?;
        let commands = script.as_ref().map(serve::commands);
        let room = phrases(language_of(script.as_ref())).room_command;
        let menu = commands.as_ref().map(|commands| telegram::doctor::Menu { commands, room });
        let api_url = config.telegram.address(telegram::API_URL);
        let (rooms, people) = (rooms_on(Platform::Telegram, config), people_on(Platform::Telegram, config));
        Some(telegram::doctor::examine(token.expose(), api_url, menu, &rooms, &people).await)
    };
    let discord = async {
        let token = config.discord.token.as_ref()?;
        let language = script.as_ref().map(Script::fallback_language);
        let api_url = config.discord.address(discord::API_URL);
        let (rooms, people) = (rooms_on(Platform::Discord, config), people_on(Platform::Discord, config));
        let roles = roles_of(config);
        Some(discord::doctor::examine(token.expose(), api_url, language, &rooms, &people, &roles).await)
    };
    let (database, telegram, discord) = tokio::join!(look_at_database(config), telegram, discord);
    let configuration =
        std::iter::once(look_at_configuration(config)).chain(config.desks.iter().flat_map(look_at_desk));
    let mut parts = vec![
        ("configuration", configuration.chain(look_at_routes(config, script.as_ref())).collect()),
        ("script", vec![script_finding]),
        ("database", vec![database]),
    ];
    for (part, platform, findings) in
        [("telegram", Platform::Telegram, telegram), ("discord", Platform::Discord, discord)]
    {
        parts.push((part, findings.unwrap_or_else(|| without_token(platform, config))));
    }
    parts
}

fn language_of(script: Option<&Script>) -> Language {
    script.map_or(Language::ENGLISH, Script::fallback_language)
}

fn rooms_on(platform: Platform, config: &Config) -> Vec<DeskRoom<'_>> {
    let of_all = config.desks.iter().flat_map(|desk| {
        desk.rooms.iter().chain(&desk.escalation_room).map(|room| DeskRoom { desk: &desk.name, room })
    });
    of_all.filter(|it| it.room.platform == platform).collect()
}

/// The reps and the manager of each desk, by their accounts on a platform.
fn people_on(platform: Platform, config: &Config) -> Vec<DeskPerson<'_>> {
    let mut people = Vec::new();
    for desk in &config.desks {
        let mut add = |name, account| people.push(DeskPerson { desk: &desk.name, name, account });
        for rep in &desk.reps {
            rep.accounts.iter().for_each(|account| add(&rep.name, account));
        }
        if let Some(manager) = desk.manager.as_ref().filter(|manager| desk.rep_with(manager).is_none()) {
            add("the manager", manager);
        }
    }
    people.retain(|it| it.account.platform == platform);
    people
}

/// The roles of all desks, which only Discord has.
fn roles_of(config: &Config) -> Vec<DeskRole<'_>> {
    let of_all = config.desks.iter().flat_map(|desk| desk.roles.iter().map(|role| DeskRole { desk: &desk.name, role }));
    of_all.collect()
}

fn misconfigured(error: ConfigError) -> Vec<Finding> {
    let faults = match error {
        ConfigError::Faulty(faults) => faults.0,
        ConfigError::Unreadable { path, source } => {
            let what = format!("{} can not be read: {source}", path.display());
            return vec![Finding::fault(
                what,
                "name the right file with --config or BANTAM_CONFIG, and see who may read it",
            )];
        }
    };
    let finding = |fault: crate::config::fault::Fault| {
        let place = match &fault.place {
            Place::File { file, line, column, .. } => format!("{file}:{line}:{column}"),
            Place::Variable(name) => name.clone(),
        };
        Finding::fault(format!("{place}: {}", fault.what), fault.help.unwrap_or_else(|| "correct it there".to_owned()))
    };
    faults.into_iter().map(finding).collect()
}

fn look_at_configuration(config: &Config) -> Finding {
    if config.telegram.token.is_none() && config.discord.token.is_none() {
        let help = "get a token from @BotFather on Telegram, or from Discord's Developer Portal, and set \
                    BANTAM_TELEGRAM_TOKEN or BANTAM_DISCORD_TOKEN";
        return Finding::fault("no platform has a token, so there is nobody to talk to", help);
    }
    if config.desks.is_empty() {
        let help = "add the bot to a room of the sales team, say /room there, and put the lines it answers with into \
                    bantam.toml";
        return Finding::warning("there is no desk: leads are stored, and nobody is told", help);
    }
    let desks: Vec<&str> = config.desks.iter().map(|desk| desk.name.as_str()).collect();
    Finding::fine(format!("in order; desks: {}", desks.join(", ")))
}

/// What a desk does with leads, and, where it has hours, whether somebody is there.
fn look_at_desk(desk: &Desk) -> Vec<Finding> {
    let name = &desk.name;
    let mut findings: Vec<Finding> =
        desk_lines::of_desk(desk).iter().map(|line| Finding::fine(format!("desk {name}: {line}"))).collect();
    // Whoever reads this is where the desk is.
    let Some(clock) = desk.hours.as_ref().map(|hours| hours.zone().clone()) else { return findings };
    let reader = Reader { language: Language::ENGLISH, clock: Some(clock) };
    findings.push(match answering::presence(desk, Clock::System.now(), &reader) {
        Presence::Open => Finding::fine(format!("desk {name}: somebody is there now")),
        Presence::Opens(when) => Finding::fine(format!("desk {name}: nobody is there now; it opens {when}")),
        Presence::Closed => Finding::warning(
            format!("desk {name}: its `hours` never open in the years to come"),
            "look through `hours` and `holidays` in bantam.toml",
        ),
    });
    findings
}

/// Where leads go, or what is wrong with the routes.
fn look_at_routes(config: &Config, script: Option<&Script>) -> Vec<Finding> {
    // Without the script nobody knows what a route may ask.
    let faults = script.map(|script| routes::faults(config, std::slice::from_ref(script))).unwrap_or_default();
    if faults.is_empty() {
        return desk_lines::of_routes(config).iter().map(|line| Finding::fine(format!("route: {line}"))).collect();
    }
    let finding = |fault: Diagnostic| {
        let what = format!("{}:{}:{}: {}", fault.file, fault.line, fault.column, fault.message);
        Finding::fault(what, fault.help.unwrap_or_else(|| "correct `when` there".to_owned()))
    };
    faults.into_iter().map(finding).collect()
}

fn look_at_script(config: &Config) -> (Option<Script>, Finding) {
    let desks: Vec<String> = config.desks.iter().map(|desk| desk.name.clone()).collect();
    match script_file::open(&config.script, (!desks.is_empty()).then_some(&desks[..])) {
        Ok(file) => {
            let languages: Vec<&str> = file.script.languages.iter().map(Language::code).collect();
            let questions = file.script.questions.len();
            let what = format!("{}: {questions} questions, languages: {}", file.place, languages.join(", "));
            (Some(file.script), Finding::fine(what))
        }
        Err(error) => {
            let help = "`bantam check` shows each fault of a script with its line; `script` in bantam.toml names it";
            (None, Finding::fault(format!("{error:#}"), help))
        }
    }
}

async fn look_at_database(config: &Config) -> Finding {
    let address = config.database_url.expose();
    let place = serve::without_password(address);
    match Store::look(address).await {
        Ok(standing @ Standing::InMemory) => {
            Finding::warning(format!("{place}: {standing}"), "name a file: `database_url = \"sqlite://bantam.db\"`")
        }
        Ok(standing) => Finding::fine(format!("{place}: {standing}")),
        Err(StoreError::Unavailable(why)) => {
            Finding::fault(why, "see that the database runs and that this machine may reach it")
        }
        Err(error @ (StoreError::Unusable(_) | StoreError::Failed(_))) => {
            Finding::fault(error.to_string(), "mend that, or name another database in BANTAM_DATABASE_URL")
        }
    }
}

/// A platform without a token is not served, which is fine unless a desk is there.
fn without_token(platform: Platform, config: &Config) -> Vec<Finding> {
    let rooms = rooms_on(platform, config);
    if rooms.is_empty() {
        return vec![Finding::fine("no token: not served")];
    }
    let variable = format!("BANTAM_{}_TOKEN", platform.name().to_uppercase());
    let help = format!("set {variable}, or take the room out of bantam.toml");
    let without = |it: &DeskRoom<'_>| {
        Finding::fault(format!("desk {}: {} gets no cards, as there is no token", it.desk, it.room), help.clone())
    };
    rooms.iter().map(without).collect()
}

fn count(parts: &[Part], state: State) -> usize {
    parts.iter().flat_map(|(_, findings)| findings).filter(|finding| finding.state == state).count()
}

#[derive(Serialize)]
struct Object<'a> {
    part: &'a str,
    #[serde(flatten)]
    finding: &'a Finding,
}

fn write_objects(parts: &[Part], out: &mut impl Write) -> anyhow::Result<()> {
    for (part, findings) in parts {
        for finding in findings {
            writeln!(out, "{}", serde_json::to_string(&Object { part, finding })?)?;
        }
    }
    Ok(())
}

fn write_list(parts: &[Part], out: &mut impl Write) -> io::Result<()> {
    for (part, findings) in parts {
        writeln!(out, "{part}")?;
        for Finding { what, state, help } in findings {
            let mark = match state {
                State::Fine => '✓',
                State::Warning => '!',
                State::Fault => '✗',
            };
            // Names of rooms come from whoever named them.
            writeln!(out, "  {mark} {}", terminal::one_line(what))?;
            if let Some(help) = help {
                writeln!(out, "    → {}", terminal::one_line(help))?;
            }
        }
    }
    let (faults, warnings) = (count(parts, State::Fault), count(parts, State::Warning));
    let number = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    match (faults, warnings) {
        (0, 0) => writeln!(out, "Everything is set up."),
        (0, warnings) => writeln!(out, "It works; {} above.", number(warnings, "remark")),
        (faults, 0) => writeln!(out, "{} to mend.", number(faults, "thing")),
        (faults, warnings) => writeln!(out, "{} to mend, {}.", number(faults, "thing"), number(warnings, "remark")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(findings: Vec<Finding>) -> String {
        let mut out = Vec::new();
        write_list(&[("discord", findings)], &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_finding_is_a_line_and_what_to_do_is_another() {
        let (warning, fault) = (Finding::warning("few left", "look"), Finding::fault("none left", "wait"));
        assert_eq!(written(vec![Finding::fine("good")]), "discord\n  ✓ good\nEverything is set up.\n");
        assert_eq!(written(vec![warning.clone()]), "discord\n  ! few left\n    → look\nIt works; 1 remark above.\n");
        assert!(written(vec![fault.clone(), fault.clone(), warning]).ends_with("2 things to mend, 1 remark.\n"));
        assert!(written(vec![fault]).ends_with("  ✗ none left\n    → wait\n1 thing to mend.\n"));
    }

    #[test]
    fn the_name_of_a_room_does_not_steer_the_terminal() {
        assert_eq!(
            written(vec![Finding::fine("room \"a\u{1b}[2J\nb\"")]),
            "discord\n  ✓ room \"a b\"\nEverything is set up.\n"
        );
    }
}
