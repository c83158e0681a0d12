import { expect, it } from 'vitest';
import { movementOf } from '@/lib/figure/movements';
import { shownMovement } from './shown-movement';

const none = { figureSlug: null, figureId: null, pictureId: null, videoUrl: null };
const own = JSON.parse(JSON.stringify(movementOf('cat-cow'))) as unknown;

it('is the built-in figure, the one chosen in its place, or the clinic’s own', () => {
  expect(shownMovement({ slug: 'glute-bridge', picture: none }, {})).toBe(movementOf('glute-bridge'));
  expect(shownMovement({ slug: 'glute-bridge', picture: { ...none, figureSlug: 'cat-cow' } }, {})).toBe(movementOf('cat-cow'));
  expect(shownMovement({ slug: 'glute-bridge', picture: { ...none, figureId: 'own' } }, { movements: { own } })).toBe(own);
});

it('is none for a photograph, a figure that the phone does not keep, and one that this build cannot draw', () => {
  expect(shownMovement({ slug: 'glute-bridge', picture: { ...none, pictureId: 'photo' } }, {})).toBeUndefined();
  expect(shownMovement({ slug: 'glute-bridge', picture: { ...none, figureId: 'own' } }, {})).toBeUndefined();
  expect(shownMovement({ slug: 'glute-bridge', picture: { ...none, figureId: 'own' } }, { movements: { own: { from: 'a later build' } } })).toBeUndefined();
});
