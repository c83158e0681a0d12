import 'server-only';
import { sql } from 'drizzle-orm';
import type { Role } from '@/lib/domain/access';
import type { MemberActor } from '../actor';
import { beforeClinic } from '../database';
import { hashSecret } from '../secrets';

interface SessionRow extends Record<string, unknown> {
  clinic_id: string;
  member_id: string;
  session_id: string;
  role: Role;
  member_name: string;
  locale: string;
  clinic_zone: string;
}

/** Whose session a secret opens; null when it is signed out, idle, ended, or its member is disabled. */
export async function readSession(secret: string, requestId: string): Promise<MemberActor | null> {
  const found = await beforeClinic().execute<SessionRow>(sql`select * from auth_read_session(${hashSecret(secret)})`);
  const row = found.rows[0];
  if (!row) return null;
  return { kind: 'member', clinicId: row.clinic_id, memberId: row.member_id, sessionId: row.session_id, role: row.role, name: row.member_name, locale: row.locale, clinicZone: row.clinic_zone, requestId };
}
