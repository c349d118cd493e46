import { expect, it } from 'vitest';
import { partOptions } from './part-options.ts';

const part = (id: string, parentId: string | null, code: string | null = null) => ({
  id,
  code,
  title: `Del ${id}`,
  parentId,
});

it('puts each part below its parent, however they come', () => {
  const parts = [part('c', 'a'), part('a', null, '1'), part('b', null, '2'), part('d', 'c')];
  expect(partOptions(parts).map(({ name, depth }) => `${depth} ${name}`)).toEqual([
    '0 1 Del a',
    '1 Del c',
    '2 Del d',
    '0 2 Del b',
  ]);
});

it('keeps a part whose parent is not among the choices', () => {
  expect(partOptions([part('a', 'elsewhere')])).toEqual([{ id: 'a', name: 'Del a', depth: 0 }]);
});
