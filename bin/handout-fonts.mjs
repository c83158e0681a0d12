import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';

/**
 * Makes the typefaces of the printed sheets from the npm packages that hold them: the outlines as a PDF embeds them, packed once
 * and for all, and the widths and kerning that laying out needs. Run again after an update of these packages:
 * node bin/handout-fonts.mjs
 */
const faces = [
  ['atkinson-hyperlegible-next', 'latin'],
  ['atkinson-hyperlegible-next', 'latin', 'more'],
  ['atkinson-hyperlegible-next', 'latin-ext'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'greek-ext'],
  ['noto-sans', 'vietnamese'],
];
const folder = 'components/handout/fonts';

/** What sheets in English and Spanish are written with; the rest of the Latin letters is embedded only where a name needs it. */
const everyday = new Set([...Array.from({ length: 95 }, (_, i) => i + 32), ...[...'¡¿áéíóúüñÁÉÍÓÚÜÑ–—‘’“”…·•×÷≤≥°½'].map((letter) => letter.codePointAt(0))]);

/** Kerning of each pair of these characters, by the codes of the left and the right one; pairs of none are left out. */
function kerningOf(font, characters) {
  const pairs = {};
  for (const left of characters) {
    for (const right of characters) {
      const [first] = font.layout(String.fromCodePoint(left, right), { liga: false, ccmp: false }).positions;
      const by = Math.round(first.xAdvance - font.glyphForCodePoint(left).advanceWidth);
      if (by !== 0) (pairs[left] ??= {})[right] = by;
    }
  }
  return pairs;
}

mkdirSync(folder, { recursive: true });
for (const [family, subset, part] of faces) {
  for (const weight of [400, 700]) {
    const font = fontkit.create(readFileSync(`node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`));
    const embedded = font.createSubset();
    const characters = font.characterSet.filter((code) => code >= 32 && (subset !== 'latin' || everyday.has(code) === (part === undefined)));
    const glyphs = characters.map((code) => {
      const glyph = font.glyphForCodePoint(code);
      return [code, embedded.includeGlyph(glyph), Math.round(glyph.advanceWidth)];
    });
    const outlines = Buffer.from(embedded.encode());
    const { minX, minY, maxX, maxY } = font.bbox;
    const letters = characters.filter((code) => /[\p{L}\p{P}]/u.test(String.fromCodePoint(code)));
    const face = {
      name: font.postscriptName,
      ascent: font.ascent,
      descent: font.descent,
      capHeight: font.capHeight,
      box: [minX, minY, maxX, maxY],
      glyphs,
      kerning: kerningOf(font, letters),
      size: outlines.length,
      outlines: deflateSync(outlines, { level: 9 }).toString('base64'),
    };
    const file = `${folder}/${[family, subset, part, weight].filter(Boolean).join('-')}.json`;
    writeFileSync(file, `${JSON.stringify(face)}\n`);
    console.log(`${file}: ${glyphs.length} characters, ${outlines.length} bytes of outlines`);
  }
}
for (const family of new Set(faces.map(([family]) => family))) writeFileSync(`${folder}/${family}-LICENSE.txt`, readFileSync(`node_modules/@fontsource/${family}/LICENSE`));
