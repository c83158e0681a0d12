/** A bundle as parsed JSON, loose on purpose: faults are written into it. */
export interface Loose {
  // Only tests write faults, and a fault may be of any shape.
  entry: { fullUrl?: unknown; resource: Record<string, unknown> }[];
  [name: string]: unknown;
}

type By = 'fhir' | 'medplum' | 'own';

interface Plant {
  what: string;
  /** Who has to find it. */
  by: By[];
  plant: (find: (type: string, at?: number) => Record<string, unknown>, bundle: Loose) => void;
}

const pain = (find: (type: string, at?: number) => Record<string, unknown>) => find('Observation', 1);

/** Faults that a bundle could have, one at a time. */
export const plants: Plant[] = [
  { what: 'two values', by: ['own', 'medplum'], plant: (find) => { pain(find)['valueString'] = '3'; } },
  { what: 'an empty list', by: ['own'], plant: (find) => { find('Patient')['telecom'] = []; } },
  { what: 'an empty object', by: ['own'], plant: (find) => { find('CarePlan')['period'] = {}; } },
  { what: 'an empty text', by: ['own'], plant: (find) => { find('CarePlan')['title'] = ''; } },
  { what: 'blanks for a text', by: ['own'], plant: (find) => { find('Organization')['name'] = '  '; } },
  { what: 'null', by: ['own'], plant: (find) => { find('CarePlan')['title'] = null; } },
  { what: 'a reference to nobody', by: ['own'], plant: (find) => { find('Flag')['subject'] = { reference: 'Patient/0198c0f0-0000-7000-8000-999999999999' }; } },
  { what: 'a reference to the wrong kind', by: ['own', 'medplum'], plant: (find) => { const subject = find('Flag')['subject'] as { reference: string }; subject.reference = subject.reference.replace('Patient/', 'Observation/'); } },
  { what: 'two entries with one address', by: ['own'], plant: (_, bundle) => { bundle.entry.push(structuredClone(bundle.entry[0]!)); } },
  { what: 'an address that is not the resource’s', by: ['own'], plant: (_, bundle) => { bundle.entry[2]!.fullUrl = 'https://clinic.example/fhir/Patient/other'; } },
  { what: 'no address', by: ['own'], plant: (_, bundle) => { delete bundle.entry[2]!.fullUrl; } },
  { what: 'no patient', by: ['own'], plant: (_, bundle) => { bundle.entry = bundle.entry.filter(({ resource }) => resource['resourceType'] !== 'Patient'); } },
  { what: 'an instant without a zone', by: ['own'], plant: (find) => { pain(find)['effectiveDateTime'] = '2026-11-20T18:00:00'; } },
  { what: 'a code without a system', by: ['own'], plant: (find) => { (pain(find)['code'] as { coding: { system?: string }[] }).coding.forEach((coding) => { delete coding.system; }); } },
  { what: 'pain as text', by: ['own'], plant: (find) => { const one = pain(find); delete one['valueInteger']; one['valueString'] = '3'; } },
  { what: 'pain as a coded answer', by: ['own'], plant: (find) => { const one = pain(find); delete one['valueInteger']; one['valueCodeableConcept'] = { coding: [{ system: 'http://loinc.org', code: 'LA6113-0' }] }; } },
  { what: 'pain of 11', by: ['own'], plant: (find) => { pain(find)['valueInteger'] = 11; } },
  { what: 'a number written as text', by: ['medplum'], plant: (find) => { pain(find)['valueInteger'] = '3'; } },
  { what: 'a status that does not exist', by: ['fhir'], plant: (find) => { pain(find)['status'] = 'told'; } },
  { what: 'no status', by: ['fhir', 'medplum'], plant: (find) => { delete find('CarePlan')['status']; } },
  { what: 'a name that no resource has', by: ['fhir', 'medplum'], plant: (find) => { find('Patient')['nickname'] = 'Ru'; } },
  { what: 'a resource that FHIR does not know', by: ['medplum'], plant: (find) => { find('Flag')['resourceType'] = 'Banner'; } },
  { what: 'a day that is none', by: ['fhir', 'medplum'], plant: (find) => { find('Patient')['birthDate'] = 'April'; } },
];
