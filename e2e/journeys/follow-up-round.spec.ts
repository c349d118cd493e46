import { choose, drawer, notice, tabTo } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('a follow-up is made, lists what is left, and counts what is done until all is', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'En uppföljning');
  const risk = await plan.save('saveRisk', {
    code: '1.1',
    title: 'Beslut kommer sent',
    openedOn: '2026-01-01',
  });
  await plan.assess(risk, '2026-01-15', [3, 3]);
  await plan.save('saveRisk', { code: '1.2', title: 'Ärenden tappas', openedOn: '2026-01-01' });
  await plan.save('saveFollowUp', { kind: 't1', effectiveOn: '2026-04-30' });

  await plan.open('uppfoljning');
  await page.getByRole('button', { name: 'Ny uppföljning' }).click();
  const made = await drawer(page, 'Ny uppföljning');
  await choose(made, 'Vilken uppföljning?', 'Tertial 2');
  await expect(made.getByLabel('Dag', { exact: true })).toHaveValue('2026-08-31');
  await made.getByRole('button', { name: 'Skapa uppföljningen' }).click();
  await expect(notice(page, 'Uppföljning T2 2026 är skapad.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Uppföljning T2 2026' })).toBeVisible();
  await expect(page.getByText('0 av 2 klara.')).toBeVisible();

  await test.step('unchanged, by keyboard alone, and on to the next', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Oförändrad: 1.1 Beslut kommer sent' }));
    await page.keyboard.press('Enter');
    const form = await drawer(page, 'Ny bedömning av 1.1');
    await expect(form.getByRole('radio', { name: '3 Möjlig' })).toBeChecked();
    await expect(form.getByRole('radio', { name: '3 Betydlig' })).toBeChecked();
    await expect(form.getByLabel('Motivering')).toBeFocused();
    await page.keyboard.type('Inget har hänt sedan i våras.');
    await page.keyboard.press('Control+Enter');
    const next = await drawer(page, 'Ny bedömning av 1.2');
    await choose(next, 'Sannolikhet', '1 Osannolik');
    await choose(next, 'Allvarlighetsgrad', '2 Måttlig');
    await next.getByLabel('Motivering').fill('Bevakningen fungerar.');
    await next.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(next).toBeHidden();
  });

  await expect(page.getByText('2 av 2 klara.')).toBeVisible();
  await expect(page.getByText('Allt är gjort. Ingen ny uppföljning är bestämd.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bedöm / })).toHaveCount(0);
  await plan.open('risker');
  await expect(page.getByRole('row', { name: /^1\.1 Beslut kommer sent/ })).toContainText(
    'Oförändrad',
  );
});
