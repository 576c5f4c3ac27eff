// SPDX-License-Identifier: Apache-2.0
// What was known on one day and not on another: the same rows as `rashomon diff`, the new beside the old.
import { Fragment } from "preact";
import { apiUrl, useApi, type Service } from "../api";
import { commandHere, CopyAs, Text, Trouble, useTitle, Waiting } from "../parts/common";
import { changed, go, url } from "../route";
import { many, showIso, typeName } from "../words";

interface Change { change: "added" | "removed" | "changed"; kind: string; before: string | null; after: string | null; what: string; fields: Record<string, { before: string | null; after: string | null }> }
const kTitles: [Change["change"], string, string][] = [["added", "New", "+"], ["changed", "Changed", "~"], ["removed", "Gone", "−"]];
const kKinds = ["event", "holding", "relation", "report"];
const kNotes = { added: "not known", changed: "more support, another day or place, a new or settled contradiction", removed: "gathered into another, or withdrawn" };

export function ChangesScreen({ params, service }: { params: URLSearchParams; service: Service | null }) {
  useTitle("Changes");
  const to = params.get("to") ?? service?.last_published ?? "";
  const from = params.get("from") ?? (to ? dayBefore(to) : "");
  const kind = params.get("kind");
  const address = from && to ? apiUrl("diff", { before: from, after: to, kind }, ["rule"]) : "";
  const { data, error } = useApi<{ total: number; rows: Change[] }>(address);
  return <div class="changes"><header><h1>What changed</h1>
    <form class="pairform" onSubmit={(e) => { e.preventDefault(); const f = new FormData(e.currentTarget); go(changed({ from: String(f.get("from")), to: String(f.get("to")) })); }}><label>As of <input type="date" name="from" key={from} defaultValue={from} required /></label><label>and as of <input type="date" name="to" key={to} defaultValue={to} required /></label><button type="submit">Compare</button>
      <label>Of <select value={kind ?? ""} onChange={(e) => go(changed({ kind: e.currentTarget.value || null }))}><option value="">all kinds</option>{["events", "holdings", "relations", "reports"].map((k) => <option key={k}>{k}</option>)}</select></label>
      <CopyAs title={`Changes from ${from} to ${to}`} api={address} command={commandHere(`diff ${from} ${to}`, ["kind", "rule"])} /></form></header>
    {error ? <Trouble error={error} /> : !data ? <Waiting what="Building the ledgers of these days …" /> : !data.rows.length ? <p class="waiting">Nothing changed between these days.</p> : kTitles.map(([how, title, sign]) => { const rows = data.rows.filter((r) => r.change === how).sort((a, b) => kKinds.indexOf(a.kind) - kKinds.indexOf(b.kind)); return rows.length > 0 && <section key={how}><h2>{sign} {title} <span class="n">{rows.length}</span></h2><p class="dim">{kNotes[how]}{how === "added" ? ` as of ${showIso(from)}` : ""}</p>
      <table class="plaintable changetable"><thead><tr><th scope="col">Kind</th><th scope="col">What</th><th scope="col">{how === "changed" ? "Before → after" : "Says"}</th></tr></thead><tbody>{rows.slice(0, 400).map((r) => <tr key={`${r.kind}${r.before}${r.after}${r.what}`}><td>{r.kind}</td><th scope="row">{link(r)}</th><td>{fields(r)}</td></tr>)}</tbody></table>{rows.length > 400 && <p class="dim">and {many(rows.length - 400, "more row")}</p>}</section>; })}
  </div>;
}
const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86400000).toISOString().slice(0, 10);

/** What the command line writes with the ledger's own word of the act: here it is named as everywhere on the pages. */
const named = (r: Change): string => (r.kind === "event" ? r.what.replace(/^[a-z_]+/, typeName) : r.kind === "holding" ? r.what.replace(/^(.*) holds (.*)$/, "$2 held by $1") : r.what);

function link(r: Change) {
  const id = r.after ?? "";
  const what = named(r).replace(/(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/g, (_, a, b) => showIso(a, b));
  const to = r.change === "removed" ? "" : id.startsWith("ev_") ? `/event/${id}` : id.startsWith("r_") ? `/report/${id}` : "";
  return to ? <a href={url(to)}><Text>{what}</Text></a> : <Text>{what}</Text>;
}
const shown = (name: string, value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? showIso(value) : name === "disputed" && /^[01]$/.test(value) ? (value === "1" ? "yes" : "no") : value);
function fields(r: Change) {
  const entries = Object.entries(r.fields).filter(([name, f]) => !(name === "disputed" && [f.before, f.after].every((v) => v === null || v === "0"))).filter(([name]) => r.change === "changed" || ["status", "origins", "outlets", "disputed", "from", "to", "outlet", "published"].includes(name));
  return entries.map(([name, f], n) => <Fragment key={name}>{n ? "; " : ""}<span class="dim">{name.replaceAll("_", " ")}</span> {r.change === "changed" ? <><del><Text>{shown(name, f.before ?? "–")}</Text></del> → <ins><Text>{shown(name, f.after ?? "–")}</Text></ins></> : <Text>{shown(name, f.after ?? f.before ?? "")}</Text>}</Fragment>);
}
