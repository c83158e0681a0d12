import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, programDraftSchema, type ProgramDraft } from '@/lib/domain/program';
import { draft } from './draft-arbitrary.test-support';
import { canBeSaved, draftProblems } from './draft-problems';

const today = '2026-11-21';
const phase = (key: string, starts: ProgramDraft['phases'][number]['starts'], name = key) => ({ key: `018f0000-0000-7000-8000-0000000000${key}`, name, starts });
const codes = (more: Partial<ProgramDraft>) => draftProblems({ ...emptyDraft('Back'), ...more }, today).map(({ code }) => code);

describe('draftProblems', () => {
  it('finds nothing in a plain draft', () => expect(codes({})).toEqual([]));

  it('finds an end before the start, and one that has passed', () => {
    expect(codes({ startsOn: '2026-12-02', endsOn: '2026-12-01' })).toEqual(['ends-before-start']);
    expect(codes({ startsOn: '2026-12-02', endsOn: '2026-12-02' })).toEqual([]);
    expect(codes({ endsOn: '2026-11-20' })).toEqual(['ends-before-today']);
  });

  it('finds phases without name, criterion or exercise, and dates out of order', () => {
    expect(codes({ phases: [phase('a0', { kind: 'at-once' }, ' ')] })).toEqual(['phase-name', 'phase-empty']);
    expect(codes({ phases: [phase('a0', { kind: 'criterion', text: '', rule: null })] })).toContain('phase-criterion');
    const late = phase('a0', { kind: 'on', day: '2026-12-10' });
    const early = phase('a1', { kind: 'on', day: '2026-12-01' });
    expect(codes({ phases: [late, early] })).toContain('phase-early');
    expect(codes({ startsOn: '2026-12-05', phases: [early] })).toContain('phase-early');
    expect(codes({ endsOn: '2026-12-05', phases: [late] })).toContain('phase-late');
  });

  it('says that a draft can be saved exactly when the server takes it', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom('', ' ', 'Back'), fc.boolean(), (one, title, blank) => {
        const edited = { ...one, title, phases: one.phases.map((other, i) => (blank && i === 0 ? { ...other, name: ' ' } : other)) };
        expect(canBeSaved(draftProblems(edited, today))).toBe(programDraftSchema.safeParse(edited).success);
      }),
    );
  });
});
