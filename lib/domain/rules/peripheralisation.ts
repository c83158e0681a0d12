import { compareLocations } from '../location-moves';
import type { Finding, RuleInput } from '../rules-types';
import { sessionsInQuestion } from './recent-state';

/** Symptoms reached further from the spine after the session in question than before it. */
export function peripheralisation(input: RuleInput): Finding[] {
  const session = sessionsInQuestion(input).find(({ locationBefore, locationAfter }) => compareLocations(locationBefore, locationAfter) === 'further');
  if (!session || session.locationBefore === null || session.locationAfter === null) return [];
  return [
    {
      rule: 'peripheralisation',
      level: 'high',
      subject: '',
      figures: { before: session.locationBefore, after: session.locationAfter },
      sourceId: session.id,
      day: session.localDay,
    },
  ];
}
