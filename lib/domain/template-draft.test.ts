import { describe, expect, it } from 'vitest';
import { emptyDraft, newItem, type ProgramDraft } from './program';
import { freshDraft, templateDraft } from './template-draft';

const ids = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const exercise = (n: number) => ({ clinicId: ids(0), id: ids(n), slug: `e${n}` });
const dose = { sets: 1, amount: { kind: 'reps', reps: { min: 5, max: 5 } } } as unknown as ProgramDraft['items'][number]['dose'];
const draft: ProgramDraft = {
  ...emptyDraft('Low back'),
  messageToPatient: 'For you',
  startsOn: '2026-01-01',
  endsOn: '2026-03-01',
  phases: [{ key: ids(90), name: 'Settle', starts: { kind: 'on', day: '2026-01-01' } }, { key: ids(91), name: 'Build', starts: { kind: 'on', day: '2026-01-22' } }],
  items: [
    { ...newItem(ids(1), exercise(11), dose), demonstratedOn: '2026-01-01', phaseKey: ids(91), ladder: { easier: [{ exercise: exercise(12), dose }], harder: [], rule: { sessions: 3, maximumPain: 2 } } },
    newItem(ids(2), exercise(12), dose),
  ],
};

describe('templateDraft', () => {
  it('keeps nothing of the patient’s and turns days into distances', () => {
    const template = templateDraft(draft, 'Back, first weeks');
    expect(template).toMatchObject({ title: 'Back, first weeks', messageToPatient: '', startsOn: null, endsOn: null });
    expect(template.items.map((item) => item.demonstratedOn)).toEqual([null, null]);
    expect(template.phases.map((phase) => phase.starts)).toEqual([{ kind: 'at-once' }, { kind: 'after', days: 21 }]);
  });
});

describe('freshDraft', () => {
  it('gives new keys and keeps items in their phase', () => {
    let next = 500;
    const { draft: fresh, leftOut } = freshDraft(draft, () => true, () => ids((next += 1)));
    expect(leftOut).toBe(0);
    const old = [...draft.items, ...draft.phases].map((one) => one.key);
    expect([...fresh.items, ...fresh.phases].some((one) => old.includes(one.key))).toBe(false);
    expect(fresh.items[0]?.phaseKey).toBe(fresh.phases[1]?.key);
  });

  it('leaves out what is not offered, and a ladder that leads to it', () => {
    const { draft: fresh, leftOut } = freshDraft(draft, (one) => one.id !== ids(12), () => ids(700));
    expect(leftOut).toBe(1);
    expect(fresh.items).toHaveLength(1);
    expect(fresh.items[0]?.ladder).toBeNull();
  });
});
