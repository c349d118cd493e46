import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Lead } from './lead.tsx';

const labels = { more: 'Läs hela', less: 'Visa mindre' };
const long = [
  { text: 'Ingen röd risk återstår.', isStrong: false },
  { text: 'Två risker har sänkts sedan tertial 1:', isStrong: true },
  {
    text: 'Kontinuitet från röd till gul, och Stöd och skydd, där ingen risk längre kvarstår.',
    isStrong: false,
  },
  { text: 'Utfallet för maj saknas.', isStrong: false },
];

it('holds every sentence, the weighty one strong', () => {
  const { container } = render(<Lead sentences={long} labels={labels} />);
  expect(container.textContent).toContain('Utfallet för maj saknas.');
  expect(container.querySelector('strong')?.textContent).toBe(long[1]?.text);
});

it('opens the rest after about four lines of a phone', async () => {
  render(<Lead sentences={long} labels={labels} />);
  const button = screen.getByRole('button', { name: 'Läs hela' });
  const rest = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(rest?.textContent?.trim()).toBe('Utfallet för maj saknas.');
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(button.textContent).toBe('Visa mindre');
});

it('offers nothing to open when all is short', () => {
  render(<Lead sentences={long.slice(0, 2)} labels={labels} />);
  expect(screen.queryByRole('button')).toBeNull();
});
