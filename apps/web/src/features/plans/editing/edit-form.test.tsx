import '../../../lib/i18n/words/editing.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { type Answers, renderInPlan } from '../../../testing/render-in-plan.tsx';
import { ConflictNote, DraftNote, FormFailureNote } from './form-notes.tsx';
import { LongTextField } from './long-text-field.tsx';
import type { SavePayload } from './save-payload.ts';
import { TextField } from './text-field.tsx';
import { faultsOnly, useChecks } from './use-checks.ts';
import { useEditForm } from './use-edit-form.ts';

type Values = { title: string; note: string };
type Part = Values & { version: number };

const FIRST: Values = { title: 'Rekrytera', note: 'Två tjänster' };
const change = { id: 'c1', actorName: 'Anna Berg', recordedAt: '2026-11-22T13:02:00Z' };

const send = vi.fn<(changed: object, version: number | null) => Promise<SavePayload<Part>>>();
const onSaved = vi.fn();
afterEach(() => {
  send.mockReset();
  onSaved.mockReset();
  vi.useRealTimers();
});

function Harness() {
  const checks = useChecks();
  const form = useEditForm<Values, Part>({
    key: 'measure:m1',
    initial: FIRST,
    version: 3,
    validate: ({ title, note }) =>
      faultsOnly<Values>({
        title: checks.text(title, { limit: 'title', isRequired: true }),
        note: checks.text(note),
      }),
    send,
    valuesOf: ({ title, note }) => ({ title, note }),
    onSaved,
  });
  return (
    <>
      <DraftNote form={form} />
      <ConflictNote form={form} />
      <TextField form={form} name="title" label="Rubrik" />
      <LongTextField form={form} name="note" label="Text" />
      <FormFailureNote form={form} />
      <button type="button" onClick={() => void form.save()}>
        Spara
      </button>
    </>
  );
}

const noDraft: Answers = {
  FormDraft: () => ({ municipality: { __typename: 'Municipality', id: 'k', draft: null } }),
  KeepDraft: () => ({
    keepDraft: { __typename: 'KeepDraftPayload', keptAt: null, problem: null },
  }),
};

async function open(answers: Answers = noDraft) {
  const page = await renderInPlan(<Harness />, answers);
  const user = userEvent.setup();
  const title = () => screen.getByLabelText<HTMLInputElement>('Rubrik');
  const note = () => screen.getByLabelText<HTMLTextAreaElement>('Text');
  const write = async (field: HTMLElement, text: string) => {
    await user.clear(field);
    if (text) await user.type(field, text);
  };
  const save = () => user.click(screen.getByRole('button', { name: 'Spara' }));
  return { ...page, user, title, note, write, save };
}

it('sends only the changed fields, with the version that was seen', async () => {
  send.mockResolvedValue({ part: { ...FIRST, title: 'Anställ', version: 4 }, change });
  const { title, write, save } = await open();
  await write(title(), 'Anställ');
  await save();
  expect(send).toHaveBeenCalledWith({ title: 'Anställ' }, 3, { ...FIRST, title: 'Anställ' });
  await waitFor(() => expect(onSaved).toHaveBeenCalled());

  await write(title(), 'Anställ två');
  await save();
  expect(send.mock.lastCall?.slice(0, 2)).toEqual([{ title: 'Anställ två' }, 4]);
});

it('shows both texts when a colleague has written in the same field, and saves the chosen one', async () => {
  const theirs = { title: 'Anlita', note: 'Tre tjänster', version: 7 };
  send.mockResolvedValueOnce({
    part: theirs,
    problem: { code: 'CONFLICT', field: null, message: '' },
    change,
  });
  send.mockResolvedValueOnce({ part: { ...theirs, version: 8 }, change });
  const { user, title, note, write, save } = await open();
  await write(title(), 'Anställ');
  await save();

  await screen.findByText(/Anna Berg sparade .*14\.02, medan du skrev/);
  expect(title().value).toBe('Anställ');
  expect(note().value).toBe('Tre tjänster');
  await user.click(screen.getByRole('radio', { name: 'Anna Berg skrev Anlita' }));
  expect(title().value).toBe('Anlita');
  await user.click(screen.getByRole('radio', { name: 'Det du skrev Anställ' }));
  await save();
  expect(send.mock.lastCall?.slice(0, 2)).toEqual([{ title: 'Anställ' }, 7]);
});

