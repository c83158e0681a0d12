import type { Story } from './story';
import { slope } from './stories-worse';

/** Those who are doing well, or ask something. */
export const betterStories: Story[] = [
  {
    name: 'Wilhelmina Dove', born: '1963-07-21', complaint: 'Low back pain', chartNumber: 'D-1009', therapist: 'owner', title: 'Hip and back',
    versions: [
      { daysAgo: 41, items: [['knee-to-chest', '3 h10 es'], ['pelvic-tilt', '3 h5'], ['childs-pose', '1x60s']] },
      { daysAgo: 4, items: [['knee-to-chest', '3 h10 es', '', { anchor: 'Before you get up, in bed', shownDaysAgo: 4 }], ['glute-bridge', '2x5 h5 r30', '', { easier: [[null, '1x5 h3'], ['pelvic-tilt', '3 h5']], harder: [[null, '2x8 h5 r30']], anchor: 'After breakfast, on the mat in the living room', shownDaysAgo: 4 }], ['childs-pose', '1x60s']], reason: 'The tilt is easy now, so we go on to the bridge.', message: 'Go slowly on the bridge. Less is fine on a bad day.' },
    ],
    day: (ago, roll) => (ago === 0 || roll < 0.14 ? undefined : { before: slope(ago, 41, 1, 6, 2), after: slope(ago, 41, 1, 6, 2) + (roll > 0.7 || ago === 2 ? 1 : 0), locationBefore: ago > 20 ? 'buttock' : 'back', locationAfter: ago > 20 ? 'buttock' : 'back', provenance: roll > 0.9 ? 'back-filled' : undefined }),
    contacts: [{ ago: 4, kind: 'visit', text: 'Pain down to 2. Added the bridge.' }],
  },
  {
    name: 'Clementine Brook', born: '1974-05-05', complaint: 'Weak back after a long rest', chartNumber: 'D-1010', therapist: 'owner', title: 'Back strength',
    versions: [{ daysAgo: 30, phases: [{ name: 'Steady' }, { name: 'Stronger', criterion: 'carries her shopping home without pain the next morning' }], items: [['glute-bridge', '2x8 h5 r30', '', { harder: [[null, '3x10 h5 r30']] }], ['cat-cow', '5'], ['superman-alternating', '10 h3 alt'], ['superman', '2x5 h3', '', { phase: 'Stronger' }]] }],
    day: (ago, roll) => (roll < 0.06 && ago > 3 ? undefined : ago === 0 ? undefined : { before: ago > 15 ? 3 : 1, after: ago > 15 ? 3 : 1 }),
    contacts: [{ ago: 4, kind: 'message', text: 'Praised the steady work.' }],
  },
  {
    name: 'Augustin Peppercorn', born: '1955-10-03', complaint: 'Hip and low back pain', chartNumber: 'D-1011', therapist: 'owner', title: 'Hip and back',
    versions: [{ daysAgo: 33, items: [['piriformis-stretch', '2 h20 es'], ['side-leg-raise', '10 es', '', { easier: [[null, '6 es']], harder: [[null, '2x10 es']] }], ['childs-pose', '1x60s']], frequency: '3/w' }],
    steps: [{ ago: 12, slug: 'side-leg-raise', from: 0, to: -1, reason: 'too-hard' }],
    day: (ago, roll) => (ago % 2 === 1 && roll > 0.12 ? { before: slope(ago, 33, 1, 4, 2), after: 2, note: ago === 1 ? 'Can I swim on the days between?' : undefined } : undefined),
    contacts: [{ ago: 18, kind: 'visit', text: 'Piriformis much looser.' }],
  },
  {
    name: 'Rosalía Quintanar del Río', born: '1957-08-16', complaint: 'Low back pain', chartNumber: 'D-1012', therapist: 'therapist', locale: 'es', precautions: ['knee-pain'], carer: 'Marta Quintanar', title: 'Espalda baja, suave',
    versions: [{ daysAgo: 39, items: [['cat-cow', '5', 'Ponga una toalla doblada debajo de las rodillas.', { anchor: 'Después del desayuno, en la alfombra', shownDaysAgo: 10 }], ['knee-to-chest', '3 h10 es'], ['legs-up-rest', '1x3min', '', { easier: [[null, '1x60s']], anchor: 'Después de comer' }]], message: 'Poco a poco. Lo hace muy bien.' }],
    day: (ago, roll) => (ago === 0 || roll < 0.12 ? undefined : { before: slope(ago, 39, 1, 5, 4), after: roll > 0.5 ? 4 : 3, items: roll > 0.8 ? { 'cat-cow': ['skipped', 'time'] } : undefined }),
    contacts: [{ ago: 10, kind: 'call', text: 'Spoke with her daughter; the towel helps the knees.' }],
  },
];
