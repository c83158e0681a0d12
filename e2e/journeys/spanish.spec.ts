import { readPdf } from '../../components/handout/read-pdf.test-support';
import { openClinic } from '../fixtures/clinic';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('a patient and a therapist work in Spanish from end to end', async ({ page, context, openPhone }) => {
  const clinic = await openClinic({ locale: 'es' });
  const { name, programId, link } = await clinic.addPatientWithPlan({ items: [{ slug: 'glute-bridge', dose: { sets: 2, amount: { kind: 'reps', min: 8, max: 8 }, hold: { kind: 'seconds', seconds: 5 } } }] });

  const phone = await openPhone({ locale: 'es-ES' });
  await phone.goto(`/p/${link.token}`);
  await expect(phone).toHaveURL('/plan');
  await expect(phone.locator('html')).toHaveAttribute('lang', 'es');
  await expect(phone.getByText('1 ejercicio, una vez.')).toBeVisible();
  await expect(phone.getByText('Puente')).toBeVisible();
  await phone.getByRole('button', { name: 'Hice todo' }).click();
  await phone.getByRole('radiogroup', { name: '¿Cuánto le duele ahora?' }).getByRole('radio', { name: '8', exact: true }).check();
  await phone.getByText(/^Escrib[ai]r? a /).click();
  await phone.getByRole('textbox').fill('¿Sigo con el puente?');
  await phone.getByRole('button', { name: 'Guardar' }).click();
  await expect(phone.getByRole('heading', { name: 'Pare por hoy' })).toBeVisible();
  await expect(phone.getByText(/^Enviado/).first()).toBeVisible();

  await signIn(context, clinic.therapist);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { name: 'Hoy', level: 1 })).toBeVisible();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  await expect(row).toContainText('El dolor era de 8 después de la sesión, por encima del límite de 5.');
  await row.getByRole('link', { name }).click();
  await expect(page.getByText('¿Sigo con el puente?')).not.toHaveCount(0);

  const { pages } = await readPdf(await (await page.request.get(`/programs/${programId}/versions/1/handout.pdf`)).body());
  expect(pages.map((one) => one.text).join(' ')).toMatch(/Puente.*2 series de 8/);
});
