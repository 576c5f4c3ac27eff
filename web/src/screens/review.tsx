// SPDX-License-Identifier: Apache-2.0
// Review: one claim after the other with its words, a key each to let it stand or to reject it; below, all corrections, with
// undo, and the patch that carries them to another ledger.
import { useState } from "preact/hooks";
import { apiUrl, Failed, post, useApi, type Claim, type Names, type Service } from "../api";
import { EntityLink, Quote, ReportLink, Text, Trouble, useKeys, useTitle, Waiting } from "../parts/common";
import { changed, go, url } from "../route";
import { many, nameOf, showIso, typeName } from "../words";

interface Anchor { kind: string; id: string }
interface Correction { state: string; line: { correction: string; act: string; of: Anchor[]; set?: Record<string, string>; author: string; time: string; reason: string } }

export function ReviewScreen({ params, service }: { params: URLSearchParams; service: Service | null }) {
  useTitle("Review");
  const { data, error } = useApi<{ rows: Correction[] }>(apiUrl("corrections"));
  const [said, say] = useState("");
  const [trouble, setTrouble] = useState<Failed | null>(null);
  const act = async (body: unknown, what: string, type?: string) => {
    try { const kept = await post(body, type); setTrouble(null); say(`${what}: ${kept.rows.map((r) => (r.applies ? r.correction : `${r.correction} does not apply: ${r.note}`)).join(", ")}`); }
    catch (failed) { setTrouble(failed instanceof Failed ? failed : new Failed("the server cannot be reached", "", 0)); }
  };
  const undo = (id: string) => act({ act: "undo", of: [id], reason: "taken back on the review page" }, "Taken back");
  const standing = data?.rows.filter((r) => r.line.act !== "undo" && r.state !== "undone") ?? [];
  useKeys((key) => {
    if (key === "u" && service?.edit && standing.length) { undo(standing[standing.length - 1].line.correction); return true; }
    return;
  });
  if (error) return <Trouble error={error} />;
  return <div class="review">
    <header><h1>Review</h1>{service && !service.edit && <p class="dim">This server only reads. Start it with <code>rashomon serve --edit</code> to correct.</p>}</header>
    <p role="status" class="said">{said}</p>{trouble && <Trouble error={trouble} />}
    <Queue params={params} edit={!!service?.edit} act={act} />
    <section><h2>{data ? many(data.rows.length, "correction") : "Corrections"}</h2>
      <p class="dim">Kept with author, time and reason; they hold whenever the ledger is built again.</p>
      <div class="tools"><a class="button" href={apiUrl("corrections", { format: "jsonl" })} download="patch.jsonl">Save as a patch</a>
        {service?.edit && <label class="button">Apply a patch<input class="hidden" type="file" accept=".jsonl,.json,.txt" onChange={async (e) => { const f = e.currentTarget.files?.[0]; if (f) await act(await f.text(), "Patch applied", "application/x-ndjson"); e.currentTarget.value = ""; }} /></label>}</div>
      {!data ? <Waiting /> : <div class="scroll" tabIndex={0} role="region" aria-label="Corrections"><table class="plaintable"><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Of</th><th scope="col">Reason</th><th scope="col">State</th><th scope="col"><span class="hidden">Undo</span></th></tr></thead>
        <tbody>{[...data.rows].reverse().map(({ state, line }) => <tr key={line.correction} class={state === "undone" ? "undone" : ""}><td>{line.time.replace("T", " ").replace("Z", "")}</td><td><Text>{line.author}</Text></td><td>{line.act}{line.set ? <>: {Object.entries(line.set).map(([k, v]) => `${k} = ${v}`).join("; ")}</> : null}</td><td>{line.of.map((o) => <code key={o.id}>{o.id.slice(0, 9)} </code>)}</td><td><Text>{line.reason}</Text></td><td>{state || (line.act === "undo" ? "" : "")}</td><td>{service?.edit && line.act !== "undo" && state !== "undone" && <button type="button" onClick={() => undo(line.correction)}>Undo</button>}</td></tr>)}</tbody></table></div>}
    </section>
  </div>;
}

const kSeen = "rashomon.reviewed";
function seenClaims(): Set<string> { try { return new Set(JSON.parse(localStorage.getItem(kSeen) ?? "[]")); } catch { return new Set(); } }

function Queue({ params, edit, act }: { params: URLSearchParams; edit: boolean; act: (body: unknown, what: string) => Promise<void> }) {
  const { data, error } = useApi<Names & { total: number; rows: Claim[] }>(apiUrl("claims", { limit: "500", with: "names", disputed: params.get("all") ? null : "true" }));
  const [seen, setSeen] = useState(seenClaims);
  const [reason, setReason] = useState("");
  const open = data?.rows.filter((c) => !seen.has(c.id)) ?? [];
  const now = open.find((c) => c.id === params.get("claim")) ?? open[0];
  const mark = (id: string) => { const next = new Set(seen); next.add(id); setSeen(next); try { localStorage.setItem(kSeen, JSON.stringify([...next].slice(-20000))); } catch { /* private window: kept for this visit */ } };
  const accept = () => { if (now) mark(now.id); };
  const reject = async () => { if (now && edit) { await act({ act: "fix", of: [now.id], set: { drop: "yes" }, reason: reason.trim() || "the words do not say this" }, "Rejected"); mark(now.id); setReason(""); } };
  useKeys((key) => {
    if (document.querySelector("dialog[open]") || !now) return;
    if (key === "a") { accept(); return true; }
    if (key === "r" && edit) { void reject(); return true; }
    if (key === "e" && now.event) { go(url(`/event/${now.event}`)); return true; }
    return;
  });
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  return <section class="queue"><h2>{many(open.length, params.get("all") ? "claim" : "disputed claim")} to look at</h2>
    <label class="check"><input type="checkbox" checked={!!params.get("all")} onChange={(e) => go(changed({ all: e.currentTarget.checked ? "yes" : null }), true)} /> not only what is disputed</label>
    {!now ? <p class="waiting">Nothing is left.</p> : <article class="decision" aria-live="polite">
      <p class="words"><Quote words={now.evidence.text} report={now.report} begin={now.evidence.begin} end={now.evidence.end} claim={now.id} /></p>
      <p><ReportLink names={data} report={now.report} /> is read as: <strong>{typeName(now.type)}</strong>{now.stance !== "asserts" && <em class="stance"> {now.stance}</em>}{now.participants.map((p, n) => <span key={n}>; {p.role} <EntityLink names={data} id={p.entity} /></span>)}{now.place && <>; at <EntityLink names={data} id={now.place} /></>}{now.when.earliest && <>; {showIso(now.when.earliest, now.when.latest)}</>}{now.voice && <>; says <Text>{now.voice.speaker ? nameOf(data, now.voice.speaker) : now.voice.span.text || "somebody"}</Text></>}</p>
      <div class="tools"><button type="button" class="go" onClick={accept}>Let it stand <kbd>a</kbd></button>{edit && <><button type="button" onClick={reject}>Reject <kbd>r</kbd></button><label class="field inlinefield">because<input value={reason} maxLength={500} onInput={(e) => setReason(e.currentTarget.value)} placeholder="the words do not say this" /></label></>}{now.event && <a class="button" href={url(`/event/${now.event}`)}>Its event <kbd>e</kbd></a>}</div>
      <p class="dim">What you let stand is remembered by this browser only; what you reject is a correction.</p>
    </article>}
  </section>;
}
