import { deflateSync } from 'node:zlib';

/** A stream of a file, already packed where that saves a later time. */
export interface PdfStream {
  entries: string;
  bytes: Uint8Array;
}

/** Packs the bytes of a stream. */
export function packed(content: string | Uint8Array, entries = ''): PdfStream {
  return { entries: `${entries} /Filter /FlateDecode`, bytes: deflateSync(content, { level: 9 }) };
}

/** A text of a document's description: UTF-16, so that every language fits. */
export function pdfText(text: string): string {
  return `<FEFF${[...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`;
}

/** The objects of a PDF 1.7 file (ISO 32000-1, 7.5) in the order in which they were asked for. No clock and no chance. */
export class PdfFile {
  private readonly objects: (string | PdfStream)[] = [];

  /** Adds an object; its number is what others refer to. */
  add(object: string | PdfStream): number {
    return this.objects.push(object);
  }

  /** A number for an object that is filled in later. */
  reserve(): number {
    return this.objects.push('null');
  }

  fill(number: number, object: string): void {
    this.objects[number - 1] = object;
  }

  bytes(root: number, info: number): Uint8Array {
    // The second line tells mail programs that this is no text.
    const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1')];
    let length = parts[0]!.length;
    const put = (bytes: Uint8Array) => {
      parts.push(bytes);
      length += bytes.length;
    };
    const places = this.objects.map((object, i) => {
      const place = length;
      if (typeof object === 'string') put(Buffer.from(`${i + 1} 0 obj\n${object}\nendobj\n`, 'latin1'));
      else {
        put(Buffer.from(`${i + 1} 0 obj\n<<${object.entries} /Length ${object.bytes.length}>>\nstream\n`, 'latin1'));
        put(object.bytes);
        put(Buffer.from('\nendstream\nendobj\n', 'latin1'));
      }
      return `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const count = this.objects.length + 1;
    const start = length;
    put(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${count} /Root ${root} 0 R /Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(parts, length);
  }
}
