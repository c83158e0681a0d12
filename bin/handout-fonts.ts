import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { woffToSfnt } from './woff-to-sfnt';

/**
 * Makes the typefaces of the printed sheets from the npm packages that hold them, their tables unpacked once and for all. Run
 * again after an update of these packages: tsx bin/handout-fonts.ts
 */
const subsets = { 'atkinson-hyperlegible-next': ['latin', 'latin-ext'], 'noto-sans': ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] };
const folder = 'components/handout/fonts';

mkdirSync(folder, { recursive: true });
for (const [family, parts] of Object.entries(subsets)) {
  for (const part of parts) {
    for (const weight of [400, 700]) {
      const font = woffToSfnt(readFileSync(`node_modules/@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff`));
      writeFileSync(`${folder}/${family}-${part}-${weight}.ttf`, font);
      console.log(`${folder}/${family}-${part}-${weight}.ttf: ${font.length} bytes`);
    }
  }
  writeFileSync(`${folder}/${family}-LICENSE.txt`, readFileSync(`node_modules/@fontsource/${family}/LICENSE`));
}
