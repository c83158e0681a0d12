import type { PainZones } from './pain-zones';
import type { RuleLadder } from './rules/authorised-step';
import type { SymptomLocation } from './locations';
import type { ItemOutcome, PainReportKind, RedFlag, SkipReason } from './session-log';

export const ruleNames = ['emergency-flag', 'red-flag', 'peripheralisation', 'sharp-rise', 'worse-next-morning', 'worsening-trend', 'skipped-for-pain', 'silence', 'ready-to-progress', 'question'] as const;
export type RuleName = (typeof ruleNames)[number];

/** Worst first: the order of the queue. */
export const alertLevels = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** A session as the rules see it: current rows only, superseded ones left out, oldest first. */
export interface RuleSession {
  id: string;
  /** The moment the session was done, ISO 8601 with Z. */
  doneAt: string;
  localDay: string;
  painBefore: number | null;
  painAfter: number | null;
  locationBefore: SymptomLocation | null;
  locationAfter: SymptomLocation | null;
  note: string | null;
  items: { itemKey: string; exerciseName: string; outcome: ItemOutcome; reason: SkipReason | null }[];
}

export interface RuleReport {
  id: string;
  at: string;
  localDay: string;
  kind: PainReportKind;
  pain: number | null;
  location: SymptomLocation | null;
  redFlags: RedFlag[];
  note: string | null;
}

/** Thresholds, each overridable per clinic and per program. */
export interface RuleSettings {
  zones: PainZones;
  sharpRisePoints: number;
  nextMorningPoints: number;
  trendReports: number;
  skippedSessions: number;
  silenceLowDays: number;
  silenceMediumDays: number;
  progressSessions: number;
  progressPain: number;
}

export interface RuleInput {
  sessions: RuleSession[];
  reports: RuleReport[];
  /** `scheduledDaysBefore` of schedule.ts: from the program's start through yesterday, oldest first. */
  scheduledDays: string[];
  /** The patient's own date today. */
  today: string;
  /** Local day on which the program in force started, or was taken up again after a pause. */
  startedOn: string;
  /** The session or report just saved. It is looked at even when later ones exist, as with a back-filled log. */
  savedId?: string | null;
  /** Pain at the start of the episode, when the rows given do not reach back to it. */
  painBaseline?: number | null;
  /** Items of the version in force that have a ladder, in its order. */
  ladders?: readonly RuleLadder[];
  settings: RuleSettings;
}

/** Plain figures that the sentence is made of; the text itself lives in the message files. */
export type AlertFigures = Record<string, string | number>;

/** A rule that has tripped: enough to say why without looking anything else up. */
export interface Finding {
  rule: RuleName;
  level: AlertLevel;
  /** Keeps two findings of one rule apart, such as the item skipped for pain; '' when there is one a patient. */
  subject: string;
  figures: AlertFigures;
  /** The session or report that tripped it; null for silence. */
  sourceId: string | null;
  /** Local day the finding is about. */
  day: string;
}
