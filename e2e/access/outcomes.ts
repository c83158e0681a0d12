import type { Identity } from './identities';

/** A status, or where the answer sends: to the sign-in page, or to the page that says how to open a plan again. */
export type Outcome = number | 'sign-in' | 'closed';
export type Row<T> = Record<Identity, T>;

/** A page about one patient of clinic A. */
export const members: Row<Outcome> = { signedOut: 'sign-in', assistant: 200, therapist: 200, owner: 200, otherOwner: 404, link: 'sign-in', otherLink: 'sign-in' };
/** The same, for those who prescribe. */
export const prescribers: Row<Outcome> = { ...members, assistant: 404 };
/** A page on which everybody who is signed in sees their own clinic. */
export const ownClinic: Row<Outcome> = { ...members, otherOwner: 200 };
/** The same, for owners. */
export const ownersOwnClinic: Row<Outcome> = { ...ownClinic, assistant: 404, therapist: 404 };
/** The same, for those who prescribe. */
export const prescribersOwnClinic: Row<Outcome> = { ...ownClinic, assistant: 404 };
/** A file sent by those who prescribe; it names no row. */
export const fileWrite: Row<Outcome> = { signedOut: 401, assistant: 403, therapist: 200, owner: 200, otherOwner: 200, link: 401, otherLink: 401 };
/** The patient's own pages: each link shows its own plan, a member's session shows none. */
export const ownPlan: Row<Outcome> = { signedOut: 'closed', assistant: 'closed', therapist: 'closed', owner: 'closed', otherOwner: 'closed', link: 200, otherLink: 200 };
/** A page about an exercise of the first patient's plan. */
export const firstPlan: Row<Outcome> = { ...ownPlan, otherLink: 'closed' };
/** A write through a plan link, sent by a script. */
export const planWrite: Row<Outcome> = { signedOut: 401, assistant: 401, therapist: 401, owner: 401, otherOwner: 401, link: 200, otherLink: 200 };
/** A write that names rows of the first patient's plan: to another link they are as good as absent. */
export const firstPlanWrite = (refusal: Outcome): Row<Outcome> => ({ ...planWrite, otherLink: refusal });

export function everybody(outcome: Outcome): Row<Outcome> {
  return { signedOut: outcome, assistant: outcome, therapist: outcome, owner: outcome, otherOwner: outcome, link: outcome, otherLink: outcome };
}

/** An action of the clinic's: `ok`, or the code that it answers with. */
const refused = { signedOut: 'signed-out', link: 'signed-out', otherLink: 'signed-out', otherOwner: 'not-found' } as const;
export const anyMember: Row<string> = { ...refused, assistant: 'ok', therapist: 'ok', owner: 'ok' };
export const prescribing: Row<string> = { ...refused, assistant: 'forbidden', therapist: 'ok', owner: 'ok' };
export const owning: Row<string> = { ...refused, assistant: 'forbidden', therapist: 'forbidden', owner: 'ok' };
/** The same three for an action that names no row: another clinic's owner changes their own clinic. */
export const onOwnClinic = <T extends Row<string>>(row: T): Row<string> => ({ ...row, otherOwner: 'ok' });

/** An action on a thing that each member has for themselves: what somebody else names is as good as absent. */
export const nobodys: Row<string> = { ...refused, assistant: 'not-found', therapist: 'not-found', owner: 'not-found' };

/** A picture of the clinic's own: to everybody else it is as good as absent. */
export const membersPicture: Row<Outcome> = { ...everybody(404), assistant: 200, therapist: 200, owner: 200 };
/** The same on the plan that shows it. */
export const firstPlanPicture: Row<Outcome> = { ...everybody(404), link: 200 };
