// SPDX-License-Identifier: Apache-2.0
// The ledger counts bytes of UTF-8, the browser UTF-16 units. A text is cut flat at all edges of all spans, so that any
// spans may overlap, and each piece knows which spans it lies in.

/** From a byte offset of `text` to its place in the string. */
export function offsetsOf(text: string): (byte: number) => number {
  let ascii = true;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) { ascii = false; break; }
  if (ascii) return (byte) => Math.min(byte, text.length);
  const at: number[] = [];
  let unit = 0;
  for (const point of text) {
    const code = point.codePointAt(0)!;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let b = 0; b < bytes; b++) at.push(unit);
    unit += point.length;
  }
  at.push(unit);
  return (byte) => at[Math.min(byte, at.length - 1)] ?? unit;
}

export interface Mark { begin: number; end: number; kind: string; id?: string }
export interface Piece { begin: number; end: number; marks: Mark[] }

/** Pieces of [begin, end) between the edges of `marks`, all in string units. */
export function cut(begin: number, end: number, marks: Mark[]): Piece[] {
  const here = marks.filter((m) => m.begin < end && m.end > begin && m.begin < m.end);
  const edges = new Set([begin, end]);
  for (const m of here) { edges.add(Math.max(begin, m.begin)); edges.add(Math.min(end, m.end)); }
  const order = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < order.length; i++)
    pieces.push({ begin: order[i], end: order[i + 1], marks: here.filter((m) => m.begin <= order[i] && m.end >= order[i + 1]) });
  return pieces;
}

export interface Shared { a: [number, number]; b: [number, number] }

/** Runs of at least `least` words that stand in both texts (case and punctuation aside), longest first found, none overlapping. */
export function sharedRuns(a: string, b: string, least = 5): Shared[] {
  const words = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ w: m[0].toLowerCase(), begin: m.index, end: m.index + m[0].length }));
  const x = words(a), y = words(b);
  const where = new Map<string, number[]>();
  const key = (list: { w: string }[], i: number) => { let k = ""; for (let n = 0; n < least; n++) k += list[i + n].w + " "; return k; };
  for (let i = 0; i + least <= y.length; i++) {
    const k = key(y, i);
    const list = where.get(k);
    if (list) { if (list.length < 20) list.push(i); } else where.set(k, [i]);
  }
  const runs: Shared[] = [];
  const used = new Uint8Array(y.length);
  for (let i = 0; i + least <= x.length;) {
    let best = 0, bestAt = -1;
    for (const j of where.get(key(x, i)) ?? []) {
      let n = 0;
      while (i + n < x.length && j + n < y.length && x[i + n].w === y[j + n].w && !used[j + n]) n++;
      if (n > best) { best = n; bestAt = j; }
    }
    if (best >= least) {
      runs.push({ a: [x[i].begin, x[i + best - 1].end], b: [y[bestAt].begin, y[bestAt + best - 1].end] });
      used.fill(1, bestAt, bestAt + best);
      i += best;
    } else i++;
  }
  return runs;
}
