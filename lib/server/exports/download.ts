import 'server-only';
import type { PatientFormat } from '@/lib/export-formats';
import { describeError } from '../describe-error';
import { env } from '../env';
import { log } from '../log';

/** What the addresses in a bundle begin with: ours, so that no two clinics' entries are ever taken for each other. */
export const fhirBase = () => `${env().APP_URL.replace(/\/$/, '')}/fhir`;

/** The end of the id tells files apart. */
export const recordName = ({ patient }: { patient: { id: string } }, format: PatientFormat) => `patient-record-${patient.id.slice(-8)}.${format}`;

/** Headers of a file that is kept by nobody on its way. The name says nothing of whom it is about. */
export function fileHeaders(contentType: string, fileName: string): Record<string, string> {
  return { 'content-type': contentType, 'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'private, no-store' };
}

/** Text as it comes: the next piece is made when the reader has taken the last, so that memory stays small whatever the length. */
function streamOf(pieces: AsyncGenerator<string>, requestId: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        log.error({ requestId, error: describeError(error) }, 'an export was cut off');
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  }, { highWaterMark: 0 });
}

export function clinicFile(pieces: AsyncGenerator<string>, contentType: string, fileName: string, requestId: string): Response {
  return new Response(streamOf(pieces, requestId), { headers: fileHeaders(contentType, fileName) });
}
