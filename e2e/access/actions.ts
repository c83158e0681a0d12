import { daysFromToday } from '../fixtures/clinic';
import { anyMember, onOwnClinic, prescribing, type Row } from './outcomes';
import type { Ids } from './world';

export interface Action {
  input: (ids: Ids) => unknown;
  outcomes: Row<string>;
}

const draft = { title: 'Low back', frequency: { kind: 'perDay', times: 1 }, items: [], messageToPatient: 'changed', zones: { goOn: 3, easeOff: 5 }, locationMap: 'back' };
const seenAt = () => new Date(Date.now() + 1000).toISOString();

const clinic = 'app/(clinic)/actions.ts';
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
  [`${programs}#createProgram`]: { input: ({ newPatientId }) => ({ patientId: newPatientId, title: 'Neck' }), outcomes: prescribing },
  [`${programs}#saveDraft`]: { input: ({ programId }) => ({ programId, revision: 1, draft }), outcomes: prescribing },
  [`${programs}#issueProgram`]: { input: ({ draftProgramId }) => ({ programId: draftProgramId, revision: 1, reason: '' }), outcomes: prescribing },
  [`${programs}#pauseProgram`]: { input: ({ programId }) => ({ programId }), outcomes: prescribing },
  [`${programs}#resumeProgram`]: { input: ({ pausedProgramId }) => ({ programId: pausedProgramId }), outcomes: prescribing },
  [`${programs}#completeProgram`]: { input: ({ programId }) => ({ programId }), outcomes: prescribing },
  [`${programs}#reopenProgram`]: { input: ({ completedProgramId }) => ({ programId: completedProgramId }), outcomes: prescribing },
  [`${links}#createLink`]: { input: ({ programId }) => ({ programId, label: 'carer', days: 30, askBirthYear: false }), outcomes: anyMember },
  [`${links}#revokeLink`]: { input: ({ programId, linkId }) => ({ programId, linkId }), outcomes: anyMember },
};
