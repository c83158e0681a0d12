import type { Dose } from '../../lib/domain/dose';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { expectAccessible } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';

const bridge: Dose = { sets: 1, amount: { kind: 'reps', min: 2, max: 2 }, hold: { kind: 'seconds', seconds: 5 } };
const rest: Dose = { sets: 1, amount: { kind: 'time', seconds: 20 } };

const words = {
  en: { start: 'Start', now: 'Go now', next: 'Next one', pause: 'Pause', goOn: 'Go on', hold: 'Hold still. Keep breathing.', paused: 'Paused. Take your time.', tell: 'Tell how it went', of: '2 of 2 done.', pain: 'How bad is the pain now?', save: 'Save', sent: 'Sent', title: 'You did your exercises' },
  es: { start: 'Empezar', now: 'Seguir ya', next: 'La siguiente', pause: 'Pausa', goOn: 'Seguir', hold: 'No se mueva. Respire.', paused: 'En pausa. Tómese su tiempo.', tell: 'Contar cómo le fue', of: 'Hizo 2 de 2.', pain: '¿Cuánto le duele ahora?', save: 'Guardar', sent: 'Enviado', title: 'Hizo sus ejercicios' },
} as const;

for (const locale of ['en', 'es'] as const) {
  test(`from the square code through the guided session to a log that was sent: ${locale}`, async ({ openPhone }) => {
    const t = words[locale];
    const { patientId, link } = await (await openClinic({ locale })).addPatientWithPlan({ items: [{ slug: 'glute-bridge', dose: bridge }, { slug: 'childs-pose', dose: rest }] });
    const phone = await openPhone({ locale: locale === 'es' ? 'es-ES' : 'en-GB' });
    const tap = (name: string) => phone.getByRole('button', { name, exact: true }).click();
    const cue = phone.getByRole('heading', { level: 1 });
    const number = phone.getByRole('timer').locator('b');
    // A gap of more than five seconds counts as having been away, and pauses.
    const pass = async (seconds: number) => {
      for (let left = seconds; left > 0; left -= 3) await phone.clock.fastForward(Math.min(3, left) * 1000);
    };
    await phone.clock.install();

    await phone.goto(`/p/${link.token}`);
    await expect(phone).toHaveURL('/plan');
    await phone.getByRole('link', { name: t.start, exact: true }).click();
    await expect(phone.getByRole('button', { name: t.start, exact: true })).toBeVisible();
    await expectAccessible(phone, 'guided session');
    // From here on the clock moves by this test's word alone.
    await phone.clock.pauseAt(new Date(Date.now() + 600_000));
    await tap(t.start);
    await tap(t.now);
    await pass(3);
    await expect(cue).toHaveText(t.hold);
    await expect(number).toHaveText('4');
    await pass(2);
    await expect(number).toHaveText('2');

    await test.step('a pause stands still, and so does a reload', async () => {
      await tap(t.pause);
      await phone.clock.fastForward(60_000);
      await expect(number).toHaveText('2');
      await phone.reload();
      await expect(cue).toHaveText(t.paused);
      await expect(number).toHaveText('2');
      await tap(t.goOn);
    });

    await pass(10);
    await tap(t.next);
    await pass(12);
    await tap(t.start);
    await tap(t.now);
    await pass(30);
    await expect(cue).toHaveText(t.title);
    await tap(t.tell);
    await phone.clock.resume();

    await expect(phone.getByText(t.of)).toBeVisible();
    await phone.getByRole('radiogroup', { name: t.pain }).getByRole('radio', { name: '2', exact: true }).check();
    await tap(t.save);
    await expect(phone.locator('[data-state="sent"]').first()).toContainText(t.sent);

    const stored = await query('select pain_after, started_at is not null as guided, provenance from session_logs where patient_id = $1', [patientId]);
    expect(stored).toEqual([{ pain_after: 2, guided: true, provenance: 'same-day' }]);
    expect(await query('select outcome from item_logs i join session_logs s on s.id = i.session_log_id where s.patient_id = $1', [patientId])).toEqual([{ outcome: 'done' }, { outcome: 'done' }]);
  });
}
