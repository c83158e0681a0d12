-- Reminders, calendar feeds, outcome measures and saved lists: each clinic's for that clinic alone, each plan's for that plan alone.
do $$
declare name text;
begin
  foreach name in array array['reminders', 'outcome_requests', 'outcome_measures', 'saved_views']
  loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format('revoke all on public.%I from public', name);
    execute format('create policy clinic_rows on public.%I using (clinic_id = app_clinic()) with check (clinic_id = app_clinic())', name);
  end loop;
  foreach name in array array['reminders', 'outcome_requests', 'outcome_measures']
  loop
    execute format('create policy one_program on public.%I as restrictive to homestretch_link using (program_id = app_program() and patient_id = app_patient()) with check (program_id = app_program() and patient_id = app_patient())', name);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, delete on saved_views to homestretch_app;
--> statement-breakpoint
grant select, insert, update (withdrawn_at) on outcome_requests to homestretch_app;
--> statement-breakpoint
-- What was told is only ever added to.
grant select, insert on outcome_measures to homestretch_app, homestretch_link;
--> statement-breakpoint
grant select on outcome_requests to homestretch_link;
--> statement-breakpoint
grant select, update (last_day, stopped_at) on reminders to homestretch_app;
--> statement-breakpoint
grant select, insert, update (stopped_at) on reminders to homestretch_link;
--> statement-breakpoint
grant select (calendar_hash), update (calendar_hash) on plan_links to homestretch_link;
--> statement-breakpoint

create policy looked_up on reminders for select to homestretch_auth using (true);
--> statement-breakpoint
grant select on reminders to homestretch_auth;
--> statement-breakpoint
grant select (time_zone) on patients to homestretch_auth;
--> statement-breakpoint
grant create on schema public to homestretch_auth;
--> statement-breakpoint
-- The plan whose calendar a secret opens. It ends with its link.
create function auth_find_calendar(secret_hash text) returns table (clinic_id uuid, link_id uuid, patient_id uuid, program_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.clinic_id, l.id, l.patient_id, l.program_id
  from public.plan_links l join public.patients p on p.clinic_id = l.clinic_id and p.id = l.patient_id
  where l.calendar_hash = secret_hash and l.revoked_at is null and l.expires_at > now() and p.archived_at is null
$$;
--> statement-breakpoint
-- The reminder that the address in a letter stops, stopped or not.
create function auth_find_reminder(secret_hash text) returns table (clinic_id uuid, reminder_id uuid, link_id uuid, patient_id uuid, program_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.clinic_id, r.id, r.link_id, r.patient_id, r.program_id from public.reminders r where r.stop_hash = secret_hash
$$;
--> statement-breakpoint
-- Reminders whose hour has come on their patient's own clock and that were not written today. Later than three hours after it none is sent: nobody is reminded at night because the server was down by day.
create function auth_due_reminders(moment timestamptz) returns table (clinic_id uuid, reminder_id uuid, local_day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select due.clinic_id, due.id, due.here::date
  from (
    select r.clinic_id, r.id, r.at_minute, r.last_day, moment at time zone p.time_zone as here
    from public.reminders r
    join public.patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
    join public.plan_links l on l.clinic_id = r.clinic_id and l.id = r.link_id
    where r.stopped_at is null and p.archived_at is null and l.revoked_at is null and l.expires_at > moment
  ) due
  where extract(hour from due.here) * 60 + extract(minute from due.here) between due.at_minute and due.at_minute + 180
    and (due.last_day is null or due.last_day < due.here::date)
$$;
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array array['auth_find_calendar(text)', 'auth_find_reminder(text)', 'auth_due_reminders(timestamptz)']
  loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to homestretch_app', name);
    execute format('alter function %s owner to homestretch_auth', name);
  end loop;
end $$;
--> statement-breakpoint
revoke create on schema public from homestretch_auth;
