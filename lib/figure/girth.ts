/** One row of a thickness table: place along the part, then units to the front, back and each side. */
export type Girth = readonly [at: number, front: number, back: number, side: number];

export interface Section {
  front: number;
  back: number;
  side: number;
}

/** Thickness of a part at any place along it. */
export type Girths = (at: number) => Section;

/** Thickness through a table: monotone cubic (Fritsch–Carlson), so that it never bulges between rows. */
export function girths(rows: readonly Girth[]): Girths {
  const places = rows.map((row) => row[0]);
  const [front, back, side] = [curve(rows, 1), curve(rows, 2), curve(rows, 3)];
  const last = places.length - 2;
  return (at) => {
    let i = 0;
    while (i < last && (places[i + 1] ?? 0) < at) i += 1;
    return { front: front(i, at), back: back(i, at), side: side(i, at) };
  };
}

function curve(rows: readonly Girth[], column: 1 | 2 | 3): (i: number, at: number) => number {
  const value = (k: number): number => rows[k]?.[column] ?? 0;
  const place = (k: number): number => rows[k]?.[0] ?? 0;
  const slope = (k: number): number =>
    k < 0 || k >= rows.length - 1 ? 0 : (value(k + 1) - value(k)) / (place(k + 1) - place(k));
  const tangents = rows.map((_, k) => {
    const [before, after] = [slope(k - 1), slope(k)];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  return (i, at) => {
    const width = place(i + 1) - place(i);
    const t = Math.min(1, Math.max(0, (at - place(i)) / width));
    const [t2, t3] = [t * t, t * t * t];
    return (
      (2 * t3 - 3 * t2 + 1) * value(i) +
      (t3 - 2 * t2 + t) * width * (tangents[i] ?? 0) +
      (3 * t2 - 2 * t3) * value(i + 1) +
      (t3 - t2) * width * (tangents[i + 1] ?? 0)
    );
  };
}
