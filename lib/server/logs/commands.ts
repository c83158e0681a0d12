import 'server-only';
import type { PainReportInput, SessionLogInput } from '@/lib/domain/session-log';
import type { LinkActor, MemberActor } from '../actor';
import { inClinic } from '../database';
import { storeReport, type ReportAnswer } from './store-report';
import { storeSession, type SessionAnswer, type SessionOrigin } from './store-session';

/**
 * Stores what a patient tells about a session, or puts an earlier log right (`supersedesId`). A second
 * send of the same log gets the same answer and stores nothing; the same id with another body is a conflict.
 */
export function recordSession(actor: LinkActor, input: SessionLogInput, receivedAt = new Date()): Promise<SessionAnswer> {
  return inClinic(actor, (tx) => storeSession(tx, actor, { programId: actor.programId }, input, receivedAt));
}

/** The same, entered by a member from the patient's paper or from what they say in the clinic. */
export function transcribeSession(actor: MemberActor, origin: Required<SessionOrigin>, input: SessionLogInput, receivedAt = new Date()): Promise<SessionAnswer> {
  return inClinic(actor, (tx) => storeSession(tx, actor, origin, input, receivedAt));
}

/** Stores a report of pain or of red flags. Open at all times, while a program is paused too. */
export function recordPainReport(actor: LinkActor, input: PainReportInput, receivedAt = new Date()): Promise<ReportAnswer> {
  return inClinic(actor, (tx) => storeReport(tx, actor, actor.programId, input, receivedAt));
}
