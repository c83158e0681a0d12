do $$
declare name text;
begin
  foreach name in array array['patient_imports', 'patient_merges']
  loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format('revoke all on public.%I from public', name);
    execute format('create policy clinic_rows on public.%I using (clinic_id = app_clinic()) with check (clinic_id = app_clinic())', name);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update (undone_at) on patient_imports, patient_merges to homestretch_app;
--> statement-breakpoint
-- A carer's own name stands on the plan that the carer opens.
grant select (recipient_name) on plan_links to homestretch_link;
--> statement-breakpoint

-- Logs and versions can only be added to. When two records of one person are made one, whose they are is the single thing that
-- changes; this function alone may do it, for the clinic that the transaction names.
grant select, update (patient_id) on programs, session_logs, pain_reports, alerts, ladder_steps, outcome_requests, outcome_measures, reminders, outbox_messages, notes, episodes to homestretch_auth;
--> statement-breakpoint
grant update (patient_id) on plan_links to homestretch_auth;
--> statement-breakpoint
grant create on schema public to homestretch_auth;
--> statement-breakpoint
create function move_patient_rows(from_patient uuid, to_patient uuid, program_ids uuid[], note_ids uuid[], episode_ids uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  clinic uuid := public.app_clinic();
  name text;
begin
  update public.programs set patient_id = to_patient where clinic_id = clinic and patient_id = from_patient and id = any (program_ids);
  foreach name in array array['session_logs', 'pain_reports', 'alerts', 'ladder_steps', 'outcome_requests', 'outcome_measures', 'reminders', 'plan_links']
  loop
    execute format('update public.%I set patient_id = $1 where clinic_id = $2 and patient_id = $3 and program_id = any ($4)', name) using to_patient, clinic, from_patient, program_ids;
  end loop;
  update public.outbox_messages m set patient_id = to_patient where m.clinic_id = clinic and m.patient_id = from_patient
    and m.link_id in (select l.id from public.plan_links l where l.clinic_id = clinic and l.program_id = any (program_ids));
  update public.notes set patient_id = to_patient where clinic_id = clinic and patient_id = from_patient and id = any (note_ids);
  update public.episodes set patient_id = to_patient where clinic_id = clinic and patient_id = from_patient and id = any (episode_ids);
end $$;
--> statement-breakpoint
revoke all on function move_patient_rows(uuid, uuid, uuid[], uuid[], uuid[]) from public;
--> statement-breakpoint
grant execute on function move_patient_rows(uuid, uuid, uuid[], uuid[], uuid[]) to homestretch_app;
--> statement-breakpoint
alter function move_patient_rows(uuid, uuid, uuid[], uuid[], uuid[]) owner to homestretch_auth;
--> statement-breakpoint
revoke create on schema public from homestretch_auth;
