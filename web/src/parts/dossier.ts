// SPDX-License-Identifier: Apache-2.0
// An event as one HTML file that opens anywhere without a network: the page as it stands, its style inside, no script; links
// become numbered words, and each report is named with the SHA-256 of its text.
import { apiUrl, type ClaimGrid } from "../api";

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]!);

/** What the page's clock and rule were. */
function asOf(): string {
  const now = new URLSearchParams(location.search), day = now.get("known-on"), rule = now.get("rule");
  return `${day ? `, as of ${escape(day)}` : ""}${rule ? `, by the word of: ${escape(rule)}` : ""}, saved ${new Date().toISOString().slice(0, 10)}`;
}

export async function makeDossier(data: ClaimGrid, article: HTMLElement): Promise<string> {
  const copy = article.cloneNode(true) as HTMLElement;
  copy.querySelectorAll(".noprint, dialog, script, .close").forEach((e) => e.remove());
  copy.querySelectorAll("button").forEach((b) => { const span = document.createElement("span"); span.append(...b.childNodes); b.replaceWith(span); });
  copy.querySelectorAll("details").forEach((d) => d.setAttribute("open", ""));
  copy.querySelectorAll("a").forEach((a) => {
    const report = /\/report\/(r_[0-9a-f]+)/.exec(a.getAttribute("href") ?? "")?.[1];
    if (report) a.setAttribute("href", `#${report}`); else { const span = document.createElement("span"); span.append(...a.childNodes); a.replaceWith(span); }
  });
  const style = [...document.styleSheets].flatMap((s) => { try { return [...s.cssRules].map((r) => r.cssText); } catch { return []; } }).join("\n").replaceAll("</", "<\\/");
  const reports = await Promise.all(Object.entries(data.reports).map(async ([id, r]) => {
    let hash = "not available here";
    if (crypto.subtle) {
      const bytes = await (await fetch(apiUrl(`reports/${id}/text`))).arrayBuffer();
      hash = [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((b) => b.toString(16).padStart(2, "0")).join("");
    }
    return `<tr id="${id}"><th scope="row">${escape(r.outlet ?? r.file)}</th><td>${escape(r.title ?? "")}</td><td>${escape(r.earliest ?? "")}</td><td>${escape(r.url ?? r.file)}</td><td><code>${hash}</code></td></tr>`;
  }));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(document.title)}</title><style>${style}</style></head><body class="dossier"><main>
${copy.outerHTML}
<section><h2>Reports</h2><table class="plaintable"><thead><tr><th>Outlet</th><th>Title</th><th>Published</th><th>Where</th><th>SHA-256 of its text</th></tr></thead><tbody>${reports.join("\n")}</tbody></table>
<p class="dim">Event ${data.event.id}, from a Rashomon ledger${asOf()}. A claim is what a report says, not what is true.</p></section>
</main></body></html>
`;
}
