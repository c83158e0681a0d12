/** An element of the structure of tags (ISO 32000-1, 14.7). */
export interface StructureElement {
  add: (child: StructureElement | (() => void)) => unknown;
  end: () => void;
  readonly document: PainterDocument;
}

export interface StructureOptions {
  alt?: string;
  lang?: string;
}

export interface Reference {
  end: (bytes?: Uint8Array) => void;
}

export interface EmbeddedImage {
  width: number;
  height: number;
}

export interface EmbeddedFont {
  id: string;
  ref: () => Reference;
  encode: (text: string) => [glyphs: string[], positions: { advanceWidth: number; xAdvance: number }[]];
}

/** What sheets use of the document that react-pdf paints on; pdfkit's own names. */
export interface PainterDocument {
  page: { fonts: Record<string, Reference>; xobjects: Record<string, Reference> };
  font: (face: object, name: string) => { _font: EmbeddedFont };
  openImage: (bytes: Uint8Array) => EmbeddedImage;
  image: (image: EmbeddedImage, x: number, y: number, options: { width: number; height: number; ignoreOrientation: true }) => void;
  link: (x: number, y: number, width: number, height: number, address: string, options: { structParent: StructureElement }) => void;
  ref: (entries: object) => Reference;
  addContent: (operators: string) => void;
  endMarkedContent: () => void;
  struct: (type: string, options?: StructureOptions) => StructureElement;
  addStructure: (element: StructureElement) => void;
  getMarkInfoDictionary: () => { data: { Marked?: boolean } };
}

/** The painter of a `<Canvas>`: fewer methods than its document has. */
export interface Painter {
  text: (words: string, x: number, y: number, options: { lineBreak: false; structType: string; structParent: { add: (element: StructureElement) => void } }) => unknown;
}

/**
 * The document under a painter. A painter does not hand over tags or shared drawings, but pdfkit names the document to whoever
 * takes in a text's structure element: an empty text of no meaning is enough to ask.
 */
export function documentOf(painter: Painter): { document: PainterDocument; element: StructureElement } {
  const found: StructureElement[] = [];
  painter.text('', 0, 0, { lineBreak: false, structType: 'NonStruct', structParent: { add: (element) => found.push(element) } });
  const [element] = found;
  if (!element) throw new Error('The painter no longer leads to its document');
  element.document.endMarkedContent();
  return { document: element.document, element };
}
