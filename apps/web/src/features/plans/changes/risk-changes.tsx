import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { BandChange, BandChip } from '../../../ui/chips/band-chip.tsx';
import { Icon } from '../../../ui/controls/icon.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { useStandingChip } from '../use-standing-chip.ts';
import { ChangeLine, WhoAndWhen } from './change-line.tsx';
import { MOVEMENT_ICONS, MOVEMENTS_IN_ORDER } from './change-order.ts';
import { LimitedList } from './limited-list.tsx';
import type { ChangedRisk } from './plan-changes.ts';
import s from './risk-changes.module.css';

/** The risks by kind of movement, from what to what; a new colour is told apart from a new level. */
export function RiskChanges({ risks }: { risks: readonly ChangedRisk[] }) {
  const { t } = useTranslation();
  const groups = MOVEMENTS_IN_ORDER.map((movement) => ({
    movement,
    risks: risks.filter((position) => position.movement === movement),
  })).filter((group) => group.risks.length > 0);
  return groups.map(({ movement, risks: here }) => (
    <section key={movement} className={s.group}>
      <h3 className={s.head}>
        <Icon name={MOVEMENT_ICONS[movement]} size={14} />
        {t(`plans.movementPlural.${movement}`)}
        <span className={s.count}>{here.length}</span>
      </h3>
      <LimitedList>
        {here.map((position) => (
          <RiskLine key={position.risk.id} position={position} />
        ))}
      </LimitedList>
    </section>
  ));
}

function RiskLine({ position }: { position: ChangedRisk }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { risk, now } = position;
  const name = `${risk.code} ${risk.title}`;
  return (
    <ChangeLine
      name={
        <UiLink href={paths.risk(risk.id)}>
          <span className={s.code}>{risk.code}</span> {risk.title}
        </UiLink>
      }
      aside={
        <WhoAndWhen subjectId={risk.id} name={name} actorNames={[]} on={now?.effectiveOn ?? null} />
      }
    >
      <Standings position={position} />
      {position.before && now && (
        <span className={position.isBandChanged ? s.newBand : s.sameBand}>
          {t(position.isBandChanged ? 'changes.newBand' : 'changes.sameBand')}
        </span>
      )}
    </ChangeLine>
  );
}

function Standings({ position }: { position: ChangedRisk }) {
  const { t } = useTranslation();
  const chip = useStandingChip();
  const { now, before, isClosed, closeReason } = position;
  const to = isClosed || !now ? null : chip(now);
  if (before) {
    const word = closeReason
      ? t(`plans.closeReason.${closeReason}`)
      : t(isClosed ? 'plans.risk.closed' : 'changes.notAssessed');
    return <BandChange from={chip(before)} to={to} label={t('plans.changes.to')} toWord={word} />;
  }
  return to ? <BandChip {...to} /> : <span className={s.sameBand}>{t('changes.notAssessed')}</span>;
}
