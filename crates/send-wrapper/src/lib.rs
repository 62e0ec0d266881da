//! Stands in for the crate `send_wrapper`, with which Leptos keeps what may not leave its thread.
//!
//! The real crate asks the standard library for the thread's number at each use, and with that come its threads and a second
//! allocator: 5 KB of the program before compression. A browser's wasm has one thread, and there nothing has to be asked.

use std::fmt;
use std::mem::{ManuallyDrop, needs_drop};
use std::ops::{Deref, DerefMut};

#[cfg(feature = "futures")]
mod futures;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
mod thread {
    /// The only one.
    #[derive(PartialEq)]
    pub struct Id;

    impl Id {
        pub fn of_this() -> Self {
            Self
        }
    }
}

#[cfg(not(all(target_family = "wasm", not(target_feature = "atomics"))))]
mod thread {
    #[derive(PartialEq)]
    pub struct Id(std::thread::ThreadId);

    impl Id {
        pub fn of_this() -> Self {
            Self(std::thread::current().id())
        }
    }
}

/// A value that any thread may hold, and only the one that made it may use.
///
/// # Panics
///
/// In all others each use of it does, and dropping it too, where there is something to drop.
pub struct SendWrapper<T> {
    value: ManuallyDrop<T>,
    thread: thread::Id,
}

// SAFETY: no other thread comes to the value; each way to it asks for the thread first.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// A value of this thread.
    pub fn new(value: T) -> Self {
        Self { value: ManuallyDrop::new(value), thread: thread::Id::of_this() }
    }

    /// Whether this is the thread that may use it.
    pub fn valid(&self) -> bool {
        self.thread == thread::Id::of_this()
    }

    /// The value itself.
    pub fn take(self) -> T {
        self.check();
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is not dropped, and nobody has it after this.
        unsafe { ManuallyDrop::take(&mut this.value) }
    }

    fn check(&self) {
        if !self.valid() {
            panic!("a value is used in a thread that did not make it");
        }
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.check();
        &self.value
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.check();
        &mut self.value
    }
}

impl<T> Drop for SendWrapper<T> {
    fn drop(&mut self) {
        if needs_drop::<T>() {
            // While a thread ends in a panic, another one would hide it.
            if self.valid() {
                // SAFETY: it is dropped only here, and `take` forgets the rest.
                unsafe { ManuallyDrop::drop(&mut self.value) }
            } else if !std::thread::panicking() {
                panic!("a value is dropped in a thread that did not make it");
            }
        }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: fmt::Debug> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("SendWrapper").field(&**self).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::SendWrapper;
    use std::rc::Rc;
    use std::thread;

    #[test]
    fn a_value_comes_back_to_the_thread_that_made_it() {
        let wrapped = SendWrapper::new(Rc::new(42));
        let back = thread::spawn(move || wrapped).join().unwrap();
        assert!(back.valid());
        assert_eq!(*back.take(), 42);
    }

    #[test]
    fn another_thread_may_not_use_it() {
        let wrapped = SendWrapper::new(Rc::new(42));
        thread::scope(|scope| {
            assert!(!scope.spawn(|| wrapped.valid()).join().unwrap());
            assert!(scope.spawn(|| **wrapped).join().is_err());
        });
    }

    #[test]
    fn another_thread_may_drop_only_what_needs_no_dropping() {
        let number = SendWrapper::new(42);
        assert!(thread::spawn(move || drop(number)).join().is_ok());
        let shared = SendWrapper::new(Rc::new(42));
        assert!(thread::spawn(move || drop(shared)).join().is_err());
    }

    #[test]
    fn a_value_is_dropped_once() {
        let value = Rc::new(());
        drop(SendWrapper::new(value.clone()));
        drop(SendWrapper::new(value.clone()).take());
        assert_eq!(Rc::strong_count(&value), 1);
    }
}
