// SPDX-License-Identifier: Apache-2.0
// Small parts that every screen uses. A report's words stand in <bdi dir="auto">, so that no text can turn the line around it.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Failed, useApi, type Correction, type Names, type Said } from "../api";
import { url } from "../route";
import { kStates, outletOf, showIso, showTime } from "../words";

export function Waiting({ what = "Asking the ledger …" }: { what?: string }) {
  return <p class="waiting" role="status">{what}</p>;
}
export function Trouble({ error }: { error: Failed }) {
  return <div class="trouble" role="alert"><strong>{error.message}</strong>{error.advice && <p>{error.advice}</p>}</div>;
}
export function State({ status, disputed }: { status: string; disputed?: boolean }) {
  const [shape, meaning] = kStates[status] ?? ["○", ""];
  return <span class={`state ${status}`} title={meaning}><span aria-hidden="true">{shape}</span> {status}{disputed && status !== "disputed" ? <span class="parts" title="reports contradict each other in parts"> ◆<span class="hidden"> in parts disputed</span></span> : null}</span>;
}
/** Text of a report, isolated from the page's own direction; control and direction characters are shown, not obeyed. */
export function Text({ children }: { children: string }) { return <bdi dir="auto">{visible(children)}</bdi>; }
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

/** Words in quotation marks that lead to where they stand. */
export function Quote({ words, report, begin, end, names, claim }: { words: string; report: string; begin: number; end: number; names?: Names; claim?: string }) {
  const label = names ? `, ${outletOf(names, report)}` : "";
  return <a class="quote" href={url(`/report/${report}`, { at: `${begin}-${end}`, claim })} title={`Read in the report${label}`}><q><Text>{words}</Text></q></a>;
}
export function ReportLink({ names, report, day = true }: { names: Names; report: string; day?: boolean }) {
  const row = names.reports[report];
  return <a href={url(`/report/${report}`)} title={row?.title}><Text>{outletOf(names, report)}</Text>{day && row?.earliest ? <span class="dim">, {showIso(row.earliest, row.latest)}</span> : null}</a>;
}
export function EntityLink({ names, id }: { names: Names; id: string | null | undefined }) {
  if (!id) return <span class="dim">somebody</span>;
  const entity = names.entities[id];
  if (!entity) return <span>{id}</span>;
  return <a href={url(`/${entity.type === "place" || entity.type === "facility" ? "place" : "actor"}/${id}`)}><Text>{entity.name}</Text></a>;
}

/** Links in every form: the page, a citation, the API's address, the command line. `but`: what of this page those two cannot tell. */
export function CopyAs({ title, api, command, but }: { title: string; api: string | string[]; command: string; but?: string | false }) {
  const [open, set] = useState(false);
  const [said, say] = useState("");
  const box = useRef<HTMLDivElement>(null), button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (e: Event) => {
      if (!(e instanceof KeyboardEvent)) { if (!box.current?.contains(e.target as Node)) set(false); return; }
      if (e.key !== "Escape") return;
      if (box.current?.contains(document.activeElement)) button.current?.focus(); // where the menu was opened
      set(false);
    };
    addEventListener("keydown", close); addEventListener("pointerdown", close); addEventListener("focusin", close);
    return () => { removeEventListener("keydown", close); removeEventListener("pointerdown", close); removeEventListener("focusin", close); };
  }, [open]);
  const copy = async (what: string, text: string) => {
    try { await navigator.clipboard.writeText(text); say(`${what} copied`); } catch { say(text); }
  };
  const day = new URLSearchParams(location.search).get("known-on");
  const cite = `“${title}”${day ? ` as of ${day}` : ""}. Rashomon ledger, ${location.pathname}${location.search}, read ${new Date().toISOString().slice(0, 10)}.`;
  const calls = [api].flat().map((a) => `curl '${location.origin}${a.replaceAll("'", "%27")}'`).join("\n");
  return <div class="copyas" ref={box}>
    <button type="button" ref={button} aria-expanded={open} onClick={() => set(!open)}>Copy as …</button>
    {open && <div class="menu">
      <button type="button" onClick={() => copy("Link", location.href)}>Link</button>
      <button type="button" onClick={() => copy("Citation", cite)}>Citation</button>
      <button type="button" onClick={() => copy("API call", calls)}>API call</button>
      <button type="button" onClick={() => copy("Command line", command)}>Command line</button>
      <code class="dim">{command}</code>
      {but && <p class="dim">{but}</p>}
    </div>}
    <span role="status" class="said">{said}</span>
  </div>;
}

/** Who looked at which claim and let it stand, or rejected it: from the corrections. */
export interface Seen { by: string; time: string; id: string }
export function useSeen(): { seen: Map<string, Seen>; corrections: Correction[]; error: Failed | null; waiting: boolean } {
  const { data, error, waiting } = useApi<{ rows: Correction[] }>("/api/v1/corrections");
  const seen = useMemo(() => {
    const out = new Map<string, Seen>();
    for (const { state, line } of data?.rows ?? []) if (state === "applies" && line.set?.seen) out.set(line.of[0].id, { by: line.author || "somebody", time: line.time, id: line.correction });
    return out;
  }, [data]);
  return { seen, corrections: data?.rows ?? [], error, waiting };
}
export function SeenMark({ of }: { of: Seen | undefined }) {
  return of ? <span class="seen" title={`${showTime(of.time)}, ${of.id}`}>✓ let stand by <Text>{of.by}</Text></span> : null;
}

/** A text for a shell. */
export const quoted = (text: string): string => (/^[\w.,:=@%/+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
export function commandOf(verb: string, params: URLSearchParams, flags: string[]): string {
  let out = `rashomon ${verb}`;
  for (const flag of flags) { const v = params.get(flag); if (v) out += flag === "disputed" ? ` --${flag}` : ` --${flag}${v.startsWith("-") ? "=" : " "}${quoted(v)}`; }
  return out;
}
/** A command with the clock of knowledge and the rule of the present page. */
export const commandHere = (verb: string, flags: string[] = ["known-on", "rule"]): string => commandOf(verb, new URLSearchParams(location.search), flags);
export const sayKey = (s: Said): string => s.at.map((a) => a.report + a.begin).join();

/** Calls `act` for keys pressed outside of fields. */
const kKeysOff = "rashomon.keys-off";
/** Single keys can be turned off: software that types what it hears would press them. */
export const keysAreOff = (): boolean => { try { return localStorage.getItem(kKeysOff) === "yes"; } catch { return false; } };
export const turnKeys = (on: boolean): void => { try { if (on) localStorage.removeItem(kKeysOff); else localStorage.setItem(kKeysOff, "yes"); } catch { /* private window */ } };
const kNamed = new Set(["Enter", "Escape", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);
export function useKeys(act: (key: string, event: KeyboardEvent) => boolean | void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const at = event.target as HTMLElement;
      if (at.matches?.("input, textarea, select, [contenteditable]")) return;
      if (!kNamed.has(event.key) && keysAreOff()) return;
      if (latest.current(event.key, event)) event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
/** Is the page no wider than so many pixels? 700: a telephone, as the style sheet has it. */
export function useNarrow(most = 700): boolean {
  const query = useMemo(() => matchMedia(`(max-width: ${most}px)`), [most]);
  const [narrow, set] = useState(query.matches);
  useEffect(() => { const turn = () => set(query.matches); query.addEventListener("change", turn); return () => query.removeEventListener("change", turn); }, [query]);
  return narrow;
}
export function useTitle(title: string): void {
  useEffect(() => { document.title = title ? `${title} · Rashomon` : "Rashomon"; }, [title]);
}
