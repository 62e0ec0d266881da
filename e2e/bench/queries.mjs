// What is searched for: thirty queries of the kinds that visitors type.
export const queries = [
  ...["mountain", "horse", "portrait", "lithograph", "sea", "angel", "dance", "London"].map((words) => ({ kind: "a word", words })),
  ...["winter landscape", "red chair", "sleeping child", "self portrait", "bronze figure", "view Thames"].map((words) => ({
    kind: "two words",
    words,
  })),
  ...["Turner", "William Blake", "Hepworth", "John Constable", "David Hockney"].map((words) => ({ kind: "a name", words })),
  ...["The Lady of Shalott", "Norham Castle Sunrise", "A Bigger Splash", "Mr and Mrs Clark and Percy", "Ophelia Millais"].map(
    (words) => ({ kind: "a known title", words }),
  ),
  ...["wat", "reclin", "constab"].map((words) => ({ kind: "a beginning", words })),
  ...["landscpae", "Rosetti", "watercolur"].map((words) => ({ kind: "a typing error", words })),
];
