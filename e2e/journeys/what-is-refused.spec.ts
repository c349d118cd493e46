import { drawer, notice, pick } from '../fixtures/forms.ts';
import { ask, send } from '../fixtures/graphql.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('end before start, pasted HTML and too long a text are told at the field, and every typed text stays', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Det som nekas');
  await plan.open('atgarder');
  await page.getByRole('button', { name: 'Ny åtgärd' }).click();
  const form = await drawer(page, 'Ny åtgärd');
  const long = 'a'.repeat(5001);
  const field = (name: string) => form.getByLabel(name, { exact: true });
  const add = form.getByRole('button', { name: 'Lägg till åtgärden' });

  await field('Beskrivning').fill('<p>Möte <b>varje</b> vecka</p>');
  await field('Start').fill('2026-06-01');
  await field('Klart senast').fill('2026-05-01');
  await add.click();
  await expect(form.getByText('Skriv något här.')).toBeVisible();
  await expect(field('Åtgärd')).toBeFocused();
  await expect(form.getByText(/Slutet kan inte ligga före början/)).toBeVisible();
  await expect(form.getByText(/Texten innehåller HTML-koder/)).toBeVisible();
  await expect(field('Klart senast')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('Start')).toHaveValue('2026-06-01');
  await expect(field('Klart senast')).toHaveValue('2026-05-01');
  await expect(field('Beskrivning')).toHaveValue('<p>Möte <b>varje</b> vecka</p>');

  await form.getByRole('button', { name: 'Rensa' }).click();
  await expect(field('Beskrivning')).toHaveValue('Möte varje vecka');
  await expect(form.getByText(/Texten innehåller HTML-koder/)).toBeHidden();
  await field('Klart senast').fill('2026-07-01');
  await field('Beskrivning').fill(long);
  await expect(form.getByText(/5\s001 av 5\s000 tecken/)).toBeVisible();
  await field('Åtgärd').fill('Möte för barn < 15 år');
  await add.click();
  await expect(form.getByText(/Högst 5\s000 tecken/)).toBeVisible();
  await expect(field('Beskrivning')).toBeFocused();
  await expect(field('Beskrivning')).toHaveValue(long);

  await field('Beskrivning').fill('Varje vecka.');
  await add.click();
  await expect(notice(page, 'Åtgärden är tillagd.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Möte för barn < 15 år' })).toBeVisible();
});

test.describe('a server that is away', () => {
  test.use({ expectedConsoleErrors: /ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/ });

  test('a save without network keeps the text, leaving asks, and a closed tab gives the draft back', async ({
    page,
    loginAs,
    context,
  }) => {
    await loginAs('chef');
    const plan = await makePlan(page, 'Utan nätverk');
    const measure = await plan.save('saveMeasure', { title: 'Handledning varje vecka' });
    const text = 'Ingen handledare är anlitad ännu, avtalet väntar på underskrift.';
    await plan.open(`atgarder/${measure.id}`);
    await page.getByRole('button', { name: 'Redigera', exact: true }).click();
    const form = await drawer(page, 'Redigera åtgärden');
    const description = form.getByLabel('Beskrivning');

    await context.setOffline(true);
    await description.fill(text);
    await form.getByRole('button', { name: 'Spara' }).click();
    await expect(form.getByRole('alert')).toContainText('det du skrivit finns kvar');
    await expect(description).toHaveValue(text);
    await context.setOffline(false);

    await description.focus();
    await page.keyboard.press('Escape');
    await expect(form.getByText('Du har text som inte är sparad. Stänga ändå?')).toBeVisible();
    await form.getByRole('button', { name: 'Fortsätt skriva' }).click();
    await expect(description).toHaveValue(text);

    const kept = page.waitForResponse(
      (answer) => answer.request().postData()?.includes('keepDraft') === true && answer.ok(),
    );
    await description.press('End');
    await page.keyboard.type(' ');
    await kept;
    const tab = await context.newPage();
    await page.close();
    await tab.goto(`/adala/plan/${plan.id}/atgarder/${measure.id}`);
    await tab.getByRole('button', { name: 'Redigera', exact: true }).click();
    const again = await drawer(tab, 'Redigera åtgärden');
    await expect(again.getByText(/Du började skriva .* men sparade inte/)).toBeVisible();
    await again.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(again.getByLabel('Beskrivning')).toHaveValue(`${text} `);
    await again.getByRole('button', { name: 'Spara' }).click();
    await expect(notice(tab, 'Åtgärden är sparad.')).toBeVisible();
    await expect(tab.getByText(text)).toBeVisible();
  });
});

test('a goal is not put below its own subgoals, and the server refuses cycles, strangers, levels that are not and old versions', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Nekas av servern');
  const goal = await plan.save('saveGoal', { code: '1', title: 'Trygga barn' });
  const child = await plan.save('saveGoal', { parentId: goal.id, code: '1.1', title: 'Besked' });
  const risk = await plan.save('saveRisk', { code: '1.1', title: 'Sent', openedOn: '2026-01-01' });
  const measure = await plan.save('saveMeasure', { title: 'Möte' });
  const problemOf = async (mutation: string, input: object) =>
    (await send(page, mutation, input)).problem;

  const cyclic = await problemOf('saveGoal', {
    id: goal.id,
    version: goal.version,
    parentId: child.id,
  });
  expect(cyclic).toMatchObject({ code: 'INVALID', field: 'parentId' });

  const stranger = await problemOf('saveMeasure', {
    id: measure.id,
    version: measure.version,
    ownerUserId: '01900000-0000-7000-8000-000000000000',
  });
  expect(stranger).toMatchObject({ code: 'INVALID', field: 'ownerUserId' });

  const cell = {
    riskId: risk.id,
    version: risk.version,
    effectiveOn: '2026-02-01',
    reason: 'Nytt.',
  };
  const outside = await problemOf('assessRisk', { ...cell, likelihood: 5, severity: 2 });
  expect(outside).toMatchObject({ code: 'INVALID', field: 'likelihood' });

  const reversed = await problemOf('saveMeasure', {
    id: measure.id,
    version: measure.version,
    startsOn: '2026-05-01',
    dueOn: '2026-04-01',
  });
  expect(reversed).toMatchObject({ code: 'INVALID', field: 'dueOn' });

  const pasted = await problemOf('saveMeasure', {
    id: measure.id,
    version: measure.version,
    title: '<p>Möte</p>',
  });
  expect(pasted?.message).toBe('Texten innehåller HTML-koder (<p>). Klistra in den som ren text.');

  await plan.save('saveMeasure', { id: measure.id, version: measure.version, title: 'Möte igen' });
  const late = await problemOf('saveMeasure', {
    id: measure.id,
    version: measure.version,
    title: 'Möte en tredje gång',
  });
  expect(late?.code).toBe('CONFLICT');

  await plan.open('mal');
  await pick(page, 'Ändra 1 Trygga barn', 'Redigera');
  const form = await drawer(page, 'Redigera målet');
  await form.getByLabel('Beskrivning').fill('Gäller alla barn i kommunen.');
  await form.getByLabel('Ligger under').selectOption({ label: '\u20031.1 Besked' });
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(form.getByText(/Ett mål kan inte ligga under sig självt/)).toBeVisible();
  await expect(form.getByLabel('Ligger under')).toBeFocused();
  await expect(form.getByLabel('Beskrivning')).toHaveValue('Gäller alla barn i kommunen.');

  const foreign = ask(
    page,
    `{ municipality(slug: "adala") { plan(id: "01900000-0000-7000-8000-000000000000") { title } } }`,
  );
  await expect(foreign).rejects.toThrow('NOT_FOUND');
});
