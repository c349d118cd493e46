import { drawer, notice, tabTo } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('what hangs together is walked and opened by keyboard, and what hangs loose is listed and mended', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Ett samband');
  const risk = await plan.save('saveRisk', {
    code: '1.1',
    title: 'Beslut kommer sent',
    openedOn: '2026-01-01',
  });
  await plan.save('saveRisk', { code: '1.2', title: 'Ärenden tappas', openedOn: '2026-01-01' });
  const goal = await plan.save('saveGoal', { code: '1', title: 'Besked i tid' });
  await plan.save('saveMeasure', {
    title: 'Beslutsmöte varje tisdag',
    ownerTitle: 'Enhetschef',
    riskIds: [risk.id],
    goalIds: [goal.id],
  });
  await plan.open('samband');
  const node = (name: RegExp) => page.getByRole('button', { name });

  await tabTo(page, node(/^1 Besked i tid/));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Målet 1 Besked i tid nås genom/)).toBeVisible();
  await expect(page).toHaveURL(/fran=/);
  await page.keyboard.press('ArrowRight');
  await expect(node(/^Beslutsmöte varje tisdag/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(node(/^1\.1 Beslut kommer sent/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Risken 1\.1 Beslut kommer sent åtgärdas genom/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Beslut kommer sent/ })).toBeVisible();

  await plan.open('samband');
  const loose = page.getByRole('group').filter({ hasText: 'risk saknar åtgärd' });
  await loose.getByText('1 risk saknar åtgärd').click();
  await loose.getByRole('link', { name: 'Lägg till åtgärd: 1.2 Ärenden tappas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Ärenden tappas/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ny åtgärd' }).click();
  const form = await drawer(page, 'Ny åtgärd');
  await expect(form.getByRole('checkbox', { name: '1.2 Ärenden tappas' })).toBeChecked();
  await form.getByLabel('Åtgärd', { exact: true }).fill('Bevakningslista varje fredag');
  await form.getByRole('button', { name: 'Lägg till åtgärden' }).click();
  await expect(notice(page, 'Åtgärden är tillagd.')).toBeVisible();
  await plan.open('samband');
  await expect(page.getByText('risk saknar åtgärd')).toHaveCount(0);
  await expect(page.getByText('1 åtgärd saknar uppgift om ansvarig')).toBeVisible();
});
