/** The faces of one patient's record, by the ending of the file. */
export const patientFormats = ['pdf', 'csv', 'json', 'fhir.json'] as const;
export type PatientFormat = (typeof patientFormats)[number];

/** A clinic's whole record: everything, the sessions as a table, or a FHIR bundle for each patient; one a line but for the table. */
export const clinicFormats = ['ndjson', 'csv', 'fhir.ndjson'] as const;
export type ClinicFormat = (typeof clinicFormats)[number];
