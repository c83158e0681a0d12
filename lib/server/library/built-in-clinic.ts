import 'server-only';

/** The clinic id that the built-in library carries; no clinic ever has it (docs/decisions/0002). */
export const builtInClinicId = '00000000-0000-0000-0000-000000000000';
