import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Dose } from '@/lib/domain/dose';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionEvent } from '@/lib/domain/session/session-state';
import { viewOf } from '@/lib/domain/session/view-of';
import { messagesFor } from '@/lib/i18n/messages';
import { HardPanel } from './hard-panel';
import { SessionActions } from './session-actions';
import { createRunner } from './session-runner';
import { SessionScreen } from './session-screen';
import { SkipPanel } from './skip-panel';
import { usePrimary } from './use-primary';

const make = (itemId: string, name: string, dose: Dose, level = 0): SnapshotExercise => ({
  itemId, key: itemId, level, slug: 'glute-bridge', picture: { figureSlug: null, figureId: null, pictureId: null, videoUrl: null },
  name, inEnglish: false, dose, doseWords: 'as much as this', steps: ['Lie on your back.'], feel: '', breathing: '', stop: '', note: '', anchor: '', easier: null,
});
const bridge = make('a', 'Bridge', { sets: 2, amount: { kind: 'reps', min: 2, max: 3 }, hold: { kind: 'seconds', seconds: 5 }, rest: 30 });
const twist = make('b', 'Twist', { sets: 1, amount: { kind: 'reps', min: 4, max: 4 }, side: 'each' });
const snapshot = { format: 1, locale: 'en', look: { look: 'sand', build: 'medium' }, exercises: [bridge, twist] } as unknown as PlanSnapshot;

const inWords = (children: ReactNode, locale: 'en' | 'es' = 'en') =>
  renderToStaticMarkup(<NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="UTC">{children}</NextIntlClientProvider>);

/** Events, and numbers for seconds that go by. */
function shown(events: (SessionEvent['type'] | number)[], locale: 'en' | 'es' = 'en', exercises = [bridge, twist]) {
  const watch = { at: 0 };
  const runner = createRunner(exercises, null, () => watch.at);
  for (const event of events) {
    if (typeof event !== 'number') runner.send({ type: event } as SessionEvent);
    else for (let i = 0; i < event * 5; i += 1) {
      watch.at += 200;
      runner.send({ type: 'tick' });
    }
  }
  const state = runner.state();
  const view = viewOf(state, state.seenAt)!;
  const exercise = exercises.find(({ itemId }) => itemId === view.exercise.itemId)!;
  const Foot = () => <SessionActions view={view} primary={usePrimary()(view)} onPrimary={() => undefined} send={() => undefined} onSkip={() => undefined} onHard={() => undefined} />;
  return inWords(<><SessionScreen snapshot={snapshot} exercise={exercise} state={state} view={view} runner={runner} send={() => undefined} /><Foot /></>, locale);
}

const filled = (html: string): string[] => [...html.matchAll(/class="plan-primary"[^>]*>(?:<svg.*?<\/svg>)?([^<]+)/g)].map(([, text]) => text!);
const number = (html: string): string | undefined => /<p role="timer"[^>]*><b>([^<]*)<\/b>/.exec(html)?.[1];

describe('there is one filled button, and it says what it does', () => {
  test.each([
    ['waiting before an exercise', [], 'Start', undefined],
    ['about to begin', ['next', 2], 'Go now', '3'],
    ['in a hold', ['next', 5 + 2 + 2], 'Pause', '3'],
    ['paused', ['next', 5 + 2 + 2, 'pause'], 'Go on', '3'],
    ['between two', ['next', 13], 'Next one', undefined],
    ['at the lower bound', ['next', 13, 'next', 8], 'Next', '2'],
    ['at rest', ['next', 13, 'next', 8, 'next', 10], 'Go now', '20'],
    ['at the other exercise', ['next', 13, 'next', 8, 'next', 'next', 8, 'next', 8, 'next'], 'Start the right side', undefined],
    ['counting', ['next', 13, 'next', 8, 'next', 'next', 8, 'next', 8, 'next', 'next', 'next'], 'I did one', '2'],
  ] as const)('%s', (_, events, text, figure) => {
    const html = shown([...events]);
    expect(filled(html)).toEqual([text]);
    expect(number(html)).toBe(figure);
  });
});

test('the count is read out by no live region', () => {
  expect(shown(['next', 9])).not.toMatch(/aria-live="(polite|assertive)"|role="status"/);
});

test('the end says what was done, and nothing of what was not', () => {
  const html = shown(['next', 13, 'stop']);
  expect(html).toContain('data-outcome="partly"');
  expect(html).toContain('data-outcome="open"');
  expect(filled(html)).toEqual(['Tell how it went']);
});

test('the other side is mirrored and named', () => {
  const html = shown(['next', 'all-done'], 'es', [twist]);
  expect(html).toContain('Lado derecho hecho');
  expect(html).toMatch(/data-side="now" aria-current="true">.*Lado izquierdo/);
});

test('skipping asks for one of the eight reasons', () => {
  expect(inWords(<SkipPanel name="Bridge" onReason={() => undefined} onClose={() => undefined} />).match(/class="plan-choice"/g)).toHaveLength(8);
});

test('too hard offers the easier step, or leaves it out', () => {
  const nothing = { onEasier: () => undefined, onLeaveOut: () => undefined, onClose: () => undefined };
  expect(filled(inWords(<HardPanel snapshot={snapshot} easier={make('a', 'Pelvic tilt', bridge.dose, -1)} {...nothing} />))).toEqual(['Do the easier one']);
  expect(filled(inWords(<HardPanel snapshot={snapshot} easier={null} {...nothing} />))).toEqual(['Leave it out']);
});
