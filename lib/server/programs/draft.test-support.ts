import { uuidv7 } from 'uuidv7';
import { asAdmin } from '@/db/testing/factories';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import { emptyDraft, newItem, type DraftItem, type ProgramDraft } from '@/lib/domain/program';

/** An item of the built-in library with its dose typed in shorthand. */
export async function draftItem(slug: string, shorthand: string, more: Partial<DraftItem> = {}): Promise<DraftItem> {
  const [exercise] = await asAdmin<{ clinic_id: string; id: string }>('select clinic_id, id from exercises where slug = $1', [slug]);
  const { dose } = parseDose(shorthand);
  if (!exercise || !dose) throw new Error(`${slug} ${shorthand}`);
  return { ...newItem(uuidv7(), { clinicId: exercise.clinic_id, id: exercise.id, slug }, dose), ...more };
}

export function draftOf(items: DraftItem[], more: Partial<ProgramDraft> = {}): ProgramDraft {
  return { ...emptyDraft('Low back'), frequency: { kind: 'perDay', times: 2 }, items, ...more };
}

/** The audit rows about a program, oldest first. */
export async function auditOf(programId: string): Promise<string[]> {
  const rows = await asAdmin<{ action: string }>('select action from audit_events where subject_id = $1 order by seq', [programId]);
  return rows.map((row) => row.action);
}
