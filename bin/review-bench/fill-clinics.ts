import type { Client } from 'pg';

export interface Filling {
  clinics: number;
  /** Patients of the first clinic; each other one has fifty. */
  patients: number;
  /** Session logs of the first clinic. */
  logs: number;
}

/** Times of day, names and figures come from the row's number, so that every run measures the same clinic. */
const statements = ({ clinics, patients, logs }: Filling): string[] => [
  // Foreign keys are checked by triggers too; what is written here fits together by its making.
  `set session_replication_role = replica`,
  `create temp table c as select n, uuidv7() as id from generate_series(1, ${clinics}) n`,
  `insert into clinics (id, name, phone, time_zone) select id, 'Clinic ' || n, '0117 496 0123', 'Europe/London' from c`,
  `create temp table m as select c.n as clinic, c.id as clinic_id, k, uuidv7() as user_id, uuidv7() as id from c, generate_series(1, case when c.n = 1 then greatest(1, ${patients} / 250) else 2 end) k`,
  `insert into users (id, email, name, password_hash) select user_id, 'm' || clinic || '-' || k || '@clinic.example', 'Member ' || k, 'none' from m`,
  `insert into memberships (clinic_id, id, user_id, name, email, role) select clinic_id, id, user_id, 'Member ' || lpad(k::text, 3, '0'), 'm' || clinic || '-' || k || '@clinic.example', case when k = 1 then 'owner' else 'therapist' end from m`,
  `create temp table p as
     select c.n as clinic, c.id as clinic_id, g.k, uuidv7() as id, uuidv7() as program_id, uuidv7() as version_id, uuidv7() as item_a, uuidv7() as item_b, uuidv7() as link_id, m.id as therapist_id
     from c cross join lateral generate_series(1, case when c.n = 1 then ${patients} else 50 end) as g (k)
     join m on m.clinic = c.n and m.k = 1 + g.k % (case when c.n = 1 then greatest(1, ${patients} / 250) else 2 end)`,
  `insert into patients (clinic_id, id, name, birth_date, chart_number, time_zone, paper_only, therapist_id, archived_at, created_at)
     select clinic_id, id, (array['Ada','Bruno','Clara','Dario','Elena','Franz','Greta','Hugo','Ines','José','Kira','Lucía','Marek','Noor','Otto','Priya'])[1 + k % 16] || ' ' ||
       (array['Alder','Brook','Cedar','Dove','Elm','Finch','Gale','Heath','Ivy','Juniper','Kestrel','Larch','Marsh','Núñez','Oak','Peña','Quill','Reed','Sorrel'])[1 + (k / 16) % 19] || ' ' || k,
       date '1935-01-01' + (k * 37) % 25000, 'A-' || k, 'Europe/London', k % 20 = 0, therapist_id, case when k % 25 = 0 then now() - interval '30 days' end, now() - interval '400 days' from p`,
  `insert into programs (clinic_id, id, patient_id, title, status, created_at)
     select clinic_id, program_id, id, (array['Low back, early','Low back, extension','Back strength','Hip and back','Neck, gentle'])[1 + k % 5], case when k % 30 = 7 then 'paused' when k % 30 = 8 then 'completed' else 'active' end, now() - interval '310 days' from p`,
  `insert into program_versions (clinic_id, id, program_id, number, title, frequency, zones, location_map, changes, effective_from, issued_at, issued_by)
     select clinic_id, version_id, program_id, 1, 'Program', '{"kind":"perDay","times":1}', '{"goOn":3,"easeOff":5}', 'back', '[]', current_date - 305, now() - interval '305 days', therapist_id from p`,
  `insert into program_items (clinic_id, id, version_id, key, position, exercise_clinic_id, exercise_id, slug, start_position, dose, texts)
     select p.clinic_id, case i when 1 then item_a else item_b end, version_id, uuidv7(), i, e.clinic_id, e.id, e.slug, e.position, e.default_dose, e.texts
     from p, generate_series(1, 2) i,
       lateral (select x.clinic_id, x.id, x.slug, x.position, x.default_dose, jsonb_build_object('en', jsonb_build_object('name', x.slug, 'steps', '[]'::jsonb)) as texts
                from exercises x where x.slug in ('pelvic-tilt', 'knee-to-chest') order by x.slug offset i - 1 limit 1) e`,
  `insert into plan_links (clinic_id, id, patient_id, program_id, label, seed, token_hash, code_hash, expires_at, created_by)
     select clinic_id, link_id, id, program_id, 'patient', 'bench', md5('t' || link_id), md5('c' || link_id), now() + interval '100 days', therapist_id from p`,
  `create temp table s as
     select p.clinic_id, uuidv7((d - ${Math.ceil(logs / patients)} - 1) * interval '1 day') as id, p.id as patient_id, p.program_id, p.version_id, p.item_a, p.item_b, p.link_id, (p.k * 7 + d * 13) % 100 as roll, ${Math.ceil(logs / patients)} + 1 - d as ago
     from p join generate_series(1, ${Math.ceil(logs / patients)}) d on p.clinic = 1 or d <= 10 order by d`,
  `insert into session_logs (clinic_id, id, patient_id, program_id, version_id, done_at, zone, local_day, provenance, pain_before, pain_after, location_before, location_after, link_id, body_hash, received_at)
     select clinic_id, id, patient_id, program_id, version_id, date_trunc('day', now()) - ago * interval '1 day' + interval '8 hours', 'Europe/London', current_date - ago, 'same-day', 2 + roll % 3, 2 + (roll / 3) % 3, 'back', 'back', link_id, 'bench', now() from s`,
  `insert into item_logs (clinic_id, session_log_id, item_id, outcome, reason, done_share)
     select clinic_id, id, item_a, 'done', null, null::real from s union all
     select clinic_id, id, item_b, case when roll < 70 then 'done' when roll < 85 then 'partly' else 'skipped' end, case when roll >= 85 then 'time' end, case when roll between 70 and 84 then 0.5::real end from s`,
  // One patient in sixteen waits in the queue, one in three has been in it before.
  `insert into alerts (clinic_id, id, patient_id, program_id, rule, level, status, figures, day, opened_at, resolved_at)
     select clinic_id, uuidv7(), id, program_id, a.rule, a.level, a.status, a.figures::jsonb, current_date - a.ago, now() - a.ago * interval '1 day', case when a.status = 'resolved' then now() - interval '2 days' end
     from p join lateral (values
       (k % 16 = 1, 'sharp-rise', 'high', 'open', '{"cause":"rise","before":3,"after":6,"rise":3,"threshold":2}', 1),
       (k % 64 = 1, 'question', 'medium', 'open', '{"note":"May I swim on the days between?"}', 1),
       (k % 500 = 2, 'peripheralisation', 'high', 'open', '{"before":"back","after":"below-knee"}', 1),
       (k % 40 = 3, 'ready-to-progress', 'info', 'open', '{"sessions":3,"pain":1,"limit":2}', 1),
       (k % 3 = 0, 'silence', 'low', 'resolved', '{"unit":"scheduled","days":3,"threshold":3,"lastHeard":""}', 40),
       (k % 3 = 0, 'sharp-rise', 'high', 'resolved', '{"cause":"rise","before":3,"after":6,"rise":3,"threshold":2}', 90)
     ) a (is_on, rule, level, status, figures, ago) on a.is_on`,
  // Triggers rest while this is filled.
  `update patients p set alert_rank = worst.rank, is_ready = worst.ready
     from (select clinic_id, patient_id, min(alert_rank(level)) as rank, bool_or(rule = 'ready-to-progress') as ready from alerts where status <> 'resolved' group by clinic_id, patient_id) worst
     where p.clinic_id = worst.clinic_id and p.id = worst.patient_id`,
  `insert into notes (clinic_id, id, patient_id, kind, text, author_id, created_at) select clinic_id, uuidv7(), id, 'call', 'Spoke about the plan.', therapist_id, now() - (d * 20) * interval '1 day' from p, generate_series(1, 3) d`,
  `insert into patient_summaries (clinic_id, patient_id, as_of, strip, scheduled_days, attempted_days, unknown_days, dose_share, pain_earlier, pain_recent, pain_verdict, last_session_at, last_session_day, last_provenance)
     select clinic_id, id, (now() at time zone 'Europe/London')::date,
       (select jsonb_agg(jsonb_build_object('day', (current_date - 28 + d)::text, 'state', (array['done','done','partly','no-log','not-done'])[1 + (k + d) % 5], 'pain', (k + d) % 7)) from generate_series(1, 28) d),
       13, 4 + k % 10, 9 - k % 10, 0.5 + (k % 50) / 100.0, 3 + k % 4, 2 + k % 5, (array['meaningful-worse','within-error','meaningful-better','too-few'])[1 + k % 4], now() - ago * interval '1 day', current_date - ago, 'same-day' from (select *, case when k % 12 = 5 then 9 else k % 4 end as ago from p) p`,
  `update patients p set pain_recent = s.pain_recent from patient_summaries s where s.clinic_id = p.clinic_id and s.patient_id = p.id`,
  `reset session_replication_role`,
];

