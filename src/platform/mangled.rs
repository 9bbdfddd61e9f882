//! For tests: what a platform sends, mangled at random, as no platform should send it.

use proptest::prelude::*;
use serde_json::{Value, json};

/// One of the samples with some of its parts replaced, left out or moved.
pub(super) fn mangled(samples: Vec<Value>) -> impl Strategy<Value = Value> {
    let change = (any::<prop::sample::Index>(), part());
    let changes = prop::collection::vec(change, 1..6);
    (prop::sample::select(samples), changes).prop_map(|(mut sample, changes)| {
        for (place, part) in changes {
            let count = count(&sample);
            replace(&mut sample, &mut place.index(count), part.as_ref());
        }
        sample
    })
}

/// What comes in the place of a part; none leaves it out.
fn part() -> impl Strategy<Value = Option<Value>> {
    let odd = vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("\u{0}\u{202e}\u{200b}\u{feff}"),
        json!("ff.3.s"),
        json!("a".repeat(5_000)),
        json!("👩‍👩‍👧".repeat(100)),
        json!([]),
        json!([[[[[]]]]]),
        json!({}),
        json!({"id": 1, "type": "private"}),
    ];
    prop_oneof![
        1 => Just(None),
        4 => prop::sample::select(odd).prop_map(Some),
        1 => any::<i64>().prop_map(|number| Some(json!(number))),
        1 => ".{0,40}".prop_map(|text| Some(json!(text))),
    ]
}

/// How many parts a value has, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

/// Replaces the part that comes so many places behind this one; a field that is left out is gone.
fn replace(value: &mut Value, place: &mut usize, part: Option<&Value>) {
    match value {
        Value::Array(items) => {
            for item in items {
                if take(item, place, part) {
                    return;
                }
            }
        }
        Value::Object(fields) => {
            let names: Vec<String> = fields.keys().cloned().collect();
            for name in names {
                if *place == 0 && part.is_none() {
                    fields.remove(&name);
                    *place = usize::MAX;
                    return;
                }
                if fields.get_mut(&name).is_some_and(|field| take(field, place, part)) {
                    return;
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether the part was here, or in here.
fn take(value: &mut Value, place: &mut usize, part: Option<&Value>) -> bool {
    if *place == 0 {
        *value = part.cloned().unwrap_or_default();
        *place = usize::MAX;
    } else if *place != usize::MAX {
        *place -= 1;
        replace(value, place, part);
    }
    *place == usize::MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_can_be_replaced_or_left_out() {
        let sample = json!({"a": [1, {"b": 2}], "c": "x"});
        let after = |mut place: usize, part: Option<Value>| {
            let mut changed = sample.clone();
            replace(&mut changed, &mut place, part.as_ref());
            changed
        };
        assert_eq!(count(&sample), 6);
        assert_eq!(after(0, Some(json!(7))), json!({"a": 7, "c": "x"}));
        assert_eq!(after(1, Some(json!(7))), json!({"a": [7, {"b": 2}], "c": "x"}));
        assert_eq!(after(3, Some(json!(7))), json!({"a": [1, {"b": 7}], "c": "x"}));
        assert_eq!(after(3, None), json!({"a": [1, {}], "c": "x"}));
        assert_eq!(after(4, None), json!({"a": [1, {"b": 2}]}));
    }
}
