import 'server-only';
import { AppError } from '@/lib/domain/errors';
import { addDays, dayRange, daysBetween, localDay } from '@/lib/domain/local-day';
import { sheetDays, type SheetDay } from '@/lib/domain/paper-grid';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { loadHistory, type PatientHistory } from '../patient-history';
import { readPatientName } from './patient-name';

export type PaperSheet = Awaited<ReturnType<typeof getSheet>>;

type Version = PatientHistory['versions'][number];

/** The first day of the sheet that was handed over last and has begun, two weeks a sheet. */
function usualStart({ effectiveFrom }: Version, today: string): string {
  const sheets = Math.max(0, Math.floor(daysBetween(effectiveFrom, today) / sheetDays));
  const latest = addDays(effectiveFrom, sheets * sheetDays);
  // A sheet comes back when it is full: on the first days of the next one the last is meant.
  return sheets > 0 && daysBetween(latest, today) < 3 ? addDays(latest, -sheetDays) : latest;
}

/** What is known of a day of the sheet: told by the patient, from paper already, or nothing yet. */
export function sheetDay(history: PatientHistory, version: Version, day: string): SheetDay {
  const sessions = history.sessions.filter((session) => session.localDay === day);
  const ratings = history.reports.filter((report) => report.localDay === day && report.pain !== null);
  const last = sessions.at(-1);
  const firstDay = [version.effectiveFrom, localDay(version.issuedAt.toISOString(), history.patient.zone)].toSorted().at(-1) ?? day;
  const mayFix = sessions.length === 1 && last?.provenance === 'from-paper' && last.versionId === version.id;
  const told = (itemId: string) => last?.items.find((item) => item.itemId === itemId)?.outcome ?? null;
  const pain = last?.painAfter ?? ratings.at(-1)?.pain ?? null;
  return {
    day,
    state: day > history.today || day < firstDay ? 'outside' : sessions.length === 0 ? 'open' : mayFix ? 'paper' : 'told',
    marks: version.items.map(({ itemId }) => told(itemId)),
    pain,
    painTold: pain !== null && !mayFix,
  };
}

/** A printed sheet's two weeks as a grid: its exercises, and what is known of each day. Recorded as seen. */
export function getSheet(actor: MemberActor, patientId: string, asked: { from?: string; version?: number }, now: Date) {
  return inClinic(actor, async (tx) => {
    const name = await readPatientName(tx, actor, patientId);
    const history = await loadHistory(tx, actor.clinicId, patientId, now);
    if (!history) throw new AppError('not-found');
    const version = history.versions.find(({ number }) => number === asked.version) ?? history.versions.findLast(({ effectiveFrom }) => effectiveFrom <= history.today) ?? history.versions.at(-1);
    if (!version) throw new AppError('not-found');
    const from = asked.from ?? usualStart(version, history.today);
    await recordAudit(tx, actor, 'patient.view', { type: 'patient', id: patientId }, { page: 'paper' });
    return {
      patientId,
      name,
      programId: history.program.id,
      zone: history.patient.zone,
      today: history.today,
      from,
      version: { id: version.id, number: version.number },
      numbers: history.versions.map(({ number }) => number),
      items: version.items.map(({ itemId, texts, slug }) => ({ itemId, name: (texts[actor.locale] ?? texts['en'])?.name ?? slug })),
      days: dayRange(from, addDays(from, sheetDays - 1)).map((day) => sheetDay(history, version, day)),
    };
  });
}
