const minuteUnit = `minutes?|minutos?|mins?|'|′`;
const secondUnit = `seconds?|segundos?|secs?|segs?|s|"|″`;

/** Regular-expression source of a time that names its unit: `30s`, `1.5 min`, `1min 30s`, `1:30`. */
export const timePattern = `\\d+:[0-5]\\d|\\d+(?:[.,]\\d+)?\\s*(?:${minuteUnit})(?:\\s*\\d+\\s*(?:${secondUnit}))?|\\d+(?:[.,]\\d+)?\\s*(?:${secondUnit})`;

const withUnits = new RegExp(`^(\\d+(?:[.,]\\d+)?)\\s*(?:(${minuteUnit})(?:\\s*(\\d+)\\s*(?:${secondUnit}))?|(?:${secondUnit}))?$`, 'i');

/** A number typed with a decimal point or a decimal comma. */
export function readDecimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/**
 * Seconds in a matched time; a bare number is seconds. Half minutes are exact,
 * so `1.5min` is 90. The caller checks the bounds. NaN when the text is no time.
 */
export function readSeconds(text: string): number {
  const clock = /^(\d+):(\d\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const match = withUnits.exec(text);
  if (!match) return Number.NaN;
  const [, value = '', minutes, seconds = '0'] = match;
  return readDecimal(value) * (minutes ? 60 : 1) + Number(seconds);
}
