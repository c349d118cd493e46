import { describe, expect, it } from 'vitest';
import { graphOf, tiedTo } from './graph.ts';
import { testNode } from './test-nodes.ts';
import { type Choice, columnsOf } from './view.ts';

const many = (kind: 'measure' | 'risk' | 'indicator', count: number) =>
  Array.from({ length: count }, (_, index) => testNode(kind, `${kind}${index}`));

const large = graphOf({
  nodes: [
    testNode('goal', 'top'),
    testNode('goal', 'sub', { parentId: 'top' }),
    ...many('indicator', 40),
    ...many('measure', 1000),
    ...many('risk', 199),
    testNode('risk', 'worst', { code: '9.9', title: 'Vräkning', band: 'red' }),
  ],
  links: Array.from({ length: 1000 }, (_, index) => ({
    from: `measure${index}`,
    to: index < 20 ? 'worst' : `risk${index % 199}`,
  })),
});

const choice = (own: Partial<Choice> = {}): Choice => ({
  chosenId: null,
  tied: new Set(),
  search: '',
  opened: new Set(),
  locale: 'sv',
  ...own,
});
const chosen = (id: string, own: Partial<Choice> = {}) =>
  choice({ chosenId: id, tied: tiedTo(large, id), ...own });
const shape = (columns: ReturnType<typeof columnsOf>) =>
  Object.fromEntries(columns.map(({ name, nodes, more }) => [name, [nodes.length, more]]));

describe('the columns of a large plan', () => {
  it('begin with the top goals and the risks, worst first, and nothing in between', () => {
    const columns = columnsOf(large, choice());
    expect(shape(columns)).toEqual({
      goal: [1, 0],
      indicator: [0, 0],
      measure: [0, 0],
      risk: [12, 188],
    });
    expect(columns.at(-1)?.nodes[0]?.id).toBe('worst');
  });

  it('then hold only what is tied to the chosen, a dozen until a column is opened', () => {
    expect(shape(columnsOf(large, chosen('worst')))).toEqual({
      goal: [0, 0],
      indicator: [0, 0],
      measure: [12, 8],
      risk: [1, 0],
    });
    const opened = columnsOf(large, chosen('worst', { opened: new Set(['measure']) }));
    expect(shape(opened).measure).toEqual([20, 0]);
  });

  it('always show the chosen one, also when it stands far down among many', () => {
    const below = graphOf({
      nodes: [testNode('goal', 'g'), ...many('measure', 100), ...many('risk', 40)],
      links: Array.from({ length: 40 }, (_, index) => ({ from: 'g', to: `measure${index}` })),
    });
    const columns = columnsOf(
      below,
      choice({ chosenId: 'risk35', tied: new Set([...below.nodes.keys()]) }),
    );
    expect(columns.at(-1)?.nodes.map((node) => node.id)).toContain('risk35');
  });

  it('are searched by number and words, whatever the case', () => {
    expect(shape(columnsOf(large, choice({ search: 'VRÄK' }))).risk).toEqual([1, 0]);
    expect(shape(columnsOf(large, choice({ search: '9.9' }))).risk).toEqual([1, 0]);
  });

  it('say how many the plan has, shown or not', () => {
    expect(columnsOf(large, choice()).map(({ total }) => total)).toEqual([2, 40, 1000, 200]);
  });
});

describe('the columns of a small plan', () => {
  const small = graphOf({
    nodes: [
      testNode('measure', 'm2'),
      testNode('measure', 'm1'),
      testNode('measure', 'loose'),
      testNode('risk', 'r1'),
      testNode('risk', 'r2'),
    ],
    links: [
      { from: 'm1', to: 'r1' },
      { from: 'm2', to: 'r2' },
    ],
  });

  it('hold everything, chosen or not, and leave out a column that the plan has nothing in', () => {
    const columns = columnsOf(small, choice({ chosenId: 'r1', tied: tiedTo(small, 'r1') }));
    expect(columns.map(({ name }) => name)).toEqual(['measure', 'risk']);
    expect(columns[0]?.nodes).toHaveLength(3);
  });

  it('put measures beside their risks and the loose ones last', () => {
    const [measures] = columnsOf(small, choice());
    expect(measures?.nodes.map((node) => node.id)).toEqual(['m1', 'm2', 'loose']);
  });
});
