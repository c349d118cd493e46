import { openPlan, planAddress } from '../fixtures/places.ts';
import { expect, test } from '../fixtures/test.ts';

/** Demonstration data of Ådala, with every answer that a measure's effect can have there. */
const effects = [
  [
    'Barnsamtal tidigt i utredningen',
    'Rätt riktning',
    'Förbättring utöver normal variation efter starten, först synlig i juni 2026.',
  ],
  [
    'Uppföljningskalender i verksamhetssystemet',
    'Fel riktning',
    'Försämring utöver normal variation efter starten, först synlig i maj 2026.',
  ],
  [
    'Återkoppling till barnet efter beslut',
    'Ingen signal ännu',
    'Ingen förändring utöver normal variation ännu, sju värden efter starten.',
  ],
  [
    'Stöd från Barnahus i våldsärenden',
    'För tidigt',
    'För tidigt att säga: fem värden efter starten, minst sju behövs.',
  ],
  ['Samlad bild av tidigare anmälningar', 'Inte startad', 'Åtgärden börjar den 15 september 2026.'],
] as const;

test('a measure says whether a signal came after its start, in the right or the wrong direction, not yet, or too early to say', async ({
  page,
  loginAs,
}) => {
  await loginAs('chef');
  await openPlan(page, 'Ådala kommun', 'Åtgärdsplan 2026');
  const measures = planAddress(page, 'atgarder');
  for (const [title, verdict, sentence] of effects) {
    await page.goto(measures);
    await page.getByRole('table', { name: 'Åtgärder' }).getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const effect = page.getByRole('region', { name: 'Effekt' });
    await expect(effect.getByText(verdict, { exact: true })).toBeVisible();
    await expect(effect.getByText(sentence).first()).toBeVisible();
  }
});
