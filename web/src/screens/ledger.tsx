// SPDX-License-Identifier: Apache-2.0
// The ledger: every event a row, with facets that count and a map in step. Only the rows in sight are drawn.
import { options } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { apiUrl, get, isKnown, useApi, useKnown, type ClaimGrid, type Service } from "../api";
import { filter, indexOf, mostCounted, readBox, type Index } from "../ledger_index";
import { commandHere, CopyAs, Quote, State, Text, Trouble, useKeys, useNarrow, useTitle, Waiting } from "../parts/common";
import { Label, mainly, MapView, printView, readView, sidesOfLabels } from "../parts/map_view";
import { changed, go, url } from "../route";
import { count, isoDay, kAbout, kStates, many, outletOf, showDays, typeName, verb } from "../words";

const kRowHeight = 38, kNarrowRowHeight = 58, kSpare = 8, kStep = 8; // pixels, as the style sheet has them; rows drawn out of sight, and drawn anew at a time
const kMostPrinted = 3000;
const kHead = 60; // events that are shown before all are here
const kFlags = ["since", "until", "place", "box", "actor", "type", "outlet", "min-origins", "disputed", "about", "status", "text", "known-on", "rule", "sort"];

export function LedgerScreen({ params, service }: { params: URLSearchParams; service: Service | null }) {
  useTitle("Ledger");
  // All events at once, but for a first sight: then the first rows, and all while they are looked at.
  const all = apiUrl("index");
  const narrowed = isNarrowed(params);
  const start = useMemo(() => (narrowed || isKnown(all) ? "" : apiUrl("index", { limit: String(kHead) })), [all, narrowed]);
  const { data: head, error: lost } = useApi<object>(start);
  const { data: whole, error } = useApi<object>(!start || head || lost ? all : "");
  const known = useKnown(service);
  const texts = useTexts(params.get("text"));
  const raw = whole ?? head;
  const index = raw ? indexOf(raw) : null;
  const key = keyOf(params);
  const found = useMemo(() => (index ? filter(index, params, texts) : null), [index, key, texts]);
  const [chosen, choose] = useState<Set<string>>(new Set());
  const narrow = useNarrow(), stacked = useNarrow(1000); // as the style sheet has it
  if (error) return <Trouble error={error} />;
  if (!index || !found) return <Waiting />;
  const set = (change: Record<string, string | null>) => go(changed(change));
  const flags = kFlags.filter((f) => f !== "sort" || !/killed/.test(params.get(f) ?? "")); // that others know
  const total = whole ? found.rows.length : index.total;
  const showMap = params.get("map") !== "no" && !(narrow && params.get("map") !== "yes");
  const selection = chosen.size ? [...chosen] : null;
  return <div class={`ledger ${showMap ? "" : "nomap"}`}>
    <aside class="facets" aria-label="Filters"><details open={!stacked}><summary>Filters</summary>{whole ? <Facets index={index} found={found} params={params} set={set} /> : <Waiting what="Counting …" />}</details></aside>
    <section class="rows" aria-label="Events">
      <header class="rowshead">
        <h1>{total === index.total ? many(total, "event") : `${count(found.rows.length)} of ${many(index.total, "event")}`}</h1>
        <span role="status" class="hidden">{whole ? `${count(total)} of ${many(index.total, "event")} shown` : ""}</span>
        <p class="dim">{known ? `from ${many(known.reports, "report")}, ${many(known.origins, "origin")}, ${many(known.outlets, "outlet")}` : ""}{whole && found.disputed ? `; ${count(found.disputed)} with contradictions` : ""}</p>
        <div class="tools">
          {selection && <span>{selection.length} selected <button type="button" onClick={() => choose(new Set())}>Clear</button> <button type="button" onClick={() => exportRows(index, selection)}>Save CSV</button></span>}
          <button type="button" aria-pressed={showMap} onClick={() => go(changed({ map: showMap ? (narrow ? null : "no") : narrow ? "yes" : null }), true)}>Map</button>
          <a class="button" href={url("/export", Object.fromEntries(["since", "until", "place", "actor", "type", "outlet"].map((f) => [f, params.get(f)])))}>Take away</a>
          <CopyAs title="Events" api={apiUrl("events", Object.fromEntries(flags.map((f) => [f, f === "disputed" && params.has(f) ? "true" : params.get(f)])))} command={commandHere("events", flags)} but={flags.length < kFlags.length && "In order of days: only this page sorts by who was killed."} />
        </div>
        <Chips params={params} set={set} index={index} />
      </header>
      <Table index={index} rows={found.rows} total={total} params={params} chosen={chosen} choose={choose} />
    </section>
    {showMap && <section class="side" aria-label="Map of these events">{whole ? <EventMap index={index} rows={found.rows} params={params} located={found.located} /> : <Waiting />}</section>}
  </div>;
}

