import { fingerprint, query } from '../fixtures/database';
import { expect, test } from '../fixtures/test';
import { actions } from './actions';
import { ask, callAction, masked, type Answer } from './ask';
import { builtActions, builtPaths } from './built';
import { cookiesOf, forbiddenWords, identities, type Identity } from './identities';
import type { Outcome } from './outcomes';
import { paths, type Asked } from './paths';
import { absentIds, makeWorld, type World } from './world';

function outcomeOf({ status, location }: Answer): Outcome {
  if (status !== 307) return status;
  if (location === '/plan/closed') return 'closed';
  return location?.startsWith('/sign-in') ? 'sign-in' : status;
}

function expectNoForeignWords(world: World, identity: Identity, { body, headers }: Answer): void {
  for (const word of forbiddenWords(world, identity)) expect(`${body}${JSON.stringify([...headers])}`, `${identity} is sent ${word}`).not.toContain(word);
}

/** Denied callers first, who must leave the clinic as it was; then those who may, who each get a clinic of their own if they write. */
function deniedFirst<T>(outcomes: Record<Identity, T>, isDenied: (outcome: T) => boolean): { denied: Identity[]; allowed: Identity[] } {
  return { denied: identities.filter((identity) => isDenied(outcomes[identity])), allowed: identities.filter((identity) => !isDenied(outcomes[identity])) };
}

// Every request here comes from one address; how often an address may knock is not the question.
const forgetKnocks = () => query(`delete from throttles where key like 'link-address:%' or key like 'invitation-address:%' or key like 'reminder-stop-address:%'`);

test('every page and route of the build is in the matrix', () => {
  expect(Object.keys(paths).sort()).toEqual(builtPaths());
});

test('every server action of the build is in the matrix', () => {
  expect(Object.keys(actions).sort()).toEqual([...builtActions().keys()].sort());
});

for (const [path, list] of Object.entries(paths)) {
  for (const [index, asked] of list.entries()) test(`${path} ${index + 1}`, () => checkPath(asked));
}

async function checkPath({ question, outcomes, shows, opens, writes }: Asked): Promise<void> {
  const world = await makeWorld();
  const cookies = await cookiesOf(world);
  const { denied, allowed } = deniedFirst(outcomes, (outcome) => outcome !== 200 && outcome !== 303);

  const before = await fingerprint(world.clinic.clinicId);
  for (const identity of denied) {
    await forgetKnocks();
    const answer = await ask({ ...question(world.ids, world), cookie: cookies[identity] });
    expect(outcomeOf(answer), identity).toBe(outcomes[identity]);
    expectNoForeignWords(world, identity, answer);
    // A conflict is the state of a row that this person may read, so it is no secret that there is one.
    if (outcomes[identity] !== 'sign-in' && outcomes[identity] !== 409) await expectLikeAbsent(world, (ids) => ask({ ...question(ids, world), cookie: cookies[identity] }), answer, identity);
  }
  expect(await fingerprint(world.clinic.clinicId), 'those who may not have changed nothing').toBe(before);

  for (const identity of allowed) {
    await forgetKnocks();
    const own = writes ? await makeWorld() : world;
    const cookie = writes ? (await cookiesOf(own))[identity] : cookies[identity];
    const answer = await ask({ ...question(own.ids, own), cookie });
    expect(outcomeOf(answer), identity).toBe(outcomes[identity]);
    if (!opens) expectNoForeignWords(own, identity, answer);
    if (shows && outcomes[identity] === 200 && identity !== 'otherOwner') expect(answer.body, identity).toContain(own.patientMark);
  }
}

/** Somebody else's row and no row at all answer with the same status and the same words. */
async function expectLikeAbsent(world: World, repeat: (ids: World['ids']) => Promise<Answer>, answer: Answer, identity: Identity): Promise<void> {
  const absent = absentIds(world.ids);
  const other = await repeat(absent);
  expect(other.status, `${identity}: status of an absent id`).toBe(answer.status);
  // A redirect is where it leads; what is written around it comes in pieces whose order is the server's.
  if (answer.status === 307) expect(outcomeOf(other), `${identity}: way from an absent id`).toBe(outcomeOf(answer));
  else expect(masked(other.body, absent), `${identity}: body of an absent id`).toBe(masked(answer.body, world.ids));
}

for (const [name, { input, outcomes }] of Object.entries(actions)) {
  test(`action ${name}`, async () => {
    const id = builtActions().get(name) ?? '';
    const world = await makeWorld();
    const cookies = await cookiesOf(world);
    const { denied, allowed } = deniedFirst(outcomes, (outcome) => outcome !== 'ok');

    const before = await fingerprint(world.clinic.clinicId);
    for (const identity of denied) {
      const answer = await callAction(id, input(world.ids), cookies[identity]);
      expect(answer.outcome, identity).toBe(outcomes[identity]);
      expectNoForeignWords(world, identity, answer);
      if (outcomes[identity] !== 'signed-out' && outcomes[identity] !== 'conflict') await expectLikeAbsent(world, (ids) => callAction(id, input(ids), cookies[identity]), answer, identity);
    }
    expect(await fingerprint(world.clinic.clinicId), 'those who may not have changed nothing').toBe(before);

    for (const identity of allowed) {
      const own = await makeWorld();
      const answer = await callAction(id, input(own.ids), (await cookiesOf(own))[identity]);
      expect(answer.outcome, `${identity}: ${answer.body}`).toBe('ok');
      expectNoForeignWords(own, identity, answer);
    }
  });
}
