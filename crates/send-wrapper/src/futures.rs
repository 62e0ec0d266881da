//! What a wrapped future or stream brings.

use super::SendWrapper;
use futures_core::Stream;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

impl<T> SendWrapper<T> {
    fn pinned(self: Pin<&mut Self>) -> Pin<&mut T> {
        // SAFETY: the value stands in the wrapper, and is where that is.
        unsafe { self.map_unchecked_mut(Self::deref_mut) }
    }
}

impl<T: Future> Future for SendWrapper<T> {
    type Output = T::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T::Output> {
        self.pinned().poll(context)
    }
}

impl<T: Stream> Stream for SendWrapper<T> {
    type Item = T::Item;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T::Item>> {
        self.pinned().poll_next(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        T::size_hint(self)
    }
}
