import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Dose, Frequency } from '../../../lib/domain/dose';
import { parseDose } from '../../../lib/domain/dosing/parse-dose';
import { diffVersions } from '../../../lib/domain/program-diff';
import { emptyDraft, newItem, startingFrequency, type ProgramDraft } from '../../../lib/domain/program';
import { planHashes, planToken } from '../../plan-secret';
import { allExercises } from '../library/all-exercises';
import { builtInClinicId, builtInExerciseId } from '../library/seed-library';
import { insertRow } from './insert-row';
import type { Story, StoryVersion } from './story';

export interface DemoClinic {
  clinicId: string;
  zone: string;
  secret: string;
  today: Temporal.PlainDate;
  now: Temporal.Instant;
  members: Record<Story['therapist'], string>;
}

function doseOf(shorthand: string): Dose {
  const { dose, faults } = parseDose(shorthand);
  if (!dose || faults.length > 0) throw new Error(`The demo's dose is not understood: ${shorthand}`);
  return dose;
}

function frequencyOf(version: StoryVersion): Frequency {
  return version.frequency ? (doseOf(`1 ${version.frequency}`).frequency ?? startingFrequency) : startingFrequency;
}

function exerciseOf(slug: string) {
  const exercise = allExercises.find((candidate) => candidate.slug === slug);
  if (!exercise) throw new Error(`The demo names an exercise that the library lacks: ${slug}`);
  return exercise;
}

/** A figure in 0–1 from words: histories look natural and are the same at every run. */
export function roll(...words: (string | number)[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) / 0xffffffff;
}

function draftOf(story: Story, version: StoryVersion, keys: Map<string, string>): ProgramDraft {
  return {
    ...emptyDraft(story.title),
    frequency: frequencyOf(version),
    items: version.items.map(([slug, dose, note = '']) => {
      const key = keys.get(slug) ?? uuidv7();
      keys.set(slug, key);
      return { ...newItem(key, { clinicId: builtInClinicId, id: builtInExerciseId(slug), slug }, dose ? doseOf(dose) : exerciseOf(slug).defaultDose), note };
    }),
    messageToPatient: version.message ?? '',
  };
}

/** The patient with program, versions and link. Answers with what the logs need. */
export async function writeStory(client: Client, clinic: DemoClinic, story: Story) {
  const { clinicId } = clinic;
  const memberId = clinic.members[story.therapist];
  const [patientId, episodeId, programId, linkId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const firstDay = clinic.today.subtract({ days: story.versions[0]?.daysAgo ?? 0 });
  const at = (day: Temporal.PlainDate, time: string) => day.toZonedDateTime({ timeZone: clinic.zone, plainTime: time }).toInstant();
  const upToNow = (instant: Temporal.Instant) => (Temporal.Instant.compare(instant, clinic.now) > 0 ? clinic.now : instant).toString();

  await insertRow(client, 'patients', {
    clinic_id: clinicId, id: patientId, name: story.name, birth_date: story.born, chart_number: story.chartNumber, phone: '0117 496 0123', locale: story.locale ?? 'en', time_zone: clinic.zone,
    minutes_per_day: story.minutesPerDay ?? null, paper_only: story.paperOnly ?? false, large_print: story.largePrint ?? false, precautions: story.precautions ?? [], therapist_id: memberId, created_at: upToNow(at(firstDay, '09:00')),
  });
  await insertRow(client, 'episodes', { clinic_id: clinicId, id: episodeId, patient_id: patientId, complaint: story.complaint, started_on: firstDay.toString() });
  await insertRow(client, 'programs', { clinic_id: clinicId, id: programId, patient_id: patientId, episode_id: episodeId, title: story.title, status: 'active', created_at: upToNow(at(firstDay, '09:05')) });

  const keys = new Map<string, string>();
  const versions: { id: string; from: Temporal.PlainDate; items: { id: string; slug: string }[] }[] = [];
  let before: ProgramDraft | null = null;
  for (const [index, version] of story.versions.entries()) {
    const draft = draftOf(story, version, keys);
    const [versionId, from] = [uuidv7(), clinic.today.subtract({ days: version.daysAgo })];
    await insertRow(client, 'program_versions', {
      clinic_id: clinicId, id: versionId, program_id: programId, number: index + 1, title: story.title, frequency: JSON.stringify(draft.frequency), zones: JSON.stringify(draft.zones), location_map: 'back',
      message_to_patient: draft.messageToPatient, reason: version.reason ?? '', changes: JSON.stringify(before ? diffVersions(before, draft) : []), effective_from: from.toString(), issued_at: upToNow(at(from, '09:30')), issued_by: memberId,
    });
    const items: { id: string; slug: string }[] = [];
    for (const [position, item] of draft.items.entries()) {
      const [id, exercise] = [uuidv7(), exerciseOf(item.exercise.slug)];
      await insertRow(client, 'program_items', {
        clinic_id: clinicId, id, version_id: versionId, key: item.key, position: position + 1, exercise_clinic_id: builtInClinicId, exercise_id: item.exercise.id, slug: exercise.slug,
        start_position: exercise.position, dose: JSON.stringify(item.dose), note: item.note, texts: JSON.stringify(exercise.texts),
      });
      items.push({ id, slug: exercise.slug });
    }
    versions.push({ id: versionId, from, items });
    before = draft;
  }

  const seed = createHash('sha256').update(uuidv7()).digest('base64url');
  const token = planToken(clinic.secret, linkId, seed);
  const hashes = planHashes(clinic.secret, token);
  await insertRow(client, 'plan_links', {
    clinic_id: clinicId, id: linkId, patient_id: patientId, program_id: programId, label: 'patient', seed, token_hash: hashes.tokenHash, code_hash: hashes.codeHash,
    expires_at: clinic.now.add({ hours: 24 * 180 }).toString(), created_by: memberId, created_at: upToNow(at(firstDay, '09:40')),
  });
  for (const contact of story.contacts ?? []) {
    await insertRow(client, 'notes', { clinic_id: clinicId, id: uuidv7(), patient_id: patientId, kind: contact.kind, text: contact.text, author_id: memberId, created_at: upToNow(at(clinic.today.subtract({ days: contact.ago }), '11:20')) });
  }
  return { patientId, programId, linkId, memberId, versions, token };
}
