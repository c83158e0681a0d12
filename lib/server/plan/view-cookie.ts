import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '../env';

const name = 'homestretch-view';
const oneYear = 365 * 24 * 60 * 60;

const viewSchema = z.object({
  /** Unset: as the clinic has noted for this patient. */
  large: z.boolean().optional(),
  contrast: z.boolean().optional(),
  /** The version whose changes have been read. */
  seen: z.uuid().optional(),
});
export type PlanView = z.infer<typeof viewSchema>;

/** How this device shows the plan. It says nothing about the patient. */
export async function readView(): Promise<PlanView> {
  try {
    return viewSchema.parse(JSON.parse((await cookies()).get(name)?.value ?? '{}'));
  } catch {
    return {};
  }
}

export async function keepView(view: PlanView): Promise<void> {
  (await cookies()).set(name, JSON.stringify(view), { httpOnly: true, sameSite: 'lax', path: '/plan', secure: env().APP_URL.startsWith('https:'), maxAge: oneYear });
}
