import { useTranslation } from 'react-i18next';
import type { Movement } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { BandChange, BandChip } from '../../../ui/chips/band-chip.tsx';
import { Icon } from '../../../ui/controls/icon.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import type { RiskPosition } from '../risks/risk-positions.ts';
import { useStandingChip } from '../use-standing-chip.ts';
import { BANDS_WORST_FIRST, MOVEMENT_ICONS, MOVEMENTS_IN_ORDER } from './change-order.ts';
import s from './changes.module.css';

/** Many changes: one line each under a heading for each kind of movement, so that all of them fit beside the matrix. */
export function ChangedGroups({ risks }: { risks: readonly RiskPosition[] }) {
  const groups = MOVEMENTS_IN_ORDER.map((movement) => ({
    movement,
    risks: risks.filter((position) => position.movement === movement),
  })).filter((group) => group.risks.length > 0);
  return (
    <>
      {groups.map((group) => (
        <section key={group.movement} className={s.group}>
          <GroupHead movement={group.movement} />
          <ul>
            {group.risks.map((position) => (
              <ChangedRisk key={position.risk.id} position={position} />
            ))}
          </ul>
        </section>
      ))}
      <Unchanged risks={risks.filter((position) => position.movement === 'unchanged')} />
    </>
  );
}

function GroupHead({ movement }: { movement: Movement }) {
  const { t } = useTranslation();
  return (
    <h3 className={s.groupHead}>
      <Icon name={MOVEMENT_ICONS[movement]} size={14} />
      {t(`plans.movementPlural.${movement}`)}
    </h3>
  );
}

/** The unchanged by colour, codes only; those that have stood still for three follow-ups are named. */
function Unchanged({ risks }: { risks: readonly RiskPosition[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (risks.length === 0) return null;
  const stuck = risks.filter((position) => position.isStuck).map(({ risk }) => risk.code);
  return (
    <section className={s.group}>
      <GroupHead movement="unchanged" />
      <ul>
        {BANDS_WORST_FIRST.map((band) => {
          const codes = risks.filter(({ now }) => now?.band === band).map(({ risk }) => risk.code);
          return codes.length === 0 ? null : (
            <li key={band} className={s.line}>
              <span>{format.list(codes)}</span>
              <BandChip band={band} word={t(`plans.band.${band}`)} />
            </li>
          );
        })}
      </ul>
      {stuck.length > 0 && (
        <p className={s.stuck}>{t('plans.changes.stuck', { codes: format.list(stuck) })}</p>
      )}
    </section>
  );
}

/** Where there is nothing to compare with: every risk as it stands, the worst colour first. */
export function StandingRisks({ risks }: { risks: readonly RiskPosition[] }) {
  return (
    <ul>
      {BANDS_WORST_FIRST.flatMap((band) => risks.filter(({ now }) => now?.band === band)).map(
        (position) => (
          <ChangedRisk key={position.risk.id} position={{ ...position, before: null }} />
        ),
      )}
    </ul>
  );
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
