import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { locations } from '@/lib/domain/locations';
import { defaultRuleSettings, ruleSourceIds } from '@/lib/domain/rules/rule-settings';
import { evaluateRules } from '@/lib/domain/rules/evaluate-rules';
import { alertLevels, ruleNames, type Finding, type RuleInput, type RuleReport, type RuleSession } from '@/lib/domain/rules-types';
import { safetyCards } from '@/lib/domain/safety';
import { provenances, redFlags, skipReasons } from '@/lib/domain/session-log';
import { describeFigures, describeFinding } from './describe-finding';
import english from './messages/en/rules.json';
import spanish from './messages/es/rules.json';
import type { Translate } from './translate';

const fail = (error: Error) => {
  throw error;
};
const translators: [string, Translate][] = [
  ['en', createTranslator({ locale: 'en', messages: english, onError: fail })],
  ['es', createTranslator({ locale: 'es', messages: spanish, onError: fail })],
];
const say = (finding: Pick<Finding, 'rule' | 'figures'>) => translators.map(([, t]) => describeFinding(finding, t, (day) => `<${day}>`));

describe('describeFinding', () => {
  it.each<[Pick<Finding, 'rule' | 'figures'>, string, string]>([
    [{ rule: 'emergency-flag', figures: { flags: 'saddle-numbness' } }, 'Reported saddle numbness; was told to go to emergency care now.', 'Comunicó adormecimiento en silla de montar; se le indicó que fuera a urgencias ya.'],
    [{ rule: 'red-flag', figures: { flags: 'injury,weight-loss,fever' } }, 'Reported pain after an injury, weight loss without trying and fever; was told to stop and call.', 'Comunicó dolor tras una lesión, pérdida de peso sin proponérselo y fiebre; se le indicó que parara y llamara.'],
    [{ rule: 'peripheralisation', figures: { before: 'back', after: 'below-knee' } }, 'Pain now reaches below the knee; it was in the back before the session.', 'El dolor llega ahora por debajo de la rodilla; antes de la sesión estaba en la espalda.'],
    [{ rule: 'peripheralisation', figures: { before: 'none', after: 'hand' } }, 'Pain now reaches the hand; there was none before the session.', 'El dolor llega ahora a la mano; antes de la sesión no había.'],
    [{ rule: 'sharp-rise', figures: { cause: 'rise', before: 3, after: 6, rise: 3, threshold: 2 } }, 'Pain rose from 3 to 6 in the session.', 'El dolor subió de 3 a 6 en la sesión.'],
    [{ rule: 'sharp-rise', figures: { cause: 'stop-zone', after: 6, limit: 5 } }, 'Pain was 6 after the session, above the limit of 5.', 'El dolor era de 6 después de la sesión, por encima del límite de 5.'],
    [{ rule: 'sharp-rise', figures: { cause: 'report', after: 7, limit: 5 } }, 'Reported pain of 7, above the limit of 5.', 'Comunicó un dolor de 7, por encima del límite de 5.'],
    [{ rule: 'worse-next-morning', figures: { before: 2, morning: 5, rise: 3, threshold: 2 } }, 'Pain was 5 the next morning; it was 2 before the session.', 'El dolor era de 5 a la mañana siguiente; antes de la sesión era de 2.'],
    [{ rule: 'worsening-trend', figures: { baseline: 2.3, recent: 4.3, change: 2, threshold: 1, reports: 3 } }, 'Pain has risen from 2.3 to 4.3 on average, a meaningful change.', 'El dolor ha subido de 2,3 a 4,3 de media, un cambio relevante.'],
    [{ rule: 'skipped-for-pain', figures: { exercise: 'Bridge', sessions: 2, threshold: 2 } }, 'Skipped Bridge for pain in 2 sessions running.', 'Omitió Bridge por dolor en 2 sesiones seguidas.'],
    [{ rule: 'silence', figures: { unit: 'scheduled', days: 3, threshold: 3, lastHeard: '2026-03-16' } }, 'No log for 3 scheduled days. Last heard from on <2026-03-16>.', 'Sin registros desde hace 3 días previstos. Últimas noticias: <2026-03-16>.'],
    [{ rule: 'silence', figures: { unit: 'calendar', days: 14, threshold: 14, lastHeard: '' } }, 'No log for 14 days. Nothing has been heard since the start.', 'Sin registros desde hace 14 días. No hay noticias desde el inicio.'],
    [{ rule: 'ready-to-progress', figures: { sessions: 3, pain: 1, limit: 2 } }, '3 sessions running all done with pain 2 or less: ready for the next step.', '3 sesiones seguidas hechas enteras con dolor de 2 o menos: puede dar el paso siguiente.'],
    [{ rule: 'question', figures: { note: "Can't I {swim}, <b>now</b>?" } }, "Wrote: “Can't I {swim}, <b>now</b>?”", "Escribió: «Can't I {swim}, <b>now</b>?»"],
  ])('%j', (finding, inEnglish, inSpanish) => {
    expect(say(finding)).toEqual([inEnglish, inSpanish]);
  });

  it('puts into words whatever the rules find', () => {
    const day = '2026-03-20';
    const session = (n: number): RuleSession => ({ id: `s${n}`, doneAt: `2026-03-1${n}T10:00:00Z`, localDay: `2026-03-1${n}`, painBefore: 1 + n, painAfter: 3 + n, locationBefore: 'none', locationAfter: 'foot', note: 'Why?', items: [{ itemKey: 'k', exerciseName: 'Bridge', outcome: 'skipped', reason: 'pain' }] });
    const report = (id: string, kind: RuleReport['kind']): RuleReport => ({ id, at: `${day}T08:00:00Z`, localDay: day, kind, pain: 10, location: 'foot', redFlags: [...redFlags], note: null });
    const noisy: RuleInput = { sessions: [1, 2, 3, 4, 5, 6].map(session).concat({ ...session(9), painBefore: 8 }), reports: [report('r', 'next-morning')], scheduledDays: [], today: day, startedOn: '2026-03-01', settings: defaultRuleSettings };
    const silent: RuleInput = { ...noisy, sessions: [], reports: [], scheduledDays: ['2026-03-10', '2026-03-11', '2026-03-12'] };
    const ready: RuleInput = { ...silent, scheduledDays: [], sessions: [7, 8, 9].map((n) => ({ ...session(n), painBefore: 1, painAfter: 1, locationAfter: 'none', items: [{ itemKey: 'k', exerciseName: 'Bridge', outcome: 'done', reason: null }] })) };
    const found = [noisy, silent, ready].flatMap(evaluateRules);
    expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set(ruleNames));
    for (const [, t] of translators) {
      for (const finding of found) {
        const { label, value } = describeFigures(finding, t, (told) => told);
        for (const text of [describeFinding(finding, t, (told) => told), label, value]) expect(text).not.toMatch(/[{}]|undefined|sentence\.|figure\.|rule\./);
      }
    }
  });
});

