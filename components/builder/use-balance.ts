'use client';

import { useMemo } from 'react';
import { busiestPhase, programBalance } from '@/lib/domain/balance';
import { balanceRemarks } from '@/lib/domain/balance-remarks';
import { readingAge } from '@/lib/domain/reading-age';
import { toLocale } from '@/lib/i18n/locales';
import { useBuilder } from './builder-context';

/** The draft's figures and remarks. Items whose exercise has left the library count with no direction. */
export function useBalance() {
  const { draft, exercises, program } = useBuilder();
  return useMemo(() => {
    const { items, phases, frequency, messageToPatient } = draft;
    const locale = toLocale(program.patient.locale);
    const counted = busiestPhase(items, phases, frequency).map((item) => ({ item, exercise: exercises.get(item.exercise.id) }));
    const balance = programBalance(counted.map(({ item, exercise }) => ({ dose: item.dose, direction: exercise?.direction ?? 'none', types: exercise?.types ?? [] })), frequency);
    const known = items.flatMap(({ key, dose, note, exercise }) => {
      const found = exercises.get(exercise.id);
      return found ? [{ key, dose, note, exercise: found }] : [];
    });
    const remarks = balanceRemarks(known, { patient: program.patient, minutesADay: balance.minutesADay, messageToPatient, locale });
    const ages = [messageToPatient, ...items.map(({ note }) => note)].flatMap((text) => readingAge(text, locale)?.age ?? []);
    return { balance, remarks, readingAge: ages.length > 0 ? Math.round(Math.max(...ages)) : null };
  }, [draft, exercises, program.patient]);
}
