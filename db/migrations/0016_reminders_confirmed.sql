ALTER TABLE "reminders" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
-- Reminders that already go somewhere go on.
update reminders set confirmed_at = created_at where stopped_at is null;
--> statement-breakpoint
grant update (confirmed_at) on reminders to homestretch_link;
--> statement-breakpoint
create or replace function auth_due_reminders(moment timestamptz) returns table (clinic_id uuid, reminder_id uuid, local_day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select due.clinic_id, due.id, due.here::date
  from (
    select r.clinic_id, r.id, r.at_minute, r.last_day, moment at time zone p.time_zone as here
    from public.reminders r
    join public.patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
    join public.plan_links l on l.clinic_id = r.clinic_id and l.id = r.link_id
    where r.stopped_at is null and r.confirmed_at is not null and p.archived_at is null and l.revoked_at is null and l.expires_at > moment
  ) due
  where extract(hour from due.here) * 60 + extract(minute from due.here) between due.at_minute and due.at_minute + 180
    and (due.last_day is null or due.last_day < due.here::date)
$$;
