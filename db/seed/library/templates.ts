import { parseDose } from '../../../lib/domain/dosing/parse-dose';
import type { Dose, Frequency } from '@/lib/domain/dose';
import type { SourceId } from '@/lib/domain/exercise';
import { startingLadderRule, type Ladder } from '../../../lib/domain/ladder';
import { emptyDraft, newItem, type DraftItem, type ProgramDraft } from '../../../lib/domain/program';
import { builtInClinicId, builtInExerciseId, builtInTemplateId, builtInTemplateKey } from './built-in-ids';
import { sources } from './sources';

/** A row of the table `templates`. */
export interface TemplateRow {
  clinicId: string;
  id: string;
  texts: Record<'en' | 'es', { name: string; rationale: string; source: string }>;
  draft: ProgramDraft;
  sortOrder: string;
}

interface Wanted {
  slug: string;
  frequency: Frequency;
  /** Exercises in the order in which they are done, each with its dose in shorthand and the harder steps of its ladder. */
  items: readonly { slug: string; dose: string; harder?: readonly { slug: string; dose: string }[] }[];
  sources: readonly SourceId[];
  en: { name: string; rationale: string };
  es: { name: string; rationale: string };
}

const onceADay: Frequency = { kind: 'perDay', times: 1 };

const wanted: readonly Wanted[] = [
  {
    slug: 'first-days',
    frequency: onceADay,
    items: [{ slug: 'therapeutic-breathing', dose: '60s' }, { slug: 'legs-up-rest', dose: '3min' }, { slug: 'knee-to-chest', dose: '2 h10 es' }],
    sources: ['A', 'B'],
    en: {
      name: 'First days: calm the pain',
      rationale: 'For sore first days. A minute of slow breathing comes first, as source B has it. Rest with the legs up takes load off the back and is a good place for a cold pack. One gentle stretch ends it, on the back all the way, so nobody has to turn over. Once a day is where source A starts. After an injury, cold comes first and exercise waits.',
    },
    es: {
      name: 'Primeros días: calmar el dolor',
      rationale: 'Para los primeros días de dolor. Primero va un minuto de respiración lenta, como dice la fuente B. El descanso con las piernas en alto quita carga a la espalda y es buen momento para el frío. Acaba con un estiramiento suave, siempre boca arriba, sin darse la vuelta. La fuente A empieza con una vez al día. Tras una lesión va antes el frío y el ejercicio espera.',
    },
  },
  {
    slug: 'first-pair',
    frequency: { kind: 'perDay', times: 3 },
    items: [{ slug: 'cat-cow', dose: '5 h1br' }, { slug: 'childs-pose', dose: '60s' }],
    sources: ['A', 'B'],
    en: {
      name: 'A first pair for a beginner',
      rationale: 'Source B starts a beginner with a couple of moves that go together, a few times a day, not with all at once. Cat and cow bends the back both ways. Child’s pose then lets it rest. Both are done on hands and knees, so one follows the other with ease.',
    },
    es: {
      name: 'Primera pareja para quien empieza',
      rationale: 'La fuente B empieza con dos movimientos que se complementan, varias veces al día, y no con todo a la vez. El gato y la vaca mueve la espalda en los dos sentidos. La postura del niño la deja descansar. Las dos se hacen a cuatro apoyos, y una sigue a la otra sin esfuerzo.',
    },
  },
  {
    slug: 'forward-and-back',
    frequency: onceADay,
    items: [{ slug: 'knee-to-chest', dose: '3 h10 es' }, { slug: 'prone-on-elbows', dose: '5br' }, { slug: 'childs-pose', dose: '60s' }],
    sources: ['A', 'B'],
    en: {
      name: 'Forward, then back',
      rationale: 'Source B pairs each bend one way with one the other way. Knee to chest bends the low back forward. Propping up on the elbows bends it back. Child’s pose comes last, as it is the rest after all work that bends back. The order goes from the back to the front to the knees, and never returns.',
    },
    es: {
      name: 'Hacia delante y hacia atrás',
      rationale: 'La fuente B une cada movimiento en un sentido con uno en el otro. La rodilla al pecho flexiona la zona lumbar. El apoyo en los codos la extiende. La postura del niño va al final, porque compensa todo trabajo de extensión. El orden va de boca arriba a boca abajo y a las rodillas, sin volver atrás.',
    },
  },
  {
    slug: 'prone-steps',
    frequency: { kind: 'perDay', times: 2 },
    items: [
      { slug: 'prone-lying', dose: '60s', harder: [{ slug: 'prone-on-elbows', dose: '5br' }, { slug: 'prone-press-up-hold', dose: '5s' }, { slug: 'prone-press-up', dose: '10' }] },
      { slug: 'childs-pose', dose: '60s' },
    ],
    sources: ['A', 'B'],
    en: {
      name: 'Steps face down',
      rationale: 'Source B goes from lying face down to the elbows, to a held press-up, to back push-ups, each only when the one before is easy. Here they are the steps of one ladder, so the patient goes up when your rule is met. Child’s pose is the rest after each of them. Think twice with a narrow spinal canal or a slipped vertebra.',
    },
    es: {
      name: 'Pasos boca abajo',
      rationale: 'La fuente B va de tumbarse boca abajo a los codos, luego a la plancha lumbar mantenida y a las repeticiones, cada paso solo cuando el anterior resulta cómodo. Aquí son los pasos de una escalera: el paciente sube cuando se cumple su regla. La postura del niño compensa cada uno. Piénselo dos veces si hay estenosis o una vértebra desplazada.',
    },
  },
  {
    slug: 'morning-strength',
    frequency: onceADay,
    items: [{ slug: 'side-leg-raise', dose: '10 es' }, { slug: 'superman', dose: '12 h3' }, { slug: 'childs-pose', dose: '60s' }],
    sources: ['A', 'B'],
    en: {
      name: 'Morning strength pair',
      rationale: 'Source B does side leg raises and superman as one pair in the morning. They make the hip and the low back strong. From the side it is a short roll to the front. Child’s pose comes last, as it is the rest after work that bends back. All start at the low end, to add reps with strength.',
    },
    es: {
      name: 'Pareja de fuerza para la mañana',
      rationale: 'La fuente B une por la mañana la elevación lateral de la pierna y el superman. Fortalecen la cadera y la zona lumbar. De lado a boca abajo solo hay medio giro. La postura del niño va al final, porque compensa la extensión. Todo empieza por lo bajo, para sumar repeticiones con la fuerza.',
    },
  },
  {
    slug: 'daily-mobility',
    frequency: onceADay,
    items: [{ slug: 'knee-to-chest', dose: '3 h10 es' }, { slug: 'piriformis-stretch', dose: '2 h15 es' }, { slug: 'seated-spinal-twist', dose: '3 h10 es' }, { slug: 'cat-cow', dose: '5 h1br' }],
    sources: ['A'],
    en: {
      name: 'Daily mobility',
      rationale: 'Four moves of source A for a stiff back, at its own doses. Two stretch the low back and the hip on the back. One turns the spine, sitting. Cat and cow ends it and bends the back both ways. Four are kept to, since fewer are done better. Each place is left once only.',
    },
    es: {
      name: 'Movilidad diaria',
      rationale: 'Cuatro movimientos de la fuente A para una espalda rígida, con sus propias dosis. Dos estiran la zona lumbar y la cadera boca arriba. Uno gira la columna, sentado. El gato y la vaca cierra y la mueve en los dos sentidos. Son cuatro porque con menos se cumple mejor. Cada postura se deja una sola vez.',
    },
  },
];

