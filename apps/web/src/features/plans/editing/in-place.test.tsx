import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { type Answers, renderInPlan } from '../../../testing/render-in-plan.tsx';
import { InlineText } from './inline-text.tsx';
import { NoticeHost } from './notice-host.tsx';
import { notify } from './notice-store.ts';
import type { SavePayload } from './save-payload.ts';

const send = vi.fn<(text: string) => Promise<SavePayload<object>>>();
const onSaved = vi.fn();
const onConflict = vi.fn();
afterEach(() => {
  send.mockReset();
  onSaved.mockReset();
  onConflict.mockReset();
  notify(null);
});

async function openTitle() {
  await renderInPlan(
    <InlineText
      value="Rekrytera"
      label="Åtgärd"
      isAllowed
      send={send}
      onSaved={onSaved}
      onConflict={onConflict}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Ändra: Åtgärd' }));
  return { user, field: () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Åtgärd' }) };
}

it('saves a title where it stands on Enter, shows it at once and gives focus back', async () => {
  send.mockResolvedValue({ part: {} });
  const { user, field } = await openTitle();
  await user.clear(field());
  await user.type(field(), 'Anställ{Enter}');
  await screen.findByText('Anställ');
  expect(send.mock.calls).toEqual([['Anställ']]);
  expect(onSaved).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ändra: Åtgärd' }));
});

it('restores it on Escape, and sends nothing', async () => {
  const { user, field } = await openTitle();
  await user.type(field(), ' fler{Escape}');
  expect(screen.getByText('Rekrytera')).toBeTruthy();
  expect(send).not.toHaveBeenCalled();
});

it('hands the text on with what a colleague wrote', async () => {
  const payload = { part: {}, problem: { code: 'CONFLICT', message: '' } };
  send.mockResolvedValue(payload);
  const { user, field } = await openTitle();
  await user.type(field(), ' fler{Enter}');
  await waitFor(() => expect(onConflict).toHaveBeenCalledWith('Rekrytera fler', payload));
});

it('keeps the text in the field when the server does not answer', async () => {
  send.mockRejectedValue(new TypeError('Failed to fetch'));
  const { user, field } = await openTitle();
  await user.type(field(), ' fler{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('Servern svarar inte');
  expect(field().value).toBe('Rekrytera fler');
});

const answersOfUndo = (problem: object | null): Answers => {
  const payload = { undoChange: { __typename: 'PartPayload', problem, change: null } };
  return Object.fromEntries([['UndoChange', () => payload]]);
};

it('takes back what was done by the notice’s button or Ctrl+Z, and says so', async () => {
  const { sent } = await renderInPlan(<NoticeHost />, answersOfUndo(null));
  const user = userEvent.setup();
  notify({ text: 'Åtgärden är sparad.', changeId: 'c1' });
  await screen.findByRole('button', { name: 'Ångra' });
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByText('Ändringen är ångrad.');
  expect(sent).toEqual([
    { name: 'UndoChange', variables: { input: { municipality: 'ada', changeId: 'c1' } } },
  ]);
  expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull();
});

it('says why it could not be taken back', async () => {
  const message = 'Det har ändrats igen sedan dess.';
  const problem = { __typename: 'Problem', code: 'CONFLICT', field: null, message };
  await renderInPlan(<NoticeHost />, answersOfUndo(problem));
  notify({ text: 'Sparat.', changeId: 'c1' });
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Ångra' }));
  await screen.findByText(message);
});
