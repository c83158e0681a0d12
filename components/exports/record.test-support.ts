import { sampleRecord } from '@/lib/fhir/sample-record.test-support';
import type { PatientRecord } from '@/lib/server/exports/read-record';

const at = new Date('2026-11-10T09:00:00Z');
const [program] = sampleRecord.programs;
const programId = program?.id ?? '';

/** The sample of the bundles as a whole record, with what only the record holds. */
export const wholeRecord = {
  ...sampleRecord,
  clinic: { ...sampleRecord.clinic, locale: 'en', timeZone: 'Europe/Madrid', paper: 'a4' },
  patient: { ...sampleRecord.patient, minutesPerDay: null, paperOnly: false, largePrint: false, figureLook: null, figureBuild: null, revision: 1, createdAt: at },
  episodes: sampleRecord.episodes.map((episode) => ({ ...episode, outcome: null, outcomeNote: '', createdAt: at })),
  programs: sampleRecord.programs.map((one) => ({
    ...one, title: 'Low back', draft: null, rules: {}, revision: 1, draftSavedAt: at, draftSavedBy: null, createdAt: at, pauses: [], phaseStarts: [],
    versions: one.versions.map((version) => ({
      ...version, zones: { goOn: 3, easeOff: 5 }, locationMap: 'back' as const, changes: [], phases: [],
      items: version.items.map((item, i) => ({ ...item, position: i + 1, exerciseClinicId: one.id, exerciseId: item.id, startPosition: 'supine', section: '', texts: {}, phaseKey: null, ladder: null, demonstratedOn: null, figureSlug: null, figureId: null, pictureId: null, videoUrl: null })),
    })),
  })),
  sessions: sampleRecord.sessions.map((session) => ({ ...session, programId, localDay: '2026-11-20' })),
  painReports: sampleRecord.painReports.map((report) => ({ ...report, programId, localDay: '2026-11-21' })),
  outcomeMeasures: sampleRecord.outcomeMeasures.map((measure) => ({ ...measure, requestId: null, programId, localDay: '2026-11-21' })),
  outcomeRequests: [], ladderSteps: [], alerts: [], notes: [], planLinks: [], reminders: [], letters: [], merges: [], mergedRecords: [], summary: null, audit: [],
  members: sampleRecord.members.map((member) => ({ ...member, role: 'owner' })),
} satisfies PatientRecord as PatientRecord;
