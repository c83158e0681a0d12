import type { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { emptyDraft, newItem } from '../../../lib/domain/program';
import { allExercises } from '../library/all-exercises';
import { builtInClinicId, builtInExerciseId } from '../library/built-in-ids';
import { insertRow } from './insert-row';
import turnedBridge from './turned-bridge.json' with { type: 'json' };
import type { DemoClinic } from './write-story';

const favourites = ['glute-bridge', 'knee-to-chest', 'prone-press-up', 'cat-cow'];

const ballBridge = {
  en: {
    name: 'Bridge with a cushion between the knees', aliases: ['cushion bridge'], keywords: ['bridge', 'inner thigh', 'glutes'], summary: 'A bridge that also uses the inner thighs.',
    steps: ['Lie on your back with your knees bent. Hold a cushion between your knees.', 'Press the cushion gently and lift your hips.', 'Hold, then let your hips down slowly.'], feel: 'Work in your buttocks and inner thighs.', breathing: 'Breathe out as you lift.', mistakes: [], modifications: [], cautions: [], stop: 'Stop if pain goes further down your leg.', sourceDose: [],
  },
  es: {
    name: 'Puente con un cojín entre las rodillas', aliases: ['puente con cojín'], keywords: ['puente', 'muslo interno', 'glúteos'], summary: 'Un puente que también usa la cara interna de los muslos.',
    steps: ['Acuéstese boca arriba con las rodillas dobladas. Sujete un cojín entre las rodillas.', 'Apriete suavemente el cojín y levante la cadera.', 'Mantenga y baje la cadera despacio.'], feel: 'Trabajo en los glúteos y en la cara interna de los muslos.', breathing: 'Saque el aire al subir.', mistakes: [], modifications: [], cautions: [], stop: 'Pare si el dolor baja más por la pierna.', sourceDose: [],
  },
};

/** What a clinic adds of its own: an exercise with a changed figure, short lists, and a template. */
export async function writeLibrary(client: Client, clinic: DemoClinic): Promise<void> {
  const { clinicId } = clinic;
  const memberId = clinic.members.owner;
  const bridge = allExercises.find(({ slug }) => slug === 'glute-bridge');
  if (!bridge) throw new Error('The demo names an exercise that the library lacks: glute-bridge');
  const [figureId, exerciseId] = [uuidv7(), uuidv7()];
  await insertRow(client, 'figures', { clinic_id: clinicId, id: figureId, base_slug: bridge.slug, movement: JSON.stringify(turnedBridge), created_by: memberId });
  await insertRow(client, 'exercises', {
    clinic_id: clinicId, id: exerciseId, slug: 'bridge-with-cushion', position: bridge.position, types: bridge.types, direction: bridge.direction, regions: bridge.regions, muscles: bridge.muscles, equipment: bridge.equipment,
    default_dose: JSON.stringify(bridge.defaultDose), ranges: '[]', precautions: bridge.precautions, easier: [bridge.slug], harder: [], pairs_with: '[]', sources: [], sort_order: '900', figure_id: figureId, created_by: memberId,
  });
  for (const [locale, text] of Object.entries(ballBridge)) await insertRow(client, 'exercise_texts', { clinic_id: clinicId, exercise_id: exerciseId, locale, name: text.name, content: JSON.stringify(text) });
  for (const slug of favourites) await insertRow(client, 'exercise_favourites', { clinic_id: clinicId, member_id: memberId, exercise_clinic_id: builtInClinicId, exercise_id: builtInExerciseId(slug) });

  const own = newItem(uuidv7(), { clinicId, id: exerciseId, slug: 'bridge-with-cushion' }, bridge.defaultDose);
  const builtIn = ['pelvic-tilt', 'cat-cow'].flatMap((slug) => {
    const exercise = allExercises.find((one) => one.slug === slug);
    return exercise ? [newItem(uuidv7(), { clinicId: builtInClinicId, id: builtInExerciseId(slug), slug }, exercise.defaultDose)] : [];
  });
  await insertRow(client, 'templates', {
    clinic_id: clinicId, id: uuidv7(), sort_order: '100', draft: JSON.stringify({ ...emptyDraft('Hips and back, second month'), items: [...builtIn, own] }),
    texts: JSON.stringify({
      en: { name: 'Hips and back, second month', rationale: 'For people who do the bridge with ease: the cushion adds the inner thighs, tilt and cat-cow keep the back moving.', source: 'Birch Lane Physio' },
      es: { name: 'Cadera y espalda, segundo mes', rationale: 'Para quien ya hace el puente con facilidad: el cojín añade la cara interna del muslo; la báscula y el gato mantienen la espalda en movimiento.', source: 'Birch Lane Physio' },
    }),
  });
}
