import { expect, it } from 'vitest';
import { placeEvents } from './place-events.ts';

const event = (x: number, title: string) => ({ x, title, on: '2025-01-01', kind: 'note' as const });

it('stands right of its rule when there is room', () => {
  expect(placeEvents([event(100, 'Ny lag')], 800)).toMatchObject([{ anchor: 'start', row: 0 }]);
});

it('turns one left rather than taking a second row', () => {
  const placed = placeEvents(
    [event(300, 'Nivåskifte 1 feb 2025'), event(380, 'Ny socialtjänstlag 1 juli 2025')],
    800,
  );
  expect(placed.map(({ anchor, row }) => [anchor, row])).toEqual([
    ['end', 0],
    ['start', 0],
  ]);
});

it('takes rows when both sides are taken, with no rule through a text', () => {
  const placed = placeEvents(
    [
      event(300, 'Omorganisation i mars'),
      event(330, 'Ny definition'),
      event(360, 'Åtgärd startar'),
    ],
    800,
  );
  expect(Math.max(...placed.map(({ row }) => row))).toBeGreaterThan(0);
  for (const a of placed) {
    const width = a.title.length * 6.7;
    const [from, to] = a.anchor === 'start' ? [a.x, a.x + width] : [a.x - width, a.x];
    for (const b of placed) {
      if (b.row > a.row) expect(b.x > from + 1 && b.x < to - 1).toBe(false);
    }
  }
});

it('pushes a text back into a narrow drawing', () => {
  const [placed] = placeEvents([event(150, 'En rubrik som är för lång för båda sidor')], 300);
  expect(placed?.isPushed).toBe(true);
});

it('ends for any number of events', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    event(100 + index * 9, `Händelse ${index}`),
  );
  expect(placeEvents(many, 360)).toHaveLength(12);
});
