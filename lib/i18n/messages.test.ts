import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english } from './english';
import { locales } from './locales';
import { spanish } from './spanish';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

const namespaces = Object.keys(english) as (keyof typeof english)[];

/** Every text under its path, such as `nav.today`. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key));
}

const parse = (text: string, locale: string) => new IntlMessageFormat(text, locale).getAst();

/** What the code has to give a text: its arguments with the cases of a choice, and its tags. */
function needs(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('value' in node) || node.type === 0) return [];
    if (node.type === 8) return [`<${node.value}>`, ...needs(node.children)];
    if (!('options' in node)) return [node.value];
    const inner = Object.values(node.options).flatMap((option) => needs(option.value));
    // The cases of a plural belong to the language, those of a select to the code.
    return [node.type === 5 ? `${node.value}:${Object.keys(node.options).sort().join('/')}` : node.value, ...inner];
  });
}

function literal(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 0) return node.value;
      if (node.type === 8) return literal(node.children);
      return 'options' in node ? ` ${Object.values(node.options).map((option) => literal(option.value)).join(' ')} ` : ' ';
    })
    .join('');
}

const sorted = (values: string[]) => [...new Set(values)].sort();

test.each(locales)('every file of %s is a namespace that the code knows', (locale) => {
  const folder = fileURLToPath(new URL(`./messages/${locale}`, import.meta.url));
  const files = readdirSync(folder).map((file) => file.replace(/\.json$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(files.sort()).toEqual([...namespaces].sort());
});

describe.each(namespaces)('%s', (namespace) => {
  const en = flatten(english[namespace]);
  const es = new Map(flatten(spanish[namespace]));

  test('has the same keys in both languages', () => {
    expect([...es.keys()].sort()).toEqual(en.map(([key]) => key).sort());
  });

  test('has words under every key, well formed', () => {
    const broken = [...en.map((entry) => ['en', ...entry] as const), ...[...es].map((entry) => ['es', ...entry] as const)].flatMap(([locale, key, text]) => {
      if (text.trim() === '') return [`${locale} ${key}: empty`];
      try {
        parse(text, locale);
        return [];
      } catch (error) {
        return [`${locale} ${key}: ${(error as Error).message}`];
      }
    });
    expect(broken).toEqual([]);
  });

  test('asks the code for the same values in both languages', () => {
    const different = en.flatMap(([key, text]) => {
      const [wanted, given] = [sorted(needs(parse(text, 'en'))), sorted(needs(parse(es.get(key) ?? '', 'es')))];
      return wanted.join() === given.join() ? [] : [`${key}: en ${wanted.join(', ')} | es ${given.join(', ')}`];
    });
    expect(different).toEqual([]);
  });

  test('leaves no English sentence in Spanish', () => {
    // A publication keeps its own title.
    const left = en.filter(([key, text]) => !key.startsWith('source.') && es.get(key) === text && (literal(parse(text, 'en')).match(/\p{L}{2,}/gu) ?? []).length >= 3);
    expect(left).toEqual([]);
  });

  test('speaks to people as usted', () => {
    const familiar = [...es].filter(([, text]) => /(?<!\p{L})(tú|tu|tus|te|ti|contigo|tuy[oa]s?|eres|tienes|puedes|quieres|haz|dinos|llámanos)(?!\p{L})/iu.test(literal(parse(text, 'es'))));
    expect(familiar).toEqual([]);
  });
});
