import { openClinic } from '../fixtures/clinic';
import { openPlan } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

interface Senses {
  said: string[];
  tones: number;
  sounds: AudioContext[];
  locks: WakeLockSentinel[];
}

declare global {
  interface Window {
    senses: Senses;
  }
}

/** Writes down what the page asks of the phone's own voice, sound and screen, and asks it of them. */
function listen(): void {
  window.senses = { said: [], tones: 0, sounds: [], locks: [] };
  const { senses } = window;
  const [speak, start, request, Sound] = [SpeechSynthesis.prototype.speak, OscillatorNode.prototype.start, WakeLock.prototype.request, window.AudioContext];
  SpeechSynthesis.prototype.speak = function (words) {
    senses.said.push(words.text);
    speak.call(this, words);
  };
  OscillatorNode.prototype.start = function (when) {
    senses.tones += 1;
    start.call(this, when);
  };
  WakeLock.prototype.request = async function (type) {
    const lock = await request.call(this, type);
    senses.locks.push(lock);
    return lock;
  };
  window.AudioContext = class extends Sound {
    constructor() {
      super();
      senses.sounds.push(this);
    }
  };
}

test('tone and voice are off at the start and heard once asked for; the screen stays awake; all of it is given back', async ({ openPhone }) => {
  const { link } = await (await openClinic()).addPatientWithPlan({ items: [{ slug: 'childs-pose', dose: { sets: 2, amount: { kind: 'time', seconds: 6 } } }] });
  const phone = await openPhone();
  await phone.addInitScript(listen);
  await openPlan(phone.context(), link);
  await phone.goto('/plan/session#go');
  const press = (name: string) => phone.getByRole('button', { name, exact: true }).click();
  const heard = () => phone.evaluate(() => ({ said: window.senses.said, tones: window.senses.tones, sounds: window.senses.sounds.map(({ state }) => state), awake: window.senses.locks.filter(({ released }) => !released).length }));

  await expect.poll(async () => (await heard()).awake).toBe(1);
  expect(await heard()).toMatchObject({ said: [], tones: 0, sounds: [] });
  await press('Sound off');
  await phone.getByRole('switch', { name: /Soft tone/ }).click();
  await phone.getByRole('switch', { name: /Voice/ }).click();
  await press('Close');
  await press('Start');
  await press('Go now');
  await expect.poll(async () => (await heard()).tones, { timeout: 15_000 }).toBeGreaterThanOrEqual(4);
  const { said, sounds } = await heard();
  expect(sounds).toEqual(['running']);
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^Hold\. \d seconds$/), '3', '2', '1']));

  await test.step('one lock at a time, also after a call', async () => {
    await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect((await heard()).awake).toBe(1);
  });
  await phone.evaluate(() => void (window.location.hash = '#today'));
  await expect(phone.getByRole('link', { name: 'Go on' })).toBeVisible();
  await expect.poll(heard).toMatchObject({ sounds: ['closed'], awake: 0 });
  expect(await phone.evaluate(() => window.speechSynthesis.speaking || window.speechSynthesis.pending)).toBe(false);
});
