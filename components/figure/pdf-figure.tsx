import { Canvas } from '@react-pdf/renderer';
import type { Drawing } from '@/lib/figure/draw-figure';

interface PdfFigureProps {
  drawing: Drawing;
  /** Points. The picture keeps its proportions and is centred in this space, standing on its lower edge. */
  width: number;
  height: number;
}

/** The same paths as on screen, as vectors. Canvas instead of Svg: one layout node for the whole picture. */
export function PdfFigure({ drawing, width, height }: PdfFigureProps) {
  const { viewBox, paths } = drawing;
  const scale = Math.min(width / viewBox.width, height / viewBox.height);
  return (
    <Canvas
      style={{ width, height }}
      paint={(painter) => {
        painter.save();
        painter.translate((width - viewBox.width * scale) / 2, height - viewBox.height * scale);
        painter.scale(scale);
        painter.translate(-viewBox.x, -viewBox.y);
        painter.lineCap('round').lineJoin('round');
        for (const { d, fill, stroke, strokeWidth } of paths) {
          painter.path(d);
          if (strokeWidth !== undefined) painter.lineWidth(strokeWidth);
          if (fill && stroke) painter.fillAndStroke(fill, stroke);
          else if (fill) painter.fill(fill);
          else if (stroke) painter.stroke(stroke);
        }
        painter.restore();
        return null;
      }}
    />
  );
}
