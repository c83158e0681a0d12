import { describe, expect, test } from 'vitest';
import { isMovement } from './is-movement';
import type { Movement } from './movement';
import { movementOf, movements } from './movements';
import { figureTemplates, figureVariants } from './variants';

const all = [...Object.values(movements), ...Object.values(figureVariants).flatMap((named) => Object.values(named)), ...Object.values(figureTemplates)];

test('every built-in movement has the shape of one', () => {
  expect(all.filter((movement) => !isMovement(JSON.parse(JSON.stringify(movement))))).toEqual([]);
});

describe('not a movement:', () => {
  const bridge = movementOf('glute-bridge') as Movement;
  const pose = bridge.start;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [bridge]],
    ['no start', { ...bridge, start: undefined }],
    ['a member that none has', { ...bridge, script: 'x' }],
    ['a number that is none', { ...bridge, camera: { yaw: NaN, pitch: 0 } }],
    ['a number without end', { ...bridge, camera: { yaw: Infinity, pitch: 0 } }],
    ['a text for a number', { ...bridge, camera: { yaw: '14', pitch: 0 } }],
    ['a mat to the moon', { ...bridge, mat: { from: 0, to: 1e9 } }],
    ['a joint that nobody has', { ...bridge, start: { ...pose, anchor: { joint: 'wing', x: 0 } } }],
    ['a part named like a method', { ...bridge, order: ['constructor'] }],
    ['a limb that neither swings nor reaches', { ...bridge, start: { ...pose, nearArm: {} } }],
    ['two angles for three segments', { ...bridge, start: { ...pose, nearArm: { angles: [0, 1] } } }],
    ['a hundred key poses', { ...bridge, via: Array.from({ length: 100 }, () => pose) }],
    ['a band through one point', { ...bridge, props: [{ kind: 'band', through: [[0, 0, 0]], above: 'torso' }] }],
    ['a prop that is not drawn', { ...bridge, props: [{ kind: 'piano' }] }],
    ['an arrow without a way', { ...bridge, arrows: [{}] }],
  ])('%s', (_, value) => {
    expect(isMovement(value)).toBe(false);
  });
});
