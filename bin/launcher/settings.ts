import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { z } from 'zod';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const EVERY_INTERFACE = ['0.0.0.0', '::'];

const address = (protocol: RegExp, fault: string) =>
  z.string().refine((text) => URL.canParse(text) && protocol.test(new URL(text).protocol), fault);
const postgresUrl = address(/^postgres(ql)?:$/, 'must look like postgres://user:password@host:5432/database');
const portFault = 'must be a port number, 1 to 65535';

const schema = z.object({
  PORT: z.coerce.number(portFault).int(portFault).min(1, portFault).max(65535, portFault).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  APP_URL: address(/^https?:$/, 'must be a web address such as https://clinic.example').optional(),
  DATABASE_URL: postgresUrl.optional(),
  APP_DATABASE_URL: postgresUrl.optional(),
  LINK_DATABASE_URL: postgresUrl.optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters (openssl rand -base64 48)').optional(),
  TRUST_PROXY: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be trace, debug, info, warn, error, fatal or silent').default('info'),
  DATA_DIR: z.string().min(1).default('.data'),
  SMTP_URL: address(/^smtps?:$/, 'must look like smtps://user:password@host:465').optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  OWNER_EMAIL: z.email('must be an e-mail address').optional(),
  CLINIC_NAME: z.string().trim().min(1).max(120, 'must have at most 120 characters').optional(),
});

export type Settings = Omit<z.infer<typeof schema>, 'APP_URL'> & { APP_URL: string };

export class UnsafeStart extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'));
  }
}

/** Reads every setting once. Throws UnsafeStart with one line for each fault. */
export function parseSettings(env: Record<string, string | undefined>, lanAddress = findLanAddress()): Settings {
  // An empty variable, as Docker and .env files write it, means "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new UnsafeStart(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));

  const { APP_URL, ...rest } = parsed.data;
  const host = EVERY_INTERFACE.includes(rest.HOST) ? (lanAddress ?? '127.0.0.1') : rest.HOST;
  const url = APP_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${rest.PORT}`;
  const settings = { ...rest, APP_URL: url.replace(/\/+$/, '') };
  const faults = findContradictions(settings);
  if (faults.length > 0) throw new UnsafeStart(faults);
  return settings;
}

function findContradictions(settings: Settings): string[] {
  const faults: string[] = [];
  const { protocol, hostname, pathname } = new URL(settings.APP_URL);
  if (pathname !== '/') faults.push('APP_URL must be an address without a path');
  if (!settings.SMTP_URL !== !settings.MAIL_FROM) faults.push('SMTP_URL and MAIL_FROM must be set together, or neither');
  if (!settings.DATABASE_URL) {
    if (settings.APP_DATABASE_URL || settings.LINK_DATABASE_URL) {
      faults.push('APP_DATABASE_URL and LINK_DATABASE_URL go with DATABASE_URL, which is not set');
    }
    return faults;
  }
  if (!settings.AUTH_SECRET) faults.push('AUTH_SECRET is required with DATABASE_URL: at least 32 characters (openssl rand -base64 48)');
  if (protocol === 'http:' && !LOOPBACK.includes(hostname)) {
    faults.push(`APP_URL must begin with https:// because ${hostname} is reached over a network`);
  }
  if (!settings.APP_DATABASE_URL !== !settings.LINK_DATABASE_URL) {
    faults.push('APP_DATABASE_URL and LINK_DATABASE_URL must be set together, or neither');
  }
  return faults;
}

/** The address under which a phone in the same network reaches this machine. */
function findLanAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ address, internal }) => !internal && isIPv4(address))?.address;
}
