/** A breach of what validators of structure let pass, and where it is. */
export interface BundleFault {
  rule: 'two-values' | 'empty' | 'null' | 'reference' | 'full-url' | 'duplicate' | 'zone' | 'coding' | 'pain' | 'no-patient';
  path: string;
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Checked {
  urls: ReadonlySet<string>;
  base: string;
  faults: BundleFault[];
}

/** Elements that FHIR lets choose a type, where one choice alone may be made. */
const choices = ['value', 'effective', 'occurrence', 'occurred', 'onset', 'abatement', 'asNeeded', 'deceased', 'multipleBirth', 'performed', 'bounds', 'answer', 'default'];
const choiceOf = (name: string) => choices.find((choice) => name.startsWith(choice) && /^[A-Z]/.test(name.slice(choice.length)));

const instantNames = /^(timestamp|recorded|created|authored|authoredOn|issued|effectiveDateTime|occurredDateTime|effectiveInstant|start|end)$/;
const withZone = /T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const dayAlone = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** A reference ends at an entry by its whole address, or by type and id under the base that the entries share. */
const endsInside = (value: string, urls: ReadonlySet<string>, base: string) => urls.has(value) || urls.has(`${base}/${value}`);

function checkNode(node: Node, path: string, { urls, base, faults }: Checked): void {
  const chosen = new Map<string, number>();
  for (const name of Object.keys(node)) {
    const choice = choiceOf(name);
    if (choice) chosen.set(choice, (chosen.get(choice) ?? 0) + 1);
  }
  for (const [choice, count] of chosen) if (count > 1) faults.push({ rule: 'two-values', path: `${path}.${choice}[x]` });
  for (const [name, value] of Object.entries(node)) {
    const at = `${path}.${name}`;
    if (name === 'reference' && typeof value === 'string' && !endsInside(value, urls, base)) faults.push({ rule: 'reference', path: at });
    if (name === 'coding' && Array.isArray(value)) value.forEach((coding: unknown, i) => { if (!isNode(coding) || !coding['system'] || !coding['code']) faults.push({ rule: 'coding', path: `${at}[${i}]` }); });
    if (instantNames.test(name) && typeof value === 'string' && !withZone.test(value) && !dayAlone.test(value)) faults.push({ rule: 'zone', path: at });
    checkValue(value, at, { urls, base, faults });
  }
}

function checkValue(value: unknown, path: string, checked: Checked): void {
  const { faults } = checked;
  if (value === null) faults.push({ rule: 'null', path });
  else if (value === '' || (typeof value === 'string' && value.trim() === '')) faults.push({ rule: 'empty', path });
  else if (Array.isArray(value)) {
    if (value.length === 0) faults.push({ rule: 'empty', path });
    value.forEach((one, i) => checkValue(one, `${path}[${i}]`, checked));
  } else if (isNode(value)) {
    if (Object.keys(value).length === 0) faults.push({ rule: 'empty', path });
    checkNode(value, path, checked);
  }
}

/** A pain rating is a whole number from 0 to 10: the coded answer of the same scale reads "2 or more" where it means 2. */
function checkPain(resource: Node, path: string, faults: BundleFault[]): void {
  const codings = isNode(resource['code']) && Array.isArray(resource['code']['coding']) ? resource['code']['coding'] : [];
  if (!codings.some((coding: unknown) => isNode(coding) && coding['code'] === '72514-3')) return;
  const value = resource['valueInteger'];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 10) faults.push({ rule: 'pain', path });
}

/**
 * What the validators of structure let pass: two values where one may be chosen, empty lists, objects and texts, references that
 * end outside, entries that share an address or an id, instants without a zone, codes without a system. Takes parsed JSON.
 */
export function checkBundle(bundle: unknown): BundleFault[] {
  const faults: BundleFault[] = [];
  const entries = isNode(bundle) && Array.isArray(bundle['entry']) ? bundle['entry'].filter(isNode) : [];
  const urls = new Set<string>();
  entries.forEach((entry, i) => {
    const [url, resource] = [entry['fullUrl'], entry['resource']];
    const path = `entry[${i}]`;
    if (typeof url !== 'string' || !isNode(resource) || !url.endsWith(`/${String(resource['resourceType'])}/${String(resource['id'])}`)) faults.push({ rule: 'full-url', path });
    else if (urls.has(url)) faults.push({ rule: 'duplicate', path });
    if (typeof url === 'string') urls.add(url);
  });
  entries.forEach((entry, i) => {
    const resource = entry['resource'];
    if (isNode(resource)) checkPain(resource, `entry[${i}].resource`, faults);
  });
  if (!entries.some((entry) => isNode(entry['resource']) && entry['resource']['resourceType'] === 'Patient')) faults.push({ rule: 'no-patient', path: 'entry' });
  checkValue(bundle, 'Bundle', { urls, base: [...urls][0]?.split('/').slice(0, -2).join('/') ?? '', faults });
  return faults;
}
