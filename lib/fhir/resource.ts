import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

/** A FHIR resource as JSON. A name without a value is left out when it is written. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [name: string]: Json;
}

export interface Coding {
  readonly [name: string]: string;
  readonly system: string;
  readonly code: string;
}

export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  uri: 'urn:ietf:rfc:3986',
  language: 'urn:ietf:bcp:47',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  flagCategory: 'http://terminology.hl7.org/CodeSystem/flag-category',
  dataOperation: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation',
  participant: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
} as const;

export const urn = (id: string) => `urn:uuid:${id}`;
export const reference = (resourceType: string, id: string) => ({ reference: `${resourceType}/${id}` });
/** The entry's address under a base of ours: a relative reference ends at the entry of the same bundle. */
export const fullUrl = (base: string, { resourceType, id }: Resource) => `${base}/${resourceType}/${id}`;

export function concept(text: string, ...coding: Coding[]) {
  return { coding: given(coding), text };
}

/** A list, or nothing: FHIR has no empty lists. */
export const given = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
/** A text, or nothing: FHIR has no empty texts. */
export const said = (text: string | null) => (text?.trim() ? text : undefined);

/** The instant on the clock of a zone, with its offset: 2026-11-20T09:00:00+01:00. */
export function instantIn(at: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** When something happened, with the zone by its name beside the offset. */
export function effective(at: Date, zone: string) {
  return { effectiveDateTime: instantIn(at, zone), _effectiveDateTime: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/tz-code', valueCode: zone }] } };
}

/** The id of a part of something that has one: the same at each export (RFC 9562, version 5). */
export function partId(id: string, part: string): string {
  const bytes = createHash('sha1').update(Buffer.from(id.replaceAll('-', ''), 'hex')).update(part).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
