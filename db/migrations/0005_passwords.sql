-- Passwords: kept up to date, changed by their owner, and set anew with a link from the clinic's owner.
grant update (password_hash) on users to homestretch_auth;
--> statement-breakpoint
grant create on schema public to homestretch_auth;
--> statement-breakpoint
-- Replaces a hash by whoever has just proved the password behind the old one.
create function auth_replace_hash(person uuid, old_hash text, new_hash text) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with changed as (update public.users u set password_hash = new_hash where u.id = person and u.password_hash = old_hash returning 1)
  select exists (select 1 from changed)
$$;
--> statement-breakpoint
-- Ends every other session of the person whose session this is, in whichever clinic.
create function auth_end_other_sessions(secret_hash text) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with own as (
    select m.user_id from public.auth_sessions s join public.memberships m on m.clinic_id = s.clinic_id and m.id = s.member_id
    where s.token_hash = secret_hash and s.revoked_at is null and s.ends_at > now()
  ), ended as (
    update public.auth_sessions s set revoked_at = now()
    from public.memberships m join own on own.user_id = m.user_id
    where m.clinic_id = s.clinic_id and m.id = s.member_id and s.revoked_at is null and s.token_hash <> secret_hash
    returning 1
  )
  select count(*)::integer from ended
$$;
--> statement-breakpoint
drop function auth_find_invitation(text);
--> statement-breakpoint
-- What an invitation asks of its reader: 'new' a name and a password, 'known' the password they have, 'reset' a new
-- password for a member of this clinic. Whoever works in another clinic too gets no reset from one clinic's owner.
create function auth_find_invitation(secret_hash text) returns table (clinic_id uuid, invitation_id uuid, clinic_name text, email text, role text, kind text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.clinic_id, i.id, c.name, i.email, i.role,
    case
      when u.id is null then 'new'
      when not exists (select 1 from public.memberships m where m.clinic_id = i.clinic_id and m.user_id = u.id) then 'known'
      when exists (select 1 from public.memberships m where m.user_id = u.id and (m.clinic_id <> i.clinic_id or m.disabled_at is not null)) then 'blocked'
      else 'reset'
    end
  from public.invitations i join public.clinics c on c.id = i.clinic_id left join public.users u on lower(u.email) = lower(i.email)
  where i.token_hash = secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
$$;
--> statement-breakpoint
-- Sets a new password once and ends every session that the old one opened.
create function auth_accept_reset(secret_hash text, new_hash text) returns table (clinic_id uuid, member_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare taken record;
declare person uuid;
begin
  if not exists (select 1 from public.auth_find_invitation(secret_hash) f where f.kind = 'reset') then return; end if;
  update public.invitations i set accepted_at = now()
  where i.token_hash = secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
  returning i.clinic_id, i.email into taken;
  if not found then return; end if;
  update public.users u set password_hash = new_hash where lower(u.email) = lower(taken.email) returning u.id into person;
  update public.auth_sessions s set revoked_at = now() from public.memberships m
  where m.user_id = person and m.clinic_id = s.clinic_id and m.id = s.member_id and s.revoked_at is null;
  return query select m.clinic_id, m.id from public.memberships m where m.clinic_id = taken.clinic_id and m.user_id = person;
end $$;
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array array['auth_replace_hash(uuid, text, text)', 'auth_end_other_sessions(text)', 'auth_find_invitation(text)', 'auth_accept_reset(text, text)']
  loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to homestretch_app', name);
    execute format('alter function %s owner to homestretch_auth', name);
  end loop;
end $$;
--> statement-breakpoint
revoke create on schema public from homestretch_auth;
