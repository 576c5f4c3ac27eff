// SPDX-License-Identifier: Apache-2.0
// Disputes, search, outlets and what to take away.
import { Fragment } from "preact";
import { apiUrl, useApi, useKnown, type Names, type Service, type Span } from "../api";
import { fold, foldedOf, indexOf } from "../ledger_index";
import { cut, offsetsOf } from "../offsets";
import { commandHere, CopyAs, quoted, Text, Trouble, useTitle, visible, Waiting } from "../parts/common";
import { changed, go, url } from "../route";
import { count, kAbout, many, shortFile, showDays, showIso, typeName, showValue } from "../words";

interface DisputeRow { event_id: string; dispute: number; type: string; earliest: string | null; latest: string | null; place: string | null; about: string; value_id: string; value: string; claims: number; origins: number; outlets: string }
const kNoNames = { entities: {}, reports: {} }; // the rows name everybody themselves
const kOrder = ["happened", "actor", "number", "place", "time", "target", "cause"];

export function DisputesScreen({ params }: { params: URLSearchParams }) {
  useTitle("Disputes");
  const address = apiUrl("disputes", { as: "columns", limit: "1000", about: params.get("about"), place: params.get("place"), since: params.get("since"), until: params.get("until") });
  const { data, error } = useApi<{ total: number; next: string | null; rows: DisputeRow[] }>(address);
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  const groups = new Map<string, DisputeRow[]>();
  for (const r of data.rows) { const k = `${r.event_id} ${r.dispute}`; groups.set(k, [...(groups.get(k) ?? []), r]); }
  const boards = new Map<string, DisputeRow[][]>();
  for (const g of groups.values()) boards.set(g[0].about, [...(boards.get(g[0].about) ?? []), g]);
  const kinds = [...new Set([...kOrder, ...boards.keys()])];
  const weight = (g: DisputeRow[]) => Math.min(...g.map((v) => v.origins)) * 100 + g.reduce((n, v) => n + v.origins, 0);
  return <div class="disputes">
    <header><h1>{many(groups.size, "contradiction")} in {data.next ? `the first 1,000 of ${many(data.total, "event")}` : many(data.total, "event")}</h1><p class="dim">The number is of independent origins that say so; what most stand behind on both sides comes first.</p>
      <div class="tools"><label>About <select value={params.get("about") ?? ""} onChange={(e) => go(changed({ about: e.currentTarget.value || null }))}><option value="">everything</option>{kOrder.map((k) => <option key={k} value={k}>{kAbout[k]}</option>)}</select></label><CopyAs title="Disputes" api={address} command={commandHere("disputes", ["about", "place", "since", "until", "known-on", "rule"])} /></div></header>
    {!groups.size && <p class="waiting">No two reports contradict each other here.</p>}
    <div class="board">{kinds.filter((k) => boards.has(k)).map((k) => <section key={k}><h2>{kAbout[k] ?? k} <span class="n">{boards.get(k)!.length}</span></h2>
      {boards.get(k)!.sort((a, b) => weight(b) - weight(a)).map((g) => <article class="disputecard" key={g[0].event_id + g[0].dispute}>
        <h3><a href={url(`/event/${g[0].event_id}`)}>{typeName(g[0].type)}{g[0].place ? <>, <Text>{g[0].place}</Text></> : null}</a> <span class="dim">{showIso(g[0].earliest, g[0].latest)}</span></h3>
        <ul>{g.map((v, n) => <li key={n}><span class={`weight side${n % 4}`} title={many(v.origins, "origin")}>{v.origins}<span class="hidden"> {v.origins === 1 ? "origin says" : "origins say"}</span></span><span><strong><Text>{showValue(kNoNames, v.value)}</Text></strong> <span class="dim"><Text>{v.outlets.split("; ").map(shortFile).join(", ")}</Text></span></span></li>)}</ul>
      </article>)}</section>)}</div>
  </div>;
}
interface Hit { report: string; file: string; begin: number; text: string; spans: Span[] }
export function SearchScreen({ params }: { params: URLSearchParams }) {
  const text = params.get("text") ?? "";
  useTitle(text ? `Search: ${text}` : "Search");
  const address = text ? apiUrl("search", { text, outlet: params.get("outlet"), with: "names", limit: "200" }, []) : "";
  const { data, error } = useApi<Names & { rows: Hit[] }>(address);
  const raw = useApi<object>(apiUrl("index"));
  const index = raw.data ? indexOf(raw.data) : null;
  const wanted = fold(text);
  const entities = index && text ? index.entities.filter((e) => foldedOf(e).includes(wanted)).slice(0, 20) : [];
  return <div class="search"><header><h1>Search</h1>
    <form onSubmit={(e) => { e.preventDefault(); go(changed({ text: String(new FormData(e.currentTarget).get("text") ?? "") })); }}><label class="field wide">Words of reports, names<input name="text" type="search" key={text} defaultValue={text} autofocus placeholder='ceasefire, or "several words" side by side' /></label><button type="submit">Search</button>{text && <CopyAs title={`Search: ${text}`} api={address} command={commandHere(`search ${quoted(text)}`, ["outlet"])} />}</form></header>
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
  return <div class="outlets"><header><h1>Outlets</h1><p class="dim">Who reports how much, how much of it is made from others, and what others contradict. No score.</p><div class="tools"><CopyAs title="Outlets" api={apiUrl("outlets")} command={commandHere("outlets")} /></div></header>
    <div class="scroll" tabIndex={0} role="region" aria-label="Outlets"><table class="plaintable"><thead><tr><th scope="col">Outlet</th><th scope="col" class="num">Reports</th><th scope="col">Days</th><th scope="col" class="num">Made from others</th><th scope="col" class="num">Used by others</th><th scope="col" class="num">Claims</th><th scope="col" class="num">In own voice</th><th scope="col" class="num">Disputed</th><th scope="col" class="num">Judging words</th></tr></thead>
      <tbody>{data.rows.map((o) => <tr key={o.outlet}><th scope="row">{o.outlet ? <a href={url("/events", { outlet: o.outlet })}><Text>{o.outlet}</Text></a> : <span class="dim">no outlet named</span>}</th><td class="num">{count(o.reports)}</td><td>{showIso(o.first, o.last)}</td><td class="num">{count(o.made_from_others)}</td><td class="num">{count(o.used_by_others)}</td><td class="num">{count(o.claims)}</td><td class="num">{count(o.in_own_voice)}</td><td class="num">{count(o.disputed_claims)}</td><td class="num">{count(o.judging_words)}</td></tr>)}</tbody></table></div></div>;
}

