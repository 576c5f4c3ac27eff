// SPDX-License-Identifier: Apache-2.0
// The ground under the symbols: countries of Natural Earth drawn on a canvas, 1:50m of the whole world and, where the map is
// near, 1:10m. Each polygon and border knows its box, so that only what is in sight is drawn.
import { geoArea, geoBounds, geoCentroid, geoContains, geoPath, type GeoProjection } from "d3-geo";
import { feature, mesh } from "topojson-client";

type Bounds = [[number, number], [number, number]];
interface Shape { shape: object; bounds: Bounds; name: string }
export interface World { land: Shape[]; borders: Shape[]; labels: { name: string; at: [number, number]; size: number }[] }
interface Country { properties: { name: string }; geometry: { type: string; coordinates: unknown[] } | null }

/** Pixels a radian from which on the finer map is worth its bytes. */
export const kNearScale = 2200;

const asked = new Map<string, Promise<World>>();
export function loadWorld(near: boolean): Promise<World> {
  const file = near ? "/world-near.json" : "/world.json";
  let world = asked.get(file);
  if (!world) {
    world = fetch(file).then((r) => { if (!r.ok) throw new Error(file); return r.json(); }).then(readWorld);
    world.catch(() => asked.delete(file));
    asked.set(file, world);
  }
  return world;
}

function readWorld(topology: Parameters<typeof mesh>[0]): World {
  const all = topology.objects.countries as Parameters<typeof mesh>[1] & object;
  const countries = (feature(topology, all as never) as unknown as { features: Country[] }).features;
  const world: World = { land: [], borders: [], labels: [] };
  for (const { properties, geometry } of countries) {
    if (!geometry) continue;
    const parts = geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates];
    let largest: object | null = null, size = 0;
    for (const coordinates of parts) {
      const shape = { type: "Polygon", coordinates };
      world.land.push({ shape, bounds: geoBounds(shape as never), name: properties.name });
      const area = geoArea(shape as never);
      if (area > size) { size = area; largest = shape; }
    }
    if (largest) world.labels.push({ name: properties.name, at: geoCentroid(largest as never), size });
  }
  const lines = mesh(topology, all, (a, b) => a !== b) as unknown as { coordinates: [number, number][][] };
  for (const coordinates of lines.coordinates) {
    const shape = { type: "LineString", coordinates };
    world.borders.push({ shape, bounds: geoBounds(shape as never), name: "" });
  }
  return world;
}

/** Does a shape's box reach into the view? Boxes over the date line (west > east) are taken to. */
function inSight([[west, south], [east, north]]: Bounds, [[w, s], [e, n]]: Bounds): boolean {
  return south <= n && north >= s && (west > east || w > e || (west <= e && east >= w));
}

export function drawWorld(canvas: HTMLCanvasElement, world: World, projection: GeoProjection, width: number, height: number, scale: number): void {
  const ratio = devicePixelRatio || 1;
  canvas.width = width * ratio; canvas.height = height * ratio;
  const c = canvas.getContext("2d")!;
  c.scale(ratio, ratio);
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  c.fillStyle = colour("--sea"); c.fillRect(0, 0, width, height);
  const low = projection.invert?.([0, height]), high = projection.invert?.([width, 0]);
  const whole = !low || !high || width / scale >= 2 * Math.PI; // the world fits in
  const seen = (s: Shape) => whole || inSight(s.bounds, [low!, high!]);
  const path = geoPath(projection, c);
  c.beginPath();
  for (const s of world.land) if (seen(s)) path(s.shape as never);
  c.fillStyle = colour("--land"); c.fill();
  c.strokeStyle = colour("--coast"); c.lineWidth = 0.7; c.stroke();
  c.beginPath();
  for (const s of world.borders) if (seen(s)) path(s.shape as never);
  c.strokeStyle = colour("--border"); c.lineWidth = 1.1; c.stroke();
  c.font = `11px ${style.fontFamily}`; c.textAlign = "center"; c.fillStyle = colour("--maplabel");
  const write = (name: string, x: number, y: number) => c.fillText(name.toUpperCase(), x, y);
  const written = new Set<string>();
  for (const l of world.labels) {
    const at = Math.sqrt(l.size) * scale < 70 ? null : projection(l.at);
    if (at && at[0] > 0 && at[0] < width && at[1] > 0 && at[1] < height) { write(l.name, ...at); written.add(l.name); }
  }
  if (scale >= kNearScale) nameCountries(world.land.filter((s) => !written.has(s.name) && seen(s)), projection, width, height, write);
}

/** Near, a country's middle is out of sight: its name stands in the middle of the part that is seen. */
function nameCountries(lands: Shape[], projection: GeoProjection, width: number, height: number, write: (name: string, x: number, y: number) => void): void {
  const kAcross = 7, kDown = 5;
  const inside = new Map<string, [number, number][]>(); // points of a grid over the map, by country
  for (let i = 0; i < kAcross; i++) for (let j = 0; j < kDown; j++) {
    const x = ((i + 0.5) / kAcross) * width, y = ((j + 0.5) / kDown) * height, at = projection.invert?.([x, y]);
    const land = at && lands.find((s) => inSight(s.bounds, [at, at]) && geoContains(s.shape as never, at));
    if (!land) continue;
    inside.set(land.name, [...(inside.get(land.name) ?? []), [x, y]]);
  }
  for (const [name, points] of inside) {
    const [x, y] = [0, 1].map((k) => points.reduce((sum, p) => sum + p[k], 0) / points.length);
    // the middle may lie in a neighbour that it bends around: the point next to it does not
    const next = points.reduce((best, p) => (Math.hypot(p[0] - x, p[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? p : best));
    if (points.length > 1) write(name, ...next);
  }
}

/** A round number of kilometres and how many pixels it takes at the middle of the map. */
export function scaleBar(scale: number, lat: number): { km: number; pixels: number } {
  const perPixel = (6371 * Math.cos((lat * Math.PI) / 180)) / scale;
  const most = perPixel * 110;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
  return { km, pixels: km / perPixel };
}
