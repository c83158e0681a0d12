import type { Dose } from './dose';
import type { ExerciseText } from './exercise';
import type { FrozenPicture } from './frozen-picture';
import type { FrozenLadder, FrozenRung, LadderRule } from './ladder';
import type { ItemOutcome } from './session-log';

/** What a step may change of an issued item; everything else, such as its note, stays. */
export interface LadderItem extends FrozenPicture {
  slug: string;
  dose: Dose;
  texts: Record<string, ExerciseText>;
  ladder: FrozenLadder | null;
}

function rungOf(ladder: FrozenLadder | null, level: number): FrozenRung | undefined {
  return level < 0 ? ladder?.easier[-level - 1] : ladder?.harder[level - 1];
}

/**
 * An issued item as it is done on a level: 0 as prescribed, −1 the first easier step, +1 the first
 * harder one. A step whose dose names no frequency keeps the item's. A level that the ladder does not
 * have is the item as prescribed.
 */
export function rungAt<Item extends Pick<LadderItem, 'dose' | 'ladder'> & Partial<LadderItem>>(item: Item, level: number): Item {
  const rung = level === 0 ? undefined : rungOf(item.ladder, level);
  if (!rung) return item;
  const dose = { ...rung.dose, frequency: rung.dose.frequency ?? item.dose.frequency };
  if (!rung.exercise || !rung.frozen) return { ...item, dose };
  const { texts, figureSlug, figureId, pictureId, videoUrl } = rung.frozen;
  return { ...item, dose, slug: rung.exercise.slug, texts, figureSlug, figureId, pictureId, videoUrl };
}

/** Whether the therapist authorised an easier step below this level. No rule: less is always allowed. */
export function mayStepDown(ladder: FrozenLadder | null, level: number): boolean {
  return level > 0 || rungOf(ladder, level - 1) !== undefined;
}

/** Whether the ladder goes on above this level, the way back to what was prescribed included. */
export function hasStepUp(ladder: FrozenLadder | null, level: number): boolean {
  return ladder !== null && (level < 0 || rungOf(ladder, level + 1) !== undefined);
}

export interface ToldOnStep {
  outcome: ItemOutcome;
  /** NPRS 0–10; null where it was not told. */
  painBefore: number | null;
  painAfter: number | null;
}

export interface RuleProgress {
  isMet: boolean;
  /** Sessions running that went well so far, no more than the rule asks for. */
  sessions: number;
  /** Highest pain told in them, NPRS. */
  worstPain: number;
}

/**
 * How far a rule is met by the sessions of one item on its present step, oldest first: it counts those
 * that went well up to the last one. A session went well when the exercise was done in full and pain
 * after it was told, with no pain told above the limit. Pain that was not told is not low pain.
 */
export function ruleProgress(rule: LadderRule, told: readonly ToldOnStep[]): RuleProgress {
  const wentWell = ({ outcome, painBefore, painAfter }: ToldOnStep) => outcome === 'done' && painAfter !== null && Math.max(painAfter, painBefore ?? 0) <= rule.maximumPain;
  const running = told.slice(told.findLastIndex((session) => !wentWell(session)) + 1).slice(-rule.sessions);
  const worstPain = Math.max(0, ...running.flatMap(({ painBefore, painAfter }) => [painBefore ?? 0, painAfter ?? 0]));
  return { isMet: running.length >= rule.sessions, sessions: running.length, worstPain };
}

/** Whether a patient may take the next harder step alone, and the figures that say so. */
export function mayStepUp(ladder: FrozenLadder | null, level: number, told: readonly ToldOnStep[]): RuleProgress {
  if (!ladder || !hasStepUp(ladder, level)) return { isMet: false, sessions: 0, worstPain: 0 };
  return ruleProgress(ladder.rule, told);
}
