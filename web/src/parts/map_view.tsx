// SPDX-License-Identifier: Apache-2.0
// A map without tiles: countries of Natural Earth on a canvas, what the ledger says as symbols above it. Moved by dragging,
// the wheel, two fingers, or the keyboard.
import { geoMercator, type GeoProjection } from "d3-geo";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { count } from "../words";
import { drawWorld, kNearScale, loadWorld, scaleBar, type World } from "./base_map";

export interface View { lon: number; lat: number; scale: number } // scale: pixels a radian
export interface Point { lon: number; lat: number }

const kLeast = 80, kMost = 400000, kLeastWide = 0.04; // radians that are in sight at first, where all is in one place
const clampLat = (lat: number) => Math.max(-82, Math.min(82, lat));
export const readView = (text: string | null): View | null => {
  const n = (text ?? "").split(",").map(Number);
  return n.length === 3 && n.every(Number.isFinite) ? { lon: n[0], lat: clampLat(n[1]), scale: Math.max(kLeast, Math.min(kMost, n[2])) } : null;
};
export const printView = (v: View): string => `${v.lon.toFixed(3)},${v.lat.toFixed(3)},${Math.round(v.scale)}`;

/** The view that shows all points with room around them. */
export function fit(points: Point[], width: number, height: number): View {
  if (!points.length) return { lon: 15, lat: 25, scale: Math.max(kLeast, width / 7) };
  const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (clampLat(lat) * Math.PI) / 360));
  let west = Infinity, east = -Infinity, low = Infinity, high = -Infinity;
  for (const p of points) { west = Math.min(west, p.lon); east = Math.max(east, p.lon); low = Math.min(low, y(p.lat)); high = Math.max(high, y(p.lat)); }
  const wide = Math.max(((east - west) * Math.PI) / 180, kLeastWide), tall = Math.max(high - low, kLeastWide);
  const mid = (low + high) / 2;
  return { lon: (west + east) / 2, lat: (Math.atan(Math.exp(mid)) * 360) / Math.PI - 90, scale: Math.max(kLeast, Math.min(kMost, Math.min((width * 0.72) / wide, (height * 0.68) / tall))) };
}

/** Of points with how much happened at each, those where nearly all of it did, if that brings them much nearer: one distant
 * capital does not make a map of the world out of a map of a war. */
export function mainly<P extends Point & { n: number }>(points: P[]): P[] {
  const kNearly = 0.85, kMuchNearer = 2.5;
  const total = points.reduce((sum, p) => sum + p.n, 0);
  const middle = (of: (p: P) => number): number => { let left = total / 2; for (const p of [...points].sort((a, b) => of(a) - of(b))) if ((left -= p.n) <= 0) return of(p); return 0; };
  const lon = middle((p) => p.lon), lat = middle((p) => p.lat);
  const far = (p: P): number => Math.hypot((p.lon - lon) * Math.cos((lat * Math.PI) / 180), p.lat - lat);
  const near: P[] = [];
  let reached = 0;
  for (const p of [...points].sort((a, b) => far(a) - far(b))) { if (reached >= kNearly * total) break; near.push(p); reached += p.n; }
  return fit(near, 600, 600).scale > kMuchNearer * fit(points, 600, 600).scale ? near : points;
}

export function projectionOf(view: View, width: number, height: number): GeoProjection {
  return geoMercator().rotate([-view.lon, 0]).center([0, view.lat]).scale(view.scale).translate([width / 2, height / 2]).clipExtent([[-20, -20], [width + 20, height + 20]]);
}

/** `start`: what is in sight at first, where it is not all. */
export interface MapProps {
  points: Point[]; start?: Point[]; view: View | null; label: string; onView: (view: View, byHand: boolean) => void;
  children: (place: (lon: number, lat: number) => [number, number], size: { width: number; height: number }) => ComponentChildren;
  onBox?: (west: number, south: number, east: number, north: number) => void; controls?: ComponentChildren;
}

