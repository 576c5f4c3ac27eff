// SPDX-License-Identifier: Apache-2.0
// The base map: Natural Earth's countries at 1:50m (public domain, by way of the package world-atlas), simplified, with each
// country's number and name only. A ring that turned inside out would flood the map; such polygons are dropped.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { presimplify, simplify, quantile, filter, filterWeight } from "topojson-simplify";
import { feature, quantize } from "topojson-client";
import { geoArea } from "d3-geo";

const kKeptPoints = 0.55; // of all points, the weightiest

export async function makeWorld() {
  const require = createRequire(import.meta.url);
  const topology = JSON.parse(await readFile(require.resolve("world-atlas/countries-50m.json"), "utf8"));
  delete topology.objects.land;
  let world = presimplify(topology);
  world = simplify(world, quantile(world, 1 - kKeptPoints));
  world = filter(world, filterWeight(world, 1e-6));
  for (const g of world.objects.countries.geometries) {
    if (!g.arcs) continue;
    const shape = feature(world, g);
    const parts = g.type === "MultiPolygon" ? shape.geometry.coordinates : [shape.geometry.coordinates];
    const sound = parts.map((c) => geoArea({ type: "Polygon", coordinates: c }) < 2 * Math.PI);
    if (g.type === "MultiPolygon") g.arcs = g.arcs.filter((_, i) => sound[i]);
  }
  const made = quantize(world, 1e5);
  made.objects.countries.geometries = made.objects.countries.geometries.map((g) => ({
    type: g.type, id: g.id, arcs: g.arcs, properties: { name: g.properties.name },
  }));
  return JSON.stringify(made);
}
