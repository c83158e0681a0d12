import { equipmentKinds, exerciseTypes, muscles, type Equipment, type ExerciseType, type Muscle, type Region } from '../exercise';
import { categories, equipmentWords, muscleWords, plain, regionOfMuscle, understand } from './known-words';
import { splitSteps } from './split-steps';

export const faultCodes = ['name-missing', 'name-too-long', 'name-twice', 'id-twice', 'not-an-exercise', 'not-whole'] as const;
export const remarkCodes = ['no-steps', 'steps-split', 'steps-cut', 'category', 'equipment', 'muscles', 'columns'] as const;

export interface Finding<Code extends string> {
  code: Code;
  /** The words of the file that it is about, or the row that has the same. */
  words?: string;
  row?: number;
}

export interface ImportRow {
  /** As a person counts: the first exercise is 1. */
  number: number;
  externalId: string | null;
  name: string;
  types: ExerciseType[];
  equipment: Equipment[];
  muscles: Muscle[];
  regions: Region[];
  steps: string[];
  /** Words without a code of ours: kept to be found by. */
  unknownWords: string[];
  faults: Finding<(typeof faultCodes)[number]>[];
  remarks: Finding<(typeof remarkCodes)[number]>[];
  /** What an export of ours carries beside the plain fields; it is read by its own schema. */
  whole: unknown;
}

const longestName = 120;
const aliases = {
  id: ['id', 'exercise id', 'exerciseid', 'uuid', 'slug'],
  name: ['name', 'title', 'exercise', 'exercise name', 'nombre', 'titulo', 'ejercicio'],
  category: ['category', 'type', 'categories', 'categoria', 'tipo'],
  equipment: ['equipment', 'equipments', 'material', 'equipo', 'equipamiento'],
  muscles: ['muscles', 'muscle', 'primary muscles', 'primarymuscles', 'secondary muscles', 'secondarymuscles', 'target', 'target muscles', 'targetmuscles', 'musculos', 'musculo'],
  instructions: ['instructions', 'instruction', 'steps', 'description', 'instrucciones', 'pasos', 'descripcion'],
} as const;
type Field = keyof typeof aliases;

/** Which of our fields a column is, if any: "Primary_Muscles", "instructions/0" and "pasos[2]" are understood. */
export function fieldOf(column: string): Field | null {
  const name = plain(column.replace(/[/.[]\s*\d+\s*\]?$/, ''));
  return (Object.keys(aliases) as Field[]).find((field) => (aliases[field] as readonly string[]).includes(name)) ?? null;
}

/** The texts in a value, whatever it is: one, a list, or a list written into a cell. Everything else says nothing. */
function textsOf(value: unknown, separator: RegExp): string[] {
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
  if (typeof value !== 'string') return [];
  if (/^\s*\[/.test(value)) {
    try {
      return textsOf(JSON.parse(value), separator);
    } catch {
      // A cell that only begins like a list is text.
    }
  }
  return value.split(separator);
}

const words = (values: readonly unknown[]) => values.flatMap((value) => textsOf(value, /[,;|\n]/)).map((word) => word.trim()).filter((word) => word && !/^(null|n\/a|-)$/i.test(word));
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').trim();

function readRow(record: unknown, number: number): ImportRow {
  const row: ImportRow = { number, externalId: null, name: '', types: [], equipment: [], muscles: [], regions: [], steps: [], unknownWords: [], faults: [], remarks: [], whole: null };
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { ...row, faults: [{ code: 'not-an-exercise' }] };
  const values: Record<Field, unknown[]> = { id: [], name: [], category: [], equipment: [], muscles: [], instructions: [] };
  for (const [column, value] of Object.entries(record)) {
    const field = fieldOf(column);
    if (field) values[field].push(value);
    else if (column === 'homestretch') row.whole = value;
    else if (column === '' && value !== '') row.remarks.push({ code: 'columns' });
  }
  const first = (field: 'id' | 'name') => clean(values[field].flatMap((value) => textsOf(value, /$^/))[0] ?? '').replace(/\s+/g, ' ');
  const name = first('name');
  const kinds = understand(words(values.category), categories, exerciseTypes);
  const things = understand(words(values.equipment), equipmentWords, equipmentKinds);
  const parts = understand(words(values.muscles), muscleWords, muscles);
  const { steps, isSplit, isCut } = splitSteps(values.instructions.flatMap((value) => textsOf(value, /\r?\n|\|/)).map(clean));
  const unknown = { category: kinds.unknown, equipment: things.unknown, muscles: parts.unknown };
  if (!name) row.faults.push({ code: 'name-missing' });
  if (name.length > longestName) row.faults.push({ code: 'name-too-long' });
  if (steps.length === 0) row.remarks.push({ code: 'no-steps' });
  if (isSplit) row.remarks.push({ code: 'steps-split' });
  if (isCut) row.remarks.push({ code: 'steps-cut' });
  for (const field of ['category', 'equipment', 'muscles'] as const) if (unknown[field].length > 0) row.remarks.push({ code: field, words: unknown[field].join(', ') });
  return {
    ...row, name: name.slice(0, 200), externalId: first('id').slice(0, 120) || null, steps, muscles: parts.codes, unknownWords: Object.values(unknown).flat(), types: kinds.codes.length > 0 ? kinds.codes : ['strength'],
    equipment: things.codes.length > 1 ? things.codes.filter((one) => one !== 'none') : things.codes.length > 0 ? things.codes : ['none'],
    regions: parts.codes.length > 0 ? [...new Set(parts.codes.flatMap((muscle) => regionOfMuscle.get(muscle) ?? []))] : ['whole-body'],
  };
}

/**
 * Exercises out of the records of a file, each with what is wrong with it and what was made of it. Total: any
 * value gives a row. Of two with one name or one id the first stands and the second says where the first is.
 */
export function readRows(records: readonly unknown[]): ImportRow[] {
  const [names, ids] = [new Map<string, number>(), new Map<string, number>()];
  return records.map((record, i) => {
    const row = readRow(record, i + 1);
    const [name, id] = [plain(row.name) || row.name.toLowerCase(), row.externalId];
    const [sameName, sameId] = [name ? names.get(name) : undefined, id ? ids.get(id) : undefined];
    if (sameId) row.faults.push({ code: 'id-twice', row: sameId });
    else if (sameName) row.faults.push({ code: 'name-twice', row: sameName });
    if (name && !sameName) names.set(name, row.number);
    if (id && !sameId) ids.set(id, row.number);
    return row;
  });
}
