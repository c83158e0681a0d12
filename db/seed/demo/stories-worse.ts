import type { Story } from './story';

/** Between two levels over the days from `from` to `to` before today, rounded to whole ratings. */
export const slope = (ago: number, from: number, to: number, start: number, end: number) => Math.round(end + ((start - end) * (ago - to)) / Math.max(1, from - to));

/** Those who need somebody to look, each for a reason of its own. */
export const worseStories: Story[] = [
  {
    name: 'Odalys Thistlewood', born: '1982-03-14', complaint: 'Low back pain', chartNumber: 'D-1001', therapist: 'owner', title: 'Low back, early',
    versions: [{ daysAgo: 41, items: [['pelvic-tilt', '3 h10'], ['knee-to-chest', '3 h10 es'], ['cat-cow', '5']], message: 'Small and often is better than much at once.' }],
    day: (ago, roll) => (ago === 0 || roll < 0.08 ? undefined : { before: 4, after: roll > 0.7 ? 4 : 3, locationBefore: 'buttock', locationAfter: 'buttock' }),
    reports: [{ ago: 0, kind: 'any-time', hour: 0, pain: 6, location: 'buttock', redFlags: ['saddle-numbness'] }],
    contacts: [{ ago: 12, kind: 'visit', text: 'Reviewed in clinic. Pain steady, sleeping better.' }],
  },
  {
    name: 'Marigold Fennimore', born: '1968-06-02', complaint: 'Low back pain', chartNumber: 'D-1002', therapist: 'owner', precautions: ['osteoporosis'], title: 'Low back, extension',
    versions: [
      { daysAgo: 41, items: [['prone-lying', '1x60s'], ['prone-on-elbows', '5br'], ['childs-pose', '1x60s']] },
      { daysAgo: 26, items: [['prone-on-elbows', '5br'], ['prone-press-up-hold', '1x20s'], ['childs-pose', '1x60s'], ['glute-bridge', '8']], reason: 'Comfortable on elbows for a week.' },
      { daysAgo: 11, items: [['prone-on-elbows', '5br'], ['prone-press-up', '10', 'Stop if it goes below the knee.'], ['childs-pose', '1x60s'], ['glute-bridge', '2x8']], reason: 'Held press-up is easy now; repeat it instead.', message: 'Go slowly on the press-up. Less is fine on a bad day.' },
    ],
    day: (ago, roll) => {
      if (ago === 0) return undefined;
      if (ago === 1) return { before: 3, after: 6, locationBefore: 'back', locationAfter: 'below-knee', items: { 'prone-press-up': ['partly', 'pain'] } };
      if (ago >= 20 && ago <= 22) return undefined;
      if (roll < 0.06) return undefined;
      return { before: slope(ago, 41, 2, 6, 3), after: slope(ago, 41, 2, 6, 3) + (roll > 0.75 ? 1 : 0), locationBefore: ago > 30 ? 'thigh' : ago > 14 ? 'buttock' : 'back', locationAfter: ago > 30 ? 'thigh' : ago > 14 ? 'buttock' : 'back' };
    },
    contacts: [{ ago: 4, kind: 'message', text: 'Asked how the repeated press-up feels; she finds it fine.' }, { ago: 11, kind: 'visit', text: 'Moved on to repeated press-ups.' }],
  },
  {
    name: 'Bartholomew Quill', born: '1990-01-25', complaint: 'Low back pain after lifting', chartNumber: 'D-1003', therapist: 'owner', title: 'Back strength',
    versions: [
      { daysAgo: 41, items: [['glute-bridge', '2x8'], ['superman-alternating', '10 h3 alt'], ['childs-pose', '1x60s']], frequency: 'mwf' },
      { daysAgo: 16, items: [['glute-bridge', '3x10'], ['superman', '2x12'], ['childs-pose', '1x60s']], frequency: 'mwf', reason: 'Ready for the full superman.' },
    ],
    day: (ago, roll) => (ago === 0 ? undefined : roll < 0.1 && ago > 9 ? undefined : { before: ago < 9 ? 5 : 3, after: ago < 9 ? 6 : 3, items: roll > 0.75 ? { superman: ['partly', 'too-hard'], 'superman-alternating': ['partly', 'time'] } : undefined }),
    contacts: [{ ago: 16, kind: 'visit', text: 'Good control. Moved to full superman.' }],
  },
  {
    name: 'Ines Featherstone', born: '1959-09-30', complaint: 'Low back and hip pain', chartNumber: 'D-1004', therapist: 'therapist', precautions: ['hip-replacement'], title: 'Low back, gentle',
    versions: [{ daysAgo: 35, items: [['pelvic-tilt', '3 h10'], ['glute-bridge', '8'], ['side-leg-raise', '10 es'], ['therapeutic-breathing', '1x60s']] }],
    day: (ago, roll) => (ago === 0 || roll < 0.05 ? undefined : { before: 3, after: 3, items: ago <= 2 ? { 'glute-bridge': ['skipped', 'pain'] } : undefined }),
    contacts: [{ ago: 9, kind: 'visit', text: 'Hip comfortable in side-lying with a pillow.' }],
  },
];
