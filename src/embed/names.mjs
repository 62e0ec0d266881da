// The elements, by what is asked for in the address of a frame and of the page that makes lines.

export const names = { exhibit: "museum-exhibit", exhibits: "museum-exhibits", museum: "museum-card", tour: "museum-tour", search: "museum-search" };
