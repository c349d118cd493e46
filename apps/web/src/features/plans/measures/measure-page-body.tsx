import '../../../lib/i18n/words/editing.ts';
import '../../../lib/i18n/words/measure.ts';
import type { FragmentType } from '@apollo/client/masking';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useDocumentTitle } from '../../../lib/router/use-document-title.ts';
import { Split } from '../../../ui/page/split.tsx';
import { useSaved } from '../editing/use-saved.ts';
import { MeasureActivities } from './measure-activities.tsx';
import { MeasureEffects } from './measure-effects.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureHead } from './measure-head.tsx';
import { MeasureLinks } from './measure-links.tsx';
import type { PageForm } from './measure-page-forms.tsx';
import { measurePageFragment } from './measure-page-fragment.ts';
import { MeasureReports } from './measure-reports.tsx';
import s from './measures-page-body.module.css';
import { useMeasureForms } from './use-measure-forms.ts';

const MeasurePageForms = lazy(async () => ({
  default: (await import('./measure-page-forms.tsx')).MeasurePageForms,
}));

/** One measure: how it goes, its steps, whether its effect can be seen, and what it belongs to. */
export function MeasurePageBody({ plan }: { plan: FragmentType<typeof measurePageFragment> }) {
  const { t } = useTranslation();
  const data = useOwnFragment(measurePageFragment, plan);
  const { measure, picture } = data;
  const [form, setForm] = useState<PageForm | null>(null);
  const close = () => setForm(null);
  const saved = useSaved();
  const afterSaving = useMeasureForms({ at: picture.at, onDone: close });
  const { canEdit, canReport } = measure.abilities;
  useDocumentTitle(measure.title, data.title);

  return (
    <>
      <MeasureHead plan={data} onForm={setForm} />
      <MeasureFacts plan={data} />
      <MeasureActivities
        activities={measure.activities}
        plan={data}
        canAdd={canEdit}
        canWrite={canReport || canEdit}
        onOpen={(activity) => setForm({ kind: 'activity', activity })}
      />
      <MeasureEffects
        effects={measure.effects}
        startsOn={measure.startsOn ?? null}
        onLink={canEdit ? () => setForm({ kind: 'edit' }) : undefined}
      />
      <Split ratio="5/7">
        <MeasureLinks plan={data} />
        <MeasureReports statuses={measure.statuses} at={picture.at} />
      </Split>
      {!canEdit && !canReport && data.abilities.whyNot && (
        <p className={s.whyNot}>{data.abilities.whyNot}</p>
      )}
      {form && (
        <Suspense>
          <MeasurePageForms
            form={form}
            measure={measure}
            onClose={close}
            onDone={(said, change) => {
              close();
              saved({ text: t(said), change });
            }}
            {...afterSaving}
          />
        </Suspense>
      )}
    </>
  );
}
