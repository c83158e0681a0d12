import { expect, it } from 'vitest';
import { painReportSchema, sessionLogSchema } from '../session-log-schema';
import { bodyOfForm } from './form-bodies';
import { typedOf } from './typed-form';

const id = '0198c1a2-0000-4000-8000-000000000001';
const item = '0198c1a2-0000-4000-8000-000000000002';

function posted(...fields: [string, string][]): Record<string, unknown> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return bodyOfForm(form);
}

it('a whole log is told as the server would have read it', () => {
  const fields = posted(['form', 'token'], ['id', id], ['versionId', id], ['doneAt', '2026-11-21T09:00:00Z'], ['zone', 'UTC'], ['localDay', '2026-11-21'], [`outcome.${item}`, 'skipped'], [`reason.${item}`, ''], ['painAfter', '0'], ['locationAfter', 'back'], ['painBefore', '3'], ['note', ' It rained ']);
  const typed = typedOf({ to: 'session-logs', fields });
  expect(typed.kind === 'session' && sessionLogSchema.parse(typed.body)).toEqual({ id, versionId: id, doneAt: '2026-11-21T09:00:00Z', zone: 'UTC', localDay: '2026-11-21', items: [{ itemId: item, outcome: 'skipped', reason: 'other' }], painBefore: 3, painAfter: 0, note: 'It rained' });
});

it('a sign told by one tap keeps its sign', () => {
  const fields = posted(['id', id], ['kind', 'any-time'], ['at', '2026-11-21T09:00:00Z'], ['zone', 'UTC'], ['localDay', '2026-11-21'], ['redFlags[]', 'saddle-numbness']);
  const typed = typedOf({ to: 'pain-reports', fields });
  expect(typed.kind === 'report' && painReportSchema.parse(typed.body)).toMatchObject({ id, redFlags: ['saddle-numbness'] });
});

it('a page of a longer form leads on, and what the phone cannot tell is said so', () => {
  expect(typedOf({ to: 'drafts', fields: { step: 'went' } })).toEqual({ kind: 'page', fields: { step: 'went' } });
  expect(typedOf({ to: 'ladder-steps', fields: { id, itemKey: item, way: 'easier', from: '0' } })).toEqual({ kind: 'ladder-step', body: { id, itemKey: item, way: 'easier', from: 0 } });
  for (const [to, fields] of [['session-logs', { id }], ['session-logs', { id, versionId: id, localDay: '2026-11-21' }], ['pain-reports', {}], ['ladder-steps', { id }], ['reminders', { email: 'rosa@example.org' }]] as const) expect(typedOf({ to, fields })).toEqual({ kind: 'other' });
});
