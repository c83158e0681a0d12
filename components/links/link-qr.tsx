import { qrPath, quietModules } from '@/lib/qr-path';

/** Black on white in the dark theme too: many readers need it that way round. */
export function LinkQr({ url, name }: { url: string; name: string }) {
  const { path, size } = qrPath(url);
  const side = size + 2 * quietModules;
  return (
    <svg role="img" aria-label={name} viewBox={`${-quietModules} ${-quietModules} ${side} ${side}`} shapeRendering="crispEdges" className="size-56 rounded-field border border-line bg-white">
      <path d={`M${-quietModules} ${-quietModules}h${side}v${side}h${-side}z`} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
