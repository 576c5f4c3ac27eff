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

/** Pairs blocks of two texts that tell the same, in order, so that they can stand in one row: most shared words win, none cross. */
export function alignBlocks(a: string[], b: string[]): [number | null, number | null][] {
  const kMostPairs = 200000; // more would take long, and stand alone
  if (a.length * b.length > kMostPairs) return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [i < a.length ? i : null, i < b.length ? i : null]);
  const words = (text: string) => new Set([...text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)].map((m) => m[0]));
  const x = a.map(words), y = b.map(words);
  const alike = (i: number, j: number) => {
    let both = 0;
    for (const w of x[i]) if (y[j].has(w)) both++;
    const share = both / Math.max(1, Math.min(x[i].size, y[j].size));
    return both >= 3 && share >= 0.3 ? both : 0;
  };
  // best[i][j]: words shared by the best pairing of a[i..] and b[j..]
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const pair = Array.from({ length: a.length }, () => new Float64Array(b.length));
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) {
    pair[i][j] = alike(i, j);
    best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], pair[i][j] ? pair[i][j] + best[i + 1][j + 1] : 0);
  }
  const rows: [number | null, number | null][] = [];
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && pair[i][j] && best[i][j] === pair[i][j] + best[i + 1][j + 1]) rows.push([i++, j++]);
    else if (i < a.length && (j === b.length || best[i][j] === best[i + 1][j])) rows.push([i++, null]);
    else rows.push([null, j++]);
  }
  return rows;
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
