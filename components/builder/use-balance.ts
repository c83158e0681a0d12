'use client';

import { useMemo } from 'react';
import { busiestPhase, programBalance } from '@/lib/domain/balance';
import { balanceRemarks } from '@/lib/domain/balance-remarks';
import { useBuilder } from './builder-context';

/**
 * The draft's figures and remarks, of the phase that asks for most. Items whose exercise has left the
 * library count with no direction.
 */
export function useBalance() {
  const { draft, exercises, program } = useBuilder();
  return useMemo(() => {
    const items = busiestPhase(draft.items, draft.phases, draft.frequency).map((item) => ({ key: item.key, dose: item.dose, note: item.note, exercise: exercises.get(item.exercise.id) }));
    const balance = programBalance(items.map(({ dose, exercise }) => ({ dose, direction: exercise?.direction ?? 'none', types: exercise?.types ?? [] })), draft.frequency);
    const known = items.flatMap(({ exercise, ...item }) => (exercise ? [{ ...item, exercise }] : []));
    const { patient } = program;
    return { balance, remarks: balanceRemarks(known, { patient, minutesADay: balance.minutesADay, messageToPatient: draft.messageToPatient, locale: patient.locale === 'es' ? 'es' : 'en' }) };
  }, [draft.items, draft.phases, draft.frequency, draft.messageToPatient, exercises, program]);
}
