// SPDX-License-Identifier: Apache-2.0
// The reader: a report and what was read from it, each claim lit on its exact words.
import { Fragment } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { apiUrl, useApi, type Claim, type Names, type Span } from "../api";
import { cut, offsetsOf, type Mark } from "../offsets";
import { commandHere, CopyAs, EntityLink, ReportLink, SeenMark, Text, Trouble, useKeys, useSeen, useTitle, visible, Waiting, type Seen } from "../parts/common";
import { changed, go, url } from "../route";
import { SideBySide } from "./side_by_side";
import { many, nameOf, showIso, showWhen, typeName } from "../words";

export interface Reading extends Names {
  report: { id: string; file: string; key: string; url: string | null; outlet: string | null; agencies: string[]; title: Span | null; published: { earliest: string | null; latest: string | null; basis: string }; language: string; bytes: number; derived_from: { report: string; how: string; share: number }[]; origin: string };
  text: string; blocks: { kind: string; begin: number; end: number }[]; claims: Claim[];
  quantities: { id: string; what: string; evidence: Span }[]; quotes: { id: string; speaker: string | null; span: Span; direct: boolean }[];
  wordings: { id: string; span: Span; loaded: Span }[]; mentions: { entity: string; begin: number; end: number }[]; made_into: { report: string; how: string; share: number }[];
}
const kLayers: [string, string][] = [["claims", "Claims"], ["quotes", "Quotes"], ["numbers", "Numbers"], ["judging", "Judging words"], ["names", "Names"]];

export function ReportScreen({ id, params }: { id: string; params: URLSearchParams }) {
  const other = params.get("with");
  return other ? <SideBySide id={id} other={other} /> : <div class="reader"><Reader key={id} id={id} params={params} /></div>;
}

