/** Slanting lines for "no log", drawn out one by one and cut at the box: a pattern would need an id unique on the page. */
export function Hatch({ x, y, width, height, framed = false }: { x: number; y: number; width: number; height: number; framed?: boolean }) {
  const gap = 6;
  const count = Math.ceil((width + height) / gap);
  const lines = Array.from({ length: count }, (_, index) => {
    const reach = (index + 0.5) * gap;
    const [x1, y1] = reach <= height ? [0, reach] : [reach - height, height];
    const [x2, y2] = reach <= width ? [reach, 0] : [width, reach - width];
    return x1 <= width && y2 <= height ? `M${x + x1} ${y + y1}L${x + x2} ${y + y2}` : '';
  });
  return (
    <>
      {framed ? <rect x={x} y={y} width={width} height={height} className="fill-none stroke-no-data" /> : null}
      <path d={lines.join('')} className="fill-none stroke-no-data" strokeWidth="1.2" />
    </>
  );
}
