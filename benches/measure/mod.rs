//! Times two things beside each other. The machine's own speed changes from minute to minute; the ratio of two things
//! that ran in turn does not.

use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 21;
/// How long one thing runs in one round.
const SLICE: Duration = Duration::from_millis(4);

/// Something to time, and what to compare it with.
pub(crate) struct Row<'a> {
    name: String,
    /// How many things of its kind one run of the work does.
    count: u32,
    work: Box<dyn Fn() + 'a>,
    yardstick: Box<dyn Fn() + 'a>,
}

impl<'a> Row<'a> {
    pub(crate) fn new<W, Y>(name: &str, work: impl Fn() -> W + 'a, yardstick: impl Fn() -> Y + 'a) -> Self {
        Self::of_many(name, 1, work, yardstick)
    }

    pub(crate) fn of_many<W, Y>(
        name: &str,
        count: u32,
        work: impl Fn() -> W + 'a,
        yardstick: impl Fn() -> Y + 'a,
    ) -> Self {
        Self {
            name: name.to_owned(),
            count,
            work: Box::new(move || drop(black_box(work()))),
            yardstick: Box::new(move || drop(black_box(yardstick()))),
        }
    }
}

/// Runs all rows in turn, round after round, and prints the medians.
pub(crate) fn compare(title: &str, yardstick: &str, rows: &[Row<'_>]) {
    let repeats: Vec<(u32, u32)> = rows.iter().map(|row| (repeats(&row.work), repeats(&row.yardstick))).collect();
    let mut times = vec![(Vec::new(), Vec::new()); rows.len()];
    for _ in 0..ROUNDS {
        for ((row, repeats), (work, ratios)) in rows.iter().zip(&repeats).zip(&mut times) {
            let took = time(&row.work, repeats.0);
            work.push(took);
            ratios.push(took / time(&row.yardstick, repeats.1));
        }
    }
    println!("\n{title}\n{:<44} {:>12} {:>12} {:>12}", "", "µs", "a second", "ratio");
    for (row, (work, ratios)) in rows.iter().zip(times) {
        let seconds = median(work) / f64::from(row.count);
        println!("{:<44} {:>12.2} {:>12.0} {:>12.1}", row.name, seconds * 1e6, seconds.recip(), median(ratios));
    }
    println!("ratio: to {yardstick}");
}

/// The middle one of several figures.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Seconds for one run, from so many.
fn time(work: &dyn Fn(), repeats: u32) -> f64 {
    let begun = Instant::now();
    for _ in 0..repeats {
        work();
    }
    begun.elapsed().as_secs_f64() / f64::from(repeats)
}

/// How many runs fill a slice.
fn repeats(work: &dyn Fn()) -> u32 {
    let mut repeats = 1;
    loop {
        let took = time(work, repeats) * f64::from(repeats);
        if took >= SLICE.as_secs_f64() / 2.0 || repeats >= 1 << 24 {
            return repeats;
        }
        repeats *= 2;
    }
}
