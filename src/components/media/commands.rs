//! What the viewers' buttons ask for.

use crate::languages::{Words, texts};

/// What a button asks a tool for: the tool's word, the button's sign, and its name.
pub type Command = (&'static str, &'static str, &'static Words);

const LEFT: Command = ("left", "←", &texts::VIEWER_LEFT);
const RIGHT: Command = ("right", "→", &texts::VIEWER_RIGHT);
const UP: Command = ("up", "↑", &texts::VIEWER_UP);
const DOWN: Command = ("down", "↓", &texts::VIEWER_DOWN);
const NEARER: Command = ("nearer", "+", &texts::VIEWER_NEARER);
const FARTHER: Command = ("farther", "−", &texts::VIEWER_FARTHER);
const RESET: Command = ("reset", "↺", &texts::VIEWER_RESET);

/// For a picture and a model.
pub(super) const CLOSE_LOOK: &[Command] = &[LEFT, RIGHT, UP, DOWN, NEARER, FARTHER, RESET];

/// For a panorama, which has no outside to come back to.
pub(super) const LOOK_AROUND: &[Command] = &[LEFT, RIGHT, UP, DOWN, NEARER, FARTHER];

/// For whatever tool says that it can do it on this device.
pub(super) const OFFERED: &[Command] = &[
    ("gyroscope", "⟳", &texts::VIEWER_GYROSCOPE),
    ("ar", "⌂", &texts::VIEWER_AR),
    ("fullscreen", "⛶", &texts::VIEWER_FULLSCREEN),
];
