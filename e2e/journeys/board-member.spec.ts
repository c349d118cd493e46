import { openPlan } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

const cells: Record<string, string> = {
  '1.1': 'Möjlig 3, Måttlig 2: gul 6',
  '2.2': 'Mindre sannolik 2, Betydlig 3: gul 6',
  '3.1': 'Mindre sannolik 2, Måttlig 2: gul 4',
  '4.1': 'Mindre sannolik 2, Måttlig 2: gul 4',
  '5.1': 'Möjlig 3, Måttlig 2: gul 6',
  '5.2': 'Möjlig 3, Måttlig 2: gul 6',
};

test('a board member goes from the log-in to the printed figures behind a risk', async ({
  page,
  loginAs,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Nacka kommun', 'Åtgärdsplan 2020');

  await expect(page.getByText('Ingen röd risk återstår.')).toBeVisible();
  await expect(page.getByText('Publicerade uppgifter', { exact: true })).toBeVisible();
  await expect(page.getByText(/Lägena i matrisen är exempelvärden/).first()).toBeVisible();

  const matrix = page.getByRole('grid', { name: /Riskmatris/ });
  for (const [code, place] of Object.entries(cells)) {
    const cell = matrix.getByRole('gridcell', { name: new RegExp(`^${place}`) });
    await expect(cell.getByRole('link', { name: new RegExp(`^${code} `) })).toBeVisible();
  }
  await expect(matrix.getByRole('link', { name: /^2\.1 / })).toHaveCount(0);
  const mover = matrix.getByRole('link', { name: '5.2 Kontinuitet, sänkt från röd 12' });
  await expect(mover).toBeVisible();
  const arrow = page.locator('[data-arrow]');
  await expect(arrow).toHaveCount(1);

  await mover.click();
  await expect(page.getByRole('heading', { level: 1, name: /Kontinuitet/ })).toBeVisible();
  await expect(
    page.getByText('Risken har sänkts från röd till gul sedan tertial 1.'),
  ).toBeVisible();

  await page
    .getByRole('link', { name: /Vakanta tjänster/ })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Antal vakanta tjänster' }),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'Tabell' }).check();
  const values = page.getByRole('table').getByRole('row');
  for (const [month, value] of [
    ['Januari 2020', '5'],
    ['Februari 2020', '4'],
    ['Mars 2020', '10'],
    ['April 2020', '9'],
    ['Maj 2020', '5'],
    ['Juni 2020', '1'],
  ]) {
    await expect(values.filter({ hasText: month ?? '' })).toContainText(value ?? '');
  }
});

test('the share of emergency homes is as printed: May is a gap in the chart and u.s. in the table', async ({
  page,
  loginAs,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Nacka kommun', 'Åtgärdsplan 2020');
  await page
    .getByRole('link', { name: /^Indikatorer/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Jourhem över 6 månader, andel' }).click();

  const chart = page
    .getByRole('img', { name: /Andel av pågående placeringar i jourhem|Jourhem över 6 månader/ })
    .first();
  await expect(chart).toBeVisible();
  await expect(chart.getByText('u.s.')).toBeVisible();
  await expect(page.getByText('43 % i juni 2020.')).toBeVisible();
  await expect(page.getByText(/5 av 13 värden/).first()).toBeVisible();

  await page.getByRole('radio', { name: 'Tabell' }).check();
  await expect(page).toHaveURL(/vy=tabell/);
  const row = (month: string) => page.getByRole('row').filter({ hasText: month });
  for (const [month, percent, numerator, denominator] of [
    ['Januari 2020', '40', '10', '25'],
    ['Februari 2020', '67', '16', '24'],
    ['Mars 2020', '44', '7', '16'],
    ['April 2020', '44', '7', '16'],
    ['Juni 2020', '43', '6', '14'],
  ] as const) {
    await expect(row(month)).toContainText(percent);
    await expect(row(month)).toContainText(numerator);
    await expect(row(month)).toContainText(denominator);
  }
  await expect(row('Maj 2020')).toContainText('u.s.');
});
