import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { calendarToken as makeCalendarToken, reminderStopToken } from '../../db/plan-secret';
import { movementOf } from '../../lib/figure/movements';
import { startingLadderRule, type FrozenLadder } from '../../lib/domain/ladder';
import { daysFromToday, openClinic, type TestClinic } from '../fixtures/clinic';
import { insert, query } from '../fixtures/database';
import { handedOver } from '../fixtures/environment';
import { draftOf, issueVersion } from '../fixtures/program';

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

/** A program on which nothing is asked since yesterday. */
async function haltedProgram(clinic: TestClinic, status: 'paused' | 'completed'): Promise<string> {
  const { patientId } = await clinic.addPatient({ name: `${status} ${clinic.mark}` });
  const programId = await clinic.addProgram(patientId, { status });
  await issueVersion(clinic.therapist, programId, { from: daysFromToday(-7) });
  await insert('program_pauses', { clinic_id: clinic.clinicId, id: uuidv7(), program_id: programId, from_day: daysFromToday(-1), created_by: clinic.therapist.memberId });
  return programId;
}

const ladder: FrozenLadder = { easier: [{ exercise: null, dose: { sets: 1, amount: { kind: 'reps', min: 2, max: 2 } }, frozen: null }], harder: [], rule: startingLadderRule };

/**
 * Clinic A with two patients who each hold a link, and whose every text carries a mark: the clinic's own in what
 * belongs to the clinic, the patient's own in what belongs to the patient.
 */
