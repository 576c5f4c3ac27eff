// SPDX-License-Identifier: Apache-2.0
// What the pages say, in one place; days and numbers as the reader's own language writes them.
import type { Names, When } from "./api";

// As a sentence has it: [who] VERB [whom]; "at": how the place follows.
const kVerbs: Record<string, [string, string]> = {
  capture: ["took", ""], advance: ["advanced", "towards"], withdraw: ["withdrew", "from"], clash: ["fought", "at"], attack: ["attacked", "at"],
  airstrike: ["struck from the air", "at"], drone_strike: ["struck by drone", "at"], shelling: ["shelled", "at"], bombing: ["bombed", "at"],
  suicide_bombing: ["blew up a suicide bomb", "at"], shooting: ["shot", "at"], kill: ["killed", "at"], abduct: ["captured", "at"], torture: ["tortured", "at"],
  sexual_violence: ["sexually assaulted", "at"], destroy: ["destroyed", "at"], seize: ["seized", "at"], besiege: ["besieged", ""], restrict: ["restricted", "at"],
  arrest: ["arrested", "at"], deploy: ["deployed", "to"], supply: ["supplied", "at"], aid: ["gave aid to", "at"], protest: ["protested", "at"], riot: ["rioted", "at"],
  strike: ["went on strike", "at"], oust: ["ousted", "at"], ceasefire: ["kept a ceasefire", "at"], release: ["released", "at"], surrender: ["surrendered", "at"],
  resign: ["resigned", "at"], consult: ["met", "at"], agree: ["agreed", "at"], sign: ["signed", "at"], support: ["supported", "at"], cooperate: ["worked with", "at"],
  concede: ["gave in to", "at"], appeal: ["appealed to", "at"], reject: ["rejected", "at"], accuse: ["accused", "at"], investigate: ["investigated", "at"],
  deny: ["denied", "at"], threaten: ["threatened", "at"], pledge: ["pledged", "at"], sanction: ["put sanctions on", "at"], expel: ["expelled", "at"],
};
export const verb = (type: string): [string, string] => kVerbs[type] ?? [typeName(type), "at"];
// Acts as things, for headings and tables; the ledger's own word where it is one already.
const kNouns: Record<string, string> = {
  withdraw: "withdrawal", besiege: "siege", kill: "killing", abduct: "abduction", destroy: "destruction", seize: "seizure", restrict: "restriction",
  deploy: "deployment", oust: "overthrow", resign: "resignation", consult: "meeting", agree: "agreement", sign: "signing", cooperate: "cooperation",
  concede: "concession", reject: "rejection", accuse: "accusation", investigate: "investigation", deny: "denial", threaten: "threat", expel: "expulsion",
  strike: "labour strike",
};
export const typeName = (type: string): string => kNouns[type] ?? type.replaceAll("_", " ");

export const kSlotNames: Record<string, string> = {
  happened: "Did it happen?", when: "When", where: "Where", who: "Who", whom: "To whom", recipient: "To (receiver)", addressee: "To (addressee)",
  means: "With what", how_many: "How many", cause: "How it came", words: "Words that judge",
};
export const kAbout: Record<string, string> = {
  time: "when", place: "where", actor: "who did it", target: "to whom", happened: "did it happen", cause: "how it came", number: "how many",
};
export const kStates: Record<string, [string, string]> = {
  // status: [shape, what it means]
  asserted: ["●", "a report says so in its own voice"], claimed: ["◐", "only as somebody's words"], disputed: ["◆", "reports contradict each other on whether it happened"],
  denied: ["⊘", "told only to be denied"], planned: ["◌", "announced or demanded, not told as done"],
};
export const kSides = ["A", "B", "C", "D", "E", "F", "G", "H"];

