-- The tables of prescribing: each clinic's rows for that clinic alone, each plan's for that plan alone.
do $$
declare name text;
begin
  foreach name in array array['figures', 'pictures', 'exercise_imports', 'exercise_approvals', 'exercise_favourites', 'templates',
    'ladder_steps', 'phase_starts', 'handout_files', 'outbox_messages']
  loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format('revoke all on public.%I from public', name);
    execute format('create policy clinic_rows on public.%I using (clinic_id = app_clinic()) with check (clinic_id = app_clinic())', name);
  end loop;
end $$;
--> statement-breakpoint
-- Shipped templates carry the nil clinic as the built-in exercises do.
create policy built_in_readable on templates for select using (clinic_id = '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
create policy own_only_insert on templates as restrictive for insert to homestretch_app with check (clinic_id <> '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
create policy own_only_update on templates as restrictive for update to homestretch_app using (clinic_id <> '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint

-- A plan shows the pictures of its own items and of the steps of their ladders, no others.
create policy one_program on figures as restrictive to homestretch_link
  using (exists (select from program_items i where i.clinic_id = app_clinic() and (i.figure_id = figures.id or i.ladder::text like '%' || figures.id::text || '%')));
--> statement-breakpoint
create policy one_program on pictures as restrictive to homestretch_link
  using (exists (select from program_items i where i.clinic_id = app_clinic() and (i.picture_id = pictures.id or i.ladder::text like '%' || pictures.id::text || '%')));
--> statement-breakpoint
create policy one_program on ladder_steps as restrictive to homestretch_link
  using (program_id = app_program() and patient_id = app_patient()) with check (program_id = app_program() and patient_id = app_patient());
--> statement-breakpoint
create policy one_program on phase_starts as restrictive to homestretch_link using (program_id = app_program());
--> statement-breakpoint
create policy one_program on handout_files as restrictive to homestretch_link using (program_id = app_program()) with check (program_id = app_program());
--> statement-breakpoint

-- What an issued plan shows or a patient did is only ever added to.
grant select, insert on figures, pictures, ladder_steps to homestretch_app;
--> statement-breakpoint
grant select, insert, update on templates, outbox_messages to homestretch_app;
--> statement-breakpoint
grant select, insert, update (undone_at) on exercise_imports to homestretch_app;
--> statement-breakpoint
grant select, insert, update (withdrawn_at, withdrawn_by) on exercise_approvals to homestretch_app;
--> statement-breakpoint
grant select, insert, delete on exercise_favourites, phase_starts, handout_files to homestretch_app;
--> statement-breakpoint
grant update (single_keys) on memberships to homestretch_app;
--> statement-breakpoint
grant select on figures, pictures, phase_starts to homestretch_link;
--> statement-breakpoint
grant select, insert on ladder_steps, handout_files to homestretch_link;