function Reader({ id, params }: { id: string; params: URLSearchParams }) {
  const address = apiUrl(`reports/${encodeURIComponent(id)}/reading`);
  const { data, error } = useApi<Reading>(address);
  const { seen } = useSeen();
  const title = data ? data.report.title?.text || data.report.file : "Report";
  useTitle(visible(title));
  const body = useRef<HTMLDivElement>(null);
  const at = /^(\d+)-(\d+)$/.exec(params.get("at") ?? "");
  const claimId = params.get("claim");
  const layers = (params.get("layers") ?? "claims,numbers,judging").split(",").filter(Boolean);
  const off = kLayers.map(([k]) => k).filter((k) => !layers.includes(k));
  const [over, hover] = useState<string | null>(null);
  const lit = data?.claims.find((c) => c.id === (over ?? claimId));
  const marks = useMemo(() => (data ? marksOf(data, off) : []), [data, off.join()]);
  const special = useMemo(() => (data ? specialMarks(data, at ? [+at[1], +at[2]] : null, lit) : []), [data, at?.[0], lit]);
  useEffect(() => {
    const here = body.current?.querySelector<HTMLElement>("mark.here");
    here?.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    here?.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
  }, [data, at?.[0]]);
  const step = (by: number) => {
    if (!data?.claims.length) return;
    const now = data.claims.findIndex((c) => c.id === claimId);
    const next = data.claims[(now < 0 ? (by > 0 ? 0 : data.claims.length - 1) : now + by + data.claims.length) % data.claims.length];
    go(changed({ claim: next.id, at: `${next.evidence.begin}-${next.evidence.end}` }), true);
  };
  useKeys((key) => {
    if (document.querySelector("dialog[open]")) return;
    if (key === "j" || key === "n") { step(1); return true; }
    if (key === "k" || key === "p") { step(-1); return true; }
    if (key === "Enter" && claimId && document.activeElement === document.body) { const e = data?.claims.find((c) => c.id === claimId)?.event; if (e) { go(url(`/event/${e}`)); return true; } }
    return;
  });
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  const r = data.report;
  const place = offsetsOf(data.text);
  const claims = data.claims;
  return <>
    <article class="report" lang={r.language === "und" ? undefined : r.language}>
      <header lang="en">
        <p class="crumb"><a href={url("/events")}>Ledger</a> › report <code>{r.id.slice(0, 8)}</code></p>
        <p class="source"><strong><Text>{r.outlet ?? "No outlet named"}</Text></strong>{r.agencies.length ? <span> with <Text>{r.agencies.join(", ")}</Text></span> : null} · {showWhen({ ...r.published, text: null }) || "no day"}{r.published.basis === "inferred" ? " (inferred)" : ""}<br /><span class="dim"><Text>{r.file}</Text>{r.key && r.key !== r.file && !r.file.endsWith(r.key) ? <> # <Text>{r.key}</Text></> : null} · {many(r.bytes, "byte")}</span></p>
        {!data.blocks.some((b) => b.kind === "title") && <h1 class="notitle"><Text>{r.file.split("/").pop()!}</Text></h1>}
        {(r.derived_from.length > 0 || data.made_into.length > 0) && <p class="lineage">{r.derived_from.map((d) => <span key={d.report}>{d.how} of <ReportLink names={data} report={d.report} /> ({Math.round(d.share * 100)} %) <a class="pill" href={changed({ with: d.report })}>side by side</a> </span>)}
          {data.made_into.map((d) => <span key={d.report}>{d.how === "copy" ? "copied" : d.how === "excerpt" ? "cut" : "rewritten"} by <ReportLink names={data} report={d.report} /> ({Math.round(d.share * 100)} %) <a class="pill" href={changed({ with: d.report })}>side by side</a> </span>)}</p>}
        <div class="tools noprint">
          {kLayers.map(([k, n]) => <button key={k} type="button" class={`layer ${k}`} aria-pressed={!off.includes(k)} onClick={() => go(changed({ layers: (off.includes(k) ? [...layers, k] : layers.filter((l) => l !== k)).join(",") || "none" }), true)}>{n}</button>)}
          <CopyAs title={visible(title)} api={address} command={commandHere(`show ${r.id}`)} />
        </div>
      </header>
      <div class="body" ref={body}>
        {data.blocks.map((b, n) => {
          const begin = place(b.begin), end = place(b.end);
          const Tag = (b.kind === "title" ? "h1" : b.kind === "heading" ? "h3" : "p") as "p";
          const pieces = cut(begin, end, [...marks, ...special]);
          return <Tag key={n} class={b.kind} dir="auto" tabIndex={special.some((s) => s.kind === "here" && s.begin < end && s.end > begin) ? -1 : undefined} title={b.kind === "furniture" ? "page furniture: never read for claims" : undefined}>
            {pieces.map((p, k) => {
              const words = visible(data.text.slice(p.begin, p.end));
              if (!p.marks.length) return words;
              const kinds = [...new Set(p.marks.map((m) => m.kind))];
              const claim = p.marks.find((m) => m.kind === "claims")?.id;
              return <mark key={k} class={kinds.join(" ")} data-claim={claim} onMouseEnter={claim ? () => hover(claim) : undefined} onMouseLeave={claim ? () => hover(null) : undefined} onClick={claim ? () => { const c = claims.find((x) => x.id === claim)!; go(changed({ claim, at: `${c.evidence.begin}-${c.evidence.end}` }), true); } : undefined}>{words}</mark>;
            })}
          </Tag>;
        })}
      </div>
    </article>
    <aside class="claims" aria-label="What was read from this report">
      <h2>{many(claims.length, "claim")} <span class="dim noprint">j, k</span></h2>
      <ol>{claims.map((c) => <ClaimCard key={c.id} claim={c} names={data} on={c.id === claimId} hover={hover} seen={seen.get(c.id)} />)}</ol>
      {data.wordings.length > 0 && <><h2>Words that judge</h2><ul>{data.wordings.map((w) => <li key={w.id}><a href={changed({ at: `${w.span.begin}-${w.span.end}`, claim: null })}><q><Text>{w.span.text}</Text></q></a></li>)}</ul></>}
    </aside>
  </>;
}

function ClaimCard({ claim: c, names, on, hover, seen }: { claim: Claim; names: Names; on: boolean; hover: (id: string | null) => void; seen?: Seen }) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => { if (on) card.current?.scrollIntoView({ block: "nearest" }); }, [on]);
  const of = (role: string) => c.participants.filter((p) => p.role === role);
  return <li ref={card} class={`card ${on ? "on" : ""} ${c.stance}`} onMouseEnter={() => hover(c.id)} onMouseLeave={() => hover(null)}>
    <a class="what" aria-current={on ? "true" : undefined} href={changed({ claim: c.id, at: `${c.evidence.begin}-${c.evidence.end}` })}><strong>{typeName(c.type)}</strong> <q><Text>{c.trigger.text}</Text></q></a>
    <dl>
      {of("actor").length > 0 && <><dt>who</dt><dd>{of("actor").map((p, n) => <Fragment key={n}>{n ? ", " : ""}<EntityLink names={names} id={p.entity} /></Fragment>)}</dd></>}
      {of("target").length > 0 && <><dt>to</dt><dd>{of("target").map((p, n) => <Fragment key={n}>{n ? ", " : ""}<EntityLink names={names} id={p.entity} /></Fragment>)}</dd></>}
      {c.place && <><dt>at</dt><dd><EntityLink names={names} id={c.place} /></dd></>}
      {(c.when.earliest || c.when.latest) && <><dt>when</dt><dd>{showIso(c.when.earliest, c.when.latest)}{c.when.text ? <span class="dim"> “<Text>{c.when.text}</Text>”</span> : null}</dd></>}
      {c.voice && <><dt>says</dt><dd><Text>{c.voice.speaker ? nameOf(names, c.voice.speaker) : c.voice.span.text || "somebody"}</Text></dd></>}
    </dl>
    <p class="foot">{c.stance !== "asserts" && <em class="stance">{c.stance}</em>} {c.event && <a href={url(`/event/${c.event}`)}>event</a>} {c.interest === "against" && <span class="interest" title="who says so loses by it">against own interest</span>} <span class="dim">rule {c.rule}</span> <SeenMark of={seen} /></p>
  </li>;
}

