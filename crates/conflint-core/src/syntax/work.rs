//! How much work reading a text takes, for the test that it is linear.

/// Some bytes were looked at.
#[cfg(not(test))]
#[inline]
pub(super) fn looked_at(_bytes: usize) {}

#[cfg(test)]
pub(super) use counting::looked_at;

#[cfg(test)]
pub(super) mod counting {
    use std::cell::Cell;

    thread_local! {
        static BYTES: Cell<usize> = const { Cell::new(0) };
    }

    /// Counts bytes that were looked at.
    pub(in crate::syntax) fn looked_at(bytes: usize) {
        BYTES.set(BYTES.get() + bytes);
    }

    /// How many bytes the work looks at.
    pub(in crate::syntax) fn of<T>(work: impl FnOnce() -> T) -> usize {
        BYTES.set(0);
        drop(work());
        BYTES.get()
    }
}
