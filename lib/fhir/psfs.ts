import { tellerOf } from './people';
import { instantIn, reference, type Resource } from './resource';
import type { FhirMeasure, FhirSource } from './source';
import type { RecordWords } from '@/lib/record-words';

const questionnaireId = '5b0c9f0e-3d61-4c07-8a3c-6b1f0a7e2d94';
const url = `urn:uuid:${questionnaireId}`;

/** The Patient-Specific Functional Scale: activities that the patient names, each scored from 0 to 10. */
export function psfsQuestionnaire({ t }: RecordWords): Resource {
  return {
    resourceType: 'Questionnaire', id: questionnaireId, url, name: 'PatientSpecificFunctionalScale', title: t('psfs.title'), status: 'active', subjectType: ['Patient'],
    item: [{
      linkId: 'activity', text: t('psfs.activity'), type: 'group', required: true, repeats: true,
      item: [
        { linkId: 'activity.name', text: t('psfs.name'), type: 'string', required: true },
        {
          linkId: 'activity.score', text: t('psfs.score'), type: 'integer', required: true,
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 }, { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 10 }],
        },
      ],
    }],
  };
}

export function psfsResponse(measure: FhirMeasure, source: FhirSource, { t }: RecordWords): Resource {
  return {
    resourceType: 'QuestionnaireResponse', id: measure.id, questionnaire: url, status: 'completed', subject: reference('Patient', source.patient.id), authored: instantIn(measure.at, measure.zone),
    author: tellerOf(measure, source), source: reference('Patient', source.patient.id),
    item: measure.scores.map(({ activity, score }) => ({
      linkId: 'activity', text: t('psfs.activity'),
      item: [
        { linkId: 'activity.name', text: t('psfs.name'), answer: [{ valueString: activity }] },
        { linkId: 'activity.score', text: t('psfs.score'), answer: [{ valueInteger: score }] },
      ],
    })),
  };
}
