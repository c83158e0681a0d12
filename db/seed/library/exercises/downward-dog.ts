import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const downwardDog: LibraryExercise = {
  slug: 'downward-dog',
  // The pose itself is on hands and feet; it is entered from hands and knees.
  position: 'hands-and-knees',
  types: ['stretch'],
  // The hamstrings and calves are stretched; the trunk stays long.
  direction: 'none',
  sidedness: 'alternating',
  regions: ['thigh', 'calf', 'shoulder', 'low-back'],
  muscles: ['hamstrings', 'calves', 'latissimus', 'shoulder-muscles'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'breaths', count: 5 }, side: 'alternating' },
  ranges: [{ source: 'B', open: true }],
  precautions: ['recent-injury', 'wrist-pain', 'shoulder-pain', 'high-blood-pressure', 'glaucoma', 'reflux', 'balance-problem', 'pregnancy'],
  easier: ['childs-pose'],
  harder: [],
  pairsWith: [],
  sources: ['B'],
  texts: {
    en: {
      name: 'Downward facing dog',
      aliases: ['Downward dog', 'Down dog', 'Upside-down V'],
      keywords: ['tight hamstrings', 'hamstring', 'calf', 'calves', 'back of the leg', 'stiff legs', 'low back pain', 'after press-ups', 'shoulders', 'yoga'],
      summary: 'A stretch for the backs of the legs. It follows face-down work well.',
      steps: [
        'Get on your hands and knees.',
        'Tuck your toes under.',
        'Push the floor away and lift your hips high.',
        'Let your head hang between your arms.',
        'Bend one knee and press the other heel down.',
        'Stay for one breath.',
        'Change legs with each breath.',
        'Come back down to your knees.',
      ],
      feel: 'A stretch in the calf and the back of the thigh.',
      mistakes: ['Rounding the back to get the heels down.', 'Letting the hands slide.', 'Pulling the shoulders up to the ears.'],
      breathing: 'Take one slow breath on each side.',
      modifications: [{ source: 'common', text: 'Keep both knees bent a little.' }],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'Your head is low. With high blood pressure, glaucoma or dizzy spells, ask your therapist first.' },
      ],
      stop: `${stopRule.en} Come down if you feel dizzy.`,
      sourceDose: [{ source: 'B', text: 'Pedal from calf to calf, one breath a side. No figure is given.' }],
    },
    es: {
      name: 'Perro boca abajo',
      aliases: ['Postura del perro', 'Perro hacia abajo', 'V invertida'],
      keywords: ['isquiotibiales tensos', 'corvas', 'pantorrilla', 'pantorrillas', 'parte de atrás de la pierna', 'piernas rígidas', 'dolor lumbar', 'dolor de espalda baja', 'hombros', 'yoga'],
      summary: 'Un estiramiento para la parte de atrás de las piernas. Va bien después del trabajo boca abajo.',
      steps: [
        'Póngase a gatas, sobre las manos y las rodillas.',
        'Apoye los dedos de los pies.',
        'Empuje el piso y suba bien la cadera.',
        'Deje colgar la cabeza entre los brazos.',
        'Doble una rodilla y baje el talón del otro pie.',
        'Quédese una respiración.',
        'Cambie de pierna con cada respiración.',
        'Vuelva a bajar las rodillas.',
      ],
      feel: 'Un estiramiento en la pantorrilla y en la parte de atrás del muslo.',
      mistakes: ['Redondear la espalda para bajar los talones.', 'Dejar que las manos resbalen.', 'Subir los hombros hacia las orejas.'],
      breathing: 'Haga una respiración lenta en cada lado.',
      modifications: [{ source: 'common', text: 'Deje las dos rodillas un poco dobladas.' }],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: 'La cabeza queda abajo. Si tiene presión alta, glaucoma o mareos, pregunte antes a su terapeuta.' },
      ],
      stop: `${stopRule.es} Baje si se marea.`,
      sourceDose: [{ source: 'B', text: 'Pase de una pantorrilla a la otra, una respiración por lado. No da una cifra.' }],
    },
  },
};
