import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const pelvicTilt: LibraryExercise = {
  slug: 'pelvic-tilt',
  position: 'supine',
  types: ['strength', 'mobility'],
  direction: 'flexion',
  regions: ['low-back', 'abdomen'],
  muscles: ['abdominals', 'gluteals'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 3, max: 3 }, hold: { kind: 'seconds', seconds: 10 } },
  ranges: [
    { source: 'A', reps: { min: 3, max: 5 }, holdSeconds: { min: 1, max: 10 } },
    { source: 'B', open: true },
  ],
  precautions: ['recent-injury', 'pregnancy'],
  easier: ['legs-up-rest'],
  harder: ['glute-bridge', 'partial-curl'],
  pairsWith: [{ slug: 'prone-on-elbows', why: 'opposite-direction', source: 'B' }],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Pelvic tilt',
      aliases: ['Flat back', 'Back press', 'Lying pelvic tilt'],
      keywords: ['low back pain', 'stiff back', 'weak core', 'belly', 'stomach muscles', 'abs', 'core', 'flatten the back', 'hips', 'first exercise', 'bed exercise'],
      summary: 'A small move that wakes up the belly muscles and loosens the low back.',
      steps: [
        'Lie on your back.',
        'Bend your knees and put your feet flat.',
        'Tighten your belly muscles.',
        'Press your low back into the mat.',
        'Hold for up to 10 seconds.',
        'Let go slowly.',
      ],
      feel: 'Your belly works. Your low back goes flat, and your hips tip back a little.',
      mistakes: ['Pushing with the feet.', 'Lifting the hips off the mat.', 'Holding the breath.'],
      breathing: 'Breathe out as you press down. Keep breathing as you hold.',
      modifications: [
        { source: 'B', text: 'Do it with your legs up on a chair.' },
        { source: 'common', text: 'Hold for less time at first.' },
      ],
      cautions: [...movementCautions.en],
      stop: stopRule.en,
      sourceDose: [
        { source: 'A', text: '3 to 5 reps. Hold each for up to 10 seconds.' },
        { source: 'B', text: 'Named as the next step after legs up on a chair. No figure is given.' },
      ],
    },
    es: {
      name: 'Inclinación de la pelvis',
      aliases: ['Báscula pélvica', 'Inclinación pélvica', 'Espalda plana'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda rígida', 'abdomen débil', 'vientre', 'abdominales', 'barriga', 'aplanar la espalda', 'cadera', 'pelvis', 'primer ejercicio', 'en la cama'],
      summary: 'Un movimiento pequeño que activa el abdomen y suelta la espalda baja.',
      steps: [
        'Acuéstese boca arriba.',
        'Doble las rodillas y apoye bien los pies.',
        'Apriete los músculos del vientre.',
        'Presione la espalda baja contra la colchoneta.',
        'Sostenga hasta 10 segundos.',
        'Suelte despacio.',
      ],
      feel: 'El vientre trabaja. La espalda baja se aplana y la cadera se inclina un poco hacia atrás.',
      mistakes: ['Empujar con los pies.', 'Despegar la cadera de la colchoneta.', 'Aguantar la respiración.'],
      breathing: 'Suelte el aire al presionar. Siga respirando mientras sostiene.',
      modifications: [
        { source: 'B', text: 'Hágalo con las piernas arriba de una silla.' },
        { source: 'common', text: 'Al principio sostenga menos tiempo.' },
      ],
      cautions: [...movementCautions.es],
      stop: stopRule.es,
      sourceDose: [
        { source: 'A', text: 'De 3 a 5 repeticiones. Sostenga cada una hasta 10 segundos.' },
        { source: 'B', text: 'Lo nombra como el paso siguiente al descanso con las piernas arriba. No da una cifra.' },
      ],
    },
  },
};
