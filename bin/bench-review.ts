import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { freePort } from '../db/embedded/free-port';
import { rowSteps } from '../lib/row-steps';
import { buildIfStale } from './launcher/build';
import { openDatabase } from './launcher/database';
import { prepareDatabase } from './launcher/prepare-database';
import { progress } from './launcher/progress';
import { parseSettings } from './launcher/settings';
import { fillClinics } from './review-bench/fill-clinics';
import { floorOfLog, floorOfQueue, makeFloors } from './review-bench/floors';
import { fetchPage, serveBuild, signIn } from './review-bench/serve-build';

/**
 * Today and the patients' list of one large clinic among many, served by the real build over a throw-away database. Both
 * sides of each ratio are measured in turns in one run, so that only the ratios count. Exit 1 above a limit.
 */
const { values: flags } = parseArgs({ options: { patients: { type: 'string', default: '10000' }, logs: { type: 'string', default: '3000000' }, clinics: { type: 'string', default: '200' }, rounds: { type: 'string', default: '20' } } });
const rounds = Number(flags.rounds);
const timesARound = 5;
const limits = { page: 2.5, queue: 1.6, log: 5 };
const empty = '/settings/account';
const pages = {
  [empty]: 'an empty page: the session check and a form',
  '/': 'Today, a therapist’s own',
  '/?scope=clinic': 'Today, the whole clinic’s',
  '/patients': 'patients, first page',
  '/patients?level=high&trend=within-error': 'patients, filtered',
  '/patients?sort=name': 'patients, by name',
  '/patients?sort=name&page=300': 'patients, by name, page 300',
  '/patients?page=300': 'patients, by level, page 300',
  '/patients?q=brook': 'patients, searched',
} as const;

const root = join(import.meta.dirname, '..');
await buildIfStale(root, progress, new AbortController().signal);
const dataDir = mkdtempSync(join(tmpdir(), 'homestretch-bench-'));
chmodSync(dataDir, 0o755);
const settings = parseSettings({ DATA_DIR: dataDir });
const database = await openDatabase(settings, root, progress);
const cleanups: (() => Promise<void>)[] = [database.stop, async () => rmSync(dataDir, { recursive: true, force: true })];
const times = new Map<string, number[]>();
const note = (what: string, milliseconds: number) => times.set(what, [...(times.get(what) ?? []), milliseconds]);
const at = (what: string, share: number) => (times.get(what) ?? []).toSorted((a, b) => a - b)[Math.floor((times.get(what)?.length ?? 1) * share)] ?? NaN;

