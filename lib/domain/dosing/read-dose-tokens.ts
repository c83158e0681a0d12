import type { Dose } from '../dose';
import { doseTokenRules } from './dose-tokens';

/** A stretch of the typed text and what it says; null where nothing is understood. */
export interface DoseToken {
  start: number;
  end: number;
  text: string;
  patch: Partial<Dose> | null;
}

// A comma or a point before a figure is a decimal sign, never the end of a token.
const tokenEnd = '(?=$|[\\s;]|[,.](?!\\d))';
const rules = doseTokenRules.map(({ pattern, read }) => ({ pattern: new RegExp(`(?:${pattern})${tokenEnd}`, 'iy'), read }));
const separators = /(?:[\s;]|[,.](?!\d))+/y;
const anyToken = new RegExp(`[^]+?${tokenEnd}`, 'y');

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function readTokenAt(text: string, start: number): DoseToken {
  let best: DoseToken | null = null;
  for (const { pattern, read } of rules) {
    const match = matchAt(pattern, text, start);
    if (!match || (best && start + match[0].length <= best.end)) continue;
    const patch = read(match.slice(1));
    if (patch) best = { start, end: start + match[0].length, text: match[0], patch };
  }
  if (best) return best;
  const rest = matchAt(anyToken, text, start)?.[0] ?? text.slice(start);
  return { start, end: start + rest.length, text: rest, patch: null };
}

/** Cuts shorthand into tokens, left to right; the longest reading wins. Every character but separators is in one. */
export function readDoseTokens(text: string): DoseToken[] {
  const tokens: DoseToken[] = [];
  let position = 0;
  while (position < text.length) {
    const gap = matchAt(separators, text, position)?.[0].length ?? 0;
    position += gap;
    if (position >= text.length) break;
    const token = readTokenAt(text, position);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}
