import { describe, expect, test } from 'vitest';
import type { FaultKind } from './fault';
import type { Movement } from './movement';
import { movements } from './movements';
import { figureTemplates, figureVariants } from './variants';
import type { Pose } from './pose';
import { handsAndKnees } from './poses/base-positions';
import { checkMovement } from './check-movement';

describe('every movement of the library', () => {
  const variants = Object.entries(figureVariants).flatMap(([slug, named]) =>
    Object.entries(named).map(([name, movement]): [string, Movement] => [`${slug}--${name}`, movement]),
  );

  test.each([...Object.entries(movements), ...variants, ...Object.entries(figureTemplates)])('%s can be done by a body', (_, movement) => {
    expect(checkMovement(movement)).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  const bridge = movements['glute-bridge'] as Movement;
  const tilt = movements['pelvic-tilt'] as Movement;
  const doorway = movements['doorway-twist'] as Movement;
  const rest = movements['legs-up-rest'] as Movement;
  const step = figureTemplates['step-up'] as Movement;
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
    ['hand-off-target', 'a hand that should lean on the floor, held above it', withEnd(kneel, { nearArm: { reach: [31.5, 6, 9.5], point: 0 } })],
    ['hand-off-target', 'a hand above the belly', withEnd(tilt, { nearArm: { reach: { from: 'L5', offset: [-5, 13, 4.5] }, point: 8 } })],
    ['hand-off-target', 'a hand inside the belly', withEnd(tilt, { nearArm: { reach: { from: 'L5', offset: [-3, 1, 0] }, point: 8 } })],
    ['hand-off-target', 'a hand beside the door post', withEnd(doorway, { nearArm: { reach: [12, 66, 16], point: 88 } })],
    ['foot-off-target', 'a foot above the floor', withEnd(bridge, { nearLeg: { reach: [22, 7, 5.2], point: 0 } })],
    ['foot-off-target', 'a foot above the step', { ...step, props: [{ kind: 'step', from: 8, to: 36, height: 8 }] }],
    ['contact-lost', 'a head that does not lie on the mat', withEnd(tilt, { spine: { pelvis: 195, lumbar: 183, thorax: 178, neck: 160, head: 160 } })],
    ['contact-lost', 'calves above the seat', { ...rest, props: [{ kind: 'chair', from: 14, to: 46, seat: 25 }] }],
    ['in-prop', 'calves in the seat', { ...rest, props: [{ kind: 'chair', from: 14, to: 46, seat: 31 }] }],
    ['in-prop', 'a body in the wall', { ...bridge, props: [{ kind: 'wall', x: -40, height: 60 }] }],
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

  test.each([
    ['near shoulder', withEnd(kneel, { nearArm: { angles: [80, 60, 60] } })],
    ['near ankle', withEnd(bridge, { nearLeg: { angles: [40, 320, 110] } })],
    ['near wrist', withEnd(bridge, { nearArm: { angles: [-10, 0, 150] } })],
  ])('joint-limit: %s is named', (where, movement) => {
    expect(checkMovement(movement).filter(({ kind }) => kind === 'joint-limit').map((fault) => fault.where)).toContain(where);
  });

  test('outside-picture: a limb that leaves the frame half-way', () => {
    const up: Pose = { ...handsAndKnees, nearArm: { angles: [90, 90, 90] } };
    expect(kindsIn({ ...kneel, via: [up], end: handsAndKnees })).toContain('outside-picture');
  });
});
