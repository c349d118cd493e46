import { choose, drawer, notice, tabTo } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, signIn, test } from '../fixtures/test.ts';

test('cells are coloured by keyboard and published: what was assessed keeps its colour, the next gets the new, and a second publisher is told', async ({
  page,
  loginAs,
  browser,
  baseURL,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'En ny skala');
  const risk = await plan.save('saveRisk', {
    code: '1.1',
    title: 'Handläggare slutar',
    openedOn: '2026-01-01',
  });
  await plan.assess(risk, '2026-01-15', [2, 4]);

  const second = await browser.newContext({
    baseURL,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  const other = await second.newPage();
  await signIn(other, 'ledning');
  await other.goto(`/adala/plan/${plan.id}/skala`);
  await other.getByRole('gridcell', { name: /^Möjlig 3, Mindre 1: grön 3/ }).click();
  await expect(other.getByRole('button', { name: 'Publicera version 2' })).toBeVisible();

  await test.step('by keyboard alone', async () => {
    await plan.open('skala');
    const cells = page.getByRole('grid', { name: 'Skalans rutor' }).getByRole('gridcell');
    await tabTo(page, cells.and(page.locator('[tabindex="0"]')));
    // To a corner of the grid wherever focus begins, then to likelihood 2 and severity 4.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    await expect(
      page.getByRole('gridcell', { name: /^Mindre sannolik 2, Hög 4: gul 8/ }),
    ).toBeFocused();
    await page.keyboard.press('3');
    await expect(
      page.getByRole('gridcell', { name: /^Mindre sannolik 2, Hög 4: röd 8, var gul/ }),
    ).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(
      page.getByRole('gridcell', { name: /^Mindre sannolik 2, Hög 4: gul 8/ }),
    ).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByText(/En ruta byter färg\./)).toBeVisible();
    await expect(
      page.getByText(/En risk får en annan färg om den bedöms på nytt som den står\./),
    ).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Publicera version 2' }));
    await page.keyboard.press('Enter');
    await expect(notice(page, 'Version 2 av skalan är publicerad.')).toBeVisible();
  });

  await test.step('the second publisher is told and keeps the drawing', async () => {
    await other.getByRole('button', { name: 'Publicera version 2' }).click();
    await expect(other.getByText('Version 2 publicerades medan du ändrade')).toBeVisible();
    await expect(other.getByRole('gridcell', { name: /^Möjlig 3, Mindre 1: gul 3/ })).toBeVisible();
    await expect(other.getByRole('button', { name: 'Publicera version 3' })).toBeVisible();
    await second.close();
  });

  await plan.open(`risker/${risk.id}`);
  const now = page.getByRole('definition').first();
  await expect(now).toHaveText('Gul 8');
  await page.getByRole('button', { name: 'Ny bedömning' }).click();
  const form = await drawer(page, 'Ny bedömning av 1.1');
  await choose(form, 'Sannolikhet', '2 Mindre sannolik');
  await choose(form, 'Allvarlighetsgrad', '4 Hög');
  await expect(form.getByText('Röd 8')).toBeVisible();
  await form.getByLabel('Motivering').fill('Samma läge, men skalan är strängare.');
  await form.getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(form).toBeHidden();
  await expect(now).toHaveText('Röd 8');
  const reasons = page.getByRole('region', { name: 'Motiveringar' }).getByRole('listitem');
  await expect(reasons.last()).toContainText('Gul 8');
});
