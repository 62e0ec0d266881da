// A museum with its hours.
import { clock, openingsOf, stateAt, weekOf } from "./hours.mjs";
import { make, makeSome } from "./make.js";
import { picture } from "./picture.js";

/** The minute of the week, from Monday, in a time zone; nothing where the browser does not know that. */
function momentIn(timeZone) {
  try {
    if (!timeZone) return undefined;
    const form = { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    const parts = new Intl.DateTimeFormat("en-GB", form).formatToParts();
    const part = (type) => parts.find((one) => one.type === type).value;
    const day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(part("weekday"));
    return (day * 24 + Number(part("hour"))) * 60 + Number(part("minute"));
  } catch {
    return undefined;
  }
}

function stateIn(reader, { open, until, day, from }) {
  if (open) return until === undefined ? reader.say("open") : reader.say("openUntil").replace("{}", clock(until || 24 * 60));
  return day === undefined ? reader.say("closed") : reader.say("closedUntil").replace("{}", `${reader.say("days")[day]}, ${clock(from)}`);
}

/** Whether it is open now and the week, where that can be told; else what the museum says. */
function hours(reader, { hours, status }) {
  // A museum with a notice may be closed whatever its hours say.
  const week = !status && typeof hours?.osm === "string" ? weekOf(hours.osm) : undefined;
  if (!week) return reader.read("p", hours?.text, { class: "hours" });
  const moment = momentIn(reader.timeZone);
  const state = moment === undefined ? undefined : stateAt(week, moment);
  const days = week.map((openings, at) => {
    const isToday = moment !== undefined && Math.floor(moment / 1440) === at;
    const times = openingsOf(openings, reader.say("from")) || reader.say("closedAllDay");
    return make("div", { "aria-current": isToday && "date" }, make("dt", {}, reader.say("days")[at]), make("dd", {}, times));
  });
  return make("div", {}, state && make("p", { class: "state", "data-open": Boolean(state.open) }, stateIn(reader, state)), make("dl", { class: "week", "aria-label": reader.say("hours") }, days));
}

/** A number that can be dialled; anything else is no telephone. */
function telephone(number) {
  if (typeof number !== "string" || !/^[\d+() -]{5,}$/.test(number)) return undefined;
  return make("p", { class: "telephone" }, make("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, dir: "ltr" }, number));
}

export function museum(reader, record) {
  const { id, name, kind, media = [], settlement, address, status, summary } = record;
  const words = make(
    "div",
    { class: "words" },
    make("p", { class: "title" }, make("a", { class: "main", href: reader.page("museums", id) }, reader.read("span", name) ?? id)),
    makeSome("p", { class: "facts" }, reader.term("span", kind)),
    reader.read("p", summary, { class: "text" }),
    reader.read("p", status, { class: "status" }),
    hours(reader, record),
    makeSome("p", { class: "place" }, reader.read("span", settlement), reader.read("span", address)),
    telephone(record.telephone),
  );
  // Most museums have no picture, and an ornament for each would only take room.
  return make("article", { class: "card museum" }, media.length ? picture(reader, media, name, id) : undefined, words);
}
