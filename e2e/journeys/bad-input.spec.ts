import { openPlan } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe('what is wrong is said in one sentence and nothing is lost', () => {
  test.use({
    expectedConsoleErrors:
      /401|Failed to load resource|NOT_FOUND|finns inte|ERR_INTERNET_DISCONNECTED|Failed to fetch|utloggad/,
  });

  test('a wrong password', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('E-post').fill('styrelse@exempel.lagesbild.se');
    await page.getByLabel('Lösenord', { exact: true }).fill('fel');
    await page.getByRole('button', { name: 'Logga in' }).click();
    await expect(page.getByText(/stämmer inte/)).toBeVisible();
    await expect(page.getByLabel('E-post')).toHaveValue('styrelse@exempel.lagesbild.se');
  });

  test('an unknown address, an unknown plan and somebody else’s municipality', async ({
    page,
    loginAs,
  }) => {
    await loginAs('styrelse');
    await page.goto('/nacka/det-finns-inte');
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await page.goto('/nacka/plan/01900000-0000-7000-8000-000000000000');
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await page.goto('/en-annan-kommun');
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await page.getByRole('link', { name: 'Till startsidan' }).click();
    await expect(page.getByRole('link', { name: 'Nacka kommun' })).toBeVisible();
  });

  test('a session that ends in the middle of a form: the text stays, and is saved after signing in again', async ({
    page,
    loginAs,
    context,
  }) => {
    await loginAs('ledning');
    await openPlan(page, 'Ådala kommun', 'Internkontrollplan 2026');
    await page
      .getByRole('link', { name: /^Risker/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^1\.1|Övervägande/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ny bedömning' }).click();
    const form = page.getByRole('dialog', { name: /Ny bedömning/ });
    // A day inside the plan that has been, whenever this is run.
    await form.getByLabel('Datum').fill('2026-09-01');
    await form
      .getByRole('group', { name: 'Sannolikhet' })
      .getByRole('radio')
      .nth(1)
      .check({ force: true });
    await form
      .getByRole('group', { name: /Allvarlighetsgrad|Konsekvens/ })
      .getByRole('radio')
      .nth(1)
      .check({ force: true });
    await form
      .getByRole('textbox', { name: /Motivering|Varför/ })
      .fill('Bevakningen fungerar och är prövad i två månader.');

    await context.clearCookies();
    await form.getByRole('button', { name: /Spara/ }).click();
    const again = page.getByRole('dialog', { name: 'Logga in igen' });
    await expect(again).toBeVisible();
    await again.getByLabel('Lösenord', { exact: true }).fill('Lagesbild-demo-2026');
    await again.getByRole('button', { name: 'Logga in' }).click();
    await expect(again).toBeHidden();
    await expect(form).toBeHidden();
    await expect(page.getByText('Bedömningen är sparad.')).toBeVisible();
    await expect(page.getByText('Bevakningen fungerar och är prövad i två månader.')).toBeVisible();
  });

  test('a network that is gone is said, and the page goes on by itself when it is back', async ({
    page,
    loginAs,
    context,
  }) => {
    await loginAs('styrelse');
    await openPlan(page, 'Nacka kommun', 'Åtgärdsplan 2020');
    await context.setOffline(true);
    await expect(page.getByText(/utan nätverk/)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(/utan nätverk/)).toBeHidden();
    await page
      .getByRole('link', { name: /^Risker/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Risker' })).toBeVisible();
  });
});
