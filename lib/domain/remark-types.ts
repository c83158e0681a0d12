import type { Dose } from './dose';
import type { RangeComparison, RangeField } from './dosing/compare-dose-to-range';
import type { Direction, DoseRange, ExerciseType, LibraryExercise, Position, Precaution, SourceId } from './exercise';

export interface RemarkExercise {
  slug: string;
  position: Position;
  direction: Direction;
  types: readonly ExerciseType[];
  ranges: readonly DoseRange[];
  precautions: readonly Precaution[];
  harder: readonly string[];
  pairsWith: LibraryExercise['pairsWith'];
}

export interface RemarkItem {
  key: string;
  dose: Dose;
  /** The therapist's own note to the patient. */
  note: string;
  exercise: RemarkExercise;
}

export type OutsideRange = Extract<RangeComparison, { field: RangeField }>;
export type PairingWhy = Extract<LibraryExercise['pairsWith'][number]['why'], 'counter-pose' | 'opposite-direction' | 'done-together' | 'next-in-sequence'>;

/** What a remark rests on: the library's sources, studies, a formula, or what the patient said. */
export const citations = ['A', 'B', 'common', 'bachmann-2018', 'henry-1999', 'patient', 'order', 'flesch-kincaid', 'fernandez-huerta'] as const;
export type Citation = (typeof citations)[number];

/** What one click does about it. `after` is the key of the item to put the exercise behind. */
export type RemarkAction = { kind: 'add'; slug: string; after: string } | { kind: 'order' } | { kind: 'dose'; key: string; dose: Dose };

interface Remarked {
  /** The items concerned, in the program's order; empty where it is about all of them. */
  keys: string[];
  cite: Citation[];
  action: RemarkAction | null;
}

/** A quiet word about a program; none of them stops anything. */
export type BalanceRemark = Remarked &
  (
    | { kind: 'precaution'; precautions: Precaution[]; direction: Direction | null }
    /** Estimated minutes on a full day, and those that the patient said they have. */
    | { kind: 'minutes'; minutes: number; stated: number }
    | { kind: 'count'; count: number; advised: number }
    | { kind: 'pairing'; add: string; why: PairingWhy; source: SourceId }
    | { kind: 'direction'; only: 'flexion' | 'extension'; count: number }
    | { kind: 'types'; only: 'strength' | 'stretch'; count: number }
    | { kind: 'range'; field: RangeField; value: number; sources: OutsideRange[] }
    /** How often the patient goes back to a position left before. */
    | { kind: 'order'; returns: number }
    /** Reading age in years, and the age that patient texts are written for. */
    | { kind: 'reading'; of: 'note' | 'message'; age: number; plain: number }
  );
export type RemarkOf<Kind extends BalanceRemark['kind']> = Extract<BalanceRemark, { kind: Kind }>;
