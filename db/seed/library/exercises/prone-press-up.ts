import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const pronePressUp: LibraryExercise = {
  slug: 'prone-press-up',
  position: 'prone',
  types: ['mobility'],
  direction: 'extension',
  regions: ['low-back', 'abdomen'],
  muscles: ['erector-spinae', 'abdominals', 'hip-flexors'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 10, max: 10 } },
  ranges: [{ source: 'B', reps: { min: 10, max: 20 } }],
  precautions: ['recent-injury', 'spinal-stenosis', 'spondylolisthesis', 'wrist-pain', 'shoulder-pain', 'high-blood-pressure', 'pregnancy'],
  easier: ['prone-press-up-hold'],
  harder: [],
  pairsWith: [
    { slug: 'childs-pose', why: 'counter-pose', source: 'B' },
    { slug: 'downward-dog', why: 'next-in-sequence', source: 'B' },
  ],
  sources: ['B'],
  texts: {
    en: {
      name: 'Press-ups, face down (repeated)',
      aliases: ['Back push-ups', 'Prone press-ups', 'Repeated press-ups', 'McKenzie press-ups'],
      keywords: ['low back pain', 'stiff back', 'arch', 'bend back', 'extension', 'repeat', 'up and down', 'push up', 'pushup', 'disc', 'face down', 'stomach'],
      summary: 'You press up on your hands and come down, again and again. Your arms move your back while it rests.',
      steps: [
        'Lie face down.',
        'Put your hands flat beside your shoulders.',
        'Push with your arms and lift your chest.',
        'Let your hips stay on the mat.',
        'Keep your back and buttocks loose.',
        'Lower your chest right away.',
        'Go up and down slowly.',
      ],
      feel: 'The low back bends and lets go. It should feel looser with each rep.',
      mistakes: ['Lifting the hips off the mat.', 'Using the back muscles to push up.', 'Going fast.'],
      breathing: 'Breathe out as you press up. Breathe in as you come down.',
      modifications: [
        { source: 'common', text: 'Start low. Go a little higher with each rep if it feels good.' },
        { source: 'B', text: 'If this is too much, go back to the press-up hold.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'B', text: 'Do these only after the held poses feel loose.' },
      ],
      stop: stopRule.en,
      sourceDose: [{ source: 'B', text: '10 to 20 reps. Only after the held poses feel loose. Then do the downward facing dog.' }],
    },
    es: {
      name: 'Subir y bajar el pecho, boca abajo (repetido)',
      aliases: ['Flexiones de espalda', 'Extensiones de brazos boca abajo', 'Extensiones repetidas', 'Extensiones de McKenzie'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda rígida', 'arquear', 'extensión', 'repetir', 'subir y bajar', 'lagartijas', 'flexiones', 'disco', 'boca abajo'],
      summary: 'Usted sube el pecho con las manos y baja, una y otra vez. Los brazos mueven la espalda mientras ella descansa.',
      steps: [
        'Acuéstese boca abajo.',
        'Ponga las palmas junto a los hombros.',
        'Empuje con los brazos y levante el pecho.',
        'Deje la cadera en la colchoneta.',
        'Mantenga sueltos la espalda y los glúteos.',
        'Baje el pecho enseguida.',
        'Suba y baje despacio.',
      ],
      feel: 'La espalda baja se arquea y se suelta. Debe sentirla más suelta con cada repetición.',
      mistakes: ['Despegar la cadera de la colchoneta.', 'Subir con la fuerza de la espalda.', 'Ir rápido.'],
      breathing: 'Suelte el aire al subir. Tome aire al bajar.',
      modifications: [
        { source: 'common', text: 'Empiece bajo. Suba un poco más en cada repetición si le sienta bien.' },
        { source: 'B', text: 'Si es demasiado, vuelva a la postura sostenida.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'B', text: 'Hágalas solo cuando las posturas sostenidas ya se sientan sueltas.' },
      ],
      stop: stopRule.es,
      sourceDose: [{ source: 'B', text: 'De 10 a 20 repeticiones. Solo cuando las posturas sostenidas ya se sientan sueltas. Después haga el perro boca abajo.' }],
    },
  },
};
