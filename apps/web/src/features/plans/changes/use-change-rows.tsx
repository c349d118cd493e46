import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { BandChange, BandChip } from '../../../ui/chips/band-chip.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import type { ChangeRowsProps } from '../../../ui/page/change-rows.tsx';
import type { RiskPosition } from '../risks/risk-positions.ts';
import { useStandingChip } from '../use-standing-chip.ts';
import { BANDS_WORST_FIRST, MOVEMENT_ICONS, MOVEMENTS_IN_ORDER } from './change-order.ts';
import s from './changes.module.css';

type Row = ChangeRowsProps['rows'][number];

/** One row for each risk that changed, and the unchanged together, by colour. */
export function useChangeRows(risks: readonly RiskPosition[]): { changed: Row[]; still: Row[] } {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const chip = useStandingChip();

  const changed = risks
    .filter(({ movement }) => MOVEMENTS_IN_ORDER.includes(movement))
    .toSorted(
      (a, b) => MOVEMENTS_IN_ORDER.indexOf(a.movement) - MOVEMENTS_IN_ORDER.indexOf(b.movement),
    )
    .map(({ risk, movement, now, before, isClosed, closeReason }): Row => {
      const to = isClosed || !now ? null : chip(now);
      return {
        id: risk.id,
        icon: MOVEMENT_ICONS[movement],
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

  const still = BANDS_WORST_FIRST.flatMap((band): Row[] => {
    const here = risks.filter(
      ({ movement, now }) => movement === 'unchanged' && now?.band === band,
    );
    if (here.length === 0) return [];
    const stuck = here.filter((position) => position.isStuck).map(({ risk }) => risk.code);
    return [
      {
        id: `still-${band}`,
        icon: 'dash',
        word: t('plans.movementPlural.unchanged'),
        title: <b className={s.codes}>{format.list(here.map(({ risk }) => risk.code))}</b>,
        detail: [
          t(`plans.bandPlural.${band}`),
          stuck.length > 0 ? t('plans.changes.stuckShort', { codes: format.list(stuck) }) : null,
        ]
          .filter(Boolean)
          .join(', '),
      },
    ];
  });
  return { changed, still };
}
