import { uuidv7 } from 'uuidv7';
import { addIssuedProgram, addMember, asAdmin, openClinic } from '../testing/factories';

async function put(table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  await asAdmin(`insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
}

/** A clinic, or one more patient of it, with at least one row in every table that a clinic has. */
export async function fillEveryTable(existing?: string) {
  const clinicId = existing ?? (await openClinic()).clinicId;
  const member = await addMember(clinicId, 'therapist');
  const { patientId, programId, versionId, itemIds } = await addIssuedProgram(member);
  const [linkId, logId, exerciseId] = [uuidv7(), uuidv7(), uuidv7()];
  const secret = () => uuidv7();
  await put('auth_sessions', { clinic_id: clinicId, id: uuidv7(), token_hash: secret(), member_id: member.memberId, ends_at: '2099-01-01' });
  await put('invitations', { clinic_id: clinicId, id: uuidv7(), email: 'x@clinic.example', role: 'assistant', token_hash: secret(), invited_by: member.memberId, expires_at: '2099-01-01' });
  await put('episodes', { clinic_id: clinicId, id: uuidv7(), patient_id: patientId, complaint: 'Back pain', started_on: '2026-11-01' });
  await put('program_pauses', { clinic_id: clinicId, id: uuidv7(), program_id: programId, from_day: '2026-11-01', to_day: '2026-11-02', created_by: member.memberId });
  await put('plan_links', { clinic_id: clinicId, id: linkId, patient_id: patientId, program_id: programId, label: 'patient', seed: secret(), token_hash: secret(), code_hash: secret(), expires_at: '2099-01-01', created_by: member.memberId });
  await put('session_logs', { clinic_id: clinicId, id: logId, patient_id: patientId, program_id: programId, version_id: versionId, done_at: '2026-11-20T10:00:00Z', zone: 'UTC', local_day: '2026-11-20', provenance: 'same-day', link_id: linkId, body_hash: 'x' });
  await put('item_logs', { clinic_id: clinicId, session_log_id: logId, item_id: itemIds[0], outcome: 'done' });
  await put('pain_reports', { clinic_id: clinicId, id: uuidv7(), patient_id: patientId, program_id: programId, kind: 'any-time', at: '2026-11-20T10:00:00Z', zone: 'UTC', local_day: '2026-11-20', red_flags: [], pain: 3, link_id: linkId, body_hash: 'x' });
  await put('alerts', { clinic_id: clinicId, id: uuidv7(), patient_id: patientId, program_id: programId, rule: 'silence', level: 'low', figures: '{}', day: '2026-11-20' });
  await put('notes', { clinic_id: clinicId, id: uuidv7(), patient_id: patientId, kind: 'note', text: 'x', author_id: member.memberId });
  await put('patient_summaries', { clinic_id: clinicId, patient_id: patientId, as_of: '2026-11-20', strip: '[]', scheduled_days: 0, attempted_days: 0, unknown_days: 0, pain_verdict: 'too-few' });
  await put('exercises', { clinic_id: clinicId, id: exerciseId, slug: `own-${exerciseId}`, position: 'supine', types: ['stretch'], direction: 'none', regions: ['hip'], muscles: [], equipment: ['none'], default_dose: '{}', ranges: '[]', precautions: [], easier: [], harder: [], pairs_with: '[]', sources: ['A'] });
  await put('exercise_texts', { clinic_id: clinicId, exercise_id: exerciseId, locale: 'en', name: 'Own', content: '{}' });
  const [figureId, pictureId] = [uuidv7(), uuidv7()];
  const ownExercise = { exercise_clinic_id: clinicId, exercise_id: exerciseId };
  await put('figures', { clinic_id: clinicId, id: figureId, base_slug: 'glute-bridge', movement: '{}', created_by: member.memberId });
  await put('pictures', { clinic_id: clinicId, id: pictureId, media_type: 'image/png', width: 1, height: 1, bytes: Buffer.from('x'), created_by: member.memberId });
  await put('exercise_imports', { clinic_id: clinicId, id: uuidv7(), file_name: 'x.csv', row_count: 1, created_by: member.memberId });
  await put('exercise_approvals', { clinic_id: clinicId, id: uuidv7(), ...ownExercise, content_hash: 'x', approved_by: member.memberId });
  await put('exercise_favourites', { clinic_id: clinicId, member_id: member.memberId, ...ownExercise });
  await put('templates', { clinic_id: clinicId, id: uuidv7(), texts: '{}', draft: '{}' });
  await put('ladder_steps', { clinic_id: clinicId, id: uuidv7(), patient_id: patientId, program_id: programId, version_id: versionId, item_key: uuidv7(), step: '{}', link_id: linkId, local_day: '2026-11-20' });
  await put('phase_starts', { clinic_id: clinicId, id: uuidv7(), program_id: programId, phase_key: uuidv7(), started_on: '2026-11-20', started_by: member.memberId });
  await put('handout_files', { clinic_id: clinicId, key: secret(), program_id: programId, bytes: Buffer.from('x') });
  await put('outbox_messages', { clinic_id: clinicId, id: uuidv7(), kind: 'plan-link', patient_id: patientId, link_id: linkId, recipient_name: 'x', recipient_email: 'x@y.example', locale: 'en', created_by: member.memberId });
  const [reminderId, requestId] = [uuidv7(), uuidv7()];
  const ofProgram = { clinic_id: clinicId, patient_id: patientId, program_id: programId };
  await put('reminders', { ...ofProgram, id: reminderId, link_id: linkId, email: 'x@y.example', at_minute: 540, stop_hash: secret() });
  await put('outcome_requests', { ...ofProgram, id: requestId, created_by: member.memberId });
  await put('outcome_measures', { ...ofProgram, id: uuidv7(), request_id: requestId, scores: '[]', at: '2026-11-20T10:00:00Z', zone: 'UTC', local_day: '2026-11-20', link_id: linkId, body_hash: 'x' });
  await put('patient_imports', { clinic_id: clinicId, id: uuidv7(), file_name: 'x.csv', row_count: 1, created_by: member.memberId });
  await put('patient_merges', { clinic_id: clinicId, id: uuidv7(), kept_id: patientId, merged_id: patientId, moved: '{}', merged_by: member.memberId, undone_at: '2026-11-20' });
  await put('saved_views', { clinic_id: clinicId, id: uuidv7(), member_id: member.memberId, name: 'Mine', query: '' });
  // The trail's own trigger reads it as the clinic, which the administrator is not: one entry a clinic.
  if (!existing) await put('audit_events', { clinic_id: clinicId, seq: 0, at: '2026-11-20', actor_kind: 'member', actor_id: member.memberId, action: 'test', subject_type: 'clinic', detail: '{}', request_id: 'x', previous_hash: '', hash: '' });
  return { clinicId, patientId, programId, versionId, linkId, ids: [patientId, programId, versionId, linkId, logId] };
}
