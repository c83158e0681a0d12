import type { LibraryExercise } from '@/lib/domain/exercise';
import { aFewSeconds } from '../a-few-seconds';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const pronePressUpHold: LibraryExercise = {
  slug: 'prone-press-up-hold',
  position: 'prone',
  types: ['stretch'],
  direction: 'extension',
  regions: ['low-back', 'abdomen'],
  muscles: ['erector-spinae', 'abdominals', 'hip-flexors'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'time', seconds: 5 } },
  ranges: [{ source: 'B', seconds: { min: aFewSeconds, max: 240 } }],
  precautions: ['recent-injury', 'spinal-stenosis', 'spondylolisthesis', 'wrist-pain', 'shoulder-pain', 'pregnancy'],
  easier: ['prone-on-elbows'],
  harder: ['prone-press-up'],
  pairsWith: [
    { slug: 'childs-pose', why: 'counter-pose', source: 'B' },
    { slug: 'prone-press-up', why: 'next-in-sequence', source: 'B' },
    { slug: 'double-knee-to-chest', why: 'opposite-direction', source: 'B' },
  ],
  sources: ['B'],
  texts: {
    en: {
      name: 'Press-up hold, face down',
      aliases: ['Prone press-up, held', 'Deep prone press-up', 'Held press-up', 'Cobra'],
      keywords: ['low back pain', 'stiff back', 'arch', 'bend back', 'extension', 'deep', 'hold', 'straight arms', 'disc', 'face down', 'stomach', 'yoga'],
      summary: 'You press up on your hands and stay there. It bends the low back more than resting on your elbows.',
      steps: [
        'Lie face down.',
        'Put your hands flat beside your shoulders.',
        'Push with your arms and lift your chest.',
        'Let your hips stay on the mat.',
        'Keep your back and buttocks loose.',
        'Stay up for a few seconds.',
        'Lower your chest slowly.',
      ],
      feel: 'A deeper bend in the low back and a stretch in the belly. The arms do the work.',
      mistakes: ['Lifting the hips off the mat.', 'Using the back muscles to push up.', 'Going up too far too soon.'],
      breathing: 'Breathe out as you press up. Keep breathing as you hold.',
      modifications: [
        { source: 'common', text: 'Keep your elbows bent and go only part of the way.' },
        { source: 'B', text: 'If this is too much, rest on your elbows.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'B', text: 'Do this only once resting on your elbows feels fine.' },
      ],
      stop: stopRule.en,
      sourceDose: [{ source: 'B', text: 'A few seconds, up to 3 to 4 minutes. Only once resting on the elbows feels fine.' }],
    },
    es: {
      name: 'Boca abajo con brazos estirados, sostenido',
      aliases: ['Extensión de brazos boca abajo, sostenida', 'Extensión profunda boca abajo', 'Cobra'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda rígida', 'arquear', 'extensión', 'profundo', 'sostener', 'brazos rectos', 'disco', 'boca abajo', 'yoga'],
      summary: 'Usted sube el pecho con las manos y se queda arriba. Arquea la espalda baja más que el apoyo en los codos.',
      steps: [
        'Acuéstese boca abajo.',
        'Ponga las palmas junto a los hombros.',
        'Empuje con los brazos y levante el pecho.',
        'Deje la cadera en la colchoneta.',
        'Mantenga sueltos la espalda y los glúteos.',
        'Quédese arriba unos pocos segundos.',
        'Baje el pecho despacio.',
      ],
      feel: 'Una curva más profunda en la espalda baja y un estiramiento en el vientre. Los brazos hacen el trabajo.',
      mistakes: ['Despegar la cadera de la colchoneta.', 'Subir con la fuerza de la espalda.', 'Subir demasiado y muy pronto.'],
      breathing: 'Suelte el aire al subir. Siga respirando mientras sostiene.',
      modifications: [
        { source: 'common', text: 'Deje los codos doblados y suba solo una parte.' },
        { source: 'B', text: 'Si es demasiado, apóyese en los codos.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'B', text: 'Hágalo solo cuando ya se sienta a gusto sobre los codos.' },
      ],
      stop: stopRule.es,
      sourceDose: [{ source: 'B', text: 'Unos pocos segundos, hasta 3 o 4 minutos. Solo cuando ya se sienta a gusto sobre los codos.' }],
    },
  },
};
