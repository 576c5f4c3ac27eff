// SPDX-License-Identifier: Apache-2.0
// Who holds what, on a day, according to whom. Towns are symbols; no ground is painted. A list says the same.
import { useMemo } from "preact/hooks";
import { apiUrl, getAll, useApi, type Holding, type Names } from "../api";
import { commandHere, CopyAs, EntityLink, Quote, quoted, Text, Trouble, useKeys, useTitle, Waiting } from "../parts/common";
import { deciding, lensed, lensesOf, type Holds } from "../parts/lens";
import { Label, mainly, MapView, printView, readView, sidesOfLabels } from "../parts/map_view";
import { edgeOf } from "../ledger_index";
import { changed, go, url } from "../route";
import { dayNumber, isoDay, many, nameOf, outletOf, showDays, showSince } from "../words";

/** Who presses on a place that another holds, and since when: as the rules of the holding tell. */
interface Pressure { by: string; since: number }
export interface Held { place: string; holders: { holder: string; rows: Holding[] }[]; disputed: boolean; contested: Pressure | null; besieged: Pressure | null; last: number; lat: number; lon: number; name: string }
function pressures(h: Holding, how: "besieged" | "contested"): Pressure[] {
  return [...h.rule.matchAll(new RegExp(`(?:^|; )${how} by (.+?) since (\\d{4}-\\d\\d-\\d\\d)`, "g"))].map(([, by, day]) => ({ by, since: dayNumber(day) }));
}
/** The last that had begun by a day. */
const pressed = (h: Holding, how: "besieged" | "contested", on: number): Pressure | null =>
  pressures(h, how).reduce<Pressure | null>((last, p) => (p.since <= on && (!last || p.since > last.since) ? p : last), null);

const numberOf = (iso: string | null | undefined): number | null => (iso ? dayNumber(iso) : null);
const started = (h: Holding): number => numberOf(h.from?.earliest) ?? -1e9;
const ended = (h: Holding): number => (h.to ? numberOf(h.to.latest) ?? numberOf(h.to.earliest) ?? 1e9 : 1e9);

/** The days on which something of it changes. */
const turns = (h: Holding): number[] => [started(h), ended(h), ...pressures(h, "besieged").map((p) => p.since), ...pressures(h, "contested").map((p) => p.since)];

