-- Who may see what. The application logs in as homestretch_app (members) or homestretch_link (plan links);
-- neither owns anything, and every clinic's rows are reachable only inside a transaction that names the clinic.

create function app_clinic() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.clinic_id', true), '')::uuid $$;
--> statement-breakpoint
create function app_patient() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.patient_id', true), '')::uuid $$;
--> statement-breakpoint
create function app_program() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.program_id', true), '')::uuid $$;
--> statement-breakpoint

-- Row security on every table, forced so that it binds the owner too.
do $$
declare name text;
begin
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '__drizzle_migrations'
  loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format('revoke all on public.%I from public', name);
  end loop;
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped
    where n.nspname = 'public' and c.relkind = 'r'
  loop
    execute format('create policy clinic_rows on public.%I using (clinic_id = app_clinic()) with check (clinic_id = app_clinic())', name);
  end loop;
end $$;
--> statement-breakpoint
create policy clinic_rows on clinics using (id = app_clinic()) with check (id = app_clinic());
--> statement-breakpoint
-- Throttles count attempts of people who are not signed in yet, so no clinic can be named.
create policy everyone_counts on throttles to homestretch_app using (true) with check (true);
--> statement-breakpoint

-- The built-in library carries the nil clinic: readable by all, writable by the seed alone.
create policy built_in_readable on exercises for select using (clinic_id = '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
create policy built_in_readable on exercise_texts for select using (clinic_id = '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
create policy own_only_insert on exercises as restrictive for insert to homestretch_app with check (clinic_id <> '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
create policy own_only_update on exercises as restrictive for update to homestretch_app using (clinic_id <> '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
create policy own_only_insert on exercise_texts as restrictive for insert to homestretch_app with check (clinic_id <> '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
create policy own_only_update on exercise_texts as restrictive for update to homestretch_app using (clinic_id <> '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint

-- A plan link sees one patient and one program, whatever a query forgets.
create policy one_patient on patients as restrictive to homestretch_link using (id = app_patient());
--> statement-breakpoint
create policy one_program on programs as restrictive to homestretch_link using (id = app_program() and patient_id = app_patient());
--> statement-breakpoint
create policy one_program on program_pauses as restrictive to homestretch_link using (program_id = app_program());
--> statement-breakpoint
create policy one_program on program_versions as restrictive to homestretch_link using (program_id = app_program());
--> statement-breakpoint
create policy one_program on program_items as restrictive for select to homestretch_link
  using (version_id in (select v.id from program_versions v where v.clinic_id = app_clinic() and v.program_id = app_program()));
--> statement-breakpoint
create policy one_program on plan_links as restrictive to homestretch_link using (program_id = app_program());
--> statement-breakpoint
create policy one_patient on session_logs as restrictive to homestretch_link
  using (patient_id = app_patient()) with check (patient_id = app_patient() and program_id = app_program());
--> statement-breakpoint
create policy one_patient on item_logs as restrictive to homestretch_link
  using (session_log_id in (select l.id from session_logs l where l.clinic_id = app_clinic() and l.patient_id = app_patient()));
--> statement-breakpoint
create policy one_patient on pain_reports as restrictive to homestretch_link
  using (patient_id = app_patient()) with check (patient_id = app_patient() and program_id = app_program());
--> statement-breakpoint
create policy one_patient on alerts as restrictive to homestretch_link
  using (patient_id = app_patient()) with check (patient_id = app_patient());
--> statement-breakpoint
create policy one_patient on patient_summaries as restrictive to homestretch_link
  using (patient_id = app_patient()) with check (patient_id = app_patient());
--> statement-breakpoint

grant select, insert, update on patients, episodes, programs, program_pauses, plan_links, alerts, notes, patient_summaries, invitations to homestretch_app;
--> statement-breakpoint
grant select, update on clinics to homestretch_app;
--> statement-breakpoint
grant select on memberships to homestretch_app;
--> statement-breakpoint
grant update (role, disabled_at, name) on memberships to homestretch_app;
--> statement-breakpoint
grant select (clinic_id, id, member_id, created_at, last_seen_at, ends_at, revoked_at), update (revoked_at) on auth_sessions to homestretch_app;
--> statement-breakpoint
grant select, insert, update on exercises, exercise_texts to homestretch_app;
--> statement-breakpoint
-- What has been issued or told is only ever added to.
grant select, insert on program_versions, program_items, session_logs, item_logs, pain_reports, audit_events to homestretch_app;
--> statement-breakpoint
grant select, insert, update, delete on throttles to homestretch_app;
--> statement-breakpoint
grant select on clinics, patients, programs, program_pauses, program_versions, program_items, session_logs, item_logs, pain_reports, alerts, patient_summaries to homestretch_link;
--> statement-breakpoint
grant select (clinic_id, id, name) on memberships to homestretch_link;
--> statement-breakpoint
grant select (clinic_id, id, patient_id, program_id, label, expires_at, revoked_at), update (last_opened_at) on plan_links to homestretch_link;
--> statement-breakpoint
grant insert on session_logs, item_logs, pain_reports, audit_events to homestretch_link;
--> statement-breakpoint
grant insert, update on alerts, patient_summaries to homestretch_link;
--> statement-breakpoint

-- The audit trail: numbered, timed and chained by the database inside a lock of the clinic, so that writers cannot fork it.
create function audit_append() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare previous record;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit:' || new.clinic_id::text, 0));
  select seq, hash into previous from public.audit_events where clinic_id = new.clinic_id order by seq desc limit 1;
  new.seq := coalesce(previous.seq, 0) + 1;
  new.at := clock_timestamp();
  new.previous_hash := coalesce(previous.hash, '');
  new.hash := public.audit_hash(new);
  return new;
end $$;
--> statement-breakpoint
-- Times enter the hash as microseconds since 1970, since their text depends on the session's zone.
create function audit_hash(e audit_events) returns text language sql stable set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(concat_ws('|', e.clinic_id, e.seq, (extract(epoch from e.at) * 1000000)::bigint, e.actor_kind,
    coalesce(e.actor_id::text, '-'), e.action, e.subject_type, coalesce(e.subject_id::text, '-'), e.detail::text, e.request_id, e.previous_hash), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
create trigger audit_append before insert on audit_events for each row execute function audit_append();
--> statement-breakpoint
create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail can only grow' using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_no_change before update or delete on audit_events for each row execute function audit_refuse();
--> statement-breakpoint
create trigger audit_no_truncate before truncate on audit_events for each statement execute function audit_refuse();
--> statement-breakpoint
-- Null when the clinic's chain is whole, else the first number that does not fit.
create function audit_first_break() returns bigint language sql stable as $$
  select min(seq) from (
    select e.seq, e.hash <> audit_hash(e) or e.previous_hash <> coalesce(lag(e.hash) over w, '') or e.seq <> coalesce(lag(e.seq) over w, 0) + 1 as broken
    from audit_events e where e.clinic_id = app_clinic() window w as (order by e.seq)
  ) checked where broken
$$;
