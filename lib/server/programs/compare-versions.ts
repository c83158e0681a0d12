import 'server-only';
import { AppError } from '@/lib/domain/errors';
import { diffVersions, type VersionChange } from '@/lib/domain/program-diff';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';
import { draftFromVersion, findLatestVersion } from './program-rows';

/** What differs from one version to another, whichever was first. The page's own reading is recorded with the program. */
export function compareVersions(actor: MemberActor, programId: string, from: number, to: number): Promise<VersionChange[]> {
  return inClinic(actor, async (tx) => {
    const [before, after] = [await findLatestVersion(tx, actor, programId, from), await findLatestVersion(tx, actor, programId, to)];
    if (!before || !after) throw new AppError('not-found');
    return diffVersions(draftFromVersion(before), draftFromVersion(after));
  });
}
