import 'server-only';

/** Shipped templates carry it as the built-in library does (docs/decisions/0002). */
export const builtInClinicId = '00000000-0000-0000-0000-000000000000';
