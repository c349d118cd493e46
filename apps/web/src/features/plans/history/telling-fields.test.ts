import { expect, it } from 'vitest';
import { tellingFields } from './telling-fields.ts';

const field = (name: string, before: string | null, after: string | null) => ({
  field: name,
  label: name,
  before,
  after,
});
const names = (entry: Parameters<typeof tellingFields>[0]) =>
  tellingFields(entry).map((one) => one.field);

it('does not repeat the name of what was added, its day or its place in the list', () => {
  const fields = [
    field('code', null, '1.2'),
    field('title', null, 'Kontinuitet'),
    field('ownerTitle', null, 'Enhetschef'),
    field('addedOn', null, '22 november 2026'),
    field('sort', null, '7'),
  ];
  expect(names({ action: 'created', name: '1.2 Kontinuitet', reason: null, fields })).toEqual([
    'ownerTitle',
  ]);
});

it('does not repeat the reason', () => {
  const fields = [field('likelihood', null, '4'), field('reason', null, 'Fem planer saknades.')];
  expect(names({ action: 'created', name: '1.2', reason: 'Fem planer saknades.', fields })).toEqual(
    ['likelihood'],
  );
});

it('tells of every text that was another before, and of one that was emptied', () => {
  const fields = [field('title', 'Förut', 'Kontinuitet'), field('note', 'Förut', null)];
  expect(names({ action: 'changed', name: 'Kontinuitet', reason: null, fields })).toEqual([
    'title',
    'note',
  ]);
});
