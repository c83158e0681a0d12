import 'server-only';
import type { Role } from '@/lib/domain/access';

/** A signed-in member of a clinic, as the session row says, never as the browser says. */
export interface MemberActor {
  kind: 'member';
  clinicId: string;
  memberId: string;
  sessionId: string;
  role: Role;
  name: string;
  locale: string;
  clinicZone: string;
  requestId: string;
}

/** The holder of a plan link: one patient's program, nothing else. */
export interface LinkActor {
  kind: 'link';
  clinicId: string;
  linkId: string;
  patientId: string;
  programId: string;
  requestId: string;
}

/** The product itself at work in the background, for one clinic at a time. */
export interface SystemActor {
  kind: 'system';
  clinicId: string;
  requestId: string;
}

export type Actor = MemberActor | LinkActor | SystemActor;
