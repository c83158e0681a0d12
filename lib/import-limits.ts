export const importLimits = { bytes: 10 * 1024 * 1024, rows: 5000 };

export const importRefusals = ['empty', 'too-large', 'too-many-rows', 'not-readable', 'no-name', 'changed', 'nothing-chosen', 'undone-already', 'no-patients'] as const;
export type ImportRefusal = (typeof importRefusals)[number];
