//! Who gets no answer, and what is known already.

use bantam::core::ids::InboundKey;
use bantam::store::Blocked;

use super::{cases, done};
use crate::support::store::{Ground, account, at, commit, state, turn};

cases! {
    everywhere:
        who_is_blocked_is_listed_until_unblocked
        an_account_is_known_once_it_began
        an_event_is_known_once_it_was_handled;
}

fn blocked(number: i64, why: Option<&str>, seconds: i64) -> Blocked {
    Blocked { account: account(number), why: why.map(str::to_owned), at: at(seconds) }
}

async fn who_is_blocked_is_listed_until_unblocked(ground: Ground) {
    let store = &ground.store;
    assert_eq!(store.blocked().await.unwrap(), []);
    store.block(&blocked(2, Some("spam"), 10)).await.unwrap();
    store.block(&blocked(1, None, 20)).await.unwrap();
    store.block(&blocked(2, None, 30)).await.unwrap();
    store.block(&blocked(1, Some("abuse"), 30)).await.unwrap();
    let listed = [blocked(2, Some("spam"), 10), blocked(1, Some("abuse"), 20)];
    assert_eq!(store.blocked().await.unwrap(), listed, "the first time stays, the last reason counts");
    assert!(store.unblock(&account(2)).await.unwrap());
    assert!(!store.unblock(&account(2)).await.unwrap());
    assert_eq!(store.blocked().await.unwrap(), listed[1..]);
}

async fn an_account_is_known_once_it_began(ground: Ground) {
    assert!(!ground.store.knows(&account(1)).await.unwrap());
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    assert!(ground.store.knows(&account(1)).await.unwrap());
    assert!(!ground.store.knows(&account(2)).await.unwrap());
}

async fn an_event_is_known_once_it_was_handled(ground: Ground) {
    let key = |key: &str| InboundKey(key.to_owned());
    assert!(!ground.store.was_handled(&key("a")).await.unwrap());
    done(&ground, turn("a", 1, vec![])).await;
    assert!(ground.store.was_handled(&key("a")).await.unwrap());
    assert!(!ground.store.was_handled(&key("b")).await.unwrap());
}
