import { uuidv7 } from 'uuidv7';
import { daysFromToday } from '../fixtures/clinic';
import type { Question } from './ask';
import { ownOrigin } from './ask';
import { everybody, firstPlan, firstPlanPicture, firstPlanWrite, members, membersPicture, ownClinic, ownersOwnClinic, ownPlan, planWrite, prescribers, prescribersOwnClinic, fileWrite, type Outcome, type Row } from './outcomes';
import type { Ids, World } from './world';

export interface Asked {
  /** Given ids of clinic A, or ids that nobody holds. */
  question: (ids: Ids, world: World) => Omit<Question, 'cookie'>;
  outcomes: Row<Outcome>;
  /** The answer to those who may read it carries the first patient's mark. */
  shows?: 'patient';
  /** The address itself is a secret, and whoever holds it may read what it opens. */
  opens?: true;
  /** A write: those who may are asked in a clinic of their own. */
  writes?: true;
}

const get = (path: string | ((ids: Ids, world: World) => string), outcomes: Row<Outcome>, more: Partial<Asked> = {}): Asked => ({
  question: (ids, world) => ({ path: typeof path === 'string' ? path : path(ids, world) }),
  outcomes,
  ...more,
});

const post = (path: string | ((ids: Ids, world: World) => string), body: (ids: Ids) => unknown, outcomes: Row<Outcome>): Asked => ({
  question: (ids, world) => ({ path: typeof path === 'string' ? path : path(ids, world), method: 'POST', headers: { 'content-type': 'application/json', origin: ownOrigin() }, body: JSON.stringify(body(ids)) }),
  outcomes,
  writes: true,
});

/** As the plain form of the patient's door is sent. */
const form = (path: string | ((ids: Ids, world: World) => string), fields: (ids: Ids, world: World) => Record<string, string>, outcomes: Row<Outcome>): Asked => ({
  question: (ids, world) => ({ path: typeof path === 'string' ? path : path(ids, world), method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ownOrigin() }, body: new URLSearchParams(fields(ids, world)).toString() }),
  outcomes,
  writes: true,
});

/** A file as a script of the clinic's sends it. */
const file = (path: string, body: Uint8Array<ArrayBuffer>, outcomes: Row<Outcome>): Asked => ({
  question: () => ({ path, method: 'POST', headers: { 'content-type': 'application/octet-stream', origin: ownOrigin() }, body }),
  outcomes,
  writes: true,
});

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const oneExercise = () => new Uint8Array(Buffer.from(`name\nHeel slide ${uuidv7()}\n`));

/** The file and the chosen row as an import page sends them: a name alone is an exercise to one, a patient to the other. */
function importForm(given: Record<string, string>): Pick<Question, 'headers' | 'body'> {
  const [boundary, choice] = ['homestretch-boundary', JSON.stringify({ fileName: 'list.csv', numbers: [1], ...given })];
  const parts = [`--${boundary}\r\ncontent-disposition: form-data; name="choice"\r\n\r\n${choice}\r\n`, `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="list.csv"\r\ncontent-type: text/csv\r\n\r\n${Buffer.from(oneExercise()).toString()}\r\n`, `--${boundary}--\r\n`];
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: ownOrigin() }, body: parts.join('') };
}

const now = () => ({ zone: 'UTC', localDay: daysFromToday(0) });

/**
 * Who gets what from each page and route of the build. The test compares this list with the build's own:
 * a path that is missing here fails, and so does one that is listed and no longer built.
 */