/** What is asked for: not where the map stands, nor which row is looked into. */
const keyOf = (params: URLSearchParams): string => kFlags.map((f) => (params.has(f) ? `${f}=${params.get(f)}` : "")).join("&");

/** Does the address ask for less than all events in order of their days? */
const isNarrowed = (params: URLSearchParams): boolean => kFlags.some((f) => f !== "known-on" && f !== "rule" && params.has(f));

/** Ids of the events whose words hold `text`; the words are in the ledger, not in the index. */
function useTexts(text: string | null): Set<string> | null {
  const [state, set] = useState<{ text: string; ids: Set<string> } | null>(null);
  useEffect(() => {
    if (!text) return;
    let here = true;
    get<string>(apiUrl("events", { text, format: "jsonl" })).then((lines) => here && set({ text, ids: new Set([...lines.matchAll(/^\{"kind":"event","id":"(\w+)"/gm)].map((m) => m[1])) }), () => here && set({ text, ids: new Set() }));
    return () => { here = false; };
  }, [text]);
  return text ? (state?.text === text ? state.ids : new Set()) : null;
}

function Chips({ params, set, index }: { params: URLSearchParams; set: (c: Record<string, string | null>) => void; index: Index }) {
  const chips = kFlags.filter((f) => f !== "sort" && f !== "known-on" && f !== "rule" && params.get(f)).map((f) => {
    const v = params.get(f)!;
    const shown = v.startsWith("en_") ? index.entities[index.entityAt.get(v) ?? -1]?.name ?? v : f === "about" ? kAbout[v] ?? v : v.replaceAll("_", " ");
    return { f, text: f === "box" ? "in this part of the map" : f === "disputed" ? "disputed" : `${f === "about" ? "disputed" : f.replace("-", " ")}: ${shown}` };
  });
  if (!chips.length) return null;
  return <ul class="chips">{chips.map((c) => <li key={c.f}><button type="button" onClick={() => set({ [c.f]: null })} aria-label={`Take away ${c.text}`}><Text>{c.text}</Text> <span aria-hidden="true">×</span></button></li>)}
    {chips.length > 1 && <li><button type="button" class="plain" onClick={() => set(Object.fromEntries(chips.map((c) => [c.f, null])))}>all away</button></li>}</ul>;
}

function Facets({ index, found, params, set }: { index: Index; found: ReturnType<typeof filter>; params: URLSearchParams; set: (c: Record<string, string | null>) => void }) {
  const { counts } = found;
  const top = mostCounted;
  const list = (title: string, flag: string, entries: [string, string, number][], many: boolean) => {
    const now = (params.get(flag) ?? "").split(",").filter(Boolean);
    if (!entries.length) return null;
    return <fieldset><legend>{title}</legend>{entries.map(([value, label, n]) => {
      const on = many ? now.includes(value) : params.get(flag) === value;
      return <label key={value} class={on ? "on" : ""}><input type="checkbox" checked={on} onChange={() => set({ [flag]: on ? (many ? now.filter((v) => v !== value).join(",") : null) : many ? [...now, value].join(",") : value })} /><span><Text>{label}</Text></span><span class="n">{count(n)}</span></label>;
    })}</fieldset>;
  };
  return <>
    <form onSubmit={(e) => { e.preventDefault(); const f = new FormData(e.currentTarget); set({ text: String(f.get("text") ?? ""), since: String(f.get("since") ?? ""), until: String(f.get("until") ?? "") }); }}>
      <label class="field">Words<input name="text" type="search" key={`t${params.get("text")}`} defaultValue={params.get("text") ?? ""} placeholder="in the reports’ own words" /></label>
      <div class="pair"><label class="field">Since<input name="since" key={`s${params.get("since")}`} defaultValue={params.get("since") ?? ""} placeholder="2022-09" pattern="\d{4}(-\d\d){0,2}" /></label>
      <label class="field">Until<input name="until" key={`u${params.get("until")}`} defaultValue={params.get("until") ?? ""} placeholder="2022-09-30" pattern="\d{4}(-\d\d){0,2}" /></label></div>
      <button type="submit">Apply</button>
    </form>
    {list("State", "status", top(counts.status, 5).map(([i, n]) => [index.statuses[i], `${kStates[index.statuses[i]]?.[0] ?? ""} ${index.statuses[i]}`, n]), false)}
    {list("Disputed", "about", top(counts.about, 7).map(([i, n]) => [index.abouts[i], kAbout[index.abouts[i]] ?? index.abouts[i], n]), false)}
    <fieldset><legend>Support</legend>{["2", "3"].map((n) => <label key={n} class={params.get("min-origins") === n ? "on" : ""}><input type="checkbox" checked={params.get("min-origins") === n} onChange={() => set({ "min-origins": params.get("min-origins") === n ? null : n })} /><span>{n} or more origins</span></label>)}</fieldset>
    {list("Type", "type", top(counts.type, 12).map(([i, n]) => [index.types[i], typeName(index.types[i]), n]), true)}
    {list("Place", "place", top(counts.place, 8).map(([i, n]) => [index.entities[i].id, index.entities[i].name, n]), false)}
    {list("Who", "actor", top(counts.actor, 8).map(([i, n]) => [index.entities[i].id, index.entities[i].name, n]), false)}
    {list("Outlet", "outlet", top(counts.outlet, 10).map(([i, n]) => [index.outlets[i], index.outlets[i], n]), false)}
  </>;
}

const kNarrowColumns: [string, string, string][] = [["when", "When", "when"], ["type", "What, who, where", "what"], ["status", "State", "status"]];
const kColumns: [string, string, string][] = [["when", "When", "when"], ["type", "What", "type"], ["who", "Who → whom", "who"], ["place", "Where", "place"], ["killed", "Killed", "killed"], ["origins", "Origins", "origins"], ["status", "State", "status"]];

/** On paper all rows are drawn, at once: the browser waits for nothing. */
function usePrinting(): boolean {
  const [printing, set] = useState(false);
  useEffect(() => {
    const turn = (on: boolean) => () => { const usual = options.debounceRendering; options.debounceRendering = (draw) => draw(); set(on); options.debounceRendering = usual; };
    const begin = turn(true), end = turn(false);
    addEventListener("beforeprint", begin); addEventListener("afterprint", end);
    return () => { removeEventListener("beforeprint", begin); removeEventListener("afterprint", end); };
  }, []);
  return printing;
}

/** `total`: rows in all, more than `rows` while these are only the first. */
function Table({ index, rows, total, params, chosen, choose }: { index: Index; rows: number[]; total: number; params: URLSearchParams; chosen: Set<string>; choose: (s: Set<string>) => void }) {
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(), kRow = narrow ? kNarrowRowHeight : kRowHeight;
  const [top, setTop] = useState(0), [height, setHeight] = useState(800), [at, setAt] = useState(-1);
  const peek = params.get("peek"), setPeek = (id: string | null) => go(changed({ peek: id }), true);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => setHeight(scroller.current?.clientHeight ?? 800));
    watch.observe(scroller.current!);
    return () => watch.disconnect();
  }, []);
  const key = keyOf(params), asked = useRef(key);
  useEffect(() => { if (asked.current !== key) setPeek(null); asked.current = key; }, [key]);
  useEffect(() => { setAt(-1); if (scroller.current) scroller.current.scrollTop = 0; }, [rows]);
  useEffect(() => { if (at >= 0) scroller.current?.querySelector<HTMLElement>("tr.at a")?.focus({ preventScroll: true }); }, [at]); // so that it is read out
  const show = (n: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, n));
    setAt(next);
    const s = scroller.current!;
    if (next * kRow < s.scrollTop) s.scrollTop = next * kRow;
    if ((next + 1) * kRow > s.scrollTop + s.clientHeight - kRow) s.scrollTop = (next + 2) * kRow - s.clientHeight;
    if (peek) setPeek(index.events.id[rows[next]]);
  };
  const mark = (id: string) => { const next = new Set(chosen); if (!next.delete(id)) next.add(id); choose(next); };
  useKeys((key, e) => {
    if (document.querySelector("dialog[open]")) return;
    const id = rows[at] === undefined ? null : index.events.id[rows[at]];
    if (key === "j" || (key === "ArrowDown" && scroller.current?.contains(e.target as Node))) { show(at + 1); return true; }
    if (key === "k" || (key === "ArrowUp" && scroller.current?.contains(e.target as Node))) { show(at - 1); return true; }
    if (key === "Enter" && id && !(e.target as Element).closest("a,button,summary")) { go(url(`/event/${id}`)); return true; }
    if (key === " " && id && !(e.target as Element).closest("button,input,.side a")) { setPeek(peek === id ? null : id); return true; }
    if (key === "x" && id) { mark(id); return true; }
    if (key === "Escape" && peek) { setPeek(null); return true; }
    return;
  });
  const printing = usePrinting();
  const at0 = Math.floor(top / kRow / kStep) * kStep;
  const first = printing ? 0 : Math.max(0, at0 - kSpare), last = Math.min(rows.length, printing ? kMostPrinted : at0 + kStep + Math.ceil(height / kRow) + kSpare);
  const sort = params.get("sort") ?? "when";
  const killed = useMemo(() => index.events.killed.reduce((most, k) => Math.max(most, k?.[1] ?? 0), 0), [index]);
  const columns = narrow ? kNarrowColumns : killed || total > rows.length ? kColumns : kColumns.filter((c) => c[0] !== "killed");
  return <>
    <div class="tablebox" ref={scroller} tabIndex={0} role="region" aria-label="Table of events; j and k move, Enter opens, Space shows the words" onScroll={(e) => { const now = e.currentTarget.scrollTop; if (Math.floor(now / kRow / kStep) !== Math.floor(top / kRow / kStep)) setTop(now); }}>
      <table class={narrow ? "events narrow" : "events"} aria-rowcount={total + 1}>
        <thead><tr aria-rowindex={1}>{columns.map(([k, title, c]) => <th key={k} scope="col" class={c} aria-sort={sort === k ? "ascending" : sort === `-${k}` ? "descending" : "none"}><button type="button" onClick={() => go(changed({ sort: sort === k ? `-${k}` : k === "when" ? null : k }), true)}>{title}<span aria-hidden="true">{sort === k ? " ↑" : sort === `-${k}` ? " ↓" : ""}</span></button></th>)}</tr></thead>
        <tbody>
          {first > 0 && <tr class="gap" aria-hidden="true"><td colSpan={columns.length}><svg width="1" height={first * kRow} /></td></tr>}
          {rows.slice(first, last).map((i, n) => <Row key={index.events.id[i]} index={index} i={i} n={first + n} on={first + n === at} chosen={chosen.has(index.events.id[i])} most={narrow ? 0 : killed} narrow={narrow} select={() => setAt(first + n)} />)}
          {last < total && <tr class="gap" aria-hidden="true"><td colSpan={columns.length}><svg width="1" height={(total - last) * kRow} /></td></tr>}
        </tbody>
      </table>
      {total > last - first && <p class="printonly">{many(last - first, "row")} of {count(total)}. “Take away” gives all.</p>}
      {!rows.length && <p class="waiting">Nothing in the ledger fits all of this. Take a filter away.</p>}
    </div>
    {peek && <Peek id={peek} close={() => setPeek(null)} />}
  </>;
}

