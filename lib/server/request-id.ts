import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { uuidv7 } from 'uuidv7';

/** One id a request, set by the proxy; shown to people as a reference and kept in logs and the audit trail. */
export const requestId = cache(async (): Promise<string> => (await headers()).get('x-request-id') ?? uuidv7());
