import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Command } from '@/components/palette/command';
import { useCommands } from '@/components/palette/command-context';
import { orderByPosition } from '@/lib/domain/balance';
import { routes } from '@/lib/routes';
import { useBuilder } from './builder-context';
import { useExerciseSearch } from './use-exercise-search';

interface Given {
  review: () => void;
  undo: () => void;
  redo: () => void;
  bring: () => void;
}

const mostExercises = 6;

/** The builder's own commands, and every exercise that can be added by name. */
export function useBuilderCommands({ review, undo, redo, bring }: Given): void {
  const t = useTranslations('palette.builder');
  const router = useRouter();
  const { program, shortlists, draft, dispatch, exercises, addExercise, focusSearch, announce } = useBuilder();
  const tBuilder = useTranslations('builder');
  const offered = useMemo(() => program.library.filter((exercise) => !exercise.retired), [program.library]);
  const find = useExerciseSearch(offered, shortlists);
  const { latestNumber, patient } = program;

  const order = () => {
    dispatch({ type: 'order', keys: orderByPosition(draft.items, (item) => exercises.get(item.exercise.id)?.position ?? 'any').map((item) => item.key) });
    announce(tBuilder('program.ordered'));
  };
  const own: readonly Omit<Command, 'group'>[] = [
    { id: 'issue', title: t('issue'), run: review },
    { id: 'undo', title: t('undo'), keys: t('undoKeys'), run: undo },
    { id: 'redo', title: t('redo'), keys: t('redoKeys'), run: redo },
    { id: 'bring', title: t('template'), run: bring },
    { id: 'order', title: t('order'), run: order },
    { id: 'search', title: t('find'), single: '/', run: focusSearch },
    ...(latestNumber ? [{ id: 'handout', title: t('handout', { number: latestNumber }), run: () => void window.open(routes.handout(program.id, latestNumber), '_blank', 'noreferrer') }] : []),
    { id: 'patient', title: t('patient', { name: patient.name }), run: () => router.push(routes.patient(patient.id)) },
  ];
  const present = new Set(draft.items.map((item) => item.exercise.id));
  useCommands(
    own.map((command) => ({ ...command, group: 'page' as const })),
    (typed) =>
      find(typed)
        .filter((exercise) => !present.has(exercise.id))
        .slice(0, mostExercises)
        .map((exercise) => ({ id: `exercise ${exercise.id}`, title: t('add', { name: exercise.name }), group: 'page' as const, run: () => addExercise(exercise) })),
  );
}
