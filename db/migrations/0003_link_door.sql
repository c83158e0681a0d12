-- A link that asks for the birth year stays shut while no birth date is on file, rather than stop asking.
create or replace function auth_find_link(secret_hash text) returns table (clinic_id uuid, link_id uuid, patient_id uuid, program_id uuid, birth_year integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.clinic_id, l.id, l.patient_id, l.program_id,
    case when l.ask_birth_year then extract(year from p.birth_date)::integer end
  from public.plan_links l join public.patients p on p.clinic_id = l.clinic_id and p.id = l.patient_id
  where l.token_hash = secret_hash and l.revoked_at is null and l.expires_at > now() and p.archived_at is null
    and (not l.ask_birth_year or p.birth_date is not null)
$$;
--> statement-breakpoint
-- The short code leads to the seed from which the server's key makes the link's secret again.
drop function auth_find_link_by_code(text, integer);
--> statement-breakpoint
create function auth_find_link_by_code(secret_hash text, year integer) returns table (link_id uuid, seed text, token_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, l.seed, l.token_hash
  from public.plan_links l join public.patients p on p.clinic_id = l.clinic_id and p.id = l.patient_id
  where l.code_hash = secret_hash and extract(year from p.birth_date)::integer = year
    and l.revoked_at is null and l.expires_at > now() and p.archived_at is null
$$;
--> statement-breakpoint
revoke all on function auth_find_link_by_code(text, integer) from public;
--> statement-breakpoint
grant execute on function auth_find_link_by_code(text, integer) to homestretch_app;
--> statement-breakpoint
grant create on schema public to homestretch_auth;
--> statement-breakpoint
alter function auth_find_link_by_code(text, integer) owner to homestretch_auth;
--> statement-breakpoint
revoke create on schema public from homestretch_auth;
