import { join } from 'node:path';
import { Font, StyleSheet } from '@react-pdf/renderer';

const fontFile = (family: string, subset: string, weight: number) => join(process.cwd(), 'node_modules/@fontsource', family, 'files', `${family}-${subset}-${weight}-normal.woff`);

const subsets = [
  ['atkinson-hyperlegible-next', 'latin'], ['atkinson-hyperlegible-next', 'latin-ext'], ['noto-sans', 'vietnamese'], ['noto-sans', 'greek'], ['noto-sans', 'cyrillic'],
] as const;

let families: string[] | null = null;

/** The typefaces, registered once a process; a letter is taken from the first that has it. */
export function fontFamilies(): string[] {
  families ??= subsets.map(([family, subset]) => {
    const name = `${family}-${subset}`;
    Font.register({ family: name, fonts: [400, 700].map((fontWeight) => ({ src: fontFile(family, subset, fontWeight), fontWeight })) });
    return name;
  });
  // Words are never divided: a name or a drug must be found again as it is written.
  Font.registerHyphenationCallback((word) => [word]);
  return families;
}

const colours = { ink: '#1F2D3A', quiet: '#4E5B67', rule: '#C9D1D6', teal: '#0F6B66' };

export const s = StyleSheet.create({
  page: { paddingTop: 42, paddingBottom: 48, paddingHorizontal: 42, fontSize: 9.5, lineHeight: 1.35, color: colours.ink },
  head: { marginBottom: 12 },
  name: { fontSize: 20, fontWeight: 700, lineHeight: 1.2 },
  quiet: { color: colours.quiet },
  section: { marginTop: 16 },
  heading: { fontSize: 13, fontWeight: 700, color: colours.teal, marginBottom: 5 },
  subheading: { fontSize: 10.5, fontWeight: 700, marginTop: 6, marginBottom: 2 },
  facts: { flexDirection: 'row', flexWrap: 'wrap' },
  fact: { width: '50%', flexDirection: 'row', marginBottom: 2, paddingRight: 10 },
  factName: { width: 82, color: colours.quiet },
  factValue: { flex: 1 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: colours.rule, paddingVertical: 2.5 },
  headRow: { flexDirection: 'row', borderBottomWidth: 1, borderBottomColor: colours.ink, paddingBottom: 2 },
  cell: { paddingRight: 6 },
  headCell: { paddingRight: 6, fontSize: 8.5, fontWeight: 700 },
  paragraph: { marginBottom: 3 },
  letter: { marginTop: 10, fontSize: 11.5, lineHeight: 1.45 },
  // From the top: measured from below, the library leaves it out.
  footer: { position: 'absolute', left: 42, right: 42, flexDirection: 'row', justifyContent: 'space-between', fontSize: 8.5, color: colours.quiet },
});
