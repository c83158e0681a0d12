import type { Client } from 'pg';

/**
 * What the queue and a log cost at the least. The queue: the same rows read by the owner, whom no row security binds,
 * outside a transaction, off an index that holds all of them. A log: one row, durably.
 */
export async function makeFloors(admin: Client): Promise<void> {
  await admin.query(`create table floor_alerts as select a.*, p.therapist_id from alerts a join patients p on p.clinic_id = a.clinic_id and p.id = a.patient_id where a.status <> 'resolved' and p.archived_at is null`);
  await admin.query('create index floor_alerts_covering on floor_alerts (clinic_id, patient_id) include (id, rule, level, status, day, opened_at, snoozed_until, therapist_id)');
  await admin.query('create table floor_commit (id uuid primary key, body text not null)');
  await admin.query('vacuum analyze floor_alerts');
}

const waiting = 'select patient_id, therapist_id, id, rule, level, status, day, opened_at, snoozed_until from floor_alerts where clinic_id = $1';

const whole = `select a.id, a.figures, a.source_id, m.name from alerts a left join memberships m on m.clinic_id = a.clinic_id and m.id = a.acknowledged_by where a.clinic_id = $1 and a.id = any($2)`;

const details = `select p.id, p.name, p.birth_date, p.phone, c.kind, c.created_at, c.author_id, m.name as author, v.*, s.as_of, s.strip, s.scheduled_days, s.attempted_days, s.unknown_days, s.dose_share
  from patients p
  left join patient_summaries s on s.clinic_id = p.clinic_id and s.patient_id = p.id
  left join lateral (select kind, created_at, author_id from notes n where n.clinic_id = p.clinic_id and n.patient_id = p.id and n.kind <> 'note' order by created_at desc limit 1) c on true
  left join memberships m on m.clinic_id = p.clinic_id and m.id = c.author_id
  left join lateral (select g.id as program_id, g.title, w.number, w.effective_from, w.location_map from programs g join program_versions w on w.clinic_id = g.clinic_id and w.program_id = g.id
    where g.clinic_id = p.clinic_id and g.patient_id = p.id order by w.issued_at desc limit 1) v on true
  where p.clinic_id = $1 and p.id = any($2)`;

export async function floorOfQueue(admin: Client, clinicId: string, patientIds: string[], alertIds: string[]): Promise<void> {
  await admin.query({ name: 'floor-waiting', text: waiting, values: [clinicId] });
  await admin.query({ name: 'floor-details', text: details, values: [clinicId, patientIds] });
  await admin.query({ name: 'floor-alerts', text: whole, values: [clinicId, alertIds] });
}

export async function floorOfLog(admin: Client, id: string): Promise<void> {
  await admin.query({ name: 'floor-commit', text: 'insert into floor_commit values ($1, $2)', values: [id, 'one session'] });
}
