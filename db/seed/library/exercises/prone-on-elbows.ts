import type { LibraryExercise } from '@/lib/domain/exercise';
import { aFewSeconds } from '../a-few-seconds';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const proneOnElbows: LibraryExercise = {
  slug: 'prone-on-elbows',
  position: 'prone',
  types: ['stretch'],
  direction: 'extension',
  regions: ['low-back', 'abdomen'],
  muscles: ['erector-spinae', 'abdominals', 'hip-flexors'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'breaths', count: 5 } },
  ranges: [
    { source: 'A', breaths: { min: 5, max: 10 } },
    { source: 'B', seconds: { min: aFewSeconds, max: 240 } },
  ],
  precautions: ['recent-injury', 'spinal-stenosis', 'spondylolisthesis', 'shoulder-pain', 'pregnancy'],
  easier: ['prone-lying'],
  harder: ['prone-press-up-hold'],
  pairsWith: [
    { slug: 'childs-pose', why: 'counter-pose', source: 'B' },
    { slug: 'prone-press-up-hold', why: 'next-in-sequence', source: 'B' },
    { slug: 'knee-to-chest', why: 'opposite-direction', source: 'B' },
    { slug: 'pelvic-tilt', why: 'opposite-direction', source: 'B' },
  ],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Prone on elbows',
      aliases: ['Sphinx', 'Sphinx pose', 'Face down on elbows', 'Propping on elbows'],
      keywords: ['low back pain', 'stiff back', 'arch', 'bend back', 'extension', 'disc', 'sitting too long', 'face down', 'stomach', 'forearms', 'yoga'],
      summary: 'You lie face down and prop up on your forearms, to bend the low back gently.',
      steps: [
        'Lie face down.',
        'Put your elbows under your shoulders.',
        'Rest your forearms on the mat.',
        'Let your belly and hips sink down.',
        'Keep your neck long and look ahead.',
        'Stay there and breathe.',
        'Lower your chest slowly.',
      ],
      feel: 'A mild bend in the low back and a light stretch in the belly.',
      mistakes: ['Lifting the hips off the mat.', 'Letting the shoulders creep up to the ears.', 'Tightening the buttocks.'],
      breathing: 'Breathe slowly. Let the low back sink as you breathe out.',
      modifications: [
        { source: 'common', text: 'Slide your elbows farther forward to bend less.' },
        { source: 'B', text: 'If this is too much, just lie face down.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'B', text: 'Do this only once lying face down feels fine.' },
      ],
      stop: stopRule.en,
      sourceDose: [
        { source: 'A', text: '5 to 10 breaths, as often as it feels good.' },
        { source: 'B', text: 'A few seconds, up to 3 to 4 minutes.' },
      ],
    },
    es: {
      name: 'Boca abajo sobre los codos',
      aliases: ['Esfinge', 'Postura de la esfinge', 'Apoyo en los antebrazos boca abajo'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda rígida', 'arquear', 'extensión', 'disco', 'mucho tiempo sentado', 'boca abajo', 'antebrazos', 'codos', 'yoga'],
      summary: 'Boca abajo, usted se apoya en los antebrazos. Así arquea la espalda baja con suavidad.',
      steps: [
        'Acuéstese boca abajo.',
        'Ponga los codos debajo de los hombros.',
        'Apoye los antebrazos en la colchoneta.',
        'Deje bajar el vientre y la cadera.',
        'Mantenga el cuello largo y mire al frente.',
        'Quédese así y respire.',
        'Baje el pecho despacio.',
      ],
      feel: 'Una curva suave en la espalda baja y un estiramiento leve en el vientre.',
      mistakes: ['Despegar la cadera de la colchoneta.', 'Dejar que los hombros suban a las orejas.', 'Apretar los glúteos.'],
      breathing: 'Respire despacio. Deje bajar la espalda al soltar el aire.',
      modifications: [
        { source: 'common', text: 'Ponga los codos más lejos: así arquea menos.' },
        { source: 'B', text: 'Si es mucho, quédese boca abajo.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'B', text: 'Hágalo solo cuando ya se sienta a gusto boca abajo.' },
      ],
      stop: stopRule.es,
      sourceDose: [
        { source: 'A', text: 'De 5 a 10 respiraciones, tantas veces como le haga bien.' },
        { source: 'B', text: 'Unos pocos segundos, hasta 3 o 4 minutos.' },
      ],
    },
  },
};
