// SPDX-License-Identifier: Apache-2.0
// All events in columns, as /api/v1/index gives them: filtered and counted here, in one pass, so that a hundred thousand
// events answer at once. The filters mean what the flags of the command line mean.
import { dayNumber } from "./words";

interface Raw {
  count: number; total: number; // events here, and in the ledger
  types: string[]; statuses: string[]; bases: string[]; outlets: string[]; abouts: string[];
  events: {
    id: string[]; type: number[]; from: (number | null)[]; to: (number | null)[]; basis: number[]; place: (number | null)[]; status: number[];
    origins: number[]; reports: number[]; actors: number[][]; targets: number[][]; outlets: number[][]; disputes: number[][]; killed: ([number, number, number] | null)[];
  };
  entities: [string, string, string, number | null, number | null, string | null, string | null, string | null][];
}
export interface Entity { id: string; name: string; type: string; lat: number | null; lon: number | null; precision: string | null; country: string | null; other: string; folded: string | null }
/** Lists of numbers, one an event, laid end to end. */
interface Lists { start: Int32Array; items: Int32Array }
/** What is counted at each step, as flat numbers: -1 stands for none. */
interface Flat { type: Int32Array; status: Int32Array; place: Int32Array; located: Uint8Array; actors: Lists; outlets: Lists; disputes: Lists }
export interface Index extends Omit<Raw, "entities"> { entities: Entity[]; entityAt: Map<string, number>; position: Map<string, number>; flat: Flat }

export function readIndex(raw: Raw): Index {
  const entities: Entity[] = raw.entities.map(([id, name, type, lat, lon, precision, country, other]) => ({ id, name: name ?? id, type, lat, lon, precision, country, other: other ?? "", folded: null }));
  const e = raw.events;
  const flat: Flat = {
    type: Int32Array.from(e.type), status: Int32Array.from(e.status), place: Int32Array.from(e.place, (p) => p ?? -1),
    located: Uint8Array.from(e.place, (p) => (p !== null && entities[p].lat !== null ? 1 : 0)),
    actors: listsOf(e.actors), outlets: listsOf(e.outlets), disputes: listsOf(e.disputes),
  };
  return { ...raw, entities, flat, entityAt: new Map(entities.map((e, i) => [e.id, i])), position: new Map(raw.events.id.map((id, i) => [id, i])) };
}
function listsOf(lists: number[][]): Lists {
  const start = new Int32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i++) start[i + 1] = start[i] + lists[i].length;
  const items = new Int32Array(start[lists.length]);
  for (let i = 0; i < lists.length; i++) items.set(lists[i], start[i]);
  return { start, items };
}
/** All names of an entity for comparing; made when first asked for, since most never are. */
export const foldedOf = (e: Entity): string => (e.folded ??= fold(`${e.name}; ${e.other}`));
const made = new WeakMap<object, Index>();
export function indexOf(raw: unknown): Index {
  let index = made.get(raw as object);
  if (!index) made.set(raw as object, index = readIndex(raw as Raw));
  return index;
}

export type Box = [number, number, number, number]; // west, south, east, north
export const readBox = (text: string | null): Box | null => {
  const n = (text ?? "").split(",").map(Number);
  return n.length === 4 && n.every(Number.isFinite) ? (n as Box) : null;
};

/** "2020", "2020-05", "2020-05-18" -> first or last day; null for anything else. */
export function edgeOf(text: string | null, last: boolean): number | null {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text ?? "");
  if (!m) return null;
  if (m[3]) { const n = dayNumber(text!); return Number.isNaN(n) ? null : n; }
  const y = +m[1], mo = m[2] ? +m[2] : last ? 12 : 1;
  return Math.round(Date.UTC(y, last ? mo : mo - 1, last ? 0 : 1) / 86400000);
}

export const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Positions of entities that `text` names: an id, a whole name, else names that hold it. */
function entitiesNamed(index: Index, text: string, fits: (type: string) => boolean): Set<number> {
  const id = index.entityAt.get(text);
  if (id !== undefined) return new Set([id]);
  const wanted = fold(text);
  const same = new Set<number>(), holding = new Set<number>();
  index.entities.forEach((e, i) => {
    if (!fits(e.type)) return;
    for (const name of foldedOf(e).split("; ")) {
      if (name === wanted) same.add(i);
      else if (` ${name} `.includes(` ${wanted} `)) holding.add(i);
    }
  });
  return same.size ? same : holding;
}

/** The `n` that were counted most, the first of equals first, with their counts. */
export function mostCounted(counts: Int32Array, n: number): [number, number][] {
  const best: [number, number][] = [];
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] === 0 || (best.length === n && counts[i] <= best[n - 1][1])) continue;
    let at = best.length;
    while (at > 0 && best[at - 1][1] < counts[i]) at--;
    best.splice(at, 0, [i, counts[i]]);
    if (best.length > n) best.pop();
  }
  return best;
}

export type Facet = "type" | "status" | "outlet" | "place" | "actor" | "disputed" | "about" | "time" | "box" | "text" | "min-origins";
export interface Filtered { rows: number[]; counts: Record<"type" | "status" | "outlet" | "place" | "actor" | "about", Int32Array>; disputed: number; located: number }

const flagsOf = (set: Set<number>, size: number): Uint8Array => { const out = new Uint8Array(size); for (const i of set) out[i] = 1; return out; };
/** Does any item of an event's list fit? */
const anyFits = ({ start, items }: Lists, fits: Uint8Array) => (i: number): boolean => { for (let k = start[i]; k < start[i + 1]; k++) if (fits[items[k]]) return true; return false; };

