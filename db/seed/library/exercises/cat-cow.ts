import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const catCow: LibraryExercise = {
  slug: 'cat-cow',
  position: 'hands-and-knees',
  types: ['mobility'],
  direction: 'both',
  regions: ['low-back', 'upper-back'],
  muscles: ['erector-spinae', 'multifidus', 'abdominals'],
  equipment: ['mat', 'towel'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 5, max: 5 }, hold: { kind: 'breaths', count: 1 } },
  ranges: [
    { source: 'A', reps: { min: 3, max: 5 } },
    { source: 'B', open: true },
  ],
  precautions: ['recent-injury', 'wrist-pain', 'knee-pain', 'knee-replacement', 'osteoporosis', 'spondylolisthesis'],
  easier: [],
  harder: [],
  pairsWith: [],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Cat and cow',
      aliases: ['Cat–camel', 'Cat cow', 'Cat camel', 'Cat stretch'],
      keywords: ['low back pain', 'stiff back', 'morning stiffness', 'loosen the back', 'round and arch', 'spine', 'warm-up', 'beginner', 'all fours', 'yoga'],
      summary: 'You round and arch your back in turn, to loosen it. Cat and cow make a good first pair when you are new to exercise.',
      steps: [
        'Get on your hands and knees.',
        'Put your hands under your shoulders.',
        'Put your knees under your hips.',
        'Breathe in and let your belly sink.',
        'Lift your chest and look ahead.',
        'Breathe out and round your back up.',
        'Let your head hang down.',
        'Go back and forth, one breath each way.',
      ],
      feel: 'Your whole back moves, bit by bit. It should feel looser each time.',
      mistakes: ['Moving fast.', 'Bending the elbows.', 'Forcing the neck up or down.', 'Rocking back and forth with the whole body.'],
      breathing: 'Breathe in as the belly sinks. Breathe out as the back rounds. Stay longer if it feels good.',
      modifications: [
        { source: 'A', text: 'Put a folded towel under your knees.' },
        { source: 'A', text: 'If your wrists hurt, rest on your fists or your forearms.' },
        { source: 'A', text: 'Add gentle turns, or move from side to side.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'If it hurts to arch or to round, move only in the range that feels easy.' },
      ],
      stop: stopRule.en,
      sourceDose: [
        { source: 'A', text: '3 to 5 reps, one breath each way. Stay longer if it feels good.' },
        { source: 'B', text: 'No figure is given. A good first pair when you are new to exercise. Start with a couple of exercises, several times a day, not all at once.' },
      ],
    },
    es: {
      name: 'Gato y vaca',
      aliases: ['Gato y camello', 'Gato-vaca', 'Gato-camello', 'Estiramiento del gato'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda rígida', 'rigidez por la mañana', 'soltar la espalda', 'arquear', 'redondear', 'columna', 'calentamiento', 'principiante', 'a gatas', 'cuatro puntos', 'yoga'],
      summary: 'Usted redondea y arquea la espalda por turnos para soltarla. El gato y la vaca son una buena primera pareja si recién empieza.',
      steps: [
        'Póngase a gatas, sobre las manos y las rodillas.',
        'Ponga las manos debajo de los hombros.',
        'Ponga las rodillas debajo de las caderas.',
        'Tome aire y deje bajar el vientre.',
        'Levante el pecho y mire al frente.',
        'Suelte el aire y redondee la espalda hacia arriba.',
        'Deje colgar la cabeza.',
        'Vaya de una postura a la otra, una respiración en cada una.',
      ],
      feel: 'Toda la espalda se mueve, poco a poco. Debe sentirla más suelta cada vez.',
      mistakes: ['Moverse rápido.', 'Doblar los codos.', 'Forzar el cuello hacia arriba o hacia abajo.', 'Mecer todo el cuerpo adelante y atrás.'],
      breathing: 'Tome aire cuando baja el vientre. Suelte el aire cuando redondea la espalda. Quédese más tiempo si se siente bien.',
      modifications: [
        { source: 'A', text: 'Ponga una toalla doblada debajo de las rodillas.' },
        { source: 'A', text: 'Si le duelen las muñecas, apóyese en los puños o en los antebrazos.' },
        { source: 'A', text: 'Agregue giros suaves o muévase de lado a lado.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: 'Si le duele arquear o redondear la espalda, muévase solo hasta donde le resulte fácil.' },
      ],
      stop: stopRule.es,
      sourceDose: [
        { source: 'A', text: 'De 3 a 5 repeticiones, una respiración en cada postura. Quédese más tiempo si se siente bien.' },
        { source: 'B', text: 'No da una cifra. Buena primera pareja si recién empieza. Comience con un par de ejercicios, varias veces al día, no todo de una vez.' },
      ],
    },
  },
};
