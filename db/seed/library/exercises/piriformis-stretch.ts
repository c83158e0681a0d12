import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const piriformisStretch: LibraryExercise = {
  slug: 'piriformis-stretch',
  position: 'supine',
  types: ['stretch'],
  // A stretch of the hip: the trunk rests.
  direction: 'none',
  sidedness: 'each',
  regions: ['buttock', 'hip'],
  muscles: ['piriformis', 'gluteals'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 2, max: 2 }, hold: { kind: 'seconds', seconds: 15 }, side: 'each' },
  ranges: [{ source: 'A', reps: { min: 2, max: 4 }, holdSeconds: { min: 15, max: 30 } }],
  precautions: ['recent-injury', 'hip-replacement', 'knee-replacement', 'knee-pain', 'pregnancy'],
  easier: [],
  harder: [],
  pairsWith: [],
  sources: ['A'],
  texts: {
    en: {
      name: 'Piriformis stretch',
      aliases: ['Figure 4 stretch', 'Figure four', 'Figure-4', 'Deep buttock stretch'],
      keywords: ['buttock pain', 'butt', 'glutes', 'sciatica', 'piriformis', 'hip', 'tight hips', 'leg pain', 'sitting', 'low back pain', 'bed exercise'],
      summary: 'A stretch deep in the buttock. Your legs make the shape of a 4.',
      steps: [
        'Lie on your back.',
        'Bend both knees and keep your feet flat.',
        'Cross one ankle over the other knee.',
        'Hold behind the thigh of the lower leg.',
        'Pull that thigh toward your chest.',
        'Hold for 15 to 30 seconds.',
        'Lower the foot slowly.',
        'Do all your reps, then change legs.',
      ],
      feel: 'A stretch deep in the buttock of the leg that is crossed on top.',
      mistakes: ['Pulling hard or fast.', 'Lifting the head and neck off the mat.', 'Going on when the knee hurts.'],
      breathing: 'Breathe slowly. Let the hip go soft as you breathe out.',
      modifications: [
        { source: 'A', text: 'Put one hand on the knee and one on the foot of the crossed leg. Over time, work toward a 90-degree angle.' },
        { source: 'common', text: 'If you cannot reach your thigh, just cross the leg and rest there.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'A new hip or knee, or knee pain? Ask your therapist first.' },
      ],
      stop: stopRule.en,
      sourceDose: [{ source: 'A', text: '2 to 4 reps a side. Hold each for 15 to 30 seconds.' }],
    },
    es: {
      name: 'Estiramiento del piriforme',
      aliases: ['Figura 4', 'Estiramiento en cuatro', 'Estiramiento profundo de glúteo'],
      keywords: ['dolor de glúteo', 'dolor de nalga', 'nalgas', 'glúteos', 'ciática', 'piriforme', 'piramidal', 'cadera', 'caderas tensas', 'dolor de pierna', 'estar sentado', 'dolor lumbar', 'en la cama'],
      summary: 'Un estiramiento profundo en la nalga. Las piernas forman un 4.',
      steps: [
        'Acuéstese boca arriba.',
        'Doble las dos rodillas y apoye bien los pies.',
        'Cruce un tobillo sobre la otra rodilla.',
        'Sujete por detrás el muslo de la pierna de abajo.',
        'Acerque ese muslo al pecho.',
        'Sostenga de 15 a 30 segundos.',
        'Baje el pie despacio.',
        'Haga todas las repeticiones y luego cambie de pierna.',
      ],
      feel: 'Un estiramiento profundo en la nalga de la pierna cruzada arriba.',
      mistakes: ['Jalar fuerte o rápido.', 'Levantar la cabeza y el cuello.', 'Seguir aunque le duela la rodilla.'],
      breathing: 'Respire despacio. Deje la cadera suelta al soltar el aire.',
      modifications: [
        { source: 'A', text: 'Ponga una mano en la rodilla y otra en el pie de la pierna cruzada. Con el tiempo, busque un ángulo de 90 grados.' },
        { source: 'common', text: 'Si no alcanza el muslo, solo cruce la pierna y descanse así.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: '¿Tiene una prótesis de cadera o de rodilla, o dolor de rodilla? Pregunte antes a su terapeuta.' },
      ],
      stop: stopRule.es,
      sourceDose: [{ source: 'A', text: 'De 2 a 4 repeticiones por lado. Sostenga cada una de 15 a 30 segundos.' }],
    },
  },
};
