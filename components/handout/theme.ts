import type { Colouring } from '@/lib/handout-choices';
import type { HandoutData } from '@/lib/server/handouts/handout-data';

/** Points. The body size is the layout's promise: 14 standard, 18 large, 12 compact. */
const sizes = {
  standard: { body: 14, small: 12, name: 18, dose: 20, title: 24, summary: 18, gap: 10, row: 25.5, picture: 98 },
  large: { body: 18, small: 15, name: 24, dose: 25, title: 28, summary: 22, gap: 14, row: 36, picture: 190 },
  compact: { body: 12, small: 11, name: 14, dose: 15, title: 20, summary: 14, gap: 7, row: 20.5, picture: 84 },
} as const;

const pages = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;

/** `edged`: a tint needs a border to be seen, since black and white alone has none. */
const colourings = {
  colour: { paper: '#FFFFFF', ink: '#1F2D3A', rule: '#636F7A', teal: '#0F6B66', tealLine: '#178079', tint: '#EAF6F4', vermilion: '#B5331D', edged: false },
  grey: { paper: '#FFFFFF', ink: '#000000', rule: '#5A5A5A', teal: '#2E2E2E', tealLine: '#5A5A5A', tint: '#EFEFEF', vermilion: '#000000', edged: false },
  black: { paper: '#FFFFFF', ink: '#000000', rule: '#000000', teal: '#000000', tealLine: '#000000', tint: '#FFFFFF', vermilion: '#000000', edged: true },
} as const satisfies Record<Colouring, Record<string, string | boolean>>;

export const figureStyle = { colour: 'colour', grey: 'mono', black: 'line' } as const;

export const margin = { side: 35, top: 56, bottom: 48, edge: 30 } as const;

export type Theme = ReturnType<typeof themeOf>;

export function themeOf({ layout, paper, colour }: Pick<HandoutData, 'layout' | 'paper' | 'colour'>) {
  const page = pages[paper];
  const size = sizes[layout];
  const colours = colourings[colour];
  const bottom = layout === 'large' ? margin.bottom + 26 : margin.bottom;
  const pictureHeight: number = size.picture;
  const type = (fontSize: number, lineHeight: number) => ({ fontSize, lineHeight, colour: colours.ink });
  const text = {
    body: type(size.body, layout === 'compact' ? 1.2 : 1.28), small: type(size.small, layout === 'compact' ? 1.2 : 1.25), heading: type(size.body + 2, 1.25), name: type(size.name, 1.2), dose: type(size.dose, 1.25),
    title: type(size.title, 1.2), summary: type(size.summary, 1.25), label: layout === 'large' ? type(15, 1.1) : layout === 'compact' ? type(9.5, 1.05) : type(10, 1.1), digit: layout === 'large' ? type(15, 1.15) : type(11.5, 1.15),
  };
  // 9.5 mm and up: room for a shaky tick.
  const boxWidth = layout === 'large' ? 38 : 27;
  return { layout, page, size, text, boxWidth, colours, pictureHeight, contentWidth: page.width - 2 * margin.side, contentHeight: page.height - margin.top - bottom, bottom };
}
