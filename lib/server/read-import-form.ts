import 'server-only';
import type * as z from 'zod';
import { AppError } from '@/lib/domain/errors';

function readChoice<Choice>(text: FormDataEntryValue | null, schema: z.ZodType<Choice>): Choice {
  try {
    return schema.parse(JSON.parse(String(text)));
  } catch {
    throw new AppError('invalid');
  }
}

/** The file of an import with what was chosen of it, out of a form that was read no further than its bytes. */
export async function readImportForm<Choice>(body: Uint8Array<ArrayBuffer>, contentType: string | null, schema: z.ZodType<Choice>): Promise<Choice & { bytes: Uint8Array }> {
  const form = await new Response(body, { headers: { 'content-type': contentType ?? '' } }).formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) throw new AppError('invalid');
  return { ...readChoice(form.get('choice'), schema), bytes: new Uint8Array(await file.arrayBuffer()) };
}
