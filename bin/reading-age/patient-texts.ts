import { allExercises } from '../../db/seed/library/all-exercises';
import type { ExerciseText } from '../../lib/domain/exercise';
import { english } from '../../lib/i18n/english';
import type { Locale } from '../../lib/i18n/locales';
import { spanish } from '../../lib/i18n/spanish';
import { messageVariants } from './message-variants';

export interface PatientText {
  locale: Locale;
  /** Where it stands: the message's path, or the exercise and the part of its text. */
  where: string;
  text: string;
}

type Tree = string | { [key: string]: Tree };

/** Namespaces that only patients and carers read, and the parts that they read of others. A name ends a path or a folder of it. */
const read: Record<string, readonly string[] | 'all'> = {
  plan: 'all',
  session: 'all',
  device: 'all',
  reminders: 'all',
  planFunction: 'all',
  rules: ['card', 'why', 'patient', 'place', 'skipChoice', 'redFlagQuestion'],
  handout: ['stopLine', 'stopBox', 'net', 'rules', 'grid', 'easierRule', 'harderRule', 'summary', 'onPhone', 'code', 'shown'],
};
/** Names its source, which is a title and not ours to put plainly. */
const apart = ['handout.net.emergencySource'];

function leaves(tree: Tree, path: string): [string, string][] {
  return typeof tree === 'string' ? [[path, tree]] : Object.entries(tree).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function messagesOf(locale: Locale): PatientText[] {
  const words = (locale === 'en' ? english : spanish) as unknown as Record<string, { [key: string]: Tree }>;
  return Object.entries(read).flatMap(([namespace, parts]) => {
    const tree = words[namespace];
    if (!tree) throw new Error(`There is no namespace ${namespace}`);
    const chosen = parts === 'all' ? Object.keys(tree) : parts;
    return chosen.flatMap((part) => {
      const inner = tree[part];
      if (inner === undefined) throw new Error(`There is no ${namespace}.${part}`);
      return leaves(inner, `${namespace}.${part}`)
        .filter(([where]) => !apart.includes(where))
        .flatMap(([where, message]) => messageVariants(message, locale).map((text) => ({ locale, where, text })));
    });
  });
}

/** What a patient reads of an exercise. Its steps are read one after the other, so they are one text. */
function partsOf(text: ExerciseText): Record<string, string> {
  return { summary: text.summary, steps: text.steps.join(' '), feel: text.feel, mistakes: text.mistakes.join(' '), breathing: text.breathing, ways: text.modifications.map((one) => one.text).join(' '), stop: text.stop };
}

/** Everything that we wrote for patients and carers to read, in one language. */
export function patientTexts(locale: Locale): PatientText[] {
  const library = allExercises.flatMap(({ slug, texts }) => Object.entries(partsOf(texts[locale])).map(([part, text]) => ({ locale, where: `${slug}.${part}`, text })));
  return [...messagesOf(locale), ...library];
}
