import type { Link } from './graph.ts';
import type { Drawing } from './line-paths.ts';
import { linePaths } from './line-paths.ts';
import s from './sight-lines.module.css';

type Props = {
  drawing: Drawing;
  links: readonly Link[];
  /** What is lit; null when nothing is chosen. */
  tied: ReadonlySet<string> | null;
};

/** The lines between the columns. Decoration: the sentence above says the same in words. */
export function SightLines({ drawing, links, tied }: Props) {
  const paths = linePaths(drawing, links);
  const isLit = ({ from, to }: Link) => tied?.has(from) === true && tied.has(to);
  const inOrder = [...paths.filter((path) => !isLit(path)), ...paths.filter(isLit)];
  return (
    <svg className={s.lines} aria-hidden="true">
      {inOrder.map((path) => {
        const look = tied === null ? s.idle : isLit(path) ? s.lit : s.dim;
        return (
          <g key={`${path.from} ${path.to}`} className={look}>
            <path d={path.d} className={s.casing} />
            <path d={path.d} className={s.line} />
          </g>
        );
      })}
    </svg>
  );
}