function marksOf(d: Reading, off: string[]): Mark[] {
  const place = offsetsOf(d.text);
  const marks: Mark[] = [];
  const add = (kind: string, begin: number, end: number, id?: string) => { if (!off.includes(kind)) marks.push({ begin: place(begin), end: place(end), kind, id }); };
  for (const c of d.claims) { add("claims", c.evidence.begin, c.evidence.end, c.id); if (!off.includes("claims")) marks.push({ begin: place(c.trigger.begin), end: place(c.trigger.end), kind: "trigger" }); }
  for (const q of d.quotes) add("quotes", q.span.begin, q.span.end);
  for (const q of d.quantities) add("numbers", q.evidence.begin, q.evidence.end);
  for (const w of d.wordings) add("judging", w.span.begin, w.span.end);
  for (const m of d.mentions) add("names", m.begin, m.end);
  return marks;
}
function specialMarks(d: Reading, at: [number, number] | null, lit: Claim | undefined): Mark[] {
  const place = offsetsOf(d.text);
  const marks: Mark[] = [];
  const add = (kind: string, s: { begin: number; end: number } | null | undefined) => { if (s && s.end > s.begin) marks.push({ begin: place(s.begin), end: place(s.end), kind }); };
  if (at) add("here", { begin: at[0], end: at[1] });
  if (lit) {
    add("lit", lit.evidence); add("littrigger", lit.trigger); add("litplace", lit.place_span);
    for (const p of lit.participants) add(`lit${p.role}`, p.span);
    if (lit.voice) add("litvoice", lit.voice.span);
  }
  return marks;
}
