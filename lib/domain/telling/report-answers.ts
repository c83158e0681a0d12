import type { SymptomLocation } from '../locations';
import { redFlags, type PainReportInput, type PainReportKind, type RedFlag } from '../session-log';
import { placeIn, ratingIn, wordsIn, type FormFields } from './form-fields';

/** A report of pain being told on the device. */
export interface ReportAnswers {
  id: string;
  kind: PainReportKind;
  day: string;
  at: string;
  pain?: number;
  location?: SymptomLocation;
  redFlags: RedFlag[];
  note?: string;
}

/** Pain now and how far it goes; without pain no place was told. */
export function answerPainNow(report: ReportAnswers, fields: FormFields): ReportAnswers {
  const pain = ratingIn(fields, 'pain');
  return { ...report, pain, location: pain ? placeIn(fields, 'location') : undefined };
}

export function answerSigns(report: ReportAnswers, chosen: readonly string[], fields: FormFields): ReportAnswers {
  return { ...report, redFlags: redFlags.filter((flag) => chosen.includes(flag)), note: wordsIn(fields, 'note') };
}

/** The report as it is sent; null while nothing at all has been told. */
export function reportBody({ day, ...report }: ReportAnswers, zone: string): PainReportInput | null {
  const { pain, location, note } = report;
  return pain === undefined && location === undefined && !note && report.redFlags.length === 0 ? null : { ...report, zone, localDay: day };
}
