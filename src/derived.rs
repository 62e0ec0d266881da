//! Values that follow signals.

use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// A value that follows signals, and changes for those who read it only when it is another.
///
/// Leptos compiles all of a `Memo` once for every type in one; through the one type within this, it does so once for all
/// of them. A copy is the same value.
pub struct Derived<T> {
    held: Memo<Held>,
    value: PhantomData<fn() -> T>,
}

impl<T> Copy for Derived<T> {}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: PartialEq + Send + Sync + 'static> Derived<T> {
    /// A value that is made anew, of what it was before, whenever a signal changes that is read for it.
    pub fn new(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let held = move |before: Option<&Held>| Held(Arc::new(value(before.map(Held::get))));
        Self { held: follow(Box::new(held)), value: PhantomData }
    }

    /// Reads it.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(tracked(self.held).get())
    }

    /// Reads it, without being told when it changes.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(untracked(self.held).get())
    }

    /// Runs what reads this again when it changes.
    pub fn track(self) {
        tracked(self.held);
    }

    /// A copy of it.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// A copy of it, without being told when it changes.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }
}

/// A value whose type is forgotten.
#[derive(Clone)]
struct Held(Arc<dyn Value>);

impl Held {
    fn get<T: 'static>(&self) -> &T {
        let value: &dyn Any = &*self.0;
        value.downcast_ref().unwrap_or_else(|| unreachable!("what is held never changes its type"))
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(&*other.0)
    }
}

/// What can be told from another of its type.
trait Value: Any + Send + Sync {
    fn is(&self, other: &dyn Value) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn is(&self, other: &dyn Value) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref() == Some(self)
    }
}

/// What makes a value anew, of what it was before.
type Making = Box<dyn Fn(Option<&Held>) -> Held + Send + Sync>;

fn follow(value: Making) -> Memo<Held> {
    Memo::new(value)
}

fn tracked(held: Memo<Held>) -> Held {
    held.get()
}

fn untracked(held: Memo<Held>) -> Held {
    held.get_untracked()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    #[test]
    fn it_changes_only_when_it_is_another() {
        Owner::new().with(|| {
            let made = Arc::new(AtomicUsize::new(0));
            let number = RwSignal::new(1);
            let is_even = Derived::new(move |_| number.get() % 2 == 0);
            let words = {
                let made = made.clone();
                Derived::new(move |_| {
                    made.fetch_add(1, Relaxed);
                    if is_even.get() { "even".to_owned() } else { "odd".to_owned() }
                })
            };
            let read = |next| {
                number.set(next);
                (words.get_untracked(), made.load(Relaxed))
            };
            assert_eq!(read(3), ("odd".to_owned(), 1));
            assert_eq!(read(5), ("odd".to_owned(), 1));
            assert_eq!(read(6), ("even".to_owned(), 2));
        });
    }

    #[test]
    fn it_is_made_of_what_it_was_before() {
        Owner::new().with(|| {
            let number = RwSignal::new(4);
            let most =
                Derived::new(move |before: Option<&i32>| number.get().max(before.copied().unwrap_or(0)));
            assert_eq!(most.get_untracked(), 4);
            number.set(2);
            assert_eq!(most.get_untracked(), 4);
            number.set(7);
            assert_eq!(most.with_untracked(|most| most + 1), 8);
        });
    }
}
