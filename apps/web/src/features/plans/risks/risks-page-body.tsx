import '../../../lib/i18n/words/steps.ts';
import type { FragmentType } from '@apollo/client/masking';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useDocumentTitle } from '../../../lib/router/use-document-title.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { Badge } from '../../../ui/chips/badge.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { EditButton } from '../editing/edit-button.tsx';
import { filterRisks, type RiskFilter } from './risk-filter.ts';
import { RiskFilters } from './risk-filters.tsx';
import { RiskTable } from './risk-table.tsx';
import { riskStepsFragment } from './steps/risk-steps-fragment.ts';
import { stepOfDate, viewAt } from './steps/step-view.ts';
import { SteppedMatrix } from './steps/stepped-matrix.tsx';
import { useStep } from './steps/use-step.ts';
import { useStepWords } from './steps/use-step-words.ts';

/** The form comes when it is asked for: most readers only read. */
const NewRiskDrawer = lazy(async () => ({
  default: (await import('./tasks/new-risk-drawer.tsx')).NewRiskDrawer,
}));

export const risksPageFragment = graphql(`
  fragment RisksPage_plan on Plan {
    id
    title
    municipality {
      id
      slug
      dataKind
    }
    abilities {
      canEdit
    }
    picture(at: $at, compareWith: $compareWith) {
      at
      compareWith
    }
    ...RiskSteps_plan
  }
`);

export type RisksSearch = RiskFilter & {
  /** Index of the step in view; without it the step of the date in view. */
  steg?: number;
};

type Props = {
  plan: FragmentType<typeof risksPageFragment>;
  search: RisksSearch;
  /** What is changed in the address, without leaving the page. */
  onSearch: (change: Partial<RisksSearch>) => void;
};

/** A plan's risks at one follow-up: matrix, what moved, and the list; all three follow the slider. */
export function RisksPageBody({ plan, search, onSearch }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const data = useOwnFragment(risksPageFragment, plan);
  const { steps } = useOwnFragment(riskStepsFragment, data);
  const { title, picture, municipality, abilities } = data;
  const [isAdding, setAdding] = useState(false);
  useDocumentTitle(t('plans.risks.title'), title);
  const words = useStepWords(steps);

  const inView = stepOfDate(steps.dates, picture.at);
  const chosen = search.steg !== undefined && search.steg < steps.dates.length ? search.steg : null;
  const setStep = useCallback((steg: number) => onSearch({ steg }), [onSearch]);
  const [index, step] = useStep(chosen ?? inView, setStep);
  const compared = picture.compareWith === null ? -1 : stepOfDate(steps.dates, picture.compareWith);
  const isAsInAddress = chosen === null && index === inView;
  const previous = index === 0 ? null : index - 1;
  const beforeIndex = isAsInAddress && compared >= 0 && compared < index ? compared : previous;

  const view = viewAt(steps, index, beforeIndex);
  const rows = filterRisks(view.risks, search);
  const open = view.risks.filter(({ isClosed }) => !isClosed).length;
  const hrefOf = (riskId: string) => paths.risk(riskId, steps.dates[index]);

  return (
    <>
      <PageHead
        title={t('plans.risks.title')}
        meta={[t('plans.risks.count', { count: open }), words.nameOf(index)]}
        badges={
          municipality.dataKind !== 'live' && (
            <Badge>{t(`common.dataKind.${municipality.dataKind}`)}</Badge>
          )
        }
        actions={
          <>
            <UiLink href={paths.scale()}>{t('steps.scale')}</UiLink>
            <EditButton isAllowed={abilities.canEdit} isPrimary onClick={() => setAdding(true)}>
              {t('steps.newRisk')}
            </EditButton>
          </>
        }
      />
      {view.risks.length === 0 ? (
        <EmptyState text={t('plans.risks.empty')} />
      ) : (
        <>
          <SteppedMatrix
            steps={steps}
            index={index}
            beforeIndex={beforeIndex}
            view={view}
            onStep={step}
          />
          <Section title={t('plans.risks.byArea')} note={words.nameOf(index)}>
            <RiskFilters risks={view.risks} filter={search} onFilter={onSearch} />
            {rows.length === 0 ? (
              <EmptyState
                text={t('steps.emptyFilter')}
                action={{ label: t('plans.risks.showAllRisks'), href: paths.risks() }}
              />
            ) : (
              <RiskTable
                rows={rows}
                caption={`${t('plans.risks.title')}, ${words.nameOf(index)}`}
                isCompared={beforeIndex !== null}
                hrefOf={hrefOf}
              />
            )}
          </Section>
        </>
      )}
      {isAdding && (
        <Suspense>
          <NewRiskDrawer onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
