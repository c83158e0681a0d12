import type { Dose } from '@/lib/domain/dose';
import { defaultPainZones } from '@/lib/domain/pain-zones';
import type { Locale } from '@/lib/i18n/locales';
import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';

export const sampleLink = { url: 'https://plan.birchlane.example/p/Zk3vXr2m9Q0aWn5tYb7cLd8eFg1hJi4kMo6pRs_uTvw?v=3', address: 'plan.birchlane.example/p', code: '7QK2-M9RT-4XHD' };

interface SampleText {
  name: string;
  steps: string[];
  feel: string;
}

const movements: (Pick<HandoutItem, 'slug' | 'startPosition' | 'dose'> & Record<Locale, SampleText>)[] = [
  {
    slug: 'knee-to-chest', startPosition: 'supine', dose: { sets: 1, amount: { kind: 'reps', min: 3, max: 3 }, hold: { kind: 'seconds', seconds: 10 }, side: 'each' },
    en: { name: 'Single knee to chest', feel: 'A mild stretch in the low back and the buttock of the leg you hold.', steps: ['Lie on your back.', 'Bend both knees and keep your feet flat.', 'Lift one knee toward your chest.', 'Hold that leg with both hands.', 'Pull the knee in until you feel a mild stretch.', 'Hold still and breathe.', 'Lower the foot slowly.', 'Do all your reps, then change legs.'] },
    es: { name: 'Una rodilla al pecho', feel: 'Un estiramiento leve en la espalda baja y en el glúteo de la pierna que sujeta.', steps: ['Acuéstese boca arriba.', 'Doble las dos rodillas y apoye bien los pies.', 'Suba una rodilla hacia el pecho.', 'Sujete esa pierna con las dos manos.', 'Acerque la rodilla hasta sentir un estiramiento leve.', 'Quédese quieto y respire.', 'Baje el pie despacio.', 'Haga todas las repeticiones y luego cambie de pierna.'] },
  },
  {
    slug: 'glute-bridge', startPosition: 'supine', dose: { sets: 2, amount: { kind: 'reps', min: 10, max: 12 }, hold: { kind: 'seconds', seconds: 5 }, rest: 30, frequency: { kind: 'weekdays', days: [1, 3, 5], times: 1 } },
    en: { name: 'Bridge', feel: 'Your buttocks working. Not your back.', steps: ['Lie on your back, knees bent, feet flat.', 'Breathe out. Press your feet down and lift your hips.', 'Hold and keep breathing.', 'Lower slowly.'] },
    es: { name: 'Puente', feel: 'El trabajo de los glúteos. No de la espalda.', steps: ['Acuéstese boca arriba, con las rodillas dobladas y los pies apoyados.', 'Suelte el aire. Empuje con los pies y suba la cadera.', 'Sostenga y siga respirando.', 'Baje despacio.'] },
  },
  {
    slug: 'childs-pose', startPosition: 'hands-and-knees', dose: { sets: 1, amount: { kind: 'time', seconds: 60 } },
    en: { name: 'Child’s pose', feel: 'A soft stretch along your whole back.', steps: ['Start on your hands and knees.', 'Sit back towards your heels.', 'Reach your arms out in front.', 'Rest your head. Breathe slowly.'] },
    es: { name: 'Postura del niño', feel: 'Un estiramiento suave en toda la espalda.', steps: ['Empiece a gatas.', 'Siéntese hacia los talones.', 'Estire los brazos hacia delante.', 'Apoye la cabeza. Respire despacio.'] },
  },
];

/** A sheet as a clinic would give it, with as many exercises as asked for. */
export function sampleHandout(count: number, given: Partial<HandoutData> = {}): HandoutData {
  const locale = given.locale ?? 'en';
  const items = Array.from({ length: count }, (_, i): HandoutItem => {
    const movement = movements[i % movements.length]!;
    const dose: Dose = movement.dose;
    const text = movement[locale];
    const again = i >= movements.length ? ` ${i + 1}` : '';
    return { id: `item-${i}`, slug: movement.slug, startPosition: movement.startPosition, section: '', dose, phaseKey: null, note: '', anchor: '', demonstratedOn: null, modifications: [], easier: null, harder: null, picture: { kind: 'figure', slug: movement.slug }, videoUrl: null, onlyEnglish: false, name: text.name + again, steps: text.steps, feel: text.feel };
  });
  return {
    paper: 'a4', layout: 'standard', colour: 'colour', pictures: 2, look: 'sand', build: 'medium', draft: false, endsOn: null, phases: [], locale,
    clinic: { name: 'Birch Lane Physio', phone: '0117 496 0123', emergencyNumber: '999' },
    patientName: 'Ruth Alder', therapistName: 'Anna Keller', version: 3, givenOn: '2026-11-20', firstDay: '2026-11-20', versionStart: '2026-11-20',
    frequency: { kind: 'perDay', times: 1 }, zones: defaultPainZones, locationMap: 'back', messageToPatient: '', items, link: sampleLink,
    ...given,
  };
}