export interface Filled {
  clinicId: string;
  owner: string;
  therapist: string;
  /** A patient of the first clinic to write logs for. */
  patient: { patientId: string; programId: string; versionId: string; itemIds: string[]; linkId: string };
}

/** Fills an empty database with clinics of made-up people. The first is the large one. Throw-away databases only. */
export async function fillClinics(admin: Client, filling: Filling, say: (line: string) => void): Promise<Filled> {
  const isLogIndex = `schemaname = 'public' and tablename in ('session_logs', 'item_logs') and indexname not like '%_pk'`;
  const itemKey = 'item_logs_clinic_id_session_log_id_item_id_pk';
  await admin.query(`alter table item_logs drop constraint ${itemKey}`);
  const { rows: indexes } = await admin.query<{ name: string; definition: string }>(`select indexname as name, indexdef as definition from pg_indexes where ${isLogIndex}`);
  for (const { name } of indexes) await admin.query(`drop index ${admin.escapeIdentifier(name)}`);
  for (const statement of statements(filling)) {
    const started = performance.now();
    await admin.query(statement);
    const seconds = (performance.now() - started) / 1000;
    if (seconds > 5) say(`${seconds.toFixed(0)} s: ${statement.trim().slice(0, 60).replace(/\s+/g, ' ')}…`);
  }
  for (const { definition } of indexes) await admin.query(definition);
  await admin.query(`alter table item_logs add constraint ${itemKey} primary key (clinic_id, session_log_id, item_id)`);
  const { rows } = await admin.query<{ clinic_id: string; owner: string; therapist: string; patient_id: string; program_id: string; version_id: string; item_a: string; item_b: string; link_id: string }>(
    `select p.clinic_id, (select id from m where clinic = 1 and k = 1) as owner, (select id from m where clinic = 1 order by k desc limit 1) as therapist, p.id as patient_id, program_id, version_id, item_a, item_b, link_id from p where clinic = 1 and k = 11`,
  );
  const [row] = rows;
  if (!row) throw new Error('The first clinic is empty');
  // Planned as it will be measured, and nothing left for a clean-up in the middle of it.
  await admin.query('drop table s; drop table p; drop table m; drop table c');
  await admin.query('vacuum analyze');
  return { clinicId: row.clinic_id, owner: row.owner, therapist: row.therapist, patient: { patientId: row.patient_id, programId: row.program_id, versionId: row.version_id, itemIds: [row.item_a, row.item_b], linkId: row.link_id } };
}
