import { BandChip } from '../chips/band-chip.tsx';
import type { Band } from '../chips/band-shape.tsx';
import { UiLink } from '../link/ui-link.tsx';
import s from './band-strip.module.css';
import { type BandOnlyMark, compareCodes } from './types.ts';

const worstFirst: Band[] = ['red', 'yellow', 'green'];

export type BandStripProps = {
  marks: BandOnlyMark[];
  bandWords: Record<Band, string>;
  title: string;
};

/** Risks of which only the colour is known: beside the matrix, never in a cell. */
export function BandStrip({ marks, bandWords, title }: BandStripProps) {
  return (
    <div className={s.root}>
      <h3 className={s.title}>{title}</h3>
      {worstFirst.map((band) => {
        const own = marks.filter((mark) => mark.band === band).sort(compareCodes);
        if (own.length === 0) return null;
        return (
          <div key={band} className={s.row}>
            <BandChip band={band} word={bandWords[band]} />
            <ul className={s.marks}>
              {own.map((mark) => (
                <li key={mark.id}>
                  <UiLink
                    href={mark.href}
                    className={s.mark}
                    aria-label={`${mark.code} ${mark.title}, ${bandWords[band]}`}
                    title={`${mark.code} ${mark.title}`}
                  >
                    {mark.code}
                  </UiLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
