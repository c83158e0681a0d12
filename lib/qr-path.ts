import { encode } from 'uqr';

/** White modules that a reader needs on every side of the symbol. */
export const quietModules = 4;

/**
 * A QR symbol at error level M as one SVG path: a unit is a module, dark runs of a row are one rectangle.
 * `size` is the number of modules a side, quiet zone not included.
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end += 1;
      runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end;
    }
  });
  return { path: runs.join(''), size };
}
