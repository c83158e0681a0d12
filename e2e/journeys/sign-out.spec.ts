import { ask } from '../access/ask';
import { openClinic, password } from '../fixtures/clinic';
import { expect, test } from '../fixtures/test';

test('signing out ends the session on the server: a copied cookie is dead, and going back shows nothing', async ({ page, context }) => {
  const clinic = await openClinic();
  const { name } = await clinic.addPatientWithPlan();
  await page.goto('/patients?sort=age');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel('E-mail').fill(clinic.owner.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/patients?sort=age');
  await expect(page.getByRole('link', { name })).toBeVisible();

  const [stolen] = (await context.cookies()).filter((cookie) => cookie.name === 'homestretch-session');
  expect(stolen).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  const cookie = `${stolen?.name}=${stolen?.value}`;
  expect((await ask({ path: '/patients', cookie })).status).toBe(200);

  await page.getByRole('button', { name: `Your account: ${clinic.owner.name}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect((await ask({ path: '/patients', cookie })).status).toBe(307);

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText(name)).toBeHidden();
});

test('a wrong password and an unknown address read the same', async ({ page, faults }) => {
  const clinic = await openClinic();
  const tell = async (email: string) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(alert).toBeFocused();
    return alert.innerText();
  };
  expect(await tell(clinic.owner.email)).toBe(await tell(`nobody.${clinic.mark}@clinic.example`));
  // The server answers a refused sign-in with 401.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.startsWith('401: POST')));
});
