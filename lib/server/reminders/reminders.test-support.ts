import { uuidv7 } from 'uuidv7';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import type { LinkActor } from '../actor';
import { createLink } from '../links/commands';
import { mailServer } from '../mail-server.test-support';
import { confirmReminder, setReminder } from './commands';

/** What other tests left is nobody's hour here. */
export async function forgetEarlier(): Promise<void> {
  mailServer.forget();
  await asAdmin('update reminders set stopped_at = now() where stopped_at is null');
  await asAdmin('delete from graphile_worker._private_jobs');
}

/** What the mailbox's yes does; the letter that asked for it is not what these tests count. */
export async function confirm(actor: LinkActor): Promise<void> {
  const [{ id } = { id: '' }] = await asAdmin<{ id: string }>('select id from reminders where link_id = $1 and stopped_at is null', [actor.linkId]);
  await confirmReminder(actor, id);
  await asAdmin(`delete from outbox_messages where clinic_id = $1 and kind = 'reminder-check'`, [actor.clinicId]);
  await asAdmin('delete from graphile_worker._private_jobs');
}

export async function start({ version = {}, patient = {}, label = 'patient' as 'patient' | 'carer', time = 9 * 60, isConfirmed = true } = {}) {
  const { clinicId, owner } = await openClinic();
  const program = await addIssuedProgram(owner, { effectiveFrom: '2026-09-01', issuedAt: '2026-09-01T09:00:00Z', ...version }, { time_zone: 'Europe/Berlin', ...patient });
  const link = await createLink(owner, { programId: program.programId, label, askBirthYear: false, days: 30 });
  await asAdmin(`update plan_links set expires_at = '2035-01-01' where id = $1`, [link.id]);
  const actor: LinkActor = { kind: 'link', clinicId, linkId: link.id, patientId: program.patientId, programId: program.programId, requestId: uuidv7() };
  await setReminder(actor, { email: 'ruth@example.org', time });
  if (isConfirmed) await confirm(actor);
  return { clinicId, owner, actor, link, ...program };
}

export const letters = (clinicId: string) => asAdmin<{ id: string; kind: string; status: string }>('select id, kind, status from outbox_messages where clinic_id = $1 order by created_at', [clinicId]);
export const actions = async (clinicId: string) => (await asAdmin<{ action: string }>(`select action from audit_events where clinic_id = $1 and (action like 'reminder.%' or action like 'mail.%') order by seq`, [clinicId])).map((row) => row.action);
