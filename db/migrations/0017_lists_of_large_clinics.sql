CREATE INDEX "patients_born" ON "patients" USING btree ("clinic_id","birth_date") WHERE archived_at is null;
