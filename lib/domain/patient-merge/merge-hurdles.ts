import type { ProgramStatus } from '../program';

/** For how many days a merge can be taken back. */
export const undoDays = 30;

/** The last moment at which a merge can be taken back. */
export function undoUntil(mergedAt: Date): Date {
  return new Date(mergedAt.getTime() + undoDays * 86_400_000);
}

export interface MergeSubject {
  birthDate: string | null;
  isArchived: boolean;
  programs: { status: ProgramStatus }[];
  openEpisodes: number;
}

/** Why two records cannot be made one as they are. */
export const mergeBlocks = ['kept-archived', 'both-in-force'] as const;
export type MergeBlock = (typeof mergeBlocks)[number];

/** What a person should know before they say yes. */
export const mergeRemarks = ['other-birth-date', 'merged-archived', 'both-drafts', 'both-episodes'] as const;
export type MergeRemark = (typeof mergeRemarks)[number];

const isInForce = ({ programs }: MergeSubject) => programs.some(({ status }) => status === 'active' || status === 'paused');
const hasDraft = ({ programs }: MergeSubject) => programs.some(({ status }) => status === 'draft');

/** A patient follows one program at a time: which of two goes on is the therapist's to say, not the merge's. */
export function blocksOf(kept: MergeSubject, merged: MergeSubject): MergeBlock[] {
  const holds: Record<MergeBlock, boolean> = { 'kept-archived': kept.isArchived, 'both-in-force': isInForce(kept) && isInForce(merged) };
  return mergeBlocks.filter((block) => holds[block]);
}

export function remarksOf(kept: MergeSubject, merged: MergeSubject): MergeRemark[] {
  const holds: Record<MergeRemark, boolean> = {
    'other-birth-date': kept.birthDate !== null && merged.birthDate !== null && kept.birthDate !== merged.birthDate,
    'merged-archived': merged.isArchived,
    'both-drafts': hasDraft(kept) && hasDraft(merged),
    'both-episodes': kept.openEpisodes > 0 && merged.openEpisodes > 0,
  };
  return mergeRemarks.filter((remark) => holds[remark]);
}
