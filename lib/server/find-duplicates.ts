import 'server-only';
import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { patientMerges, patients } from '@/db/schema';
import { chartKey, emailKey, likelyDuplicate, phoneDigits, phoneKey, type DuplicateSign, type Person } from '@/lib/domain/patient-merge/duplicate-signs';
import type { MemberActor } from './actor';
import type { Transaction } from './database';
import { notMergedAway } from './merged-away';

export type Duplicate = Person & { id: string; signs: DuplicateSign[] };

// More than this share a sign by chance alone; the nearest are among the first all the same.
const mostCandidates = 500;
const columns = { id: patients.id, name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber, phone: patients.phone, email: patients.email };
const standing = (actor: MemberActor) => and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt), notMergedAway);

/** Pairs that somebody has said are two people, or has taken apart again. */
async function readToldApart(tx: Transaction, actor: MemberActor, ids: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ keptId: patientMerges.keptId, mergedId: patientMerges.mergedId })
    .from(patientMerges)
    .where(and(eq(patientMerges.clinicId, actor.clinicId), isNotNull(patientMerges.undoneAt), or(inArray(patientMerges.keptId, ids), inArray(patientMerges.mergedId, ids))));
  return new Set(rows.flatMap(({ keptId, mergedId }) => [`${keptId} ${mergedId}`, `${mergedId} ${keptId}`]));
}

const likeliest = (a: Duplicate, b: Duplicate) => b.signs.length - a.signs.length || a.name.localeCompare(b.name);

/** A name as it may stand in another record: the family name first, with a comma or without. */
function spellings(name: string): string[] {
  const plain = name.toLowerCase();
  const [first = '', ...rest] = plain.split(/,\s*|\s+/).filter((part) => part !== '');
  const last = rest.at(-1);
  return last ? [...new Set([plain, [first, ...rest].join(' '), [last, first, ...rest.slice(0, -1)].join(' '), `${last}, ${[first, ...rest.slice(0, -1)].join(' ')}`, [...rest, first].join(' '), `${first}, ${rest.join(' ')}`])] : [plain];
}

/** Everybody who is likely the same person as this one, the likeliest first. */
export async function findDuplicates(tx: Transaction, actor: MemberActor, patientId: string): Promise<Duplicate[]> {
  const [patient] = await tx.select(columns).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
  if (!patient) return [];
  const [phone, email, chart] = [phoneKey(patient.phone), emailKey(patient.email), chartKey(patient.chartNumber)];
  const others = await tx
    .select(columns)
    .from(patients)
    .where(and(
      standing(actor),
      ne(patients.id, patientId),
      or(
        // A slip in the date is looked for under the name.
        patient.birthDate ? eq(patients.birthDate, patient.birthDate) : undefined,
        inArray(sql`lower(${patients.name})`, spellings(patient.name)),
        // Endings and lengths first: they tell most others apart at a tenth of the price.
        phone ? and(eq(sql`right(${patients.phone}, 2)`, phone.slice(-2)), sql`right(translate(${patients.phone}, ' ()-./+', ''), ${phoneDigits}) = ${phone}`) : undefined,
        email ? and(eq(sql`octet_length(${patients.email})`, Buffer.byteLength(email)), eq(sql`lower(${patients.email})`, email)) : undefined,
        chart ? and(inArray(sql`right(${patients.chartNumber}, 1)`, [chart.slice(-1), chart.slice(-1).toUpperCase()]), eq(sql`lower(translate(${patients.chartNumber}, ' ./-', ''))`, chart)) : undefined,
      ),
    ))
    .limit(mostCandidates);
  const apart = await readToldApart(tx, actor, [patientId]);
  return others
    .filter((other) => !apart.has(`${patientId} ${other.id}`))
    .map((other) => ({ ...other, signs: likelyDuplicate(patient, other) }))
    .filter((other) => other.signs.length > 0)
    .sort(likeliest);
}

/** For the patients of a page of the list: who has a likely double of the same birth date, and which. One look at the clinic's birth dates. */
export async function findTwins(tx: Transaction, actor: MemberActor, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const days = tx.select({ day: patients.birthDate }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), inArray(patients.id, ids)));
  const people = await tx.select(columns).from(patients).where(and(standing(actor), inArray(patients.birthDate, days))).limit(mostCandidates);
  const pairs = people.filter(({ id }) => ids.includes(id)).flatMap((one) => people.filter((other) => other.id !== one.id && other.birthDate === one.birthDate && likelyDuplicate(one, other).length > 0).map((other) => [one.id, other.id] as const));
  if (pairs.length === 0) return new Map();
  const apart = await readToldApart(tx, actor, pairs.map(([id]) => id));
  return new Map(pairs.filter(([id, other]) => !apart.has(`${id} ${other}`)));
}
