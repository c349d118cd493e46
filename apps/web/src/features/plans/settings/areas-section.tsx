import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../ui/controls/action-menu.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { type FoldColumn, FoldTable } from '../../../ui/table/fold-table.tsx';
import type { Area } from './settings-fragment.ts';
import s from './settings-page-body.module.css';
import type { SettingsTask } from './settings-task.ts';

/** `onTask` is null for those who only read. */
type Props = { areas: readonly Area[]; onTask: ((task: SettingsTask) => void) | null };

/** The numbered headings that group the plan's risks. */
export function AreasSection({ areas, onTask }: Props) {
  const { t } = useTranslation();
  const columns: FoldColumn<Area>[] = [
    {
      key: 'name',
      head: t('settings.area.name'),
      isRowHead: true,
      cell: ({ number, name }) => `${number} ${name}`,
    },
    {
      key: 'focus',
      head: t('settings.area.focusArea'),
      width: '40%',
      cell: ({ focusArea }) => focusArea && <span className={s.quiet}>{focusArea}</span>,
    },
    ...(onTask
      ? [
          {
            key: 'actions',
            head: t('settings.change'),
            isHeadHidden: true,
            width: '104px',
            align: 'number' as const,
            cell: (area: Area) => (
              <ActionMenu
                word={t('settings.change')}
                label={t('settings.changeOf', { name: area.name })}
                actions={[
                  { key: 'area', label: t('settings.area.edit') },
                  { key: 'closeArea', label: t('settings.area.close') },
                ]}
                onChoose={(kind) => onTask({ kind, area })}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title={t('settings.area.heading')}
      action={
        onTask && (
          <Button variant="default" onClick={() => onTask({ kind: 'area', area: null })}>
            {t('settings.area.new')}
          </Button>
        )
      }
    >
      {areas.length === 0 ? (
        <EmptyState text={t('settings.area.empty')} />
      ) : (
        <FoldTable
          caption={t('settings.area.heading')}
          columns={columns}
          rows={areas}
          rowKey={({ id }) => id}
          emptyLabel={t('settings.none')}
        />
      )}
    </Section>
  );
}
