import { randomUUID } from 'node:crypto';
import { movementOf } from '../../lib/figure/movements';
import { daysFromToday, password } from '../fixtures/clinic';
import { newExerciseValues, noText } from '../../lib/exercise-form';
import { anyMember, nobodys, onOwnClinic, owning, prescribing, type Row } from './outcomes';
import type { Ids } from './world';

export interface Action {
  input: (ids: Ids) => unknown;
  outcomes: Row<string>;
}

const draft = { title: 'Low back', frequency: { kind: 'perDay', times: 1 }, items: [], messageToPatient: 'changed', zones: { goOn: 3, easeOff: 5 }, locationMap: 'back' };
const seenAt = () => new Date(Date.now() + 1000).toISOString();

const record = { name: 'New', birth: { day: '31', month: '12', year: '1958' }, chartNumber: '', phone: '', email: '', complaint: '', therapistId: '', minutesPerDay: '', locale: 'en', timeZone: 'UTC', paperOnly: false, largePrint: false, figureLook: '', figureBuild: '', precautions: [] };
const clinicRecord = { name: 'Birch Lane', phone: '1', emergencyNumber: '999', locale: 'en', paper: 'letter', timeZone: 'UTC', idleMinutes: '20', linkDays: '90', figureLook: 'umber', figureBuild: 'medium' };

const clinic = 'app/(clinic)/actions.ts';
const patients = 'app/(clinic)/patients/actions.ts';
const library = 'app/(clinic)/library/actions.ts';
const templates = 'app/(clinic)/library/templates/actions.ts';
const settings = 'app/(clinic)/settings/actions.ts';
const rules = 'app/(clinic)/settings/rules/actions.ts';
const patient = 'app/(clinic)/patients/[patientId]/actions.ts';
const merge = 'app/(clinic)/patients/[patientId]/merge/actions.ts';
const approvals = 'app/(clinic)/library/approvals/actions.ts';
const programs = 'app/(clinic)/programs/actions.ts';
const links = 'app/(clinic)/programs/[programId]/links/actions.ts';

/**
 * Who may call each server action of the build, with input that is right for clinic A. The test compares this
 * list with the build's own: an action that is missing here fails, and so does one that is no longer built.
 */
