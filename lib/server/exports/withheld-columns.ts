import 'server-only';

/** Columns of a patient's tables that no export of a patient holds, and why. Every other one is in `record-columns`. */
export const withheld: Record<string, Record<string, string>> = {
  patients: { import_id: 'which file of the clinic’s the patient came from', search_text: 'name and chart number once more, as they are searched', alert_rank: 'follows from the alerts, which are in the record', is_ready: 'follows from the alerts, which are in the record', pain_recent: 'follows from the summary' },
  plan_links: { seed: 'a secret: the link is derived from it', token_hash: 'a secret', code_hash: 'a secret', calendar_hash: 'a secret' },
  reminders: { stop_hash: 'a secret' },
  session_logs: { body_hash: 'tells a repeated sending; says nothing of the patient' },
  pain_reports: { body_hash: 'tells a repeated sending; says nothing of the patient' },
  outcome_measures: { body_hash: 'tells a repeated sending; says nothing of the patient' },
  audit_events: { previous_hash: 'the chain of the whole clinic’s trail', hash: 'the chain of the whole clinic’s trail' },
};

/** Tables of which nothing is one patient's record, and why. */
export const notOfPatients: Record<string, string> = {
  clinics: 'the clinic’s own; its name and phone are in the record',
  users: 'people who sign in',
  memberships: 'the team; names and roles of those whom a record names are in it',
  saved_views: 'a member’s own lists',
  auth_sessions: 'people who sign in',
  invitations: 'people who sign in',
  throttles: 'counters that last minutes',
  figures: 'the clinic’s library',
  pictures: 'the clinic’s library',
  exercise_imports: 'the clinic’s library',
  exercises: 'the clinic’s library; the texts that a patient was given are frozen in the items',
  exercise_texts: 'the clinic’s library',
  exercise_approvals: 'the clinic’s library',
  exercise_favourites: 'the clinic’s library',
  templates: 'the clinic’s library',
  patient_imports: 'which files the clinic brought in',
  handout_files: 'drawings kept for speed; made again from the versions in the record',
};