function Row({ index, i, n, on, chosen, most, narrow, select }: { narrow: boolean; index: Index; i: number; n: number; on: boolean; chosen: boolean; most: number; select: () => void }) {
  const e = index.events;
  const name = (list: number[]) => list.map((x) => index.entities[x].name).join(", ");
  const id = e.id[i], place = e.place[i] === null ? null : index.entities[e.place[i]!];
  const k = e.killed[i];
  const who = name(e.actors[i]), whom = name(e.targets[i]);
  const people = <>{who ? <Text>{who}</Text> : null}{whom ? <> <span class="dim">→</span> <Text>{whom}</Text></> : null}</>;
  const state = <State status={index.statuses[e.status[i]]} disputed={e.disputes[i].length > 0} />;
  if (narrow) return <tr aria-rowindex={n + 2} class={`${on ? "at" : ""} ${chosen ? "chosen" : ""}`} aria-selected={chosen} onClick={select}>
    <td class="when"><a href={url(`/event/${id}`)}>{showDays(e.from[i], e.to[i]) || <span class="dim">no day</span>}</a></td>
    <td class="what"><span>{typeName(index.types[e.type[i]])}{place ? <>, <Text>{place.name}</Text></> : null}</span><br /><span class="dim">{people}</span></td>
    <td class="status">{state}<br /><span class="dim">{many(e.origins[i], "origin")}</span></td>
  </tr>;
  return <tr aria-rowindex={n + 2} class={`${on ? "at" : ""} ${chosen ? "chosen" : ""}`} aria-selected={chosen} onClick={(ev) => { select(); if (!(ev.target as Element).closest("a") && ev.detail === 2) go(url(`/event/${id}`)); }}>
    <td class="when"><a href={url(`/event/${id}`)}>{showDays(e.from[i], e.to[i]) || <span class="dim">no day</span>}</a></td>
    <td class="type">{typeName(index.types[e.type[i]])}</td>
    <td class="who" title={`${who}${whom ? ` → ${whom}` : ""}`}><span>{people}</span></td>
    <td class="place"><span>{place ? <Text>{place.name}</Text> : ""}{place && place.precision && place.precision !== "town" && place.precision !== "exact" ? <span class="dim"> ({place.precision})</span> : null}</span></td>
    {most > 0 && <td class="killed">{k ? <><svg width="44" height="10" aria-hidden="true"><line class="scale" x1="2" x2="42" y1="5" y2="5" /><line class="range" x1={2 + (40 * k[0]) / most} x2={2.5 + (40 * k[1]) / most} y1="5" y2="5" /></svg> {k[0] === k[1] ? count(k[0]) : `${count(k[0])}–${count(k[1])}`}</> : ""}</td>}
    <td class="origins"><span class="dots" aria-hidden="true">{"•".repeat(Math.min(5, e.origins[i]))}</span> {e.origins[i]}<span class="dim">/{e.reports[i]}</span></td>
    <td class="status">{state}</td>
  </tr>;
}

