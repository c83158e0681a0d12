CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid,
	"detail" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_clinic_id_seq_pk" PRIMARY KEY("clinic_id","seq")
);
--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "auth_sessions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"emergency_number" text DEFAULT '112' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"paper" text DEFAULT 'a4' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"link_days" integer DEFAULT 180 NOT NULL,
	"idle_minutes" integer DEFAULT 30 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clinics_paper_known" CHECK ("clinics"."paper" in ('a4', 'letter')),
	CONSTRAINT "clinics_idle_sensible" CHECK ("clinics"."idle_minutes" between 5 and 480),
	CONSTRAINT "clinics_link_days_sensible" CHECK ("clinics"."link_days" between 1 and 730)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "invitations_role_known" CHECK ("invitations"."role" in ('owner', 'therapist', 'assistant'))
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "memberships_role_known" CHECK ("memberships"."role" in ('owner', 'therapist', 'assistant'))
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exercise_texts" (
	"clinic_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "exercise_texts_clinic_id_exercise_id_locale_pk" PRIMARY KEY("clinic_id","exercise_id","locale")
);
--> statement-breakpoint
CREATE TABLE "exercises" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"position" text NOT NULL,
	"end_position" text,
	"types" text[] NOT NULL,
	"direction" text NOT NULL,
	"sidedness" text,
	"regions" text[] NOT NULL,
	"muscles" text[] NOT NULL,
	"equipment" text[] NOT NULL,
	"default_dose" jsonb NOT NULL,
	"ranges" jsonb NOT NULL,
	"precautions" text[] NOT NULL,
	"variant_of" text,
	"easier" text[] NOT NULL,
	"harder" text[] NOT NULL,
	"pairs_with" jsonb NOT NULL,
	"sources" text[] NOT NULL,
	"sort_order" text DEFAULT '' NOT NULL,
	"approved_by" text,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercises_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercises_sources_named" CHECK (cardinality("exercises"."sources") > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"label" text NOT NULL,
	"seed" text NOT NULL,
	"token_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"ask_birth_year" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_opened_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_links_label_known" CHECK ("plan_links"."label" in ('patient', 'carer'))
);
--> statement-breakpoint
CREATE TABLE "item_logs" (
	"clinic_id" uuid NOT NULL,
	"session_log_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"done_share" real,
	CONSTRAINT "item_logs_clinic_id_session_log_id_item_id_pk" PRIMARY KEY("clinic_id","session_log_id","item_id"),
	CONSTRAINT "item_logs_outcome_known" CHECK ("item_logs"."outcome" in ('done', 'partly', 'skipped')),
	CONSTRAINT "item_logs_share_is_share" CHECK ("item_logs"."done_share" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "pain_reports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"local_day" date NOT NULL,
	"pain" integer,
	"location" text,
	"red_flags" text[] NOT NULL,
	"note" text,
	"link_id" uuid,
	"entered_by" uuid,
	"body_hash" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pain_reports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "pain_reports_pain_scale" CHECK ("pain_reports"."pain" between 0 and 10),
	CONSTRAINT "pain_reports_someone_entered" CHECK (("pain_reports"."link_id" is null) <> ("pain_reports"."entered_by" is null))
);
--> statement-breakpoint
CREATE TABLE "session_logs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"local_day" date NOT NULL,
	"provenance" text NOT NULL,
	"pain_before" integer,
	"pain_after" integer,
	"location_before" text,
	"location_after" text,
	"note" text,
	"link_id" uuid,
	"entered_by" uuid,
	"supersedes_id" uuid,
	"body_hash" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_logs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "session_logs_pain_scale" CHECK ("session_logs"."pain_before" between 0 and 10 and "session_logs"."pain_after" between 0 and 10),
	CONSTRAINT "session_logs_someone_entered" CHECK (("session_logs"."link_id" is null) <> ("session_logs"."entered_by" is null))
);
--> statement-breakpoint
CREATE TABLE "episodes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"complaint" text NOT NULL,
	"started_on" date NOT NULL,
	"closed_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "episodes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "episodes_close_after_start" CHECK ("episodes"."closed_on" is null or "episodes"."closed_on" >= "episodes"."started_on")
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"birth_date" date,
	"chart_number" text,
	"phone" text DEFAULT '' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"minutes_per_day" integer,
	"paper_only" boolean DEFAULT false NOT NULL,
	"large_print" boolean DEFAULT false NOT NULL,
	"precautions" text[] DEFAULT '{}' NOT NULL,
	"therapist_id" uuid,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_name_given" CHECK (length(btrim("patients"."name")) between 1 and 200),
	CONSTRAINT "patients_minutes_sensible" CHECK ("patients"."minutes_per_day" between 1 and 240)
);
--> statement-breakpoint
CREATE TABLE "program_items" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"position" integer NOT NULL,
	"exercise_clinic_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"start_position" text NOT NULL,
	"dose" jsonb NOT NULL,
	"section" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"texts" jsonb NOT NULL,
	CONSTRAINT "program_items_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "program_items_own_or_built_in" CHECK ("program_items"."exercise_clinic_id" in ("program_items"."clinic_id", '00000000-0000-0000-0000-000000000000'))
);
--> statement-breakpoint
CREATE TABLE "program_pauses" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_pauses_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "program_pauses_in_order" CHECK ("program_pauses"."to_day" is null or "program_pauses"."to_day" >= "program_pauses"."from_day")
);
--> statement-breakpoint
CREATE TABLE "program_versions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"frequency" jsonb NOT NULL,
	"zones" jsonb NOT NULL,
	"location_map" text NOT NULL,
	"message_to_patient" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"changes" jsonb NOT NULL,
	"effective_from" date NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	CONSTRAINT "program_versions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "program_versions_number_positive" CHECK ("program_versions"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"episode_id" uuid,
	"title" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"draft" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	"draft_saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"draft_saved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "programs_status_known" CHECK ("programs"."status" in ('draft', 'active', 'paused', 'completed'))
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"level" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"figures" jsonb NOT NULL,
	"source_id" uuid,
	"day" date NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"snoozed_until" date,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	"resolution" text,
	CONSTRAINT "alerts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "alerts_status_known" CHECK ("alerts"."status" in ('open', 'acknowledged', 'resolved')),
	CONSTRAINT "alerts_resolved_matches" CHECK (("alerts"."status" = 'resolved') = ("alerts"."resolved_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "notes_kind_known" CHECK ("notes"."kind" in ('note', 'call', 'visit', 'message'))
);
--> statement-breakpoint
CREATE TABLE "patient_summaries" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"as_of" date NOT NULL,
	"strip" jsonb NOT NULL,
	"scheduled_days" integer NOT NULL,
	"attempted_days" integer NOT NULL,
	"unknown_days" integer NOT NULL,
	"dose_share" real,
	"pain_earlier" real,
	"pain_recent" real,
	"pain_verdict" text NOT NULL,
	"last_session_at" timestamp with time zone,
	"last_session_day" date,
	"last_provenance" text,
	CONSTRAINT "patient_summaries_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id")
);
--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_clinic_id_member_id_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","member_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_clinic_id_invited_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","invited_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_texts" ADD CONSTRAINT "exercise_texts_clinic_id_exercise_id_exercises_clinic_id_id_fk" FOREIGN KEY ("clinic_id","exercise_id") REFERENCES "public"."exercises"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_links" ADD CONSTRAINT "plan_links_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_links" ADD CONSTRAINT "plan_links_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_links" ADD CONSTRAINT "plan_links_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_logs" ADD CONSTRAINT "item_logs_clinic_id_session_log_id_session_logs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","session_log_id") REFERENCES "public"."session_logs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_logs" ADD CONSTRAINT "item_logs_clinic_id_item_id_program_items_clinic_id_id_fk" FOREIGN KEY ("clinic_id","item_id") REFERENCES "public"."program_items"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_reports" ADD CONSTRAINT "pain_reports_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_reports" ADD CONSTRAINT "pain_reports_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_reports" ADD CONSTRAINT "pain_reports_clinic_id_link_id_plan_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_reports" ADD CONSTRAINT "pain_reports_clinic_id_entered_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","entered_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_version_id_program_versions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","version_id") REFERENCES "public"."program_versions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_link_id_plan_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_entered_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","entered_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_supersedes_id_session_logs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","supersedes_id") REFERENCES "public"."session_logs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_therapist_id_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_clinic_id_version_id_program_versions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","version_id") REFERENCES "public"."program_versions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_exercise_clinic_id_exercise_id_exercises_clinic_id_id_fk" FOREIGN KEY ("exercise_clinic_id","exercise_id") REFERENCES "public"."exercises"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_pauses" ADD CONSTRAINT "program_pauses_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_pauses" ADD CONSTRAINT "program_pauses_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_versions" ADD CONSTRAINT "program_versions_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_versions" ADD CONSTRAINT "program_versions_clinic_id_issued_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","issued_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_episode_id_episodes_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episodes"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_draft_saved_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","draft_saved_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_acknowledged_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","acknowledged_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_resolved_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","resolved_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_clinic_id_author_id_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","author_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_summaries" ADD CONSTRAINT "patient_summaries_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("clinic_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_sessions_token_once" ON "auth_sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "auth_sessions_member" ON "auth_sessions" USING btree ("clinic_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_once" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_user_once" ON "memberships" USING btree ("clinic_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_once" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "exercises_slug_once" ON "exercises" USING btree ("clinic_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_links_token_once" ON "plan_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_links_code_once" ON "plan_links" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "plan_links_program" ON "plan_links" USING btree ("clinic_id","program_id");--> statement-breakpoint
CREATE INDEX "pain_reports_patient_day" ON "pain_reports" USING btree ("clinic_id","patient_id","local_day");--> statement-breakpoint
CREATE UNIQUE INDEX "session_logs_corrected_once" ON "session_logs" USING btree ("clinic_id","supersedes_id");--> statement-breakpoint
CREATE INDEX "session_logs_patient_day" ON "session_logs" USING btree ("clinic_id","patient_id","local_day");--> statement-breakpoint
CREATE INDEX "episodes_patient" ON "episodes" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "patients_chart_number_once" ON "patients" USING btree ("clinic_id","chart_number");--> statement-breakpoint
CREATE INDEX "patients_name" ON "patients" USING btree ("clinic_id",lower("name"));--> statement-breakpoint
CREATE INDEX "patients_therapist" ON "patients" USING btree ("clinic_id","therapist_id");--> statement-breakpoint
CREATE UNIQUE INDEX "program_items_position_once" ON "program_items" USING btree ("clinic_id","version_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "program_items_key_once" ON "program_items" USING btree ("clinic_id","version_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "program_pauses_one_open" ON "program_pauses" USING btree ("clinic_id","program_id") WHERE to_day is null;--> statement-breakpoint
CREATE UNIQUE INDEX "program_versions_number_once" ON "program_versions" USING btree ("clinic_id","program_id","number");--> statement-breakpoint
CREATE INDEX "programs_patient" ON "programs" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programs_one_in_force" ON "programs" USING btree ("clinic_id","patient_id") WHERE status in ('active', 'paused');--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_one_unresolved" ON "alerts" USING btree ("clinic_id","patient_id","rule","subject") WHERE status <> 'resolved';--> statement-breakpoint
CREATE INDEX "alerts_patient" ON "alerts" USING btree ("clinic_id","patient_id","opened_at");--> statement-breakpoint
CREATE INDEX "notes_patient" ON "notes" USING btree ("clinic_id","patient_id","created_at");--> statement-breakpoint
CREATE INDEX "patient_summaries_as_of" ON "patient_summaries" USING btree ("clinic_id","as_of");