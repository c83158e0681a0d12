import { createHash } from 'node:crypto';

/** The clinic id that the built-in library carries; no clinic ever has it. */
export const builtInClinicId = '00000000-0000-0000-0000-000000000000';

/** The same id on every installation and at every run, so that seeding again changes rows in place. */
function builtInId(name: string): string {
  const hex = createHash('sha256').update(`homestretch ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function builtInExerciseId(slug: string): string {
  return builtInId(`exercise ${slug}`);
}

export function builtInTemplateId(slug: string): string {
  return builtInId(`template ${slug}`);
}

/** The key of a template's item, by the place it has there. */
export function builtInTemplateKey(slug: string, place: number): string {
  return builtInId(`template ${slug} item ${place}`);
}
