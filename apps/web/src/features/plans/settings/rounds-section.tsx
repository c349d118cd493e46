import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { type FoldColumn, FoldTable } from '../../../ui/table/fold-table.tsx';
import type { Round } from './settings-fragment.ts';
import s from './settings-page-body.module.css';
import type { SettingsTask } from './settings-task.ts';

/** `onTask` is null for those who only read. */
type Props = { rounds: readonly Round[]; onTask: ((task: SettingsTask) => void) | null };

/** The dated rounds in which the plan is followed up. */
export function RoundsSection({ rounds, onTask }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const columns: FoldColumn<Round>[] = [
    {
      key: 'label',
      head: t('settings.round.name'),
      isRowHead: true,
      cell: ({ id, label }) => <UiLink href={paths.round(id)}>{label}</UiLink>,
    },
    {
      key: 'kind',
      head: t('settings.round.kind'),
      width: '25%',
      cell: ({ kind }) => <span className={s.quiet}>{t(`plans.followUp.${kind}`)}</span>,
    },
    {
      key: 'day',
      head: t('settings.round.day'),
      width: '25%',
      cell: ({ effectiveOn }) => format.shortDate(effectiveOn),
    },
    ...(onTask
      ? [
          {
            key: 'actions',
            head: t('settings.edit'),
            isHeadHidden: true,
            width: '104px',
            align: 'number' as const,
            cell: (round: Round) => (
              <Button
                variant="default"
                aria-label={t('settings.editOf', { name: round.label })}
                onClick={() => onTask({ kind: 'round', round })}
              >
                {t('settings.edit')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title={t('settings.round.heading')}
      action={
        onTask && (
          <Button variant="default" onClick={() => onTask({ kind: 'newRound' })}>
            {t('settings.round.new')}
          </Button>
        )
      }
    >
      {rounds.length === 0 ? (
        <EmptyState text={t('settings.round.empty')} />
      ) : (
        <FoldTable
          caption={t('settings.round.heading')}
          columns={columns}
          rows={rounds}
          rowKey={({ id }) => id}
          emptyLabel={t('settings.none')}
        />
      )}
    </Section>
  );
}
