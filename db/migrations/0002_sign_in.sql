-- Look-ups that come before a clinic is known. Each takes an exact secret or address, answers with the least it can,
-- and runs as homestretch_auth, which nobody can log in as.

create policy looked_up on users to homestretch_auth using (true) with check (true);
--> statement-breakpoint
create policy looked_up on clinics for select to homestretch_auth using (true);
--> statement-breakpoint
create policy looked_up on memberships to homestretch_auth using (true) with check (true);
--> statement-breakpoint
create policy looked_up on auth_sessions to homestretch_auth using (true) with check (true);
--> statement-breakpoint
create policy looked_up on invitations to homestretch_auth using (true) with check (true);
--> statement-breakpoint
create policy looked_up on plan_links for select to homestretch_auth using (true);
--> statement-breakpoint
create policy looked_up on patients for select to homestretch_auth using (true);
--> statement-breakpoint
grant select, insert on users, memberships to homestretch_auth;
--> statement-breakpoint
grant select, insert, update on auth_sessions to homestretch_auth;
--> statement-breakpoint
grant select, update on invitations to homestretch_auth;
--> statement-breakpoint
grant select on clinics, plan_links to homestretch_auth;
--> statement-breakpoint
grant select (clinic_id, id, birth_date, archived_at) on patients to homestretch_auth;
--> statement-breakpoint
grant create on schema public to homestretch_auth;
--> statement-breakpoint

-- Whether somebody has taken up this installation or still may; asked by the launcher alone. A first invitation that ran out is made anew.
create function auth_any_clinic() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from public.memberships)
    or exists (select 1 from public.invitations where accepted_at is null and revoked_at is null and expires_at > now())
$$;
--> statement-breakpoint
create function auth_find_user(address text) returns table (user_id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id, u.password_hash from public.users u where lower(u.email) = lower(address)
$$;
--> statement-breakpoint
-- Opens a session in the clinic where the person is an active member; no row when there is none.
create function auth_open_session(person uuid, new_session uuid, secret_hash text, hours integer) returns table (clinic_id uuid, member_id uuid)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.auth_sessions (clinic_id, id, token_hash, member_id, ends_at)
  select m.clinic_id, new_session, secret_hash, m.id, now() + make_interval(hours => hours)
  from public.memberships m where m.user_id = person and m.disabled_at is null order by m.created_at limit 1
  returning auth_sessions.clinic_id, auth_sessions.member_id
$$;
--> statement-breakpoint
-- The signed-in member, or no row. Seen-at moves at most once a minute, so that reading pages does not write each time.
create function auth_read_session(secret_hash text) returns table (clinic_id uuid, member_id uuid, session_id uuid, role text, member_name text, locale text, clinic_zone text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  update public.auth_sessions s set last_seen_at = now()
  from public.clinics c
  where s.token_hash = secret_hash and c.id = s.clinic_id and s.revoked_at is null and s.ends_at > now()
    and s.last_seen_at > now() - make_interval(mins => c.idle_minutes) and s.last_seen_at < now() - interval '1 minute';
  return query
    select s.clinic_id, s.member_id, s.id, m.role, m.name, u.locale, c.time_zone
    from public.auth_sessions s
    join public.clinics c on c.id = s.clinic_id
    join public.memberships m on m.clinic_id = s.clinic_id and m.id = s.member_id and m.disabled_at is null
    join public.users u on u.id = m.user_id
    where s.token_hash = secret_hash and s.revoked_at is null and s.ends_at > now()
      and s.last_seen_at > now() - make_interval(mins => c.idle_minutes);
end $$;
--> statement-breakpoint
create function auth_end_session(secret_hash text) returns table (clinic_id uuid, member_id uuid)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.auth_sessions set revoked_at = now() where token_hash = secret_hash and revoked_at is null
  returning auth_sessions.clinic_id, auth_sessions.member_id
$$;
--> statement-breakpoint
create function auth_set_locale(secret_hash text, new_locale text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update public.users u set locale = new_locale
  from public.auth_sessions s join public.memberships m on m.clinic_id = s.clinic_id and m.id = s.member_id
  where s.token_hash = secret_hash and s.revoked_at is null and s.ends_at > now() and u.id = m.user_id
$$;
--> statement-breakpoint
grant update (locale) on users to homestretch_auth;
--> statement-breakpoint
create function auth_find_invitation(secret_hash text) returns table (clinic_id uuid, invitation_id uuid, clinic_name text, email text, role text, known boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.clinic_id, i.id, c.name, i.email, i.role, exists (select 1 from public.users u where lower(u.email) = lower(i.email))
  from public.invitations i join public.clinics c on c.id = i.clinic_id
  where i.token_hash = secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
$$;
--> statement-breakpoint
-- Takes an invitation once. A person who already has a sign-in keeps it: `person` then names them, verified by the caller.
create function auth_accept_invitation(secret_hash text, person uuid, person_name text, new_password_hash text, new_locale text, new_member uuid) returns table (clinic_id uuid, member_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare taken record;
begin
  update public.invitations i set accepted_at = now()
  where i.token_hash = secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
  returning i.clinic_id, i.email, i.role into taken;
  if not found then return; end if;
  if not exists (select 1 from public.users u where u.id = person) then
    insert into public.users (id, email, name, password_hash, locale) values (person, taken.email, person_name, new_password_hash, new_locale);
  elsif not exists (select 1 from public.users u where u.id = person and lower(u.email) = lower(taken.email)) then
    raise exception 'the invitation is for another address' using errcode = 'insufficient_privilege';
  end if;
  insert into public.memberships (clinic_id, id, user_id, name, email, role)
  values (taken.clinic_id, new_member, person, person_name, taken.email, taken.role);
  return query select taken.clinic_id, new_member;
end $$;
--> statement-breakpoint
-- A live link by its secret's hash. Revoked, expired and never-existing give the same: no row.
create function auth_find_link(secret_hash text) returns table (clinic_id uuid, link_id uuid, patient_id uuid, program_id uuid, birth_year integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.clinic_id, l.id, l.patient_id, l.program_id,
    case when l.ask_birth_year then extract(year from p.birth_date)::integer end
  from public.plan_links l join public.patients p on p.clinic_id = l.clinic_id and p.id = l.patient_id
  where l.token_hash = secret_hash and l.revoked_at is null and l.expires_at > now() and p.archived_at is null
$$;
--> statement-breakpoint
-- The short code of the printed sheet always needs the birth year too.
create function auth_find_link_by_code(secret_hash text, year integer) returns table (clinic_id uuid, link_id uuid, token_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.clinic_id, l.id, l.token_hash
  from public.plan_links l join public.patients p on p.clinic_id = l.clinic_id and p.id = l.patient_id
  where l.code_hash = secret_hash and extract(year from p.birth_date)::integer = year
    and l.revoked_at is null and l.expires_at > now() and p.archived_at is null
$$;
--> statement-breakpoint

do $$
declare name text;
begin
  for name in select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.proname like 'auth\_%'
  loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to homestretch_app', name);
    execute format('alter function %s owner to homestretch_auth', name);
  end loop;
end $$;
--> statement-breakpoint
grant execute on function auth_any_clinic() to homestretch_owner;
--> statement-breakpoint
grant execute on function auth_find_link(text), auth_find_link_by_code(text, integer) to homestretch_link;
--> statement-breakpoint
revoke create on schema public from homestretch_auth;
