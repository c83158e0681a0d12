import { renderToBuffer } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { registerFonts } from './fonts';
import { Handout } from './handout';
import { printable } from './printable-text';

/** The sheet as the bytes of a PDF. */
export function renderHandout(data: HandoutData): Promise<Uint8Array> {
  registerFonts();
  return renderToBuffer(<Handout data={printable(data)} />);
}
