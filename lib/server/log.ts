import 'server-only';
import pino from 'pino';
import { env } from './env';

/** Structured logs. Names, notes, tokens and bodies never belong in them. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  redact: ['*.token', '*.password', '*.name', '*.note', '*.email'],
});
