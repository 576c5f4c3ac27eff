// SPDX-License-Identifier: Apache-2.0
// A place: who is said to hold it and when, a lane a holder, a row an origin. An actor: names by outlet, relations with
// their evidence, what was said, what judges.
import { Fragment } from "preact";
import { apiUrl, useApi, type Claim, type Holding, type LedgerEvent, type Names, type Service, type Span, type When } from "../api";
import { commandHere, CopyAs, EntityLink, Quote, ReportLink, State, Text, Trouble, useTitle, Waiting } from "../parts/common";
import { deciding } from "../parts/lens";
import { Mend } from "../parts/mend";
import { changed, url } from "../route";
import { countryName, dayNumber, isPlace, many, nameOf, outletOf, showDays, showIso, showSince, showWhen, typeName } from "../words";
import { useRef, useState } from "preact/hooks";

interface Profile extends Names {
  entity: { id: string; type: string; name: string; names: { text: string; count: number; reports: string[] }[]; place: { lat: number; lon: number; gazetteer: string; precision: string } | null; mentions: { report: string; span: Span }[]; country?: string | null };
  events: LedgerEvent[]; claims_here: Claim[]; holdings: Holding[];
  relations: { id: string; type: string; from: string; to: string; when: When; claims: { report: string; evidence: Span }[] }[];
  quotes: { id: string; report: string; span: Span; direct: boolean }[]; wordings: { id: string; report: string; span: Span; loaded: Span }[];
}

export function EntityScreen({ id, service }: { id: string; service: Service | null }) {
  const address = apiUrl(`entities/${encodeURIComponent(id)}/profile`);
  const { data: asked, error } = useApi<Profile>(address);
  const last = useRef<Profile | null>(null);
  if (asked) last.current = asked;
  const [mending, mend] = useState("");
  const data = asked ?? (mending ? last.current : null); // a correction may take away what it was made of
  useTitle(data?.entity.name ?? "");
  if (error && !data) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  const e = data.entity, place = isPlace(e.type);
  const outletsOf = (reports: string[]) => [...new Set(reports.map((r) => outletOf(data, r)))];
  const here = data.holdings.filter((h) => h.place === e.id);
  return <article class="entity">
    <header><p class="crumb"><a href={url("/events")}>Ledger</a> › {e.type}</p><h1><Text>{e.name}</Text></h1>
      <p class="facts"><span>{e.type}{e.country ? `, ${countryName(e.country)}` : ""}</span><span>{many(data.events.length, "event")}</span><span>{many(new Set(e.mentions.map((m) => m.report)).size, "report")}</span>{e.place && <span class="dim">{e.place.lat.toFixed(3)}, {e.place.lon.toFixed(3)} ({e.place.precision})</span>}</p>
      <div class="tools noprint"><a class="button" href={url("/events", place ? { place: e.id } : { actor: e.id })}>Its events in the ledger</a>{place && e.place && <a class="button" href={url("/map", { at: `${e.place.lon},${e.place.lat},9000` })}>On the map</a>}
        <CopyAs title={e.name} api={address} command={commandHere(`show ${e.id}`)} />{service?.edit && <><button type="button" onClick={() => mend("fix")}>Set right</button><button type="button" onClick={() => mend("merge")}>Merge</button></>}</div>
    </header>
    {mending && service?.edit && <Mend act={mending} entity={{ id: e.id, name: e.name }} close={() => mend("")} />}
    {place && (here.length > 0 || data.claims_here.some((c) => kTurns.has(c.type))) && <Strip data={data} holdings={here} />}
    {!place && <Roles data={data} />}
    <div class="columns">
      <section><h2>Names</h2><table class="plaintable"><thead><tr><th scope="col">Name</th><th scope="col" class="num">Times</th><th scope="col">Used by</th></tr></thead><tbody>{e.names.map((n) => <tr key={n.text}><th scope="row"><Text>{n.text}</Text></th><td class="num">{n.count}</td><td>{outletsOf(n.reports).map((o, k) => <Fragment key={o}>{k ? ", " : ""}<Text>{o}</Text></Fragment>)}</td></tr>)}</tbody></table></section>
      {data.wordings.length > 0 && <section><h2>Words that judge</h2><ul>{data.wordings.map((w) => <li key={w.id}><ReportLink names={data} report={w.report} />: <Quote words={w.span.text} report={w.report} begin={w.span.begin} end={w.span.end} /></li>)}</ul></section>}
      {data.relations.length > 0 && <section><h2>Relations</h2><ul>{data.relations.map((r) => <li key={r.id}><EntityLink names={data} id={r.from} /> <strong>{typeName(r.type)}</strong> <EntityLink names={data} id={r.to} /> <span class="dim">{showWhen(r.when)}</span><br />{r.claims.slice(0, 3).map((c, n) => <Fragment key={n}>{n ? "; " : ""}<Text>{outletOf(data, c.report)}</Text> <Quote words={c.evidence.text} report={c.report} begin={c.evidence.begin} end={c.evidence.end} /></Fragment>)}{r.claims.length > 3 && <span class="dim"> and {r.claims.length - 3} more</span>}</li>)}</ul></section>}
      {data.quotes.length > 0 && <section><h2>Said</h2><ul>{data.quotes.slice(0, 40).map((q) => <li key={q.id}><Quote words={q.span.text} report={q.report} begin={q.span.begin} end={q.span.end} /> <span class="dim">{q.direct ? "word for word" : "as told"} by</span> <ReportLink names={data} report={q.report} /></li>)}</ul></section>}
      {!place && data.holdings.length > 0 && <section><h2>Said to hold</h2><ul>{data.holdings.map((h) => <li key={h.id}><EntityLink names={data} id={h.place} /> <span class="dim">{holdingDays(h)}</span>{h.disputed && <span class="stance"> disputed</span>}</li>)}</ul></section>}
      <section><h2>Events</h2><table class="plaintable entityevents"><thead><tr><th scope="col">When</th><th scope="col">What</th>{!place && <th scope="col">Role</th>}<th scope="col">{place ? "Who" : "Where"}</th><th scope="col">State</th></tr></thead><tbody>{data.events.slice(0, 200).map((v) => <tr key={v.id}><td class="when"><a href={url(`/event/${v.id}`)}>{showWhen(v.when) || "no day"}</a></td><td>{typeName(v.type)}</td>{!place && <td>{[...new Set(v.participants.filter((p) => p.entity === e.id).map((p) => p.role))].join(", ")}</td>}<td>{place ? v.participants.filter((p) => p.role === "actor").map((p) => nameOf(data, p.entity)).join(", ") : <Text>{nameOf(data, v.place)}</Text>}</td><td><State status={v.status} /></td></tr>)}</tbody></table>{data.events.length > 200 && <p class="dim">and {many(data.events.length - 200, "more event")}: see the ledger</p>}</section>
    </div>
  </article>;
}

