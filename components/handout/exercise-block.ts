import type { HandoutItem } from '@/lib/server/handouts/handout-data';
import { exercisePicture } from './exercise-picture';
import { groupHeadings } from './group-headings';
import { itemLines } from './item-lines';
import { numberDisc } from './number-disc';
import { column, framed, row, ruled, tagged, type Part } from './pdf/block';
import type { Run } from './pdf/lines';
import { text, type TextStyle } from './pdf/text';
import type { Setting } from './setting';
import { labelled } from './words';

const english = { lang: 'en' };

/** Pictures give way before an exercise is broken. */
const shares = [1, 0.8, 0.6, 0.45];

function sized(setting: Setting, share: number): Setting {
  return { ...setting, theme: { ...setting.theme, pictureHeight: setting.theme.pictureHeight * share } };
}

/** One exercise, on one page whole; only a text so long that no page could hold it is set in one column, which can break. */
export function exerciseBlock(setting: Setting, item: HandoutItem, number: number): Part {
  const { contentHeight } = setting.theme;
  return (width) => {
    for (const share of shares) {
      const block = exercise(sized(setting, share), item, number, false)(width);
      if (block.height <= contentHeight) return block;
    }
    return exercise(setting, item, number, true)(width);
  };
}

function exercise(setting: Setting, item: HandoutItem, number: number, broken: boolean): Part {
  const { data, theme, words } = setting;
  const { size, text: styles, colours, layout } = theme;
  const { t } = words;
  const disc = size.name * 1.35;
  const inOneColumn = broken || layout === 'large';
  const name = tagged('H2', row([{ part: numberDisc(number, disc, theme), width: disc }, { part: text(item.name, { ...styles.name, bold: true }) }], layout === 'compact' ? 7 : 10, 'centre'), item.onlyEnglish ? english : {});
  const dose = framed(text(words.dose(item.dose), { ...styles.dose, bold: true }), { fill: colours.tint, ...(colours.edged && { stroke: colours.ink, lineWidth: 1.5 }), bar: { width: 6, colour: colours.teal }, padding: [(layout === 'compact' ? 2 : 4) - (colours.edged ? 1.5 : 0), 11] });
  const top = [
    name,
    dose,
    ...(item.anchor ? [text(labelled(t('anchor'), item.anchor), styles.body)] : []),
    ...(item.onlyEnglish ? [text(t('onlyEnglish'), styles.small)] : []),
  ];
  const below = itemLines(item, words).map(({ label, text: said }) => labelled(label, said));
  const parts: Part[] = [
    ...groupHeadings(data, number - 1, words).map((line) => text(line, { ...styles.small, bold: true, colour: colours.teal })),
    ...(inOneColumn ? [...top, ...underEachOther(setting, item)] : layout === 'compact' ? [compactly(setting, item, top)] : [...top, sideBySide(setting, item)]),
    ...(layout === 'compact' ? inOneParagraph(below, styles.small) : below.map((line) => text(line, layout === 'large' ? styles.body : styles.small))),
    ...(item.note ? [framed(text(labelled(t('note', { therapist: data.therapistName }), item.note), styles.body), { stroke: colours.rule, bar: { width: 4, colour: colours.ink }, padding: [6, 10] })] : []),
  ];
  const whole = column(parts, size.gap * 0.5);
  return layout === 'large' ? whole : ruled(whole, size.gap * 0.7, colours.rule);
}

function inOneParagraph(lines: Run[][], style: TextStyle): Part[] {
  return lines.length === 0 ? [] : [text(lines.flatMap((line, i) => (i === 0 ? line : [{ text: '   ' }, ...line])), style)];
}

/** One paragraph to the ear, with its numbers: a mark for each step would cost a tenth of the file. */
function stepsOf({ theme: { size, text: { body } } }: Setting, { steps, onlyEnglish }: HandoutItem): Part[] {
  return steps.length === 0 ? [] : [tagged('P', column(steps.map((step, i) => text(step, { ...body, hang: { label: String(i + 1), width: size.body * 1.8 } })), size.gap * 0.2), onlyEnglish ? english : {})];
}

function feelOf({ theme: { colours, layout, text: { body } }, words }: Setting, { feel }: HandoutItem): Part[] {
  if (!feel) return [];
  const said = text(labelled(words.t('feel'), feel), body);
  return [layout === 'compact' ? said : framed(said, { stroke: colours.rule, radius: 8, padding: [5, 10] })];
}

/** Words beside the drawing; without a drawing they share the width among themselves. */
function sideBySide(setting: Setting, item: HandoutItem): Part {
  const { size } = setting.theme;
  const [steps, feel] = [stepsOf(setting, item), feelOf(setting, item)];
  return (width) => {
    const seen = width * 0.37;
    const pictures = exercisePicture(setting, item, seen);
    const said = pictures ? column([...steps, ...feel], size.gap * 0.6) : row([...steps, ...feel].map((part, i) => ({ part, ...(i === 1 && { width: width * 0.36 }) })), 18);
    return (pictures ? row([{ part: pictures, width: seen }, { part: said }], 18) : said)(width);
  };
}

/** Name, dose and drawing beside the words: what is tall stands beside what is tall. */
function compactly(setting: Setting, item: HandoutItem, top: Part[]): Part {
  const { gap } = setting.theme.size;
  return (width) => {
    const seen = width * 0.44;
    const pictures = exercisePicture(setting, item, seen);
    const said = column([...stepsOf(setting, item), ...feelOf(setting, item)], gap * 0.6);
    return row([{ part: column([...top, ...(pictures ? [pictures] : [])], gap * 0.6), width: seen }, { part: said }], 16)(width);
  };
}

function underEachOther(setting: Setting, item: HandoutItem): Part[] {
  const { size, contentWidth } = setting.theme;
  const pictures = exercisePicture(setting, item, contentWidth);
  return [...(pictures ? [pictures] : []), column([...stepsOf(setting, item), ...feelOf(setting, item)], size.gap * 0.6)];
}
