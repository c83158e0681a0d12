import 'server-only';
import { sheetOf } from './door-answer';

/** Far more than the longest form we send. */
const maximumBytes = 4096;

export interface PostedKnock {
  token: string;
  /** Null when the form was not the one for a printed code. */
  code: string | null;
  year: { value: number | null; fault: boolean };
  sheet: string | null;
}

function readYear(value: unknown): PostedKnock['year'] {
  if (typeof value !== 'string') return { value: null, fault: false };
  const digits = value.replace(/\s/g, '');
  return /^(18|19|20)\d\d$/.test(digits) ? { value: Number(digits), fault: false } : { value: null, fault: true };
}

/** What a form of the door sent; anything else reads as a secret that opens nothing. */
export async function readKnock(request: Request): Promise<PostedKnock> {
  const small = Number(request.headers.get('content-length') ?? maximumBytes + 1) <= maximumBytes;
  const form = small ? await request.formData().catch(() => null) : null;
  const field = (name: string) => form?.get(name) ?? null;
  const [token, code] = [field('token'), field('code')];
  return {
    token: typeof token === 'string' ? token.slice(0, 200) : '',
    code: typeof code === 'string' ? code.slice(0, 40) : null,
    year: readYear(field('year')),
    sheet: sheetOf(field('sheet')),
  };
}
