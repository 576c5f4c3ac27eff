// SPDX-License-Identifier: Apache-2.0
// Review: one claim after the other with its words, a key each to let it stand, reject it or set it right; below, all
// corrections, with undo, and the patch that carries them to another ledger.
import { useEffect, useState } from "preact/hooks";
import { apiUrl, Failed, getAll, madeLast, post, useApi, type Claim, type ClaimGrid, type Names, type Service } from "../api";
import { commandHere, CopyAs, EntityLink, Quote, ReportLink, Text, Trouble, useKeys, useSeen, useTitle, Waiting } from "../parts/common";
import { Mend } from "../parts/mend";
import { changed, go, url } from "../route";
import { count, many, nameOf, showIso, showTime, typeName } from "../words";

type Act = (body: unknown, what: string, type?: string) => Promise<boolean>;

export function ReviewScreen({ params, service }: { params: URLSearchParams; service: Service | null }) {
  useTitle("Review");
  const { seen, corrections, error, waiting } = useSeen();
  const [said, say] = useState("");
  const [trouble, setTrouble] = useState<Failed | null>(null);
  const act: Act = async (body, what, type) => {
    try { const kept = await post(body, type); setTrouble(null); say(`${what}: ${kept.rows.map((r) => (r.applies ? r.correction : `${r.correction} does not apply: ${r.note}`)).join(", ")}`); return true; }
    catch (failed) { setTrouble(failed instanceof Failed ? failed : new Failed("the server cannot be reached", "", 0)); return false; }
  };
  const undo = (id: string) => act({ act: "undo", of: [id], reason: "taken back on the review page" }, "Taken back");
  const standing = corrections.filter((r) => r.line.act !== "undo" && r.state !== "undone");
  useKeys((key) => {
    if (document.querySelector("dialog[open]")) return;
    if (key === "u" && service?.edit && standing.length) {
      void undo(madeLast() ?? standing[standing.length - 1].line.correction);
      return true;
    }
    return;
  });
  if (error) return <Trouble error={error} />;
  return <div class="review">
    <header><h1>Review</h1><p class="dim">{service && !service.edit ? <>This server only reads. Start it with <code>rashomon serve --edit</code> to correct.</> : "What you decide is kept with your name, the time and the reason, holds whenever the ledger is built again, and can be taken back."}</p>
      <div class="tools noprint"><CopyAs title="Review" api={[apiUrl("claims", { disputed: params.get("all") ? null : "true" }), apiUrl("corrections", {}, [])]} command={`${commandHere("claims")}${params.get("all") ? "" : " --disputed"}; rashomon log`} /></div></header>
    <p role="status" class="said">{said}</p>{trouble && <Trouble error={trouble} />}
    <Queue params={params} edit={!!service?.edit} act={act} seen={new Set(seen.keys())} />
    <section><h2>{many(corrections.length, "correction")}</h2>
      <div class="tools"><a class="button" href={apiUrl("corrections", { format: "jsonl" })} download="patch.jsonl">Save as a patch</a>
        {service?.edit && <label class="button">Apply a patch<input class="hidden" type="file" accept=".jsonl,.json,.txt" onChange={async (e) => { const f = e.currentTarget.files?.[0]; if (f) await act(await f.text(), "Patch applied", "application/x-ndjson"); e.currentTarget.value = ""; }} /></label>}</div>
      {waiting ? <Waiting /> : !corrections.length ? <p class="dim">None yet.</p> : <div class="scroll" tabIndex={0} role="region" aria-label="Corrections"><table class="plaintable"><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Of</th><th scope="col">Reason</th><th scope="col">State</th><th scope="col"><span class="hidden">Undo</span></th></tr></thead>
        <tbody>{[...corrections].reverse().slice(0, 500).map(({ state, line }) => <tr key={line.correction} class={state === "undone" ? "undone" : ""}><td><time dateTime={line.time} title={line.time.replace("T", " ").replace("Z", " UTC")}>{showTime(line.time)}</time></td><td><Text>{line.author}</Text></td><td>{whatOf(line)}</td><td>{line.of.map((o) => <Fragmented key={o.id} id={o.id} />)}</td><td><Text>{line.reason}</Text></td><td>{state}</td><td>{service?.edit && line.act !== "undo" && state !== "undone" && <button type="button" onClick={() => undo(line.correction)}>Undo</button>}</td></tr>)}</tbody></table>
        {corrections.length > 500 && <p class="dim">and {many(corrections.length - 500, "earlier one")}: save the patch to see all</p>}</div>}
    </section>
  </div>;
}

function whatOf(line: { act: string; set?: Record<string, string> }): string {
  if (line.set?.seen) return "let stand";
  if (line.set?.drop) return "rejected";
  return line.set ? `${line.act}: ${Object.entries(line.set).map(([k, v]) => `${k} = ${v}`).join("; ")}` : line.act;
}
/** An id, as a link where it has a page of its own. */
function Fragmented({ id }: { id: string }) {
  const to = id.startsWith("ev_") ? `/event/${id}` : id.startsWith("en_") ? `/actor/${id}` : id.startsWith("r_") ? `/report/${id}` : "";
  const short = <code>{id.slice(0, 9)} </code>;
  return to ? <a href={url(to)}>{short}</a> : short;
}

const kPassed = "rashomon.reviewed"; // what a server that only reads cannot keep
function passedClaims(): string[] { try { return JSON.parse(localStorage.getItem(kPassed) ?? "[]"); } catch { return []; } }

