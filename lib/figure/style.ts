/** Flat colours of one picture. Nothing is transparent: far parts and the ghost are mixed with white beforehand. */
export interface Palette {
  ink: string;
  skin: string;
  hair: string;
  top: string;
  leggings: string;
  paper: string;
  working: string;
  hatch: string;
  arrow: string;
  mat: string;
  matEdge: string;
  matLine: string;
  shadow: string;
  wood: string;
  woodShade: string;
  woodLine: string;
  cloth: string;
  band: string;
  /** Black and white only: tints become hatching and borders, far parts a broken outline. */
  oneBit: boolean;
}

/** In colour; in greys; or in black and white alone, for printers and copiers that know nothing else. */
export const styleNames = ['colour', 'mono', 'line'] as const;
export type StyleName = (typeof styleNames)[number];

/** Skin and hair, and whether long hair is tied up in a knot. Chosen so that each stays apart from clothes and lines in grey. */
export interface Look {
  skin: string;
  hair: string;
  knot: boolean;
}

export type LookName = 'sand' | 'honey' | 'chestnut' | 'umber' | 'silver';

export const looks: Record<LookName, Look> = {
  sand: { skin: '#f2ccae', hair: '#4a3a33', knot: false },
  honey: { skin: '#cf9662', hair: '#2e2421', knot: true },
  chestnut: { skin: '#c08a5e', hair: '#2a1f1b', knot: false },
  umber: { skin: '#774a30', hair: '#1b1514', knot: true },
  silver: { skin: '#f0c9b0', hair: '#aaa49e', knot: false },
};

const colour: Palette = {
  ink: '#1f2d3a',
  skin: '#f2ccae',
  hair: '#4a3a33',
  top: '#89c4c1',
  leggings: '#4f6f94',
  paper: '#ffffff',
  working: '#e2672f',
  hatch: '#ffffff',
  arrow: '#d1432a',
  mat: '#e7ecf1',
  matEdge: '#c9d3dc',
  matLine: '#a3b2bf',
  shadow: '#c5cfd8',
  wood: '#efe2cb',
  woodShade: '#d6c7ae',
  woodLine: '#8b7654',
  cloth: '#f6efe0',
  band: '#f0b429',
  oneBit: false,
};

/** For printing in grey: four clear greys, black highlight. */
const mono: Palette = {
  ink: '#000000',
  skin: '#ffffff',
  hair: '#3c3c3c',
  top: '#e2e2e2',
  leggings: '#a2a2a2',
  paper: '#ffffff',
  working: '#000000',
  hatch: '#ffffff',
  arrow: '#000000',
  mat: '#f4f4f4',
  matEdge: '#dddddd',
  matLine: '#8f8f8f',
  shadow: '#dddddd',
  wood: '#f0f0f0',
  woodShade: '#d9d9d9',
  woodLine: '#6f6f6f',
  cloth: '#fafafa',
  band: '#ffffff',
  oneBit: false,
};

const [black, white] = ['#000000', '#ffffff'];

const lineOnly: Palette = {
  ink: black,
  skin: white,
  hair: black,
  top: white,
  leggings: white,
  paper: white,
  working: black,
  hatch: white,
  arrow: black,
  mat: white,
  matEdge: white,
  matLine: black,
  shadow: white,
  wood: white,
  woodShade: white,
  woodLine: black,
  cloth: white,
  band: white,
  oneBit: true,
};

/** Black and white keeps its own greys, whoever is drawn. */
export function paletteFor(style: StyleName, look: Look): Palette {
  if (style === 'colour') return { ...colour, skin: look.skin, hair: look.hair };
  return style === 'mono' ? mono : lineOnly;
}

/** Line widths in picture units, on a picture 400–650 units wide. */
export const lines = { outline: 3.4, far: 2.9, hem: 1.6, face: 2.6, crease: 1.4, arrow: 6.5, halo: 11, prop: 1.8 } as const;

/** Mix a hex colour with white: 0 keeps it, 1 is white. */
export function paler(hex: string, by: number): string {
  const channel = (at: number): string => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * by)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export type Tone = 'near' | 'far' | 'ghost';

export interface Paint extends Pick<Palette, 'ink' | 'skin' | 'hair' | 'top' | 'leggings'> {
  outline: number;
  /** Far parts on a 1-bit print, which has no paler tone to set them back. */
  dashed: boolean;
  /** Distance of hatch lines on the leggings, in picture units; null where their colour does it. */
  hatchLeggings: number | null;
}

/** Colours of the body for near parts, far parts (set back) and the ghost of the start position. */
export function paintFor(palette: Palette, tone: Tone): Paint {
  if (palette.oneBit) return oneBitPaint(palette, tone);
  const [fills, ink] = { near: [0, 0], far: [0.45, 0.38], ghost: [0.78, 0.74] }[tone] as [number, number];
  return {
    ink: paler(palette.ink, ink),
    skin: paler(palette.skin, fills),
    hair: paler(palette.hair, fills),
    top: paler(palette.top, fills),
    leggings: paler(palette.leggings, fills),
    outline: tone === 'near' ? lines.outline : lines.far,
    dashed: false,
    hatchLeggings: null,
  };
}

function oneBitPaint(palette: Palette, tone: Tone): Paint {
  const isNear = tone === 'near';
  return {
    ...palette,
    hair: tone === 'ghost' ? palette.paper : palette.hair,
    outline: isNear ? lines.outline : lines.hem,
    dashed: !isNear,
    hatchLeggings: isNear ? 12 : null,
  };
}
