import { defaultPainZones } from '@/lib/domain/pain-zones';
import { hasFigure } from '@/lib/figure/draw-figure';
import type { renderHandout } from '@/components/handout/render-handout';
import { allExercises } from '@/db/seed/library/all-exercises';

export type HandoutData = Parameters<typeof renderHandout>[0];
type HandoutItem = HandoutData['items'][number];

const link = { url: 'https://plan.birchlane.example/p/Zk3vXr2m9Q0aWn5tYb7cLd8eFg1hJi4kMo6pRs_uTvw?v=3', address: 'plan.birchlane.example/p', code: '7QK2-M9RT-4XHD' };

/** A sheet of the library's own exercises, as a clinic would give it. */
export function libraryHandout(count: number, given: Partial<HandoutData> = {}): HandoutData {
  const locale = given.locale ?? 'en';
  const drawn = allExercises.filter(({ slug }) => hasFigure(slug));
  const items = drawn.slice(0, count).map(({ slug, position, defaultDose, texts }, i): HandoutItem => {
    const { name, steps, feel, modifications } = texts[locale];
    return {
      id: `item-${i}`, slug, name, steps, feel, startPosition: position, section: '', phaseKey: null, dose: defaultDose, note: '', anchor: i === 0 ? { en: 'After breakfast, in the kitchen', es: 'Después del desayuno, en la cocina' }[locale] : '',
      demonstratedOn: i === 0 ? '2026-11-20' : null, modifications: modifications.slice(0, 1).map(({ text }) => text), easier: null, harder: null, picture: { kind: 'figure', slug }, videoUrl: null, onlyEnglish: false,
    };
  });
  return {
    paper: 'a4', layout: 'standard', colour: 'colour', pictures: 2, locale, look: 'sand', build: 'medium', draft: false,
    clinic: { name: 'Birch Lane Physio', phone: '0117 496 0123', emergencyNumber: '999' }, patientName: 'Ruth Alder', therapistName: 'Anna Keller', version: 3,
    givenOn: '2026-11-20', firstDay: '2026-11-20', versionStart: '2026-11-20', endsOn: null, phases: [], frequency: { kind: 'perDay', times: 1 }, zones: defaultPainZones, locationMap: 'back', messageToPatient: '', items, link,
    ...given,
  };
}
