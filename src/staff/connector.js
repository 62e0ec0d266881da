// The connector that was settled last in the staff's room or made in the studio, for as long as the tab is there: what one of them
// has, the draft API can be asked by. It has no key of the staff's.

/** `name` and `text`. */
export const settled = { connector: undefined };
