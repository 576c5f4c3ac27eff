// SPDX-License-Identifier: Apache-2.0
// Who holds what, on a day, according to whom. Towns are symbols; no ground is painted. A list says the same.
import { useMemo } from "preact/hooks";
import { apiUrl, getAll, useApi, type Holding, type Names } from "../api";
import { CopyAs, EntityLink, Quote, Text, Trouble, useKeys, useTitle, Waiting } from "../parts/common";
import { lensed, lensesOf, type Holds } from "../parts/lens";
import { keptLabels, mainly, MapView, printView, readView } from "../parts/map_view";
import { edgeOf, indexOf } from "../ledger_index";
import { changed, go, url } from "../route";
import { dayNumber, isoDay, many, nameOf, outletOf, showDays, showSince } from "../words";

export interface Held { place: string; holders: { holder: string; rows: Holding[] }[]; contested: boolean; besieged: boolean; last: number; lat: number; lon: number; name: string }

const numberOf = (iso: string | null | undefined): number | null => (iso ? dayNumber(iso) : null);
const started = (h: Holding): number => numberOf(h.from?.earliest) ?? -1e9;
const ended = (h: Holding): number => (h.to ? numberOf(h.to.latest) ?? numberOf(h.to.earliest) ?? 1e9 : 1e9);