export function MapView({ points, start = points, view: given, label, onView, children, onBox, controls }: MapProps) {
  const frame = useRef<HTMLDivElement>(null), canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [base, setBase] = useState<World | null>(null);
  const [theme, setTheme] = useState(0);
  const [dragBox, setBox] = useState<[number, number, number, number] | null>(null);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => { const f = frame.current; if (f) setSize({ width: f.clientWidth, height: f.clientHeight }); });
    watch.observe(frame.current!);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const turn = () => setTheme((n) => n + 1);
    dark.addEventListener("change", turn);
    return () => { watch.disconnect(); dark.removeEventListener("change", turn); };
  }, []);
  const { width, height } = size;
  const fitted = useMemo(() => fit(start, width || 600, height || 400), [start, width, height]);
  const showAll = () => { if (start === points) onView(fitted, false); else onView(fit(points, width, height), true); };
  const view = given ?? fitted;
  const projection = useMemo(() => projectionOf(view, width, height), [view.lon, view.lat, view.scale, width, height]);

  const near = view.scale >= kNearScale;
  useEffect(() => { // the coarse map at once, the fine one when it is there
    let here = true;
    loadWorld(false).then((w) => here && setBase((b) => (near && b ? b : w)), () => undefined);
    if (near) loadWorld(true).then((w) => here && setBase(w), () => undefined);
    return () => { here = false; };
  }, [near]);
  useLayoutEffect(() => {
    if (canvas.current && base && width) drawWorld(canvas.current, base, projection, width, height, view.scale);
  }, [base, projection, width, height, theme]);

  const move = (dx: number, dy: number) => {
    const at = projection.invert?.([width / 2 - dx, height / 2 - dy]);
    if (at) onView({ ...view, lon: ((at[0] + 540) % 360) - 180, lat: clampLat(at[1]) }, true);
  };
  const zoom = (by: number, x = width / 2, y = height / 2) => {
    const scale = Math.max(kLeast, Math.min(kMost, view.scale * by));
    const held = projection.invert?.([x, y]);
    if (!held) return;
    const next = projectionOf({ ...view, scale }, width, height);
    const there = next(held)!;
    const centre = next.invert!([width / 2 + there[0] - x, height / 2 + there[1] - y]);
    if (centre) onView({ lon: centre[0], lat: clampLat(centre[1]), scale }, true);
  };
  const act = useRef({ move, zoom });
  act.current = { move, zoom };

  useEffect(() => {
    const f = frame.current!;
    const wheel = (e: WheelEvent) => { e.preventDefault(); const r = f.getBoundingClientRect(); act.current.zoom(Math.exp(-e.deltaY * (e.deltaMode ? 0.05 : 0.0018)), e.clientX - r.left, e.clientY - r.top); };
    f.addEventListener("wheel", wheel, { passive: false });
    return () => f.removeEventListener("wheel", wheel);
  }, []);
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const boxed = useRef<{ x: number; y: number } | null>(null);
  const local = (e: PointerEvent) => { const r = frame.current!.getBoundingClientRect(); return { x: e.clientX - r.left, y: e.clientY - r.top }; };
  const down = (e: PointerEvent) => {
    if (e.button !== 0 || (e.target as Element).closest("a, button, input, select, .symbol")) return;
    frame.current!.setPointerCapture(e.pointerId);
    if (e.shiftKey && onBox) { boxed.current = local(e); return; }
    fingers.current.set(e.pointerId, local(e));
  };
  const drag = (e: PointerEvent) => {
    const now = local(e);
    if (boxed.current) { const b = boxed.current; setBox([Math.min(b.x, now.x), Math.min(b.y, now.y), Math.max(b.x, now.x), Math.max(b.y, now.y)]); return; }
    const before = fingers.current.get(e.pointerId);
    if (!before) return;
    const others = [...fingers.current].filter(([id]) => id !== e.pointerId).map(([, p]) => p);
    if (others.length) {
      const far = Math.hypot(now.x - others[0].x, now.y - others[0].y), was = Math.hypot(before.x - others[0].x, before.y - others[0].y);
      if (was > 0) act.current.zoom(far / was, (now.x + others[0].x) / 2, (now.y + others[0].y) / 2);
    } else act.current.move(now.x - before.x, now.y - before.y);
    fingers.current.set(e.pointerId, now);
  };
  const up = (e: PointerEvent) => {
    fingers.current.delete(e.pointerId);
    if (boxed.current && dragBox && onBox) {
      const a = projection.invert?.([dragBox[0], dragBox[3]]), b = projection.invert?.([dragBox[2], dragBox[1]]);
      if (a && b && dragBox[2] - dragBox[0] > 4) onBox(a[0], a[1], b[0], b[1]);
    }
    boxed.current = null; setBox(null);
  };
  const keys = (e: KeyboardEvent) => {
    if (e.target !== frame.current) return;
    const step = 60;
    const does: Record<string, () => void> = {
      ArrowLeft: () => move(step, 0), ArrowRight: () => move(-step, 0), ArrowUp: () => move(0, step), ArrowDown: () => move(0, -step), "+": () => zoom(1.5), "=": () => zoom(1.5), "-": () => zoom(1 / 1.5), "0": showAll,
    };
    if (does[e.key]) { does[e.key](); e.preventDefault(); e.stopPropagation(); }
  };
  const bounds = () => { const a = projection.invert?.([0, height]), b = projection.invert?.([width, 0]); if (a && b && onBox) onBox(a[0], a[1], b[0], b[1]); };
  return <div class="map" ref={frame} tabIndex={0} role="group" aria-label={`${label}. Arrow keys move the map, plus and minus zoom, 0 shows all.`} onPointerDown={down} onPointerMove={drag} onPointerUp={up} onPointerCancel={up} onKeyDown={keys}>
    <canvas ref={canvas} aria-hidden="true" />
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
      {width > 0 && children((lon, lat) => (projection([lon, lat]) ?? [-99, -99]) as [number, number], size)}
      {dragBox && <rect class="dragbox" x={dragBox[0]} y={dragBox[1]} width={dragBox[2] - dragBox[0]} height={dragBox[3] - dragBox[1]} />}
    </svg>
    <div class="mapbuttons">
      <button type="button" aria-label="Nearer" onClick={() => zoom(1.6)}>+</button>
      <button type="button" aria-label="Farther" onClick={() => zoom(1 / 1.6)}>−</button>
      <button type="button" onClick={showAll} title="Show all (0)">All</button>
      {onBox && <button type="button" onClick={bounds} title="Keep only what lies in this part of the map; or drag with Shift">Only here</button>}
      {controls}
    </div>
    <p class="mapcredit">{width > 0 && <Bar {...scaleBar(view.scale, view.lat)} />} Natural Earth · places: GeoNames, CC BY 4.0</p>
  </div>;
}

