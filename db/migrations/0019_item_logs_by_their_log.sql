-- One log is looked up by its key, where before all logs of the patient were read for every item that is written.
alter policy one_patient on item_logs to homestretch_link
  using (exists (select 1 from session_logs l where l.clinic_id = item_logs.clinic_id and l.id = item_logs.session_log_id and l.patient_id = app_patient()));
