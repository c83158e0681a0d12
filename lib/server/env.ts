import 'server-only';
import { z } from 'zod';

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']),
  APP_URL: z.url({ protocol: /^https?$/ }),
  AUTH_SECRET: z.string().min(32),
  APP_DATABASE_URL: postgresUrl,
  LINK_DATABASE_URL: postgresUrl,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  TRUST_PROXY: z.enum(['0', '1']).default('0').transform((value) => value === '1'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  HOMESTRETCH_DEMO: z.literal('1').optional().transform((value) => value === '1'),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The settings that the launcher hands to the web server. Parsed at the first use, whole or not at all. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Throws one error that names every fault and no value: a value may be a secret. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // `next build` loads every module without any setting and serves no request; what is missing then is never read.
  const building = source.NEXT_PHASE === 'phase-production-build';
  const result = (building ? schema.partial() : schema).safeParse(source);
  if (result.success) return result.data as Env;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} (${source[String(issue.path[0])] === undefined ? 'missing' : 'not valid'})`);
  throw new Error(`The web server was started without its settings, use npm start: ${faults.join(', ')}`);
}
