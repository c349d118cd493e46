import { openPlan, planAddress } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

test('the administrator of the system is told that no plan is open to the role', async ({
  page,
  loginAs,
}) => {
  await loginAs('admin');
  await page.getByRole('link', { name: 'Nacka kommun' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/Rollen administratör visar inga planer/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Åtgärdsplan 2020' })).toHaveCount(0);
});

test('a board member may read a risk of Ådala but not assess it; the head may', async ({
  page,
  loginAs,
  context,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Ådala kommun', 'Internkontrollplan 2026');
  await page
    .getByRole('link', { name: /^Risker/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Risker' }).waitFor();
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Bedömningar över tid' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny bedömning' })).toHaveCount(0);
  const address = page.url();

  await context.clearCookies();
  await loginAs('ledning');
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Ny bedömning' })).toBeVisible();
});

test('demonstration data and published figures are marked as what they are', async ({
  page,
  loginAs,
}) => {
  await loginAs('styrelse');
  for (const [name, mark] of [
    ['Nacka kommun', 'Publicerade uppgifter'],
    ['Hägersten-Liljeholmen', 'Publicerade uppgifter'],
    ['Alingsås kommun', 'Publicerade uppgifter'],
    ['Ekerö kommun', 'Publicerade uppgifter'],
    ['Ådala kommun', 'Demonstrationsdata'],
  ] as const) {
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(mark);
  }
});

/** What changes something, by the words on it. */
const CHANGING =
  /^(Ny|Nytt|Redigera|Rapportera|Bedöm|Avsluta|Öppna igen|Ändra|Kopiera till|Publicera|Ångra|Koppla)(?!\p{L})/u;

for (const role of ['styrelse', 'controller', 'revisor'] as const) {
  test(`${role} reads every page of a plan and is offered nothing that changes it`, async ({
    page,
    loginAs,
  }) => {
    await loginAs(role);
    await openPlan(page, 'Ådala kommun', 'Åtgärdsplan 2026');
    for (const part of [
      'risker',
      'atgarder',
      'mal',
      'andringar',
      'samband',
      'uppfoljning',
      'historik',
      'installningar',
      'skala',
    ]) {
      await page.goto(planAddress(page, part));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expect(
        page.getByRole('main').getByRole('button', { name: CHANGING }),
        part,
      ).toHaveCount(0);
    }
  });
}

test('published figures are read by everybody and changed by nobody', async ({ page, loginAs }) => {
  await loginAs('ledning');
  await openPlan(page, 'Nacka kommun', 'Åtgärdsplan 2020');
  for (const part of ['risker', 'atgarder', 'historik', 'installningar', 'skala']) {
    await page.goto(planAddress(page, part));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button', { name: CHANGING }), part).toHaveCount(
      0,
    );
  }
});
