import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const kneeToChest: LibraryExercise = {
  slug: 'knee-to-chest',
  position: 'supine',
  types: ['stretch'],
  direction: 'flexion',
  sidedness: 'each',
  regions: ['low-back', 'buttock', 'hip'],
  muscles: ['erector-spinae', 'gluteals'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 3, max: 3 }, hold: { kind: 'seconds', seconds: 10 }, side: 'each' },
  ranges: [
    { source: 'A', reps: { min: 2, max: 3 }, holdSeconds: { min: 5 } },
    { source: 'B', reps: { min: 1, max: 1 }, holdSeconds: { min: 10, max: 10 } },
  ],
  precautions: ['recent-injury', 'osteoporosis', 'disc-herniation', 'hip-replacement', 'knee-replacement', 'knee-pain', 'pregnancy'],
  easier: [],
  harder: ['double-knee-to-chest'],
  pairsWith: [
    { slug: 'prone-on-elbows', why: 'opposite-direction', source: 'B' },
    { slug: 'glute-bridge', why: 'opposite-direction', source: 'B' },
  ],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Single knee to chest',
      aliases: ['One leg to chest', 'One knee to chest', 'Knee hug'],
      keywords: ['low back pain', 'stiff back', 'tight back', 'back stretch', 'bend', 'knee', 'buttocks', 'glutes', 'hip', 'bed exercise'],
      summary: 'A gentle stretch for the low back and one hip. You lie on your back and hug one knee.',
      steps: [
        'Lie on your back.',
        'Bend both knees and keep your feet flat.',
        'Lift one knee toward your chest.',
        'Hold that leg with both hands.',
        'Pull the knee in until you feel a mild stretch.',
        'Hold still and breathe.',
        'Lower the foot slowly.',
        'Do all your reps, then change legs.',
      ],
      feel: 'A mild stretch in the low back and the buttock of the leg you hold.',
      mistakes: ['Pulling hard or fast.', 'Lifting the head and neck off the mat.', 'Pressing right on a sore knee. Hold behind the thigh.'],
      breathing: 'Breathe out as you pull the knee in. Breathe slowly as you hold.',
      modifications: [
        { source: 'A', text: 'Keep the other leg bent, or rest it straight on the mat.' },
        { source: 'A', text: 'For the third rep, pull in both legs.' },
        { source: 'B', text: 'To reach the hip, bring the knee to mid-chest. Guide it gently to the right and to the left.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'Weak bones, a disc problem or a new hip or knee? Ask your therapist first.' },
      ],
      stop: stopRule.en,
      sourceDose: [
        { source: 'A', text: '2 to 3 reps a side. Hold each at least 5 seconds.' },
        { source: 'B', text: '1 rep a side. Hold 10 seconds a leg.' },
      ],
    },
    es: {
      name: 'Una rodilla al pecho',
      aliases: ['Una pierna al pecho', 'Abrazar una rodilla', 'Rodilla al pecho'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda rígida', 'espalda tensa', 'estirar la espalda', 'doblar', 'rodilla', 'glúteos', 'nalgas', 'cadera', 'en la cama'],
      summary: 'Usted se tumba y abraza una rodilla. Así estira la espalda baja y una cadera.',
      steps: [
        'Acuéstese boca arriba.',
        'Doble las dos rodillas y apoye bien los pies.',
        'Suba una rodilla hacia el pecho.',
        'Sujete esa pierna con las dos manos.',
        'Acerque la rodilla hasta sentir un estiramiento leve.',
        'Quédese quieto y respire.',
        'Baje el pie despacio.',
        'Haga todas las repeticiones y luego cambie de pierna.',
      ],
      feel: 'Un estiramiento leve en la espalda baja y en la nalga de la pierna que sujeta.',
      mistakes: ['Jalar fuerte o rápido.', 'Levantar la cabeza y el cuello.', 'Apretar una rodilla adolorida. Sujete por detrás del muslo.'],
      breathing: 'Suelte el aire al acercar la rodilla. Respire despacio mientras la sostiene.',
      modifications: [
        { source: 'A', text: 'Deje la otra pierna doblada, o estírela sobre la colchoneta.' },
        { source: 'A', text: 'En la tercera repetición, acerque las dos piernas.' },
        { source: 'B', text: 'Para llegar a la cadera, lleve la rodilla al centro del pecho. Guíela con suavidad a la derecha y a la izquierda.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: '¿Tiene huesos débiles, un problema de disco o una prótesis de cadera o rodilla? Pregunte antes a su terapeuta.' },
      ],
      stop: stopRule.es,
      sourceDose: [
        { source: 'A', text: 'De 2 a 3 repeticiones por lado. Sostenga cada una al menos 5 segundos.' },
        { source: 'B', text: '1 repetición por lado. Sostenga 10 segundos cada pierna.' },
      ],
    },
  },
};