const kRoleNames: [string, string][] = [["actor", "did"], ["target", "had done to it"], ["recipient", "received"], ["addressee", "was addressed"], ["instrument", "was used"]];

/** What it did, what was done to it, and what it said, a row each on one axis of days. */
function Roles({ data }: { data: Profile }) {
  const id = data.entity.id;
  const rows: [string, { at: number; label: string; href: string; status: string }[]][] = [];
  for (const [role, name] of kRoleNames) {
    const events = data.events.filter((v) => v.participants.some((p) => p.role === role && p.entity === id));
    const dots = events.flatMap((v) => { const at = edge(v.when.earliest) ?? edge(v.when.latest); return at === null ? [] : [{ at, status: v.status, href: url(`/event/${v.id}`), label: `${showWhen(v.when)}: ${typeName(v.type)}${v.place ? ", " + nameOf(data, v.place) : ""}, ${v.status}` }]; });
    if (dots.length) rows.push([name, dots]);
  }
  const said = data.quotes.flatMap((q) => { const at = edge(data.reports[q.report]?.earliest); return at === null ? [] : [{ at, status: q.direct ? "asserted" : "claimed", href: url(`/report/${q.report}`, { at: `${q.span.begin}-${q.span.end}` }), label: `${showDays(at, at)}: said “${q.span.text.slice(0, 80)}”` }]; });
  if (said.length) rows.push(["is quoted", said]);
  const days = rows.flatMap(([, dots]) => dots.map((d) => d.at));
  if (!days.length) return null;
  const low = Math.min(...days), high = Math.max(...days), margin = Math.max(3, Math.round((high - low) * 0.04));
  const from = low - margin, to = high + margin;
  const kWidth = 900, kLeft = 150, kRow = 30, height = rows.length * kRow + 30;
  const x = (d: number) => kLeft + ((d - from) / (to - from)) * (kWidth - kLeft - 12);
  const ticks = ticksOf(from, to);
  return <section class="strip roles"><h2>Roles in time</h2><div class="stripbox" tabIndex={0} role="region" aria-label="Roles in time; the table of events says the same">
    <svg viewBox={`0 0 ${kWidth} ${height}`} role="group" aria-label={rows.map(([name, dots]) => `${name}: ${dots.length}`).join(", ")}>
      {ticks.map((t) => <g key={t}><line class="tick" x1={x(t)} x2={x(t)} y1="4" y2={height - 18} /><text class="axis" x={x(t)} y={height - 4} text-anchor="middle">{showDays(t, t)}</text></g>)}
      {rows.map(([name, dots], n) => { const seen = new Map<number, number>(); return <g key={name} transform={`translate(0,${n * kRow + 4})`}><text class="origin" x={kLeft - 12} y="16" text-anchor="end">{name} <tspan class="n">{dots.length}</tspan></text><line class="thin" x1={kLeft} x2={kWidth - 10} y1="12" y2="12" />
        {dots.slice(0, 300).map((d, k) => { const place = Math.round(x(d.at) / 6); const up = seen.get(place) ?? 0; seen.set(place, up + 1); return <a key={k} href={d.href} class={`dot ${d.status}`} aria-label={d.label}><circle cx={x(d.at)} cy={12 - (up % 4) * 4 + (up ? 4 : 0)} r="5" /><title>{d.label}</title></a>; })}</g>; })}
    </svg></div><p class="dim">A dot an event or a quotation, on its day; hollow: only as somebody’s words; red: disputed. Each leads to it.</p></section>;
}

