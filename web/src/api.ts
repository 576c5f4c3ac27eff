// SPDX-License-Identifier: Apache-2.0
// What the server answers, under /api/v1, and nothing from anywhere else.
import { useEffect, useState } from "preact/hooks";

export interface Span { begin: number; end: number; text: string }
export interface When { earliest: string | null; latest: string | null; basis: string; text: string | null }
export interface EntityName { type: string; name: string; lat: number | null; lon: number | null; precision: string | null; country: string | null; described: string | null }
export interface ReportName { outlet: string | null; file: string; key: string; title: string; earliest: string | null; latest: string | null; origin: string | null; language: string; url: string | null }
export interface Names { entities: Record<string, EntityName>; reports: Record<string, ReportName> }
export interface Voice { speaker: string | null; span: Span; quoted: boolean }
export interface Claim {
  id: string; event: string | null; report: string; type: string; when: When; place: string | null;
  participants: { role: string; entity: string | null; span?: Span }[]; evidence: Span; trigger: Span; voice: Voice | null;
  stance: string; confidence: string; rule: string; place_span?: Span; interest?: string | null;
}
export interface Dispute { about: string; values: { value: string; claims: string[] }[]; rule: string }
export interface LedgerEvent {
  id: string; type: string; codes: { plover: string | null; cameo: string | null; acled: string | null }; when: When; place: string | null;
  participants: { role: string; entity: string | null }[]; status: string; support: { reports: number; origins: number; outlets: number };
  claims: string[]; disputes: Dispute[]; part_of?: string | null; rulings?: Record<string, string>;
}
export interface Evidence { report: string; span: Span }
export interface Holding {
  id: string; place: string; holder: string; from: When | null; to: When | null; claims: string[]; evidence: Evidence[]; rule: string; disputed: boolean;
}
export interface Said {
  words: string; value: string; entity?: string; basis?: string; stance?: string; voice?: string; side?: number;
  at: { report: string; begin: number; end: number; claim?: string; elsewhere?: string }[];
}
export interface Slot { slot: string; disputed: boolean; sides: string[]; rule?: string; cells: Said[][] }
export interface ClaimGrid extends Names {
  event: LedgerEvent;
  claims: Claim[];
  grid: {
    columns: { origin: string; reports: { report: string; derived_from: { report: string; how: string; share: number }[] }[] }[];
    slots: Slot[]; silent: { outlet: string; report: string }[];
  };
}
export interface Correction {
  state: string;
  line: { correction: string; act: string; of: { kind: string; id: string }[]; set?: Record<string, string>; author: string; time: string; reason: string };
}
export interface Service {
  version: string; ledger: string; edit: boolean; generation: number; reports: number; origins: number; outlets: number; claims: number; events: number;
  disputed: number; entities: number; holdings: number; first_published: string | null; last_published: string | null; first_day: string | null;
  last_day: string | null; current: boolean;
}

export class Failed extends Error {
  constructor(message: string, readonly advice: string, readonly status: number) { super(message); }
}

async function failure(response: Response): Promise<Failed> {
  try {
    const { error } = await response.json();
    return new Failed(error.message, error.advice, response.status);
  } catch {
    return new Failed(`the server answered ${response.status}`, "", response.status);
  }
}

const kept = new Map<string, Promise<unknown>>();
let generation = 0, content = 0;
const watchers = new Set<() => void>();

/** The address of a resource, with what the present screen's address keeps and the resource knows. */
export function apiUrl(path: string, params: Record<string, string | null | undefined> = {}, keeps = ["known-on", "rule"]): string {
  const now = new URLSearchParams(location.search);
  const out = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) out.set(name, value);
  for (const name of keeps) { const kept = now.get(name); if (kept && !out.has(name)) out.set(name, kept); }
  const query = out.toString();
  return `/api/v1/${path}${query ? "?" + query : ""}`;
}

export function get<T>(address: string): Promise<T> {
  let known = kept.get(address) as Promise<T> | undefined;
  if (!known) {
    known = fetch(address).then(async (r) => { if (!r.ok) throw await failure(r); return address.includes("format=jsonl") ? r.text() as T : r.json() as T; });
    known.catch(() => kept.delete(address));
    if (kept.size > 60) kept.delete(kept.keys().next().value!);
    kept.set(address, known);
  }
  return known;
}

/** Was this asked for already? */
export const isKnown = (address: string): boolean => kept.has(address);

/** Corrections that only say "looked at": the ledger stays, so only what shows corrections asks again. */
function renewCorrections(): void {
  for (const address of kept.keys()) if (/^\/api\/v1(\/corrections|$|\?)/.test(address)) kept.delete(address);
  watchers.forEach((w) => w());
}

