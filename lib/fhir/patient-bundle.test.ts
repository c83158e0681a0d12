import { describe, expect, it } from 'vitest';
import { patientBundle } from './patient-bundle';
import { plants, type Loose } from './plants.test-support';
import type { Resource } from './resource';
import { sampleRecord } from './sample-record.test-support';
import { faultsOf } from './validators.test-support';

const choices = { base: 'https://clinic.example/fhir', locale: 'en' as const, now: new Date('2026-11-21T08:00:00Z') };
const sent = () => JSON.stringify(patientBundle(sampleRecord, choices));
const loose = () => JSON.parse(sent()) as Loose;
const all = (type: string): Resource[] => patientBundle(sampleRecord, choices).entry.map(({ resource }) => resource).filter((resource) => resource.resourceType === type);

describe('patientBundle', () => {
  it('is sound, in both languages', () => {
    expect(faultsOf(sent())).toEqual({ fhir: [], medplum: [], own: [] });
    expect(faultsOf(JSON.stringify(patientBundle(sampleRecord, { ...choices, locale: 'es' })))).toEqual({ fhir: [], medplum: [], own: [] });
  });

  it('tells a log that was taken back as entered in error, and nothing of what took it back', () => {
    const [session] = sampleRecord.sessions.slice(-1);
    if (!session) throw new Error('The sample has no session');
    const taken = { ...sampleRecord, sessions: [...sampleRecord.sessions, { ...session, id: '00000000-0000-7000-8000-0000000000ff', supersedesId: session.id, painAfter: null, note: null, items: [] }] };
    const bundle = patientBundle(taken, choices);
    expect(faultsOf(JSON.stringify(bundle))).toEqual({ fhir: [], medplum: [], own: [] });
    const ratings = bundle.entry.map(({ resource }) => resource).filter((one) => one.resourceType === 'Observation' && (one['code'] as { text: string }).text === 'Pain after the session');
    expect(ratings.map((one) => one['status'])).toEqual(['entered-in-error', 'entered-in-error']);
    expect(JSON.stringify(bundle)).not.toContain('0000000000ff');
  });

  it('is the same at each export', () => {
    expect(sent()).toBe(sent());
  });

  it('tells pain as a whole number under LOINC 72514-3, at the hour of the patient’s own clock', () => {
    const ratings = all('Observation').filter((one) => one['valueInteger'] !== undefined);
    expect(ratings.map((one) => [(one['code'] as { text: string }).text, one['valueInteger'], one['effectiveDateTime'], one['status']])).toEqual([
      ['Pain before the session', 3, '2026-11-20T18:00:00+01:00', 'entered-in-error'],
      ['Pain after the session', 2, '2026-11-20T18:00:00+01:00', 'entered-in-error'],
      ['Pain after the session', 4, '2026-11-20T18:00:00+01:00', 'corrected'],
      ['Pain the next morning', 10, '2026-11-21T08:00:00+01:00', 'final'],
    ]);
    for (const one of ratings) expect((one['code'] as { coding: { system: string; code: string }[] }).coding[0]).toMatchObject({ system: 'http://loinc.org', code: '72514-3' });
  });

  it('gives each exercise an order with the dose in words, and an earlier version its end', () => {
    expect(all('CarePlan').map((one) => [one['status'], one['period']])).toEqual([['revoked', { start: '2026-11-10', end: '2026-11-17' }], ['active', { start: '2026-11-18', end: undefined }]]);
    expect(all('ServiceRequest').map((one) => [one['status'], one['patientInstruction'], one['asNeededBoolean'] ?? (one['occurrenceTiming'] as { repeat: object }).repeat])).toEqual([
      ['revoked', '2 sets of 10, twice a day', { boundsPeriod: { start: '2026-11-10', end: '2026-11-17' }, frequency: 2, period: 1, periodUnit: 'd' }],
      ['active', '3 sets of 10 to 12, on Mondays and Wednesdays', { boundsPeriod: { start: '2026-11-18', end: undefined }, frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['mon', 'wed'] }],
      ['active', '1 minute, as needed', true],
    ]);
  });

  it('says how a log came about, whose word it is and what it corrects', () => {
    const [first, paper] = all('Provenance');
    expect(first).toMatchObject({ activity: { text: 'Told on the same day' }, agent: [{ who: { reference: `RelatedPerson/${sampleRecord.planLinks[1]?.id}` } }] });
    expect(first?.['entity']).toBeUndefined();
    expect(paper).toMatchObject({ activity: { text: 'From paper' }, agent: [{ type: { coding: [{ code: 'author' }] } }, { type: { coding: [{ code: 'enterer' }] } }], entity: [{ role: 'revision', what: { reference: `Observation/${sampleRecord.sessions[0]?.id}` } }] });
  });
});

describe('the checks', () => {
  it.each(plants.map((plant) => [plant.what, plant] as const))('find %s', (_, { plant, by }) => {
    const bundle = loose();
    plant((type, at = 0) => bundle.entry.map((entry) => entry.resource).filter((resource) => resource['resourceType'] === type)[at]!, bundle);
    const found = faultsOf(JSON.stringify(bundle));
    expect(by.filter((one) => found[one].length === 0)).toEqual([]);
  });
});
