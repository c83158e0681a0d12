import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const doubleKneeToChest: LibraryExercise = {
  slug: 'double-knee-to-chest',
  position: 'supine',
  types: ['stretch', 'relaxation'],
  direction: 'flexion',
  sidedness: 'both',
  regions: ['low-back', 'buttock', 'hip'],
  muscles: ['erector-spinae', 'gluteals'],
  equipment: ['mat', 'band'],
  defaultDose: { sets: 1, amount: { kind: 'time', seconds: 60 } },
  ranges: [
    { source: 'A', open: true },
    { source: 'B', open: true },
  ],
  precautions: ['recent-injury', 'osteoporosis', 'disc-herniation', 'hip-replacement', 'knee-replacement', 'knee-pain', 'pregnancy'],
  easier: ['knee-to-chest'],
  harder: [],
  pairsWith: [{ slug: 'prone-press-up-hold', why: 'opposite-direction', source: 'B' }],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Double knee to chest, rocking',
      aliases: ['Be the ball', 'Both knees to chest', 'Two knees to chest', 'Knees to chest'],
      keywords: ['low back pain', 'stiff back', 'tight back', 'back stretch', 'rock', 'roll', 'massage', 'relax', 'bend', 'buttocks', 'glutes'],
      summary: 'A soft stretch for the whole low back. You hug both knees and rock like a ball.',
      steps: [
        'Lie on your back with your knees bent.',
        'Bring one knee to your chest.',
        'Bring up the other knee.',
        'Hug both legs with your arms.',
        'Hold still, or rock gently.',
        'Rock from side to side, or up and down.',
        'Let your back go soft.',
        'Lower one foot at a time.',
      ],
      feel: 'A soft stretch across the low back, and a light rub from the floor.',
      mistakes: ['Rocking fast or far.', 'Holding the breath.', 'Lowering both legs at once.'],
      breathing: 'Breathe slowly the whole time.',
      modifications: [
        { source: 'B', text: 'Hold behind your thighs.' },
        { source: 'B', text: 'If you cannot reach, put a band or belt behind your thighs and hold the ends.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'Weak bones, a disc problem or a new hip or knee? Ask your therapist first.' },
      ],
      stop: stopRule.en,
      sourceDose: [
        { source: 'A', text: 'Done as the third rep of the single knee to chest. No figure is given.' },
        { source: 'B', text: 'Hold, or rock from side to side or up and down. No figure is given.' },
      ],
    },
    es: {
      name: 'Las dos rodillas al pecho, con balanceo',
      aliases: ['Hacerse bolita', 'Dos rodillas al pecho', 'Ambas rodillas al pecho'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda rígida', 'espalda tensa', 'estirar la espalda', 'balanceo', 'mecerse', 'masaje', 'relajar', 'doblar', 'glúteos', 'nalgas'],
      summary: 'Un estiramiento suave de toda la espalda baja. Usted abraza las dos rodillas y se mece como una pelota.',
      steps: [
        'Acuéstese boca arriba con las rodillas dobladas.',
        'Lleve una rodilla al pecho.',
        'Suba la otra rodilla.',
        'Abrace las dos piernas.',
        'Quédese quieto o mézase con suavidad.',
        'Mézase de lado a lado, o hacia arriba y hacia abajo.',
        'Deje la espalda suelta.',
        'Baje un pie a la vez.',
      ],
      feel: 'Un estiramiento suave en la espalda baja y un masaje leve contra el piso.',
      mistakes: ['Mecerse rápido o demasiado.', 'Aguantar la respiración.', 'Bajar las dos piernas a la vez.'],
      breathing: 'Respire despacio todo el tiempo.',
      modifications: [
        { source: 'B', text: 'Sujete las piernas por detrás de los muslos.' },
        { source: 'B', text: 'Si no alcanza, pase una banda o un cinturón por detrás de los muslos y sujete las puntas.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: '¿Tiene huesos débiles, un problema de disco o una prótesis de cadera o rodilla? Pregunte antes a su terapeuta.' },
      ],
      stop: stopRule.es,
      sourceDose: [
        { source: 'A', text: 'Se hace como la tercera repetición de una rodilla al pecho. No da una cifra.' },
        { source: 'B', text: 'Sostenga, o mézase de lado a lado o hacia arriba y hacia abajo. No da una cifra.' },
      ],
    },
  },
};
