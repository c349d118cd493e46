import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../generated/gql/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { BandChange } from '../../../../ui/chips/band-chip.tsx';
import { UiLink } from '../../../../ui/link/ui-link.tsx';
import { isDifferent, type ScaleDifference } from './scale-difference.ts';
import type { ScaleDraft } from './scale-draft.ts';
import s from './scale-editor.module.css';

type Props = {
  difference: ScaleDifference;
  drawing: ScaleDraft;
  base: ScaleDraft;
  /** Number of the version in force. */
  number: number;
};

/** Cells listed one by one; more than these are told by their number, the grid shows them. */
const MAX_CELLS = 12;

/** What publishing would change, and that nothing assessed redraws. */
export function ScaleDifferenceList({ difference, drawing, base, number }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { cells, risks, names, size } = difference;
  if (!isDifferent(difference)) return <p className={s.quiet}>{t('scale.nothing', { number })}</p>;

  const recoloured = cells.filter(({ from, to }) => from && to);
  const chip = (band: Band) => ({ band, word: t(`plans.band.${band}`) });
  const nameOf = (level: number, key: 'likelihoodNames' | 'severityNames') =>
    drawing[key][level - 1] ?? base[key][level - 1] ?? '';
  return (
    <>
      <p className={s.sentence} aria-live="polite">
        {[
          size &&
            t('scale.size', {
              from: `${size.from[0]}×${size.from[1]}`,
              to: `${size.to[0]}×${size.to[1]}`,
            }),
          recoloured.length > 0 && t('scale.cells', { count: recoloured.length }),
          names.length > 0 &&
            t('scale.names', {
              count: names.length,
              list: format.list(names.map(([from, to]) => `”${from}” → ”${to}”`)),
            }),
          risks.length > 0 ? t('scale.risks', { count: risks.length }) : t('scale.noRisks'),
          t('scale.keeps'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {recoloured.length > 0 && recoloured.length <= MAX_CELLS && (
        <>
          <h3 className={s.listTitle}>{t('scale.cellsTitle')}</h3>
          <ul className={s.list}>
            {recoloured.map(({ likelihood, severity, from, to }) => (
              <li key={`${likelihood}-${severity}`} className={s.item}>
                <span>
                  {nameOf(likelihood, 'likelihoodNames')} {likelihood} ×{' '}
                  {nameOf(severity, 'severityNames')} {severity}
                </span>
                {from && to && (
                  <BandChange from={chip(from)} to={chip(to)} label={t('plans.changes.to')} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {risks.length > 0 && (
        <>
          <h3 className={s.listTitle}>{t('scale.risksTitle')}</h3>
          <ul className={s.list}>
            {risks.map(({ risk, from, to }) => (
              <li key={risk.id} className={s.item}>
                <UiLink href={paths.risk(risk.id)}>
                  <span className={s.quiet}>{risk.code}</span> {risk.title}
                </UiLink>
                <BandChange
                  from={chip(from)}
                  to={to && chip(to)}
                  label={t('plans.changes.to')}
                  toWord={t('scale.levelGone')}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
