import { describe, expect, test } from 'vitest';
import type { FaultKind } from './fault';
import type { Movement } from './movement';
import { movements } from './movements';
import type { Pose } from './pose';
import { handsAndKnees } from './poses/base-positions';
import { checkMovement } from './check-movement';

describe('every movement of the library', () => {
  test.each(Object.entries(movements))('%s can be done by a body', (_, movement) => {
    expect(checkMovement(movement)).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  const bridge = movements['glute-bridge'] as Movement;
  const kneel: Movement = { ...(movements['childs-pose'] as Movement), start: handsAndKnees };
  const kindsIn = (movement: Movement): Set<FaultKind> => new Set(checkMovement(movement).map(({ kind }) => kind));
  const withEnd = (movement: Movement, change: Partial<Pose>): Movement => ({
    ...movement,
    end: { ...movement.start, ...movement.end, ...change },
  });

  const planted: [FaultKind, string, Movement][] = [
    ['out-of-reach', 'a hand twice an arm away', withEnd(kneel, { nearArm: { reach: [70, 1.9, 9.5], point: 0 } })],
    ['below-floor', 'an arm through the mat', withEnd(bridge, { nearArm: { angles: [320, 320, 320] } })],
    ['floating', 'a body held above the mat', withEnd(bridge, { anchor: { joint: 'C7', x: -32.6, y: 20 }, nearLeg: { angles: [60, 300, 0] }, farLeg: { angles: [60, 300, 0] }, nearArm: { angles: [0, 0, 0] }, farArm: { angles: [0, 0, 0] } })],
    ['slipping', 'feet too far away for straight legs', { ...bridge, end: { ...bridge.start, anchor: { joint: 'C7', x: -62 } } }],
    ['jump', 'a body that flies across the room', withEnd(bridge, { anchor: { joint: 'C7', x: 170 } })],
    ['joint-limit', 'a knee that bends backwards', withEnd(bridge, { nearLeg: { angles: [40, 80, 80] } })],
    ['joint-limit', 'a wrist folded back', withEnd(bridge, { nearArm: { angles: [-10, 0, 150] } })],
    ['joint-limit', 'an ankle bent up to the shin', withEnd(bridge, { nearLeg: { angles: [40, 320, 110] } })],
    ['joint-limit', 'an arm twisted up behind the back', withEnd(kneel, { nearArm: { angles: [80, 60, 60] } })],
    ['spine-limit', 'a back folded in two', withEnd(bridge, { spine: { pelvis: 180, lumbar: 120, thorax: 180, neck: 180, head: 180 } })],
    ['spine-limit', 'a head turned round', withEnd(kneel, { twist: { head: 120 } })],
    ['hand-off-target', 'a hand in the air beside the shin', withEnd(movements['knee-to-chest'] as Movement, { nearArm: { reach: { on: 'nearShank', along: 0.13, front: 14, right: 3 }, point: 10 } })],
  ];

  test.each(planted)('%s: %s', (kind, _, movement) => {
    expect(kindsIn(movement)).toContain(kind);
  });

  test('outside-picture: a limb that leaves the frame half-way', () => {
    const up: Pose = { ...handsAndKnees, nearArm: { angles: [90, 90, 90] } };
    expect(kindsIn({ ...kneel, via: [up], end: handsAndKnees })).toContain('outside-picture');
  });
});
