'use client';

import { useMemo } from 'react';
import { useTranslations } from 'next-intl';
import { useBuilder } from './builder-context';
import { draftProblems, type DraftProblem } from './draft-problems';

/** What is wrong with the draft, and its words for the field that it belongs to. */
export function useProblems() {
  const t = useTranslations('builderPhases.problem');
  const { draft, program } = useBuilder();
  const problems = useMemo(() => draftProblems(draft, program.patient.today), [draft, program.patient.today]);
  const wordsFor = (codes: readonly DraftProblem['code'][], phaseKey?: string) => {
    const found = problems.find((one) => codes.includes(one.code) && (!('phaseKey' in one) || one.phaseKey === phaseKey));
    return found ? t(found.code) : undefined;
  };
  return { problems, wordsFor, say: ({ code }: DraftProblem) => t(code) };
}
