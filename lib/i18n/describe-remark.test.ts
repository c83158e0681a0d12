import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { balanceRemarks } from '@/lib/domain/balance-remarks';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import { directions, precautions } from '@/lib/domain/exercise';
import { citations, type BalanceRemark, type RemarkExercise } from '@/lib/domain/remark-types';
import { createDoseDescriber } from './create-dose-describer';
import { describeRemark, type RemarkWords } from './describe-remark';
import type { Locale } from './locales';
import english from './messages/en/balance.json';
import spanish from './messages/es/balance.json';
import type { Translate } from './translate';

const fail = (error: Error) => {
  throw error;
};
const translators: [Locale, Translate][] = [
  ['en', createTranslator({ locale: 'en', messages: english, onError: fail })],
  ['es', createTranslator({ locale: 'es', messages: spanish, onError: fail })],
];
const wordsIn = (locale: Locale): RemarkWords => ({ item: (key) => `<${key}>`, exercise: (slug) => `<${slug}>`, precaution: (one) => one, dose: createDoseDescriber(locale).describeDose, numberOf: () => 2 });
const say = (remark: BalanceRemark) => translators.map(([locale, t]) => describeRemark(remark, t, wordsIn(locale)));

describe('describeRemark', () => {
  it('says what, why, on what it rests and what one click does', () => {
    expect(say({ kind: 'precaution', keys: ['a', 'b'], precautions: ['spinal-stenosis'], direction: 'extension', cite: ['common'], action: null })).toEqual([
      { title: '<a> · <b>: look twice', text: 'Noted for this patient: spinal-stenosis. Bending back narrows the spinal canal.', cite: 'Common clinical guidance', action: null },
      { title: '<a> · <b>: mire dos veces', text: 'Consta en la ficha: spinal-stenosis. La extensión estrecha el canal espinal.', cite: 'Orientación clínica habitual', action: null },
    ]);
    expect(say({ kind: 'pairing', keys: ['a'], add: 'childs-pose', why: 'counter-pose', source: 'B', cite: ['B'], action: { kind: 'add', slug: 'childs-pose', after: 'a' } })).toEqual([
      { title: 'Add <childs-pose> after <a>.', text: 'It is the counter-pose after extension work.', cite: 'Source B', action: 'Add after 2' },
      { title: 'Añada <childs-pose> después de <a>.', text: 'Es la postura que compensa el trabajo de extensión.', cite: 'Fuente B', action: 'Añadir después del 2' },
    ]);
    expect(say({ kind: 'count', keys: [], count: 6, advised: 4, cite: ['bachmann-2018', 'henry-1999'], action: null })[0]).toEqual({ title: '6 exercises', text: 'Fewer are done better: under 4 are advised.', cite: 'Bachmann 2018 · Henry 1999', action: null });
  });

  it('has words for whatever the balance remarks', () => {
    const made = (slug: string, over: Partial<RemarkExercise>): RemarkExercise => ({ slug, position: 'prone', direction: 'extension', types: ['strength'], ranges: [{ source: 'A', reps: { min: 10, max: 10 } }, { source: 'B', holdSeconds: { min: 3 } }], precautions: [...precautions], harder: [], pairsWith: [], ...over });
    const items = (over: Partial<RemarkExercise>) => ['a', 'b', 'c', 'd', 'e'].map((key, i) => ({ key, dose: parseDose('3x8 h1').dose!, note: 'Facilitate neuromuscular coordination whilst maintaining lumbopelvic stability.', exercise: made(key, { position: i % 2 ? 'prone' : 'supine', ...over }) }));
    const context = { patient: { precautions: [...precautions], minutesPerDay: 5 }, minutesADay: 9, messageToPatient: '', locale: 'en' as const };
    const remarks = [
      ...directions.flatMap((direction) => balanceRemarks(items({ direction }), context)),
      ...(['counter-pose', 'opposite-direction', 'done-together', 'next-in-sequence'] as const).flatMap((why) => balanceRemarks(items({ pairsWith: [{ slug: 'x', why, source: 'B' }] }), context)),
    ];
    expect(new Set(remarks.map((remark) => remark.kind))).toEqual(new Set(['precaution', 'minutes', 'count', 'pairing', 'direction', 'types', 'range', 'order', 'reading']));
    for (const remark of remarks) for (const said of say(remark)) for (const text of [said.title, said.text, said.cite, said.action ?? '–']) expect(text).toMatch(/^[^{}]*$/);
    for (const [, t] of translators) for (const one of citations) expect(t(`cite.${one}`)).not.toContain('cite.');
  });
});
