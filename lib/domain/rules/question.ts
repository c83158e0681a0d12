import type { Finding, RuleInput } from '../rules-types';
import { isRecent } from './recent-state';

/** Characters of a note that stand in the sentence; the whole note stays with its log. */
export const quotedCharacters = 160;

function quoted(note: string): string {
  const characters = [...note.replace(/\s+/g, ' ')];
  return characters.length <= quotedCharacters ? characters.join('') : `${characters.slice(0, quotedCharacters - 1).join('').trimEnd()}…`;
}

/** Every recent session or report in which the patient wrote something, one finding each. */
export function question(input: RuleInput): Finding[] {
  return [...input.sessions, ...input.reports]
    .filter((row) => isRecent(row.localDay, input.today))
    .map((row) => ({ row, note: row.note?.trim() ?? '' }))
    .filter(({ note }) => note !== '')
    .map(({ row, note }) => ({ rule: 'question', level: 'medium', subject: row.id, figures: { note: quoted(note) }, sourceId: row.id, day: row.localDay }));
}
