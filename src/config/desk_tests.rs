use jiff::SignedDuration;

use crate::config::settings::tests::{faults, read_text};
use crate::core::lead::desk::{Assign, Desk, Visitor};
use crate::core::lead::sla::{Sla, Within};

const DOCUMENTED: &str = include_str!("../../docs/desk.md");
const EXAMPLE: &str = include_str!("../../bantam.example.toml");

const WHOLE: &str = r#"
[[desks]]
name = "sales"
rooms = ["telegram:-1001234567890", "discord:112233445566"]
members = ["telegram:4712"]
roles = ["discord:998877"]
hours = {mon-fri = "09:00-18:00"}
time_zone = "Europe/Berlin"
assign = "round_robin"
manager = "Bea"
escalation_room = "telegram:-1009876543210"
sla = {hot = {claim = "5m", answer = "15m"}, warm = {claim = "1h 30m"}, cold = {claim = "90s", answer = false}}
[[desks.reps]]
name = "bea"
accounts = ["telegram:4711", "discord:9911"]
weight = 2
capacity = 20
languages = ["en", "de"]
hours = {mon-thu = "09:00-14:00"}
[[desks.reps]]
name = "carl"
accounts = ["discord:9912"]
[[desks]]
name = "dach"
rooms = ["telegram:-2"]
sla = false
[[routes]]
when = 'lead.language == "de" && budget.amount >= 20000'
desk = "dach"
[[routes]]
desk = "sales"
"#;

/// The same in variables.
const DESKS: &str = r#"[
    {name = "sales", rooms = ["telegram:-1001234567890", "discord:112233445566"], members = ["telegram:4712"],
     roles = ["discord:998877"], hours = {mon-fri = "09:00-18:00"}, time_zone = "Europe/Berlin", assign = "round_robin",
     manager = "Bea", escalation_room = "telegram:-1009876543210",
     sla = {hot = {claim = "5m", answer = "15m"}, warm = {claim = "1h 30m"}, cold = {claim = "90s", answer = false}},
     reps = [{name = "bea", accounts = ["telegram:4711", "discord:9911"], weight = 2, capacity = 20,
              languages = ["en", "de"], hours = {mon-thu = "09:00-14:00"}},
             {name = "carl", accounts = ["discord:9912"]}]},
    {name = "dach", rooms = ["telegram:-2"], sla = false},
]"#;
const ROUTES: &str = r#"[{when = 'lead.language == "de" && budget.amount >= 20000', desk = "dach"}, {desk = "sales"}]"#;

fn one_desk(keys: &str) -> Desk {
    let text = format!("[[desks]]\nname = \"sales\"\nrooms = [\"telegram:-1\"]\n{keys}");
    read_text(&text, &[]).unwrap().desks.remove(0)
}

#[test]
fn a_whole_desk_is_read() {
    let config = read_text(WHOLE, &[]).unwrap();
    let sales = config.desk("sales").unwrap();
    assert_eq!(sales.roles, ["998877"]);
    assert_eq!(sales.assign, Assign::RoundRobin);
    assert_eq!(sales.manager.as_ref().unwrap().to_string(), "telegram:4711");
    assert_eq!(sales.escalation_room.as_ref().unwrap().to_string(), "telegram:-1009876543210");
    let [bea, carl] = sales.reps.as_slice() else { panic!("{:?}", sales.reps) };
    assert_eq!((bea.name.as_str(), bea.accounts.len(), bea.weight, bea.capacity), ("bea", 2, 2, Some(20)));
    assert_eq!(bea.languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["en", "de"]);
    assert!(bea.hours.is_some());
    assert_eq!((carl.weight, carl.capacity, carl.languages.len(), &carl.hours), (1, None, 0, &None));
    let within = |claim, answer| Within { claim: Some(SignedDuration::from_secs(claim)), answer };
    let answer = |minutes| Some(SignedDuration::from_mins(minutes));
    let expected = Sla { hot: within(300, answer(15)), warm: within(5_400, answer(240)), cold: within(90, None) };
    assert_eq!(sales.sla, expected);
    assert_eq!(config.desk("dach").unwrap().sla, Sla::NONE);
    let routes = config.desks().routes;
    let when = |at: usize| routes[at].when.as_ref().map(|when| when.source().to_owned());
    assert_eq!((routes.len(), routes[0].desk.as_str(), routes[1].desk.as_str()), (2, "dach", "sales"));
    assert_eq!((when(0).as_deref(), when(1)), (Some("lead.language == \"de\" && budget.amount >= 20000"), None));
    let site = config.routes[0].at.as_ref().unwrap();
    assert_eq!((site.file.as_str(), site.lines_before, site.at.start), ("bantam.toml", 27, 7));
    assert_eq!(site.source, "when = 'lead.language == \"de\" && budget.amount >= 20000'");
}

