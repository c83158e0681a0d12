CREATE TABLE "exercise_approvals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"exercise_clinic_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"approved_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "exercise_approvals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_approvals_own_or_built_in" CHECK ("exercise_approvals"."exercise_clinic_id" in ("exercise_approvals"."clinic_id", '00000000-0000-0000-0000-000000000000'))
);
--> statement-breakpoint
CREATE TABLE "exercise_favourites" (
	"clinic_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"exercise_clinic_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_favourites_clinic_id_member_id_exercise_clinic_id_exercise_id_pk" PRIMARY KEY("clinic_id","member_id","exercise_clinic_id","exercise_id"),
	CONSTRAINT "exercise_favourites_own_or_built_in" CHECK ("exercise_favourites"."exercise_clinic_id" in ("exercise_favourites"."clinic_id", '00000000-0000-0000-0000-000000000000'))
);
--> statement-breakpoint
CREATE TABLE "exercise_imports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"row_count" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "exercise_imports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"base_slug" text NOT NULL,
	"movement" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "figures_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pictures_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "pictures_type_known" CHECK ("pictures"."media_type" in ('image/png', 'image/jpeg')),
	CONSTRAINT "pictures_size_sensible" CHECK (octet_length("pictures"."bytes") <= 4194304 and "pictures"."width" between 1 and 4096 and "pictures"."height" between 1 and 4096)
);
--> statement-breakpoint
CREATE TABLE "ladder_steps" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"item_key" uuid NOT NULL,
	"step" jsonb NOT NULL,
	"link_id" uuid,
	"member_id" uuid,
	"local_day" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ladder_steps_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "ladder_steps_one_author" CHECK (num_nonnulls("ladder_steps"."link_id", "ladder_steps"."member_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"recipient_name" text NOT NULL,
	"recipient_email" text NOT NULL,
	"locale" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outbox_messages_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "outbox_messages_status_known" CHECK ("outbox_messages"."status" in ('waiting', 'sent', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "handout_files" (
	"clinic_id" uuid NOT NULL,
	"key" text NOT NULL,
	"program_id" uuid NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handout_files_clinic_id_key_pk" PRIMARY KEY("clinic_id","key")
);
--> statement-breakpoint
CREATE TABLE "phase_starts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"phase_key" uuid NOT NULL,
	"started_on" date NOT NULL,
	"started_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "phase_starts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid,
	"texts" jsonb NOT NULL,
	"draft" jsonb NOT NULL,
	"sort_order" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "templates_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "exercises" DROP CONSTRAINT "exercises_sources_named";--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "figure_look" text DEFAULT 'sand' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "figure_build" text DEFAULT 'medium' NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "single_keys" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "figure_slug" text;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "figure_id" uuid;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "picture_id" uuid;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "video_url" text;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_links" ADD COLUMN "recipient_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_links" ADD COLUMN "recipient_email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "figure_look" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "figure_build" text;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "phase_key" uuid;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "ladder" jsonb;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "demonstrated_on" date;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "anchor" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "figure_slug" text;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "figure_id" uuid;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "picture_id" uuid;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "video_url" text;--> statement-breakpoint
ALTER TABLE "program_versions" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "program_versions" ADD COLUMN "phases" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "exercise_approvals" ADD CONSTRAINT "exercise_approvals_exercise_clinic_id_exercise_id_exercises_clinic_id_id_fk" FOREIGN KEY ("exercise_clinic_id","exercise_id") REFERENCES "public"."exercises"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_approvals" ADD CONSTRAINT "exercise_approvals_clinic_id_approved_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","approved_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_approvals" ADD CONSTRAINT "exercise_approvals_clinic_id_withdrawn_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","withdrawn_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_favourites" ADD CONSTRAINT "exercise_favourites_exercise_clinic_id_exercise_id_exercises_clinic_id_id_fk" FOREIGN KEY ("exercise_clinic_id","exercise_id") REFERENCES "public"."exercises"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_favourites" ADD CONSTRAINT "exercise_favourites_clinic_id_member_id_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","member_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_imports" ADD CONSTRAINT "exercise_imports_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_steps" ADD CONSTRAINT "ladder_steps_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_steps" ADD CONSTRAINT "ladder_steps_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_steps" ADD CONSTRAINT "ladder_steps_clinic_id_version_id_program_versions_clinic_id_id_fk" FOREIGN KEY ("clinic_id","version_id") REFERENCES "public"."program_versions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_steps" ADD CONSTRAINT "ladder_steps_clinic_id_link_id_plan_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_steps" ADD CONSTRAINT "ladder_steps_clinic_id_member_id_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","member_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_clinic_id_link_id_plan_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handout_files" ADD CONSTRAINT "handout_files_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_starts" ADD CONSTRAINT "phase_starts_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_starts" ADD CONSTRAINT "phase_starts_clinic_id_started_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","started_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_clinic_id_owner_id_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","owner_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exercise_approvals_exercise" ON "exercise_approvals" USING btree ("clinic_id","exercise_clinic_id","exercise_id");--> statement-breakpoint
CREATE INDEX "ladder_steps_program" ON "ladder_steps" USING btree ("clinic_id","program_id","created_at");--> statement-breakpoint
CREATE INDEX "outbox_messages_newest" ON "outbox_messages" USING btree ("clinic_id","created_at");--> statement-breakpoint
CREATE INDEX "handout_files_program" ON "handout_files" USING btree ("clinic_id","program_id");--> statement-breakpoint
CREATE UNIQUE INDEX "phase_starts_once" ON "phase_starts" USING btree ("clinic_id","program_id","phase_key");--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clinic_id_figure_id_figures_clinic_id_id_fk" FOREIGN KEY ("clinic_id","figure_id") REFERENCES "public"."figures"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clinic_id_picture_id_pictures_clinic_id_id_fk" FOREIGN KEY ("clinic_id","picture_id") REFERENCES "public"."pictures"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clinic_id_import_id_exercise_imports_clinic_id_id_fk" FOREIGN KEY ("clinic_id","import_id") REFERENCES "public"."exercise_imports"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_clinic_id_figure_id_figures_clinic_id_id_fk" FOREIGN KEY ("clinic_id","figure_id") REFERENCES "public"."figures"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_clinic_id_picture_id_pictures_clinic_id_id_fk" FOREIGN KEY ("clinic_id","picture_id") REFERENCES "public"."pictures"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exercises_import" ON "exercises" USING btree ("clinic_id","import_id");--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_built_in_cite" CHECK ("exercises"."clinic_id" <> '00000000-0000-0000-0000-000000000000' or cardinality("exercises"."sources") > 0);--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_one_picture" CHECK (num_nonnulls("exercises"."figure_slug", "exercises"."figure_id", "exercises"."picture_id") <= 1);--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_video_https" CHECK ("exercises"."video_url" ~ '^https://');