import type { Drawing } from './draw-figure';

/** A drawing as a standalone SVG file. */
export function svgText({ viewBox: { x, y, width, height }, paths }: Drawing): string {
  const body = paths
    .map(({ d, fill, stroke, strokeWidth }) => `<path d="${d}"${fill ? ` fill="${fill}"` : ''}${stroke ? ` stroke="${stroke}" stroke-width="${strokeWidth}"` : ''}/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;
}