/** Days between two, evenly, at most seven. */
function ticksOf(from: number, to: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / 6)), out = [];
  for (let day = from + Math.ceil(((to - from) % step) / 2); day <= to; day += step) out.push(day);
  return out;
}
/** Symbols on a line, in their order: none nearer to the one before than `gap`, none beyond `most` while there is room. */
function spread(at: number[], gap: number, most: number): number[] {
  const order = at.map((_, i) => i).sort((a, b) => at[a] - at[b] || a - b), out = [...at];
  for (let n = 1; n < order.length; n++) out[order[n]] = Math.max(out[order[n]], out[order[n - 1]] + gap);
  for (let n = order.length - 1, limit = most; n >= 0; n--, limit -= gap) out[order[n]] = Math.min(out[order[n]], limit);
  return out;
}

const kTurns = new Set(["capture", "withdraw", "surrender", "besiege"]);
const edge = (iso: string | null | undefined): number | null => (iso ? dayNumber(iso) : null);
/** "by 5 Mar 2017 – 10 Sept 2022", "until 10 Sept 2022", "since May 2022". */
function holdingDays(h: Holding): string {
  const from = showSince(h.from), to = h.to ? showWhen(h.to) : "";
  if (!to) return from.startsWith("by ") ? `${from}, and on` : from ? `since ${from}` : "on days not said";
  return from ? `${from} – ${to}` : /^(until|since) /.test(to) ? to : `until ${to}`;
}

