export const roles = ['owner', 'therapist', 'assistant'] as const;
export type Role = (typeof roles)[number];

export const verbs = [
  'patient:read', 'patient:write', 'patient:export', 'patient:import', 'program:write', 'link:write', 'log:write', 'alert:write',
  'library:read', 'library:write', 'figure:write', 'clinic:read', 'clinic:write', 'team:write', 'audit:read', 'clinic:export',
] as const;
export type Verb = (typeof verbs)[number];

/** An assistant registers patients, prints, hands over and transcribes, but neither prescribes nor judges. */
const assistantVerbs: readonly Verb[] = ['patient:read', 'patient:write', 'link:write', 'log:write', 'library:read', 'clinic:read'];
const therapistVerbs: readonly Verb[] = [...assistantVerbs, 'patient:export', 'patient:import', 'program:write', 'alert:write', 'library:write'];

const allowed: Record<Role, ReadonlySet<Verb>> = {
  assistant: new Set(assistantVerbs),
  therapist: new Set(therapistVerbs),
  owner: new Set(verbs),
};

/** Whether a member with this role may do this; what is not listed is refused. */
export function can(role: Role, verb: Verb): boolean {
  return allowed[role].has(verb);
}
