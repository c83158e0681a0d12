import { describe, expect, it } from 'vitest';
import type { ProgramStatus } from '../program';
import { blocksOf, remarksOf, undoUntil, type MergeSubject } from './merge-hurdles';

const subject = (given: Partial<MergeSubject> = {}, ...statuses: ProgramStatus[]): MergeSubject => ({ birthDate: null, isArchived: false, programs: statuses.map((status) => ({ status })), openEpisodes: 0, ...given });

describe('what stands in the way of a merge', () => {
  it('two programs in force, and a record that stays but is archived', () => {
    expect(blocksOf(subject({}, 'active'), subject({}, 'paused'))).toEqual(['both-in-force']);
    expect(blocksOf(subject({ isArchived: true }), subject())).toEqual(['kept-archived']);
    expect(blocksOf(subject({}, 'active', 'completed'), subject({ isArchived: true }, 'completed', 'draft'))).toEqual([]);
  });
});

describe('what is said beforehand', () => {
  it('other birth dates, an archived record, drafts and open episodes on both sides', () => {
    expect(remarksOf(subject({ birthDate: '1953-04-02', openEpisodes: 1 }, 'draft'), subject({ birthDate: '1953-04-03', isArchived: true, openEpisodes: 1 }, 'draft', 'completed'))).toEqual(['other-birth-date', 'merged-archived', 'both-drafts', 'both-episodes']);
    expect(remarksOf(subject({ birthDate: '1953-04-02', openEpisodes: 1 }, 'draft'), subject())).toEqual([]);
  });
});

it('a merge can be taken back for thirty days', () => expect(undoUntil(new Date('2026-11-20T10:00:00Z'))).toEqual(new Date('2026-12-20T10:00:00Z')));
