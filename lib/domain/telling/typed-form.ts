import type { PainReportInput, SessionLogInput } from '../session-log';
import { reportOfForm, sessionOfForm, stepOfForm, type BodyFields } from './form-bodies';

/** A form of the server's pages that could not be posted, as the phone's worker keeps it. */
export interface TypedForm {
  /** Where it was to go: the last part of the address. */
  to: string;
  fields: BodyFields;
}

/** A form that is whole is told as it stands; a page of a longer form leads on; anything else needs the server. */
export type Typed =
  | { kind: 'session'; body: SessionLogInput }
  | { kind: 'report'; body: PainReportInput }
  | { kind: 'ladder-step'; body: { id: string } }
  | { kind: 'page'; fields: BodyFields }
  | { kind: 'other' };

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

/** What a kept form says. The server judges it again when it is sent, so only what the phone itself needs is looked at. */
export function typedOf({ to, fields }: TypedForm): Typed {
  if (to === 'drafts') return { kind: 'page', fields };
  const [session, report, step] = [sessionOfForm(fields), reportOfForm(fields), stepOfForm(fields)];
  if (to === 'session-logs' && isId(session.id) && isId(session.versionId) && session.localDay && session.items.length > 0) return { kind: 'session', body: session as SessionLogInput };
  if (to === 'pain-reports' && isId(report.id) && report.kind && report.localDay) return { kind: 'report', body: report as PainReportInput };
  if (to === 'ladder-steps' && isId(step.id) && isId(step.itemKey)) return { kind: 'ladder-step', body: step as { id: string } };
  return { kind: 'other' };
}
