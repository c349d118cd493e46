import type { Page } from '@playwright/test';
import { openPlan, planAddress } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

/** Where a plan is followed up and set up. */
const FOLLOWING = [
  'andringar',
  'samband',
  'uppfoljning',
  'historik',
  'installningar',
  'skala',
] as const;

/** Every route with something on it; opened by its address once the plan is known. */
const plans = [
  {
    municipality: 'Nacka kommun',
    plan: 'Åtgärdsplan 2020',
    parts: ['', 'risker', 'atgarder', 'indikatorer', 'andringar', 'samband', 'historik'],
  },
  {
    municipality: 'Ådala kommun',
    plan: 'Internkontrollplan 2026',
    parts: ['', 'risker', 'atgarder', 'atgarder?vy=tidslinje', 'indikatorer', 'rekommendationer'],
  },
  {
    municipality: 'Ådala kommun',
    plan: 'Åtgärdsplan 2026',
    parts: ['mal', ...FOLLOWING],
  },
  {
    municipality: 'Hägersten-Liljeholmen',
    plan: 'Verksamhetsberättelse 2019',
    parts: ['', 'mal', 'indikatorer'],
  },
  {
    municipality: 'Alingsås kommun',
    plan: 'Svar på granskningen',
    parts: ['', 'rekommendationer'],
  },
  { municipality: 'Ekerö kommun', plan: /plan/i, parts: ['', 'atgarder'] },
] as const;

const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const settled = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('log-in', async ({ page, expectAccessible }) => {
      await page.goto('/');
      await settled(page);
      await expectAccessible();
    });

    test('start and choice of plan', async ({ page, loginAs, expectAccessible }) => {
      await loginAs('styrelse');
      await settled(page);
      await expectAccessible();
      await page.getByRole('link', { name: 'Nacka kommun' }).click();
      await page.getByRole('link', { name: 'Åtgärdsplan 2020' }).waitFor();
      await expectAccessible();
    });

    for (const { municipality, plan, parts } of plans) {
      test(`${municipality}, ${plan}: ${parts.length} pages`, async ({
        page,
        loginAs,
        expectAccessible,
      }) => {
        await loginAs('ledning');
        await page.goto('/');
        await page.getByRole('link', { name: municipality }).click();
        await page.getByRole('main').getByRole('link', { name: plan }).first().click();
        await page.waitForURL(/\/plan\//);
        for (const part of parts) {
          await page.goto(planAddress(page, part));
          await settled(page);
          await expectAccessible();
          const overflow = await sidewaysOverflow(page);
          expect(overflow, `${part} is not wider than the window`).toBeLessThanOrEqual(0);
        }
      });
    }

    test('a measure, its forms, and a follow-up with what is left to do', async ({
      page,
      loginAs,
      expectAccessible,
    }) => {
      await loginAs('ledning');
      await openPlan(page, 'Ådala kommun', 'Internkontrollplan 2026');
      await page.goto(planAddress(page, 'atgarder'));
      await page.getByRole('button', { name: 'Ny åtgärd' }).click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      await expectAccessible();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Avtal med tre jourhemsförmedlingar' }).click();
      await page.waitForURL(/atgarder\/.+/);
      await settled(page);
      await expectAccessible();
      await page.getByRole('button', { name: 'Rapportera' }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
      await expectAccessible();
      await page.keyboard.press('Escape');
      await page.goto(planAddress(page, 'uppfoljning'));
      await page.getByRole('main').getByRole('link', { name: 'T2 2026' }).click();
      await page.waitForURL(/uppfoljning\/.+/);
      await settled(page);
      await expectAccessible();
    });

    test('a risk, its form, and an indicator as chart and table', async ({
      page,
      loginAs,
      expectAccessible,
    }) => {
      await loginAs('ledning');
      await openPlan(page, 'Ådala kommun', 'Internkontrollplan 2026');
      await page.goto(planAddress(page, 'risker'));
      await page.getByRole('main').getByRole('table').getByRole('link').first().click();
      await page.waitForURL(/risker\/.+/);
      await settled(page);
      await expectAccessible();
      await page.getByRole('button', { name: 'Ny bedömning' }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
      await expectAccessible();
      await page.goto(planAddress(page, 'indikatorer'));
      await page.getByRole('main').getByRole('table').getByRole('link').first().click();
      await page.waitForURL(/indikatorer\/.+/);
      await settled(page);
      await expectAccessible();
      await page.getByRole('radio', { name: 'Tabell' }).check();
      await page.getByRole('table').first().waitFor();
      await expectAccessible();
    });
  });
}

for (const [municipality, plan, parts] of [
  ['Nacka kommun', 'Åtgärdsplan 2020', ['', 'risker', 'atgarder', 'indikatorer']],
  ['Ådala kommun', 'Åtgärdsplan 2026', ['mal', 'atgarder?vy=tidslinje', ...FOLLOWING]],
  ['Hägersten-Liljeholmen', 'Verksamhetsberättelse 2019', ['mal']],
  ['Alingsås kommun', 'Svar på granskningen', ['rekommendationer']],
] as const) {
  test(`at 320 px ${municipality} reflows and nothing needs to be scrolled sideways`, async ({
    page,
    loginAs,
  }) => {
    await loginAs('ledning');
    await page.setViewportSize({ width: 320, height: 800 });
    await openPlan(page, municipality, plan);
    for (const part of parts) {
      await page.goto(planAddress(page, part));
      await settled(page);
      const overflow = await sidewaysOverflow(page);
      expect(overflow, part).toBeLessThanOrEqual(0);
    }
  });
}

test('in English nothing of the interface is left in Swedish, and axe finds nothing', async ({
  page,
  loginAs,
  expectAccessible,
}) => {
  await loginAs('styrelse');
  await openPlan(page, 'Nacka kommun', 'Åtgärdsplan 2020');
  await page.goto(`${planAddress(page)}?sprak=en`);
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('No red risk remains.')).toBeVisible();
  for (const word of ['Riskmatris', 'Åtgärder', 'Indikatorer', 'Ändrat sedan', 'Jämför med']) {
    await expect(page.getByText(word, { exact: true })).toHaveCount(0);
  }
  await expectAccessible();
});
