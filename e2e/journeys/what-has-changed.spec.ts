import { notice } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { openPlan, planAddress } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

test('what has changed names every edit since a day, as page and as text, and is narrowed down by part and by kind', async ({
  page,
  loginAs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await loginAs('chef');
  const plan = await makePlan(page, 'Vad som har ändrats');
  const area = await plan.save('saveQualityArea', { number: 1, name: 'Rättssäkerhet' });
  await plan.save('saveQualityArea', { number: 2, name: 'Trygghet' });
  const risk = (code: string, title: string, qualityAreaId: string | null) =>
    plan.save('saveRisk', { code, title, qualityAreaId, openedOn: '2026-01-01' });
  const late = await risk('1.1', 'Beslut kommer sent', area.id);
  const gone = await risk('2.1', 'Gamla avtal', null);
  await plan.assess(late, '2026-01-01', [2, 2]);
  await plan.assess(late, '2026-02-01', [3, 4]);
  await plan.assess(gone, '2026-01-01', [2, 2]);
  await plan.save('saveMeasure', { title: 'Beslutsmöte varje tisdag', riskIds: [late.id] });
  await plan.save('saveGoal', { code: '1', title: 'Besked i tid' });

  await plan.open(`risker/${gone.id}`);
  await page.getByRole('button', { name: 'Avsluta risken' }).click();
  const close = page.getByRole('dialog', { name: 'Avsluta risk 2.1' });
  await close.getByRole('radio', { name: 'Ingen risk kvarstår' }).check({ force: true });
  await close.getByRole('button', { name: 'Avsluta risken' }).click();
  await expect(notice(page, 'Risken är avslutad.')).toBeVisible();

  await page.getByRole('link', { name: 'Ändringar' }).click();
  await page.getByRole('textbox', { name: 'Från' }).fill('2026-01-15');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fran=2026-01-15/);
  const risks = page.getByRole('region', { name: 'Risker' });
  const raised = risks.getByRole('listitem').filter({ hasText: 'Beslut kommer sent' });
  await expect(raised.first()).toContainText(/Gul 4\s*till\s*Röd 12/);
  await expect(raised.first()).toContainText('byter färg');
  const closed = risks.getByRole('listitem').filter({ hasText: 'Gamla avtal' });
  await expect(closed.first()).toContainText('ingen risk kvarstår');
  const measures = page.getByRole('region', { name: 'Åtgärder' });
  await expect(measures.getByRole('listitem')).toContainText(['Beslutsmöte varje tisdag']);
  await expect(page.getByRole('region', { name: 'Mål' })).toContainText('Besked i tid');

  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(page.getByText('Texten är kopierad.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Ändringar från 15 januari 2026 till');
  expect(text).toContain('1.1 Beslut kommer sent från gul till röd');
  expect(text).toContain('2.1 Gamla avtal');

  await test.step('narrowed down by keyboard', async () => {
    await page.getByRole('button', { name: /^Slag/ }).press('Enter');
    await page.getByRole('menuitemradio', { name: /^Mål/ }).press('Enter');
    await expect(measures).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Mål' })).toContainText('Besked i tid');
    await page.getByRole('button', { name: /^Slag/ }).press('Enter');
    await page.getByRole('menuitemradio', { name: /^Alla slag/ }).press('Enter');
    await page.getByRole('button', { name: /^Del av planen/ }).press('Enter');
    await page.getByRole('menuitemradio', { name: '1 Rättssäkerhet' }).press('Enter');
    await expect(measures).toContainText('Beslutsmöte varje tisdag');
    await expect(risks).toContainText('Beslut kommer sent');
    await expect(page.getByRole('main')).not.toContainText('Gamla avtal');
  });
});

test('a measure that was taken out of Ådala’s plan is told, stands in earlier states, and history goes all the way back', async ({
  page,
  loginAs,
}) => {
  await loginAs('revisor');
  await openPlan(page, 'Ådala kommun', 'Åtgärdsplan 2026');
  const home = planAddress(page);
  const removed = 'Två inhyrda utredare över sommaren';
  await page.goto(`${home}/andringar?fran=2026-01-31&till=2026-08-31`);
  await expect(page.getByText(`En åtgärd har tagits bort ur planen: ${removed}.`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Borttaget' })).toContainText(removed);
  const measures = page.getByRole('table', { name: 'Åtgärder' });
  await page.goto(`${home}/atgarder?datum=2026-08-31`);
  await expect(measures.getByRole('row').first()).toBeVisible();
  await expect(measures.getByText(removed)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Avslutat' })).toContainText(removed);
  await page.goto(`${home}/atgarder?datum=2026-01-31`);
  await expect(measures.getByRole('link', { name: removed })).toBeVisible();

  await page.goto(`${home}/historik`);
  const rows = page.getByRole('region').getByRole('listitem');
  await expect(rows).toHaveCount(50);
  const more = page.getByRole('button', { name: 'Visa fler' });
  for (let pages = 1; pages < 20 && (await more.isVisible()); pages += 1) {
    const before = await rows.count();
    await more.press('Enter');
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
  await expect(page.getByText('Här börjar historiken.')).toBeVisible();
  await expect(rows.last()).toContainText('lade till');
});
