import { Canvas } from '@react-pdf/renderer';

/** The stop sign: an outline and a mark that hold in black and white. */
export function Octagon({ size, colour }: { size: number; colour: string }) {
  const corners = Array.from({ length: 8 }, (_, i) => ((i + 0.5) * Math.PI) / 4).map((turn) => [size / 2 + Math.cos(turn) * size * 0.46, size / 2 + Math.sin(turn) * size * 0.46]);
  return (
    <Canvas
      style={{ width: size, height: size, flexShrink: 0 }}
      paint={(painter) => {
        painter.lineWidth(size * 0.09).lineJoin('round').polygon(...corners).stroke(colour);
        painter.lineCap('round').lineWidth(size * 0.1).moveTo(size / 2, size * 0.29).lineTo(size / 2, size * 0.54).stroke(colour);
        painter.circle(size / 2, size * 0.69, size * 0.06).fill(colour);
        return null;
      }}
    />
  );
}
