import type { FragmentType } from '@apollo/client/masking';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { EmptyState } from '../../../ui/states/states.tsx';
import type { ChangeDates, DateProblem } from './change-dates.ts';
import { type ChangeKindSlug, kindOfSlug, kindsIn, sectionsOf } from './change-sections.ts';
import s from './changes-controls.module.css';
import { ChangesDatesForm, type WrittenDates } from './changes-dates-form.tsx';
import { ChangesFilters } from './changes-filters.tsx';
import { ChangesLists } from './changes-lists.tsx';
import { ChangesText } from './changes-text.tsx';
import { DateProblemNote } from './date-problem-note.tsx';
import { partOptions } from './part-options.ts';
import { planChangesFragment } from './plan-changes.ts';

type Props = {
  plan: FragmentType<typeof planChangesFragment>;
  /** Why the days in the address cannot be compared; then nothing is listed. */
  problem: DateProblem | null;
  inView: ChangeDates;
  /** As they stand in the address. */
  written: WrittenDates;
  within: string | undefined;
  kindSlug: ChangeKindSlug | undefined;
  onDates: (dates: WrittenDates) => void;
  onWithin: (partId: string | undefined) => void;
  onKind: (slug: ChangeKindSlug | undefined) => void;
  signals: ReactNode;
};

/** The days, the text about what has changed between them, and every change in its section. */
export function ChangesPageBody(props: Props) {
  const { problem, inView, written, within, kindSlug, signals } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const data = useOwnFragment(planChangesFragment, props.plan);
  const { changes } = data;

  const form = (
    <ChangesDatesForm
      key={`${written.from} ${written.to}`}
      plan={data}
      dates={written}
      onChange={props.onDates}
    />
  );
  if (problem) {
    return (
      <div className={s.top}>
        <div className={s.controls}>{form}</div>
        <DateProblemNote problem={problem} inView={inView} />
      </div>
    );
  }

  const sections = sectionsOf(changes);
  const present = kindsIn(sections);
  const kind = kindOfSlug(kindSlug);
  const shown = kind ? present.filter((one) => one === kind) : present;
  const partName = partOptions(changes.parts).find((part) => part.id === within)?.name ?? null;
  const span = { from: format.date(changes.from), to: format.date(changes.to) };
  return (
    <>
      <div className={s.top}>
        <div className={s.controls}>
          {form}
          <ChangesFilters
            parts={changes.parts}
            within={within}
            onWithin={props.onWithin}
            sections={sections}
            kind={kind}
            onKind={props.onKind}
          />
        </div>
        {present.length === 0 && (
          <EmptyState
            text={
              partName
                ? t('changes.emptyWithin', { part: partName, ...span })
                : t('changes.empty', span)
            }
            {...(within
              ? {
                  action: {
                    label: t('changes.showWholePlan'),
                    href: paths.changes({ fran: changes.from, till: changes.to }),
                  },
                }
              : {})}
          />
        )}
        {present.length > 0 && (
          <ChangesText
            key={`${changes.from} ${changes.to} ${within}`}
            planTitle={data.title}
            unitName={data.orgUnit.name}
            changes={changes}
            partName={partName}
          />
        )}
      </div>
      {present.length > 0 && shown.length === 0 && (
        <EmptyState
          text={t('changes.emptyKind')}
          action={{
            label: t('changes.showAllKinds'),
            href: paths.changes({ fran: changes.from, till: changes.to, inom: within }),
          }}
        />
      )}
      <ChangesLists sections={sections} kinds={shown} signals={signals} />
    </>
  );
}
