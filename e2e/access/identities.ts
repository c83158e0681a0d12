import { planCookie, sessionCookie } from '../fixtures/identity';
import { openClinic } from '../fixtures/clinic';
import type { World } from './world';

export const identities = ['signedOut', 'assistant', 'therapist', 'owner', 'otherOwner', 'link', 'otherLink'] as const;
export type Identity = (typeof identities)[number];

/** What each identity sends along. `otherOwner` owns another clinic; `otherLink` belongs to another patient of this one. */
export async function cookiesOf({ clinic, link, otherLink }: World): Promise<Record<Identity, string>> {
  const other = await openClinic();
  const of = async (cookie: { name: string; value: string } | Promise<{ name: string; value: string }>) => {
    const { name, value } = await cookie;
    return `${name}=${value}`;
  };
  return {
    signedOut: '',
    assistant: await of(sessionCookie(clinic.assistant)),
    therapist: await of(sessionCookie(clinic.therapist)),
    owner: await of(sessionCookie(clinic.owner)),
    otherOwner: await of(sessionCookie(other.owner)),
    link: await of(planCookie(link)),
    otherLink: await of(planCookie(otherLink)),
  };
}

/** Words that an identity may never be sent. */
export function forbiddenWords({ clinic, patientMark, otherMark }: World, identity: Identity): string[] {
  if (identity === 'link') return [otherMark, clinic.owner.email];
  if (identity === 'otherLink') return [patientMark, clinic.owner.email];
  if (identity === 'signedOut' || identity === 'otherOwner') return [clinic.mark];
  return [];
}
