import { expect, it, vi } from 'vitest';
import { createConnection, recoveryDelayMs } from './connection.ts';

it('tells when the server is lost and, by asking itself, when it is back', async () => {
  const probe = vi.fn(async () => probe.mock.calls.length >= 3);
  const connection = createConnection({ probe, delayMs: () => 0 });
  const told = vi.fn();
  connection.subscribe(() => told(connection.isDown()));
  connection.reportDown();
  connection.reportDown();
  await connection.waitUntilUp();
  expect(told.mock.calls).toEqual([[true], [false]]);
  expect(probe).toHaveBeenCalledTimes(3);
});

it('asks quickly first and then gently', () => {
  expect([0, 1, 2, 9].map(recoveryDelayMs)).toEqual([1000, 2000, 3000, 3000]);
});