// name, resource, forms, what it is
const kForms: [string, string, string[], string][] = [
  ["Events", "events", ["csv", "jsonl", "geojson", "kml", "atom", "acled", "ucdp"], "a row an event; for maps, earth viewers and feed readers; in the columns of ACLED and of UCDP GED"],
  ["Claims", "claims", ["csv", "jsonl"], "a row a claim of a report: who says what, in which words, at which bytes"],
  ["Holdings", "holds", ["csv", "jsonl"], "who holds what from when to when"],
  ["Disputes", "disputes", ["csv", "jsonl"], "a row each value that somebody gives"],
  ["Reports", "reports", ["csv", "jsonl"], "what was read, and which was made from which"],
  ["Quotations", "quotes", ["csv", "jsonl"], "who said what"],
  ["Actors", "actors", ["csv", "jsonl"], "people, groups, states and organisations, with their names"],
  ["Places", "places", ["csv", "jsonl"], "with coordinates, how exact they are, and who holds them"],
  ["Relations", "relations", ["csv", "jsonl"], "who backs, leads, belongs to whom"],
  ["Numbers", "quantities", ["csv", "jsonl"], "figures that reports give"],
];
const kFormNames: Record<string, string> = { csv: "CSV", jsonl: "JSON Lines", geojson: "GeoJSON", kml: "KML", atom: "Atom feed", acled: "ACLED", ucdp: "UCDP" };
const kFilters: [string, string, string][] = [["since", "Since", "2022-09"], ["until", "Until", "2022-09-30"], ["place", "Place", "a name"], ["actor", "Who", "a name"], ["type", "Type", "capture,withdraw"], ["outlet", "Outlet", "a name"]];
// Which filters a list knows.
const kFit: Record<string, string[]> = {
  events: ["since", "until", "place", "actor", "type", "outlet"], claims: ["since", "until", "place", "actor", "type", "outlet"], holds: ["since", "until", "actor", "outlet"],
  disputes: ["since", "until", "place", "actor", "type", "outlet"], reports: ["since", "until", "outlet"], quotes: ["since", "until", "actor", "outlet"],
};

