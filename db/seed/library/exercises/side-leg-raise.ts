import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const sideLegRaise: LibraryExercise = {
  slug: 'side-leg-raise',
  position: 'side-lying',
  types: ['strength'],
  // The hip moves out to the side; the trunk stays still.
  direction: 'none',
  sidedness: 'each',
  regions: ['hip', 'buttock', 'low-back'],
  muscles: ['hip-abductors', 'gluteals', 'obliques', 'erector-spinae'],
  equipment: ['mat', 'wall'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 10, max: 10 }, side: 'each' },
  ranges: [{ source: 'B', reps: { min: 10, max: 20 } }],
  precautions: ['recent-injury', 'hip-replacement'],
  easier: [],
  harder: [],
  pairsWith: [{ slug: 'superman', why: 'done-together', source: 'B' }],
  sources: ['B'],
  texts: {
    en: {
      name: 'Side-lying leg raise',
      aliases: ['Side leg raise', 'Side leg lift', 'Hip abduction'],
      keywords: ['weak hips', 'hip', 'outer hip', 'buttocks', 'glutes', 'low back pain', 'balance', 'walking', 'strong', 'side lying', 'morning'],
      summary: 'You lie on your side and lift the top leg, to make the hip and low back stronger.',
      steps: [
        'Lie on your side.',
        'Rest your head on your lower arm.',
        'Keep your body and legs in one line.',
        'Feel the muscle in your low back tighten first.',
        'Then lift your top leg.',
        'Keep your toes facing forward.',
        'Lower the leg slowly.',
        'Do all your reps, then change sides.',
      ],
      feel: 'First the low-back muscle gets tight. Then the side of the hip works.',
      mistakes: ['Rolling back.', 'Turning the toes up.', 'Lifting too high.', 'Swinging the leg.'],
      breathing: 'Breathe out as you lift. Breathe in as you lower.',
      modifications: [
        { source: 'B', text: 'Lie with your back against a wall.' },
        { source: 'common', text: 'Bend the bottom knee to feel steadier.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'A new hip? Ask your therapist before you lie on your side.' },
      ],
      stop: stopRule.en,
      sourceDose: [{ source: 'B', text: '10 to 20 reps. It goes well with the superman, in the morning.' }],
    },
    es: {
      name: 'Elevación de pierna de lado',
      aliases: ['Levantar la pierna de lado', 'Elevación lateral de pierna', 'Abducción de cadera'],
      keywords: ['caderas débiles', 'cadera', 'lado de la cadera', 'glúteos', 'nalgas', 'dolor lumbar', 'dolor de espalda baja', 'equilibrio', 'caminar', 'fuerza', 'fortalecer', 'de lado', 'mañana'],
      summary: 'De lado, usted levanta la pierna de arriba para fortalecer la cadera y la espalda baja.',
      steps: [
        'Acuéstese de lado.',
        'Apoye la cabeza en el brazo de abajo.',
        'Mantenga el cuerpo y las piernas en línea.',
        'Sienta primero cómo se aprieta el músculo de la espalda baja.',
        'Después levante la pierna de arriba.',
        'Mantenga los dedos del pie hacia el frente.',
        'Baje la pierna despacio.',
        'Haga todas las repeticiones y luego cambie de lado.',
      ],
      feel: 'Primero se aprieta el músculo de la espalda baja. Luego trabaja el lado de la cadera.',
      mistakes: ['Girar el cuerpo hacia atrás.', 'Apuntar los dedos del pie hacia arriba.', 'Subir demasiado.', 'Balancear la pierna.'],
      breathing: 'Suelte el aire al subir. Tome aire al bajar.',
      modifications: [
        { source: 'B', text: 'Acuéstese con la espalda contra una pared.' },
        { source: 'common', text: 'Doble la rodilla de abajo para sentirse más firme.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: '¿Tiene una prótesis de cadera? Pregunte a su terapeuta antes de acostarse de lado.' },
      ],
      stop: stopRule.es,
      sourceDose: [{ source: 'B', text: 'De 10 a 20 repeticiones. Va bien con el supermán, por la mañana.' }],
    },
  },
};
