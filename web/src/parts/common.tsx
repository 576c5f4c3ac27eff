// SPDX-License-Identifier: Apache-2.0
// Small parts that every screen uses. A report's words stand in <bdi dir="auto">, so that no text can turn the line around it.
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Failed, useApi, type Correction, type Names, type Said } from "../api";
import { url } from "../route";
import { kStates, outletOf, showIso } from "../words";

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

/** Links in every form: the page, a citation, the API's address, the command line. */
export function CopyAs({ title, api, command, children }: { title: string; api?: string; command?: string; children?: ComponentChildren }) {
  const [open, set] = useState(false);
  const [said, say] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (e: Event) => { if (e instanceof KeyboardEvent ? e.key === "Escape" : !box.current?.contains(e.target as Node)) set(false); };
    addEventListener("keydown", close); addEventListener("pointerdown", close);
    return () => { removeEventListener("keydown", close); removeEventListener("pointerdown", close); };
  }, [open]);
  const copy = async (what: string, text: string) => {
    try { await navigator.clipboard.writeText(text); say(`${what} copied`); } catch { say(text); }
  };
  const day = new URLSearchParams(location.search).get("known-on");
  const cite = `“${title}”${day ? ` as of ${day}` : ""}. Rashomon ledger, ${location.pathname}${location.search}, read ${new Date().toISOString().slice(0, 10)}.`;
  return <div class="copyas" ref={box}>
    <button type="button" aria-expanded={open} onClick={() => set(!open)}>Copy as …</button>
    {open && <div class="menu">
      <button type="button" onClick={() => copy("Link", location.href)}>Link</button>
      <button type="button" onClick={() => copy("Citation", cite)}>Citation</button>
      {api && <button type="button" onClick={() => copy("API call", `curl '${location.origin}${api}'`)}>API call</button>}
      {command && <button type="button" onClick={() => copy("Command line", command)}>Command line</button>}
      {command && <code class="dim">{command}</code>}
      {children}
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
  return of ? <span class="seen" title={`${of.time.replace("T", " ").replace("Z", " UTC")}, ${of.id}`}>✓ let stand by <Text>{of.by}</Text></span> : null;
}

/** A text for a shell. */
export const quoted = (text: string): string => (/^[\w.,:=@%/+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
export function commandOf(verb: string, params: URLSearchParams, flags: string[]): string {
  let out = `rashomon ${verb}`;
  for (const flag of flags) { const v = params.get(flag); if (v) out += v === "true" || (flag === "disputed" && params.has(flag)) ? ` --${flag}` : ` --${flag} ${quoted(v)}`; }
  return out;
}
export const sayKey = (s: Said): string => s.at.map((a) => a.report + a.begin).join();

/** Calls `act` for keys pressed outside of fields. */
export function useKeys(act: (key: string, event: KeyboardEvent) => boolean | void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const at = event.target as HTMLElement;
      if (at.matches?.("input, textarea, select, [contenteditable]")) return;
      if (latest.current(event.key, event)) event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
const kNarrow = matchMedia("(max-width: 700px)");
/** Is the page as narrow as a telephone? */
export function useNarrow(): boolean {
  const [narrow, set] = useState(kNarrow.matches);
  useEffect(() => { const turn = () => set(kNarrow.matches); kNarrow.addEventListener("change", turn); return () => kNarrow.removeEventListener("change", turn); }, []);
  return narrow;
}
export function useTitle(title: string): void {
  useEffect(() => { document.title = title ? `${title} · Rashomon` : "Rashomon"; }, [title]);
}
