import 'server-only';
import * as z from 'zod';
import { uuidv7 } from 'uuidv7';
import { followRules } from '../rules/follow-rules';

const payloadSchema = z.object({ clinicId: z.uuid() });

/** Takes a clinic's new thresholds to everybody in it. */
export async function followClinicRules(payload: unknown): Promise<void> {
  const { clinicId } = payloadSchema.parse(payload);
  await followRules({ kind: 'system', clinicId, requestId: uuidv7() }, new Date());
}