export const actions: Record<string, Action> = {
  'app/(clinic)/account/actions.ts#setLanguage': { input: () => ({ locale: 'es' }), outcomes: onOwnClinic(anyMember) },
  [`${clinic}#acknowledgeAlerts`]: { input: ({ alertId }) => ({ alertIds: [alertId], seenAt: seenAt() }), outcomes: prescribing },
  [`${clinic}#resolveAlerts`]: { input: ({ alertId }) => ({ alertIds: [alertId], seenAt: seenAt(), note: 'called' }), outcomes: prescribing },
  [`${clinic}#reopenAlerts`]: { input: ({ alertId }) => ({ alertIds: [alertId] }), outcomes: prescribing },
  [`${clinic}#snoozeAlerts`]: { input: ({ alertId }) => ({ alertIds: [alertId], seenAt: seenAt(), until: daysFromToday(2) }), outcomes: prescribing },
  [`${clinic}#unsnoozeAlerts`]: { input: ({ snoozedId }) => ({ alertIds: [snoozedId] }), outcomes: prescribing },
  [`${clinic}#addNote`]: { input: ({ patientId }) => ({ patientId, kind: 'call', text: 'called' }), outcomes: prescribing },
  [`${patients}#createPatient`]: { input: () => record, outcomes: onOwnClinic(anyMember) },
  [`${patients}#revisePatient`]: { input: ({ patientId }) => ({ id: patientId, revision: 1, record }), outcomes: anyMember },
  [`${patients}#archivePatient`]: { input: ({ newPatientId }) => ({ id: newPatientId }), outcomes: anyMember },
  [`${patients}#readVisitSummary`]: { input: ({ patientId }) => ({ id: patientId }), outcomes: anyMember },
  [`${patients}#printVisitSummary`]: { input: ({ patientId }) => ({ id: patientId, text: 'Home exercise review.' }), outcomes: anyMember },
  [`${patients}#savePatientView`]: { input: () => ({ name: `Mine ${randomUUID().slice(0, 8)}`, query: 'view=quiet' }), outcomes: onOwnClinic(anyMember) },
  [`${patients}#renamePatientView`]: { input: ({ patientId }) => ({ id: patientId, name: 'Other' }), outcomes: nobodys },
  [`${patients}#removePatientView`]: { input: ({ patientId }) => ({ id: patientId }), outcomes: nobodys },
  [`${patients}#assignPatients`]: { input: ({ newPatientId }) => ({ assignments: [{ id: newPatientId, therapistId: null }] }), outcomes: anyMember },
  [`${patients}#restorePatient`]: { input: ({ archivedPatientId }) => ({ id: archivedPatientId }), outcomes: anyMember },
  [`${library}#createExercise`]: { input: () => ({ modelId: null, record: { ...newExerciseValues, texts: { en: { ...noText, name: 'Heel slide' }, es: noText }, regions: ['thigh'] } }), outcomes: onOwnClinic(prescribing) },
  [`${library}#reviseExercise`]: { input: ({ ownExerciseId }) => ({ id: ownExerciseId, revision: 1, record: { ...newExerciseValues, texts: { en: { ...noText, name: 'Heel slides' }, es: noText }, regions: ['thigh'] } }), outcomes: prescribing },
  [`${library}#retireExercise`]: { input: ({ ownExerciseId }) => ({ id: ownExerciseId }), outcomes: prescribing },
  [`${library}#restoreExercise`]: { input: ({ ownExerciseId }) => ({ id: ownExerciseId }), outcomes: prescribing },
  'app/(clinic)/library/bench/actions.ts#saveFigure': { input: () => ({ baseSlug: 'cat-cow', movement: movementOf('cat-cow') }), outcomes: onOwnClinic(owning) },
  // What was seen has to be named by its hash; another one is never approved.
  [`${approvals}#approveExercise`]: { input: ({ ownExerciseId }) => ({ exerciseId: ownExerciseId, hash: '0'.repeat(64) }), outcomes: { ...prescribing, therapist: 'conflict', owner: 'conflict' } },
  [`${approvals}#withdrawApproval`]: { input: ({ ownExerciseId }) => ({ exerciseId: ownExerciseId }), outcomes: prescribing },
  ['app/(clinic)/patients/import/actions.ts#undoPatientImport']: { input: ({ patientImportId }) => ({ id: patientImportId }), outcomes: prescribing },
  [`${library}#undoImport`]: { input: ({ importId }) => ({ id: importId }), outcomes: prescribing },
  [`${library}#setFavourite`]: { input: ({ ownExerciseId }) => ({ id: ownExerciseId, isFavourite: true }), outcomes: anyMember },
  ['app/(clinic)/settings/mail/actions.ts#mailLink']: { input: ({ programId, linkId }) => ({ programId, linkId, name: 'Rosa', email: 'rosa@example.org' }), outcomes: anyMember },
  ['app/(clinic)/settings/mail/actions.ts#retryMail']: { input: ({ failedMailId }) => ({ id: failedMailId }), outcomes: anyMember },
  ['app/(clinic)/settings/mail/actions.ts#cancelMail']: { input: ({ waitingMailId }) => ({ id: waitingMailId }), outcomes: anyMember },
  [`${templates}#createTemplate`]: { input: ({ ownExerciseId, clinicId }) => ({ name: 'Weeks', rationale: '', source: '', draft: { ...draft, items: [{ key: randomUUID(), exercise: { clinicId, id: ownExerciseId, slug: 'own-heel-slide' }, dose: { sets: 2, amount: { kind: 'reps', min: 10, max: 10 } } }] }, isShared: false }), outcomes: { ...prescribing, otherOwner: 'refused' } },
  [`${templates}#duplicateTemplate`]: { input: ({ templateId }) => ({ templateId, name: 'Copy' }), outcomes: prescribing },
  [`${templates}#reviseTemplate`]: { input: ({ templateId }) => ({ templateId, revision: 1, name: 'Other', rationale: '', source: '' }), outcomes: prescribing },
  [`${templates}#shareTemplate`]: { input: ({ templateId }) => ({ templateId, isShared: true }), outcomes: prescribing },
  [`${templates}#setTemplateRetired`]: { input: ({ templateId }) => ({ templateId, isRetired: false }), outcomes: prescribing },
  [`${templates}#readTemplates`]: { input: () => ({}), outcomes: onOwnClinic(anyMember) },
  [`${templates}#takeTemplate`]: { input: ({ templateId }) => ({ templateId }), outcomes: prescribing },
  [`${templates}#startFromTemplate`]: { input: ({ templateId, newPatientId }) => ({ templateId, patientId: newPatientId }), outcomes: prescribing },
  [`${templates}#findPatients`]: { input: () => ({ typed: 'Patient' }), outcomes: onOwnClinic(anyMember) },
  [`${templates}#listVersions`]: { input: ({ patientId }) => ({ patientId }), outcomes: prescribing },
  [`${settings}#saveClinic`]: { input: () => clinicRecord, outcomes: onOwnClinic(owning) },
  [`${settings}#changeRole`]: { input: ({ memberId }) => ({ id: memberId, role: 'therapist' }), outcomes: owning },
  [`${settings}#setDisabled`]: { input: ({ memberId }) => ({ id: memberId, isDisabled: true }), outcomes: owning },
  [`${settings}#invite`]: { input: () => ({ email: `${randomUUID()}@clinic.example`, role: 'assistant' }), outcomes: onOwnClinic(owning) },
  [`${settings}#createPasswordLink`]: { input: ({ memberId }) => ({ id: memberId }), outcomes: owning },
  [`${settings}#revokeInvitation`]: { input: ({ invitationId }) => ({ id: invitationId }), outcomes: owning },
  [`${settings}#renameSelf`]: { input: () => ({ name: 'Another name' }), outcomes: onOwnClinic(anyMember) },
  [`${settings}#setSingleKeys`]: { input: () => ({ on: true }), outcomes: onOwnClinic(anyMember) },
  [`${settings}#changePassword`]: { input: () => ({ current: password, next: 'a long enough password' }), outcomes: onOwnClinic(anyMember) },
  [`${patient}#openEpisode`]: { input: ({ newPatientId }) => ({ patientId: newPatientId, complaint: 'Neck' }), outcomes: prescribing },
  [`${patient}#closeEpisode`]: { input: ({ episodeId }) => ({ id: episodeId, outcome: 'better', note: '' }), outcomes: prescribing },
  [`${patient}#reopenEpisode`]: { input: ({ episodeId }) => ({ id: episodeId }), outcomes: prescribing },
  [`${patient}#askOutcome`]: { input: ({ programId }) => ({ programId }), outcomes: anyMember },
  [`${patient}#withdrawRequest`]: { input: ({ programId }) => ({ programId }), outcomes: anyMember },
  [`${patient}#transcribeSheet`]: { input: ({ programId, versionId, itemId }) => ({ programId, versionId, days: [{ id: randomUUID(), day: daysFromToday(-3), items: [{ itemId, outcome: 'done' }], pain: 2 }] }), outcomes: anyMember },
  [`${patient}#enterMeasure`]: { input: ({ programId }) => ({ programId, id: randomUUID(), at: new Date().toISOString(), zone: 'UTC', scores: [{ activity: 'Stairs', score: 4 }] }), outcomes: anyMember },
  [`${merge}#mergePatients`]: { input: ({ newPatientId, archivedPatientId }) => ({ keptId: newPatientId, mergedId: archivedPatientId, keptRevision: 1, mergedRevision: 1, choices: {} }), outcomes: prescribing },
  [`${merge}#undoMerge`]: { input: ({ mergeId }) => ({ id: mergeId }), outcomes: prescribing },
  [`${merge}#tellApart`]: { input: ({ newPatientId, archivedPatientId }) => ({ patientId: newPatientId, otherId: archivedPatientId }), outcomes: prescribing },
  [`${rules}#saveClinicRules`]: { input: () => ({ before: {}, values: {} }), outcomes: onOwnClinic(owning) },
  [`${rules}#setMonitoring`]: { input: () => ({ on: true }), outcomes: onOwnClinic(owning) },
  [`${rules}#saveProgramRules`]: { input: ({ programId }) => ({ programId, before: {}, values: { sharpRisePoints: 3 } }), outcomes: prescribing },
  [`${rules}#replayRules`]: { input: ({ programId }) => ({ programId, values: { sharpRisePoints: 3 }, after: null }), outcomes: prescribing },
  [`${programs}#createProgram`]: { input: ({ newPatientId }) => ({ patientId: newPatientId, title: 'Neck' }), outcomes: prescribing },
  [`${programs}#saveDraft`]: { input: ({ programId }) => ({ programId, revision: 1, draft }), outcomes: prescribing },
  [`${programs}#issueProgram`]: { input: ({ draftProgramId }) => ({ programId: draftProgramId, revision: 1, reason: '' }), outcomes: prescribing },
  [`${programs}#pauseProgram`]: { input: ({ programId }) => ({ programId }), outcomes: prescribing },
  [`${programs}#resumeProgram`]: { input: ({ pausedProgramId }) => ({ programId: pausedProgramId }), outcomes: prescribing },
  [`${programs}#completeProgram`]: { input: ({ programId }) => ({ programId }), outcomes: prescribing },
  [`${programs}#reopenProgram`]: { input: ({ completedProgramId }) => ({ programId: completedProgramId }), outcomes: prescribing },
  [`${programs}#copyVersion`]: { input: ({ programId }) => ({ programId }), outcomes: prescribing },
  [`${programs}#restoreVersion`]: { input: ({ phasedProgramId }) => ({ programId: phasedProgramId, number: 1, revision: 1 }), outcomes: prescribing },
  [`${programs}#startPhase`]: { input: ({ phasedProgramId, waitingPhaseKey }) => ({ programId: phasedProgramId, phaseKey: waitingPhaseKey }), outcomes: prescribing },
  [`${programs}#withdrawPhaseStart`]: { input: ({ phasedProgramId, begunPhaseKey }) => ({ programId: phasedProgramId, phaseKey: begunPhaseKey }), outcomes: prescribing },
  [`${programs}#setLevel`]: { input: ({ programId, itemKey }) => ({ programId, itemKey, from: 0, to: -1 }), outcomes: prescribing },
  [`${links}#createLink`]: { input: ({ programId }) => ({ programId, label: 'carer', days: 30, askBirthYear: false }), outcomes: anyMember },
  [`${links}#revokeLink`]: { input: ({ programId, linkId }) => ({ programId, linkId }), outcomes: anyMember },
};
