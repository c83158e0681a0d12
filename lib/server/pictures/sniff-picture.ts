import 'server-only';
import type { PictureRefusal } from '@/lib/picture-limits';

type Kind = 'jpeg' | 'png' | 'webp';

const startsWith = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));

/** Where the PNG's own chunks end, and whether one of them makes it move; null when they do not fit together. */
function readPng(bytes: Buffer): { end: number; moves: boolean } | null {
  let moves = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    if (type === 'acTL') moves = true;
    if (type === 'IEND') return at > bytes.length ? null : { end: at, moves };
  }
  return null;
}

/** One file that other programs read as something else: a document, an archive or a page hidden in a picture. */
function isSeveralKinds(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 4096).toLowerCase();
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 66_000)).toLowerCase();
  return head.slice(0, 1100).includes('%pdf-') || [head, tail].some((part) => /<script|<!doctype|<html|<\?php|<svg/.test(part)) || tail.includes('pk\u0005\u0006');
}

/** What the bytes are, by their own marks and never by their name, or why they are not taken. */
export function sniffPicture(bytes: Buffer): Kind | PictureRefusal {
  if (bytes.length === 0) return 'empty';
  const text = bytes.toString('utf8', 0, 1024).replace(/^\uFEFF/, '').trimStart().toLowerCase();
  if (text.startsWith('<svg') || (text.startsWith('<') && text.includes('<svg'))) return 'svg';
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return /avif|avis|heic|heix|hevc|hevx|mif1|msf1/.test(bytes.toString('latin1', 8, 64)) ? 'heic' : 'not-a-picture';
  if (startsWith(bytes, '474946383761') || startsWith(bytes, '474946383961')) return 'animated';
  const isWebp = startsWith(bytes, '52494646') && bytes.toString('latin1', 8, 12) === 'WEBP';
  const isPng = startsWith(bytes, '89504e470d0a1a0a');
  if (!isWebp && !isPng && !startsWith(bytes, 'ffd8ff')) return 'not-a-picture';
  if (isSeveralKinds(bytes)) return 'several-kinds';
  if (isPng) {
    const png = readPng(bytes);
    if (!png) return 'broken';
    if (png.moves) return 'animated';
    return png.end < bytes.length ? 'several-kinds' : 'png';
  }
  if (!isWebp) return 'jpeg';
  // Bit 1 of the extended header's flags says that it moves.
  return bytes.toString('latin1', 12, 16) === 'VP8X' && bytes.length > 20 && (bytes[20]! & 2) !== 0 ? 'animated' : 'webp';
}