/** `texts`: ids of the events whose words hold --text, or null where it is not asked. */
export function filter(index: Index, params: URLSearchParams, texts: Set<string> | null): Filtered {
  const e = index.events;
  const tests: [Facet, (i: number) => boolean][] = [];
  const since = edgeOf(params.get("since"), false), until = edgeOf(params.get("until"), true);
  if (since !== null || until !== null)
    tests.push(["time", (i) => (e.from[i] !== null || e.to[i] !== null) && (since === null || e.to[i] === null || e.to[i]! >= since) && (until === null || e.from[i] === null || e.from[i]! <= until)]);
  const types = params.get("type");
  if (types) { const set = new Set(types.split(",").map((t) => index.types.indexOf(t))); const fits = Uint8Array.from(index.types, (_, t) => +set.has(t)); tests.push(["type", (i) => fits[index.flat.type[i]] === 1]); }
  const status = params.get("status");
  if (status) { const s = index.statuses.indexOf(status); tests.push(["status", (i) => index.flat.status[i] === s]); }
  const outlet = params.get("outlet");
  if (outlet) { const wanted = outlet.toLowerCase(), fits = Uint8Array.from(index.outlets, (o) => +o.toLowerCase().includes(wanted)); tests.push(["outlet", anyFits(index.flat.outlets, fits)]); }
  const place = params.get("place");
  if (place) { const set = entitiesNamed(index, place, (t) => t === "place" || t === "facility" || t === "state"); const fits = flagsOf(set, index.entities.length); tests.push(["place", (i) => index.flat.place[i] >= 0 && fits[index.flat.place[i]] === 1]); }
  const actor = params.get("actor");
  if (actor) { const set = entitiesNamed(index, actor, (t) => t !== "place" && t !== "facility"); tests.push(["actor", anyFits(index.flat.actors, flagsOf(set, index.entities.length))]); }
  if (params.has("disputed")) tests.push(["disputed", (i) => e.disputes[i].length > 0]);
  const about = params.get("about");
  if (about) { const a = index.abouts.indexOf(about); tests.push(["about", (i) => e.disputes[i].includes(a)]); }
  const least = Number(params.get("min-origins") ?? 0);
  if (least > 1) tests.push(["min-origins", (i) => e.origins[i] >= least]);
  if (texts) tests.push(["text", (i) => texts.has(e.id[i])]);
  const box = readBox(params.get("box"));
  if (box) tests.push(["box", (i) => { const p = e.place[i]; if (p === null) return false; const { lat, lon } = index.entities[p]; return lat !== null && lon !== null && lat >= box[1] && lat <= box[3] && (box[0] <= box[2] ? lon >= box[0] && lon <= box[2] : lon >= box[0] || lon <= box[2]); }]);

  const counts = {
    type: new Int32Array(index.types.length), status: new Int32Array(index.statuses.length), outlet: new Int32Array(index.outlets.length),
    place: new Int32Array(index.entities.length), actor: new Int32Array(index.entities.length), about: new Int32Array(index.abouts.length),
  };
  const f = index.flat;
  const add = (into: Int32Array, { start, items }: Lists, i: number) => { for (let k = start[i]; k < start[i + 1]; k++) into[items[k]]++; };
  const rows: number[] = [];
  let disputed = 0, located = 0;
  for (let i = 0; i < index.count; i++) {
    let failed: Facet | null = null, several = false;
    for (let t = 0; t < tests.length; t++) if (!tests[t][1](i)) { if (failed) { several = true; break; } failed = tests[t][0]; }
    if (several) continue;
    // A facet counts what it would show if only its own choice were taken back.
    if (!failed || failed === "type") counts.type[f.type[i]]++;
    if (!failed || failed === "status") counts.status[f.status[i]]++;
    if (!failed || failed === "outlet") add(counts.outlet, f.outlets, i);
    if ((!failed || failed === "place") && f.place[i] >= 0) counts.place[f.place[i]]++;
    if (!failed || failed === "actor") add(counts.actor, f.actors, i);
    if (!failed || failed === "about") add(counts.about, f.disputes, i);
    if (failed) continue;
    rows.push(i);
    if (f.disputes.start[i + 1] > f.disputes.start[i]) disputed++;
    located += f.located[i];
  }
  const sort = params.get("sort") ?? "";
  const down = sort.startsWith("-") ? -1 : 1;
  const value: Record<string, (i: number) => number | string> = {
    when: (i) => e.from[i] ?? e.to[i] ?? 1e9, type: (i) => index.types[e.type[i]], place: (i) => e.place[i] ?? 1e9, // entities are numbered by name
    origins: (i) => e.origins[i], reports: (i) => e.reports[i], status: (i) => index.statuses[e.status[i]], killed: (i) => e.killed[i]?.[1] ?? -1,
    who: (i) => (e.actors[i].length ? e.actors[i][0] : 1e9),
  };
  const by = value[sort.replace("-", "")];
  if (sort === "-when") rows.reverse(); // they come in order of days
  else if (by && sort !== "when") {
    // Only numbers are compared: words (types, states) are few and ranked first.
    const words = typeof by(0) === "string" ? new Map([...index.types, ...index.statuses].sort().map((w, n) => [w, n])) : null;
    const order = new Float64Array(rows.length);
    for (let n = 0; n < rows.length; n++) { const key = by(rows[n]); order[n] = (words ? words.get(key as string)! : (key as number)) * down * 1e7 + rows[n]; }
    order.sort();
    for (let n = 0; n < order.length; n++) rows[n] = ((order[n] % 1e7) + 1e7) % 1e7;
  }
  return { rows, counts, disputed, located };
}
