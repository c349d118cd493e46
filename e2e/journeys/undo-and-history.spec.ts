import { drawer, notice, tabTo } from '../fixtures/forms.ts';
import { makePlan } from '../fixtures/own-plan.ts';
import { expect, test } from '../fixtures/test.ts';

test('an edit is undone by its button and by Ctrl+Z, and history tells who wrote what, and the undoing', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  const plan = await makePlan(page, 'Ångra och historik');
  const measure = await plan.save('saveMeasure', {
    title: 'Handledning varje vecka',
    startsOn: '2026-01-15',
    dueOn: '2035-06-01',
  });
  await plan.open(`atgarder/${measure.id}`);
  const title = (text: string) => page.getByRole('heading', { level: 1, name: text });

  await test.step('in place by mouse, undone by the button', async () => {
    await page.getByRole('button', { name: 'Ändra: Åtgärd' }).click();
    await page.getByRole('textbox', { name: 'Åtgärd' }).fill('Handledning varannan vecka');
    await page.keyboard.press('Enter');
    await expect(title('Handledning varannan vecka')).toBeVisible();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect(notice(page, 'Ändringen är ångrad.')).toBeVisible();
    await expect(title('Handledning varje vecka')).toBeVisible();
  });

  await test.step('in the form by keyboard, undone by Ctrl+Z', async () => {
    await page.reload();
    await tabTo(page, page.getByRole('button', { name: 'Redigera', exact: true }));
    await page.keyboard.press('Enter');
    const form = await drawer(page, 'Redigera åtgärden');
    await tabTo(page, form.getByLabel('Beskrivning'));
    await page.keyboard.type('I grupp, med extern handledare.');
    await page.keyboard.press('Control+s');
    await expect(form).toBeHidden();
    await expect(page.getByText('I grupp, med extern handledare.')).toBeVisible();
    await expect(notice(page, 'Åtgärden är sparad.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(notice(page, 'Ändringen är ångrad.')).toBeVisible();
    await expect(page.getByText('I grupp, med extern handledare.')).toBeHidden();
  });

  await test.step('Escape leaves a title as it was', async () => {
    await page.getByRole('button', { name: 'Ändra: Åtgärd' }).click();
    await page.getByRole('textbox', { name: 'Åtgärd' }).fill('Något helt annat');
    await page.keyboard.press('Escape');
    await expect(title('Handledning varje vecka')).toBeVisible();
  });

  await page.getByRole('main').getByRole('link', { name: 'Historik' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Historik' })).toBeVisible();
  const rows = page.getByRole('region').getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(4)).toContainText('Avdelningschef (demo) lade till åtgärden');
  await expect(rows.nth(3)).toContainText('ändrade');
  await expect(rows.nth(3)).toContainText('Handledning varje vecka');
  await expect(rows.nth(3)).toContainText('Handledning varannan vecka');
  await expect(rows.nth(3).getByRole('time')).toHaveText(/^\d\d[.:]\d\d$/);
  await expect(rows.nth(2)).toContainText('genom Ångra');
  await expect(rows.nth(1)).toContainText('I grupp, med extern handledare.');
  await expect(rows.nth(0)).toContainText('genom Ångra');

  await test.step('closed and opened again, with the reason in its history', async () => {
    await plan.open(`atgarder/${measure.id}`);
    for (const [way, text] of [
      ['Avsluta åtgärden', 'Åtgärden är avslutad.'],
      ['Öppna åtgärden igen', 'Åtgärden är öppnad igen.'],
    ] as const) {
      await page.getByRole('button', { name: way }).click();
      const form = await drawer(page, way);
      await form.getByLabel('Varför').fill(`Därför: ${way.toLowerCase()}.`);
      await form.getByRole('button', { name: way }).click();
      await expect(notice(page, text)).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Redigera', exact: true })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Historik' }).click();
    await expect(rows).toHaveCount(7);
    await expect(rows.nth(1)).toContainText('Därför: avsluta åtgärden.');
    await expect(rows.nth(0)).toContainText('öppnade igen');
  });
});
