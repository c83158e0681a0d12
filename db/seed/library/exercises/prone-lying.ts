import type { LibraryExercise } from '@/lib/domain/exercise';
import { aFewSeconds } from '../a-few-seconds';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const proneLying: LibraryExercise = {
  slug: 'prone-lying',
  position: 'prone',
  types: ['relaxation'],
  direction: 'neutral',
  regions: ['low-back'],
  muscles: ['erector-spinae'],
  equipment: ['mat', 'pillow'],
  defaultDose: { sets: 1, amount: { kind: 'time', seconds: 60 } },
  ranges: [{ source: 'B', seconds: { min: aFewSeconds, max: 240 } }],
  precautions: ['recent-injury', 'spinal-stenosis', 'spondylolisthesis', 'breathing-problem', 'pregnancy'],
  easier: [],
  harder: ['prone-on-elbows'],
  pairsWith: [{ slug: 'prone-on-elbows', why: 'next-in-sequence', source: 'B' }],
  sources: ['B'],
  texts: {
    en: {
      name: 'Lying face down, hands under chin',
      aliases: ['Prone lying', 'Lying on the stomach', 'Face-down rest'],
      keywords: ['low back pain', 'rest', 'relax', 'first step', 'flare-up', 'disc', 'belly', 'stomach', 'bed exercise'],
      summary: 'A rest on your belly. It is the first step before you prop up on your elbows.',
      steps: [
        'Lie face down.',
        'Put one hand on top of the other.',
        'Rest your chin on your hands.',
        'Keep your legs straight and loose.',
        'Let your belly and back go soft.',
        'Stay there and breathe.',
        'Roll to one side to get up.',
      ],
      feel: 'Your low back lets go and feels at rest.',
      mistakes: ['Tightening the buttocks or legs.', 'Holding the breath.', 'Staying when the pain grows.'],
      breathing: 'Breathe slowly into your belly.',
      modifications: [
        { source: 'common', text: 'Put a pillow under your belly if your back feels pinched.' },
        { source: 'common', text: 'If your neck hurts, turn your head to one side.' },
      ],
      cautions: [...movementCautions.en],
      stop: stopRule.en,
      sourceDose: [{ source: 'B', text: 'A few seconds, up to 3 to 4 minutes.' }],
    },
    es: {
      name: 'Boca abajo, manos bajo el mentón',
      aliases: ['Acostarse boca abajo', 'Descanso boca abajo', 'Decúbito prono', 'Acostarse sobre el vientre'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'descanso', 'relajar', 'primer paso', 'crisis de dolor', 'disco', 'vientre', 'en la cama'],
      summary: 'Un descanso sobre el vientre. Es el primer paso antes de apoyarse en los codos.',
      steps: [
        'Acuéstese boca abajo.',
        'Ponga una mano sobre la otra.',
        'Apoye el mentón en las manos.',
        'Mantenga las piernas rectas y sueltas.',
        'Deje sueltos el vientre y la espalda.',
        'Quédese así y respire.',
        'Gire hacia un lado para levantarse.',
      ],
      feel: 'La espalda baja se suelta y descansa.',
      mistakes: ['Apretar los glúteos o las piernas.', 'Aguantar la respiración.', 'Quedarse aunque el dolor aumente.'],
      breathing: 'Respire despacio y lleve el aire al vientre.',
      modifications: [
        { source: 'common', text: 'Ponga una almohada debajo del vientre si siente presión en la espalda.' },
        { source: 'common', text: 'Si le duele el cuello, gire la cabeza hacia un lado.' },
      ],
      cautions: [...movementCautions.es],
      stop: stopRule.es,
      sourceDose: [{ source: 'B', text: 'Unos pocos segundos, hasta 3 o 4 minutos.' }],
    },
  },
};
