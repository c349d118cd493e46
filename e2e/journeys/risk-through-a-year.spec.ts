import { choose, drawer, notice, tabTo } from '../fixtures/forms.ts';
import { makePlan, PERIOD } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('a head makes a plan, an area and a risk, assesses it before and after measures, and the matrix shows it', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  await page.goto('/adala');
  await page.getByRole('button', { name: 'Ny plan' }).click();
  const plan = await drawer(page, 'Ny plan');
  await plan.getByLabel('Enhet').selectOption('Barn och unga');
  await plan.getByLabel('Rubrik').fill('En risk från början');
  await plan.getByLabel('Första dagen').fill(PERIOD.startsOn);
  await plan.getByLabel('Sista dagen').fill(PERIOD.lastDay);
  await plan.getByRole('button', { name: 'Skapa planen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'En risk från början' })).toBeVisible();

  await page.getByRole('link', { name: 'Inställningar' }).click();
  await page.getByRole('button', { name: 'Nytt kvalitetsområde' }).click();
  const area = await drawer(page, 'Nytt kvalitetsområde');
  await area.getByLabel('Namn').fill('Rättssäkerhet');
  await area.getByRole('button', { name: 'Lägg till området' }).click();
  await expect(notice(page, 'Kvalitetsområdet är sparat.')).toBeVisible();

  await page.getByRole('link', { name: 'Risker', exact: true }).click();
  await page.getByRole('button', { name: 'Ny risk' }).click();
  const risk = await drawer(page, 'Ny risk');
  await risk.getByLabel('Nummer').fill('1.1');
  await risk.getByLabel('Risk', { exact: true }).fill('Beslut kommer sent');
  await risk.getByLabel('Kvalitetsområde').selectOption({ label: '1 Rättssäkerhet' });
  await risk.getByLabel('Finns från').fill('2026-01-01');
  await risk.getByRole('button', { name: 'Spara' }).click();
  await expect(notice(page, 'Risk 1.1 är tillagd.')).toBeVisible();
  await page.getByRole('link', { name: 'Bedöm den' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Beslut kommer sent/ })).toBeVisible();

  for (const [kind, likelihood, severity, becomes] of [
    ['Före åtgärder', '4 Sannolik', '4 Hög', 'Röd 16'],
    ['Efter åtgärder', '2 Mindre sannolik', '2 Måttlig', 'Gul 4'],
  ] as const) {
    await page.getByRole('button', { name: 'Ny bedömning' }).click();
    const form = await drawer(page, 'Ny bedömning av 1.1');
    await choose(form, 'Bedömningen gäller', kind);
    await form.getByLabel('Datum').fill('2026-01-15');
    await choose(form, 'Sannolikhet', likelihood);
    await choose(form, 'Allvarlighetsgrad', severity);
    await expect(form.getByText('Blir')).toBeVisible();
    await expect(form.getByText(becomes)).toBeVisible();
    await form.getByLabel('Motivering').fill(`Bedömd i ledningsgruppen, ${kind.toLowerCase()}.`);
    await form.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(form).toBeHidden();
  }
  const reasons = page.getByRole('region', { name: 'Motiveringar' }).getByRole('listitem');
  await expect(reasons).toHaveCount(2);
  await expect(reasons.filter({ hasText: 'Röd 16' })).toContainText('före åtgärder');

  await page.getByRole('link', { name: 'Risker 1', exact: true }).click();
  const cell = page.getByRole('gridcell', { name: /^Mindre sannolik 2, Måttlig 2: gul 4/ });
  await expect(cell.getByRole('link', { name: /^1\.1 Beslut kommer sent/ })).toBeVisible();
});

test('a risk is raised by keyboard alone, and the arrow keys step through all follow-ups without a request', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'En risk över tid');
  const area = await plan.save('saveQualityArea', { number: 1, name: 'Kontinuitet' });
  const risk = await plan.save('saveRisk', {
    code: '1.1',
    title: 'Handläggare slutar',
    qualityAreaId: area.id,
    openedOn: '2026-01-01',
  });
  await plan.assess(risk, '2026-01-15', [2, 2]);
  await plan.save('saveFollowUp', { kind: 't1', effectiveOn: '2026-04-30' });
  await plan.assess(risk, '2026-06-01', [2, 3]);
  await plan.save('saveFollowUp', { kind: 't2', effectiveOn: '2026-08-31' });

  await plan.open(`risker/${risk.id}`);
  await tabTo(page, page.getByRole('button', { name: 'Ny bedömning' }));
  await page.keyboard.press('Enter');
  const form = await drawer(page, 'Ny bedömning av 1.1');
  // Focus is in the form: within a group the arrows choose, Tab goes on to the next field.
  const likelihood = form.getByRole('group', { name: 'Sannolikhet' });
  await tabTo(page, likelihood.getByRole('radio', { name: '4 Sannolik' }));
  await page.keyboard.press('ArrowDown');
  await expect(likelihood.getByRole('radio', { name: '3 Möjlig' })).toBeChecked();
  const severity = form.getByRole('group', { name: 'Allvarlighetsgrad' });
  await tabTo(page, severity.getByRole('radio', { name: '4 Hög' }));
  await page.keyboard.press('Space');
  await expect(form.getByText('Röd 12')).toBeVisible();
  await tabTo(page, form.getByLabel('Motivering'));
  await page.keyboard.type('Tre av nio har sagt upp sig.');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();

  await plan.open('risker');
  const matrix = (name: string) => page.getByRole('region', { name: `Riskmatris ${name}` });
  await expect(matrix('T2 2026')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql')) asked.push(request.postData() ?? '');
  });

  const slider = page.getByRole('slider', { name: 'Uppföljning' });
  await tabTo(page, slider);
  await page.keyboard.press('ArrowRight');
  await expect(matrix('i dag').getByRole('gridcell', { name: /röd 12, risk 1\.1/ })).toBeVisible();
  await expect(page.getByText('Sedan T2 2026: 1.1 är höjd.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(matrix('T2 2026').getByRole('gridcell', { name: /gul 6, risk 1\.1/ })).toBeVisible();
  await expect(page.getByText('Sedan T1 2026: 1.1 är höjd.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(matrix('T1 2026').getByRole('gridcell', { name: /gul 4, risk 1\.1/ })).toBeVisible();
  await page.getByRole('button', { name: 'Nästa uppföljning' }).click();
  await expect(matrix('T2 2026')).toBeVisible();
  expect(asked, 'requests while stepping').toEqual([]);
});
