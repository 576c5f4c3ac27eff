// SPDX-License-Identifier: Apache-2.0
// Every state of every screen is its address: a path and parameters named like the flags of the command line.
import { useEffect, useState } from "preact/hooks";

export interface Route { path: string[]; params: URLSearchParams }

export function readRoute(): Route {
  const parts: string[] = [];
  for (const part of location.pathname.split("/")) {
    if (!part) continue;
    try { parts.push(decodeURIComponent(part)); } catch { parts.push(part); }
  }
  return { path: parts, params: new URLSearchParams(location.search) };
}

const listeners = new Set<() => void>();
addEventListener("popstate", () => listeners.forEach((l) => l()));

/** Goes to an address of ours. `replace`: for changes that "back" should not undo one by one. */
export function go(url: string, replace = false): void {
  if (url === location.pathname + location.search) return;
  if (replace) history.replaceState(null, "", url);
  else { history.pushState(null, "", url); scrollTo(0, 0); }
  listeners.forEach((l) => l());
}

// What goes along from screen to screen: the clock of knowledge and the rule.
const kKept = ["known-on", "rule"];

/** An address: path, parameters (empty ones left out), and what is kept of the present one. */
export function url(path: string, params: Record<string, string | undefined | null> = {}): string {
  const now = new URLSearchParams(location.search);
  const out = new URLSearchParams();
  for (const name of kKept) { const v = now.get(name); if (v && !(name in params)) out.set(name, v); }
  for (const [name, value] of Object.entries(params)) if (value) out.set(name, value);
  const query = out.toString();
  return query ? `${path}?${query}` : path;
}

/** The present address with some parameters changed; "" or null takes one away. */
export function changed(change: Record<string, string | null>): string {
  const params = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) { if (value) params.set(name, value); else params.delete(name); }
  const query = params.toString();
  return query ? `${location.pathname}?${query}` : location.pathname;
}

export function useRoute(): Route {
  const [route, set] = useState(readRoute);
  useEffect(() => {
    const update = () => set(readRoute());
    listeners.add(update);
    return () => { listeners.delete(update); };
  }, []);
  return route;
}

/** Clicks on links of ours change the address without loading the page again. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.("a[href]");
  const href = link?.getAttribute("href");
  if (!link || !href || !href.startsWith("/") || href.startsWith("/api/") || link.hasAttribute("download")) return;
  event.preventDefault();
  go(href);
}