function Peek({ id, close }: { id: string; close: () => void }) {
  const { data, error } = useApi<ClaimGrid>(apiUrl(`events/${id}/grid`));
  return <section class="peek" aria-label="The words behind this event" aria-live="polite">
    <button type="button" class="close" onClick={close} aria-label="Close">×</button>
    {error ? <Trouble error={error} /> : !data ? <Waiting /> : <>
      <h2><a href={url(`/event/${id}`)}>{typeName(data.event.type)} <span class="dim">{verb(data.event.type)[1]}</span> <Text>{data.event.place ? data.entities[data.event.place]?.name ?? "" : ""}</Text></a></h2>
      <ul>{data.claims.slice(0, 8).map((c) => <li key={c.id}><strong><Text>{outletOf(data, c.report)}</Text></strong> <Quote words={c.evidence.text} report={c.report} begin={c.evidence.begin} end={c.evidence.end} claim={c.id} names={data} />{c.stance !== "asserts" && <em class="stance"> {c.stance}</em>}</li>)}</ul>
      {data.claims.length > 8 && <p class="dim">and {data.claims.length - 8} more claims</p>}
    </>}
  </section>;
}

const kMostSymbols = 300;
function EventMap({ index: ledger, rows: found, params, located }: { index: Index; rows: number[]; params: URLSearchParams; located: number }) {
  // It follows a frame after the table, which answers first.
  const [{ index, rows }, follow] = useState({ index: ledger, rows: found });
  useEffect(() => follow((now) => (now.index === ledger && now.rows === found ? now : { index: ledger, rows: found })), [ledger, found]);
  const places = useMemo(() => {
    const { place, located, disputes } = index.flat;
    const n = new Int32Array(index.entities.length), disputed = new Int32Array(index.entities.length);
    for (const i of rows) if (located[i]) { n[place[i]]++; if (disputes.start[i + 1] > disputes.start[i]) disputed[place[i]]++; }
    const out = [];
    for (let p = 0; p < n.length; p++) if (n[p]) { const { id, name, precision, lat, lon } = index.entities[p]; out.push({ id, name, precision, lat: lat!, lon: lon!, n: n[p], disputed: disputed[p] }); }
    return out.sort((a, b) => b.n - a.n);
  }, [index, rows]);
  // The map stays where it is while filters change what it shows.
  const [everywhere, mostly] = useMemo(() => {
    const { place, located } = index.flat, n = new Map<number, number>();
    for (let i = 0; i < index.count; i++) if (located[i]) n.set(place[i], (n.get(place[i]) ?? 0) + 1);
    const points = [...n].map(([p, times]) => ({ lat: index.entities[p].lat!, lon: index.entities[p].lon!, n: times }));
    return [points, mainly(points)];
  }, [index]);
  const view = readView(params.get("at"));
  const box = readBox(params.get("box"));
  return <>
    <MapView points={everywhere} start={mostly} view={view} label="Map of the events in the table" onView={(v, hand) => go(changed({ at: hand ? printView(v) : null }), true)}
      onBox={(w, s, e, n) => go(changed({ box: [w, s, e, n].map((x) => x.toFixed(3)).join(",") }))}>
      {(at, size) => {
        const seen = [];
        for (const p of places) { // the weightiest in sight
          const xy = at(p.lon, p.lat);
          if (xy[0] > -20 && xy[1] > -20 && xy[0] < size.width + 20 && xy[1] < size.height + 20) seen.push({ ...p, xy });
          if (seen.length >= kMostSymbols) break;
        }
        const marks = seen.map((p) => ({ ...p, r: p.precision === "country" || p.precision === "region" ? 9 + 2 * Math.sqrt(p.n) : 4 + 2.4 * Math.sqrt(p.n) }));
        const labels = sidesOfLabels(marks.slice(0, 60).map((m) => ({ x: m.xy[0], y: m.xy[1], r: m.r, text: m.name })));
        const corner = box ? [at(box[0], box[3]), at(box[2], box[1])] : null;
        return <>
          {corner && <rect class="box" x={corner[0][0]} y={corner[0][1]} width={Math.max(0, corner[1][0] - corner[0][0])} height={Math.max(0, corner[1][1] - corner[0][1])} />}
          {marks.map((m, n) => <a key={m.id} href={changed({ place: m.id })} class={`symbol ${m.disputed ? "contested" : ""} ${m.precision === "region" || m.precision === "country" ? "soft" : ""}`} aria-label={`${m.name}: ${many(m.n, "event")}${m.disputed ? `, ${m.disputed} with contradictions` : ""}`}>
            <circle cx={m.xy[0]} cy={m.xy[1]} r={m.r} /><title>{`${m.name}: ${many(m.n, "event")}`}</title>
            <Label side={labels[n] ?? 0} x={m.xy[0]} y={m.xy[1]} r={m.r} text={m.name} />
          </a>)}
        </>;
      }}
    </MapView>
    <p class="dim note">{count(located)} of {many(rows.length, "event")} have a point; the others stay in the table.{places.length > kMostSymbols ? ` Of ${count(places.length)} places those with most events in sight are drawn.` : ""} Rings: contradictions. Soft discs: no nearer than a region.</p>
  </>;
}

function exportRows(index: Index, ids: string[]): void {
  const cell = (text: string | number) => (/[",\r\n]/.test(String(text)) ? `"${String(text).replaceAll('"', '""')}"` : String(text));
  const lines = ["id,type,earliest,latest,actors,targets,place,status,origins,reports"], day = (n: number | null) => (n === null ? "" : isoDay(n));
  for (const id of ids) {
    const i = index.position.get(id);
    if (i === undefined) continue;
    const e = index.events, names = (l: number[]) => l.map((x) => index.entities[x].name).join("; ");
    lines.push([id, index.types[e.type[i]], day(e.from[i]), day(e.to[i]), names(e.actors[i]), names(e.targets[i]), e.place[i] === null ? "" : index.entities[e.place[i]!].name, index.statuses[e.status[i]], e.origins[i], e.reports[i]].map(cell).join(","));
  }
  save("events.csv", lines.join("\r\n") + "\r\n", "text/csv");
}
export function save(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
