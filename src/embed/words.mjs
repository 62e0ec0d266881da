// What the elements say themselves: the portal's own words (src/languages/texts), in the languages that a catalogue is written in.

export const all = {
  open: ["Қазір ашық", "Сейчас открыто", "Open now"],
  openUntil: ["Қазір ашық, жабылуы {}", "Сейчас открыто, до {}", "Open now, until {}"],
  closedUntil: ["Қазір жабық, ашылуы: {}", "Сейчас закрыто, откроется: {}", "Closed now, opens {}"],
  closed: ["Қазір жабық", "Сейчас закрыто", "Closed now"],
  closedAllDay: ["жабық", "закрыто", "closed"],
  from: ["{} бастап", "с {}", "from {}"],
  days: [
    ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
    ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ],
  hours: ["Жұмыс кестесі", "График работы", "Open days"],
  seeAll: ["Барлығын көру", "Смотреть все", "See all"],
  exhibits: [["{} жәдігер"], ["{} экспонат", "{} экспоната", "{} экспонатов"], ["{} exhibit", "{} exhibits"]],
  scenes: [["{} көрініс"], ["{} сцена", "{} сцены", "{} сцен"], ["{} scene", "{} scenes"]],
  startTour: ["Турды бастау", "Начать тур", "Start the tour"],
  search: ["Іздеу", "Поиск", "Search"],
  searchExhibits: ["Жәдігерлерден іздеу", "Искать среди экспонатов", "Search the exhibits"],
  searchExample: ["Мысалы: қобыз", "Например: кобыз", "For example: kobyz"],
  nothingFound: ["Ештеңе табылмады", "Ничего не найдено", "Nothing found"],
  nothing: ["Мұнда әзірге ештеңе жоқ", "Здесь пока ничего нет", "There is nothing here yet"],
};

const languages = ["kk", "ru", "en"];

/** A text in a language. */
export const say = (language, name) => all[name][languages.indexOf(language)];

/** A number with the form of its word: Kazakh has one, Russian those for 1, 2 and 5, English those for 1 and others. */
export function count(language, name, amount) {
  const forms = say(language, name);
  const [tens, ones] = [amount % 100, amount % 10];
  const isFew = ones > 1 && ones < 5 && (tens < 12 || tens > 14);
  const russian = ones === 1 && tens !== 11 ? 0 : isFew ? 1 : 2;
  const form = language === "ru" ? russian : language === "en" && amount !== 1 ? 1 : 0;
  // Four digits stay together in Kazakh and Russian typesetting.
  const [locale, useGrouping] = language === "en" ? ["en", "always"] : ["ru", "min2"];
  return forms[form].replace("{}", amount.toLocaleString(locale, { useGrouping }));
}
