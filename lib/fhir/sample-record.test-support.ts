import type { FhirSource } from './source';

const id = (number: number) => `0198c0f0-0000-7000-8000-${String(number).padStart(12, '0')}`;
const told = { linkId: id(5), enteredBy: null, receivedAt: new Date('2026-11-20T18:00:00Z') };
const item = { note: '', anchor: '', texts: { en: { name: 'Glute bridge' }, es: { name: 'Puente' } } };
const version = { title: 'Low back', messageToPatient: '', reason: '', endsOn: null, issuedBy: id(3) };

/** A patient with two versions, a session that was corrected from paper, a report with a sign and one set of scores. */
export const sampleRecord: FhirSource = {
  clinic: { id: id(1), name: 'Birch Lane Physio', phone: '0117 496 0123' },
  patient: { id: id(2), name: 'Ruth Alder', birthDate: '1953-04-02', chartNumber: 'A-17', phone: '', email: 'ruth@example.org', locale: 'es', timeZone: 'Europe/Madrid', precautions: ['osteoporosis'], therapistId: id(3), archivedAt: null },
  members: [{ id: id(3), name: 'Nora Applegate' }],
  planLinks: [{ id: id(4), label: 'patient', recipientName: '' }, { id: id(5), label: 'carer', recipientName: '' }],
  episodes: [{ id: id(6), complaint: 'Low back pain', startedOn: '2026-11-01', closedOn: null }],
  programs: [{
    id: id(7), episodeId: id(6), status: 'active',
    versions: [
      { ...version, id: id(10), number: 1, frequency: { kind: 'perDay', times: 2 }, effectiveFrom: '2026-11-10', issuedAt: new Date('2026-11-10T09:00:00Z'), items: [{ ...item, id: id(20), key: id(30), slug: 'glute-bridge', dose: { sets: 2, amount: { kind: 'reps', min: 10, max: 10 } } }] },
      {
        ...version, id: id(11), number: 2, frequency: { kind: 'weekdays', days: [1, 3], times: 1 }, effectiveFrom: '2026-11-18', issuedAt: new Date('2026-11-18T09:00:00Z'), reason: 'Stronger',
        items: [
          { ...item, id: id(21), key: id(30), slug: 'glute-bridge', dose: { sets: 3, amount: { kind: 'reps', min: 10, max: 12 } } },
          { ...item, id: id(22), key: id(31), slug: 'cat-cow', note: 'Slowly', texts: { en: { name: 'Cat and cow' } }, dose: { sets: 1, amount: { kind: 'time', seconds: 60 }, frequency: { kind: 'asNeeded' } } },
        ],
      },
    ],
  }],
  sessions: [
    { ...told, id: id(40), versionId: id(11), doneAt: new Date('2026-11-20T17:00:00Z'), startedAt: null, zone: 'Europe/Madrid', provenance: 'same-day', painBefore: 3, painAfter: 2, locationBefore: null, locationAfter: null, effort: null, note: null, supersedesId: null, items: [{ itemId: id(21), outcome: 'done', reason: null, doneShare: null }] },
    {
      ...told, id: id(41), linkId: null, enteredBy: id(3), versionId: id(11), doneAt: new Date('2026-11-20T17:00:00Z'), startedAt: new Date('2026-11-20T16:40:00Z'), zone: 'Europe/Madrid', provenance: 'from-paper', painBefore: null, painAfter: 4, locationBefore: 'back', locationAfter: 'foot', effort: 6, note: 'Tired', supersedesId: id(40),
      items: [{ itemId: id(21), outcome: 'partly', reason: null, doneShare: 0.5 }, { itemId: id(22), outcome: 'skipped', reason: 'pain', doneShare: null }],
    },
  ],
  painReports: [{ ...told, id: id(50), kind: 'next-morning', at: new Date('2026-11-21T07:00:00Z'), zone: 'Europe/Madrid', pain: 10, location: null, redFlags: ['fever'], note: null }],
  outcomeMeasures: [{ ...told, id: id(60), at: new Date('2026-11-21T07:00:00Z'), zone: 'Europe/Madrid', scores: [{ activity: 'Climb stairs', score: 4 }] }],
};
