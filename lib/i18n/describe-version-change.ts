import type { Dose, Frequency } from '@/lib/domain/dose';
import type { VersionChange } from '@/lib/domain/program-diff';
import type { Translate } from './translate';

/** Words that the change borrows, in the reader's language. */
export interface ChangeWords {
  exercise(item: { key: string; exercise: { clinicId: string; id: string; slug: string } }): string;
  dose(dose: Dose): string;
  frequency(frequency: Frequency): string;
  /** A local day (YYYY-MM-DD) in words. */
  day(day: string): string;
}

function setOrRemoved({ before, after }: { before: string; after: string }) {
  return { change: after === '' ? 'removed' : 'set', before, after };
}

/** One change in a sentence: "Bridge: now 2 sets of 8." `t` is for `changes`. */
export function describeVersionChange(change: VersionChange, t: Translate, words: ChangeWords): string {
  switch (change.kind) {
    case 'frequency':
      return t('frequency', { after: words.frequency(change.after) });
    case 'starts':
    case 'ends':
      return t(change.kind, { change: change.after === null ? 'removed' : 'set', day: change.after === null ? '' : words.day(change.after) });
    case 'phases':
      return t('phases', { count: change.after.length, names: change.after.map(({ name }) => name).join(' → ') });
    case 'phase':
      return t('phase', { exercise: words.exercise(change), change: change.name === '' ? 'removed' : 'set', name: change.name });
    case 'ladder':
      return t('ladder', { exercise: words.exercise(change), change: change.after === null ? 'removed' : 'set', easier: change.after?.easier.length ?? 0, harder: change.after?.harder.length ?? 0 });
    case 'demonstrated':
      return t('demonstrated', { exercise: words.exercise(change), change: change.after === null ? 'removed' : 'set', day: change.after === null ? '' : words.day(change.after) });
    case 'added':
      return t('added', { exercise: words.exercise(change), dose: words.dose(change.dose) });
    case 'dose':
      return t('dose', { exercise: words.exercise(change), after: words.dose(change.after) });
    case 'note':
    case 'section':
    case 'anchor':
      return t(change.kind, { exercise: words.exercise(change), ...setOrRemoved(change) });
    case 'moved':
      return t('moved', { exercise: words.exercise(change), from: change.from, to: change.to });
    case 'removed':
      return t('removed', { exercise: words.exercise(change) });
    case 'message':
      return t('message', setOrRemoved(change));
    case 'title':
      return t('title', { after: change.after });
    case 'zones':
      return t('zones', { goOn: change.after.goOn, easeOff: change.after.easeOff });
    case 'location-map':
      return t('location-map', { map: change.after });
  }
}

/** How it was before, for changes of which that says something: "It was 3 sets of 10." Null for the others. */
export function describeBefore(change: VersionChange, t: Translate, words: ChangeWords): string | null {
  switch (change.kind) {
    case 'frequency':
      return t('was', { before: words.frequency(change.before) });
    case 'dose':
      return t('was', { before: words.dose(change.before) });
    default:
      return null;
  }
}
