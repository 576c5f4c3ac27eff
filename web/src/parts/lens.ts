// SPDX-License-Identifier: Apache-2.0
// According to whom the map is drawn: which holdings stay when only one outlet, one speaker, one side, or only those who lose
// by what they say are listened to.
import type { Claim, Evidence, Holding, Names } from "../api";
import { nameOf, outletOf } from "../words";

export interface Holds extends Names { next: string | null; rows: Holding[]; claims: Claim[] }
export interface LensChoice { value: string; label: string }
export interface LensGroup { label: string; choices: LensChoice[] }

const claimsOf = (data: Holds): Map<string, Claim> => new Map(data.claims.map((c) => [c.id, c]));
const origins = (data: Holds, h: Holding): number => new Set(h.evidence.map((e) => data.reports[e.report]?.origin ?? e.report)).size;
const takesPart = (c: Claim, role: string, id: string): boolean => c.participants.some((p) => p.role === role && p.entity === id);

const kPressing = new Set(["besiege", "clash", "attack", "advance"]);
/** What a holding rests on, the words that tell who holds first, then those of sieges and fights. */
export function deciding(h: Holding, claims: Map<string, Claim>): Evidence[] {
  const presses = (e: Evidence) => h.claims.some((id) => { const c = claims.get(id); return c && c.report === e.report && c.evidence.begin === e.span.begin && kPressing.has(c.type); });
  const [first, then]: Evidence[][] = [[], []];
  for (const e of h.evidence) (presses(e) ? then : first).push(e);
  return [...first, ...then];
}

/** Does `side` say this: itself, or somebody who speaks for it and gains by it, or who admits that it lost? */
function saidBySide(c: Claim, h: Holding, side: string): boolean {
  if (c.voice?.speaker === side) return true;
  const won = c.type === "capture" || c.type === "advance" ? "actor" : "target";
  if (c.interest === "own") return won === "actor" ? takesPart(c, "actor", side) || h.holder === side : takesPart(c, "target", side);
  return c.interest === "against" && takesPart(c, won === "actor" ? "target" : "actor", side);
}

export function lensed(data: Holds, lens: string): Holding[] {
  const claims = claimsOf(data);
  const some = (h: Holding, fits: (c: Claim) => boolean) => h.claims.some((id) => { const c = claims.get(id); return !!c && fits(c); });
  const [kind, value] = [lens.slice(0, Math.max(0, lens.indexOf(":"))) || lens, lens.slice(lens.indexOf(":") + 1)];
  switch (kind) {
    case "two": return data.rows.filter((h) => origins(data, h) > 1);
    case "against": return data.rows.filter((h) => some(h, (c) => c.interest === "against"));
    case "neutral": return data.rows.filter((h) => some(h, (c) => c.interest !== "own"));
    case "outlet": return data.rows.filter((h) => h.evidence.some((e) => outletOf(data, e.report) === value));
    case "speaker": return data.rows.filter((h) => some(h, (c) => c.voice?.speaker === value));
    case "side": return data.rows.filter((h) => some(h, (c) => saidBySide(c, h, value)));
  }
  return data.rows;
}

/** The choices that show something. */
export function lensesOf(data: Holds): LensGroup[] {
  const speakers = new Set(data.claims.flatMap((c) => (c.voice?.speaker ? [c.voice.speaker] : [])));
  const byName = (a: LensChoice, b: LensChoice) => (a.label < b.label ? -1 : 1);
  const named = (kind: string, ids: Iterable<string>) => [...ids].map((id) => ({ value: `${kind}:${id}`, label: nameOf(data, id) })).sort(byName);
  const groups: LensGroup[] = [
    { label: "Everybody", choices: [{ value: "", label: "all reports" }, { value: "two", label: "two and more origins" }, { value: "neutral", label: "those who do not gain by it" }, { value: "against", label: "only those who lose by it" }] },
    { label: "A side’s own word", choices: named("side", new Set(data.rows.map((h) => h.holder))) },
    { label: "A speaker", choices: named("speaker", speakers) },
    { label: "An outlet", choices: [...new Set(data.rows.flatMap((h) => h.evidence.map((e) => outletOf(data, e.report))))].sort().map((o) => ({ value: `outlet:${o}`, label: o })) },
  ];
  return groups.map((g) => ({ ...g, choices: g.choices.filter((c) => c.value === "" || lensed(data, c.value).length > 0).slice(0, 60) })).filter((g) => g.choices.length);
}
