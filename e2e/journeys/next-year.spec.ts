import { drawer } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('next year’s plan takes along what is open, and leaves what is done and what was assessed', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Året som går');
  const risk = await plan.save('saveRisk', {
    code: '1.1',
    title: 'Beslut kommer sent',
    openedOn: '2026-01-01',
  });
  await plan.assess(risk, '2026-01-15', [3, 4]);
  const gone = await plan.save('saveRisk', {
    code: '1.2',
    title: 'Gamla avtal',
    openedOn: '2026-01-01',
  });
  await plan.save('changeRiskState', {
    id: undefined,
    riskId: gone.id,
    version: gone.version,
    effectiveOn: '2026-02-01',
    isOpen: false,
    closeReason: 'risk_gone',
  });
  await plan.save('saveMeasure', { title: 'Beslutsmöte varje tisdag', riskIds: [risk.id] });
  const done = await plan.save('saveMeasure', { title: 'Nya avtal', riskIds: [risk.id] });
  await plan.save('reportMeasure', {
    id: undefined,
    measureId: done.id,
    version: done.version,
    effectiveOn: '2026-02-01',
    progress: 'done',
  });

  await plan.open('installningar');
  await page.getByRole('button', { name: 'Kopiera till nästa år' }).click();
  const copy = await drawer(page, 'Kopiera till nästa år');
  const along = copy.getByRole('region', { name: 'Följer med' }).getByRole('listitem');
  await expect(along).toHaveText([/^1\s*öppen risk$/, /^1\s*åtgärd som inte är klar$/]);
  await copy.getByLabel('Rubrik').fill('Året som kommer');
  await copy.getByLabel('Sista dagen').fill('2020-01-01');
  await copy.getByRole('button', { name: 'Skapa nästa års plan' }).click();
  await expect(copy.getByText(/Slutet kan inte ligga före början/)).toBeVisible();
  await copy.getByLabel('Första dagen').fill('2027-01-01');
  await copy.getByLabel('Sista dagen').fill('2027-12-31');
  await copy.getByRole('button', { name: 'Skapa nästa års plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Året som kommer' })).toBeVisible();

  await page
    .getByRole('link', { name: /^Risker/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Risker' })).toBeVisible();
  const row = page.getByRole('row', { name: /Beslut kommer sent/ });
  await expect(row).toContainText('ej bedömd');
  await expect(page.getByText('Gamla avtal')).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Åtgärder/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'Beslutsmöte varje tisdag' })).toBeVisible();
  await expect(page.getByText('Nya avtal')).toHaveCount(0);
});
