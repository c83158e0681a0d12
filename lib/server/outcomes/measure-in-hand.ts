import 'server-only';
import { uuidv7 } from 'uuidv7';
import { startMeasure } from '@/lib/domain/measure-steps';
import type { MeasureDraft } from '@/lib/domain/psfs';
import type { OpenRequest } from './requests';

/** The measure that a browser has in hand for this question, or a new one with nothing scored. */
export function measureInHand(held: MeasureDraft | undefined, request: OpenRequest, now = new Date()): MeasureDraft {
  return held?.requestId === request.id ? held : startMeasure({ id: uuidv7(), requestId: request.id, at: now.toISOString() }, request.activities);
}
