import { describe, expect, it } from 'vitest';
import { plainAge } from '../../lib/domain/reading-age';
import { locales } from '../../lib/i18n/locales';
import { messageVariants } from './message-variants';
import { patientTexts } from './patient-texts';
import { ageOfAll, rateTexts } from './rate-texts';

describe.each(locales)('what patients read in %s', (locale) => {
  const texts = patientTexts(locale);

  it('is all there: messages with each of their cases, and every exercise', () => {
    const places = new Set(texts.map(({ where }) => where.split('.')[0]));
    for (const place of ['plan', 'session', 'device', 'reminders', 'planFunction', 'rules', 'handout', 'glute-bridge', 'therapeutic-breathing']) expect(places).toContain(place);
    expect(texts.length).toBeGreaterThan(700);
  });

  it('has a reading age of 11 or less together', () => {
    expect(ageOfAll(texts)).toBeLessThanOrEqual(plainAge);
  });

  it('has no single text that is hard', () => {
    expect(rateTexts(texts).filter((text) => text.isOver).map(({ where, age, text }) => `${where} ${age}: ${text}`)).toEqual([]);
  });
});

describe('rateTexts', () => {
  const rate = (text: string) => rateTexts([{ locale: 'en', where: 'x', text }]);

  it('finds a hard text and lets a plain one be', () => {
    expect(rate('Individuals experiencing lumbar discomfort should initiate posterior pelvic inclination cautiously.')[0]?.isOver).toBe(true);
    expect(rate('Lie on your back. Bend both knees. Breathe out as you lift your hips.')[0]?.isOver).toBe(false);
    expect(rate('Three words only.')).toEqual([]);
  });

  it('lets the hardest case of a message speak for it', () => {
    const texts = messageVariants('{n, plural, one {Lie down and rest for a day.} other {Individuals experiencing lumbar discomfort recuperate horizontally for # days.}}', 'en').map((text) => ({ locale: 'en' as const, where: 'x', text }));
    expect(texts).toHaveLength(2);
    expect(rateTexts(texts).map(({ text, isOver }) => [text.slice(0, 11), isOver])).toEqual([['Individuals', true]]);
  });
});

it('messageVariants reads every case, without marks and with figures for what is filled in', () => {
  expect(messageVariants('<b>{name}</b>: {part, select, day {good day} other {good {n, plural, one {# night} other {# nights}}}}', 'en')).toEqual(['7: good day', '7: good 7 night', '7: good 7 nights']);
});
