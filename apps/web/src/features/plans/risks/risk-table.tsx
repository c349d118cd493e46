import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import type { Band, RiskTable_PlanFragment } from '../../../generated/gql/graphql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import s from './risk-table.module.css';

export const riskTableFragment = graphql(`
  fragment RiskTable_plan on Plan {
    picture(at: $at, compareWith: $compareWith) {
      compareWith
      risks {
        risk {
          id
          code
          title
          ownerTitle
          qualityArea {
            id
            number
            name
          }
        }
        movement
        isClosed
        closeReason
        isStuck
        now {
          ...RiskStanding_standing @unmask
        }
        before {
          ...RiskStanding_standing @unmask
        }
      }
    }
  }
`);

type Row = RiskTable_PlanFragment['picture']['risks'][number];

type Props = { plan: FragmentType<typeof riskTableFragment>; band: Band | undefined };

/** Every risk that is open at either date, under its quality area, with its colour now and before. */
export function RiskTable({ plan, band }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { picture } = useOwnFragment(riskTableFragment, plan);
  const rows = picture.risks.filter(({ now }) => !band || now?.band === band);
  if (picture.risks.length === 0) return <EmptyState text={t('plans.risks.empty')} />;
  if (rows.length === 0) {
    const action = { label: t('plans.risks.showAllRisks'), href: paths.risks() };
    return <EmptyState text={t('plans.risks.emptyFilter')} action={action} />;
  }

  const chip = (standing: Row['now']) =>
    standing && (
      <BandChip
        band={standing.band}
        word={t(`plans.band.${standing.band}`)}
        level={standing.level}
      />
    );
  const nowOf = ({ now, isClosed, closeReason }: Row) => {
    if (isClosed) {
      return (
        <span className={s.quiet}>
          {closeReason ? t(`plans.closeReason.${closeReason}`) : t('plans.risk.closed')}
        </span>
      );
    }
    return chip(now) ?? <span className={s.quiet}>{t('plans.risks.notAssessed')}</span>;
  };

  const columns: (Column<Row> & { isShown: boolean })[] = [
    {
      key: 'code',
      head: t('plans.risks.code'),
      width: '48px',
      isShown: true,
      cell: ({ risk }) => <span className={s.code}>{risk.code}</span>,
    },
    {
      key: 'title',
      head: t('plans.risks.risk'),
      isRowHead: true,
      isShown: true,
      cell: ({ risk }) => <UiLink href={paths.risk(risk.id)}>{risk.title}</UiLink>,
    },
    {
      key: 'owner',
      head: t('plans.risks.owner'),
      isWideOnly: true,
      isShown: rows.some(({ risk }) => risk.ownerTitle !== null),
      cell: ({ risk }) => <span className={s.quiet}>{risk.ownerTitle}</span>,
    },
    {
      key: 'before',
      head: t('plans.risks.before'),
      width: '110px',
      isWideOnly: true,
      isShown: picture.compareWith !== null,
      cell: ({ before }) => chip(before),
    },
    { key: 'now', head: t('plans.risks.now'), width: '170px', isShown: true, cell: nowOf },
    {
      key: 'movement',
      head: t('plans.risks.movement'),
      width: '200px',
      isWideOnly: true,
      isShown: picture.compareWith !== null,
      cell: ({ movement, isStuck }) => (
        <span className={movement === 'unchanged' && !isStuck ? s.quiet : undefined}>
          {isStuck ? t('plans.stuck') : t(`plans.movement.${movement}`)}
        </span>
      ),
    },
  ];

  return (
    <DataTable
      caption={t('plans.risks.title')}
      columns={columns.filter((column) => column.isShown)}
      rows={rows}
      rowKey={({ risk }) => risk.id}
      groupOf={({ risk }) =>
        risk.qualityArea ? `${risk.qualityArea.number} ${risk.qualityArea.name}` : null
      }
    />
  );
}
