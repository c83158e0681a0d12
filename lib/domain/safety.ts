import { compareLocations } from './location-moves';
import type { SymptomLocation } from './locations';
import { isEmergencyFlag, isWorseNextMorning, sharpRiseCause } from './pain-signals';
import type { Finding, RuleName, RuleSettings } from './rules-types';
import type { RedFlag } from './session-log';

/** What the patient sees at once, worst first. `emergency` and `stop-and-call` put the exercises aside. */
export const safetyCards = ['emergency', 'stop-and-call', 'stop-for-today', 'ease-off'] as const;
export type SafetyCard = (typeof safetyCards)[number];

type SafetySettings = Pick<RuleSettings, 'zones' | 'sharpRisePoints' | 'nextMorningPoints'>;

const cardOfRule: Partial<Record<RuleName, SafetyCard>> = {
  'emergency-flag': 'emergency',
  'red-flag': 'stop-and-call',
  peripheralisation: 'stop-and-call',
  'sharp-rise': 'stop-for-today',
  'worse-next-morning': 'ease-off',
};

/** The worst card that the findings call for; null when none does. */
export function cardForFindings(findings: Pick<Finding, 'rule'>[]): SafetyCard | null {
  const cards = new Set(findings.map((finding) => cardOfRule[finding.rule]));
  return safetyCards.find((card) => cards.has(card)) ?? null;
}

/**
 * The card for a session just logged, worked out on the device. Beyond the rules, pain after it that
 * lies in the ease-off zone shows `ease-off`.
 */
export function cardForSession(
  session: { painBefore: number | null; painAfter: number | null; locationBefore: SymptomLocation | null; locationAfter: SymptomLocation | null },
  settings: SafetySettings,
): SafetyCard | null {
  if (compareLocations(session.locationBefore, session.locationAfter) === 'further') return 'stop-and-call';
  if (sharpRiseCause(session.painBefore, session.painAfter, settings)) return 'stop-for-today';
  return session.painAfter !== null && session.painAfter > settings.zones.goOn ? 'ease-off' : null;
}

/**
 * The card for a report of pain or red flags. Any single flag is enough, never a score.
 * `painBeforeSession` is the level before the session of the day before, for the next-morning check.
 */
export function cardForReport(
  report: { kind: 'any-time' | 'next-morning'; pain: number | null; redFlags: readonly RedFlag[] },
  settings: SafetySettings,
  painBeforeSession: number | null = null,
): SafetyCard | null {
  if (report.redFlags.some(isEmergencyFlag)) return 'emergency';
  if (report.redFlags.length > 0) return 'stop-and-call';
  if (sharpRiseCause(null, report.pain, settings)) return 'stop-for-today';
  const worse = report.kind === 'next-morning' && isWorseNextMorning(painBeforeSession, report.pain, settings.nextMorningPoints);
  return worse || (report.pain !== null && report.pain > settings.zones.goOn) ? 'ease-off' : null;
}
