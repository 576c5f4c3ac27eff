// SPDX-License-Identifier: Apache-2.0
// Setting right by hand: fix, merge, split, each with a reason; kept as a correction that holds whenever the ledger is built
// again, and can be taken back.
import { useEffect, useRef, useState } from "preact/hooks";
import { Failed, post, type ClaimGrid } from "../api";
import { go, url } from "../route";
import { outletOf } from "../words";
import { Text } from "./common";

interface Props { act: string; data?: ClaimGrid; entity?: { id: string; name: string }; claim?: { id: string; words: string }; close: () => void }
const kFields: Record<string, string[]> = { event: ["when", "place", "actor", "target", "type", "status"], claim: ["type", "stance", "when", "place", "actor", "target"], entity: ["name", "type", "country", "point"] };

export function Mend({ act, data, entity, claim, close }: Props) {
  const id = claim?.id ?? data?.event.id ?? entity!.id;
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<Failed | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [claims, setClaims] = useState<Set<string>>(new Set());
  useEffect(() => { dialog.current?.showModal(); }, []);
  const send = async (e: SubmitEvent) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget as HTMLFormElement);
    const reason = String(form.get("reason"));
    const body = act === "fix" ? { act, of: [id], set: { [String(form.get("field"))]: String(form.get("value")) }, reason }
      : act === "merge" ? { act, of: [id, ...String(form.get("other")).split(/[\s,]+/).filter(Boolean)], reason } : { act, of: [id], parts: [...claims], reason };
    setBusy(true);
    try {
      const kept = await post(body);
      setError(null);
      setDone(kept.rows[0].applies ? kept.rows[0].correction : `${kept.rows[0].correction} does not apply: ${kept.rows[0].note}`);
    } catch (failed) { setError(failed instanceof Failed ? failed : new Failed("the server cannot be reached", "", 0)); }
    setBusy(false);
  };
  const title = { fix: "Set right", merge: "Merge with another", split: "Split" }[act] ?? act;
  return <dialog ref={dialog} aria-labelledby="mendhead" onClose={close}>
    <h2 id="mendhead">{title}</h2>
    {done ? <><p>Kept as <code>{done.split(" ")[0]}</code>. The ledger was built again{done.includes(" ") ? `; it ${done.slice(done.indexOf(" ") + 1)}` : ""}.</p><div class="tools"><button type="button" onClick={() => { close(); go(url("/review")); }}>Corrections</button><button type="button" autofocus onClick={() => { close(); go(url("/events")); }}>Ledger</button></div></> :
    <form onSubmit={send}>
      {claim && <p class="words"><q><Text>{claim.words}</Text></q></p>}
      {act === "fix" && <><label class="field">What<select name="field">{kFields[claim ? "claim" : data ? "event" : "entity"].map((f) => <option key={f}>{f}</option>)}</select></label><label class="field">is right as<input name="value" required maxLength={500} placeholder={data || claim ? "2022-09-10, a name, an id" : ""} /></label></>}
      {act === "merge" && <label class="field">With (id{data ? "" : " or name"})<input name="other" required maxLength={500} placeholder={data ? "ev_…" : "en_…"} /></label>}
      {act === "split" && <fieldset><legend>These claims are of another event</legend>{data!.claims.map((c) => <label key={c.id} class="claimpick"><input type="checkbox" checked={claims.has(c.id)} onChange={() => { const next = new Set(claims); if (!next.delete(c.id)) next.add(c.id); setClaims(next); }} /><span><Text>{outletOf(data!, c.report)}</Text>: <q><Text>{c.evidence.text}</Text></q></span></label>)}</fieldset>}
      <label class="field">Reason<input name="reason" required maxLength={500} placeholder="for those who read the log" /></label>
      {error && <p class="trouble" role="alert">{error.message}{error.advice ? `; ${error.advice}` : ""}</p>}
      <div class="tools"><button type="submit" class="go" disabled={busy || (act === "split" && (!claims.size || claims.size === data!.claims.length))}>{busy ? "Building …" : "Keep"}</button><button type="button" onClick={() => dialog.current?.close()}>Cancel</button></div>
      <p class="dim">The reports stay as they are. Every correction can be taken back under Review.</p>
    </form>}
  </dialog>;
}
