'use client';

import { useMemo } from 'react';
import { programBalance } from '@/lib/domain/balance';
import { balanceRemarks } from '@/lib/domain/balance-remarks';
import { useBuilder } from './builder-context';

/** The draft's figures and remarks. Items whose exercise has left the library count with no direction. */
export function useBalance() {
  const { draft, exercises, program } = useBuilder();
  return useMemo(() => {
    const items = draft.items.map((item) => ({ key: item.key, dose: item.dose, exercise: exercises.get(item.exercise.id) }));
    const balance = programBalance(items.map(({ dose, exercise }) => ({ dose, direction: exercise?.direction ?? 'none' })), draft.frequency);
    const known = items.flatMap(({ exercise, ...item }) => (exercise ? [{ ...item, exercise }] : []));
    return { balance, remarks: balanceRemarks(known, program.patient, balance.minutesADay) };
  }, [draft.items, draft.frequency, exercises, program.patient]);
}
