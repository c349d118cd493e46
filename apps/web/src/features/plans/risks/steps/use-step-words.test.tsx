import { todayInStockholm } from '@lagesbild/domain/calendar';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderInPlan } from '../../../../testing/render-in-plan.tsx';
import { useStepWords } from './use-step-words.ts';

function Names({ dates }: { dates: string[] }) {
  const words = useStepWords({ dates, labels: dates.map(() => null), scales: [], risks: [] });
  return <p>{dates.map((_date, index) => words.nameOf(index)).join('|')}</p>;
}

it('says today only of today: the first day of a plan not yet begun is told by its date', async () => {
  const today = todayInStockholm(new Date());
  await renderInPlan(<Names dates={[today, '2099-01-01']} />);
  expect(screen.getByText('i dag|1 januari 2099')).toBeTruthy();
});
