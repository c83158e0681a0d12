import { Document, Page, renderToBuffer } from '@react-pdf/renderer';
import { expect, test } from 'vitest';
import { drawFigure, figureSlugs } from '@/lib/figure/draw-figure';
import { PdfFigure } from './pdf-figure';

test('a handout of eight exercises with sixteen pictures is small, and all vectors', async () => {
  const drawings = figureSlugs
    .slice(0, 8)
    .flatMap((slug) => (['start', 'end'] as const).flatMap((moment) => drawFigure({ slug, moment }) ?? []));
  expect(drawings).toHaveLength(16);
  const pdf = await renderToBuffer(
    <Document>
      <Page size="A4">
        {drawings.map((drawing, index) => (
          <PdfFigure key={index} drawing={drawing} width={120} height={48} />
        ))}
      </Page>
    </Document>,
  );
  expect(pdf.length).toBeLessThanOrEqual(120_000);
  expect(pdf.length).toBeGreaterThan(40_000);
  expect(pdf.toString('latin1')).not.toContain('/Subtype /Image');
}, 30_000);
