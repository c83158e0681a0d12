import { localDay } from '@/lib/domain/local-day';
import type { Locale } from '@/lib/i18n/locales';
import { reportResources, sessionResources } from './observations';
import { ownCodeSystem } from './own-codes';
import { patientResource, peopleAround, precautionFlags } from './people';
import { episodeResources, planResources } from './plans';
import { sessionProvenance } from './provenance';
import { psfsQuestionnaire, psfsResponse } from './psfs';
import { fullUrl, instantIn, partId, type Resource } from './resource';
import type { FhirSource } from './source';
import { recordWords } from '@/lib/record-words';

export interface PatientBundle {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  entry: { fullUrl: string; resource: Resource }[];
}

interface Choices {
  /** What the entries' addresses begin with. */
  base: string;
  locale: Locale;
  now: Date;
}

/** A patient's record as a FHIR R4 collection. Every reference ends inside the bundle; words are in the given language. */
export function patientBundle(source: FhirSource, { base, locale, now }: Choices): PatientBundle {
  const words = recordWords(locale);
  const zone = source.patient.timeZone;
  const corrected = new Set(source.sessions.map((session) => session.supersedesId));
  const resources = [
    patientResource(source),
    ...peopleAround(source, words),
    ...precautionFlags(source, words, (part) => partId(source.patient.id, part)),
    ...episodeResources(source),
    ...planResources(source, localDay(now.toISOString(), zone), words),
    // A log that was taken back is entered in error; what took it back says nothing of its own.
    ...source.sessions.filter(({ supersedesId, items }) => supersedesId === null || items.length > 0).flatMap((session) => {
      const told = sessionResources(session, corrected.has(session.id) ? 'entered-in-error' : session.supersedesId ? 'corrected' : 'final', source, words);
      return [...told, sessionProvenance(session, told, source, words)];
    }),
    ...source.painReports.flatMap((report) => reportResources(report, source, words)),
    ...(source.outcomeMeasures.length > 0 ? [psfsQuestionnaire(words)] : []),
    ...source.outcomeMeasures.map((measure) => psfsResponse(measure, source, words)),
    ownCodeSystem(words),
  ];
  return { resourceType: 'Bundle', type: 'collection', timestamp: instantIn(now, zone), entry: resources.map((resource) => ({ fullUrl: fullUrl(base, resource), resource })) };
}
