import { beforeEach, describe, expect, it } from 'vitest';
import { nodeInDirection } from './move-focus.ts';

/** Columns of nodes, each node as high as it is long; jsdom lays nothing out by itself. */
function page(...columns: string[][]) {
  document.body.innerHTML = `<div>${columns
    .map((ids) => `<div data-column>${ids.map((id) => `<i data-node="${id}"></i>`).join('')}</div>`)
    .join('')}</div>`;
  for (const column of document.querySelectorAll('[data-column]')) {
    for (const [index, node] of [...column.children].entries()) {
      node.getBoundingClientRect = () => ({ top: index * 50, height: 40 }) as DOMRect;
    }
  }
}

const leads = (id: string, key: string) => {
  const from = document.querySelector<HTMLElement>(`[data-node=${id}]`);
  return from && (nodeInDirection(from, key)?.dataset.node ?? null);
};

describe('the arrows in the line of sight', () => {
  beforeEach(() => page(['a1', 'a2'], [], ['c1', 'c2', 'c3'], ['d1']));

  it('move up and down in a column and stop at its ends', () => {
    expect(leads('c1', 'ArrowDown')).toBe('c2');
    expect(leads('c3', 'ArrowDown')).toBeNull();
    expect(leads('c1', 'ArrowUp')).toBeNull();
    expect(leads('c2', 'Home')).toBe('c1');
    expect(leads('c2', 'End')).toBe('c3');
  });

  it('move sideways to the most level one, over a column that is empty', () => {
    expect(leads('a2', 'ArrowRight')).toBe('c2');
    expect(leads('c3', 'ArrowLeft')).toBe('a2');
    expect(leads('c3', 'ArrowRight')).toBe('d1');
    expect(leads('d1', 'ArrowRight')).toBeNull();
  });

  it('leave other keys to the page', () => {
    expect(leads('c1', 'Tab')).toBeNull();
  });
});
