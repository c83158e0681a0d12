import type { Drawing } from '@/lib/figure/draw-figure';
import { face } from './face';
import { figureForm, pitch } from './figure-form';
import type { ImageData } from './flat-image';
import { documentOf, type EmbeddedFont, type EmbeddedImage, type Painter, type PainterDocument, type Reference, type StructureElement, type StructureOptions } from './painter-document';

interface ShownFigure {
  name: string;
  form: Reference;
  /** How far right of its own place it lies in its form; null when it is the only one there. */
  shift: number | null;
}

interface About extends StructureOptions {
  link?: { x: number; y: number; width: number; height: number; address: string };
}

/** What the pages of a document share: typefaces, figures, uploaded pictures, and the structure that is read aloud. */
export class Paper {
  private opened: { document: PainterDocument; root: StructureElement } | undefined;
  private readonly fonts = new Map<number, EmbeddedFont>();
  private readonly written = new Map<string, string>();
  private readonly figures = new Map<Drawing, ShownFigure>();
  private readonly images = new Map<ImageData, EmbeddedImage>();

  /** `alike`: drawings that pack well together. */
  constructor(private readonly alike: readonly (readonly Drawing[])[], private readonly pictures: ReadonlyMap<ImageData, Uint8Array> = new Map()) {}

  /** The document under a painter, its structure begun. */
  open(painter: Painter): PainterDocument {
    if (!this.opened) {
      const { document, element } = documentOf(painter);
      const root = document.struct('Document');
      document.addStructure(root);
      root.add(element);
      document.getMarkInfoDictionary().data.Marked = true;
      this.opened = { document, root };
    }
    return this.opened.document;
  }

  private get document(): PainterDocument {
    if (!this.opened) throw new Error('No page has been opened yet');
    return this.opened.document;
  }

  /** Adds to the structure what `draw` puts on the page. */
  tell(type: string, draw: () => void, { link, ...options }: About): void {
    const element = this.document.struct(type, options);
    this.opened?.root.add(element);
    element.add(draw);
    if (link) this.document.link(link.x, link.y, link.width, link.height, link.address, { structParent: element });
    element.end();
  }

  /** A face's name on the page at hand. */
  font(place: number): string {
    const font = this.fontAt(place);
    this.document.page.fonts[font.id] ??= font.ref();
    return font.id;
  }

  /** Letters of a face as the operands of a text operator. */
  codes(place: number, text: string): string {
    const key = `${place} ${text}`;
    const known = this.written.get(key);
    if (known) return known;
    const [glyphs, positions] = this.fontAt(place).encode(text);
    const codes = glyphs.map((glyph, i) => {
      const by = positions[i]!.advanceWidth - positions[i]!.xAdvance;
      return `<${glyph}>${by === 0 ? '' : by}`;
    }).join('').replaceAll('><', '');
    this.written.set(key, codes);
    return codes;
  }

  private fontAt(place: number): EmbeddedFont {
    const known = this.fonts.get(place);
    if (known) return known;
    // As react-pdf's own drawing of text does it.
    const { _font: font } = this.document.font(face(place).set, face(place).name);
    this.fonts.set(place, font);
    return font;
  }

  /** A figure, named on the page at hand. Each is stored once, however often it shows. */
  figure(drawing: Drawing): ShownFigure {
    const found = this.figures.get(drawing) ?? this.store(drawing);
    this.document.page.xobjects[found.name] = found.form;
    return found;
  }

  private store(drawing: Drawing): ShownFigure {
    const [first = drawing, ...others] = this.alike.find((group) => group.includes(drawing)) ?? [];
    const { entries, bytes } = figureForm([first, ...others]);
    const form = this.document.ref(entries);
    form.end(bytes);
    const name = `P${this.figures.size}`;
    [first, ...others].forEach((one, place) => this.figures.set(one, { name, form, shift: others.length > 0 ? place * pitch : null }));
    return this.figures.get(drawing)!;
  }

  image(image: ImageData): EmbeddedImage {
    const known = this.images.get(image) ?? this.document.openImage(this.pictures.get(image)!);
    this.images.set(image, known);
    return known;
  }
}
