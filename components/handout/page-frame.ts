import { shortDay } from '@/lib/i18n/format-date';
import { column, drawn, row, ruled, type Part } from './pdf/block';
import { text, widthOf, type TextStyle } from './pdf/text';
import type { Setting } from './setting';

/** Above every page but the first, so that a sheet that got loose finds its way back. */
export function runningHead({ data, theme, words }: Setting): Part {
  const line = { ...theme.text.small, most: 1 };
  const often = words.frequency(data.frequency);
  return ruled(row([{ part: text(words.t('title', { name: data.patientName }), { ...line, bold: true }) }, { part: text(often, { ...line, align: 'right' }), width: theme.contentWidth * 0.4 }], 12), 4, theme.colours.ink, 2);
}

/** Below every page. Large print takes two lines, so that nothing has to shrink; only a name too long for any line ends in dots. */
export function footerFor({ data, theme, words }: Setting, pages: number): (page: number) => Part {
  const { t, locale } = words;
  const { colours, layout, contentWidth } = theme;
  const line: TextStyle = { ...theme.text.small, most: 1 };
  const [gap, most] = [12, contentWidth * 0.42];
  const said = { name: data.patientName, version: data.draft ? t('draft') : t('footer.version', { version: data.version, date: shortDay(data.givenOn, locale) }) };
  const fit = (words: string, style = line) => ({ part: text(words, style), width: Math.min(most, widthOf(words, style) + 1) });
  const right = { ...line, bold: true, align: 'right' as const };
  const clinic = { part: text([data.clinic.phone, data.clinic.name].filter(Boolean).join('  '), line) };
  const rule = drawn(1, (sheet, x, y, width) => sheet.rectangle(x, y, width, 1, { fill: colours.ink }));
  return (page) => {
    const number = fit(t('footer.page', { page, pages }), right);
    const rows =
      layout === 'large'
        ? [row([{ part: text(said.name, line) }, fit(said.version, { ...line, align: 'right' })], gap), row([clinic, number], gap)]
        : [row([fit(said.name), fit(said.version), clinic, number], gap)];
    return column([rule, ...rows], 4);
  };
}
