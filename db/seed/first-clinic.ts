import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { uuidv7 } from 'uuidv7';

/**
 * Opens the first clinic of an installation and invites its owner; null when there is a clinic already.
 * The token is returned once and only its hash is kept.
 */
export async function createFirstClinic(client: Client, { clinicName, ownerEmail }: { clinicName: string; ownerEmail: string }): Promise<{ token: string } | null> {
  const { rows } = await client.query<{ exists: boolean }>('select auth_any_clinic() as exists');
  if (rows[0]?.exists) return null;
  const clinicId = uuidv7();
  const token = randomBytes(32).toString('base64url');
  await client.query('begin');
  try {
    await client.query(`select set_config('app.clinic_id', $1, true)`, [clinicId]);
    await client.query('insert into clinics (id, name) values ($1, $2)', [clinicId, clinicName]);
    await client.query(`insert into invitations (clinic_id, id, email, role, token_hash, expires_at) values ($1, $2, $3, 'owner', $4, now() + interval '7 days')`, [
      clinicId,
      uuidv7(),
      ownerEmail,
      createHash('sha256').update(token).digest('hex'),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  return { token };
}
