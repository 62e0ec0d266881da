// Opening hours: OpenStreetMap's `opening_hours` as far as the portal reads them (crates/catalogue/src/model/hours.rs).

const day = 24 * 60;
const weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

function minuteOf(text) {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  const minutes = hour * 60 + Number(minute);
  return minute < 60 && minutes <= day ? minutes : undefined;
}

/** `[from, to]` in minutes, `to` being after `from` and perhaps after midnight, or nothing where no end is told. */
function openingOf(text) {
  const [start, end] = text.endsWith("+") ? [text.slice(0, -1)] : text.split("-");
  const [from, to] = [minuteOf(start), end === undefined ? undefined : minuteOf(end)];
  if (from === undefined || (to === undefined && !text.endsWith("+"))) throw text;
  return [from, to > from || to === undefined ? to : to + day];
}

function daysOf(text) {
  const at = (name) => {
    const found = weekdays.indexOf(name);
    if (found < 0) throw text;
    return found;
  };
  return text.split(",").flatMap((part) => {
    const [first, last = first] = part.split("-").map(at);
    return Array.from({ length: ((last + 7 - first) % 7) + 1 }, (_, ahead) => (first + ahead) % 7);
  });
}

/** The openings of each day of the week, from Monday; nothing for rules that are not read: months, holidays. */
export function weekOf(rules) {
  const week = weekdays.map(() => []);
  try {
    for (const rule of rules.split(";").map((rule) => rule.trim()).filter(Boolean)) {
      const [, days, times] = rule === "24/7" ? [0, "Mo-Su", "00:00-24:00"] : (/^(\S+) (.+)$/.exec(rule) ?? (/^\d/.test(rule) ? [0, "Mo-Su", rule] : []));
      const isClosed = /^(off|closed)$/.test(times.trim());
      const openings = isClosed ? [] : times.split(",").map((time) => openingOf(time.trim())).sort(([one], [other]) => one - other);
      for (const at of daysOf(days)) week[at] = openings;
    }
    return week;
  } catch {
    return undefined;
  }
}

/** Whether it is open at a minute of the week, and until when; or when it opens next: `{ open, until }`, `{ day, from }`. */
export function stateAt(week, moment) {
  const [today, minute] = [Math.floor(moment / day) % 7, moment % day];
  const yesterday = week[(today + 6) % 7].map((opening) => [opening, minute + day]);
  for (const [[from, to], now] of [...yesterday, ...week[today].map((opening) => [opening, minute])])
    if (from <= now && (to === undefined ? now < day : now < to)) return { open: true, until: to === undefined ? undefined : to % day };
  const later = week[today].find(([from]) => from > minute);
  if (later) return { day: today, from: later[0] };
  const ahead = [1, 2, 3, 4, 5, 6, 7].map((days) => (today + days) % 7).find((at) => week[at].length);
  return ahead === undefined ? {} : { day: ahead, from: week[ahead][0][0] };
}

/** A time of day, `09:30`; a day ends at `24:00`. */
export const clock = (minute) => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** The openings of a day, `10:00–13:00, 14:00–18:00`. */
export const openingsOf = (openings, from) =>
  openings.map(([start, end]) => (end === undefined ? from.replace("{}", clock(start)) : `${clock(start)}–${clock(end > day ? end - day : end)}`)).join(", ");
