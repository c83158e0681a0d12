import { isEmergencyFlag } from '../pain-signals';
import type { Finding, RuleInput } from '../rules-types';
import type { RedFlag } from '../session-log';
import { isRecent } from './recent-state';

function flagFindings(input: RuleInput, rule: 'emergency-flag' | 'red-flag', isOfRule: (flag: RedFlag) => boolean): Finding[] {
  return input.reports
    .filter((report) => isRecent(report.localDay, input.today))
    .map((report) => ({ report, flags: report.redFlags.filter(isOfRule) }))
    .filter(({ flags }) => flags.length > 0)
    .map(({ report, flags }) => ({
      rule,
      level: rule === 'emergency-flag' ? 'critical' : 'high',
      subject: report.id,
      figures: { flags: flags.join(',') },
      sourceId: report.id,
      day: report.localDay,
    }));
}

/** Every recent report with a sign of cauda equina syndrome, one finding each. Any single flag is enough. */
export function emergencyFlag(input: RuleInput): Finding[] {
  return flagFindings(input, 'emergency-flag', isEmergencyFlag);
}

/** Every recent report with any other red flag, one finding each. Any single flag is enough, never a score. */
export function redFlag(input: RuleInput): Finding[] {
  return flagFindings(input, 'red-flag', (flag) => !isEmergencyFlag(flag));
}
