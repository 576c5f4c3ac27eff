// SPDX-License-Identifier: Apache-2.0
// Two reports side by side: paragraphs that tell the same stand in one row, what one has of the other word for word is grey,
// so that what each adds or says otherwise stands out.
import { useMemo } from "preact/hooks";
import { apiUrl, useApi } from "../api";
import { alignBlocks, cut, offsetsOf, sharedRuns, type Mark } from "../offsets";
import { commandHere, CopyAs, ReportLink, Text, Trouble, useTitle, visible, Waiting } from "../parts/common";
import { changed, go, url } from "../route";
import { many, outletOf, showWhen } from "../words";
import type { Reading } from "./report";

const kLeastWords = 4; // of a run that counts as taken over

interface Side { reading: Reading; blocks: { kind: string; begin: number; end: number }[]; marks: Mark[] }
function sideOf(reading: Reading, shared: [number, number][]): Side {
  const place = offsetsOf(reading.text);
  const blocks = reading.blocks.filter((b) => b.kind !== "furniture").map((b) => ({ kind: b.kind, begin: place(b.begin), end: place(b.end) }));
  const marks: Mark[] = shared.map(([begin, end]) => ({ begin, end, kind: "shared" }));
  for (const c of reading.claims) marks.push({ begin: place(c.trigger.begin), end: place(c.trigger.end), kind: "trigger", id: c.id });
  return { reading, blocks, marks };
}

export function SideBySide({ id, other }: { id: string; other: string }) {
  const addresses = [id, other].map((r) => apiUrl(`reports/${encodeURIComponent(r)}/reading`));
  const a = useApi<Reading>(addresses[0]), b = useApi<Reading>(addresses[1]);
  useTitle("Side by side");
  const sides = useMemo(() => {
    if (!a.data || !b.data) return null;
    const runs = sharedRuns(a.data.text, b.data.text, kLeastWords);
    const left = sideOf(a.data, runs.map((r) => r.a)), right = sideOf(b.data, runs.map((r) => r.b));
    const texts = (s: Side) => s.blocks.map((k) => s.reading.text.slice(k.begin, k.end));
    return { left, right, rows: alignBlocks(texts(left), texts(right)), taken: runs.reduce((n, r) => n + r.a[1] - r.a[0], 0) };
  }, [a.data, b.data]);
  if (a.error || b.error) return <Trouble error={(a.error ?? b.error)!} />;
  if (!sides) return <Waiting />;
  const { left, right, rows } = sides;
  const alone = (s: Side) => Math.round(100 * (1 - s.marks.filter((m) => m.kind === "shared").reduce((n, m) => n + m.end - m.begin, 0) / Math.max(1, s.blocks.reduce((n, k) => n + k.end - k.begin, 0))));
  return <div class="sidebyside">
    <header><p class="crumb"><a href={url("/events")}>Ledger</a> › two reports</p><h1>Side by side</h1>
      <p class="dim">Grey: word for word in both. Black: told otherwise, or by one alone. Underlined: what was read as a claim. Page furniture is left out.</p>
      <div class="tools noprint"><button type="button" onClick={() => go(changed({ with: null }))}>One report</button><CopyAs title="Two reports side by side" api={addresses} command={[id, other].map((r) => commandHere(`show ${r}`)).join("; ")} /></div></header>
    <div class="pairs" role="table" aria-label="Two reports, paragraph by paragraph">
      <div role="row" class="pairhead">{[left, right].map((s) => <div role="columnheader" key={s.reading.report.id}><Head side={s} own={alone(s)} /></div>)}</div>
      {rows.map(([i, j], n) => <div role="row" class={i !== null && j !== null ? "both" : "one"} key={n}>
        <div role="cell">{i !== null ? <Block side={left} n={i} /> : <span class="hidden">nothing of it here</span>}</div>
        <div role="cell">{j !== null ? <Block side={right} n={j} /> : <span class="hidden">nothing of it here</span>}</div>
      </div>)}
    </div>
  </div>;
}

function Head({ side, own }: { side: Side; own: number }) {
  const { report } = side.reading;
  return <>
    <p class="source"><strong><a href={url(`/report/${report.id}`)}><Text>{outletOf(side.reading, report.id)}</Text></a></strong> <span class="dim">{showWhen({ ...report.published, text: null }) || "no day"}</span></p>
    <p class="dim">{report.derived_from.map((d) => <span key={d.report}>{d.how} of <ReportLink names={side.reading} report={d.report} day={false} /> ({Math.round(d.share * 100)} % of it); </span>)}{own} % in other words; {many(side.reading.claims.length, "claim")}</p>
  </>;
}

function Block({ side, n }: { side: Side; n: number }) {
  const { kind, begin, end } = side.blocks[n];
  const { id, language } = side.reading.report;
  const Tag = (kind === "title" ? "h2" : kind === "heading" ? "h3" : "p") as "p";
  return <Tag class={kind} dir="auto" lang={language === "und" ? undefined : language}>{cut(begin, end, side.marks).map((p, k) => {
    const words = visible(side.reading.text.slice(p.begin, p.end));
    if (!p.marks.length) return words;
    const claim = side.reading.claims.find((c) => p.marks.some((m) => m.id === c.id));
    const shown = <mark key={k} class={[...new Set(p.marks.map((m) => m.kind))].join(" ")}>{words}</mark>;
    return claim ? <a key={k} class="plainlink" href={url(`/report/${id}`, { at: `${claim.evidence.begin}-${claim.evidence.end}`, claim: claim.id })}>{shown}</a> : shown;
  })}</Tag>;
}
