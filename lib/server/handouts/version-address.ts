import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';

export type VersionParams = Promise<{ programId: string; number: string }>;

const address = z.object({ programId: z.uuid(), number: z.string().regex(/^[1-9]\d{0,6}$/).transform(Number) });

/** The version that an address names; any other address is one that does not exist. */
export function versionAddress(params: Awaited<VersionParams>): z.infer<typeof address> {
  const asked = address.safeParse(params);
  if (!asked.success) notFound();
  return asked.data;
}

/** The program that an address names. */
export function programAddress({ programId }: { programId: string }): string {
  const asked = z.uuid().safeParse(programId);
  if (!asked.success) notFound();
  return asked.data;
}
