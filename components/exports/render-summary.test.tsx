import { describe, expect, it } from 'vitest';
import { readPdf } from '@/components/handout/read-pdf.test-support';
import type { SummarySheet } from '@/lib/server/visit-summary/get-summary-sheet';
import { longestSummary } from '@/lib/visit-summary-limit';
import { renderSummary } from './render-summary';

const now = new Date('2026-11-21T23:30:00Z');
const sheet: SummarySheet = { patient: { name: 'Rosalía Ñúñez', birthDate: '1953-04-02', chartNumber: 'A-17' }, clinic: { name: 'Birch Lane', locale: 'es', paper: 'a4', timeZone: 'Europe/Madrid' }, by: 'Nora Applegate', locale: 'es' };

describe('renderSummary', () => {
  it('puts the text as it was left on one page, with whose it is, in the clinic’s language and by its clock', async () => {
    const { pages } = await readPdf(await renderSummary(sheet, 'Adherencia: 13 de 13 días.\n\nLlamar el lunes.', now));
    expect(pages).toHaveLength(1);
    for (const said of ['Rosalía Ñúñez', '2 de abril de 1953', 'A-17', 'Birch Lane', '22 de noviembre de 2026', 'Nora Applegate', 'Adherencia: 13 de 13 días.', 'Llamar el lunes.', 'Página 1 de 1']) expect(pages[0]?.text).toContain(said);
  });

  it('holds the longest text that may be sent on two pages', async () => {
    const { pages } = await readPdf(await renderSummary({ ...sheet, locale: 'en' }, 'Pain eased. '.repeat(longestSummary / 12), now));
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages.map(({ text }) => text).join(' ').match(/eased\./g)).toHaveLength(longestSummary / 12);
  });
});
