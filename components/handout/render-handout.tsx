import { renderToBuffer } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { registerFonts } from './fonts';
import { Handout } from './handout';
import { lostCharacters, printable } from './printable-text';

/** The sheet as the bytes of a PDF. */
export function renderHandout(data: HandoutData): Promise<Uint8Array> {
  registerFonts();
  // Pictures are data, not words, and far too long to be looked through.
  const pictures = data.items.map(({ picture }) => picture);
  const words = { ...data, items: data.items.map((item) => ({ ...item, picture: null })) };
  const { items, ...sheet } = printable(words);
  return renderToBuffer(<Handout data={{ ...sheet, items: items.map((item, i) => ({ ...item, picture: pictures[i] ?? null })) }} lost={lostCharacters(words)} />);
}
