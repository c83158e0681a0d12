DROP INDEX "patients_name";--> statement-breakpoint
CREATE INDEX "patients_active" ON "patients" USING btree ("clinic_id","id") INCLUDE ("therapist_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "patients_aside" ON "patients" USING btree ("clinic_id","archived_at","paper_only") WHERE archived_at is not null or paper_only;--> statement-breakpoint
CREATE INDEX "programs_active" ON "programs" USING btree ("clinic_id","patient_id") INCLUDE ("id") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "patient_summaries_quiet" ON "patient_summaries" USING btree ("clinic_id","patient_id") WHERE last_session_day is null or last_session_day <= as_of - 7;--> statement-breakpoint
CREATE INDEX "patients_name" ON "patients" USING btree ("clinic_id",lower("name"),"id");--> statement-breakpoint
-- Every clinic, for work that the server's own clock begins in each of them.
grant create on schema public to homestretch_auth;
--> statement-breakpoint
create function auth_clinics() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select id from public.clinics $$;
--> statement-breakpoint
revoke all on function auth_clinics() from public;
--> statement-breakpoint
grant execute on function auth_clinics() to homestretch_app;
--> statement-breakpoint
alter function auth_clinics() owner to homestretch_auth;
--> statement-breakpoint
revoke create on schema public from homestretch_auth;
