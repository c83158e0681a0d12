export interface Counted {
  /** Keys pressed; Alt, Ctrl and Shift that are held belong to the key they are held for. */
  keys: number;
  /** Presses of a mouse button or taps, drags aside. */
  clicks: number;
  drags: number;
  /** Changes of the hand between keyboard and mouse. */
  moves: number;
}

/**
 * Seconds of each operator of the keystroke-level model (Card, Moran and Newell, "The keystroke-level model for user
 * performance time with interactive systems", Communications of the ACM 23(7), 1980): a key by an average non-secretary
 * typist, a pointing with the mouse, a hand moved between keyboard and mouse, and a mental preparation.
 */
export const operators = { key: 0.28, point: 1.1, home: 0.4, mental: 1.35 } as const;

/** Seconds that somebody who knows the way needs; `mental` counts the choices, one before each name and each dose and each command. */
export function seconds({ keys, clicks, drags, moves }: Counted, mental: number): number {
  const { key, point, home, mental: prepare } = operators;
  return keys * key + clicks * (point + key) + drags * (2 * point + 2 * key) + moves * home + mental * prepare;
}