function Queue({ params, edit, act, seen }: { params: URLSearchParams; edit: boolean; act: Act; seen: Set<string> }) {
  const all = params.get("all");
  const { data, error } = useApi<Names & { next: string | null; total: number; rows: Claim[] }>(apiUrl("claims", { limit: "500", with: "names", disputed: all ? null : "true" }), all ? undefined : getAll);
  const [passed, pass] = useState(passedClaims);
  const [reason, setReason] = useState("");
  const [mending, mend] = useState("");
  const here = new Set(passed);
  const open = data?.rows.filter((c) => !seen.has(c.id) && !here.has(c.id)) ?? [];
  const now = open.find((c) => c.id === params.get("claim")) ?? open[0];
  useEffect(() => { if (now && params.get("claim") !== now.id) go(changed({ claim: now.id }), true); }, [now?.id]); // a state like any other
  const event = useApi<ClaimGrid>(mending && mending !== "claim" && now?.event ? apiUrl(`events/${now.event}/grid`) : "");
  const next = (id: string) => { const list = [...passed, id]; pass(list); if (!edit) try { localStorage.setItem(kPassed, JSON.stringify(list.slice(-20000))); } catch { /* private window: kept for this visit */ } };
  // the next one stands there at once, so that no key meant for it meets the one that goes
  const decide = async (set: Record<string, string>, because: string, said: string) => { if (!now) return; const { id } = now; next(id); if (edit && !(await act({ act: "fix", of: [id], set, reason: reason.trim() || because }, said))) pass(passed); setReason(""); };
  const accept = () => decide({ seen: "yes" }, "the words say this", "Let stand");
  const reject = () => decide({ drop: "yes" }, "the words do not say this", "Rejected");
  useKeys((key) => {
    if (document.querySelector("dialog[open]") || !now) return;
    if (key === "a") { void accept(); return true; }
    if (key === "r" && edit) { void reject(); return true; }
    if (edit && key === "f") { mend("claim"); return true; }
    if (edit && now.event && (key === "s" || key === "m")) { mend(key === "s" ? "split" : "merge"); return true; }
    if (key === "e" && now.event) { go(url(`/event/${now.event}`)); return true; }
    return;
  });
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting />;
  const done = data.rows.length - open.length;
  return <section class="queue"><h2>{many(open.length + data.total - data.rows.length, all ? "claim" : "disputed claim")} to look at</h2>
    <label class="check"><input type="checkbox" checked={!!all} onChange={(e) => go(changed({ all: e.currentTarget.checked ? "yes" : null }), true)} /> not only what is disputed</label>
    <progress max={data.total} value={done} aria-label={`${done} of ${data.total} looked at`} /> <span class="dim">{count(done)} of {count(data.total)} looked at</span>
    {!now ? <p class="waiting">Nothing is left.</p> : <article class="decision" aria-live="polite">
      <p class="words"><Quote words={now.evidence.text} report={now.report} begin={now.evidence.begin} end={now.evidence.end} claim={now.id} /></p>
      <p class="dim"><ReportLink names={data} report={now.report} />, read as:</p>
      <dl class="readas">
        <div><dt>what</dt><dd><strong>{typeName(now.type)}</strong> <q><Text>{now.trigger.text}</Text></q>{now.stance !== "asserts" && <em class="stance"> {now.stance}</em>}</dd></div>
        {now.participants.map((p, n) => <div key={n}><dt>{p.role}</dt><dd><EntityLink names={data} id={p.entity} />{p.span?.text ? <span class="dim"> <q><Text>{p.span.text}</Text></q></span> : null}</dd></div>)}
        {now.place && <div><dt>where</dt><dd><EntityLink names={data} id={now.place} /></dd></div>}
        {(now.when.earliest || now.when.latest) && <div><dt>when</dt><dd>{showIso(now.when.earliest, now.when.latest)}{now.when.text ? <span class="dim"> <q><Text>{now.when.text}</Text></q></span> : null}</dd></div>}
        {now.voice && <div><dt>says</dt><dd><Text>{now.voice.speaker ? nameOf(data, now.voice.speaker) : now.voice.span.text || "somebody"}</Text></dd></div>}
      </dl>
      <div class="tools"><button type="button" class="go" onClick={accept}>Let it stand <kbd>a</kbd></button>{edit && <><button type="button" onClick={reject}>Reject <kbd>r</kbd></button><button type="button" onClick={() => mend("claim")}>Set right <kbd>f</kbd></button>{now.event && <><button type="button" onClick={() => mend("split")}>Split event <kbd>s</kbd></button><button type="button" onClick={() => mend("merge")}>Merge event <kbd>m</kbd></button></>}</>}{now.event && <a class="button" href={url(`/event/${now.event}`)}>Its event <kbd>e</kbd></a>}</div>
      {edit && <label class="field inlinefield">because<input value={reason} maxLength={500} onInput={(e) => setReason(e.currentTarget.value)} placeholder="a reason for those who read the log" /></label>}
      {!edit && <p class="dim">This server only reads: what you pass is remembered by this browser alone.</p>}
    </article>}
    {mending === "claim" && now && <Mend act="fix" claim={{ id: now.id, words: now.evidence.text }} close={() => mend("")} />}
    {mending && mending !== "claim" && event.data && <Mend act={mending} data={event.data} close={() => mend("")} />}
  </section>;
}
