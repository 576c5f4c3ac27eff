// SPDX-License-Identifier: Apache-2.0
// The frame: which screen an address shows, the search box, the clock of knowledge, the keys.
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { apiUrl, useApi, watch, type Service } from "./api";
import { fold, foldedOf, indexOf } from "./ledger_index";
import { keysAreOff, Text, turnKeys, useKeys } from "./parts/common";
import { changed, followLinks, go, url, useRoute } from "./route";
import { ChangesScreen } from "./screens/changes";
import { EntityScreen } from "./screens/entity";
import { EventScreen } from "./screens/event";
import { LedgerScreen } from "./screens/ledger";
import { DisputesScreen, ExportScreen, OutletsScreen, SearchScreen } from "./screens/lists";
import { MapScreen } from "./screens/map";
import { ReportScreen } from "./screens/report";
import { ReviewScreen } from "./screens/review";
import { count, countryName, isPlace, many, showIso } from "./words";

const kScreens: [string, string, string][] = [["events", "Ledger", "1"], ["map", "Map", "2"], ["disputes", "Disputes", "3"], ["outlets", "Outlets", "4"], ["changes", "Changes", "5"], ["review", "Review", "6"], ["export", "Take away", "7"]];
const kKeys: [string, string][] = [["/", "search"], ["1 – 7", "screens"], ["j, k", "next, previous"], ["Enter", "open"], ["Space", "show the words (ledger)"], ["x", "select (ledger)"], ["g", "into the claim grid; arrows move (event)"], ["[ , ]", "previous, next change (map)"], ["a, r, u", "let stand, reject, undo (review)"], ["f, s, m", "set right, split, merge (event, review; with --edit)"], ["e", "its event (review)"], ["Escape", "close"], ["?", "these keys"]];

function App() {
  const { path, params } = useRoute();
  const service = useApi<Service>("/api/v1");
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const screen = path[0] ?? "events";
  const id = path[1] ?? "";
  useKeys((key) => {
    if (key === "?") { setHelp(true); return true; }
    if (key === "/") { document.querySelector<HTMLInputElement>("#find")?.focus(); return true; }
    const at = kScreens.find((s) => s[2] === key);
    if (at && !document.querySelector("dialog[open]")) { go(url(`/${at[0]}`)); return true; }
    return;
  });
  const first = useRef(true);
  useEffect(() => { if (first.current) first.current = false; else main.current?.focus({ preventScroll: true }); }, [path.join("/")]);
  const day = params.get("known-on");
  return <>
    <a class="skip" href="#main" onClick={(e) => { e.preventDefault(); main.current?.focus(); }}>To the content</a>
    <header class="bar">
      <a class="brand" href={url("/events")}><img src="/icon.svg" alt="" width="24" height="24" /> Rashomon</a>
      <nav aria-label="Screens"><ul>{kScreens.map(([p, name]) => <li key={p}><a href={url(`/${p}`)} aria-current={screen === p || (p === "events" && screen === "event") ? "page" : undefined}>{name}</a></li>)}</ul></nav>
      <Find />
      <div class="clocks"><Rule now={params.get("rule") ?? "any"} /><AsOf day={day} service={service.data} />
        <button type="button" class="helpbutton" aria-label="Keys" onClick={() => setHelp(true)}>?</button></div>
    </header>
    {service.data && !service.data.current && <p class="notice" role="status">This ledger was built by another version of Rashomon or before its last reports; <code>rashomon build</code> renews it.</p>}
    {day && <p class="notice asofnotice" role="status">As of {showIso(day)}: only what reports published by then say. {service.data?.last_published ? `The ledger goes on to ${showIso(service.data.last_published)}.` : ""} <button type="button" onClick={() => go(changed({ "known-on": null }))}>Show all</button></p>}
    <RuleEffect now={params.get("rule") ?? "any"} />
    <main id="main" ref={main} tabIndex={-1} class={`screen-${screen}`}>
      {screen === "events" ? <LedgerScreen params={params} service={service.data} /> : screen === "event" ? <EventScreen key={id} id={id} service={service.data} /> : screen === "report" ? <ReportScreen key={id} id={id} params={params} />
        : screen === "map" ? <MapScreen params={params} /> : screen === "place" || screen === "actor" ? <EntityScreen key={id} id={id} service={service.data} /> : screen === "disputes" ? <DisputesScreen params={params} />
        : screen === "search" ? <SearchScreen params={params} /> : screen === "outlets" ? <OutletsScreen /> : screen === "changes" ? <ChangesScreen params={params} service={service.data} /> : screen === "review" ? <ReviewScreen params={params} service={service.data} /> : screen === "export" ? <ExportScreen params={params} service={service.data} />
        : <div class="empty"><h1>No such page</h1><p><a href="/events">To the ledger</a></p></div>}
    </main>
    <footer class="foot">{service.data && <p><code>{service.data.ledger}</code> · {service.data.edit ? "open for corrections" : "read only"} · Rashomon {service.data.version} · <a href="/api/v1/openapi.json">API</a> · a claim is what a report says, not what is true</p>}</footer>
    {help && <Help close={() => setHelp(false)} />}
  </>;
}