export function MapScreen({ params }: { params: URLSearchParams }) {
  useTitle("Map");
  const address = apiUrl("holds", { all: "yes", limit: "1000", with: "claims,names" });
  // What holds on the day at once, and all days behind it, which take long where there are many.
  const whole = useApi<Holds>(address, getAll), day = useApi<Holds>(whole.data ? "" : apiUrl("holds", { on: params.get("on"), limit: "1000", with: "claims,names" }));
  const data = whole.data ?? (day.data?.rows.length ? day.data : null), error = whole.error;
  const lens = params.get("lens") ?? "";
  const rows = useMemo(() => (data ? lensed(data, lens) : []), [data, lens]);
  const lenses = useMemo(() => (data ? lensesOf(data) : []), [data]);
  const days = useMemo(() => [...new Set(rows.flatMap(turns))].filter((d) => Math.abs(d) < 1e8).sort((a, b) => a - b), [rows]);
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
      if (!at) places.set(h.place, at = { place: h.place, holders: [], disputed: false, contested: null, besieged: null, last: -1e9, lat: p.lat, lon: p.lon, name: p.name });
      if (started(h) > on || ended(h) <= on) continue;
      const known = at.holders.find((x) => x.holder === h.holder);
      if (known) known.rows.push(h); else at.holders.push({ holder: h.holder, rows: [h] });
      if (h.disputed) at.disputed = true;
      at.contested = pressed(h, "contested", on) ?? at.contested;
      at.besieged = pressed(h, "besieged", on) ?? at.besieged;
      at.last = Math.max(at.last, started(h));
    }
    return [...places.values()].sort((a, b) => b.holders.length - a.holders.length || (a.name < b.name ? -1 : 1));
  }, [data, rows, on]);
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  if (!data.rows.length) return <div class="empty"><h1>Map</h1><p>No report in this ledger says who holds a place.</p></div>;
  // colours by weight: those who hold most are told apart
  const weight = new Map<string, number>();
  for (const h of data.rows) weight.set(h.holder, (weight.get(h.holder) ?? 0) + 1);
  const holders = [...weight.keys()].sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1));
  const paint = (id: string) => holders.indexOf(id) % 8;
  const points = held.map((h) => ({ lat: h.lat, lon: h.lon, n: 1 }));
  const shown = held.filter((h) => h.holders.length);
  const claims = new Map(data.claims.map((c) => [c.id, c]));
  const lensName = lenses.flatMap((g) => g.choices).find((c) => c.value === lens)?.label ?? "nobody here", outlet = /^outlet:(.*)/.exec(lens)?.[1];
  const changes = rows.filter((h) => turns(h).includes(on));
  return <div class="mapscreen">
    <section class="mapbox" aria-label="Map of who holds what">
      <header class="clock">
        <h1>Who holds what <span class="dim">as of</span> <time dateTime={isoDay(on)}>{showDays(on, on)}</time></h1>
        <CopyAs title={`Who holds what on ${isoDay(on)}${lens ? `, according to ${lensName}` : ""}`} api={apiUrl("holds", { on: isoDay(on), outlet })} command={commandHere(`holds --on ${isoDay(on)}${outlet ? ` --outlet ${quoted(outlet)}` : ""}`)} but={lens !== "" && !outlet && `Of all reports: “${lensName}” is a choice of this page.`} />
        <div class="tools">
          <button type="button" disabled={before === undefined} onClick={() => before !== undefined && setDay(before)} title="Previous change, key [">‹ Change</button>
          <input type="range" aria-label="Day" aria-valuetext={showDays(on, on)} min={days[0]} max={last} value={on} onInput={(e) => setDay(+e.currentTarget.value)} list="changes" />
          <datalist id="changes">{days.map((d) => <option key={d} value={d} />)}</datalist>
          <button type="button" disabled={after === undefined} onClick={() => after !== undefined && setDay(after)} title="Next change, key ]">Change ›</button>
          <label>Day <input type="date" value={isoDay(on)} min="1900-01-01" onChange={(e) => e.currentTarget.value && setDay(dayNumber(e.currentTarget.value))} /></label>
          <label class={lens ? "past" : ""}>According to <select value={lens} onChange={(e) => go(changed({ lens: e.currentTarget.value || null }), true)}>{lenses.map((g) => <optgroup key={g.label} label={g.label}>{g.choices.map((c) => <option key={c.value} value={c.value}>{c.label}</option>)}</optgroup>)}</select></label>
        </div>
      </header>
      <MapView points={points} start={mainly(points)} view={readView(params.get("at"))} label={`Who holds what on ${showDays(on, on)}`} onView={(v, hand) => go(changed({ at: hand ? printView(v) : null }), true)}>
        {(at, size) => {
          const marks = held.map((h) => ({ h, xy: at(h.lon, h.lat) })).filter(({ xy: [x, y] }) => x > -20 && y > -20 && x < size.width + 20 && y < size.height + 20);
          const labels = sidesOfLabels(marks.map((m) => ({ x: m.xy[0], y: m.xy[1], r: reach(m.h), text: m.h.name })));
          return marks.map(({ h, xy }, n) => <g key={h.place} transform={`translate(${xy[0]},${xy[1]})`}><a class="symbol town" href={url(`/place/${h.place}`)} aria-label={says(h, data)}>
            <g opacity={h.holders.length ? Math.max(0.45, 1 - (on - h.last) / 400) : 1}><Disc h={h} paint={paint} /></g>
            <title>{says(h, data)}</title><Label side={labels[n]} r={reach(h)} text={h.name} />
          </a><Letters h={h} names={data} /></g>);
        }}
      </MapView>
      <ul class="key" aria-label="Key">
        {holders.filter((id) => shown.some((h) => h.holders.some((x) => x.holder === id))).map((id) => <li key={id}><svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6" class={`paint${paint(id)}`} /><text x="8" y="11.5" text-anchor="middle" class="initial">{initial(nameOf(data, id))}</text></svg> <EntityLink names={data} id={id} /></li>)}
        <li><svg width="18" height="18" aria-hidden="true"><path d="M9 3 A6 6 0 0 0 9 15Z" class="paint-none" /><path d="M9 3 A6 6 0 0 1 9 15Z" class="hollow" /></svg> shared</li>
        <li><svg width="22" height="18" aria-hidden="true"><circle cx="11" cy="9" r="5" class="paint-none" /><circle cx="11" cy="9" r="7.5" class="contestring" /></svg> contested: fights within</li>
        <li><svg width="22" height="18" aria-hidden="true"><circle cx="11" cy="9" r="5" class="paint-none" /><circle cx="11" cy="9" r="7.5" class="disputering" /></svg> reports disagree</li>
        <li><svg width="18" height="18" aria-hidden="true"><circle cx="9" cy="9" r="5" class="hollow" /></svg> nobody reported on this day</li>
        <li><svg width="22" height="20" aria-hidden="true"><path d="M3 12 A8 8 0 0 1 19 12" class="siege" /></svg> besieged</li>
        <li class="dim">fading: evidence grows old</li>
      </ul>
    </section>
    <section class="twin" aria-label="The same as a list">
      <h2>{many(shown.length, "place")}{lens ? <span class="dim"> according to {lensName}</span> : null}</h2>
      {!whole.data && <p class="waiting" role="status">The other days are being read …</p>}
      {changes.length > 0 && <p class="dim">{many(changes.length, "change")} on this day</p>}
      <table><thead><tr><th scope="col">Place</th><th scope="col">Held by</th><th scope="col">Since</th><th scope="col">In whose words</th></tr></thead>
        <tbody>{shown.flatMap((h) => h.holders.map((x) => { const r = x.rows[0], e = deciding(r, claims)[0]; return <tr key={h.place + x.holder} class={r.disputed ? "disputed" : ""}>
          <th scope="row"><a href={url(`/place/${h.place}`)}><Text>{h.name}</Text></a></th><td><svg width="14" height="14" aria-hidden="true"><circle cx="7" cy="7" r="5.5" class={`paint${paint(x.holder)}`} /></svg> <EntityLink names={data} id={x.holder} />{r.disputed && <span class="stance"> disputed</span>}{h.holders.length > 1 && <span class="dim"> shared</span>}{(["contested", "besieged"] as const).map((how) => { const p = pressed(r, how, on); return p && <span class="pressed" key={how}> {how} by <Text>{p.by}</Text> since {showDays(p.since, p.since)}</span>; })}</td><td>{showSince(r.from) || <span class="dim">not said</span>}</td><td>{e ? <><Text>{outletOf(data, e.report)}</Text>: <Quote words={short(e.span.text)} report={e.report} begin={e.span.begin} end={e.span.end} /></> : ""}</td></tr>; }))}</tbody></table>
      {held.length > shown.length && <p class="dim">No evidence for this day: {held.filter((h) => !h.holders.length).map((h) => h.name).join(", ")}.</p>}
    </section>
  </div>;
}

export const short = (text: string): string => (text.length > 120 ? text.slice(0, text.lastIndexOf(" ", 118)) + " …" : text);
export const initial = (name: string): string => [...name.replace(/^the /i, "")][0]?.toUpperCase() ?? "?";

function says(h: Held, names: Names): string {
  if (!h.holders.length) return `${h.name}: nobody reported who holds it on this day`;
  return `${h.name}: ${h.holders.map((x) => nameOf(names, x.holder)).join(" and ")}${h.holders.length > 1 ? ", shared" : ""}${h.disputed ? ", reports disagree" : ""}${h.contested ? `, contested by ${h.contested.by}` : ""}${h.besieged ? `, besieged by ${h.besieged.by}` : ""}`;
}

/** How far a symbol reaches. */
const reach = (h: Held): number => (h.besieged ? 15 : h.contested || h.disputed ? 12 : 9);

function Disc({ h, paint }: { h: Held; paint: (id: string) => number }) {
  const n = h.holders.length;
  return <>
    {n === 0 ? <circle r="7" class="hollow" /> : n === 1 ? <circle r="8" class={`paint${paint(h.holders[0].holder)}`} /> : h.holders.map((x, k) => {
      const [a, b] = [k, k + 1].map((edge) => (edge / n) * 2 * Math.PI + Math.PI / 2);
      return <path key={x.holder} class={`paint${paint(x.holder)}`} d={`M0 0 L${9 * Math.cos(a)} ${9 * Math.sin(a)} A9 9 0 ${b - a > Math.PI ? 1 : 0} 1 ${9 * Math.cos(b)} ${9 * Math.sin(b)}Z`} />;
    })}
    {h.contested && <circle r="11" class="contestring" />}
    {h.disputed && <circle r={h.contested ? 13.5 : 11} class="disputering" />}
    {h.besieged && <path d="M-14 -3 A14.5 14.5 0 0 1 14 -3" class="siege" />}
  </>;
}
/** The first letters of the holders' names, so that colour alone tells nobody apart. */
function Letters({ h, names }: { h: Held; names: Names }) {
  const n = h.holders.length;
  if (n > 3) return null;
  return <>{h.holders.map((x, k) => {
    const turn = ((k + 0.5) / n) * 2 * Math.PI + Math.PI / 2, out = n === 1 ? 0 : 4.4;
    return <text key={x.holder} class={n === 1 ? "initial" : "initial small"} x={out * Math.cos(turn)} y={out * Math.sin(turn) + (n === 1 ? 3.3 : 2.5)} text-anchor="middle" aria-hidden="true">{initial(nameOf(names, x.holder))}</text>;
  })}</>;
}
