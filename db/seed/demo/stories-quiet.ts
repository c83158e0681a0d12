import type { Story } from './story';
import { slope } from './stories-worse';

/** Those we hear little of, or only on paper, or not yet. */
export const quietStories: Story[] = [
  {
    name: 'Hollis Bramble', born: '1997-04-11', complaint: 'Stiff low back', chartNumber: 'D-1005', therapist: 'therapist', title: 'Low back, early',
    versions: [{ daysAgo: 38, items: [['knee-to-chest', '3 h10 es'], ['cat-cow', '5'], ['seated-spinal-twist', '3 h10 es']] }],
    day: (ago, roll) => (ago <= 5 || roll < 0.12 ? undefined : { before: slope(ago, 38, 6, 4, 2), after: 2 }),
    contacts: [{ ago: 13, kind: 'visit', text: 'Going well; wants to run again.' }],
  },
  {
    name: 'Tobias Larkspur', born: '1986-11-19', complaint: 'Low back pain, desk work', chartNumber: 'D-1006', therapist: 'owner', title: 'Low back, at work',
    versions: [{ daysAgo: 40, items: [['prone-on-elbows', '5br'], ['cat-cow', '5'], ['doorway-twist', '2x15s es']] }],
    day: (ago, roll) => (ago <= 17 || roll < 0.25 ? undefined : { before: 3, after: 3 }),
    contacts: [{ ago: 30, kind: 'call', text: 'Asked for a lunchtime routine.' }],
  },
  {
    name: 'Percival Marsh-Wren', born: '1945-02-08', complaint: 'Low back pain, spinal stenosis', chartNumber: 'D-1007', therapist: 'owner', paperOnly: true, largePrint: true, precautions: ['spinal-stenosis', 'balance-problem'], minutesPerDay: 10, title: 'Low back, gentle',
    versions: [{ daysAgo: 36, items: [['knee-to-chest', '3 h10 es'], ['pelvic-tilt', '3 h5'], ['legs-up-rest', '1x3min']], message: 'Rest with your legs up whenever you like.' }],
    day: (ago, roll) => (ago < 8 || ago > 35 || roll < 0.2 ? undefined : { before: slope(ago, 35, 8, 5, 4), after: 4, provenance: 'from-paper' }),
    contacts: [{ ago: 7, kind: 'visit', text: 'Brought his sheet; copied in. New sheet in large print.' }],
  },
  {
    name: 'Leocadia Finch', born: '1951-12-27', complaint: 'Low back pain', chartNumber: 'D-1008', therapist: 'therapist', title: 'First week',
    versions: [{ daysAgo: 0, items: [['therapeutic-breathing', '1x60s'], ['pelvic-tilt', '3 h5'], ['knee-to-chest', '2 h10 es']], message: 'Start with these three. Call us if anything is unclear.' }],
    day: () => undefined,
    contacts: [{ ago: 0, kind: 'visit', text: 'First visit. Shown all three exercises; she did them well.' }],
  },
];