/** The clock of knowledge: "as of now" until a day is chosen. */
function AsOf({ day, service }: { day: string | null; service: Service | null }) {
  const [open, set] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (open) field.current?.focus(); }, [open]);
  if (!day && !open) return <button type="button" class="asof" onClick={() => set(true)} title="Show the ledger as it was known on a day: only reports published by then">As of <strong>now</strong></button>;
  return <label class={day ? "past" : ""} title="What had been published by this day">As of <input ref={field} type="date" aria-label="Known on" value={day ?? ""} min={service?.first_published ?? undefined} max={service?.last_published ?? undefined} onChange={(e) => go(changed({ "known-on": e.currentTarget.value || null }))} onBlur={() => set(false)} /></label>;
}

interface RuleRow { rule: string; events_changed: number; events: number; holdings: number; holdings_made: number; holdings_gone: number }
const kRules: Record<string, string> = { any: "any", majority: "most origins", "against-interest": "against interest", latest: "latest" };
const kRuleHelp = "Where accounts differ, whose word counts: anybody’s; that of most origins; only of those who do not gain by it; the latest.";

function Rule({ now }: { now: string }) {
  return <label class={now === "any" ? "rule" : "rule past"} title={kRuleHelp}>Word of <select value={now} onChange={(e) => go(changed({ rule: e.currentTarget.value === "any" ? null : e.currentTarget.value }))}>{Object.entries(kRules).map(([rule, name]) => <option key={rule} value={rule}>{name}</option>)}</select></label>;
}
/** What the rule makes of the ledger. */
function RuleEffect({ now }: { now: string }) {
  const { data } = useApi<{ rows: RuleRow[] }>(now === "any" ? "" : apiUrl("rules", { rule: "any" }));
  const row = data?.rows.find((r) => r.rule === now);
  if (now === "any" || !row) return null;
  return <p class="notice ruleeffect" role="status">By the word of {kRules[now] ?? now}: this rule changes {count(row.events_changed)} of {many(row.events, "event")} and {many(row.holdings_made + row.holdings_gone, "holding")}. <button type="button" onClick={() => go(changed({ rule: null }))}>Anybody’s word</button></p>;
}

/** One box for names, places, and words of reports. */
function Find() {
  const [used, use] = useState(false);
  const { data } = useApi<object>(used ? apiUrl("index") : "");
  const [text, set] = useState("");
  const [at, setAt] = useState(-1);
  const index = data ? indexOf(data) : null;
  const wanted = fold(text.trim());
  const fits = index && wanted.length > 1 ? index.entities.filter((e) => foldedOf(e).includes(wanted)).sort((a, b) => +!foldedOf(a).startsWith(wanted) - +!foldedOf(b).startsWith(wanted)).slice(0, 7) : [];
  const open = (n: number) => { const e = fits[n]; go(e ? url(`/${isPlace(e.type) ? "place" : "actor"}/${e.id}`) : url("/search", { text })); set(""); setAt(-1); (document.activeElement as HTMLElement)?.blur(); };
  const shown = wanted.length > 1;
  return <form class="find" role="search" onSubmit={(e) => { e.preventDefault(); if (wanted) open(at); }}>
    <input id="find" type="search" list={undefined} aria-label="Find names and words of reports" placeholder="Find a name, or words of reports   /" value={text} autocomplete="off" role="combobox" aria-expanded={shown} aria-controls="finds" aria-activedescendant={at >= 0 ? `find${at}` : undefined}
      onFocus={() => use(true)} onInput={(e) => { set(e.currentTarget.value); setAt(-1); }} onKeyDown={(e) => { if (e.key === "ArrowDown") { setAt(Math.min(fits.length, at + 1)); e.preventDefault(); } else if (e.key === "ArrowUp") { setAt(Math.max(-1, at - 1)); e.preventDefault(); } else if (e.key === "Escape") { set(""); e.currentTarget.blur(); } }} onBlur={() => setTimeout(() => set(""), 150)} />
    {shown && <ul id="finds" role="listbox" aria-label="Found">{fits.map((e, n) => <li key={e.id} id={`find${n}`} role="option" aria-selected={n === at} onPointerDown={(ev) => { ev.preventDefault(); open(n); }}><Text>{e.name}</Text> <span class="dim">{e.type}{e.country ? `, ${countryName(e.country)}` : ""}{!fold(e.name).includes(wanted) ? `: ${e.other.split("; ").find((o) => fold(o).includes(wanted)) ?? ""}` : ""}</span></li>)}<li id={`find${fits.length}`} role="option" aria-selected={at === fits.length} onPointerDown={(ev) => { ev.preventDefault(); open(-1); }}>Reports that hold “<Text>{text}</Text>”</li></ul>}
  </form>;
}

function Help({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [off, set] = useState(keysAreOff());
  useEffect(() => { dialog.current?.showModal(); }, []);
  return <dialog ref={dialog} onClose={close} aria-labelledby="keyshead"><h2 id="keyshead">Keys</h2><dl class="keys">{kKeys.map(([k, what]) => <div key={k}><dt><kbd>{k}</kbd></dt><dd>{what}</dd></div>)}</dl><label class="check"><input type="checkbox" checked={!off} onChange={(e) => { turnKeys(e.currentTarget.checked); set(!e.currentTarget.checked); }} /> single keys do this (not while a field is written in)</label><form method="dialog"><button type="submit">Close</button></form></dialog>;
}

document.addEventListener("click", followLinks);
const root = document.getElementById("app")!;
root.replaceChildren();
render(<App />, root);
watch();