export async function makeWorld() {
  const clinic = await openClinic();
  const { clinicId, mark, therapist } = clinic;
  const patientMark = `p1${mark}`;
  const otherMark = `p2${mark}`;
  const words = (text: string) => `${text} ${patientMark}`;

  const [first, second] = [
    await clinic.addPatientWithPlan({ items: [{ slug: 'knee-to-chest', note: words('item'), ladder }, { slug: 'glute-bridge' }], messageToPatient: words('message') }, { name: words('Patient'), chart_number: words('chart') }),
    await clinic.addPatientWithPlan({ messageToPatient: `message ${otherMark}` }, { name: `Patient ${otherMark}` }),
  ];
  const { patientId, programId, versionId, items, link } = first;
  const { patientId: draftPatientId } = await clinic.addPatient({ name: words('Drafted') });
  const draftProgramId = await clinic.addProgram(draftPatientId, { title: words('Draft'), draft: await draftOf(words('Draft'), ['glute-bridge']) });
  const [pausedProgramId, completedProgramId] = [await haltedProgram(clinic, 'paused'), await haltedProgram(clinic, 'completed')];
  const { patientId: phasedPatientId } = await clinic.addPatient({ name: words('Phased') });
  const phasedProgramId = await clinic.addProgram(phasedPatientId, { status: 'active' });
  const [begunPhaseKey, waitingPhaseKey] = [uuidv7(), uuidv7()];
  const phase = (key: string) => ({ key, name: 'Part', starts: { kind: 'criterion' as const, text: words('criterion'), rule: null } });
  await issueVersion(therapist, phasedProgramId, { from: daysFromToday(-7), phases: [phase(begunPhaseKey), phase(waitingPhaseKey)] });
  await insert('phase_starts', { clinic_id: clinicId, id: uuidv7(), program_id: phasedProgramId, phase_key: begunPhaseKey, started_on: daysFromToday(-7), started_by: therapist.memberId });
  const { patientId: archivedPatientId } = await clinic.addPatient({ name: words('Archived'), archived_at: new Date() });
  const { patientId: newPatientId } = await clinic.addPatient({ name: words('New') });
  const { patientId: mergedPatientId } = await clinic.addPatient({ name: words('Merged'), archived_at: new Date() });
  const mergeId = uuidv7();
  await insert('patient_merges', { clinic_id: clinic.clinicId, id: mergeId, kept_id: newPatientId, merged_id: mergedPatientId, moved: { programs: [], notes: [], episodes: [], kept: [], merged: { chartNumber: null, archivedAt: null }, alerts: [], hasSummary: false }, merged_by: clinic.therapist.memberId });

  const [sessionLogId, painReportId, alertId, snoozedId, noteId, invitationId, episodeId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const invitationToken = randomBytes(32).toString('base64url');
  const yesterday = daysFromToday(-1);
  const of = { clinic_id: clinicId, patient_id: patientId };
  await insert('episodes', { ...of, id: episodeId, complaint: words('complaint'), started_on: daysFromToday(-8) });
  await insert('session_logs', { ...of, id: sessionLogId, program_id: programId, version_id: versionId, done_at: `${yesterday}T10:00:00Z`, zone: 'UTC', local_day: yesterday, provenance: 'same-day', pain_before: 3, pain_after: 4, note: words('log'), link_id: link.linkId, body_hash: 'x' });
  for (const { itemId } of items) await insert('item_logs', { clinic_id: clinicId, session_log_id: sessionLogId, item_id: itemId, outcome: 'done' });
  await insert('pain_reports', { ...of, id: painReportId, program_id: programId, kind: 'any-time', at: `${yesterday}T11:00:00Z`, zone: 'UTC', local_day: yesterday, red_flags: [], pain: 3, note: words('report'), link_id: link.linkId, body_hash: 'x' });
  const alert = { ...of, program_id: programId, figures: { note: words('question') }, day: yesterday };
  await insert('alerts', { ...alert, id: alertId, rule: 'question', subject: sessionLogId, level: 'medium', source_id: sessionLogId });
  await insert('alerts', { ...alert, id: snoozedId, rule: 'question', subject: painReportId, level: 'medium', source_id: painReportId, snoozed_until: daysFromToday(3) });
  await insert('notes', { ...of, id: noteId, kind: 'note', text: words('note'), author_id: therapist.memberId });
  await insert('invitations', { clinic_id: clinicId, id: invitationId, email: `${mark}@invited.example`, role: 'assistant', token_hash: createHash('sha256').update(invitationToken).digest('hex'), invited_by: clinic.owner.memberId, expires_at: daysFromToday(5) });

  const [item, otherItem] = items;
  const [figureId, unusedFigureId, pictureId] = [uuidv7(), uuidv7(), uuidv7()];
  for (const id of [figureId, unusedFigureId]) await insert('figures', { clinic_id: clinicId, id, base_slug: 'glute-bridge', movement: movementOf('glute-bridge'), created_by: clinic.owner.memberId });
  await query('insert into pictures (clinic_id, id, media_type, width, height, bytes, created_by) values ($1, $2, $3, 1, 1, $4, $5)', [clinicId, pictureId, 'image/png', onePixel, clinic.owner.memberId]);
  await query('update program_items set figure_id = $3 where clinic_id = $1 and id = $2', [clinicId, item?.itemId, figureId]);
  await query('update program_items set picture_id = $3 where clinic_id = $1 and id = $2', [clinicId, otherItem?.itemId, pictureId]);
  const [ownExerciseId, importId, patientImportId] = [uuidv7(), uuidv7(), uuidv7()];
  await insert('patient_imports', { clinic_id: clinicId, id: patientImportId, file_name: `people ${mark}.csv`, row_count: 0, created_by: therapist.memberId });
  await insert('exercise_imports', { clinic_id: clinicId, id: importId, file_name: `list ${mark}.csv`, row_count: 0, created_by: therapist.memberId });
  const text = { name: `Heel slide ${mark}`, aliases: [], keywords: [], summary: '', steps: [], feel: '', mistakes: [], breathing: '', modifications: [], cautions: [], stop: '', sourceDose: [] };
  await insert('exercises', { clinic_id: clinicId, id: ownExerciseId, slug: 'own-heel-slide', position: 'supine', types: ['mobility'], direction: 'none', regions: ['thigh'], muscles: [], equipment: ['none'], default_dose: { sets: 2, amount: { kind: 'reps', min: 10, max: 10 } }, ranges: JSON.stringify([]), precautions: [], easier: [], harder: [], pairs_with: JSON.stringify([]), sources: [], created_by: therapist.memberId });
  await insert('exercise_texts', { clinic_id: clinicId, exercise_id: ownExerciseId, locale: 'en', name: text.name, content: text });
  const templateId = uuidv7();
  await insert('templates', { clinic_id: clinicId, id: templateId, texts: { en: { name: `Template ${mark}`, rationale: '', source: '' } }, draft: await draftOf('Template', ['glute-bridge']) });
  const [calendarToken, reminderId] = [makeCalendarToken(handedOver('E2E_AUTH_SECRET'), link.linkId, 0), uuidv7()];
  const stopToken = reminderStopToken(handedOver('E2E_AUTH_SECRET'), reminderId);
  await query('update plan_links set calendar_hash = $2 where id = $1', [link.linkId, createHash('sha256').update(calendarToken).digest('hex')]);
  await insert('reminders', { ...of, id: reminderId, program_id: programId, link_id: link.linkId, email: 'rosa@example.org', at_minute: 540, stop_hash: createHash('sha256').update(stopToken).digest('hex') });
  const [waitingMailId, failedMailId] = [uuidv7(), uuidv7()];
  const letter = { clinic_id: clinicId, kind: 'plan-link', patient_id: patientId, link_id: link.linkId, recipient_name: words('Rosa'), recipient_email: 'rosa@example.org', locale: 'en', created_by: therapist.memberId };
  await insert('outbox_messages', { ...letter, id: waitingMailId });
  await insert('outbox_messages', { ...letter, id: failedMailId, status: 'failed', problem: 'unreachable' });
  return {
    clinic,
    ids: {
      mergeId, ownExerciseId, templateId, clinicId, importId, patientImportId,
      patientId, programId, versionId, draftPatientId, draftProgramId, newPatientId, archivedPatientId, pausedProgramId, completedProgramId, phasedProgramId, begunPhaseKey, waitingPhaseKey, sessionLogId, painReportId, alertId, snoozedId, noteId, invitationId, episodeId,
      figureId, unusedFigureId, pictureId, waitingMailId, failedMailId, linkId: link.linkId, itemId: item?.itemId ?? '', itemKey: item?.key ?? '', memberId: clinic.assistant.memberId,
    },
    link,
    otherLink: second.link,
    invitationToken,
    calendarToken,
    stopToken,
    patientMark,
    otherMark,
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;
export type Ids = World['ids'];

/** Ids of the right form that nobody holds. */
export function absentIds(ids: Ids): Ids {
  return Object.fromEntries(Object.keys(ids).map((name) => [name, uuidv7()])) as Ids;
}
