import '../../../lib/i18n/words/editing.ts';
import '../../../lib/i18n/words/measure.ts';
import type { FragmentType } from '@apollo/client/masking';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { Segmented } from '../../../ui/controls/segmented.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { Gantt } from './gantt.tsx';
import { LightBar } from './light-bar.tsx';
import { filterMeasures, type MeasureFilter } from './measure-filter.ts';
import { MeasureFilters } from './measure-filters.tsx';
import { MeasureList } from './measure-list.tsx';
import { measureListFragment } from './measure-list-fragment.ts';
import s from './measures-page-body.module.css';
import { type OpenForm, useMeasureForms } from './use-measure-forms.ts';

const MeasureDrawers = lazy(async () => ({
  default: (await import('./measure-drawers.tsx')).MeasureDrawers,
}));

export type MeasureView = 'lista' | 'tidslinje';

type Props = {
  plan: FragmentType<typeof measureListFragment>;
  readerId: string;
  filter: MeasureFilter;
  view: MeasureView;
  form: OpenForm | null;
  onForm: (form: OpenForm | null) => void;
  onFilter: (filter: MeasureFilter) => void;
  onView: (view: MeasureView) => void;
};

/** Every measure of the plan, as a list or on the plan's months, to be narrowed down and reported. */
export function MeasuresPageBody(props: Props) {
  const { plan, readerId, filter, view, form, onForm, onFilter, onView } = props;
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const data = useOwnFragment(measureListFragment, plan);
  const { measures, at } = data.picture;
  const afterSaving = useMeasureForms({ at, onDone: () => onForm(null) });
  // The control answers at once; a thousand rows follow when they are ready.
  const lage = useDeferredValue(filter.lage);
  const visa = useDeferredValue(filter.visa);
  const shownView = useDeferredValue(view);
  const shown = useMemo(
    () => filterMeasures(measures, { lage, visa }, readerId),
    [measures, lage, visa, readerId],
  );
  const onReport = useCallback((id: string) => onForm({ kind: 'report', id }), [onForm]);
  const onEdit = useCallback((id: string) => onForm({ kind: 'edit', id }), [onForm]);
  const { canEdit, whyNot } = data.abilities;

  return (
    <>
      {measures.length === 0 ? (
        <EmptyState text={t('plans.measures.empty')} />
      ) : (
        <Section
          title={shownView === 'lista' ? t('measure.list.title') : t('measure.gantt.title')}
          note={t('plans.measures.countNote', { count: shown.length })}
          action={
            <Segmented
              label={t('measure.view.label')}
              value={view}
              onChange={onView}
              options={[
                { value: 'lista', label: t('measure.view.list') },
                { value: 'tidslinje', label: t('measure.view.timeline') },
              ]}
            />
          }
        >
          <LightBar measures={measures} />
          <div className={s.filters}>
            <MeasureFilters
              measures={measures}
              filter={filter}
              readerId={readerId}
              onFilter={onFilter}
            />
          </div>
          {shown.length === 0 ? (
            <EmptyState
              text={t('plans.measures.emptyFilter')}
              action={{ label: t('plans.measures.showAllMeasures'), href: paths.measures() }}
            />
          ) : shownView === 'lista' ? (
            <MeasureList measures={shown} onReport={onReport} onEdit={onEdit} />
          ) : (
            <Gantt plan={data} measures={shown} at={at} />
          )}
        </Section>
      )}
      {!canEdit && whyNot && <p className={s.whyNot}>{whyNot}</p>}
      {form && (
        <Suspense>
          <MeasureDrawers form={form} onClose={() => onForm(null)} {...afterSaving} />
        </Suspense>
      )}
    </>
  );
}
