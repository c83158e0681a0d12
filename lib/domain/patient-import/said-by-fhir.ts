import { cleanText, type SaidOfPatient } from './patient-row';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The objects in a list, whatever else is in it; no list holds none. A hostile list is not read to its end. */
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.slice(0, 50).filter(isNode) : []);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.slice(0, 20).map(cleanText).filter(Boolean) : [cleanText(value)].filter(Boolean));

/** The first that is used in one of these ways, else the first that is not old. */
function preferred(list: readonly Node[], uses: readonly string[]): Node | undefined {
  return uses.flatMap((use) => list.filter((one) => one['use'] === use))[0] ?? list.find((one) => one['use'] !== 'old') ?? list[0];
}

function nameOf(resource: Node): string {
  const name = preferred(nodes(resource['name']), ['official', 'usual']);
  if (!name) return '';
  return cleanText(name['text']) || [...texts(name['given']), ...texts(name['family']), ...texts(name['suffix'])].join(' ');
}

const isRecordNumber = (identifier: Node) => isNode(identifier['type']) && nodes(identifier['type']['coding']).some((coding) => coding['code'] === 'MR');

function numberOf(resource: Node): { chartNumber: string; otherNumbers: number } {
  const all = nodes(resource['identifier']).filter((identifier) => cleanText(identifier['value']) !== '');
  const chosen = all.find(isRecordNumber) ?? preferred(all, ['usual', 'official']);
  return { chartNumber: cleanText(chosen?.['value']), otherNumbers: Math.max(0, all.length - 1) };
}

function telecomOf(resource: Node, system: string): string {
  const rank = (one: Node) => (typeof one['rank'] === 'number' ? one['rank'] : Number.MAX_SAFE_INTEGER);
  const all = nodes(resource['telecom']).filter((one) => one['system'] === system && cleanText(one['value']) !== '').toSorted((a, b) => rank(a) - rank(b));
  return cleanText(preferred(all, all[0] && rank(all[0]) < Number.MAX_SAFE_INTEGER ? [] : ['mobile', 'home'])?.['value']).replace(/^(tel|mailto):/i, '');
}

function languageOf(resource: Node): string {
  const all = nodes(resource['communication']);
  const chosen = all.find((one) => one['preferred'] === true) ?? all[0];
  const language = chosen && isNode(chosen['language']) ? chosen['language'] : undefined;
  return language ? cleanText(nodes(language['coding'])[0]?.['code']) || cleanText(language['text']) : '';
}

/** What a FHIR Patient (R4, also STU3 and R5) says. Contained resources, extensions and whatever has the wrong type say nothing. */
export function saidByFhir(resource: unknown): SaidOfPatient {
  if (!isNode(resource) || resource['resourceType'] !== 'Patient') return { isPatient: false };
  return {
    isPatient: true,
    isDeceased: resource['deceasedBoolean'] === true || cleanText(resource['deceasedDateTime']) !== '',
    isInactive: resource['active'] === false,
    name: nameOf(resource), birth: cleanText(resource['birthDate']), ...numberOf(resource),
    phone: telecomOf(resource, 'phone') || telecomOf(resource, 'sms'), email: telecomOf(resource, 'email'), language: languageOf(resource),
  };
}

/** The patients in what a FHIR file holds, and how many resources of each other kind it has: a bundle, a list, or one patient. */
export function patientsIn(value: unknown): { patients: unknown[]; others: Map<string, number> } {
  const patients: unknown[] = [];
  const others = new Map<string, number>();
  const add = (resource: unknown) => {
    const type = isNode(resource) && typeof resource['resourceType'] === 'string' && /^[A-Za-z]{1,40}$/.test(resource['resourceType']) ? resource['resourceType'] : '?';
    if (type === 'Patient') patients.push(resource);
    else others.set(type, (others.get(type) ?? 0) + 1);
  };
  for (const one of Array.isArray(value) ? value : [value]) {
    if (isNode(one) && one['resourceType'] === 'Bundle') for (const entry of Array.isArray(one['entry']) ? one['entry'] : []) add(isNode(entry) ? entry['resource'] : entry);
    else add(one);
  }
  return { patients, others };
}
