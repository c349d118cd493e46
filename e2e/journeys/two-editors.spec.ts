import { drawer, notice } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, signIn, test } from '../fixtures/test.ts';

test('two heads write in one measure at once: both texts are shown to choose from, and other fields merge without a word lost', async ({
  page,
  loginAs,
  browser,
  baseURL,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Två som skriver');
  const measure = await plan.save('saveMeasure', {
    title: 'Barnsamtal i varje utredning',
    description: 'Bokas första veckan.',
  });
  const second = await browser.newContext({
    baseURL,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  const other = await second.newPage();
  await signIn(other, 'ledning');
  const address = `/adala/plan/${plan.id}/atgarder/${measure.id}`;
  const openForm = async (who: typeof page) => {
    await who.goto(address);
    await who.getByRole('button', { name: 'Redigera', exact: true }).click();
    return drawer(who, 'Redigera åtgärden');
  };
  const mine = await openForm(page);
  const theirs = await openForm(other);

  await test.step('the same field: both texts, and a choice', async () => {
    await theirs.getByLabel('Beskrivning').fill('Bokas när utredningen inleds.');
    await theirs.getByRole('button', { name: 'Spara' }).click();
    await expect(notice(other, 'Åtgärden är sparad.')).toBeVisible();

    await mine.getByLabel('Beskrivning').fill('Bokas av gruppledaren första veckan.');
    await mine.getByRole('button', { name: 'Spara' }).click();
    await expect(mine.getByRole('alert')).toContainText('Förvaltningschef (demo) sparade');
    const choice = mine.getByRole('group', { name: 'Vilken text ska gälla för Beskrivning?' });
    await expect(choice).toContainText('Bokas av gruppledaren första veckan.');
    await expect(choice).toContainText('Bokas när utredningen inleds.');
    await expect(mine.getByLabel('Beskrivning')).toHaveValue(
      'Bokas av gruppledaren första veckan.',
    );
    await choice.getByRole('radio', { name: /Förvaltningschef \(demo\) skrev/ }).check();
    await expect(mine.getByLabel('Beskrivning')).toHaveValue('Bokas när utredningen inleds.');
    await choice.getByRole('radio', { name: /Det du skrev/ }).check();
    await mine.getByRole('button', { name: 'Spara' }).click();
    await expect(notice(page, 'Åtgärden är sparad.')).toBeVisible();
    await expect(page.getByText('Bokas av gruppledaren första veckan.')).toBeVisible();
  });

  await test.step('different fields: both are kept', async () => {
    const again = await openForm(page);
    const meanwhile = await openForm(other);
    await meanwhile.getByLabel('Ansvarig').fill('Enhetschef Utredningsenheten');
    await meanwhile.getByRole('button', { name: 'Spara' }).click();
    await expect(notice(other, 'Åtgärden är sparad.')).toBeVisible();
    await again.getByLabel('Beskrivning').fill('Bokas första veckan, och barnet väljer plats.');
    await again.getByRole('button', { name: 'Spara' }).click();
    await expect(notice(page, 'Åtgärden är sparad.')).toBeVisible();
    await expect(page.getByText('Bokas första veckan, och barnet väljer plats.')).toBeVisible();
    await expect(page.getByText('Enhetschef Utredningsenheten')).toBeVisible();
  });
  await second.close();
});
