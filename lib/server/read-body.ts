import 'server-only';
import type { NextRequest } from 'next/server';
import { AppError } from '@/lib/domain/errors';
import { bodyOfForm } from '@/lib/domain/telling/form-bodies';

const maximumBytes = 64 * 1024;

export type BodyFields = Record<string, unknown>;

/** The body as bytes, given up as soon as it is too long: its stated length is only a claim. */
export async function readBytes(request: NextRequest, maximum: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > maximum) throw new AppError('invalid', 'too-large');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** JSON as it is; a form's fields by name, those ending in [] as lists. */
export async function readBody(request: NextRequest): Promise<BodyFields> {
  const type = request.headers.get('content-type') ?? '';
  const bytes = await readBytes(request, maximumBytes);
  if (type.includes('json')) {
    const body: unknown = await new Response(bytes).json().catch(() => null);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new AppError('invalid', 'not-json');
    return body as BodyFields;
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null);
  if (!form) throw new AppError('invalid', 'not-a-form');
  return bodyOfForm(form);
}
