import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const gluteBridge: LibraryExercise = {
  slug: 'glute-bridge',
  position: 'supine',
  types: ['strength'],
  // Neutral at the start, towards extension at the top; it counts with the extension work.
  direction: 'extension',
  regions: ['buttock', 'low-back', 'thigh'],
  muscles: ['gluteals', 'hamstrings', 'erector-spinae', 'abdominals'],
  equipment: ['mat'],
  defaultDose: { sets: 1, amount: { kind: 'reps', min: 5, max: 5 }, hold: { kind: 'breaths', count: 3 } },
  ranges: [
    { source: 'A', reps: { min: 5, max: 30 } },
    { source: 'B', open: true },
  ],
  precautions: ['recent-injury', 'high-blood-pressure', 'pregnancy'],
  easier: ['pelvic-tilt'],
  harder: ['superman'],
  pairsWith: [{ slug: 'knee-to-chest', why: 'opposite-direction', source: 'B' }],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Bridge',
      aliases: ['Glute bridge', 'Hip lift', 'Bridging', 'Pelvic lift'],
      keywords: ['low back pain', 'weak back', 'weak hips', 'buttocks', 'glutes', 'butt', 'hamstrings', 'core', 'strong', 'lift hips', 'bed exercise'],
      summary: 'You lift your hips to make your buttocks and back stronger.',
      steps: [
        'Lie on your back.',
        'Bend your knees and put your feet flat, as wide as your hips.',
        'Rest your arms by your sides.',
        'Push through both feet and lift your hips.',
        'Stop when shoulders, hips and knees make one line.',
        'Hold for a few breaths.',
        'Lower your hips slowly.',
      ],
      feel: 'Work in the buttocks and the backs of the thighs. Your low back stays at ease.',
      mistakes: ['Arching the low back at the top.', 'Pushing through the toes.', 'Letting the knees fall in or out.'],
      breathing: 'Breathe out as you lift. Keep breathing at the top.',
      modifications: [
        { source: 'common', text: 'Lift only part of the way at first.' },
        { source: 'B', text: 'Do reps, or stay up in one long hold.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'Do not hold your breath, above all if you have high blood pressure.' },
      ],
      stop: `${stopRule.en} Stop too if you get a cramp that does not ease.`,
      sourceDose: [
        { source: 'A', text: '5 to 30 reps. Start with 5. Hold each for a few breaths.' },
        { source: 'B', text: 'Reps or long holds, up to the point where the muscle can do no more. No figure is given.' },
      ],
    },
    es: {
      name: 'Puente',
      aliases: ['Puente de glúteos', 'Elevación de cadera', 'Levantar la cadera'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda débil', 'caderas débiles', 'glúteos', 'nalgas', 'muslos', 'isquiotibiales', 'fuerza', 'fortalecer', 'pelvis', 'en la cama'],
      summary: 'Usted sube la cadera. Así se hacen más fuertes los glúteos y la espalda.',
      steps: [
        'Acuéstese boca arriba.',
        'Doble las rodillas y apoye los pies, separados al ancho de la cadera.',
        'Deje los brazos a los lados.',
        'Empuje con los dos pies y levante la cadera.',
        'Pare cuando hombros, cadera y rodillas formen una línea.',
        'Sostenga durante unas pocas respiraciones.',
        'Baje la cadera despacio.',
      ],
      feel: 'Trabajo en los glúteos y en la parte de atrás de los muslos. La espalda baja se mantiene cómoda.',
      mistakes: ['Arquear la espalda baja al llegar arriba.', 'Empujar con los dedos de los pies.', 'Dejar que las rodillas se junten o se abran.'],
      breathing: 'Suelte el aire al subir. Siga respirando arriba.',
      modifications: [
        { source: 'common', text: 'Al principio suba solo una parte.' },
        { source: 'B', text: 'Haga repeticiones, o quédese arriba el tiempo que pueda.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: 'No aguante la respiración, sobre todo si tiene la presión alta.' },
      ],
      stop: `${stopRule.es} Pare también si le da un calambre que no se quita.`,
      sourceDose: [
        { source: 'A', text: 'De 5 a 30 repeticiones. Empiece con 5. Sostenga cada una unas pocas respiraciones.' },
        { source: 'B', text: 'Repeticiones o pausas largas, hasta que el músculo no pueda más. No da una cifra.' },
      ],
    },
  },
};
