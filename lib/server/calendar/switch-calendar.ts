import 'server-only';
import { and, eq } from 'drizzle-orm';
import { planLinks } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { calendarAddress, calendarState, hashOfRound, offAfter } from './calendar-secret';

const ofLink = (actor: LinkActor) => and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, actor.linkId));

async function readState(tx: Transaction, actor: LinkActor) {
  const [link] = await tx.select({ stored: planLinks.calendarHash }).from(planLinks).where(ofLink(actor)).for('update');
  if (!link) throw new AppError('not-found');
  return calendarState(actor.linkId, link.stored);
}

/** Turns the link's calendar on under an address that it never had before, or off for good. Doing it twice changes nothing. */
export function switchCalendar(actor: LinkActor, { on }: { on: boolean }): Promise<void> {
  return inClinic(actor, async (tx) => {
    const state = await readState(tx, actor);
    if (state.isOn === on) return;
    const calendarHash = state.isOn ? offAfter(actor.linkId, state.round ?? 0) : hashOfRound(actor.linkId, state.nextRound);
    await tx.update(planLinks).set({ calendarHash }).where(ofLink(actor));
    await recordAudit(tx, actor, on ? 'calendar.on' : 'calendar.off', { type: 'link', id: actor.linkId });
  });
}

/** Whether the link has a calendar, and its address; null when it can no longer be shown. */
export function readCalendar(actor: LinkActor): Promise<{ isOn: boolean; address: string | null }> {
  return inClinic(actor, async (tx) => {
    const [link] = await tx.select({ stored: planLinks.calendarHash }).from(planLinks).where(ofLink(actor));
    const state = calendarState(actor.linkId, link?.stored ?? null);
    return { isOn: state.isOn, address: state.isOn && state.round !== null ? calendarAddress(actor.linkId, state.round) : null };
  });
}
