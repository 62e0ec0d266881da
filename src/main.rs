//! The start of the portal in the browser.

/// Smaller than the standard library's allocator for wasm.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    museum_portal::app::mount();
}
