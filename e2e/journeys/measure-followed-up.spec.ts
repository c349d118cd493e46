import { choose, drawer, notice, tabTo } from '../fixtures/forms.ts';
import { send } from '../fixtures/graphql.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('a measure gets its light from its dates, another light asks for a reason, and its owner reports it without editing it', async ({
  page,
  loginAs,
  context,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'En åtgärd följs upp');
  await plan.save('saveRisk', { code: '1.1', title: 'Beslut kommer sent', openedOn: '2026-01-01' });
  await plan.save('saveGoal', { code: '1', title: 'Besked i tid' });

  await plan.open('atgarder');
  await page.getByRole('button', { name: 'Ny åtgärd' }).click();
  const made = await drawer(page, 'Ny åtgärd');
  await made.getByLabel('Åtgärd', { exact: true }).fill('Beslutsmöte varje tisdag');
  await made.getByLabel('Ansvarig').fill('Gruppledare Utredning Norr');
  await made
    .getByLabel('Person', { exact: true })
    .selectOption('Gruppledare (demo), gruppledare, Utredning Norr');
  await made.getByLabel('Start').fill('2026-01-15');
  await made.getByLabel('Klart senast').fill('2026-03-01');
  await made.getByRole('checkbox', { name: '1.1 Beslut kommer sent' }).check();
  await made.getByRole('checkbox', { name: '1 Besked i tid' }).check();
  await made.getByRole('button', { name: 'Lägg till åtgärden' }).click();
  await expect(notice(page, 'Åtgärden är tillagd.')).toBeVisible();

  const row = page.getByRole('row', { name: /Beslutsmöte varje tisdag/ });
  await expect(row.getByRole('cell', { name: /^Försenad\s+enligt datum$/ })).toBeVisible();
  await expect(row.getByRole('cell', { name: /^1 mars 2026\s+passerat$/ })).toBeVisible();
  await choose(page, 'Visa', 'Försenade 1');
  await expect(row).toBeVisible();

  await row.getByRole('link', { name: 'Beslutsmöte varje tisdag' }).click();
  await expect(
    page
      .getByRole('region', { name: 'Hör till' })
      .getByRole('link', { name: '1.1 Beslut kommer sent' }),
  ).toBeVisible();

  await test.step('another light than the dates give demands its reason', async () => {
    await page.getByRole('button', { name: 'Rapportera' }).click();
    const report = await drawer(page, 'Rapportera läget');
    await choose(report, 'Läge', 'Pågår');
    await choose(report, 'Stoppljus', 'Risk för försening');
    await report.getByRole('button', { name: 'Spara läget' }).click();
    await expect(
      report.getByText('Skriv varför stoppljuset ska vara ett annat än datumen visar.'),
    ).toBeVisible();
    await expect(report.getByLabel('Motivering till stoppljuset')).toBeFocused();
    await page.keyboard.type('Mötet hålls, men två grupper återstår.');
    await page.keyboard.press('Control+s');
    await expect(notice(page, 'Läget är sparat.')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Risk för försening');
    await expect(page.getByRole('region', { name: 'Rapporter' })).toContainText(
      'Mötet hålls, men två grupper återstår.',
    );
  });

  await test.step('a deviation with its analysis, by keyboard alone', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Redigera', exact: true }));
    await page.keyboard.press('Enter');
    const edit = await drawer(page, 'Redigera åtgärden');
    const flag = edit.getByRole('checkbox', { name: 'Det finns en avvikelse från planen' });
    await tabTo(page, flag);
    await page.keyboard.press('Space');
    await tabTo(page, edit.getByLabel('Analys av avvikelsen'));
    await page.keyboard.type('Rekryteringen drog ut på tiden.');
    await page.keyboard.press('Control+s');
    await expect(edit).toBeHidden();
    await expect(page.getByText('Rekryteringen drog ut på tiden.')).toBeVisible();
  });

  await plan.open('atgarder');
  await choose(page, 'Visa som', 'Tidslinje');
  await expect(page).toHaveURL(/vy=tidslinje/);
  const group = page.getByRole('region', { name: 'Tidslinje' });
  await expect(group.getByRole('heading', { name: 'Risk för försening 1' })).toBeVisible();
  await expect(group.getByText('15 jan 2026 till 1 mars 2026')).toBeVisible();
  await group.getByRole('link', { name: 'Beslutsmöte varje tisdag' }).click();
  await page.getByRole('heading', { level: 1, name: 'Beslutsmöte varje tisdag' }).waitFor();
  const measureId = new URL(page.url()).pathname.split('/').at(-1);

  await test.step('the owner may report, and no more', async () => {
    const address = page.url();
    await context.clearCookies();
    await loginAs('gruppledare');
    await page.goto(address);
    await page.getByRole('button', { name: 'Rapportera' }).click();
    const report = await drawer(page, 'Rapportera läget');
    await choose(report, 'Läge', 'Klar');
    await choose(report, 'Stoppljus', /^Enligt datum/);
    await report.getByRole('button', { name: 'Spara läget' }).click();
    await expect(notice(page, 'Läget är sparat.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Rapporter' })).toContainText(
      'Gruppledare (demo)',
    );
    await expect(page.getByRole('button', { name: 'Redigera', exact: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Ändra:/ })).toHaveCount(0);
    const titled = await send(page, 'saveMeasure', { id: measureId, version: 1, title: 'Annan' });
    expect(titled.problem?.code).toBe('FORBIDDEN');
  });
});