export function MapScreen({ params }: { params: URLSearchParams }) {
  useTitle("Map");
  const address = apiUrl("holds", { all: "yes", limit: "1000", with: "claims,names" });
  const { data, error } = useApi<Holds>(address, getAll);
  const raw = useApi<object>(apiUrl("index"));
  const index = raw.data ? indexOf(raw.data) : null;
  const lens = params.get("lens") ?? "";
  const rows = useMemo(() => (data ? lensed(data, lens) : []), [data, lens]);
  const lenses = useMemo(() => (data ? lensesOf(data) : []), [data]);
  const days = useMemo(() => [...new Set(rows.flatMap((h) => [started(h), ended(h)]))].filter((d) => Math.abs(d) < 1e8).sort((a, b) => a - b), [rows]);
  const last = days[days.length - 1] ?? 0;
  const on = edgeOf(params.get("on"), true) ?? last;
  const setDay = (d: number) => go(changed({ on: isoDay(d) }), true);
  const before = [...days].reverse().find((d) => d < on), after = days.find((d) => d > on);
  useKeys((key) => {
    if (key === "[" && before !== undefined) { setDay(before); return true; }
    if (key === "]" && after !== undefined) { setDay(after); return true; }
    return;
  });
  const held = useMemo(() => {
    if (!data) return [];
    const places = new Map<string, Held>();
    for (const h of rows) {
      const p = data.entities[h.place];
      if (!p || p.lat === null || p.lon === null) continue;
      let at = places.get(h.place);
      if (!at) places.set(h.place, at = { place: h.place, holders: [], contested: false, besieged: false, last: -1e9, lat: p.lat, lon: p.lon, name: p.name });
      if (started(h) > on || ended(h) <= on) continue;
      const known = at.holders.find((x) => x.holder === h.holder);
      if (known) known.rows.push(h); else at.holders.push({ holder: h.holder, rows: [h] });
      if (h.disputed) at.contested = true;
      at.last = Math.max(at.last, started(h));
    }
    if (index) {
      const besiege = index.types.indexOf("besiege");
      for (let i = 0; i < index.count; i++) {
        const from = index.events.from[i];
        if (index.events.type[i] !== besiege || from === null || from > on || on - from > 30) continue;
        const place = index.events.place[i] === null ? null : index.entities[index.events.place[i]!];
        const at = place && places.get(place.id);
        if (at) at.besieged = true;
      }
    }
    return [...places.values()].sort((a, b) => b.holders.length - a.holders.length || (a.name < b.name ? -1 : 1));
  }, [data, rows, on, index]);
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  if (!data.rows.length) return <div class="empty"><h1>Map</h1><p>No report in this ledger says who holds a place.</p></div>;
  const holders = [...new Set(data.rows.map((h) => h.holder))];
  const paint = (id: string) => holders.indexOf(id) % 8;
  const points = held.map((h) => ({ lat: h.lat, lon: h.lon, n: 1 }));
  const shown = held.filter((h) => h.holders.length);
  const changes = rows.filter((h) => started(h) === on || ended(h) === on);
  return <div class="mapscreen">
    <section class="mapbox" aria-label="Map of who holds what">
      <header class="clock">
        <h1>Who holds what <span class="dim">as of</span> <time dateTime={isoDay(on)}>{showDays(on, on)}</time></h1>
        <div class="tools">
          <button type="button" disabled={before === undefined} onClick={() => before !== undefined && setDay(before)} title="Previous change, key [">‹ Change</button>
          <input type="range" aria-label="Day" aria-valuetext={showDays(on, on)} min={days[0]} max={last} value={on} onInput={(e) => setDay(+e.currentTarget.value)} list="changes" />
          <datalist id="changes">{days.map((d) => <option key={d} value={d} />)}</datalist>
          <button type="button" disabled={after === undefined} onClick={() => after !== undefined && setDay(after)} title="Next change, key ]">Change ›</button>
          <label>Day <input type="date" value={isoDay(on)} min="1900-01-01" onChange={(e) => e.currentTarget.value && setDay(dayNumber(e.currentTarget.value))} /></label>
          <label class={lens ? "past" : ""}>According to <select value={lens} onChange={(e) => go(changed({ lens: e.currentTarget.value || null }), true)}>{lenses.map((g) => <optgroup key={g.label} label={g.label}>{g.choices.map((c) => <option key={c.value} value={c.value}>{c.label}</option>)}</optgroup>)}</select></label>
          <CopyAs title={`Who holds what on ${isoDay(on)}`} api={apiUrl("holds", { on: isoDay(on) })} command={`rashomon holds --on ${isoDay(on)}`} />
        </div>
      </header>
      <MapView points={points} start={mainly(points)} view={readView(params.get("at"))} label={`Who holds what on ${showDays(on, on)}`} onView={(v, hand) => go(changed({ at: hand ? printView(v) : null }), true)}>
        {(at) => {
          const marks = held.map((h) => ({ h, xy: at(h.lon, h.lat) }));
          const labels = keptLabels(marks.map((m) => ({ x: m.xy[0] + 14, y: m.xy[1], text: m.h.name })));
          return marks.map(({ h, xy }, n) => <g key={h.place} transform={`translate(${xy[0]},${xy[1]})`}><a class="symbol town" href={url(`/place/${h.place}`)} aria-label={says(h, data)}>
            <g opacity={h.holders.length ? Math.max(0.45, 1 - (on - h.last) / 400) : 1}><Disc h={h} paint={paint} /></g>
            <title>{says(h, data)}</title>{labels[n] && <text x="15" y="4" aria-hidden="true">{h.name}</text>}
          </a></g>);
        }}
      </MapView>
      <ul class="key" aria-label="Key">
        {holders.filter((id) => shown.some((h) => h.holders.some((x) => x.holder === id))).map((id) => <li key={id}><svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6" class={`paint${paint(id)}`} /><text x="8" y="11.5" text-anchor="middle" class="initial">{initial(nameOf(data, id))}</text></svg> <EntityLink names={data} id={id} /></li>)}
        <li><svg width="22" height="18" aria-hidden="true"><circle cx="11" cy="9" r="5" class="paint-none" /><circle cx="11" cy="9" r="7.5" class="contestring" /></svg> contested</li>
        <li><svg width="18" height="18" aria-hidden="true"><circle cx="9" cy="9" r="5" class="hollow" /></svg> nobody reported on this day</li>
        <li><svg width="22" height="20" aria-hidden="true"><path d="M3 12 A8 8 0 0 1 19 12" class="siege" /></svg> besieged</li>
        <li class="dim">fading: evidence grows old</li>
      </ul>
    </section>
    <section class="twin" aria-label="The same as a list">
      <h2>{many(shown.length, "place")}{lens ? <span class="dim"> according to {lenses.flatMap((g) => g.choices).find((c) => c.value === lens)?.label ?? "nobody here"}</span> : null}</h2>
      {changes.length > 0 && <p class="dim">{many(changes.length, "change")} on this day</p>}
      <table><thead><tr><th scope="col">Place</th><th scope="col">Held by</th><th scope="col">Since</th><th scope="col">In whose words</th></tr></thead>
        <tbody>{shown.flatMap((h) => h.holders.map((x) => { const r = x.rows[0], e = r.evidence[0]; return <tr key={h.place + x.holder} class={r.disputed ? "disputed" : ""}>
          <th scope="row"><a href={url(`/place/${h.place}`)}><Text>{h.name}</Text></a></th><td><svg width="14" height="14" aria-hidden="true"><circle cx="7" cy="7" r="5.5" class={`paint${paint(x.holder)}`} /></svg> <EntityLink names={data} id={x.holder} />{r.disputed && <span class="stance"> disputed</span>}</td><td>{showSince(r.from) || <span class="dim">not said</span>}</td><td>{e ? <><Text>{outletOf(data, e.report)}</Text>: <Quote words={short(e.span.text)} report={e.report} begin={e.span.begin} end={e.span.end} /></> : ""}</td></tr>; }))}</tbody></table>
      {held.length > shown.length && <p class="dim">No evidence for this day: {held.filter((h) => !h.holders.length).map((h) => h.name).join(", ")}.</p>}
    </section>
  </div>;
}

export const short = (text: string): string => (text.length > 120 ? text.slice(0, text.lastIndexOf(" ", 118)) + " …" : text);
export const initial = (name: string): string => [...name.replace(/^the /i, "")][0]?.toUpperCase() ?? "?";

function says(h: Held, names: Names): string {
  if (!h.holders.length) return `${h.name}: nobody reported who holds it on this day`;
  return `${h.name}: ${h.holders.map((x) => nameOf(names, x.holder)).join(" and ")}${h.contested ? ", contested" : ""}${h.besieged ? ", besieged" : ""}`;
}

function Disc({ h, paint }: { h: Held; paint: (id: string) => number }) {
  const n = h.holders.length;
  return <>
    {n === 0 ? <circle r="7" class="hollow" /> : n === 1 ? <circle r="8" class={`paint${paint(h.holders[0].holder)}`} /> : h.holders.map((x, k) => {
      const a = (k / n) * 2 * Math.PI - Math.PI / 2, b = ((k + 1) / n) * 2 * Math.PI - Math.PI / 2;
      return <path key={x.holder} class={`paint${paint(x.holder)}`} d={`M0 0 L${8 * Math.cos(a)} ${8 * Math.sin(a)} A8 8 0 ${b - a > Math.PI ? 1 : 0} 1 ${8 * Math.cos(b)} ${8 * Math.sin(b)}Z`} />;
    })}
    {h.contested && <circle r="11.5" class="contestring" />}
    {h.besieged && <path d="M-14 -3 A14.5 14.5 0 0 1 14 -3" class="siege" />}
  </>;
}
