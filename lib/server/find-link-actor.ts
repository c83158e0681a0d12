import 'server-only';
import { sql } from 'drizzle-orm';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { uuidv7 } from 'uuidv7';
import type { LinkActor } from './actor';
import { beforeClinic } from './database';
import { planCookie } from './plan-cookie';
import { requestId } from './request-id';
import { hashSecret } from './secrets';
import { birthYearProof, yearCookieName } from './year-proof';

interface LinkRow extends Record<string, unknown> {
  clinic_id: string;
  link_id: string;
  patient_id: string;
  program_id: string;
  birth_year: number | null;
}

/** The live link that a secret opens, or null: revoked, expired and never-existing are the same. */
export async function findLink(secret: string): Promise<{ actor: LinkActor; birthYear: number | null } | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const found = await beforeClinic().execute<LinkRow>(sql`select * from auth_find_link(${hashSecret(secret)})`);
  const row = found.rows[0];
  if (!row) return null;
  const actor: LinkActor = { kind: 'link', clinicId: row.clinic_id, linkId: row.link_id, patientId: row.patient_id, programId: row.program_id, requestId: uuidv7() };
  return { actor, birthYear: row.birth_year };
}

/** The plan that this browser has opened. The link is asked about at every request, so that revoking works at once. */
export const findLinkActor = cache(async (): Promise<LinkActor | null> => {
  const jar = await cookies();
  const secret = jar.get(planCookie.name())?.value;
  if (!secret) return null;
  const found = await findLink(secret);
  if (found && found.birthYear !== null && jar.get(yearCookieName())?.value !== birthYearProof(secret)) return null;
  return found ? { ...found.actor, requestId: await requestId() } : null;
});
