import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { woffToSfnt } from './woff-to-sfnt';

/** First the product's own typeface, then what covers the names it lacks: Cyrillic, Greek, Vietnamese. */
const faces = [
  ['atkinson-hyperlegible-next', 'latin'],
  ['atkinson-hyperlegible-next', 'latin-ext'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'greek-ext'],
  ['noto-sans', 'vietnamese'],
] as const;

const weights = [400, 700] as const;

const always = 1;

/** Beyond this the product's typeface has no letters: only a sheet that has some is searched for them, family by family. */
const beyondLatin = /[^\u0000-\u00FF\u2010-\u2027\u2030-\u205E\u20AC\u2122\u2212]/;

/** The typefaces that a sheet's texts need, the product's own first. */
export function fontsFor(data: unknown): string[] {
  const needed = beyondLatin.test(JSON.stringify(data)) ? faces : faces.slice(0, always);
  return needed.map(([family, subset]) => `${family} ${subset}`);
}

const longestWhole = 24;
const piece = 8;

/** Words are kept whole; only what no line could hold, such as a string of signs, is cut. */
export function cutOverlong(word: string): string[] {
  const characters = [...word];
  if (characters.length <= longestWhole) return [word];
  return Array.from({ length: Math.ceil(characters.length / piece) }, (_, i) => characters.slice(i * piece, (i + 1) * piece).join(''));
}

let registered = false;

/** Once a process, from our own files' bytes: a font address from outside would be fetched by the renderer. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  for (const [family, subset] of faces) {
    for (const weight of weights) {
      const file = join(process.cwd(), 'node_modules/@fontsource', family, 'files', `${family}-${subset}-${weight}-normal.woff`);
      Font.register({ family: `${family} ${subset}`, fontWeight: weight, src: `data:font/ttf;base64,${woffToSfnt(readFileSync(file)).toString('base64')}` });
    }
  }
  Font.registerHyphenationCallback(cutOverlong);
}
