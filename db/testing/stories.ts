import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Story, StoryDay } from '../seed/demo/story';
import { writeDays } from '../seed/demo/write-days';
import { writeStory, type DemoClinic } from '../seed/demo/write-story';
import { addMember, openClinic } from './factories';
import { adminClient } from './test-database';

const items: Story['versions'][number]['items'] = [['pelvic-tilt', '3 h10'], ['glute-bridge', '2x8 h5'], ['knee-to-chest', '3 h10 es']];
const visit = { ago: 14, kind: 'visit' as const, text: 'Reviewed in clinic.' };

function story(name: string, chartNumber: string, day: Story['day'], given: Partial<Story> = {}): Story {
  return { name, born: '1961-05-04', complaint: 'Low back pain', chartNumber, therapist: 'owner', title: 'Low back', versions: [{ daysAgo: 41, items }], day, contacts: [visit], ...given };
}

const steady = (pain: number): StoryDay => ({ before: pain, after: pain, locationBefore: 'back', locationAfter: 'back' });
/** Told on most days, today not yet. */
const mostDays = (ago: number, roll: number, told: StoryDay): StoryDay | undefined => (ago === 0 || (roll < 0.1 && ago > 3) ? undefined : told);

/** Five stories that a therapist must not miss, in the order in which they have to look; one of six is only within error. */
export const plantedStories = {
  peripheralising: story('Petra Farrow', 'S-01', (ago, roll) => mostDays(ago, roll, ago === 1 ? { before: 3, after: 4, locationBefore: 'back', locationAfter: 'below-knee' } : steady(3)), {
    versions: [{ daysAgo: 41, items }, { daysAgo: 10, items: [['pelvic-tilt', '3 h10'], ['glute-bridge', '3x10 h5'], ['prone-press-up', '10']], reason: 'Bridge is easy; try extension.' }],
  }),
  sharpRise: story('Simon Harrow', 'S-02', (ago, roll) => mostDays(ago, roll, ago === 1 ? { before: 3, after: 5, locationBefore: 'buttock', locationAfter: 'buttock', items: { 'glute-bridge': ['partly', 'pain'] } } : { before: 3, after: 3, locationBefore: 'buttock', locationAfter: 'buttock' })),
  beyondError: story('Bea Yarrow', 'S-03', (ago, roll) => mostDays(ago, roll, steady(ago > 21 ? 3 : ago > 7 ? 4 : 5))),
  skipping: story('Clara Sparrow', 'S-04', (ago, roll) => mostDays(ago, roll, { ...steady(3), ...(ago <= 3 ? { items: { 'glute-bridge': ['skipped', 'pain'] as ['skipped', 'pain'] } } : {}) })),
  silent: story('Otis Marrow', 'S-05', (ago, roll) => (ago < 16 ? undefined : mostDays(ago, roll, steady(3)))),
} satisfies Record<string, Story>;

/** Slowly worse too, but by less than matters from where she began: nobody is called to look. */
export const withinError = story('Wanda Inwood', 'S-06', (ago, roll) => mostDays(ago, roll, { before: ago > 14 ? 5 : 6, after: 5, locationBefore: 'back', locationAfter: 'back' }));

/** Thirty-four people who get on with it, some of them ready for more. */
const others: Story[] = Array.from({ length: 34 }, (_, i) => story(`Calm Person ${String(i + 1).padStart(2, '0')}`, `C-${i + 1}`, (ago, roll) => mostDays(ago, roll, i % 7 === 0 ? steady(ago > 20 ? 3 : 1) : { ...steady(3 + (i % 2)), items: { 'knee-to-chest': roll > 0.5 ? ['partly', 'time'] : ['done'] } })));

/** A clinic of forty, with the stories among them where chance would put them. */
export async function writeForty(now: Date) {
  const { clinicId, owner } = await openClinic({ time_zone: 'Europe/London' });
  const therapist = await addMember(clinicId, 'therapist', 'Theo Winter');
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const clinic: DemoClinic = { clinicId, zone: 'Europe/London', secret: uuidv7(), now: instant, today: instant.toZonedDateTimeISO('Europe/London').toPlainDate(), members: { owner: owner.memberId, therapist: therapist.memberId } };
  const planted = Object.values(plantedStories).toReversed();
  const all = [...others.slice(0, 11), ...planted.slice(0, 2), ...others.slice(11, 20), withinError, ...planted.slice(2), ...others.slice(20)];
  const patientIds: Record<string, string> = {};
  const client = await adminClient();
  try {
    for (const one of all) {
      const written = await writeStory(client, clinic, one);
      await writeDays(client, clinic, one, written);
      patientIds[one.name] = written.patientId;
    }
  } finally {
    await client.end();
  }
  return { clinicId, owner: { ...owner, clinicZone: 'Europe/London' }, patientIds };
}
