// SPDX-License-Identifier: Apache-2.0
// Disputes, search, outlets and what to take away.
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { apiUrl, useApi, type Names, type Service, type Span } from "../api";
import { fold, indexOf } from "../ledger_index";
import { cut, offsetsOf } from "../offsets";
import { CopyAs, commandOf, Text, Trouble, useTitle, visible, Waiting } from "../parts/common";
import { changed, go, url } from "../route";
import { count, kAbout, kSides, many, shortFile, showDays, showIso, typeName } from "../words";

interface DisputeRow { event_id: string; dispute: number; type: string; earliest: string | null; latest: string | null; place: string | null; about: string; value_id: string; value: string; claims: number; origins: number; outlets: string }
const kOrder = ["happened", "actor", "number", "place", "time", "target", "cause"];

export function DisputesScreen({ params }: { params: URLSearchParams }) {
  useTitle("Disputes");
  const address = apiUrl("disputes", { as: "columns", limit: "1000", about: params.get("about"), place: params.get("place"), since: params.get("since"), until: params.get("until") });
  const { data, error } = useApi<{ total: number; rows: DisputeRow[] }>(address);
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  const groups = new Map<string, DisputeRow[]>();
  for (const r of data.rows) { const k = `${r.event_id} ${r.dispute}`; groups.set(k, [...(groups.get(k) ?? []), r]); }
  const boards = new Map<string, DisputeRow[][]>();
  for (const g of groups.values()) boards.set(g[0].about, [...(boards.get(g[0].about) ?? []), g]);
  const kinds = [...new Set([...kOrder, ...boards.keys()])];
  const weight = (g: DisputeRow[]) => Math.min(...g.map((v) => v.origins)) * 100 + g.reduce((n, v) => n + v.origins, 0);
  return <div class="disputes">
    <header><h1>{many(groups.size, "contradiction")} in {many(data.total, "event")}</h1><p class="dim">By what they are about; those that most origins stand behind on both sides come first.</p>
      <div class="tools"><label>About <select value={params.get("about") ?? ""} onChange={(e) => go(changed({ about: e.currentTarget.value || null }))}><option value="">everything</option>{kOrder.map((k) => <option key={k} value={k}>{kAbout[k]}</option>)}</select></label><CopyAs title="Disputes" api={address} command={commandOf("disputes", params, ["about", "place", "since", "until", "known-on"])} /></div></header>
    {!groups.size && <p class="waiting">No two reports contradict each other here.</p>}
    <div class="board">{kinds.filter((k) => boards.has(k)).map((k) => <section key={k}><h2>{kAbout[k] ?? k} <span class="n">{boards.get(k)!.length}</span></h2>
      {boards.get(k)!.sort((a, b) => weight(b) - weight(a)).map((g) => <article class="disputecard" key={g[0].event_id + g[0].dispute}>
        <h3><a href={url(`/event/${g[0].event_id}`)}>{typeName(g[0].type)}{g[0].place ? <>, <Text>{g[0].place}</Text></> : null}</a> <span class="dim">{showIso(g[0].earliest, g[0].latest)}</span></h3>
        <ul>{[...g].sort((a, b) => (a.value < b.value ? -1 : 1)).map((v, n) => <li key={n}><span class={`side side${n % 4}`} aria-hidden="true">{kSides[n]}</span><span><strong><Text>{showDisputed(v.value)}</Text></strong> <span class="dim">{many(v.origins, "origin")}: <Text>{v.outlets.split("; ").map(shortFile).join(", ")}</Text></span></span></li>)}</ul>
      </article>)}</section>)}</div>
  </div>;
}
function showDisputed(value: string): string {
  const m = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(value);
  return m ? showIso(m[1], m[2]) : value;
}

interface Hit { report: string; file: string; begin: number; text: string; spans: Span[] }
export function SearchScreen({ params }: { params: URLSearchParams }) {
  const text = params.get("text") ?? "";
  useTitle(text ? `Search: ${text}` : "Search");
  const address = text ? apiUrl("search", { text, outlet: params.get("outlet"), with: "names", limit: "200" }) : "";
  const { data, error } = useApi<Names & { rows: Hit[] }>(address);
  const raw = useApi<object>(apiUrl("index"));
  const index = raw.data ? indexOf(raw.data) : null;
  const wanted = fold(text);
  const entities = index && text ? index.entities.filter((e) => e.folded.includes(wanted)).slice(0, 20) : [];
  return <div class="search"><header><h1>Search</h1>
    <form onSubmit={(e) => { e.preventDefault(); go(changed({ text: String(new FormData(e.currentTarget).get("text") ?? "") })); }}><label class="field wide">Words of reports, names<input name="text" type="search" key={text} defaultValue={text} autofocus placeholder='ceasefire, or "several words" side by side' /></label><button type="submit">Search</button>{text && <CopyAs title={`Search: ${text}`} api={address} command={`rashomon search '${text.replaceAll("'", "'\\''")}'`} />}</form></header>
    {entities.length > 0 && <section><h2>Names</h2><ul class="inline">{entities.map((e) => <li key={e.id}><a href={url(`/${e.type === "place" || e.type === "facility" ? "place" : "actor"}/${e.id}`)}><Text>{e.name}</Text></a> <span class="dim">{e.type}</span></li>)}</ul></section>}
    {error ? <Trouble error={error} /> : !text ? null : !data ? <Waiting /> : <section><h2>{data.rows.length >= 200 ? "The first 200 lines" : many(data.rows.length, "line")} in reports</h2>
      {!data.rows.length && <p class="waiting">No report holds all of these words.</p>}
      <ol class="hits">{data.rows.map((h, n) => { const at = offsetsOf(h.text); const marks = h.spans.map((s) => ({ begin: at(s.begin - h.begin), end: at(s.end - h.begin), kind: "found" })); const r = data.reports[h.report]; const first = h.spans[0];
        return <li key={n}><a href={url(`/report/${h.report}`, { at: first ? `${first.begin}-${h.spans[h.spans.length - 1].end}` : null })}><p class="dim"><Text>{r?.outlet ?? shortFile(h.file)}</Text>{r?.earliest ? `, ${showIso(r.earliest, r.latest)}` : ""}</p><p><bdi dir="auto">{around(h.text, marks)}</bdi></p></a></li>; })}</ol></section>}
  </div>;
}
function around(text: string, marks: { begin: number; end: number; kind: string }[]) {
  const first = marks[0]?.begin ?? 0;
  const from = first > 160 ? text.lastIndexOf(" ", first - 100) + 1 : 0, to = Math.min(text.length, from + 420);
  return <>{from > 0 ? "… " : ""}{cut(from, to, marks).map((p, k) => (p.marks.length ? <mark class="found" key={k}>{visible(text.slice(p.begin, p.end))}</mark> : <Fragment key={k}>{visible(text.slice(p.begin, p.end))}</Fragment>))}{to < text.length ? " …" : ""}</>;
}

