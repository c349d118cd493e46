import { useTranslation } from 'react-i18next';
import type { Movement } from '../../generated/gql/graphql.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { BandChange, BandChip } from '../../ui/chips/band-chip.tsx';
import { Icon } from '../../ui/controls/icon.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { MOVEMENT_ICONS, MOVEMENTS_IN_ORDER } from './change-order.ts';
import s from './changes.module.css';
import type { RiskPosition } from './risk-positions.ts';
import { useStandingChip } from './use-standing-chip.ts';

/** Many changes: one line each under a heading for each kind of movement, so that all of them fit beside the matrix. */
export function ChangedGroups({ risks }: { risks: readonly RiskPosition[] }) {
  const { t } = useTranslation();
  const groups = MOVEMENTS_IN_ORDER.map((movement) => ({
    movement,
    risks: risks.filter((position) => position.movement === movement),
  })).filter((group) => group.risks.length > 0);
  return groups.map((group) => (
    <section key={group.movement} className={s.group}>
      <h3 className={s.groupHead}>
        <Icon name={MOVEMENT_ICONS[group.movement]} size={14} />
        {t(`plans.movementPlural.${group.movement as Exclude<Movement, 'absent'>}`)}
      </h3>
      <ul>
        {group.risks.map((position) => (
          <ChangedRisk key={position.risk.id} position={position} />
        ))}
      </ul>
    </section>
  ));
}

function ChangedRisk({ position }: { position: RiskPosition }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const chip = useStandingChip();
  const { risk, now, before, isClosed, closeReason } = position;
  const to = isClosed || !now ? null : chip(now);
  return (
    <li className={s.line}>
      <UiLink href={paths.risk(risk.id)} className={s.risk}>
        <span className={s.code}>{risk.code}</span> {risk.title}
      </UiLink>
      <span className={s.lineChange}>
        {before ? (
          <BandChange
            from={chip(before)}
            to={to}
            label={t('plans.changes.to')}
            {...(closeReason ? { toWord: t(`plans.closeReasonShort.${closeReason}`) } : {})}
          />
        ) : (
          to && <BandChip {...to} />
        )}
      </span>
    </li>
  );
}