function Bar({ km, pixels }: { km: number; pixels: number }) {
  return <span class="scalebar"><svg width={pixels + 2} height="8" aria-hidden="true"><path d={`M1 1 V6 H${pixels + 1} V1`} /></svg> {km < 1 ? `${Math.round(km * 1000)} m` : `${count(km)} km`}</span>;
}

/** On which side of its symbol each label stands (1 right, -1 left, 0 nowhere), so that none runs into another or into another's symbol. The
 * first come first. `r`: of the symbol. */
export function sidesOfLabels(labels: { x: number; y: number; r: number; text: string }[]): (1 | -1 | 0)[] {
  type Edges = [number, number, number, number];
  const symbols = labels.map(({ x, y, r }): Edges => [x - r, y - r, x + r, y + r]), placed: Edges[] = [];
  const meet = (a: Edges, b: Edges) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
  const kMost = 300; // to be looked at at each step of the map
  return labels.map(({ x, y, r, text }, n) => {
    if (n >= kMost) return 0;
    const wide = text.length * 6.6 + 4;
    for (const side of [1, -1] as const) {
      const box: Edges = [side > 0 ? x + r + 2 : x - r - 2 - wide, y - 7, side > 0 ? x + r + 2 + wide : x - r - 2, y + 7];
      if (placed.some((b) => meet(box, b)) || symbols.some((b, m) => m !== n && meet(box, b))) continue;
      placed.push(box);
      return side;
    }
    return 0;
  });
}
/** A label beside a symbol whose middle is (x, y). */
export function Label({ side, x = 0, y = 0, r, text }: { side: 1 | -1 | 0; x?: number; y?: number; r: number; text: string }) {
  return side ? <text x={x + side * (r + 3)} y={y + 4} text-anchor={side > 0 ? "start" : "end"} aria-hidden="true">{text}</text> : null;
}
