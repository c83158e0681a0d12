import 'server-only';
import { createHash } from 'node:crypto';
import type { HandoutData } from './handout-data';

const atOnce = 2;
const mostWaiting = 20;
const mostKept = 16;

/** No room in the queue: the sender is asked to come back, and everybody else's pages stay quick. */
export class PrintQueueFull extends Error {}

let running = 0;
const waiting: (() => void)[] = [];
const kept = new Map<string, Promise<Uint8Array>>();

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new PrintQueueFull();
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    // A finished print hands its place to the next in line.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Draws a sheet when its turn comes. The same content is drawn once, for as long as it is among the last ones asked for. */
export function printInTurn(data: HandoutData, draw: (data: HandoutData) => Promise<Uint8Array>): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  const sheet = kept.get(key) ?? inTurn(() => draw(data));
  kept.delete(key);
  kept.set(key, sheet);
  sheet.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return sheet;
}
