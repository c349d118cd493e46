import { openPlan } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

test('the matrix is walked and a risk is opened by keyboard alone', async ({ page, loginAs }) => {
  await loginAs('ledning');
  await openPlan(page, 'Nacka kommun', 'Åtgärdsplan 2020');
  const grid = page.getByRole('grid', { name: /Riskmatris/ });
  const isInGrid = () => grid.evaluate((element) => element.contains(document.activeElement));

  for (let presses = 0; presses < 60 && !(await isInGrid()); presses += 1)
    await page.keyboard.press('Tab');
  expect(await isInGrid()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await isInGrid(), 'the grid is one tab stop').toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await isInGrid()).toBe(true);

  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return (
        element?.getAttribute('aria-label') ??
        element?.querySelector('.visually-hidden')?.textContent ??
        ''
      );
    });
  const visited = new Set<string>();
  for (const key of ['Home', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    visited.add(await focused());
  }
  let tries = 0;
  while (!(await focused()).startsWith('5.2') && tries < 80) {
    await page.keyboard.press(tries % 12 === 11 ? 'ArrowDown' : 'ArrowRight');
    if (tries % 12 === 11) await page.keyboard.press('Home');
    visited.add(await focused());
    tries += 1;
  }
  expect(await focused()).toBe('5.2 Kontinuitet, sänkt från röd 12');
  expect([...visited].some((name) => /röd 16, inga risker/.test(name))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Kontinuitet/ })).toBeVisible();
});
