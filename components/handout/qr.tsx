import { Canvas } from '@react-pdf/renderer';

/** 26.9 mm: read by an old phone from a creased sheet. */
export const qrSide = 76.25;

export function Qr({ symbol }: { symbol: { path: string; size: number } }) {
  return (
    <Canvas
      style={{ width: qrSide, height: qrSide }}
      paint={(painter, width) => {
        painter.scale(width / symbol.size).path(symbol.path).fill('#000000');
        return null;
      }}
    />
  );
}
