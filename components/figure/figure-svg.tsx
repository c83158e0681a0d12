import type { Drawing } from '@/lib/figure/draw-figure';

interface FigureSvgProps {
  drawing: Drawing;
  title?: string;
  className?: string;
}

/** A drawing as SVG. Its own width and height are set, so that the page keeps its place before styles arrive. */
export function FigureSvg({ drawing, title, className }: FigureSvgProps) {
  const { x, y, width, height } = drawing.viewBox;
  const text = title ? ({ role: 'img', 'aria-label': title } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg
      {...text}
      className={className}
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawing.paths.map((path, index) => (
        <path key={index} d={path.d} fill={path.fill} stroke={path.stroke} strokeWidth={path.strokeWidth} />
      ))}
    </svg>
  );
}