function doseOf(text: string): Dose {
  const { dose, faults } = parseDose(text);
  if (!dose || faults.length > 0) throw new Error(`no dose in “${text}”`);
  return dose;
}

function exerciseOf(slug: string): DraftItem['exercise'] {
  return { clinicId: builtInClinicId, id: builtInExerciseId(slug), slug };
}

function ladderOf(harder: readonly { slug: string; dose: string }[]): Ladder {
  return { easier: [], harder: harder.map(({ slug, dose }) => ({ exercise: exerciseOf(slug), dose: doseOf(dose) })), rule: startingLadderRule };
}

function rowOf({ slug, frequency, items, sources: cited, en, es }: Wanted, index: number): TemplateRow {
  const source = (locale: 'en' | 'es') => cited.map((one) => sources[locale][one]).join(' ');
  return {
    clinicId: builtInClinicId,
    id: builtInTemplateId(slug),
    texts: { en: { ...en, source: source('en') }, es: { ...es, source: source('es') } },
    draft: {
      ...emptyDraft(en.name),
      frequency,
      items: items.map((item, i) => ({ ...newItem(builtInTemplateKey(slug, i + 1), exerciseOf(item.slug), doseOf(item.dose)), ladder: item.harder ? ladderOf(item.harder) : null })),
    },
    sortOrder: String(index).padStart(3, '0'),
  };
}

/** The templates that come with the product, in the order in which they are offered. */
export const allTemplates: readonly TemplateRow[] = wanted.map(rowOf);
