import 'server-only';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { uuidv7 } from 'uuidv7';
import { beforeClinic } from '../database';
import { renewSummaries } from '../refresh-clinic';

const payloadSchema = z.object({ clinicId: z.uuid() });

/** Works out the day of everybody in a clinic whose day has turned. */
export async function renewClinic(payload: unknown): Promise<void> {
  const { clinicId } = payloadSchema.parse(payload);
  await renewSummaries({ kind: 'system', clinicId, requestId: uuidv7() }, new Date());
}

/** The same for every clinic: days turn at quarters of an hour, somewhere in the world, whether or not anybody opens a page. */
export async function renewEveryClinic(now: Date): Promise<void> {
  const { rows } = await beforeClinic().execute<{ id: string }>(sql`select auth_clinics() as id`);
  for (const { id } of rows) await renewSummaries({ kind: 'system', clinicId: id, requestId: uuidv7() }, now);
}
