import { run } from 'graphile-worker';
import { Pool } from 'pg';
import { expect, it, vi } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { testDatabase } from '@/db/testing/test-database';
import { createLink } from '../links/commands';
import { confirmReminder, setReminder } from '../reminders/commands';
import { tasks, timetable } from './tasks';

it('the app’s own role keeps the timetable, and a turn writes and sends the reminders of that minute', async () => {
  const { clinicId, owner } = await openClinic();
  const { programId, patientId } = await addIssuedProgram(owner, { effectiveFrom: '2026-01-01' }, { time_zone: 'UTC' });
  const link = await createLink(owner, { programId, label: 'patient', askBirthYear: false, days: 30 });
  const now = new Date();
  const actor = { kind: 'link', clinicId, linkId: link.id, patientId, programId, requestId: link.id } as const;
  await setReminder(actor, { email: 'ruth@example.org', time: now.getUTCHours() * 60 + now.getUTCMinutes() });
  const [reminder] = await asAdmin<{ id: string }>('select id from reminders where clinic_id = $1', [clinicId]);
  await confirmReminder(actor, reminder?.id ?? '');

  const pgPool = new Pool({ connectionString: testDatabase().appUrl, max: 3 });
  pgPool.on('error', () => undefined);
  const runner = await run({ pgPool, noHandleSignals: true, pollInterval: 50, taskList: tasks, crontab: timetable });
  await vi.waitFor(async () => expect(await asAdmin('select identifier from graphile_worker._private_known_crontabs order by identifier')).toEqual([{ identifier: 'renew-every-clinic' }, { identifier: 'send-reminders' }]), { timeout: 10_000 });
  await runner.addJob('send-reminders', {});
  await vi.waitFor(async () => expect(await asAdmin('select kind, status from outbox_messages where clinic_id = $1 order by kind', [clinicId])).toEqual([{ kind: 'reminder', status: 'sent' }, { kind: 'reminder-check', status: 'sent' }]), { timeout: 10_000 });
  await runner.stop();
  await pgPool.end();
});
