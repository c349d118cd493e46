import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderInPlan } from '../../../testing/render-in-plan.tsx';
import { ClosedSection } from './closed-section.tsx';

const part = {
  kind: 'measure' as const,
  id: 'm1',
  name: 'Handledning',
  closedOn: '2026-05-12',
  version: 3,
  parentKind: null,
  parentName: null,
  canReopen: true,
};
const step = {
  ...part,
  kind: 'activity' as const,
  id: 'a1',
  name: 'Utbilda',
  parentKind: 'measure' as const,
  parentName: 'Handledning',
  canReopen: false,
};

it('lists what was closed, with its day and its history, and opens it again as it was seen', async () => {
  const answer = { __typename: 'PartPayload', part: null, problem: null, change: null };
  const answers = Object.fromEntries([['ReopenPart', () => ({ reopenPart: answer })]]);
  const { sent } = await renderInPlan(<ClosedSection parts={[part, step]} />, answers);
  expect(screen.getByText('Hör till Handledning')).toBeTruthy();
  expect(screen.getAllByText('12 maj 2026')).toHaveLength(2);
  const [history] = screen.getAllByRole('link', { name: 'Historik' });
  expect(history?.getAttribute('href')).toContain('m1');

  await userEvent.click(screen.getByRole('button', { name: /Öppna igen/ }));
  const [request] = sent.filter(({ name }) => name === 'ReopenPart');
  expect(request?.variables).toEqual({
    input: { municipality: 'ada', kind: 'measure', id: 'm1', version: 3 },
  });
});
