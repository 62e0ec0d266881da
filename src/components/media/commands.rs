//! What the viewers' buttons ask for.

use crate::viewers::Command;

const LEFT: Command = ("left", "←", |texts| texts.viewer_left);
const RIGHT: Command = ("right", "→", |texts| texts.viewer_right);
const UP: Command = ("up", "↑", |texts| texts.viewer_up);
const DOWN: Command = ("down", "↓", |texts| texts.viewer_down);
const NEARER: Command = ("nearer", "+", |texts| texts.viewer_nearer);
const FARTHER: Command = ("farther", "−", |texts| texts.viewer_farther);
const RESET: Command = ("reset", "↺", |texts| texts.viewer_reset);
const FULLSCREEN: Command = ("fullscreen", "⛶", |texts| texts.viewer_fullscreen);

/// For a picture and a model.
pub(super) const CLOSE_LOOK: &[Command] = &[LEFT, RIGHT, UP, DOWN, NEARER, FARTHER, RESET, FULLSCREEN];

/// For a panorama, which has no outside to come back to.
pub(super) const LOOK_AROUND: &[Command] = &[LEFT, RIGHT, UP, DOWN, NEARER, FARTHER, FULLSCREEN];
