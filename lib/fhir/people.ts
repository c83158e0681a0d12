import { concept, given, reference, said, systems, urn, type Resource } from './resource';
import type { FhirSource } from './source';
import type { RecordWords } from '@/lib/record-words';

export function patientResource({ clinic, patient, members }: FhirSource): Resource {
  const telecom = [...(said(patient.phone) ? [{ system: 'phone', value: patient.phone }] : []), ...(said(patient.email) ? [{ system: 'email', value: patient.email }] : [])];
  return {
    resourceType: 'Patient',
    id: patient.id,
    identifier: patient.chartNumber ? [{ type: { coding: [{ system: systems.identifierType, code: 'MR' }] }, system: urn(clinic.id), value: patient.chartNumber }] : undefined,
    active: patient.archivedAt === null,
    name: [{ text: patient.name }],
    telecom: given(telecom),
    birthDate: patient.birthDate ?? undefined,
    communication: [{ language: { coding: [{ system: systems.language, code: patient.locale }] }, preferred: true }],
    generalPractitioner: members.some((member) => member.id === patient.therapistId) && patient.therapistId ? [reference('Practitioner', patient.therapistId)] : undefined,
    managingOrganization: reference('Organization', clinic.id),
  };
}

/** The clinic, the members that the record names, and the carers who have a link of their own. */
export function peopleAround({ clinic, patient, members, planLinks }: FhirSource, { t }: RecordWords): Resource[] {
  return [
    { resourceType: 'Organization', id: clinic.id, name: clinic.name, telecom: said(clinic.phone) ? [{ system: 'phone', value: clinic.phone }] : undefined },
    ...members.map((member): Resource => ({ resourceType: 'Practitioner', id: member.id, name: [{ text: member.name }] })),
    ...planLinks.filter((link) => link.label === 'carer').map((link): Resource => ({
      resourceType: 'RelatedPerson', id: link.id, patient: reference('Patient', patient.id), relationship: [concept(t('carer'))], name: said(link.recipientName) ? [{ text: link.recipientName }] : undefined,
    })),
  ];
}

/** Whoever told: the member who entered it, a carer by a link of their own, else the patient. */
export function tellerOf(told: { linkId: string | null; enteredBy: string | null }, { patient, planLinks }: FhirSource) {
  if (told.enteredBy) return reference('Practitioner', told.enteredBy);
  const carer = planLinks.find((link) => link.id === told.linkId && link.label === 'carer');
  return carer ? reference('RelatedPerson', carer.id) : reference('Patient', patient.id);
}

export function precautionFlags({ patient }: FhirSource, { precaution }: RecordWords, idOf: (part: string) => string): Resource[] {
  return patient.precautions.map((one): Resource => ({
    resourceType: 'Flag', id: idOf(one), status: 'active', category: [{ coding: [{ system: systems.flagCategory, code: 'safety' }] }], code: concept(precaution(`precaution.${one}`)), subject: reference('Patient', patient.id),
  }));
}
