import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import { Icon } from '../../../ui/controls/icon.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import { MOVEMENT_ICONS } from '../changes/change-order.ts';
import { useStandingChip } from '../use-standing-chip.ts';
import s from './risk-table.module.css';
import type { RiskView } from './steps/step-view.ts';

type Props = {
  rows: RiskView[];
  /** "Risker, T1 2026" */
  caption: string;
  isCompared: boolean;
  hrefOf: (riskId: string) => string;
};

/** The matrix as a list: each risk under its quality area, with its colour now and before, how it moved and since when. */
export function RiskTable({ rows, caption, isCompared, hrefOf }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const standingChip = useStandingChip();
  const chip = (standing: RiskView['now']) => standing && <BandChip {...standingChip(standing)} />;

  const nowOf = ({ now, isClosed, closeReason }: RiskView) => {
    if (isClosed) {
      return (
        <span className={s.quiet}>
          {closeReason ? t(`plans.closeReason.${closeReason}`) : t('plans.risk.closed')}
        </span>
      );
    }
    return chip(now) ?? <span className={s.quiet}>{t('plans.risks.notAssessed')}</span>;
  };
  const movementOf = ({ movement, isStuck, isClosed }: RiskView) => (
    <span className={isStuck || movement !== 'unchanged' ? s.movement : s.still}>
      <Icon name={MOVEMENT_ICONS[movement]} size={14} />
      {isStuck && movement === 'unchanged'
        ? t('plans.stuck')
        : t(`plans.movement.${movement === 'absent' && isClosed ? 'closed' : movement}`)}
    </span>
  );

  const columns: (Column<RiskView> & { isShown: boolean })[] = [
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
      cell: (row) => (
        <>
          <UiLink href={hrefOf(row.risk.id)}>{row.risk.title}</UiLink>
          {isCompared && <span className={s.below}>{movementOf(row)}</span>}
        </>
      ),
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
      width: '96px',
      isWideOnly: true,
      isShown: isCompared,
      cell: ({ before }) => chip(before),
    },
    { key: 'now', head: t('plans.risks.now'), width: '150px', isShown: true, cell: nowOf },
    {
      key: 'movement',
      head: t('plans.risks.movement'),
      width: '210px',
      isWideOnly: true,
      isShown: isCompared,
      cell: movementOf,
    },
    {
      key: 'since',
      head: t('steps.since'),
      width: '110px',
      isWideOnly: true,
      isShown: true,
      cell: ({ since }) => since && <span className={s.quiet}>{format.shortDate(since)}</span>,
    },
  ];

  return (
    <DataTable
      caption={caption}
      columns={columns.filter((column) => column.isShown)}
      rows={rows}
      rowKey={({ risk }) => risk.id}
      groupOf={({ risk }) =>
        risk.qualityArea ? `${risk.qualityArea.number} ${risk.qualityArea.name}` : null
      }
    />
  );
}
