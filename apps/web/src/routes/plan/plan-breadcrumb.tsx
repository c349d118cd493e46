import { useFragment } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { indicatorCrumbFragment } from '../../features/indicators/indicator-crumb.ts';
import { measureCrumbFragment } from '../../features/plans/measures/measure-crumb.ts';
import type { PlanPart } from '../../features/plans/plan-shell.ts';
import { riskCrumbFragment } from '../../features/plans/risks/risk-crumb.ts';
import type { PlanShell_PlanFragment } from '../../generated/gql/graphql.ts';
import { planDates, validatePlanSearch } from '../../lib/router/plan-search.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { Breadcrumb, type BreadcrumbProps } from '../../ui/shell/top-bar.tsx';

type Props = {
  municipality: string | null;
  municipalityHref: string;
  plan: Pick<PlanShell_PlanFragment, 'title' | 'orgUnit'> | null;
  active: PlanPart;
};

/** Municipality, unit, plan, part and, on a page of one thing, the thing. */
export function PlanBreadcrumb({ municipality, municipalityHref, plan, active }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { planId, riskId, indicatorId, measureId } = useParams({ strict: false });
  const dates = planDates(validatePlanSearch(useSearch({ strict: false })));
  const risk = useFragment({
    fragment: riskCrumbFragment,
    from: riskId ? { __typename: 'Risk', id: riskId } : null,
  });
  const indicator = useFragment({
    fragment: indicatorCrumbFragment,
    from: indicatorId ? { __typename: 'Indicator', id: indicatorId } : null,
  });
  const measure = useFragment({
    fragment: measureCrumbFragment,
    from: measureId && planId ? { __typename: 'Plan', id: planId } : null,
    variables: { measureId: measureId ?? '', at: dates.at },
  });
  if (!municipality || !plan) return null;

  const items: BreadcrumbProps['items'] = [
    { label: municipality, href: municipalityHref },
    { label: plan.orgUnit.name },
    { label: plan.title, href: paths.picture() },
  ];
  if (active !== 'picture') items.push({ label: t(`shell.${active}`), href: paths[active]() });
  if (risk.complete && risk.data) items.push({ label: `${risk.data.code} ${risk.data.title}` });
  if (indicator.complete && indicator.data) {
    items.push({ label: indicator.data.shortName ?? indicator.data.name });
  }
  if (measure.complete && measure.data) items.push({ label: measure.data.measure.title });
  return <Breadcrumb label={t('shell.breadcrumb')} items={items} />;
}
