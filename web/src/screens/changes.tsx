// SPDX-License-Identifier: Apache-2.0
// What was known on one day and not on another: two ledgers, each built from what had been published by then, held against
// each other by their events and holdings.
import { useMemo } from "preact/hooks";
import { apiUrl, useApi, type Service } from "../api";
import { indexOf, type Index } from "../ledger_index";
import { CopyAs, State, Text, Trouble, useTitle, Waiting } from "../parts/common";
import { changed, go, url } from "../route";
import { many, showDays, showIso, typeName } from "../words";

interface Row { key: string; index: Index; i: number; was?: { index: Index; i: number } }

export function ChangesScreen({ params, service }: { params: URLSearchParams; service: Service | null }) {
  useTitle("Changes");
  const to = params.get("to") ?? service?.last_published ?? "";
  const from = params.get("from") ?? (to ? dayBefore(to) : "");
  const a = useApi<object>(from ? apiUrl("index", { "known-on": from }) : ""), b = useApi<object>(to ? apiUrl("index", { "known-on": to }) : "");
  const found = useMemo(() => (a.data && b.data ? compare(indexOf(a.data), indexOf(b.data)) : null), [a.data, b.data]);
  return <div class="changes"><header><h1>What changed</h1>
    <form class="pairform" onSubmit={(e) => { e.preventDefault(); const f = new FormData(e.currentTarget); go(changed({ from: String(f.get("from")), to: String(f.get("to")) })); }}><label>Known on <input type="date" name="from" key={from} defaultValue={from} required /></label><label>and on <input type="date" name="to" key={to} defaultValue={to} required /></label><button type="submit">Compare</button><CopyAs title={`Changes from ${from} to ${to}`} api={apiUrl("index", { "known-on": to })} command={`rashomon diff --known-on ${from} ${to}`} /></form></header>
    {a.error ? <Trouble error={a.error} /> : b.error ? <Trouble error={b.error} /> : !found ? <Waiting what="Building the ledgers of these days …" /> : <>
      <Part title="New" note={`told by reports published after ${showIso(from)}`} rows={found.fresh} />
      <Part title="Changed" note="more support, another day or place, a new or settled contradiction" rows={found.other} />
      <Part title="Gone" note="gathered into another event, or withdrawn" rows={found.gone} plain /></>}
  </div>;
}
const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86400000).toISOString().slice(0, 10);

function compare(a: Index, b: Index): { fresh: Row[]; other: Row[]; gone: Row[] } {
  const fresh: Row[] = [], other: Row[] = [], gone: Row[] = [];
  const sign = (x: Index, i: number) => { const e = x.events; return [x.types[e.type[i]], e.from[i], e.to[i], e.place[i] === null ? "" : x.entities[e.place[i]!].name, x.statuses[e.status[i]], e.origins[i], e.reports[i], e.disputes[i].map((d) => x.abouts[d]).join()].join("|"); };
  // An event's id follows from its claims; one that gained a claim is known again by type, place and days.
  const loose = (x: Index, i: number) => { const e = x.events; return [x.types[e.type[i]], e.place[i] === null ? "" : x.entities[e.place[i]!].name, e.actors[i].map((k) => x.entities[k].name).sort().join()].join("|"); };
  const left = new Map<string, number[]>();
  for (let i = 0; i < a.count; i++) if (!b.position.has(a.events.id[i])) { const k = loose(a, i); left.set(k, [...(left.get(k) ?? []), i]); }
  for (let i = 0; i < b.count; i++) {
    const id = b.events.id[i];
    let was = a.position.get(id);
    if (was === undefined) {
      const list = left.get(loose(b, i)) ?? [];
      const at = list.findIndex((k) => a.events.from[k] !== null && b.events.from[i] !== null && Math.abs(a.events.from[k]! - b.events.from[i]!) <= 3);
      if (at >= 0) was = list.splice(at, 1)[0];
    }
    if (was === undefined) fresh.push({ key: id, index: b, i });
    else if (sign(a, was) !== sign(b, i)) other.push({ key: id, index: b, i, was: { index: a, i: was } });
  }
  for (const list of left.values()) for (const i of list) gone.push({ key: a.events.id[i], index: a, i });
  return { fresh, other, gone };
}

function Part({ title, note, rows, plain = false }: { title: string; note: string; rows: Row[]; plain?: boolean }) {
  return <section><h2>{title} <span class="n">{rows.length}</span></h2><p class="dim">{note}</p>
    {rows.length > 0 && <table class="plaintable"><tbody>{rows.slice(0, 500).map((r) => { const e = r.index.events, place = e.place[r.i] === null ? "" : r.index.entities[e.place[r.i]!].name; const before = r.was && r.was.index.events;
      return <tr key={r.key}><td class="when">{plain ? showDays(e.from[r.i], e.to[r.i]) : <a href={url(`/event/${r.key}`)}>{showDays(e.from[r.i], e.to[r.i]) || "no day"}</a>}</td><td>{typeName(r.index.types[e.type[r.i]])}</td><td><Text>{e.actors[r.i].map((k) => r.index.entities[k].name).join(", ")}</Text></td><td><Text>{place}</Text></td><td><State status={r.index.statuses[e.status[r.i]]} disputed={e.disputes[r.i].length > 0} /></td>
        <td class="dim">{r.was && before ? notes(r) : many(e.origins[r.i], "origin")}</td></tr>; })}</tbody></table>}
  </section>;
}
function notes(r: Row): string {
  const now = r.index.events, was = r.was!.index.events, i = r.i, k = r.was!.i, out: string[] = [];
  if (was.origins[k] !== now.origins[i]) out.push(`origins ${was.origins[k]} → ${now.origins[i]}`);
  else if (was.reports[k] !== now.reports[i]) out.push(`reports ${was.reports[k]} → ${now.reports[i]}`);
  const a = r.was!.index.statuses[was.status[k]], b = r.index.statuses[now.status[i]];
  if (a !== b) out.push(`${a} → ${b}`);
  if (was.from[k] !== now.from[i] || was.to[k] !== now.to[i]) out.push(`day ${showDays(was.from[k], was.to[k]) || "unknown"} → ${showDays(now.from[i], now.to[i]) || "unknown"}`);
  if (was.disputes[k].length !== now.disputes[i].length) out.push(`contradictions ${was.disputes[k].length} → ${now.disputes[i].length}`);
  return out.join("; ");
}
