import { cleanText, type SaidOfPatient } from './patient-row';

const aliases = {
  name: ['name', 'full name', 'patient', 'patient name', 'nombre', 'nombre completo', 'paciente'],
  given: ['given name', 'first name', 'given', 'firstname', 'forename', 'nombres', 'nombre de pila'],
  family: ['family name', 'last name', 'surname', 'family', 'lastname', 'apellido', 'apellidos'],
  birth: ['birth date', 'birthdate', 'date of birth', 'dob', 'born', 'fecha de nacimiento', 'nacimiento'],
  chartNumber: ['chart number', 'chart', 'mrn', 'medical record number', 'record number', 'id', 'patient id', 'numero de historia', 'historia', 'expediente'],
  phone: ['phone', 'telephone', 'mobile', 'phone number', 'telefono', 'movil'],
  email: ['email', 'e mail', 'mail', 'email address', 'correo', 'correo electronico'],
  language: ['language', 'locale', 'idioma', 'lengua'],
} as const;
type Field = keyof typeof aliases;

const plain = (text: string) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Which of our fields a column is, if any. */
export function patientFieldOf(column: string): Field | null {
  const name = plain(column);
  return (Object.keys(aliases) as Field[]).find((field) => (aliases[field] as readonly string[]).includes(name)) ?? null;
}

/** True for a first line that says where the names are. */
export function isPatientHead(head: readonly string[]): boolean {
  return head.some((column) => ['name', 'given', 'family'].includes(patientFieldOf(column) ?? ''));
}

/** What a row of a table says. An export of ours puts an apostrophe before what could run; it is taken off again. */
export function saidByRow(cells: Record<string, string>): SaidOfPatient {
  const values = new Map<Field, string>();
  for (const [column, cell] of Object.entries(cells)) {
    const field = patientFieldOf(column);
    if (field && !values.get(field)) values.set(field, cleanText(cell.replace(/^'(?=[=+\-@\t\r])/, '')));
  }
  const name = values.get('name') || [values.get('given'), values.get('family')].filter(Boolean).join(' ');
  return {
    isPatient: true, name, birth: values.get('birth') ?? '', chartNumber: values.get('chartNumber') ?? '', otherNumbers: 0, phone: values.get('phone') ?? '', email: values.get('email') ?? '', language: values.get('language') ?? '',
    hasMoreCells: cleanText(cells[''] ?? '') !== '',
  };
}