/** The pages speak English: of the reader's own country where there is such a thing (en-DE, en-IN), else with the day before the month. */
const locale = ((): string => {
  try {
    const own = new Intl.Locale(navigator.language), english = `en-${own.maximize().region}`;
    if (own.language === "en" && own.region) return own.baseName;
    if (new Intl.DateTimeFormat(english).resolvedOptions().locale === english) return english;
  } catch { /* no language that is known */ }
  return "en-GB";
})();
const kDays = { timeZone: "UTC", calendar: "gregory" } as const;
const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", ...kDays });
const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", ...kDays });
const clock = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
const number = new Intl.NumberFormat(locale);
/** A moment, where the reader is. */
export const showTime = (iso: string): string => clock.format(new Date(iso));

export const count = (n: number): string => number.format(n);
export const many = (n: number, one: string, more = one + "s"): string => `${number.format(n)} ${n === 1 ? one : more}`;

const kDay = 86400000;
export const dayNumber = (iso: string): number => Math.round(Date.parse(iso + "T00:00:00Z") / kDay);
export const isoDay = (n: number): string => new Date(n * kDay).toISOString().slice(0, 10);

const shown = new Map<string, string>(); // a range takes long to write, and a table asks for the same ones again
/** "11 Sept 2022", "May 2015", "6–8 Sept 2022", "since …", "until …"; "" where nothing is known. */
export function showDays(from: number | null, to: number | null): string {
  const key = `${from} ${to}`;
  let text = shown.get(key);
  if (text === undefined) {
    if (shown.size > 4000) shown.clear();
    shown.set(key, text = writeDays(from, to));
  }
  return text;
}
function writeDays(from: number | null, to: number | null): string {
  if (from === null && to === null) return "";
  if (from === null) return "until " + day.format(to! * kDay);
  if (to === null) return "since " + day.format(from * kDay);
  if (from === to) return day.format(from * kDay);
  const a = new Date(from * kDay), b = new Date(to * kDay);
  if (a.getUTCDate() === 1 && new Date((to + 1) * kDay).getUTCDate() === 1) {
    if (a.getUTCMonth() === b.getUTCMonth() && a.getUTCFullYear() === b.getUTCFullYear()) return month.format(a);
    if (a.getUTCMonth() === 0 && b.getUTCMonth() === 11 && a.getUTCFullYear() === b.getUTCFullYear()) return String(a.getUTCFullYear());
  }
  return day.formatRange(a, b);
}
const numberOf = (iso: string | null): number | null => (iso ? dayNumber(iso) : null);
export const showWhen = (when: When | null): string => (when ? showDays(numberOf(when.earliest), numberOf(when.latest)) : "");
/** When something that lasts began: of an open beginning only the day by which it had. */
export const showSince = (when: When | null): string => (when?.latest && !when.earliest ? "by " + showIso(when.latest) : showWhen(when));
export const showIso = (from: string | null, to: string | null = from): string => showDays(numberOf(from), numberOf(to));

const regions = ((): Intl.DisplayNames | null => { try { return new Intl.DisplayNames(["en"], { type: "region" }); } catch { return null; } })();
/** "SY" -> "Syria"; what is no code stays as it is. */
export const countryName = (code: string): string => { try { return regions?.of(code) ?? code; } catch { return code; } };

export const nameOf = (names: Names, id: string | null | undefined): string => (id ? names.entities[id]?.name ?? id : "");
export const outletOf = (names: Names, report: string): string => names.reports[report]?.outlet ?? shortFile(names.reports[report]?.file ?? report);
export const shortFile = (file: string): string => file.split("/").pop()!;
export const isPlace = (type: string): boolean => type === "place" || type === "facility";
export const entityUrl = (id: string, type?: string): string => (type && isPlace(type) ? `/place/${id}` : `/actor/${id}`);

/** A dispute's value as people read it. */
export function showValue(names: Names, value: string): string {
  if (value.startsWith("en_")) return nameOf(names, value);
  if (value === "another") return "somebody else";
  const numbers = /^(\d+)\.\.(\d+)$/.exec(value);
  if (numbers) return numbers[1] === numbers[2] ? count(+numbers[1]) : `${count(+numbers[1])}–${count(+numbers[2])}`;
  const days = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(value);
  return days ? showIso(days[1] ?? null, days[2] ?? null) : value;
}