#[test]
fn what_the_documentation_shows_is_right() {
    let documented = DOCUMENTED.split("```toml").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let config = read_text(documented, &[]).unwrap();
    assert_eq!((config.desks.len(), config.desks[0].reps.len(), config.routes.len()), (2, 2, 2));
    assert_eq!(config.desks[0].sla, Sla::default());
    let is_key =
        |line: &str| line.starts_with('[') || line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' '));
    let uncommented = |line: &str| line.strip_prefix("# ").filter(|key| is_key(key)).unwrap_or(line).to_owned();
    let example: Vec<String> = EXAMPLE.lines().map(uncommented).filter(|line| !line.contains("token_file")).collect();
    let config = read_text(&example.join("\n"), &[]).unwrap();
    assert_eq!((config.desks.len(), config.desks[0].reps.len(), config.routes.len()), (1, 1, 1));
    assert_eq!(config.desks[0].sla, Sla::default());
}

#[test]
fn desks_and_routes_may_stand_in_variables() {
    let from_file = read_text(WHOLE, &[]).unwrap();
    let other = "[[desks]]\nname = \"other\"\nrooms = [\"telegram:-9\"]\n[[routes]]\ndesk = \"sales\"\n[[routes]]\ndesk = \"dach\"\n";
    let variables = [("BANTAM_DESKS", DESKS), ("BANTAM_ROUTES", ROUTES)];
    let config = read_text("", &variables).unwrap();
    assert_eq!((&config.desks, config.desks()), (&from_file.desks, from_file.desks()));
    let site = config.routes[0].at.as_ref().unwrap();
    assert_eq!((site.file.as_str(), site.lines_before, site.at.start), ("BANTAM_ROUTES", 0, 9));
    // What stands in the file must be right all the same.
    assert!(faults(other, &variables).contains("bantam.toml:6:1: this route is never asked"));
    let shown = faults(
        "",
        &[
            ("BANTAM_DESKS", DESKS),
            ("BANTAM_ROUTES", "[{desk = \"north\"}, 5, {when = \"budget >\", desk = \"dach\"}]"),
        ],
    );
    insta::assert_snapshot!(shown);
}

#[test]
fn what_is_left_out_is_as_usual() {
    let desk = one_desk("");
    assert_eq!(
        (desk.assign, desk.manager, desk.escalation_room, desk.sla),
        (Assign::Anyone, None, None, Sla::default())
    );
    let desk = one_desk("sla = {hot = {claim = \"2m\"}}");
    let hot = Within { claim: Some(SignedDuration::from_mins(2)), answer: Some(SignedDuration::from_mins(15)) };
    assert_eq!(desk.sla, Sla { hot, ..Sla::default() });
    let desk = one_desk("sla = {hot = false}");
    assert_eq!(desk.sla, Sla { hot: Within::default(), ..Sla::default() });
}