let made: string[] = []; // the corrections of this visit in their order; the log knows none within a second
/** The last correction of this visit that was not taken back in it. */
export const madeLast = (): string | undefined => made.at(-1);

export async function post(body: unknown, type = "application/json"): Promise<{ fresh: number; rows: { correction: string; applies: boolean; note: string }[] }> {
  const response = await fetch("/api/v1/corrections", { method: "POST", headers: { "Content-Type": type }, body: typeof body === "string" ? body : JSON.stringify(body) });
  if (!response.ok) throw await failure(response);
  const kept = await response.json();
  const { act, of } = body as { act?: string; of?: string[] };
  made = act === "undo" ? made.filter((id) => !of?.includes(id)) : [...made, ...kept.rows.map((r: { correction: string }) => r.correction)];
  if (isMark(body)) renewCorrections(); else renew();
  return kept;
}
const isMark = (body: unknown): boolean => { const set = (body as { set?: Record<string, string> }).set; return !!set && Object.keys(set).join() === "seen"; };

/** Forgets all answers; screens ask again. */
export function renew(): void {
  kept.clear();
  watchers.forEach((w) => w());
}

interface Told { generation: number; content: number }
function hear(now: Told): void {
  if (content && now.content !== content) renew(); else if (generation && now.generation !== generation) renewCorrections();
  ({ generation, content } = now);
}

/** Listens for changes of the ledger; goes on when the server comes back. Browsers open few connections to one server, so of all
 * pages that are open one listens and tells the others. */
export function watch(): void {
  const others = "BroadcastChannel" in window ? new BroadcastChannel("rashomon") : null;
  let stream: EventSource | null = null, last: Told | null = null;
  const listen = () => {
    stream = new EventSource("/api/v1/changes");
    stream.addEventListener("ledger", (event) => { last = JSON.parse((event as MessageEvent).data) as Told; others?.postMessage(last); hear(last); });
  };
  others?.addEventListener("message", ({ data }) => { if (data !== "asks") hear(data as Told); else if (stream && last) others.postMessage(last); });
  if (others && navigator.locks) {
    others.postMessage("asks");
    void navigator.locks.request("rashomon", () => { listen(); return new Promise(() => undefined); }); // held until this page goes
    return;
  }
  // under another name than this machine's own and without TLS browsers have no locks: those in sight listen
  const turn = () => { stream?.close(); stream = null; if (document.visibilityState === "visible") listen(); };
  document.addEventListener("visibilitychange", turn);
  turn();
}

/** All rows of a list, page after page. */
export function getAll<T extends { next: string | null; rows: unknown[] }>(address: string): Promise<T> {
  return get<T>(address).then(async (first) => {
    for (let next = first.next, pages = 1; next && pages < 200; pages++) {
      const page = await get<T>(`${address}&cursor=${encodeURIComponent(next)}`);
      for (const [name, value] of Object.entries(page)) {
        const whole = first as Record<string, unknown>;
        if (Array.isArray(value)) whole[name] = [...(whole[name] as unknown[]), ...value];
        else if (value && typeof value === "object") whole[name] = { ...(whole[name] as object), ...(value as object) };
      }
      next = page.next;
    }
    first.next = null;
    return first;
  });
}

export interface Asked<T> { data: T | null; error: Failed | null; waiting: boolean }

/** What `address` answers, asked again when the ledger changes. "" asks nothing. */
export function useApi<T>(address: string, ask: (address: string) => Promise<T> = get): Asked<T> {
  const [state, set] = useState<Asked<T> & { of: string }>({ data: null, error: null, waiting: true, of: "" });
  const [turn, again] = useState(0);
  useEffect(() => {
    const watcher = () => again((n) => n + 1);
    watchers.add(watcher);
    return () => { watchers.delete(watcher); };
  }, []);
  useEffect(() => {
    if (!address) return;
    let here = true;
    ask(address).then(
      (data) => here && set({ data, error: null, waiting: false, of: address }),
      (error) => here && set({ data: null, error: error instanceof Failed ? error : new Failed("the server cannot be reached", "is `rashomon serve` still running?", 0), waiting: false, of: address }));
    return () => { here = false; };
  }, [address, turn]);
  return state.of === address ? state : { data: null, error: null, waiting: !!address };
}

/** How much the ledger holds as the page's clock of knowledge stands; `now`: as it is. */
export function useKnown(now: Service | null): Service | null {
  const day = new URLSearchParams(location.search).get("known-on");
  const { data } = useApi<Service>(day ? apiUrl("", { "known-on": day }, []) : "");
  return day ? data : now;
}
