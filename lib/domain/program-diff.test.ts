import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose } from './dose';
import type { DraftItem, ProgramDraft } from './program';
import { diffVersions } from './program-diff';
import { longestRisingRun } from './rising-run';

const dose: Dose = { sets: 2, amount: { kind: 'reps', min: 10, max: 10 } };
const item = (key: string, over: Partial<DraftItem> = {}): DraftItem => ({ key, exercise: { clinicId: 'library', id: `exercise-${key}`, slug: key }, dose, note: '', section: '', phaseKey: null, ladder: null, demonstratedOn: null, anchor: '', ...over });
const program = (items: DraftItem[], over: Partial<ProgramDraft> = {}): ProgramDraft => ({
  title: 'Low back',
  frequency: { kind: 'perDay', times: 1 },
  items,
  messageToPatient: '',
  zones: { goOn: 3, easeOff: 5 },
  locationMap: 'back',
  startsOn: null,
  endsOn: null,
  phases: [],
  ...over,
});
const keys = (...list: string[]) => list.map((key) => item(key));
const told = (before: ProgramDraft, after: ProgramDraft) => diffVersions(before, after).map((change) => ('key' in change ? `${change.kind} ${change.key}` : change.kind));

// Properties run hundreds of times, on machines that may be busy.
describe('diffVersions', { timeout: 30_000 }, () => {
  it('says nothing of the same program, whatever the order of stored fields', () => {
    const stored = program([item('bridge', { dose: { amount: { max: 10, min: 10, kind: 'reps' }, sets: 2 } })], { frequency: { times: 1, kind: 'perDay' }, zones: { easeOff: 5, goOn: 3 } });
    expect(diffVersions(program(keys('bridge')), stored)).toEqual([]);
  });

  it('tells how often, then the items in their new order, then what went, then the rest', () => {
    const before = program(keys('cat', 'bridge', 'twist'));
    const after = program([item('curl'), item('cat', { dose: { ...dose, sets: 3 }, note: 'Slowly', section: 'Warm-up' }), item('bridge')], {
      frequency: { kind: 'perDay', times: 2 },
      messageToPatient: 'Well done',
      title: 'Back, week 2',
      zones: { goOn: 2, easeOff: 5 },
      locationMap: 'neck',
    });
    expect(told(before, after)).toEqual(['frequency', 'added curl', 'dose cat', 'note cat', 'section cat', 'removed twist', 'message', 'title', 'zones', 'location-map']);
  });

  it('tells dates and phases with how often, and what belongs to an item with the item', () => {
    const phase = { key: 'p1', name: 'Calm', starts: { kind: 'at-once' as const } };
    const ladder = { easier: [], harder: [{ exercise: null, dose }], rule: { sessions: 3, maximumPain: 2 } };
    const after = program([item('cat', { anchor: 'after breakfast', phaseKey: 'p1', ladder, demonstratedOn: '2026-11-20' })], { startsOn: '2026-11-23', endsOn: '2026-12-31', phases: [phase] });
    expect(told(program(keys('cat')), after)).toEqual(['starts', 'ends', 'phases', 'anchor cat', 'phase cat', 'ladder cat', 'demonstrated cat']);
    expect(diffVersions(program(keys('cat')), after)).toContainEqual({ kind: 'phase', key: 'cat', exercise: item('cat').exercise, before: null, after: 'p1', name: 'Calm' });
  });

  it('names the dose fields that changed, with both doses', () => {
    const after: Dose = { ...dose, sets: 3, hold: { kind: 'seconds', seconds: 5 }, frequency: { kind: 'asNeeded' } };
    expect(diffVersions(program(keys('bridge')), program([item('bridge', { dose: after })]))).toEqual([
      { kind: 'dose', key: 'bridge', exercise: item('bridge').exercise, fields: ['sets', 'hold', 'frequency'], before: dose, after },
    ]);
  });

  it('says that the item carried to another place moved, and not those that made room', () => {
    const change = diffVersions(program(keys('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')), program(keys('a', 'b', 'h', 'c', 'd', 'e', 'f', 'g')));
    expect(change).toEqual([{ kind: 'moved', key: 'h', exercise: item('h').exercise, from: 8, to: 3 }]);
    expect(told(program(keys('a', 'b', 'c', 'd')), program(keys('d', 'a', 'c')))).toEqual(['moved d', 'removed b']);
    expect(told(program(keys('a', 'b')), program(keys('new', 'a', 'b')))).toEqual(['added new']);
  });

  it('another exercise under the same key is one out and one in', () => {
    const other = item('a', { exercise: { clinicId: 'library', id: 'exercise-z', slug: 'z' } });
    expect(told(program(keys('a')), program([other]))).toEqual(['added a', 'removed a']);
  });

  const items = fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), sets: fc.integer({ min: 1, max: 2 }), note: fc.constantFrom('', 'x'), section: fc.constantFrom('', 's'), anchor: fc.constantFrom('', 'b'), phaseKey: fc.constantFrom(null, 'p1', 'p2'), demonstratedOn: fc.constantFrom(null, '2026-11-20'), harder: fc.option(fc.integer({ min: 0, max: 1 })) }), { selector: (one) => one.key, maxLength: 6 }).map((list) =>
    list.map(({ key, sets, harder, ...over }) => item(key, { dose: { ...dose, sets }, ...over, ladder: harder === null ? null : { easier: [], harder: Array.from({ length: harder }, () => ({ exercise: null, dose })), rule: { sessions: 3, maximumPain: 2 } } })),
  );
  const phases = fc.subarray(['p1', 'p2']).map((list) => list.map((key) => ({ key, name: `Phase ${key}`, starts: { kind: 'at-once' as const } })));
  const programs = fc.record({ items, times: fc.integer({ min: 1, max: 2 }), title: fc.constantFrom('A', 'B'), message: fc.constantFrom('', 'm'), goOn: fc.integer({ min: 2, max: 3 }), locationMap: fc.constantFrom('back' as const, 'neck' as const), startsOn: fc.constantFrom(null, '2026-11-23'), endsOn: fc.constantFrom(null, '2026-12-31'), phases }).map(({ items: list, times, title, message, goOn, locationMap, ...dates }) => program(list, { ...dates, frequency: { kind: 'perDay', times }, title, messageToPatient: message, zones: { goOn, easeOff: 5 }, locationMap }));

  it('is empty exactly when nothing differs', () => {
    fc.assert(
      fc.property(programs, programs, (before, after) => {
        expect(diffVersions(before, after).length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
        expect(diffVersions(before, structuredClone(before))).toEqual([]);
      }),
    );
  });

  it('carries enough to make the new version from the old one', () => {
    fc.assert(
      fc.property(programs, programs, (before, after) => {
        const changes = diffVersions(before, after);
        const placed = new Map<number, DraftItem>();
        const result = structuredClone(before);
        const floating = new Set<string>();
        for (const change of changes) {
          if (change.kind === 'frequency') result.frequency = change.after;
          if (change.kind === 'starts') result.startsOn = change.after;
          if (change.kind === 'ends') result.endsOn = change.after;
          if (change.kind === 'phases') result.phases = change.after;
          if (change.kind === 'title') result.title = change.after;
          if (change.kind === 'message') result.messageToPatient = change.after;
          if (change.kind === 'zones') result.zones = change.after;
          if (change.kind === 'location-map') result.locationMap = change.after;
          if (change.kind === 'removed') floating.add(change.key);
          const existing = 'key' in change ? result.items.find((one) => one.key === change.key) : undefined;
          if (existing && change.kind === 'dose') existing.dose = change.after;
          if (existing && change.kind === 'note') existing.note = change.after;
          if (existing && change.kind === 'section') existing.section = change.after;
          if (existing && change.kind === 'anchor') existing.anchor = change.after;
          if (existing && change.kind === 'phase') existing.phaseKey = change.after;
          if (existing && change.kind === 'ladder') existing.ladder = change.after;
          if (existing && change.kind === 'demonstrated') existing.demonstratedOn = change.after;
          if (existing && change.kind === 'moved') {
            floating.add(change.key);
            placed.set(change.to, existing);
          }
          // Note and section of a new exercise are its own, not changes.
          if (change.kind === 'added') placed.set(change.position, after.items[change.position - 1] ?? item(change.key));
        }
        const stay = result.items.filter((one) => !floating.has(one.key));
        result.items = Array.from({ length: stay.length + placed.size }, (_, i) => placed.get(i + 1) ?? stay.shift() ?? item('lost'));
        expect(result).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });
});

describe('longestRisingRun', { timeout: 30_000 }, () => {
  it('is as long as any rising choice of the numbers, and rises', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }), (numbers) => {
        const choices = Array.from({ length: 2 ** numbers.length }, (_, mask) => numbers.filter((_number, i) => (mask >> i) & 1));
        const rising = choices.filter((choice) => choice.every((number, i) => i === 0 || number > (choice[i - 1] ?? Infinity)));
        const run = longestRisingRun(numbers);
        expect(run.length).toBe(Math.max(...rising.map((choice) => choice.length)));
        expect(rising).toContainEqual(run);
      }),
      { numRuns: 200 },
    );
  });
});