try {
  await prepareDatabase(database, settings, progress, 'filled');
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  cleanups.unshift(() => admin.end());
  await admin.query('set synchronous_commit = off');
  const began = performance.now();
  const filled = await fillClinics(admin, { clinics: Number(flags.clinics), patients: Number(flags.patients), logs: Number(flags.logs) }, progress.say);
  const [sizes] = (await admin.query<{ patients: string; logs: string; all: string }>('select (select count(*) from patients where clinic_id = $1) as patients, (select count(*) from session_logs where clinic_id = $1) as logs, (select count(*) from session_logs) as all', [filled.clinicId])).rows;
  console.log(`${flags.clinics} clinics filled in ${((performance.now() - began) / 1000).toFixed(0)} s: the large one has ${sizes?.patients} patients and ${sizes?.logs} logs, all have ${sizes?.all} logs`);
  await admin.query('reset synchronous_commit');
  await makeFloors(admin);

  const port = await freePort();
  const server = await serveBuild(root, database, port);
  cleanups.unshift(server.stop);
  const cookie = await signIn(admin, port, filled.clinicId, filled.therapist);

  Object.assign(process.env, { NODE_ENV: 'production', APP_URL: `http://127.0.0.1:${port}`, AUTH_SECRET: database.authSecret, APP_DATABASE_URL: database.appUrl, LINK_DATABASE_URL: database.linkUrl });
  const { inClinic } = await import('../lib/server/database');
  const { readQueue } = await import('../lib/server/alerts/queries');
  const { placeQueue } = await import('../lib/server/alerts/attention-queue');
  const { selectWaiting } = await import('../lib/server/alerts/waiting');
  const { recordSession } = await import('../lib/server/logs/commands');
  const { storeSummary } = await import('../lib/server/patient-summary');
  const { insertSession } = await import('../lib/server/logs/insert-session');
  const { storeLogRows } = await import('./review-bench/store-log-rows');
  const member = { kind: 'member' as const, clinicId: filled.clinicId, memberId: filled.therapist, sessionId: uuidv7(), role: 'therapist' as const, name: '', locale: 'en', clinicZone: 'Europe/London', requestId: uuidv7() };
  const link = { kind: 'link' as const, clinicId: filled.clinicId, ...filled.patient, requestId: uuidv7() };
  const today = new Date().toISOString().slice(0, 10);
  const queue = () => inClinic(member, async (tx) => readQueue(tx, member, placeQueue(await selectWaiting(tx, member), today, rowSteps[0])));
  const { rows: worst } = await queue();
  const log = () => ({ id: uuidv7(), versionId: filled.patient.versionId, doneAt: new Date().toISOString(), zone: 'Europe/London', localDay: today, items: filled.patient.itemIds.map((itemId) => ({ itemId, outcome: 'done' as const })), painBefore: 2, painAfter: 2 });
  const { loadHistory } = await import('../lib/server/patient-history');
  const { summaryOf } = await import('../lib/server/patient-summary');
  const { defaultRuleSettings } = await import('../lib/domain/rules/rule-settings');
  const summary = await inClinic(member, async (tx) => {
    const history = await loadHistory(tx, filled.clinicId, filled.patient.patientId, new Date());
    if (!history) throw new Error('The patient has no history');
    return summaryOf(history, defaultRuleSettings);
  });
  const pairs: Record<string, () => Promise<unknown>>[] = [
    { queue, 'floor of the queue': () => floorOfQueue(admin, filled.clinicId, worst.map((row) => row.id), worst.flatMap((row) => row.alerts.map((alert) => alert.id))) },
    { 'log with rollup': () => inClinic(link, (tx) => storeLogRows(tx, link, log(), summary, { insertSession, storeSummary })), 'bare commit': () => floorOfLog(admin, uuidv7()) },
    { 'log with rules, alerts and rollup': () => recordSession(link, log()) },
  ];
  for (let round = -3; round < rounds; round += 1) {
    for (const path of Object.keys(pages)) {
      const { milliseconds, status } = await fetchPage(port, path, cookie);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      if (round >= 0) note(path, milliseconds);
    }
    // Small works are measured more often, the two of a ratio in turns, after a turn that does not count: a few milliseconds hold too much of what came before.
    for (const pair of pairs)
      for (let time = -1; time < timesARound; time += 1)
        for (const [name, work] of Object.entries(pair)) {
          const started = performance.now();
          await work();
          if (round >= 0 && time >= 0) note(name, performance.now() - started);
        }
  }

  let isOver = false;
  const say = (name: string, ratio: number, limit: number) => {
    if (ratio > limit) isOver = true;
    console.log(`${ratio <= limit ? 'ok  ' : 'OVER'} ${name} ${ratio.toFixed(2)} (at most ${limit})`);
  };
  for (const [path, name] of Object.entries(pages)) console.log(`     ${name}: median ${at(path, 0.5).toFixed(1)} ms, p95 ${at(path, 0.95).toFixed(1)} ms`);
  for (const name of pairs.flatMap((pair) => Object.keys(pair))) console.log(`     ${name}: median ${at(name, 0.5).toFixed(2)} ms, p95 ${at(name, 0.95).toFixed(2)} ms`);
  for (const [path, name] of Object.entries(pages)) if (path !== empty) say(`${name} ÷ empty page`, at(path, 0.5) / at(empty, 0.5), limits.page);
  say('queue ÷ its covering-index floor', at('queue', 0.5) / at('floor of the queue', 0.5), limits.queue);
  say('log with rollup ÷ bare durable commit', at('log with rollup', 0.5) / at('bare commit', 0.5), limits.log);
  process.exitCode = isOver ? 1 : 0;
} finally {
  for (const cleanup of cleanups) await cleanup().catch(() => undefined);
}
process.exit();
