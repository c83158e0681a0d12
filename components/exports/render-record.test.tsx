import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { wholeRecord } from './record.test-support';
import { renderRecord } from './render-record';
import { sessionsInForce, weekRows } from './week-rows';

const now = new Date('2026-11-21T12:00:00Z');

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '));
  }
  return pages;
}

describe('renderRecord', () => {
  it('says who, what was prescribed, how it went and how that is known', async () => {
    const [page = ''] = await textOf(await renderRecord(wholeRecord, 'en', now));
    for (const said of ['Ruth Alder', '2 April 1953', 'Osteoporosis', 'Low back, version 2', '3 sets of 10 to 12', 'Stronger', '1 session told. 1 of them was corrected later.', '3 to 2', 'From paper. Nora Applegate. Corrects an earlier entry', 'Corrected later', '“Tired”', 'Warning signs', 'Climb stairs: 4', 'Page 1 of']) expect(page).toContain(said);
  });

  it('is in Spanish, and goes over as many pages as it needs with the name on each', async () => {
    const [session] = wholeRecord.sessions;
    const sessions = Array.from({ length: 160 }, (_, i) => ({ ...session!, id: String(i), supersedesId: null }));
    const pages = await textOf(await renderRecord({ ...wholeRecord, sessions }, 'es', now));
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, i) => {
      expect(page).toContain('Ruth Alder');
      expect(page).toContain(`Página ${i + 1} de ${pages.length}`);
    });
    expect(pages[0]).toContain('Historial del paciente');
    expect(pages.join(' ')).toContain('Las últimas 150 de 160 entradas.');
  }, 120_000);

  it('tells a log that was taken back as such, and counts it no more', async () => {
    const session = wholeRecord.sessions.at(-1);
    if (!session) throw new Error('The record has no session');
    const taken = { ...wholeRecord, sessions: [...wholeRecord.sessions, { ...session, id: 'back', supersedesId: session.id, painAfter: null, note: null, items: [] }] };
    expect((await textOf(await renderRecord(taken, 'en', now))).join(' ')).toContain('Taken back: entered by mistake');
    expect([sessionsInForce(wholeRecord).length, sessionsInForce(taken).length]).toEqual([1, 0]);
  });

  it('draws letters of other alphabets, and names nobody in the file’s own title', async () => {
    const patient = { ...wholeRecord.patient, name: 'Łukasz Ñandú Τάκης Ольга Nguyễn' };
    const bytes = await renderRecord({ ...wholeRecord, patient }, 'en', now);
    expect((await textOf(bytes))[0]?.replaceAll(' ', '')).toContain('ŁukaszÑandúΤάκηςОльгаNguyễn');
    expect(((await (await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise).getMetadata()).info as { Title: string }).Title).toBe('Patient record');
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(JS|JavaScript|OpenAction|Launch|EmbeddedFile)\b/);
  });
});

describe('weekRows', () => {
  it('counts the days that were asked, and the word in force', () => {
    expect(weekRows(wholeRecord, now)).toEqual([
      { week: '2026-11-09', scheduledDays: 6, attemptedDays: 0, unknownDays: 6, before: { mean: null, count: 0 }, after: { mean: null, count: 0 } },
      // Monday and Tuesday daily, then Wednesday; Friday's session was beyond what was asked.
      { week: '2026-11-16', scheduledDays: 3, attemptedDays: 0, unknownDays: 3, before: { mean: null, count: 0 }, after: { mean: 4, count: 1 } },
    ]);
  });
});
