import type { LibraryExercise } from '@/lib/domain/exercise';
import { movementCautions } from '../movement-cautions';
import { stopRule } from '../stop-rule';

export const childsPose: LibraryExercise = {
  slug: 'childs-pose',
  position: 'hands-and-knees',
  endPosition: 'kneeling',
  types: ['relaxation', 'stretch'],
  direction: 'flexion',
  regions: ['low-back', 'upper-back', 'hip', 'shoulder'],
  muscles: ['erector-spinae', 'latissimus', 'gluteals'],
  equipment: ['mat', 'pillow'],
  defaultDose: { sets: 1, amount: { kind: 'time', seconds: 60 } },
  ranges: [
    { source: 'A', seconds: { min: 60, max: 60 } },
    { source: 'B', open: true },
  ],
  precautions: ['recent-injury', 'knee-pain', 'knee-replacement', 'hip-replacement', 'osteoporosis', 'disc-herniation', 'shoulder-pain', 'pregnancy'],
  easier: [],
  harder: ['downward-dog'],
  pairsWith: [{ slug: 'prone-press-up', why: 'opposite-direction', source: 'B' }],
  sources: ['A', 'B'],
  texts: {
    en: {
      name: 'Child’s pose',
      aliases: ['Childs pose', 'Prayer stretch', 'Kneeling back stretch'],
      keywords: ['low back pain', 'tight back', 'back stretch', 'relax', 'rest', 'after arching', 'counter-pose', 'hips', 'shoulders', 'yoga'],
      summary: 'A restful stretch for the back, hips and shoulders. It is a good rest after you arch your back.',
      steps: [
        'Get on your hands and knees.',
        'Sit back toward your heels.',
        'Slide your hands far out in front.',
        'Let your chest sink toward the mat.',
        'Rest your head on the mat.',
        'Stay there and breathe deeply.',
        'Walk your hands back to sit up.',
      ],
      feel: 'A long, easy stretch down the back and the sides of the body.',
      mistakes: ['Forcing the hips down onto the heels.', 'Pulling the shoulders up to the ears.', 'Staying when the knees hurt.'],
      breathing: 'Take slow, deep breaths. Feel your back widen as you breathe in.',
      modifications: [
        { source: 'A', text: 'Rest your arms by your sides, with your hands near your feet.' },
        { source: 'A', text: 'Open your knees as wide as feels good.' },
        { source: 'B', text: 'Walk both hands to the right for a couple of breaths. Then walk them to the left.' },
        { source: 'common', text: 'Put a pillow between your hips and heels if your knees feel tight.' },
      ],
      cautions: [
        ...movementCautions.en,
        { source: 'common', text: 'A new knee or hip, or knee pain? Ask your therapist before you kneel.' },
      ],
      stop: stopRule.en,
      sourceDose: [
        { source: 'A', text: 'Hold for about 60 seconds.' },
        { source: 'B', text: 'Some deep breaths, then a couple of breaths a side. No figure is given.' },
      ],
    },
    es: {
      name: 'Postura del niño',
      aliases: ['Postura de descanso', 'Estiramiento de rodillas para la espalda', 'Postura de oración'],
      keywords: ['dolor de espalda baja', 'dolor lumbar', 'espalda tensa', 'estirar la espalda', 'relajar', 'descanso', 'después de arquear', 'contrapostura', 'caderas', 'hombros', 'yoga'],
      summary: 'Un estiramiento de descanso para la espalda, las caderas y los hombros. Sirve para descansar después de arquear la espalda.',
      steps: [
        'Póngase a gatas, sobre las manos y las rodillas.',
        'Lleve la cadera hacia atrás, hacia los talones.',
        'Deslice las manos lejos hacia adelante.',
        'Deje bajar el pecho hacia la colchoneta.',
        'Apoye la cabeza en la colchoneta.',
        'Quédese así y respire hondo.',
        'Camine con las manos hacia atrás para sentarse.',
      ],
      feel: 'Un estiramiento largo y cómodo en la espalda y a los lados del cuerpo.',
      mistakes: ['Forzar la cadera contra los talones.', 'Subir los hombros hacia las orejas.', 'Quedarse aunque le duelan las rodillas.'],
      breathing: 'Respire lento y hondo. Sienta que la espalda se ensancha al tomar aire.',
      modifications: [
        { source: 'A', text: 'Deje los brazos a los lados, con las manos cerca de los pies.' },
        { source: 'A', text: 'Abra las rodillas tanto como le resulte cómodo.' },
        { source: 'B', text: 'Lleve las dos manos a la derecha durante un par de respiraciones. Luego llévelas a la izquierda.' },
        { source: 'common', text: 'Ponga una almohada entre la cadera y los talones si siente tensas las rodillas.' },
      ],
      cautions: [
        ...movementCautions.es,
        { source: 'common', text: '¿Tiene una prótesis de rodilla o de cadera, o dolor de rodilla? Pregunte a su terapeuta antes de arrodillarse.' },
      ],
      stop: stopRule.es,
      sourceDose: [
        { source: 'A', text: 'Sostenga unos 60 segundos.' },
        { source: 'B', text: 'Algunas respiraciones hondas y luego un par de respiraciones por lado. No da una cifra.' },
      ],
    },
  },
};