describe('describeFigures', () => {
  it.each<[Pick<Finding, 'rule' | 'figures'>, string, string]>([
    [{ rule: 'peripheralisation', figures: { before: 'back', after: 'below-knee' } }, 'Peripheralisation', 'back before, below the knee after'],
    [{ rule: 'sharp-rise', figures: { cause: 'rise', before: 3, after: 6, rise: 3, threshold: 2 } }, 'Sharp rise', '3 before, 6 after (2 or more)'],
    [{ rule: 'worsening-trend', figures: { baseline: 2.3, recent: 4.3, change: 2, threshold: 1, reports: 3 } }, 'Worsening trend', '2.3 at first, 4.3 in the last 3 reports (1 or more)'],
    [{ rule: 'silence', figures: { unit: 'scheduled', days: 4, threshold: 3, lastHeard: '' } }, 'Silence', '4 scheduled days (3 or more)'],
  ])('%j', (finding, label, value) => {
    const [, t] = translators[0] ?? ['en', () => ''];
    expect(describeFigures(finding, t, (day) => day)).toEqual({ label, value });
  });
});

describe.each(translators)('the words of every code in %s', (_locale, t) => {
  it.each<[string, readonly string[]]>([
    ['rule', ruleNames],
    ['title', ruleNames],
    ['level', alertLevels],
    ['location', locations],
    ['reach', locations],
    ['place', locations],
    ['skipReason', skipReasons],
    ['skipChoice', skipReasons],
    ['provenance', provenances],
    ['redFlagQuestion', redFlags],
    ['redFlag', redFlags],
    ['source', ruleSourceIds],
  ])('%s', (group, codes) => {
    for (const code of codes) expect(t(`${group}.${code}`).length, code).toBeGreaterThan(1);
  });

  it('what the patient sees, with no word of blame', () => {
    const cards = safetyCards.flatMap((card) => [t(`card.${card}.title`), t(`card.${card}.text`)]);
    const why = ['emergency-flag', 'red-flag', 'peripheralisation', 'sharp-rise', 'worse-next-morning'].map((rule) => t(`why.${rule}`));
    const notes = ['skipped-for-pain', 'silence', 'ready-to-progress', 'question'].flatMap((rule) => [t(`patient.${rule}.title`), t(`patient.${rule}.text`, { exercise: 'X' })]);
    for (const text of [...cards, ...why, ...notes]) expect(text).not.toMatch(/complian|fail|missed|streak|fall(ó|ado)|incumpl/i);
  });
});

it('English and Spanish hold the same keys and the same values to fill in', () => {
  // In a plural or select, {word} can be a text instead of a value; there only {value, …} counts.
  const values = (text: string) => [...new Set(text.match(/plural|select/.test(text) ? /\{\w+(?=,)/g : /\{\w+(?=[,}])/g))].sort();
  const shape = (value: unknown): unknown => (typeof value === 'string' ? values(value) : Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, shape(child)])));
  expect(shape(spanish)).toEqual(shape(english));
});
