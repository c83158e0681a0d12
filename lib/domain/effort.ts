/**
 * How hard a session was, in five words for the rating of perceived exertion (0–10): the words stand at their
 * places on the session RPE scale, after Foster 2001 (doi 10.1519/00124278-200102000-00019).
 */
export const effortWords = [
  { word: 'very-easy', rpe: 1 },
  { word: 'easy', rpe: 2 },
  { word: 'bit-hard', rpe: 4 },
  { word: 'hard', rpe: 5 },
  { word: 'very-hard', rpe: 7 },
] as const;