export const paths: Record<string, Asked[]> = {
  '/(clinic)/page': [get('/', ownClinic, { shows: 'patient' })],
  '/(clinic)/library/page': [get('/library', ownClinic)],
  '/(clinic)/library/templates/page': [get('/library/templates', ownClinic), get(({ newPatientId }) => `/library/templates?patient=${newPatientId}`, ownClinic)],
  '/(clinic)/library/[slug]/page': [get('/library/glute-bridge', ownClinic), get('/library/own-heel-slide', { ...ownClinic, otherOwner: 404 }), get('/library/nothing', { ...ownClinic, assistant: 404, therapist: 404, owner: 404, otherOwner: 404 })],
  '/(clinic)/library/new/page': [get('/library/new', prescribersOwnClinic), get('/library/new?copy=nothing', { ...prescribersOwnClinic, therapist: 404, owner: 404, otherOwner: 404 })],
  '/(clinic)/library/[slug]/edit/page': [get('/library/glute-bridge/edit', { ...ownClinic, assistant: 404, therapist: 404, owner: 404, otherOwner: 404 }), get('/library/own-heel-slide/edit', { ...prescribers, otherOwner: 404 })],
  '/(clinic)/library/export.csv/route': [get('/library/export.csv', ownClinic)],
  '/(clinic)/library/export.json/route': [get('/library/export.json', ownClinic)],
  '/(clinic)/library/import/page': [get('/library/import', prescribersOwnClinic)],
  '/(clinic)/library/import/preview/route': [file('/library/import/preview', oneExercise(), fileWrite)],
  '/(clinic)/library/import/run/route': [{ question: () => ({ path: '/library/import/run', method: 'POST', ...importForm({ locale: 'en' }) }), outcomes: fileWrite, writes: true }],
  '/(clinic)/library/pictures/route': [file('/library/pictures', onePixel, fileWrite)],
  '/(clinic)/library/bench/page': [get('/library/bench', ownersOwnClinic)],
  '/(clinic)/library/bench/[slug]/page': [get('/library/bench/cat-cow', ownersOwnClinic), get(({ figureId }) => `/library/bench/${figureId}`, { ...ownersOwnClinic, otherOwner: 404 }), get('/library/bench/nothing', { ...ownersOwnClinic, owner: 404, otherOwner: 404 })],
  '/(clinic)/patients/page': [get('/patients', ownClinic, { shows: 'patient' })],
  '/(clinic)/patients/export.csv/route': [get('/patients/export.csv', ownClinic, { shows: 'patient' })],
  '/(clinic)/patients/import/page': [get('/patients/import', prescribersOwnClinic)],
  '/(clinic)/patients/import/preview/route': [file('/patients/import/preview', oneExercise(), fileWrite)],
  '/(clinic)/patients/import/run/route': [{ question: () => ({ path: '/patients/import/run', method: 'POST', ...importForm({ order: 'day-first' }) }), outcomes: fileWrite, writes: true }],
  '/(clinic)/patients/print/page': [get(({ patientId }) => `/patients/print?ids=${patientId}`, ownClinic)],
  '/(clinic)/patients/print/sheets.pdf/route': [get(`/patients/print/sheets.pdf?keys=${'0'.repeat(64)}`, { ...members, assistant: 404, therapist: 404, owner: 404 })],
  '/(clinic)/patients/new/page': [get('/patients/new', ownClinic)],
  '/(clinic)/patients/[patientId]/merge/page': [get(({ patientId }) => `/patients/${patientId}/merge`, prescribers, { shows: 'patient' }), get(({ patientId, archivedPatientId }) => `/patients/${patientId}/merge?with=${archivedPatientId}`, prescribers, { shows: 'patient' })],
  '/(clinic)/patients/[patientId]/page': [get(({ patientId }) => `/patients/${patientId}`, members, { shows: 'patient' })],
  '/(clinic)/patients/[patientId]/export.json/route': [get(({ patientId }) => `/patients/${patientId}/export.json`, prescribers, { shows: 'patient' })],
  '/(clinic)/patients/[patientId]/export.csv/route': [get(({ patientId }) => `/patients/${patientId}/export.csv`, prescribers, { shows: 'patient' })],
  '/(clinic)/patients/[patientId]/export.pdf/route': [get(({ patientId }) => `/patients/${patientId}/export.pdf`, prescribers)],
  '/(clinic)/patients/[patientId]/export.fhir.json/route': [get(({ patientId }) => `/patients/${patientId}/export.fhir.json`, prescribers, { shows: 'patient' })],
  '/(clinic)/patients/[patientId]/paper/page': [get(({ patientId }) => `/patients/${patientId}/paper`, members, { shows: 'patient' })],
  '/(clinic)/patients/[patientId]/edit/page': [get(({ patientId }) => `/patients/${patientId}/edit`, members, { shows: 'patient' })],
  '/(clinic)/settings/page': [get('/settings', ownClinic)],
  '/(clinic)/settings/account/page': [get('/settings/account', ownClinic)],
  '/(clinic)/settings/mail/page': [get('/settings/mail', ownClinic, { shows: 'patient' })],
  '/(clinic)/settings/mail/[messageId]/page': [get(({ waitingMailId }) => `/settings/mail/${waitingMailId}`, members, { shows: 'patient' })],
  '/(clinic)/settings/rules/page': [get('/settings/rules', ownClinic)],
  '/(clinic)/settings/export/page': [get('/settings/export', ownersOwnClinic)],
  '/(clinic)/settings/export/clinic.ndjson/route': [get('/settings/export/clinic.ndjson', ownersOwnClinic, { shows: 'patient' })],
  '/(clinic)/settings/export/clinic.csv/route': [get('/settings/export/clinic.csv', ownersOwnClinic, { shows: 'patient' })],
  '/(clinic)/settings/export/clinic.fhir.ndjson/route': [get('/settings/export/clinic.fhir.ndjson', ownersOwnClinic, { shows: 'patient' })],
  '/(clinic)/settings/audit/page': [get('/settings/audit', ownersOwnClinic)],
  '/(clinic)/settings/team/page': [get('/settings/team', ownersOwnClinic)],
  '/(clinic)/programs/[programId]/page': [get(({ programId }) => `/programs/${programId}`, members, { shows: 'patient' }), get(({ draftProgramId }) => `/programs/${draftProgramId}`, members)],
  '/(clinic)/programs/[programId]/rules/page': [get(({ programId }) => `/programs/${programId}/rules`, members, { shows: 'patient' })],
  '/(clinic)/programs/[programId]/edit/page': [get(({ programId }) => `/programs/${programId}/edit`, prescribers, { shows: 'patient' })],
  '/(clinic)/programs/[programId]/versions/[number]/handout.pdf/route': [
    get(({ programId }) => `/programs/${programId}/versions/1/handout.pdf`, members),
    get(({ programId }) => `/programs/${programId}/versions/7/handout.pdf`, { ...members, assistant: 404, therapist: 404, owner: 404 }),
  ],
  '/(clinic)/programs/[programId]/versions/[number]/handout.html/route': [get(({ programId }) => `/programs/${programId}/versions/1/handout.html`, members, { shows: 'patient' })],
  '/(clinic)/programs/[programId]/versions/[number]/handout.kept/route': [post(({ programId }) => `/programs/${programId}/versions/1/handout.kept`, () => ({}), members)],
  '/(clinic)/programs/[programId]/draft/handout.pdf/route': [get(({ programId }) => `/programs/${programId}/draft/handout.pdf`, prescribers)],
  '/(clinic)/programs/[programId]/draft/handout.html/route': [get(({ programId }) => `/programs/${programId}/draft/handout.html`, prescribers, { shows: 'patient' })],
  '/(public)/sign-in/page': [get('/sign-in', { ...everybody(200), assistant: 307, therapist: 307, owner: 307, otherOwner: 307 })],
  '/(public)/invitation/[token]/page': [get((_ids, { invitationToken }) => `/invitation/${invitationToken}`, everybody(200), { opens: true }), get('/invitation/nothing', everybody(200))],
  '/(public)/invitation/[token]/accept/route': [
    { ...post((_ids, { invitationToken }) => `/invitation/${invitationToken}/accept`, () => ({ name: 'New member', password: 'a long enough password' }), everybody(200)), opens: true },
    post('/invitation/nothing/accept', () => ({ name: 'New member', password: 'a long enough password' }), everybody(404)),
  ],
  '/(public)/calendar/[token]/route': [
    get((_ids, { calendarToken }) => `/calendar/${calendarToken}.ics`, everybody(200), { opens: true }),
    get((_ids, { calendarToken }) => `/calendar/${calendarToken}`, everybody(404)),
    get('/calendar/nothing.ics', everybody(404)),
  ],
  '/(public)/reminders/confirm/[token]/route': [
    get((_ids, { stopToken }) => `/reminders/confirm/${stopToken}`, everybody(200)),
    get('/reminders/confirm/nothing', everybody(200)),
    { ...form((_ids, { stopToken }) => `/reminders/confirm/${stopToken}`, () => ({}), everybody(200)), opens: true },
    form('/reminders/confirm/nothing', () => ({}), everybody(404)),
  ],
  '/(public)/reminders/stop/[token]/route': [
    get((_ids, { stopToken }) => `/reminders/stop/${stopToken}`, everybody(200)),
    get('/reminders/stop/nothing', everybody(200)),
    { ...form((_ids, { stopToken }) => `/reminders/stop/${stopToken}`, () => ({ 'List-Unsubscribe': 'One-Click' }), everybody(200)), opens: true },
    form('/reminders/stop/nothing', () => ({ 'List-Unsubscribe': 'One-Click' }), everybody(404)),
  ],
  // The page that Next shows when all else fails; asked for by its own name it is a failure too.
  '/_global-error/page': [get('/_global-error', everybody(500))],
  '/_not-found/page': [get('/nowhere', everybody(404)), get('/plan/closed', everybody(404))],
  '/api/auth/[...nextauth]/route': [
    get('/api/auth/csrf', everybody(200)),
    // Who is signed in is never told to scripts: the session endpoint holds an expiry and no more.
    get('/api/auth/session', everybody(200)),
    get('/api/auth/signin/nothing', everybody(302)),
    form('/api/auth/callback/credentials', () => ({ email: 'x@clinic.example', password: 'x' }), everybody(302)),
  ],
  '/figures/[slug]/[picture]/route': [get('/figures/glute-bridge/end.svg', everybody(200)), get('/figures/glute-bridge/end-mirrored.umber-broad.svg', everybody(200)), get('/figures/glute-bridge/end.gold-giant.svg', everybody(404)), get('/figures/..%2f..%2fpackage.json/end.svg', everybody(404))],
  '/figures/own/[id]/[picture]/route': [get(({ figureId }) => `/figures/own/${figureId}/end.svg`, membersPicture), get('/figures/own/nothing/end.svg', everybody(404))],
  '/pictures/[id]/route': [get(({ pictureId }) => `/pictures/${pictureId}`, membersPicture), get('/pictures/nothing', everybody(404))],
  '/plan/figures/own/[id]/[picture]/route': [get(({ figureId }) => `/plan/figures/own/${figureId}/start.svg`, firstPlanPicture), get(({ unusedFigureId }) => `/plan/figures/own/${unusedFigureId}/start.svg`, everybody(404))],
  '/plan/pictures/[id]/route': [get(({ pictureId }) => `/plan/pictures/${pictureId}`, firstPlanPicture)],
  '/healthz/route': [get('/healthz', everybody(200))],
  '/readyz/route': [get('/readyz', everybody(200))],
  '/p/route': [get('/p', everybody(200))],
  '/p/[token]/route': [get((_ids, { link }) => `/p/${link.token}`, everybody(200)), get('/p/nothing', everybody(200))],
  '/p/open/route': [
    form('/p/open', (_ids, { link }) => ({ token: link.token }), everybody(303)),
    form('/p/open', () => ({ token: 'nothing' }), everybody(404)),
    get('/p/open', everybody(303)),
  ],
  '/plan/page': [get('/plan', ownPlan)],
  '/plan/changes/page': [get('/plan/changes', ownPlan)],
  '/plan/exercises/[key]/page': [get(({ itemKey }) => `/plan/exercises/${itemKey}`, firstPlan)],
  '/plan/handout.html/route': [get('/plan/handout.html', { ...everybody(404), link: 200, otherLink: 200 })],
  '/plan/handout.pdf/route': [get('/plan/handout.pdf', { ...everybody(404), link: 200, otherLink: 200 })],
  '/plan/help/page': [get('/plan/help', ownPlan)],
  '/plan/help/mistake/page': [get('/plan/help/mistake', ownPlan)],
  '/plan/history/page': [get('/plan/history', ownPlan)],
  '/plan/log/page': [get('/plan/log', ownPlan)],
  '/plan/log/before/page': [get('/plan/log/before', ownPlan)],
  '/plan/log/exercises/page': [get('/plan/log/exercises', { ...ownPlan, link: 307, otherLink: 307 })],
  '/plan/log/pain/page': [get('/plan/log/pain', { ...ownPlan, link: 307, otherLink: 307 })],
  '/plan/log/why/page': [get('/plan/log/why', { ...ownPlan, link: 307, otherLink: 307 })],
  '/plan/reminders/page': [get('/plan/reminders', ownPlan)],
  '/plan/manifest.webmanifest/route': [get('/plan/manifest.webmanifest', { ...everybody(404), link: 200, otherLink: 200 })],
  '/plan/function/page': [get('/plan/function', { ...ownPlan, link: 307, otherLink: 307 })],
  '/plan/function/score/page': [get('/plan/function/score?n=1', { ...ownPlan, link: 307, otherLink: 307 })],
  '/plan/function/check/page': [get('/plan/function/check', { ...ownPlan, link: 307, otherLink: 307 })],
  '/plan/report/page': [get('/plan/report', ownPlan)],
  '/plan/report/signs/page': [get('/plan/report/signs', { ...ownPlan, link: 307, otherLink: 307 })],
  // Words and no plan: it is the same for everybody.
  '/plan/session/page': [get('/plan/session', everybody(200))],
  '/plan/saved/page': [get('/plan/saved', { ...ownPlan, link: 307, otherLink: 307 })],
  '/plan/worker/[path]/route': [get('/plan/worker/sw.js', everybody(200)), get('/plan/worker/nothing.js', everybody(404))],
  '/plan/api/v1/close/route': [post('/plan/api/v1/close', () => ({}), planWrite)],
  '/plan/api/v1/reminders/route': [post('/plan/api/v1/reminders', () => ({ email: 'rosa@example.org', time: '9:30' }), planWrite)],
  '/plan/api/v1/calendar/route': [post('/plan/api/v1/calendar', () => ({ on: true }), planWrite)],
  '/plan/api/v1/view/route': [post('/plan/api/v1/view', () => ({ large: 'on' }), planWrite)],
  '/plan/api/v1/drafts/route': [
    post('/plan/api/v1/drafts', () => ({ step: 'went', went: 'all' }), planWrite),
    post('/plan/api/v1/drafts', ({ sessionLogId }) => ({ step: 'about', sessionId: sessionLogId }), firstPlanWrite(404)),
  ],
  '/plan/api/v1/ladder-steps/route': [
    post('/plan/api/v1/ladder-steps', ({ itemKey }) => ({ id: uuidv7(), itemKey, way: 'easier', from: 0 }), firstPlanWrite(404)),
    // The rule is asked of the server's own figures, whatever a browser says.
    post('/plan/api/v1/ladder-steps', ({ itemKey }) => ({ id: uuidv7(), itemKey, way: 'harder', from: -1 }), { ...planWrite, link: 409, otherLink: 404 }),
  ],
  // Without a question there is nothing to answer.
  '/plan/api/v1/measure-drafts/route': [post('/plan/api/v1/measure-drafts', () => ({ step: 'name', n: 1, activity: 'Stairs' }), { ...planWrite, link: 409, otherLink: 409 })],
  '/plan/api/v1/outcome-measures/route': [
    post('/plan/api/v1/outcome-measures', () => ({ id: uuidv7(), at: new Date().toISOString(), zone: 'UTC', scores: [{ activity: 'Stairs', score: 4 }] }), planWrite),
    post('/plan/api/v1/outcome-measures', () => ({ id: uuidv7(), requestId: uuidv7(), at: new Date().toISOString(), zone: 'UTC', scores: [{ activity: 'Stairs', score: 4 }] }), { ...planWrite, link: 404, otherLink: 404 }),
  ],
  '/plan/api/v1/pain-reports/route': [post('/plan/api/v1/pain-reports', () => ({ id: uuidv7(), kind: 'any-time', at: new Date().toISOString(), ...now(), pain: 2, redFlags: [] }), planWrite)],
  '/plan/api/v1/snapshot/route': [get('/plan/api/v1/snapshot', planWrite)],
  '/plan/api/v1/session-logs/route': [
    post('/plan/api/v1/session-logs', ({ versionId, itemId }) => ({ id: uuidv7(), versionId, doneAt: new Date().toISOString(), ...now(), items: [{ itemId, outcome: 'done' }] }), firstPlanWrite(422)),
    post('/plan/api/v1/session-logs', ({ versionId, itemId, sessionLogId }) => ({ id: uuidv7(), versionId, doneAt: new Date().toISOString(), zone: 'UTC', localDay: daysFromToday(-1), items: [{ itemId, outcome: 'done' }], supersedesId: sessionLogId }), firstPlanWrite(422)),
  ],
};
