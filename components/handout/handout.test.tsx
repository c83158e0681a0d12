import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { sampleHandout, sampleLink } from './handout-sample.test-support';
import { readPdf } from './read-pdf.test-support';
import { renderHandout } from './render-handout';
import { margin } from './theme';
import { wordsFor } from './words';

const PATIENCE = 90_000;
const read = async (data: HandoutData) => readPdf(await renderHandout(data));

/** First and last words of each exercise that nothing else on the sheet says. */
function marked(data: HandoutData): HandoutData {
  const items = data.items.map((item, i) => ({ ...item, steps: item.steps.map((step, s) => (s === 0 ? `First${i}x ${step}` : s === item.steps.length - 1 ? `${step} Last${i}x` : step)), feel: `${item.feel} Feel${i}x` }));
  return { ...data, items };
}

const sheets = [1, 8, 20].flatMap((count) =>
  (['standard', 'large', 'compact'] as const).flatMap((layout) =>
    (['en', 'es'] as const).map((locale: Locale, i) => ({ count, layout, locale, paper: i === 0 ? ('a4' as const) : ('letter' as const) })),
  ),
);

describe('Handout', () => {
  it.each(sheets)('$count exercises, $layout, $locale, $paper: each whole on one page, in order, on numbered pages of that paper', async ({ count, ...given }) => {
    const data = marked(sampleHandout(count, given));
    const words = wordsFor(given.locale);
    const { pages, qr } = await read(data);
    const size = given.paper === 'a4' ? [595.28, 841.89] : [612, 792];
    let pageBefore = 0;
    for (const [i, item] of data.items.entries()) {
      const at = pages.findIndex(({ text }) => text.includes(`First${i}x`));
      expect(at, item.name).toBeGreaterThanOrEqual(given.layout === 'large' && i > 0 ? pageBefore + 1 : pageBefore);
      const text = pages[at]?.text ?? '';
      const places = [`${i + 1} ${item.name} ${words.dose(item.dose)}`, `First${i}x`, `Last${i}x`, `Feel${i}x`].map((mark) => text.indexOf(mark));
      expect(places, `${item.name}: ${text}`).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      pageBefore = at;
    }
    for (const [i, page] of pages.entries()) {
      expect([page.width, page.height].map(Math.round)).toEqual(size.map(Math.round));
      expect(page.text).toContain(words.t('footer.page', { page: i + 1, pages: pages.length }));
      expect(page.text).toContain(data.patientName);
      expect(page.text).toContain(data.clinic.phone);
      expect(page.left).toBeGreaterThan(margin.side - 1);
      expect(page.right).toBeLessThan(page.width - margin.side + 1);
    }
    expect(qr).toBe(sampleLink.url);
  }, PATIENCE);

  it('says who gave what when, what to do today, when to stop, and only then asks for ticks', async () => {
    const { pages } = await read(sampleHandout(3));
    const text = pages.map((page) => page.text).join(' ');
    const order = [
      'Birch Lane Physio 0117 496 0123', 'Ruth Alder: home exercises', 'Given 20 November 2026 by Anna Keller. Version 3', 'plan.birchlane.example/p', '7QK2-M9RT-4XHD', 'Once a day. 3 exercises, about 6 minutes.',
      'Stop if pain moves down your leg', '3 times, hold 10 seconds, each side', 'information, not a diagnosis', 'Nobody watches what you write around the clock', 'Stop and call the clinic', 'Go to emergency care now: 999',
      'You cannot control your bladder or bowels', 'You are numb between the legs', 'Both legs are weak or numb', 'Your 14 days: 20 November to 3 December', 'Pain after, 0–10', '0–3: go on. 4–5: do less. 6–10: stop for today.',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(pages[0]?.text).toContain('Stop if pain moves down your leg');
  }, PATIENCE);

  it('speaks of the arm when the neck is treated, and leaves out what a clinic has not given', async () => {
    const { pages, qr } = await read(sampleHandout(1, { locationMap: 'neck', link: null, clinic: { name: 'Birch Lane Physio', phone: '', emergencyNumber: '112' } }));
    const text = pages.map((page) => page.text).join(' ');
    expect(text).toContain('Stop if pain moves down your arm');
    expect(text).not.toContain('Scan me');
    expect(qr).toBeNull();
  }, PATIENCE);

  it('describes itself by version and language, without the patient', async () => {
    const bytes = await renderHandout(sampleHandout(1, { locale: 'es', patientName: 'Ruth Alder' }));
    const { info } = await readPdf(bytes);
    expect(info).toMatchObject({ Title: 'Ejercicios en casa, versión 3', Language: 'es' });
    expect(JSON.stringify(info)).not.toMatch(/Ruth|Alder/);
  }, PATIENCE);

  it('tells those who have it read to them what is a heading, a picture or a paragraph, in reading order', async () => {
    const data = sampleHandout(4, { locale: 'es' });
    const withEnglish = { ...data, items: data.items.map((item, i) => ({ ...item, onlyEnglish: i === 0 })) };
    const { tags, untagged } = await readPdf(await renderHandout(withEnglish));
    const words = wordsFor('es');
    expect(tags.filter(({ role }) => role === 'H1').map(({ text }) => text)).toEqual(['Ruth Alder: ejercicios en casa']);
    expect(tags.filter(({ role }) => role === 'H2').map(({ text }) => text)).toEqual(expect.arrayContaining([...data.items.map(({ name }, i) => `${i + 1} ${name}`), words.t('rules.heading'), words.t('net.heading')]));
    const pictures = tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(pictures[0]).toBe(words.t('qrName'));
    for (const { name } of data.items) expect(pictures.filter((alt) => alt?.startsWith(`${name}. `)).length, name).toBeGreaterThanOrEqual(1);
    expect(pictures.every((alt) => alt)).toBe(true);
    expect(tags.filter(({ lang }) => lang === 'en').map(({ text }) => text)).toEqual([`1 ${data.items[0]!.name}`, expect.stringContaining(data.items[0]!.steps[0]!)]);
    // Only what stands on every page, and captions that their pictures say themselves.
    expect(untagged.join(' ')).not.toContain(data.items[0]!.steps[0]);
    expect(tags.map(({ text }) => text).join(' ')).not.toContain(words.t('footer.page', { page: 1, pages: 4 }));
  }, PATIENCE);

  it('is the same file to the byte, until something on it changes', async () => {
    const [one, two, other] = [await renderHandout(sampleHandout(3)), await renderHandout(sampleHandout(3)), await renderHandout(sampleHandout(3, { version: 4 }))];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).not.toBe(0);
  }, PATIENCE);

  it('carries nothing that runs, opens or is attached', async () => {
    const hostile = 'https://evil.example javascript:alert(1) /JS (x) /OpenAction';
    const bytes = await renderHandout(sampleHandout(2, { patientName: hostile, messageToPatient: hostile }));
    const structure = Buffer.from(bytes).toString('latin1').replace(/stream[\s\S]*?endstream/g, '');
    expect(structure).toContain('/Type /Page');
    expect(structure).not.toMatch(/\/(JS|JavaScript|OpenAction|AA|Launch|EmbeddedFiles?|Filespec)\b/);
    expect(structure.match(/\/URI \(.*\)/g)).toEqual([`/URI (${sampleLink.url})`]);
  }, PATIENCE);

  it.each(['standard', 'large', 'compact'] as const)('keeps any text inside its box, %s', async (layout) => {
    // The renderer warns when something is taller than a page, and cuts it off.
    const warned = vi.spyOn(console, 'warn');
    const nasty = ['W'.repeat(200), '\u202Eevil\u202C \u0000\u0007\uD800 <b>&amp;</b>', 'Ruth 🦵 日本語 عربى', 'Zażółć Łódź Ελλάδα Дмитрий Nguyễn Thị Phượng', 'a'.repeat(20).concat(' ').repeat(30)];
    const items = sampleHandout(5, { layout }).items.map((item, i) => ({ ...item, name: nasty[i] ?? '', note: (nasty[i] ?? '').repeat(30).slice(0, 1000), feel: nasty[i] ?? '', steps: nasty, section: nasty[i] ?? '' }));
    const { pages } = await read(sampleHandout(5, { layout, items, patientName: nasty[0], therapistName: nasty[4], messageToPatient: nasty[0]?.repeat(5), clinic: { name: nasty[0] ?? '', phone: '0117 496 0123 '.repeat(5), emergencyNumber: '999' } }));
    for (const page of pages) {
      expect(page.left).toBeGreaterThan(margin.side - 1);
      expect(page.right).toBeLessThan(page.width - margin.side + 3);
      expect(page.lowest).toBeGreaterThan(20);
    }
    const text = pages.map((page) => page.text).join(' ');
    // Each typeface starts a new piece of text, so blanks tell nothing here.
    expect(text.replace(/\s/g, '')).toContain('ZażółćŁódźΕλλάδαДмитрийNguyễn');
    expect(text).toContain('<b>&amp;</b>');
    expect(warned.mock.calls).toEqual([]);
  }, PATIENCE);

  it('says that a text is only there in English', async () => {
    const data = sampleHandout(1, { locale: 'es' });
    const { pages } = await read({ ...data, items: data.items.map((item) => ({ ...item, onlyEnglish: true })) });
    expect(pages.map((page) => page.text).join(' ')).toContain('Este texto solo está en inglés.');
  }, PATIENCE);
});
