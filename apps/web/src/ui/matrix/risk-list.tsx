import { BandChip, InlineArrow } from '../chips/band-chip.tsx';
import type { Band } from '../chips/band-shape.tsx';
import { UiLink } from '../link/ui-link.tsx';
import s from './risk-list.module.css';
import {
  type BandOnlyMark,
  bandAt,
  type CellPosition,
  compareCodes,
  type MatrixMark,
  type MatrixScale,
} from './types.ts';

export type RiskListProps = {
  scale: MatrixScale;
  marks: MatrixMark[];
  strip?: BandOnlyMark[];
  bandWords: Record<Band, string>;
  labels: {
    /** Name of the list. */
    list: string;
    /** Read out between before and now: "till" */
    to: string;
    isNew: string;
    closed: string;
    /** For a risk with a colour but no cell. */
    withoutCell: string;
  };
};

/** The matrix as a list, highest level first: its twin for a phone and for those who hear it. */
export function RiskList({ scale, marks, strip = [], bandWords, labels }: RiskListProps) {
  const chip = (cell: CellPosition) => {
    const band = bandAt(scale, cell);
    return <BandChip band={band} word={bandWords[band]} level={cell.likelihood * cell.severity} />;
  };
  const levelOf = (mark: MatrixMark) => (mark.now ? mark.now.likelihood * mark.now.severity : 0);
  const inOrder = [...marks].sort((a, b) => levelOf(b) - levelOf(a) || compareCodes(a, b));
  return (
    <ul className={s.list} aria-label={labels.list}>
      {inOrder.map((mark) => (
        <li key={mark.id} className={s.row}>
          <Title {...mark} />
          <span className={s.bands}>
            {mark.before && mark.now && !isSame(mark.before, mark.now) && (
              <>
                {chip(mark.before)}
                <InlineArrow label={labels.to} />
              </>
            )}
            {mark.now && chip(mark.now)}
            {mark.isNew && <span>{labels.isNew}</span>}
            {mark.isClosed && <span>{labels.closed}</span>}
          </span>
        </li>
      ))}
      {[...strip].sort(compareCodes).map((mark) => (
        <li key={mark.id} className={s.row}>
          <Title {...mark} />
          <span className={s.bands}>
            <BandChip band={mark.band} word={bandWords[mark.band]} />
            <span>{labels.withoutCell}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Title({ code, title, href }: { code: string; title: string; href: string }) {
  return (
    <UiLink href={href} className={s.title}>
      <span className={s.code}>{code}</span>
      <span>{title}</span>
    </UiLink>
  );
}

function isSame(a: CellPosition, b: CellPosition): boolean {
  return a.likelihood === b.likelihood && a.severity === b.severity;
}