it('saves beside a colleague who wrote in another field', async () => {
  send.mockResolvedValueOnce({
    part: { ...FIRST, note: 'Tre tjänster', version: 7 },
    problem: { code: 'CONFLICT', field: null, message: '' },
    change,
  });
  send.mockResolvedValueOnce({ part: { title: 'Anställ', note: 'Tre tjänster', version: 8 } });
  const { title, write, save } = await open();
  await write(title(), 'Anställ');
  await save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(send.mock.lastCall?.slice(0, 2)).toEqual([{ title: 'Anställ' }, 7]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tells what the server refused beside its field, and keeps the text', async () => {
  const message = 'Rubriken finns redan.';
  send.mockResolvedValue({ problem: { code: 'INVALID', field: 'title', message } });
  const { title, write, save } = await open();
  await write(title(), 'Anställ');
  await save();
  await waitFor(() => expect(title().getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByText(message).id).toBe(
    title().getAttribute('aria-describedby')?.split(' ').at(-1),
  );
  expect(title().value).toBe('Anställ');
  await write(title(), 'Anställ fler');
  expect(screen.queryByText(message)).toBeNull();
});

it('sends nothing that cannot be saved, and says so at the field', async () => {
  const { title, write, save } = await open();
  await write(title(), '');
  await save();
  expect(send).not.toHaveBeenCalled();
  expect(screen.getByText('Skriv något här.')).toBeTruthy();
});

it('keeps the text when the server does not answer', async () => {
  send.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  send.mockResolvedValueOnce({ part: { ...FIRST, version: 4 } });
  const { title, write, save } = await open();
  await write(title(), 'Anställ');
  await save();
  expect((await screen.findByRole('alert')).textContent).toContain('Servern svarar inte');
  expect(title().value).toBe('Anställ');
  await save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

it('offers to clean pasted HTML', async () => {
  const { user, note } = await open();
  fireEvent.change(note(), { target: { value: '<p>Två <b>tjänster</b></p>' } });
  await user.click(screen.getByRole('button', { name: 'Rensa' }));
  expect(note().value).toBe('Två tjänster');
  fireEvent.change(note(), { target: { value: 'barn < 15 år' } });
  expect(screen.queryByRole('button', { name: 'Rensa' })).toBeNull();
});

const begun = {
  municipality: {
    __typename: 'Municipality',
    id: 'k',
    draft: {
      __typename: 'Draft',
      key: 'measure:m1',
      body: JSON.stringify({
        version: 3,
        base: { title: 'Rekrytera' },
        values: { title: 'Påbörjad', removed: 'x' },
      }),
      updatedAt: '2026-11-20T13:02:00Z',
    },
  },
};
const withDraft: Answers = { ...noDraft, FormDraft: () => begun };

it('offers back what was begun, and drops it once it is saved', async () => {
  send.mockResolvedValue({ part: { ...FIRST, version: 4 } });
  const { user, title, save, sent } = await open(withDraft);
  await user.click(await screen.findByRole('button', { name: 'Fortsätt' }));
  expect(screen.queryByText(/Du började skriva/)).toBeNull();
  expect(title().value).toBe('Påbörjad');
  await save();
  expect(send.mock.lastCall?.slice(0, 2)).toEqual([{ title: 'Påbörjad' }, 3]);
  await waitFor(() =>
    expect(sent.filter(({ name }) => name === 'KeepDraft').at(-1)?.variables).toEqual({
      input: { municipality: 'ada', key: 'measure:m1', body: null },
    }),
  );
});

it('keeps a draft on the server a moment after the last letter', async () => {
  const { title, sent } = await open();
  vi.useFakeTimers();
  fireEvent.change(title(), { target: { value: 'Anst' } });
  await act(() => vi.advanceTimersByTimeAsync(1000));
  fireEvent.change(title(), { target: { value: 'Anställ' } });
  await act(() => vi.advanceTimersByTimeAsync(1499));
  expect(sent.some(({ name }) => name === 'KeepDraft')).toBe(false);
  await act(() => vi.advanceTimersByTimeAsync(1));
  const { input } = (sent.at(-1)?.variables ?? {}) as { input?: { key: string; body: string } };
  expect(input?.key).toBe('measure:m1');
  expect(JSON.parse(input?.body ?? '')).toEqual({
    version: 3,
    base: { title: 'Rekrytera' },
    values: { title: 'Anställ' },
  });
});
