import { choose, drawer, notice, pick } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('goals are written as a tree, assessed, moved, closed and opened again', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Ett träd av mål');
  await plan.save('saveGoal', { code: '1', title: 'Skydd och stöd i tid' });
  await plan.save('saveGoal', { code: '2', title: 'Barnets egen röst' });
  await plan.open('mal');

  await test.step('a subgoal, by keyboard through the menu', async () => {
    await page.getByRole('button', { name: 'Ändra 1 Skydd och stöd i tid' }).focus();
    await page.keyboard.press('Enter');
    const ways = page.getByRole('menuitem');
    await expect(ways.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(ways.first()).toBeFocused();
    for (let presses = 0; presses < 8; presses += 1) {
      if ((await page.locator(':focus').textContent()) === 'Nytt mål under') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const form = await drawer(page, 'Nytt mål');
    await expect(form.getByLabel('Ligger under').locator('option:checked')).toHaveText(
      /1 Skydd och stöd i tid/,
    );
    await form.getByLabel('Nummer').fill('1.1');
    await form.getByLabel('Målet', { exact: true }).fill('Besked inom lagens tider');
    await form.getByRole('button', { name: 'Lägg till målet' }).click();
    await expect(notice(page, 'Målet är tillagt.')).toBeVisible();
  });

  const goal = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name }) })
      .last();

  await test.step('assessed with an analysis', async () => {
    await pick(page, 'Ändra 1.1 Besked inom lagens tider', 'Bedöm');
    const form = await drawer(page, 'Bedöm målet');
    await choose(form, 'Bedömning', 'Uppfylls delvis');
    await form.getByLabel('Analys').fill('Utredningarna ligger strax under målet.');
    await form.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(notice(page, 'Bedömningen är sparad.')).toBeVisible();
    await expect(goal('1.1 Besked inom lagens tider')).toContainText('Uppfylls delvis');
    await expect(page.getByText('Utredningarna ligger strax under målet.')).toBeVisible();
  });

  await test.step('moved under another goal', async () => {
    await pick(page, 'Ändra 1.1 Besked inom lagens tider', 'Redigera');
    const form = await drawer(page, 'Redigera målet');
    await form.getByLabel('Ligger under').selectOption({ label: '2 Barnets egen röst' });
    await form.getByLabel('Nummer').fill('2.1');
    await form.getByRole('button', { name: 'Spara' }).click();
    await expect(notice(page, 'Målet är sparat.')).toBeVisible();
    const second = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2, name: '2 Barnets egen röst' }) });
    await expect(
      second.getByRole('heading', { level: 3, name: '2.1 Besked inom lagens tider' }),
    ).toBeVisible();
  });

  await test.step('closed, and opened again from history’s own answer', async () => {
    await pick(page, 'Ändra 1 Skydd och stöd i tid', 'Avsluta');
    const form = await drawer(page, 'Avsluta målet');
    await form.getByRole('button', { name: 'Avsluta målet' }).click();
    await expect(notice(page, 'Målet är avslutat.')).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 Skydd och stöd i tid' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect(notice(page, 'Ändringen är ångrad.')).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 Skydd och stöd i tid' })).toBeVisible();
  });
});

test('a recommendation is written, answered with measures, and read by the board as its answer', async ({
  page,
  loginAs,
  context,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Svar till revisorerna');
  await plan.save('saveMeasure', { title: 'Ny rutin för registerkontroll', dueOn: '2035-03-01' });
  await plan.open('rekommendationer');
  await page.getByRole('button', { name: /rekommendation/ }).click();
  const form = await drawer(page, 'Ny rekommendation');
  await form.getByLabel('Nr').fill('1');
  await form.getByLabel('Från').fill('KPMG');
  await form.getByLabel('Mottagen').fill('2026-01-10');
  await form.getByLabel('Rekommendation', { exact: true }).fill('Kontrollera familjehemmen');
  await form.getByLabel('Revisorernas text').fill('Inför fortlöpande registerkontroller.');
  await form.getByLabel('Klart senast').fill('2026-03-01');
  await form.getByLabel('Återrapport till nämnden').fill('2026-12-31');
  await form.getByRole('button', { name: 'Lägg till rekommendationen' }).click();
  await expect(notice(page, 'Rekommendationen är tillagd.')).toBeVisible();
  const item = page.getByRole('listitem').filter({ hasText: 'Kontrollera familjehemmen' });
  await expect(item).toContainText('Inget svar ännu.');
  await expect(item).toContainText('Försenad');
  const menu = 'Ändra rekommendation 1, Kontrollera familjehemmen';

  await pick(page, menu, 'Koppla åtgärder');
  const ties = page.getByRole('dialog', { name: 'Koppla åtgärder' });
  await ties.getByRole('checkbox', { name: 'Ny rutin för registerkontroll' }).check();
  await ties.getByRole('button', { name: 'Spara' }).click();
  await expect(notice(page, 'Kopplingarna är sparade.')).toBeVisible();
  await expect(item.getByRole('link', { name: 'Ny rutin för registerkontroll' })).toBeVisible();

  await pick(page, menu, 'Redigera');
  const answer = await drawer(page, 'Redigera rekommendationen');
  await answer
    .getByLabel('Svar', { exact: true })
    .fill('Kontroll görs varje år från och med mars.');
  await choose(answer, 'Läge', 'Genomförd');
  await answer.getByRole('button', { name: 'Spara' }).click();
  await expect(notice(page, 'Rekommendationen är sparad.')).toBeVisible();
  await expect(item).toContainText('Genomförd');

  const address = page.url();
  await context.clearCookies();
  await loginAs('styrelse');
  await page.goto(address);
  await expect(item).toContainText('Kontroll görs varje år från och med mars.');
  await expect(item).toContainText('31 december 2026');
  await expect(item).not.toContainText('Försenad');
  await expect(page.getByRole('button', { name: /^Ändra/ })).toHaveCount(0);
  await expect(page.getByText('Rekommendationen från KPMG är besvarad.')).toBeVisible();
});
