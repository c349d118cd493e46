import { useTranslation } from 'react-i18next';
import type { Band, Movement } from '../../generated/gql/graphql.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { BandChange, BandChip } from '../../ui/chips/band-chip.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import type { ChangeRowsProps } from '../../ui/page/change-rows.tsx';
import s from './changes.module.css';
import type { RiskPosition } from './risk-positions.ts';

type Row = ChangeRowsProps['rows'][number];

/** What a board asks about first stands first. */
const ORDER: readonly Movement[] = ['raised', 'new', 'reopened', 'lowered', 'closed', 'moved'];
const BANDS_WORST_FIRST: readonly Band[] = ['red', 'yellow', 'green'];
const ICONS: Readonly<Record<Movement, Row['icon']>> = {
  new: 'plus',
  reopened: 'plus',
  raised: 'arrow-up',
  lowered: 'arrow-down',
  moved: 'dash',
  unchanged: 'dash',
  closed: 'cross',
  absent: 'dash',
};

/** One row for each risk that changed; the unchanged together, by colour. */
export function useChangeRows(risks: readonly RiskPosition[], isCompared: boolean): Row[] {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const chip = (standing: NonNullable<RiskPosition['now']>) => ({
    band: standing.band,
    word: t(`plans.band.${standing.band}`),
    level: standing.level,
  });

  const changed = risks
    .filter(({ movement }) => isCompared && ORDER.includes(movement))
    .toSorted((a, b) => ORDER.indexOf(a.movement) - ORDER.indexOf(b.movement))
    .map(({ risk, movement, now, before, isClosed, closeReason }): Row => {
      const to = isClosed || !now ? null : chip(now);
      return {
        id: risk.id,
        icon: ICONS[movement],
        word: t(`plans.movement.${movement}`),
        title: (
          <UiLink href={paths.risk(risk.id)} className={s.risk}>
            <span className={s.code}>{risk.code}</span> {risk.title}
          </UiLink>
        ),
        detail: before ? (
          <BandChange
            from={chip(before)}
            to={to}
            label={t('plans.changes.to')}
            {...(closeReason ? { toWord: t(`plans.closeReason.${closeReason}`) } : {})}
          />
        ) : (
          to && <BandChip {...to} />
        ),
      };
    });

  const isStill = ({ movement, now }: RiskPosition) =>
    now !== null && (!isCompared || movement === 'unchanged');
  const still = BANDS_WORST_FIRST.flatMap((band): Row[] => {
    const here = risks.filter((position) => isStill(position) && position.now?.band === band);
    if (here.length === 0) return [];
    const stuck = here.filter((position) => position.isStuck).map(({ risk }) => risk.code);
    return [
      {
        id: `still-${band}`,
        icon: 'dash',
        word: isCompared ? t('plans.unchangedPlural') : t(`plans.band.${band}`),
        title: <b className={s.codes}>{format.list(here.map(({ risk }) => risk.code))}</b>,
        detail: [
          t(`plans.bandPlural.${band}`),
          stuck.length > 0 ? t('plans.changes.stuck', { codes: format.list(stuck) }) : null,
        ]
          .filter(Boolean)
          .join(', '),
      },
    ];
  });
  return [...changed, ...still];
}
