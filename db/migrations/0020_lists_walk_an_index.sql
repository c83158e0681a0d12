DROP INDEX "session_logs_corrected_once";--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "alert_rank" smallint DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "is_ready" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "pain_recent" real;--> statement-breakpoint
CREATE INDEX "patients_by_name" ON "patients" USING btree ("clinic_id","search_text" collate "C","id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "patients_by_level" ON "patients" USING btree ("clinic_id","alert_rank","pain_recent" desc nulls last,"search_text" collate "C","id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "session_logs_corrected_once" ON "session_logs" USING btree ("clinic_id","supersedes_id") WHERE supersedes_id is not null;--> statement-breakpoint
DROP INDEX "patients_active";--> statement-breakpoint
CREATE INDEX "patients_active" ON "patients" USING btree ("clinic_id","id") INCLUDE ("therapist_id","paper_only","alert_rank","is_ready") WHERE archived_at is null;--> statement-breakpoint

-- A patient's place in the lists follows their alerts and their summary in the transaction that writes those, whoever writes them.
grant select (clinic_id, patient_id, rule, level, status) on alerts to homestretch_auth;
--> statement-breakpoint
create policy looked_up on alerts for select to homestretch_auth using (true);
--> statement-breakpoint
grant select (clinic_id, id, alert_rank, is_ready, pain_recent), update (alert_rank, is_ready, pain_recent) on patients to homestretch_auth;
--> statement-breakpoint
drop policy looked_up on patients;
--> statement-breakpoint
create policy looked_up on patients to homestretch_auth using (true) with check (true);
--> statement-breakpoint
create function alert_rank(level text) returns smallint language sql immutable parallel safe
  as $$ select array_position(array['critical', 'high', 'medium', 'low', 'info'], level)::smallint - 1::smallint $$;
--> statement-breakpoint
grant create on schema public to homestretch_auth;
--> statement-breakpoint
create function rank_patient(clinic uuid, patient uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Held before the alerts are read, so that of two who change alerts of one patient the second sees what the first left.
  perform from public.patients where clinic_id = clinic and id = patient for no key update;
  update public.patients p set alert_rank = worst.rank, is_ready = worst.ready
    from (select coalesce(min(public.alert_rank(level)), 5) as rank, coalesce(bool_or(rule = 'ready-to-progress'), false) as ready
          from public.alerts where clinic_id = clinic and patient_id = patient and status <> 'resolved') worst
    where p.clinic_id = clinic and p.id = patient and (p.alert_rank, p.is_ready) is distinct from (worst.rank, worst.ready);
end $$;
--> statement-breakpoint
create function rank_by_alert() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.rank_patient(new.clinic_id, new.patient_id);
  if tg_op = 'UPDATE' and old.patient_id <> new.patient_id then
    perform public.rank_patient(old.clinic_id, old.patient_id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create function pain_by_summary() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.patient_id <> new.patient_id then
    update public.patients set pain_recent = null where clinic_id = old.clinic_id and id = old.patient_id;
  end if;
  update public.patients set pain_recent = new.pain_recent where clinic_id = new.clinic_id and id = new.patient_id and pain_recent is distinct from new.pain_recent;
  return null;
end $$;
--> statement-breakpoint
revoke all on function rank_patient(uuid, uuid) from public;
--> statement-breakpoint
alter function rank_patient(uuid, uuid) owner to homestretch_auth;
--> statement-breakpoint
alter function rank_by_alert() owner to homestretch_auth;
--> statement-breakpoint
alter function pain_by_summary() owner to homestretch_auth;
--> statement-breakpoint
revoke create on schema public from homestretch_auth;
--> statement-breakpoint
create trigger alerts_rank_new after insert on alerts for each row execute function rank_by_alert();
--> statement-breakpoint
create trigger alerts_rank_changed after update on alerts for each row
  when ((old.status, old.level, old.rule, old.patient_id) is distinct from (new.status, new.level, new.rule, new.patient_id)) execute function rank_by_alert();
--> statement-breakpoint

create trigger summaries_pain_new after insert on patient_summaries for each row when (new.pain_recent is not null) execute function pain_by_summary();
--> statement-breakpoint
create trigger summaries_pain_changed after update on patient_summaries for each row
  when ((old.pain_recent, old.patient_id) is distinct from (new.pain_recent, new.patient_id)) execute function pain_by_summary();
--> statement-breakpoint

-- What is there already, of all clinics at once: for that the owner steps past the policies for two statements.
alter table patients no force row level security;
--> statement-breakpoint
alter table alerts no force row level security;
--> statement-breakpoint
alter table patient_summaries no force row level security;
--> statement-breakpoint
update patients p set alert_rank = worst.rank, is_ready = worst.ready
  from (select clinic_id, patient_id, min(alert_rank(level)) as rank, bool_or(rule = 'ready-to-progress') as ready from alerts where status <> 'resolved' group by clinic_id, patient_id) worst
  where p.clinic_id = worst.clinic_id and p.id = worst.patient_id;
--> statement-breakpoint
update patients p set pain_recent = s.pain_recent from patient_summaries s where s.clinic_id = p.clinic_id and s.patient_id = p.id and s.pain_recent is not null;
--> statement-breakpoint
alter table patient_summaries force row level security;
--> statement-breakpoint
alter table alerts force row level security;
--> statement-breakpoint
alter table patients force row level security;
