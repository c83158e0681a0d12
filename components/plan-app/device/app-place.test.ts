import { expect, it } from 'vitest';
import { appPlace } from './app-place';

const at = (address: string) => new URL(address, 'https://plan.example');
const key = '0198c1a2-0000-7000-8000-000000000001';

it.each([
  ['/plan', '#today'],
  ['/plan?sheet=2', '#today'],
  ['/plan/log', '#log'],
  ['/plan/log/pain', '#log'],
  ['/plan/log/before', '#today'],
  ['/plan/report', '#report'],
  ['/plan/report?when=morning', '#morning'],
  ['/plan/report/signs', '#report'],
  ['/plan/help', '#help'],
  ['/plan/help/mistake', '#help'],
  [`/plan/exercises/${key}`, `#exercise=${key}`],
  ['/plan/exercises/../../evil', '#today'],
  ['/plan/saved', '#queue'],
  ['/plan/history', '#past'],
  ['/plan/changes', '#changes'],
  ['/plan/reminders', '#today'],
  ['/plan/logo', '#today'],
  ['/plan/api/v1/session-logs', '#log'],
  ['/plan/api/v1/pain-reports', '#report'],
])('%s is %s without a network', (address, hash) => {
  expect(appPlace(at(address))).toBe(`/plan/session${hash}`);
});

it('a form that could not be posted is asked again where it stood', () => {
  const drafts = at('/plan/api/v1/drafts');
  expect(appPlace(drafts, new Map([['step', 'went'], ['went', 'all']]))).toBe('/plan/session#log=all');
  expect(appPlace(drafts, new Map([['step', 'about']]))).toBe('/plan/session#log');
  expect(appPlace(drafts, new Map([['step', 'report']]))).toBe('/plan/session#report');
});
