import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import type { LinkActor } from '../actor';
import { env } from '../env';
import { draftSchema, type Draft } from './draft';
import { seal, unseal } from './seal';

const name = 'homestretch-draft';
const hours12 = 12 * 60 * 60;
/** Browsers drop a cookie above 4096 bytes with its name and attributes. */
const maximumLength = 3900;

const options = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/plan', secure: env().APP_URL.startsWith('https:'), maxAge: hours12 });

/** What was told so far; empty when there is none, when it is old, and when it is another link's. */
export const readDraft = cache(async (actor: LinkActor): Promise<Draft> => {
  const sealed = (await cookies()).get(name)?.value;
  const parsed = draftSchema.safeParse(sealed ? unseal(actor.linkId, sealed) : {});
  return parsed.success ? parsed.data : {};
});

export async function keepDraft(actor: LinkActor, draft: Draft): Promise<void> {
  const sealed = seal(actor.linkId, draft);
  // A very long note is the only thing that can make it too big; the page it came from still shows it.
  const fits = sealed.length <= maximumLength || !draft.log ? sealed : seal(actor.linkId, { ...draft, log: { ...draft.log, note: undefined } });
  (await cookies()).set(name, fits, options());
}

export async function dropDraft(): Promise<void> {
  (await cookies()).set(name, '', { ...options(), maxAge: 0 });
}