/** Lanes of holders above, rows of origins below, on one axis of days. */
function Strip({ data, holdings }: { data: Profile; holdings: Holding[] }) {
  const claims = data.claims_here.filter((c) => kTurns.has(c.type) && (c.when.earliest || c.when.latest));
  const days = [...holdings.flatMap((h) => [edge(h.from?.earliest), edge(h.from?.latest), edge(h.to?.earliest), edge(h.to?.latest)]), ...claims.flatMap((c) => [edge(c.when.earliest), edge(c.when.latest)])].filter((d): d is number => d !== null);
  if (!days.length) return null;
  const low = Math.min(...days), high = Math.max(...days);
  const margin = Math.max(3, Math.round((high - low) * 0.06));
  const from = low - margin, to = high + margin;
  const kWidth = 900, kLeft = 205, kLane = 30, kRow = 22;
  const x = (d: number) => kLeft + ((Math.max(from, Math.min(to, d)) - from) / (to - from)) * (kWidth - kLeft - 10);
  const holders = [...new Set(holdings.map((h) => h.holder))];
  const byId = new Map(data.claims_here.map((c) => [c.id, c]));
  const origins = new Map<string, Claim[]>();
  for (const c of claims) { const o = data.reports[c.report]?.origin ?? c.report; origins.set(o, [...(origins.get(o) ?? []), c]); }
  const kMostRows = 40, every = new URLSearchParams(location.search).has("all");
  const rows = [...origins].slice(0, every ? undefined : kMostRows);
  // An outlet of several origins here is told from itself by the day of its report.
  const outlets = rows.map(([, list]) => outletOf(data, list[0].report));
  const called = (n: number): string => {
    const report = data.reports[rows[n][1][0].report], day = outlets.filter((o) => o === outlets[n]).length > 1 ? showIso(report?.earliest ?? null, report?.latest ?? null) : "";
    return cutName(outlets[n], day ? 18 : 24) + (day ? `, ${day}` : "");
  };
  const top = holders.length * kLane + 26, height = top + rows.length * kRow + 26;
  const ticks = ticksOf(from, to);
  return <section class="strip"><h2>Who is said to hold it</h2>
    <div class="stripbox" tabIndex={0} role="region" aria-label="Holding strip; the table below says the same">
    <svg viewBox={`0 0 ${kWidth} ${height}`} role="group" aria-label={`${many(holders.length, "claimed holder")}, ${many(rows.length, "origin")}; the table below says the same`}>
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6" class="hatch" /></pattern></defs>
      {ticks.map((t) => <g key={t}><line class="tick" x1={x(t)} x2={x(t)} y1="4" y2={height - 18} /><text class="axis" x={x(t)} y={height - 4} text-anchor="middle">{showDays(t, t)}</text></g>)}
      {holders.map((id, n) => <g key={id} transform={`translate(0,${n * kLane + 4})`}><text class="lane" x={kLeft - 10} y="18" text-anchor="end">{cutName(nameOf(data, id))}</text>
        {holdings.filter((h) => h.holder === id).map((h) => { const a = edge(h.from?.earliest) ?? from, b = h.to ? edge(h.to.latest) ?? to : to; return <g key={h.id}><rect x={x(a)} y="4" width={Math.max(4, x(b) - x(a))} height="20" rx="3" class={`paint${n % 8} bar`} />{h.disputed && <rect x={x(a)} y="4" width={Math.max(4, x(b) - x(a))} height="20" rx="3" fill="url(#hatch)" />}<title>{`${nameOf(data, id)}: ${holdingDays(h)}${h.disputed ? ", disputed" : ""}`}</title></g>; })}</g>)}
      {rows.map(([origin, list], n) => { const days = list.map((c) => edge(c.when.earliest) ?? edge(c.when.latest)!), at = spread(days.map(x), 13, kWidth - 17); return <g key={origin} transform={`translate(0,${top + n * kRow})`}><text class="origin" x={kLeft - 10} y="14" text-anchor="end">{called(n)}</text><line class="thin" x1={kLeft} x2={kWidth - 10} y1="10" y2="10" />
        {list.map((c, k) => { const d = days[k]; return <g key={c.id} transform={`translate(${at[k]},0)`}><a href={url(`/report/${c.report}`, { at: `${c.evidence.begin}-${c.evidence.end}`, claim: c.id })} class={`turn ${c.stance}`} aria-label={`${outletOf(data, c.report)}, ${showDays(d, d)}: ${typeName(c.type)}${c.stance !== "asserts" ? `, ${c.stance}` : ""}`}>{c.stance === "denies" ? <path d="M-5 5 l10 10 m0 -10 l-10 10" class="deny" /> : c.type === "withdraw" ? <path d="M-6 5 h12 l-6 10z" /> : c.type === "besiege" ? <rect x="-5" y="5" width="10" height="10" class="open" /> : <path d="M-6 15 h12 l-6 -10z" />}<title>{c.evidence.text}</title></a></g>; })}</g>; })}
    </svg></div>
    <p class="dim">Bars: the ledger’s holdings; hatched: disputed; blank: nobody reported, not “unchanged”. Below, what each origin says: ▲ taken, ▼ left, □ besieged, × denied. Each leads to its words.{origins.size > rows.length && <> <a href={changed({ all: "yes" })}>All {many(origins.size, "origin")}</a>, of which the first {rows.length} are drawn.</>}</p>
    <table role="table" class="plaintable holdingtable"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Holder</th><th role="columnheader" scope="col">From</th><th role="columnheader" scope="col">To</th><th role="columnheader" scope="col">Decided by</th><th role="columnheader" scope="col">Words</th></tr></thead><tbody role="rowgroup">
      {holdings.slice(0, every ? undefined : 100).map((h) => <tr role="row" key={h.id}><th role="rowheader" scope="row"><EntityLink names={data} id={h.holder} />{h.disputed && <span class="stance"> disputed</span>}</th><td role="cell">{showSince(h.from) || "not said"}</td><td role="cell">{h.to ? showWhen(h.to) || "not said" : "open"}</td><td role="cell">{h.rule}</td><td role="cell">{deciding(h, byId).slice(0, 3).map((e, n) => <div key={n}><ReportLink names={data} report={e.report} />: <Quote words={e.span.text} report={e.report} begin={e.span.begin} end={e.span.end} /></div>)}</td></tr>)}</tbody></table>
    {!every && holdings.length > 100 && <p class="dim"><a href={changed({ all: "yes" })}>and {many(holdings.length - 100, "later holding")}</a></p>}
  </section>;
}
const cutName = (name: string, most = 24): string => (name.length > most ? name.slice(0, most - 1) + "…" : name);
