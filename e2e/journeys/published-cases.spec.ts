import { openPlan, planAddress } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

test('2019: whoever holds the annual report finds its goals, every printed figure, its activities and the figures that cannot be', async ({
  page,
  loginAs,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Hägersten-Liljeholmen', 'Verksamhetsberättelse 2019');
  await page.goto(planAddress(page, 'mal'));
  await expect(
    page.getByText('Av sex bedömda mål uppfylls tre helt och tre delvis.'),
  ).toBeVisible();

  const none = 'ej angivet';
  // As printed: outcome, boys, girls, previous year, forecast, year target, council target.
  for (const [name, ...figures] of [
    [
      'Antal tillhandahållna platser för feriejobb',
      '368',
      none,
      none,
      '454',
      '350',
      '360',
      '9 000',
    ],
    [
      'Andel barn och unga med skyddsbehov som kunnat placeras under trygga förhållanden',
      '?85,29 %',
      '?88,89 %',
      '?18,75 %',
      none,
      none,
      '100 %',
      '100 %',
    ],
    [
      'Andel barn och ungdomar som inte är aktuella 12 månader efter avslutad insats',
      '84,7 %',
      '83,1 %',
      '86,2 %',
      '87,1 %',
      '84 %',
      '84 %',
      '84 %',
    ],
    [
      'Andel meddelanden om avhysning som kunnat avvärjas',
      '51,85 %',
      none,
      none,
      none,
      none,
      '75 %',
      'tas fram av nämnd',
    ],
    ['Sjukfrånvaro', '5,5 %', none, none, '5,7 %', none, '5,7 %', 'tas fram av nämnd'],
    ['Sjukfrånvaro dag 1–14', '1,27 %', none, none, '1,37 %', none, '1,37 %', 'tas fram av nämnd'],
  ] as const) {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await expect(row.getByRole('cell')).toHaveText([...figures]);
  }
  await expect(page.getByText('Att kontrollera:')).toBeVisible();
  await expect(
    page.getByText(/Totalt 85,29\s%, pojkar 88,89\s% och flickor 18,75\s% kan inte alla stämma/),
  ).toBeVisible();

  for (const [title, start, deviation] of [
    ['Lokala operativa samverkansforum', '1 jan 2019', 'Ja'],
    ['Allvarssamtal inom 48 timmar', '1 jan 2019', 'Nej'],
    ['Social insatsgrupp', '1 jan 2019', 'Ja'],
    ['Brukarintervjuer enligt Västernorrlandsmodellen', '1 feb 2019', 'Nej'],
    ['Kvalitetsgranskning av slumpmässigt utvalda ärenden', '1 feb 2019', 'Nej'],
    ['Prognosuppföljning', '1 jan 2019', 'Nej'],
    ['Handlingsplan utifrån medarbetarundersökningen', '1 jan 2019', 'Ja'],
  ] as const) {
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText(start);
    await expect(row).toContainText('31 dec 2019');
    await expect(row.getByRole('cell').last()).toHaveText(deviation);
  }

  for (const [level, heading, title] of [
    ['KF:s inriktningsmål', 2, '1 En modern storstad med möjligheter och valfrihet för alla'],
    ['KF:s mål för verksamhetsområdet', 3, '3.2 Skattemedlen används effektivt'],
    ['Nämndmål', 4, 'Verksamheterna har en långsiktigt hållbar ekonomi'],
    ['Enhetsmål', 5, 'Medarbetarna gör miljövänliga val'],
  ] as const) {
    const goal = page.getByRole('heading', { level: heading, name: title });
    await expect(goal).toBeVisible();
    await expect(goal.locator('xpath=..')).toContainText(level);
  }
});

test('2021: eight recommendations, answered, with the due dates and self-checks of the statement', async ({
  page,
  loginAs,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Alingsås kommun', 'Svar på granskningen');
  await page.goto(planAddress(page, 'rekommendationer'));
  await expect(page.getByText('Alla åtta rekommendationer från KPMG är besvarade.')).toBeVisible();
  const march = '1 mars 2021';
  const twice = '2 gånger per år';
  const items = page.getByRole('region', { name: 'Från KPMG' }).getByRole('listitem');
  await expect(items).toHaveCount(8);
  for (const [index, title, due, checks] of [
    [0, 'Följa utvecklingen av olika former av placeringar samt kostnadsutvecklingen', null, null],
    [1, 'Analysera varför kommunen har fler placerade barn än liknande kommuner', null, null],
    [2, 'Rutin för fortlöpande registerkontroller av familjehem', march, null],
    [3, 'Dokumenterad rutin för kvalitet i anlitade HVB', march, null],
    [4, 'Rutin och egenkontroll: överväganden och omprövningar i tid', march, twice],
    [5, 'Egenkontroll: vårdplaner och genomförandeplaner enligt BBIC', null, twice],
    [6, 'Rutin: konsultationsdokument om skolgång och hälsa', march, 'Följs upp varje månad'],
    [7, 'Egenkontroll: barnet får information och kommer till tals', null, twice],
  ] as const) {
    const item = items.nth(index);
    await expect(item.getByRole('heading')).toContainText(`${index + 1}. ${title}`);
    await expect(item).toContainText('Besvarad');
    await expect(item.getByText(march)).toHaveCount(due ? 1 : 0);
    if (checks) await expect(item).toContainText(checks);
  }
});

test('2014: the three states of the report, and what is followed up under another assignment', async ({
  page,
  loginAs,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Ekerö kommun', 'Utvecklings- och åtgärdsplan 2014');
  await page.goto(planAddress(page, 'atgarder'));
  const rows = page.getByRole('table', { name: 'Åtgärder' }).getByRole('row');
  await expect(rows).toHaveCount(18);
  for (const [state, count] of [
    ['Pågår', 8],
    ['Klar', 6],
    ['Ej angivet', 3],
  ] as const) {
    const inState = rows.filter({ has: page.getByRole('cell', { name: state, exact: true }) });
    await expect(inState, state).toHaveCount(count);
  }
  const row = (title: string) =>
    rows.filter({ has: page.getByRole('link', { name: title, exact: true }) });
  await expect(row('Stärkt fältsamordning')).toContainText('Klar');
  await expect(row('Förebyggande öppenvårdsmottagning')).toContainText(
    'Sedan den 1 februari 2013.',
  );
  await expect(row('Boendekartläggning')).toContainText('Pågår');
  await expect(row('SkolFam')).toContainText('Ej angivet');
  await expect(row('Stärkt familjebehandling')).toContainText('följs upp under Öppenvårdsenhet');
  await expect(page.getByText('Publicerade uppgifter går inte att ändra.')).toBeVisible();
});

test('2020: one risk lowered from red to yellow, one closed, five where they stood', async ({
  page,
  loginAs,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Nacka kommun', 'Åtgärdsplan 2020');
  await page.goto(planAddress(page, 'risker'));
  await expect(
    page.getByText('Sedan T1 2020: 5.2 är sänkt; 2.1 är avslutad. 5 risker är oförändrade.'),
  ).toBeVisible();
  const row = (title: string) => page.getByRole('row').filter({ hasText: title });
  await expect(row('Kontinuitet')).toContainText('Röd 12');
  await expect(row('Kontinuitet')).toContainText('Gul 6');
  await expect(row('Kontinuitet')).toContainText('Sänkt');
  await expect(row('Stöd och skydd')).toContainText('ingen risk kvarstår');
  for (const title of [
    'Barns delaktighet',
    'Placerade barn i jourhem/familjehem',
    'Helhetssyn och samordning',
    'Verksamhetsuppföljning och utveckling',
  ]) {
    await expect(row(title).last()).toContainText('Oförändrad');
  }
});
