'use client';

import { createContext, useContext, type Dispatch } from 'react';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { ProgramDraft } from '@/lib/domain/program';
import type { BuilderPage } from '@/lib/server/programs/builder';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import type { Place } from './draft-edits';
import type { DraftAction } from './draft-reducer';
import type { Shortlists } from './use-exercise-search';

export type Origin = 'search' | 'row';

/** How figures are drawn: on the page as the clinic's, on the sheet as the patient's. */
export interface Looks {
  page: FigureLook;
  sheet: FigureLook;
}

export interface BuilderContextValue {
  program: BuilderPage;
  shortlists: Shortlists;
  looks: Looks;
  /** Ids of the exercises that the clinic has reviewed. */
  reviewed: ReadonlySet<string>;
  draft: ProgramDraft;
  /** When the draft was last saved: what is drawn on the server is as of then. */
  savedAt: string;
  dispatch: Dispatch<DraftAction>;
  /** By exercise id; a draft may name one that has left the library. */
  exercises: ReadonlyMap<string, PickerExercise>;
  /** The item whose dose is being typed. */
  openKey: string | null;
  openDose: (key: string, origin: Origin) => void;
  closeDose: () => void;
  addExercise: (exercise: PickerExercise, placing?: { after?: string; stay?: boolean }) => void;
  removeItem: (key: string) => void;
  duplicateItem: (key: string) => void;
  nudgeItem: (key: string, by: 1 | -1) => void;
  carryItems: (keys: readonly string[], before: string | null, into: Partial<Place>) => void;
  focusSearch: () => void;
  announce: (text: string) => void;
}

const BuilderContext = createContext<BuilderContextValue | null>(null);

export const BuilderProvider = BuilderContext.Provider;

export function useBuilder(): BuilderContextValue {
  const value = useContext(BuilderContext);
  if (!value) throw new Error('outside the builder');
  return value;
}
