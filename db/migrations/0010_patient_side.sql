CREATE TABLE "saved_views" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "saved_views_short" CHECK (length("saved_views"."name") between 1 and 60 and length("saved_views"."query") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"email" text NOT NULL,
	"at_minute" integer NOT NULL,
	"stop_hash" text NOT NULL,
	"last_day" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "reminders_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "reminders_minute_of_day" CHECK ("reminders"."at_minute" between 0 and 1439)
);
--> statement-breakpoint
CREATE TABLE "outcome_measures" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"request_id" uuid,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"scores" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"local_day" date NOT NULL,
	"link_id" uuid,
	"entered_by" uuid,
	"body_hash" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outcome_measures_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "outcome_measures_someone_entered" CHECK (("outcome_measures"."link_id" is null) <> ("outcome_measures"."entered_by" is null))
);
--> statement-breakpoint
CREATE TABLE "outcome_requests" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"activities" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "outcome_requests_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "outbox_messages" ALTER COLUMN "created_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "rules" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "count_monitoring_days" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_links" ADD COLUMN "calendar_hash" text;--> statement-breakpoint
ALTER TABLE "session_logs" ADD COLUMN "effort" integer;--> statement-breakpoint
ALTER TABLE "session_logs" ADD COLUMN "started_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "reminder_id" uuid;--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "outcome_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "rules" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_clinic_id_member_id_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","member_id") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_clinic_id_link_id_plan_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_measures" ADD CONSTRAINT "outcome_measures_clinic_id_request_id_outcome_requests_clinic_id_id_fk" FOREIGN KEY ("clinic_id","request_id") REFERENCES "public"."outcome_requests"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_measures" ADD CONSTRAINT "outcome_measures_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_measures" ADD CONSTRAINT "outcome_measures_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_measures" ADD CONSTRAINT "outcome_measures_clinic_id_link_id_plan_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_measures" ADD CONSTRAINT "outcome_measures_clinic_id_entered_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","entered_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_requests" ADD CONSTRAINT "outcome_requests_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_requests" ADD CONSTRAINT "outcome_requests_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_requests" ADD CONSTRAINT "outcome_requests_clinic_id_created_by_memberships_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name_once" ON "saved_views" USING btree ("clinic_id","member_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_stop_once" ON "reminders" USING btree ("stop_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_one_a_link" ON "reminders" USING btree ("clinic_id","link_id") WHERE stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "outcome_measures_answered_once" ON "outcome_measures" USING btree ("clinic_id","request_id");--> statement-breakpoint
CREATE INDEX "outcome_measures_patient" ON "outcome_measures" USING btree ("clinic_id","patient_id","local_day");--> statement-breakpoint
CREATE INDEX "outcome_requests_patient" ON "outcome_requests" USING btree ("clinic_id","patient_id","created_at");--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_clinic_id_reminder_id_reminders_clinic_id_id_fk" FOREIGN KEY ("clinic_id","reminder_id") REFERENCES "public"."reminders"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_links_calendar_once" ON "plan_links" USING btree ("calendar_hash");--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_effort_scale" CHECK ("session_logs"."effort" between 0 and 10);--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_someone_asked" CHECK ("outbox_messages"."created_by" is not null or "outbox_messages"."reminder_id" is not null);