export function ExportScreen({ params, service }: { params: URLSearchParams; service: Service | null }) {
  useTitle("Take away");
  const day = params.get("known-on");
  const known = useKnown(service);
  const set = kFilters.filter(([f]) => params.get(f));
  return <div class="takeaway"><header><h1>Take away</h1><p class="dim">{known ? `${many(known.events, "event")}, ${many(known.claims, "claim")}, ${many(known.reports, "report")}` : ""}{day ? `, as of ${showIso(day)}` : ""}. The same files come from the API and the command line.</p>
      <div class="tools"><CopyAs title="Take away" api={apiUrl("events", { ...Object.fromEntries(set.map(([f]) => [f, params.get(f)])), format: "csv" })} command={`${commandHere("events", [...kFilters.map(([f]) => f), "known-on", "rule"])} --csv`} /></div></header>
    <form class="pairform" onSubmit={(e) => { e.preventDefault(); const f = new FormData(e.currentTarget); go(changed(Object.fromEntries(kFilters.map(([name]) => [name, String(f.get(name) ?? "").trim()])))); }}>
      {kFilters.map(([name, label, hint]) => <label class="field" key={name}>{label}<input name={name} key={params.get(name)} defaultValue={params.get(name) ?? ""} placeholder={hint} size={name === "type" ? 16 : 11} /></label>)}<button type="submit">Only these</button>{set.length > 0 && <button type="button" onClick={() => go(url("/export"))}>All</button>}
    </form>
    <table class="plaintable forms"><thead><tr><th scope="col">What</th><th scope="col">As</th><th scope="col">A row is</th></tr></thead><tbody>{kForms.map(([name, kind, forms, what]) => {
      const own = Object.fromEntries(set.filter(([f]) => (kFit[kind] ?? []).includes(f)).map(([f]) => [f, params.get(f)!]));
      return <tr key={kind}><th scope="row">{name}{set.length > Object.keys(own).length && <small class="dim"> {Object.keys(own).length ? `only by ${Object.keys(own).join(", ")}` : "all of them"}</small>}</th><td><span class="tools">{forms.map((form) => <a class="button" key={form} href={apiUrl(kind, { ...(kind === "holds" && !own.since && !own.until ? { all: "yes" } : {}), ...own, format: form })} download={`${kind}${form === "acled" || form === "ucdp" ? `-${form}.csv` : `.${form}`}`}>{kFormNames[form]}</a>)}</span></td><td class="dim">{what}</td></tr>;
    })}
      <tr><th scope="row">Everything</th><td><span class="tools"><a class="button" href={apiUrl("export")} download="ledger.jsonl">JSON Lines</a></span></td><td class="dim">the whole ledger, as <code>rashomon export</code> writes it</td></tr></tbody></table>
    <p class="dim">An event’s page has “Save dossier”: one HTML file with the grid, all words and each report’s SHA-256, that opens without a network. The Atom address can be followed by a feed reader.</p></div>;
}
export { showDays };
