//! What people tell in confidence is in no log, and neither is the token, whatever goes wrong.

use serde_json::{Value, json};

use crate::support::telegram::{Fault, TOKEN};
use crate::support::world::{DESK_ROOM, Database, World};

const SCRIPT: &str = "\
script: all
framework: [need]
languages: [en]
currency: EUR
region: DE
confirm: true
questions:
  - {id: need, dimension: need, ask: What hurts?, type: text}
  - {id: name, ask: Who are you?, type: name}
  - {id: company, ask: Which company?, type: company}
  - {id: email, ask: Which e-mail address?, type: email}
  - {id: phone, ask: Which number?, type: phone}
  - {id: budget, ask: Which budget?, type: money}
score:
  fit:
    - {when: budget.amount > 1, points: 10, because: \"{{ name }} of {{ company }} has {{ budget }}\"}
stages:
  - {stage: mql, temperature: warm, notify: sales, say: \"Bye {{ name }}!\"}
";

/// What the prospect says, and a part of it that stands nowhere else.
const SAYS: &[(&str, &str)] = &[
    ("/start otterlink-otterspring", "otter"),
    ("The badgers are restless", "badger"),
    ("Zenobia Quillfeather", "Quillfeather"),
    ("Vexmoor Ltd", "Vexmoor"),
    ("quill@vexmoor-mail.com", "vexmoor-mail"),
    ("+49 30 901820 99", "90182099"),
    ("73219 EUR", "73219"),
    ("wombats?", "wombat"),
    ("yes", "Heliodora"),
];

const ANN: i64 = 4711;

fn from_ann(fields: &Value) -> Value {
    let mut message = json!({
        "message_id": 1, "date": 1,
        "chat": {"id": ANN, "type": "private", "first_name": "Heliodora", "last_name": "Marmalade"},
        "from": {"id": ANN, "is_bot": false, "first_name": "Heliodora", "last_name": "Marmalade",
                 "username": "heliodora_marmalade", "language_code": "en"},
    });
    if let (Some(message), Some(fields)) = (message.as_object_mut(), fields.as_object()) {
        message.extend(fields.clone());
    }
    json!({ "message": message })
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_personal_and_no_token_is_logged() {
    let mut world = World::new(Database::Sqlite).await;
    world.write_script(SCRIPT);
    // The card can not be delivered, and the network is bad.
    world.telegram.room(DESK_ROOM).remove_bot();
    for fault in [Fault::DropBeforeDelivery, Fault::BadGateway, Fault::Garbage, Fault::TooManyInWords(0)] {
        world.telegram.fail_next("sendMessage", Some(ANN), fault.clone());
        world.telegram.fail_next("getUpdates", None, fault);
    }
    let ann = world.telegram.prospect(ANN);
    ann.meet();
    let mut command = world.command(&["serve"]);
    command.env("BANTAM_LOG", "trace");
    world.start_as(command);
    for (text, _) in SAYS {
        world.telegram.push_update(from_ann(&json!({ "text": text })));
        ann.expect_message().await;
    }
    for odd in [json!({"message": "capybaras"}), json!({"message": {"chat": {"id": ANN}, "text": ["capybaras"]}})] {
        world.telegram.push_update(odd);
    }
    world.telegram.push_update(from_ann(&json!({"text": "/start capybaras"})));
    ann.expect_message().await;
    world.telegram.push_update(from_ann(&json!({"caption": "capybaras", "photo": []})));
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_eq!(world.leads().await.len(), 1);

    let log = world.log_text();
    for said in ["ready", "bot was kicked", "kept as dead", "stopped"] {
        assert!(log.contains(said), "the log says nothing of `{said}`:\n{log}");
    }
    let log = log.to_lowercase();
    let names = [
        "Heliodora",
        "Marmalade",
        "Zenobia",
        "capybara",
        TOKEN,
        TOKEN.split_once(':').expect("a token has two parts").1,
    ];
    for marker in SAYS.iter().map(|(_, marker)| *marker).chain(names) {
        let marker = marker.to_lowercase();
        let told = log.lines().find(|line| line.contains(&marker));
        assert!(told.is_none(), "`{marker}` is in the log: {told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_malformed_update_among_good_ones_stops_nothing() {
    let mut world = World::new(Database::Sqlite).await;
    let odd = [
        json!({}),
        json!({"message": null}),
        json!({"message": "text"}),
        json!({"message": {"chat": {"id": "x"}}}),
        json!({"message": {"message_id": 1, "chat": {"id": 5, "type": "private"}, "text": 7}}),
        json!({"callback_query": {"id": 7, "data": {}}}),
        json!({"odd_thing": [1, 2, 3]}),
    ];
    let people: Vec<_> = (1..=10).map(|id| world.telegram.prospect(id)).collect();
    for (person, odd) in people.iter().zip(odd.iter().cycle()) {
        world.telegram.push_update(odd.clone());
        person.say("/start");
    }
    world.start();
    for person in &people {
        assert!(person.expect_message().await.text.contains("May we keep your answers"));
    }
    world.telegram.expect_all_confirmed().await;
    for person in &people {
        person.say("yes");
        assert!(person.expect_message().await.text.contains("What would you like to solve?"));
    }
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_eq!(world.leads().await.len(), people.len());
}
