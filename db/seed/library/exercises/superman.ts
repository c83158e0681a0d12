import type { LibraryExercise } from '@/lib/domain/exercise';
import { aFewSeconds } from '../a-few-seconds';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const superman: LibraryExercise = {
  slug: 'superman',
  position: 'prone',
  types: ['strength'],
  direction: 'extension',
  regions: ['low-back', 'upper-back', 'buttock', 'shoulder'],
  muscles: ['erector-spinae', 'multifidus', 'gluteals', 'hamstrings', 'shoulder-muscles'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 12, max: 12 }, hold: { kind: 'seconds', seconds: aFewSeconds } },
  ranges: [
    { source: 'A', reps: { min: 12, max: 20 }, holdSeconds: { min: aFewSeconds } },
    { source: 'B', reps: { min: 10, max: 20 }, holdSeconds: { min: 1, max: 2 } },
  ],
  precautions: ['recent-injury', 'spinal-stenosis', 'spondylolisthesis', 'high-blood-pressure', 'shoulder-pain', 'pregnancy'],
  easier: ['superman-alternating', 'superman-halves', 'glute-bridge'],
  harder: [],
  pairsWith: [
    { slug: 'childs-pose', why: 'counter-pose', source: 'B' },
    { slug: 'side-leg-raise', why: 'done-together', source: 'B' },
    { slug: 'partial-curl', why: 'opposite-direction', source: 'B' },
  ],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Superman',
      aliases: ['Face-down arm and leg lift', 'Flying exercise'],
      keywords: ['low back pain', 'weak back', 'strong back', 'back muscles', 'posture', 'arch', 'buttocks', 'glutes', 'core', 'lift', 'face down', 'stomach'],
      summary: 'You lie face down and lift arms and legs, to make your back and buttocks stronger.',
      steps: [
        'Lie face down.',
        'Reach your arms out past your head.',
        'Keep your legs straight.',
        'Tighten your buttocks and back.',
        'Lift your hands and feet about 6 inches (15 cm).',
        'Look down at the mat.',
        'Hold for a moment.',
        'Lower your hands and feet slowly.',
      ],
      feel: 'Work in the low back, the buttocks and the upper back.',
      mistakes: ['Lifting too high.', 'Looking up.', 'Jerking up or dropping down.', 'Bending the knees.'],
      breathing: 'Breathe out as you lift. Breathe in as you lower.',
      modifications: [
        { source: 'A', text: 'Lift one arm and the other leg. Then change sides.' },
        { source: 'A', text: 'Lift the upper body first, then the lower body.' },
        { source: 'A', text: 'Lift one leg at a time.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'If it hurts to arch your back, ask your therapist first.' },
      ],
      stop: stopRule.en,
      sourceDose: [
        { source: 'A', text: '12 to 20 reps. Hold each a few seconds.' },
        { source: 'B', text: '10 to 20 reps. Hold each 1 to 2 seconds. It goes well with side leg raises, in the morning.' },
      ],
    },
    es: {
      name: 'Supermán',
      aliases: ['Superman', 'Elevación de brazos y piernas boca abajo', 'Ejercicio de volar'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda débil', 'fortalecer la espalda', 'músculos de la espalda', 'postura', 'arquear', 'glúteos', 'nalgas', 'fuerza', 'boca abajo'],
      summary: 'Boca abajo, usted levanta los brazos y las piernas para fortalecer la espalda y los glúteos.',
      steps: [
        'Acuéstese boca abajo.',
        'Estire los brazos por delante de la cabeza.',
        'Mantenga las piernas rectas.',
        'Apriete los glúteos y la espalda.',
        'Levante las manos y los pies unos 15 cm (6 pulgadas).',
        'Mire hacia la colchoneta.',
        'Sostenga un momento.',
        'Baje las manos y los pies despacio.',
      ],
      feel: 'Trabajo en la espalda baja, los glúteos y la espalda alta.',
      mistakes: ['Subir demasiado.', 'Mirar hacia arriba.', 'Subir de golpe o dejarse caer.', 'Doblar las rodillas.'],
      breathing: 'Suelte el aire al subir. Tome aire al bajar.',
      modifications: [
        { source: 'A', text: 'Levante un brazo y la pierna contraria. Luego cambie de lado.' },
        { source: 'A', text: 'Levante primero la parte de arriba del cuerpo y después la de abajo.' },
        { source: 'A', text: 'Levante una pierna a la vez.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: 'Si le duele arquear la espalda, pregunte antes a su terapeuta.' },
      ],
      stop: stopRule.es,
      sourceDose: [
        { source: 'A', text: 'De 12 a 20 repeticiones. Sostenga cada una unos pocos segundos.' },
        { source: 'B', text: 'De 10 a 20 repeticiones. Sostenga cada una de 1 a 2 segundos. Va bien con la elevación de pierna de lado, por la mañana.' },
      ],
    },
  },
};
