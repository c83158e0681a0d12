import type { Drawing } from './draw-figure';

/** A drawing as a complete SVG file. `title` is its text alternative; without one the picture is marked as decoration. */
export function svgText({ viewBox, paths }: Drawing, title?: string): string {
  const { x, y, width, height } = viewBox;
  const name = title ? `role="img" aria-label="${escaped(title)}"` : 'aria-hidden="true"';
  const body = paths.map(({ d, fill, stroke, strokeWidth }) => {
    const line = stroke ? ` stroke="${stroke}" stroke-width="${strokeWidth ?? 1}"` : '';
    return `<path d="${d}"${fill ? ` fill="${fill}"` : ''}${line}/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${name} viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"` +
    ` fill="none" stroke-linecap="round" stroke-linejoin="round">${body.join('')}</svg>`
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
