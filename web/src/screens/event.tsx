// SPDX-License-Identifier: Apache-2.0
// One event: a sentence whose phrases lead to their words, the claim grid, who was silent. Rows are questions, columns the
// outlets grouped by origin, cells the words themselves.
import { Fragment, type ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { apiUrl, useApi, type ClaimGrid, type Said, type Service, type Slot } from "../api";
import { commandHere, CopyAs, EntityLink, Quote, ReportLink, SeenMark, State, Text, Trouble, useKeys, useSeen, useTitle, Waiting } from "../parts/common";
import { Mend } from "../parts/mend";
import { makeDossier } from "../parts/dossier";
import { changed, go, url } from "../route";
import { kAbout, kSides, kSlotNames, many, nameOf, outletOf, shortFile, showIso, showValue, showWhen, typeName, verb } from "../words";
import { save } from "./ledger";

const kMostColumns = 60, kMostClaims = 300; // that are drawn unless all are asked for

export function EventScreen({ id, service }: { id: string; service: Service | null }) {
  const address = apiUrl(`events/${encodeURIComponent(id)}/grid`);
  const { data: asked, error } = useApi<ClaimGrid>(address);
  const last = useRef<ClaimGrid | null>(null);
  if (asked) last.current = asked;
  const grid = useRef<HTMLTableElement>(null);
  const [mending, mend] = useState("");
  const { seen } = useSeen();
  const data = asked ?? (mending ? last.current : null); // a correction may take away what it was made of
  const title = data ? `${typeName(data.event.type)}${data.event.place ? ", " + nameOf(data, data.event.place) : ""}` : "Event";
  useTitle(title);
  useKeys((key) => {
    if (!data || document.querySelector("dialog[open]")) return;
    if (service?.edit && "smf".includes(key)) { mend({ s: "split", m: "merge", f: "fix" }[key]!); return true; }
    if (key === "g") { grid.current?.querySelector<HTMLElement>("td a")?.focus(); return true; }
    return;
  });
  if (error && !data) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  const e = data.event;
  const says = new URLSearchParams(location.search).get("says");
  const most = new URLSearchParams(location.search).has("all") ? Infinity : kMostColumns, columns = data.grid.columns.slice(0, most);
  const silent = new Map<string, string[]>();
  for (const s of data.grid.silent) silent.set(s.outlet, [...(silent.get(s.outlet) ?? []), s.report]);
  const dossier = async () => save(`${e.id}.html`, await makeDossier(data, document.querySelector("article.event")!), "text/html");
  return <article class="event">
    <header>
      <p class="crumb"><a href={url("/events")}>Ledger</a> › <code>{e.id.slice(0, 9)}</code></p>
      <h1><Sentence data={data} /></h1>
      {says && <Evidence data={data} says={says} />}
      <p class="facts"><State status={e.status} disputed={e.disputes.length > 0} /> <span>{many(e.support.origins, "origin")}, {many(e.support.reports, "report")}, {many(e.support.outlets, "outlet")}</span>
        <span class="dim">{[e.codes.plover && `PLOVER ${e.codes.plover}`, e.codes.cameo && `CAMEO ${e.codes.cameo}`, e.codes.acled && `ACLED ${e.codes.acled}`].filter(Boolean).join(" · ")}</span></p>
      <Rulings data={data} />
      {e.part_of && <p>Part of <a href={url(`/event/${e.part_of}`)}>a longer one</a></p>}
      <div class="tools noprint">
        <CopyAs title={title} api={address} command={commandHere(`show ${e.id}`)} />
        <button type="button" onClick={dossier}>Save dossier</button>
        {service?.edit && <><button type="button" onClick={() => mend("fix")}>Set right <kbd>f</kbd></button><button type="button" onClick={() => mend("split")}>Split <kbd>s</kbd></button><button type="button" onClick={() => mend("merge")}>Merge <kbd>m</kbd></button></>}
      </div>
    </header>
    {mending && service?.edit && <Mend act={mending} data={data} close={() => mend("")} />}
    {e.disputes.length > 0 && <Contradictions data={data} />}
    <section aria-labelledby="gridhead">
      <h2 id="gridhead">What each origin says</h2>
      <p class="dim">A column is an independent origin; copies and rewrites of one text stand in its column. Every cell holds the report’s own words and leads to them.{columns.length < data.grid.columns.length && <> <a href={changed({ all: "yes" })}>All {many(data.grid.columns.length, "origin")}</a>, of which the first {columns.length} stand here.</>}</p>
      <div class="gridbox" tabIndex={0} role="region" aria-label="Claim grid, scrolls sideways">
        <table class="grid" ref={grid} onKeyDown={walk}>
          <thead><tr><th scope="col"><span class="hidden">Question</span></th>{columns.map((c) => <th scope="col" key={c.origin}>{c.reports.map((r) => <div class={r.derived_from.length ? "copy" : "first"} key={r.report}><ReportLink names={data} report={r.report} />{r.derived_from.map((d) => <small key={d.report}> {d.how} of <ReportLink names={data} report={d.report} day={false} />{d.share ? `, ${Math.round(d.share * 100)} %` : ""}</small>)}</div>)}</th>)}
            {silent.size > 0 && <th scope="col" class="silent">Silent <small>{many(silent.size, "outlet")}</small></th>}</tr></thead>
          <tbody>{data.grid.slots.map((slot, n) => <tr key={slot.slot} class={slot.disputed ? "disputed" : ""}>
            <th scope="row">{kSlotNames[slot.slot] ?? slot.slot}{slot.disputed && <span class="ringnote"> disputed</span>}</th>
            {slot.cells.slice(0, most).map((cell, c) => <td key={c}>{cell.length ? cell.map((said, n) => <Cell key={n} said={said} slot={slot} names={data} />) : <span class="unsaid">not said</span>}</td>)}
            {n === 0 && silent.size > 0 && <td class="silent" rowSpan={data.grid.slots.length}><p class="dim">Wrote of this place in these days and did not carry it:</p><ul>{[...silent].map(([outlet, reports]) => <li key={outlet}><Text>{shortFile(outlet)}</Text> {reports.map((r, k) => <Fragment key={r}>{k ? ", " : ""}<a href={url(`/report/${r}`)}>{showIso(data.reports[r]?.earliest ?? null, data.reports[r]?.latest ?? null) || "report"}</a></Fragment>)}</li>)}</ul></td>}
          </tr>)}</tbody>
        </table>
      </div>
    </section>
    <Wordings data={data} />
    <details class="claims"><summary>{columns.length < data.grid.columns.length ? `The first ${many(kMostClaims, "claim")}` : `All ${many(data.claims.length, "claim")}`}, sentence by sentence</summary>
      <ul>{data.claims.slice(0, columns.length < data.grid.columns.length ? kMostClaims : undefined).map((c) => <li key={c.id}><ReportLink names={data} report={c.report} />: <Quote words={c.evidence.text} report={c.report} begin={c.evidence.begin} end={c.evidence.end} claim={c.id} />
        <SeenMark of={seen.get(c.id)} /><span class="dim"> {c.stance !== "asserts" ? `${c.stance} · ` : ""}{c.voice ? `says ${c.voice.speaker ? nameOf(data, c.voice.speaker) : c.voice.span.text || "somebody"} · ` : ""}rule {c.rule} · <code>{c.id.slice(0, 8)}</code></span></li>)}</ul>
    </details>
  </article>;
}

const kRuleNames: Record<string, string> = { any: "any", majority: "most origins", "against-interest": "against interest", latest: "latest" };
/** What becomes of the event where another's word counts; the rows tell the state under the rule in use. */
function Rulings({ data }: { data: ClaimGrid }) {
  const now = new URLSearchParams(location.search).get("rule") ?? "any";
  const rulings = data.event.rulings ?? {};
  const others = Object.keys(kRuleNames).filter((r) => r !== now && r !== "any" && rulings[r] && rulings[r] !== data.event.status);
  if (!others.length) return null;
  return <p class="rulings">If another’s word counted: {others.map((r, n) => <Fragment key={r}>{n ? ", " : ""}<a href={url(location.pathname, { rule: r })}>{kRuleNames[r]}</a> → <State status={rulings[r]} /></Fragment>)}</p>;
}

/** Arrow keys go from cell to cell. */
function walk(event: KeyboardEvent): void {
  const cell = (event.target as Element).closest("td, th") as HTMLTableCellElement | null;
  const row = cell?.parentElement as HTMLTableRowElement | null;
  if (!cell || !row) return;
  const table = row.closest("table")!;
  const step: Record<string, [number, number]> = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  const by = step[event.key];
  if (!by) return;
  let r = row.rowIndex, c = cell.cellIndex;
  for (;;) {
    r += by[0]; c += by[1];
    const next = table.rows[r]?.cells[c];
    if (!next) return;
    const link = next.querySelector<HTMLElement>("a");
    if (link) { event.preventDefault(); link.focus(); return; }
  }
}

function Cell({ said, slot, names }: { said: Said; slot: Slot; names: ClaimGrid }) {
  const at = said.at[0], told = names.claims.find((c) => c.id === at.claim)?.evidence;
  const ringed = said.side !== undefined;
  const value = slot.slot === "happened" ? { yes: "", no: "no", doubted: "doubted", planned: "planned", demanded: "demanded" }[said.value] ?? said.value : said.value;
  const words = said.words;
  const differs = value && value.toLowerCase() !== words.toLowerCase();
  return <div class={`said ${ringed ? `ring side${said.side! % 4}` : ""} ${slot.slot === "happened" ? said.stance ?? "" : ""}`}>
    {ringed && <span class="side" title={`Side ${kSides[said.side!]}: ${showValue(names, slot.sides[said.side!] ?? "")}`}>{kSides[said.side!]}</span>}
    {words ? <Quote words={words} report={at.report} begin={at.begin} end={at.end} claim={at.claim} names={names} /> : told ? <a class="dim" href={url(`/report/${at.report}`, { at: `${told.begin}-${told.end}`, claim: at.claim })}>no words of its own</a> : <span class="dim">no words of its own</span>}
    {differs && !(slot.slot === "happened" && said.stance) ? <span class="value">{said.basis === "inferred" ? "≈ " : "= "}<Text>{slot.slot === "when" ? showDaysText(value) : value}</Text></span> : null}
    {said.voice ? <span class="voice">says <Text>{said.voice}</Text></span> : null}
    {said.stance ? slot.slot === "happened" ? <span class="stance">{said.stance}</span> : <span class="voice">{said.stance === "denies" ? "in a denial" : `where it ${said.stance}`}</span> : null}
    {at.elsewhere ? <span class="also">told as <a href={url(`/event/${at.elsewhere}`)}>another event</a></span> : null}
    {said.at.length > 1 ? <span class="also">also in {said.at.slice(1).map((a, n) => <Fragment key={n}>{n ? ", " : ""}<a href={url(`/report/${a.report}`, { at: words ? `${a.begin}-${a.end}` : null, claim: a.claim })}><Text>{outletOf(names, a.report)}</Text>{a.report === at.report ? " again" : ""}</a></Fragment>)}</span> : null}
  </div>;
}
function showDaysText(text: string): string {
  const m = /^(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/.exec(text);
  return m ? showWhen({ earliest: m[1], latest: m[2] ?? m[1], basis: "", text: null }) : text;
}

/** A phrase of the sentence: pressed, it shows below in which words which report says so. */
function Phrase({ of, entity, children }: { of: string; entity?: string | null; children: ComponentChildren }) {
  const key = entity ? `${of}:${entity}` : of, open = new URLSearchParams(location.search).get("says") === key;
  return <button type="button" class="phrase" aria-expanded={open} aria-controls={open ? "evidence" : undefined} onClick={() => go(changed({ says: open ? null : key }), true)}>{children}</button>;
}

/** "Ukrainian soldiers took Izyum on 11 Sept 2022", each phrase opening its evidence. */
function Sentence({ data }: { data: ClaimGrid }) {
  const e = data.event;
  const of = (role: string) => e.participants.filter((p) => p.role === role);
  const [does, at] = verb(e.type);
  const list = (slot: string, people: { entity: string | null }[]) => people.map((p, n) => <Fragment key={n}>{n ? (n === people.length - 1 ? " and " : ", ") : ""}<Phrase of={slot} entity={p.entity}>{p.entity ? <Text>{nameOf(data, p.entity)}</Text> : "somebody"}</Phrase></Fragment>);
  const actors = of("actor"), targets = of("target"), recipients = of("recipient"), addressees = of("addressee"), means = of("instrument");
  return <>
    {actors.length ? list("who", actors) : <span class="dim">Somebody</span>} <Phrase of="happened"><strong>{e.status === "planned" ? `(planned) ${does}` : does}</strong></Phrase>{" "}
    {targets.length ? <>{list("whom", targets)} </> : null}
    {e.place ? <>{(targets.length && !at) || at ? `${at || "at"} ` : ""}<Phrase of="where" entity={e.place}><Text>{nameOf(data, e.place)}</Text></Phrase> </> : null}
    {recipients.length ? <>to {list("recipient", recipients)} </> : null}{addressees.length ? <>to {list("addressee", addressees)} </> : null}{means.length ? <>with {list("means", means)} </> : null}
    <span class="whenphrase"><Phrase of="when">{dayPhrase(showWhen(e.when))}</Phrase></span>
  </>;
}

/** What the reports say for the phrase that is open: their words, column by column. */
function Evidence({ data, says }: { data: ClaimGrid; says: string }) {
  const [of, entity] = says.split(":"), slot = data.grid.slots.find((s) => s.slot === of);
  useKeys((key) => { if (key !== "Escape") return; go(changed({ says: null }), true); return true; });
  const all = slot?.cells.flat() ?? [], own = entity ? all.filter((s) => s.entity === entity) : [];
  const shown = own.length ? own : all;
  return <section id="evidence" aria-label="Words for this phrase"><button type="button" class="close noprint" aria-label="Close" onClick={() => go(changed({ says: null }), true)}>×</button>
    <h2>{kSlotNames[of] ?? of}{entity && data.entities[entity] ? <>: <EntityLink names={data} id={entity} /></> : null}</h2>
    {slot && shown.length ? <ul>{shown.map((s, n) => <li key={n}><ReportLink names={data} report={s.at[0].report} /> <Cell said={s} slot={slot} names={data} /></li>)}</ul> : <p class="dim">No report says it in words of its own.</p>}
  </section>;
}

const dayPhrase = (days: string): string => (!days ? "on a day not said" : /^(since|until) /.test(days) ? days : /\b\d{1,2}\b/.test(days) ? `on ${days}` : `in ${days}`);

function Contradictions({ data }: { data: ClaimGrid }) {
  const claims = new Map(data.claims.map((c) => [c.id, c]));
  return <section class="contradictions"><h2>Where they contradict each other</h2>
    <dl>{data.event.disputes.map((d, k) => <Fragment key={k}><dt>{kAbout[d.about] ?? d.about}</dt><dd><ul>{d.values.map((v, n) => {
      const reports = [...new Set(v.claims.map((c) => claims.get(c)?.report).filter((r): r is string => !!r))];
      const origins = new Set(reports.map((r) => data.reports[r]?.origin ?? r));
      return <li key={n}><span class={`side side${n % 4}`}>{kSides[n]}</span> <strong><Text>{showValue(data, v.value)}</Text></strong> <span class="dim">({many(origins.size, "origin")})</span> {reports.map((r, i) => <Fragment key={r}>{i ? ", " : ""}<ReportLink names={data} report={r} day={false} /></Fragment>)}</li>;
    })}</ul></dd></Fragment>)}</dl></section>;
}

function Wordings({ data }: { data: ClaimGrid }) {
  // How each outlet calls those who take part: the words that fill the roles.
  const roles = new Map<string, Map<string, { words: Map<string, { report: string; begin: number; end: number }> }>>();
  for (const c of data.claims) for (const p of c.participants) {
    if (!p.entity || !p.span?.text) continue;
    const entity = roles.get(p.entity) ?? new Map(), outlet = c.report;
    const row = entity.get(outlet) ?? { words: new Map() };
    if (!row.words.has(p.span.text)) row.words.set(p.span.text, { report: c.report, begin: p.span.begin, end: p.span.end });
    entity.set(outlet, row); roles.set(p.entity, entity);
  }
  const shown = [...roles].filter(([, outlets]) => new Set([...outlets.values()].flatMap((o) => [...o.words.keys()])).size > 1);
  if (!shown.length) return null;
  return <section><h2>What they call them</h2><dl class="wordings">{shown.map(([id, outlets]) => <Fragment key={id}><dt><EntityLink names={data} id={id} /></dt><dd>{[...outlets].map(([report, row]) => <span class="wording" key={report}><ReportLink names={data} report={report} day={false} /> {[...row.words].map(([w, a], n) => <Fragment key={n}>{n ? ", " : ""}<Quote words={w} {...a} /></Fragment>)}</span>)}</dd></Fragment>)}</dl></section>;
}
export { go };