#[test]
fn a_manager_may_act_by_any_account_of_theirs() {
    let of = |config: &str| read_text(config, &[]).unwrap().desks.remove(0);
    let may = |desk: &Desk, account: &str| {
        let account = account.parse().unwrap();
        (desk.admits(Visitor { account: &account, roles: &[] }), desk.is_manager(&account))
    };
    let sales = of(WHOLE);
    assert_eq!(may(&sales, "discord:9911"), (true, true));
    assert_eq!(may(&sales, "discord:9912"), (true, false));
    assert_eq!(may(&sales, "telegram:9999"), (false, false));
    let desk = one_desk("manager = \"telegram:5\"\nmembers = [\"telegram:6\"]");
    assert_eq!(may(&desk, "telegram:5"), (true, true));
    // A manager alone does not close the desk to those in its room.
    assert_eq!(may(&one_desk("manager = \"telegram:5\""), "telegram:7"), (true, false));
}

#[test]
fn durations_are_of_working_time() {
    for (text, seconds) in [
        ("90s", 90),
        ("5m", 300),
        ("5 min", 300),
        ("4h", 14_400),
        ("1h 30m", 5_400),
        ("1h30m5s", 5_405),
        ("1000h", 3_600_000),
    ] {
        let desk = one_desk(&format!("sla = {{cold = {{claim = \"{text}\"}}}}"));
        assert_eq!(desk.sla.cold.claim, Some(SignedDuration::from_secs(seconds)), "{text}");
    }
    for text in ["", "5", "m", "5 minutes", "1d", "2w", "0m", "1001h", "-5m", "1.5h", "5m!", "99999999999h"] {
        let text =
            format!("[[desks]]\nname = \"a\"\nrooms = [\"telegram:-1\"]\nsla = {{cold = {{claim = \"{text}\"}}}}");
        assert!(read_text(&text, &[]).is_err(), "{text}");
    }
}

#[test]
fn faults_of_a_desk_are_found_all_at_once() {
    let text = r#"
[[desks]]
name = "a"
rooms = ["telegram:-1"]
roles = ["telegram:5", "discord:7", "discord:7", "admins"]
assign = "roundrobin"
manager = "nobody"
escalation_room = "telegram:-1"
sla = {hot = {claim = "30m"}, warm = {claim = "2h", answer = "1h"}, cold = {claim = "1d", answer = "soon", x = 1}, tepid = false}
[[desks]]
name = "b"
rooms = ["telegram:-2"]
assign = "round_robin"
manager = "telegram:@bea"
sla = true
[[desks]]
name = "c"
rooms = ["telegram:-3"]
assign = "round_robin"
manager = "bee"
sla = {hot = "5m", warm = {claim = 5, answer = "0m"}}
[[desks.reps]]
name = "bea"
accounts = ["telegram:1", "telegram:1", "terminal:you"]
weight = 0
capacity = "many"
languages = ["english"]
colour = "red"
[[desks.reps]]
name = "Bea"
accounts = ["telegram:1"]
weight = 101
[[desks.reps]]
name = "carl peter"
accounts = []
[[desks.reps]]
accounts = "telegram:2"
[[desks]]
name = "d"
rooms = ["telegram:-4"]
reps = ["bea"]
"#;
    insta::assert_snapshot!(faults(text, &[]));
}

#[test]
fn faults_of_routes_are_found_all_at_once() {
    let text = r#"
[[desks]]
name = "sales"
rooms = ["telegram:-1"]
[[routes]]
when = 'lead.language = "de"'
desk = "sales"
[[routes]]
when = "budget.amount >= \"20000\" &&"
desk = "saels"
[[routes]]
when = '''
  budget.amount >= 20000 &&
    && source == "ads"
'''
desk = "sales"
wen = "x"
[[routes]]
when = 5
[[routes]]
desk = "sales"
[[routes]]
when = "source == 'ads'"
desk = "sales"
"#;
    insta::assert_snapshot!(faults(text, &[]));
}
