//! Mounts the portal; everything else is in the library.

fn main() {
    museum_portal::app::mount();
}
