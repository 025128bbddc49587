//! Work on the elements of long arrays, on all threads while the text is still being read.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

use foldhash::HashMap;

use super::{Feed, Trouble};

/// So many bytes of text are handed on together.
const SIZE: usize = 1 << 17;

/// Texts of elements.
#[derive(Clone, Default, Debug)]
pub(crate) struct Batch {
    /// Number of the first element in its array.
    first: usize,
    text: String,
    ends: Vec<usize>,
}

impl Batch {
    /// The number of each element in its array, and its text.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let texts = starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end]);
        (self.first..).zip(texts)
    }
}

/// Puts texts together to batches.
pub(crate) struct Batches<'b> {
    batch: Batch,
    give: &'b mut dyn FnMut(Batch) -> Batch,
}

impl<'b> Batches<'b> {
    /// Nothing yet; `give` is given every batch that is full, and gives one whose memory is used again.
    fn new(give: &'b mut dyn FnMut(Batch) -> Batch) -> Self {
        Self { batch: Batch::default(), give }
    }

    /// Takes the next text, which consists of these.
    pub(crate) fn push(&mut self, pieces: &[&str]) {
        let batch = &mut self.batch;
        if batch.text.is_empty() {
            batch.text.reserve(SIZE + pieces.iter().map(|piece| piece.len()).sum::<usize>());
        }
        pieces.iter().for_each(|piece| batch.text.push_str(piece));
        batch.ends.push(batch.text.len());
        if batch.text.len() >= SIZE {
            self.hand_on();
        }
    }

    /// Takes the elements of the array that comes next.
    pub(crate) fn elements(&mut self, feed: &mut Feed<'_>) -> Result<(), Trouble> {
        feed.elements(&mut |feed| {
            self.push(&[feed.text()?]);
            Ok(())
        })
    }

    fn hand_on(&mut self) {
        if self.batch.ends.is_empty() {
            return;
        }
        let first = self.batch.first + self.batch.ends.len();
        self.batch = (self.give)(std::mem::take(&mut self.batch));
        self.batch.first = first;
        self.batch.text.clear();
        self.batch.ends.clear();
    }
}

/// Gives `take` what `work` makes of the batches that `read` gives, in their order. Where the other threads do not keep up,
/// this one works, too: few batches are waiting at any time.
pub(crate) fn on_threads<T: Send>(
    work: impl Fn(&Batch) -> T + Sync,
    take: impl FnMut(T) + Send,
    read: impl FnOnce(&mut Batches<'_>) -> Result<(), Trouble> + Send,
) -> Result<(), Trouble> {
    let done = Mutex::new(Done { next: 0, early: HashMap::default(), take });
    let emptied: Mutex<Vec<Batch>> = Mutex::default();
    let waiting = AtomicUsize::new(0);
    let done_with = |number: usize, batch: Batch| {
        let made = work(&batch);
        open(&emptied).push(batch);
        open(&done).add(number, made);
    };
    let (done_with, waiting) = (&done_with, &waiting);
    rayon::scope(|scope| {
        let mut number = 0;
        let mut give = |batch: Batch| {
            let this = number;
            number += 1;
            if waiting.load(Relaxed) >= 2 * rayon::current_num_threads() {
                done_with(this, batch);
            } else {
                waiting.fetch_add(1, Relaxed);
                scope.spawn(move |_| {
                    done_with(this, batch);
                    waiting.fetch_sub(1, Relaxed);
                });
            }
            open(&emptied).pop().unwrap_or_default()
        };
        let mut batches = Batches::new(&mut give);
        read(&mut batches)?;
        batches.hand_on();
        Ok(())
    })
}

/// What has been made of batches, handed on in the order of the batches.
struct Done<T, F> {
    next: usize,
    /// What was made before it was its turn.
    early: HashMap<usize, T>,
    take: F,
}

impl<T, F: FnMut(T)> Done<T, F> {
    fn add(&mut self, number: usize, made: T) {
        if number != self.next {
            self.early.insert(number, made);
            return;
        }
        let mut made = Some(made);
        while let Some(next) = made {
            (self.take)(next);
            self.next += 1;
            made = self.early.remove(&self.next);
        }
    }
}

/// Whoever panicked with it in hand left it whole.
fn open<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