interface Outlet { outlet: string; reports: number; first: string | null; last: string | null; made_from_others: number; used_by_others: number; claims: number; in_own_voice: number; disputed_claims: number; judging_words: number }
export function OutletsScreen() {
  useTitle("Outlets");
  const { data, error } = useApi<{ rows: Outlet[] }>(apiUrl("outlets"));
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  return <div class="outlets"><header><h1>Outlets</h1><p class="dim">Who reports how much, how much of it is made from others, and what others contradict. No score.</p><div class="tools"><CopyAs title="Outlets" api={apiUrl("outlets")} command="rashomon outlets" /></div></header>
    <div class="scroll" tabIndex={0} role="region" aria-label="Outlets"><table class="plaintable"><thead><tr><th scope="col">Outlet</th><th scope="col">Reports</th><th scope="col">Days</th><th scope="col">Made from others</th><th scope="col">Used by others</th><th scope="col">Claims</th><th scope="col">In own voice</th><th scope="col">Disputed</th><th scope="col">Judging words</th></tr></thead>
      <tbody>{data.rows.map((o) => <tr key={o.outlet}><th scope="row">{o.outlet ? <a href={url("/events", { outlet: o.outlet })}><Text>{o.outlet}</Text></a> : <span class="dim">no outlet named</span>}</th><td class="num">{count(o.reports)}</td><td>{showIso(o.first, o.last)}</td><td class="num">{o.made_from_others}</td><td class="num">{o.used_by_others}</td><td class="num">{count(o.claims)}</td><td class="num">{count(o.in_own_voice)}</td><td class="num">{count(o.disputed_claims)}</td><td class="num">{count(o.judging_words)}</td></tr>)}</tbody></table></div></div>;
}

const kForms: [string, string, string, string][] = [
  ["Events", "events", "csv", "CSV for a spreadsheet: one row an event"], ["Events", "events", "jsonl", "JSON Lines, the ledger’s own words"], ["Events", "events", "geojson", "GeoJSON for a map program"],
  ["Events", "events", "kml", "KML for an earth viewer"], ["Events", "events", "atom", "Atom feed for a feed reader"], ["Claims", "claims", "csv", "one row a claim of a report: who says what"], ["Claims", "claims", "jsonl", "with exact words and byte offsets"],
  ["Holdings", "holds", "csv", "who holds what from when to when"], ["Disputes", "disputes", "csv", "each value that somebody gives"], ["Reports", "reports", "csv", "what was read, and which was made from which"],
  ["Quotes", "quotes", "csv", "who said what"], ["Relations", "relations", "csv", "who backs, leads, belongs to whom"], ["Everything", "export", "jsonl", "the whole ledger, as rashomon export writes it"],
];
export function ExportScreen({ params, service }: { params: URLSearchParams; service: Service | null }) {
  useTitle("Take away");
  const [filters, set] = useState("");
  const day = params.get("known-on");
  return <div class="takeaway"><header><h1>Take away</h1><p class="dim">{service ? `${many(service.events, "event")}, ${many(service.claims, "claim")}, ${many(service.reports, "report")}` : ""}{day ? `, as known on ${showIso(day)}` : ""}. The same files come from the API and the command line.</p>
    <label class="field wide">Only what fits (parameters of the ledger’s address)<input value={filters} onInput={(e) => set(e.currentTarget.value)} placeholder="since=2022-09&place=Izyum" /></label></header>
    <ul class="forms">{kForms.map(([name, kind, form, what]) => { const own = Object.fromEntries(new URLSearchParams(kind === "export" ? "" : filters)); const address = apiUrl(kind, { ...(kind === "holds" && !own.since && !own.on ? { all: "yes" } : {}), ...own, ...(kind === "export" ? {} : { format: form }) });
      return <li key={kind + form}><a class="button" href={address} download={`${kind}.${form}`}>{name} <strong>{form.toUpperCase()}</strong></a> <span class="dim">{what}</span></li>; })}</ul>
    <p class="dim">An event’s page has “Save dossier”: one HTML file with the grid, all words and each report’s SHA-256, that opens without a network.</p></div>;
}
export { showDays };
