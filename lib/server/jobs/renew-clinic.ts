import 'server-only';
import * as z from 'zod';
import { uuidv7 } from 'uuidv7';
import { renewSummaries } from '../refresh-clinic';

const payloadSchema = z.object({ clinicId: z.uuid() });

/** Works out the day of everybody in a clinic whose day has turned. */
export async function renewClinic(payload: unknown): Promise<void> {
  const { clinicId } = payloadSchema.parse(payload);
  await renewSummaries({ kind: 'system', clinicId, requestId: uuidv7() }, new Date());
}
