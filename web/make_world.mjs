// SPDX-License-Identifier: Apache-2.0
// The base maps: Natural Earth's countries (public domain, by way of the package world-atlas), simplified, with each
// country's number and name only: the whole world at 1:50m, and a finer one of 1:10m that is asked for where the map is near.
// A ring that turned inside out would flood the map; such polygons are dropped.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { presimplify, simplify, quantile, filter, filterWeight } from "topojson-simplify";
import { feature, quantize } from "topojson-client";
import { geoArea } from "d3-geo";

// kept: of all points, the weightiest. least: islands of less (steradians) are left out. grid: places on each axis.
const kWhole = { file: "countries-50m.json", kept: 0.55, least: 1e-6, grid: 1e5 };
const kNear = { file: "countries-10m.json", kept: 0.6, least: 2e-9, grid: 2e5 };

async function make({ file, kept, least, grid }) {
  const require = createRequire(import.meta.url);
  const topology = JSON.parse(await readFile(require.resolve(`world-atlas/${file}`), "utf8"));
  delete topology.objects.land;
  let world = presimplify(topology);
  world = simplify(world, quantile(world, 1 - kept));
  world = filter(world, filterWeight(world, least));
  for (const g of world.objects.countries.geometries) {
    if (!g.arcs) continue;
    const shape = feature(world, g);
    const parts = g.type === "MultiPolygon" ? shape.geometry.coordinates : [shape.geometry.coordinates];
    const sound = parts.map((c) => geoArea({ type: "Polygon", coordinates: c }) < 2 * Math.PI);
    if (g.type === "MultiPolygon") g.arcs = g.arcs.filter((_, i) => sound[i]);
  }
  const made = quantize(world, grid);
  made.objects.countries.geometries = made.objects.countries.geometries.map((g) => ({
    type: g.type, id: g.id, arcs: g.arcs, properties: { name: g.properties.name },
  }));
  return JSON.stringify(made);
}

export const makeWorld = () => make(kWhole);
export const makeNearWorld = () => make(kNear);
