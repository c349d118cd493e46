import '../../../lib/i18n/words/settings.ts';
import type { FragmentType } from '@apollo/client/masking';
import { addDays } from '@lagesbild/domain/calendar';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useDocumentTitle } from '../../../lib/router/use-document-title.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { Badge } from '../../../ui/chips/badge.tsx';
import { Icon } from '../../../ui/controls/icon.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { ClosedParts } from '../closed/closed-parts.tsx';
import { HistoryLink } from '../editing/history-link.tsx';
import { useReopen } from '../editing/use-reopen.ts';
import { AreasSection } from './areas-section.tsx';
import { RoundsSection } from './rounds-section.tsx';
import { type SettingsPlan, settingsPageFragment } from './settings-fragment.ts';
import s from './settings-page-body.module.css';
import type { SettingsTask } from './settings-task.ts';

const SettingsTaskDrawer = lazy(async () => ({
  default: (await import('./settings-task-drawer.tsx')).SettingsTaskDrawer,
}));

/** What a plan is and how it is followed up; those who may not change it read it, and who may. */
export function SettingsPageBody({ plan }: { plan: FragmentType<typeof settingsPageFragment> }) {
  const { t } = useTranslation();
  const data = useOwnFragment(settingsPageFragment, plan);
  const [task, setTask] = useState<SettingsTask | null>(null);
  const { canEdit, whyNot } = data.abilities;
  const isOpen = canEdit && data.closedOn === null;
  const { dataKind } = data.municipality;
  useDocumentTitle(t('settings.title'), data.title);
  return (
    <>
      <PageHead
        title={t('settings.title')}
        meta={[data.title, data.orgUnit.name]}
        badges={dataKind !== 'live' && <Badge>{t(`common.dataKind.${dataKind}`)}</Badge>}
      />
      {whyNot && (
        <p className={s.whyNot}>
          <Icon name="lock" size={16} />
          {whyNot}
        </p>
      )}
      <Facts plan={data} onEdit={isOpen ? () => setTask({ kind: 'plan' }) : null} />
      <AreasSection areas={data.qualityAreas} onTask={isOpen ? setTask : null} />
      <ClosedParts plan={data} of="quality_area" />
      <RoundsSection rounds={data.followUps} onTask={isOpen ? setTask : null} />
      <Scale plan={data} />
      <Life plan={data} onTask={setTask} />
      {task && (
        <Suspense>
          <SettingsTaskDrawer plan={data} task={task} onClose={() => setTask(null)} />
        </Suspense>
      )}
    </>
  );
}

function Facts({ plan, onEdit }: { plan: SettingsPlan; onEdit: (() => void) | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows: [string, string][] = [
    [t('settings.plan.title'), plan.title],
    [t('settings.plan.kind'), t(`plans.kind.${plan.kind}`)],
    [t('settings.plan.unit'), plan.orgUnit.name],
    [
      t('settings.plan.period'),
      `${format.date(plan.startsOn)} – ${format.date(addDays(plan.endsBefore, -1))}`,
    ],
    [t('settings.levels.title'), plan.goalLevelNames.join(' › ') || t('settings.none')],
    ...(plan.note ? [[t('settings.plan.note'), plan.note] as [string, string]] : []),
  ];
  return (
    <Section
      title={t('settings.plan.heading')}
      action={
        onEdit && (
          <Button variant="default" onClick={onEdit}>
            {t('settings.edit')}
          </Button>
        )
      }
    >
      <dl className={s.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Scale({ plan }: { plan: SettingsPlan }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  if (!plan.riskScale) return null;
  const { name, versions } = plan.riskScale;
  return (
    <Section
      title={t('settings.scale.heading')}
      action={
        <UiLink href={paths.scale()}>
          {t(plan.abilities.canPublishScale ? 'settings.scale.edit' : 'settings.scale.show')}
        </UiLink>
      }
    >
      <p className={s.text}>
        {t('settings.scale.version', { name, number: versions[0]?.number ?? 1 })}
      </p>
    </Section>
  );
}

type LifeProps = { plan: SettingsPlan; onTask: (task: SettingsTask) => void };

/** Next year, the end, and who has changed what. */
function Life({ plan, onTask }: LifeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reopen = useReopen();
  const { canCopy, canEdit } = plan.abilities;
  return (
    <Section
      title={t('settings.life.heading')}
      action={plan.municipality.dataKind !== 'published' && <HistoryLink subjectId={plan.id} />}
    >
      {plan.closedOn && (
        <p className={s.text}>
          <strong>{t('settings.life.closedOn', { date: format.date(plan.closedOn) })}</strong>
        </p>
      )}
      {canCopy && (
        <div className={s.step}>
          <p className={s.text}>{t('settings.copy.meaning')}</p>
          <Button onClick={() => onTask({ kind: 'copy' })}>{t('settings.copy.title')}</Button>
        </div>
      )}
      {canEdit && (
        <div className={s.step}>
          <p className={s.text}>{t('settings.plan.closeMeaning')}</p>
          {plan.closedOn ? (
            <Button
              variant="default"
              onClick={() => void reopen({ kind: 'plan', id: plan.id, version: plan.version })}
            >
              {t('settings.plan.reopen')}
            </Button>
          ) : (
            <Button variant="default" onClick={() => onTask({ kind: 'close' })}>
              {t('settings.plan.close')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
