import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Skeleton } from './skeleton.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps the room from the start but shows nothing for 300 ms', () => {
  const { container } = render(<Skeleton height={240} label="Hämtar risker" />);
  expect((container.firstElementChild as HTMLElement).style.height).toBe('240px');
  act(() => vi.advanceTimersByTime(299));
  expect(screen.queryByRole('status')).toBeNull();
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByRole('status').textContent).toBe('Hämtar risker');
});
