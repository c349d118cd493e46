import type { FragmentType } from '@apollo/client/masking';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { ChangeRows } from '../../../ui/page/change-rows.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { riskPositionsFragment } from '../risks/risk-positions.ts';
import { MAX_CHANGE_ROWS } from './change-order.ts';
import { ChangedGroups, StandingRisks } from './changed-groups.tsx';
import { useChangeRows } from './use-change-rows.tsx';

type Props = {
  plan: FragmentType<typeof riskPositionsFragment>;
  /** What else has changed: the indicators', from their own feature. Left to `BelowMatrix` where the risks fill the column. */
  children?: ReactNode;
};

/** What has changed since the compared date, risks first. */
export function ChangesSection({ plan, children }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { picture } = useOwnFragment(riskPositionsFragment, plan);
  const { changed, still } = useChangeRows(picture.risks);
  const isCompared = picture.compareWith !== null;
  const isCrowded = isCompared && changed.length > MAX_CHANGE_ROWS;
  const label = picture.comparedFollowUp?.label.replace(/\s\d{4}$/, '');
  return (
    <Section
      title={label ? t('plans.changes.title', { label }) : t('plans.changes.titleNone')}
      action={<UiLink href={paths.risks()}>{t('plans.changes.all')}</UiLink>}
    >
      {picture.risks.length === 0 && <EmptyState text={t('plans.changes.none')} />}
      {isCrowded && <ChangedGroups risks={picture.risks} />}
      {!isCrowded && !isCompared && <StandingRisks risks={picture.risks} />}
      {!isCrowded && isCompared && <ChangeRows rows={[...changed, ...still]} />}
      {!isCrowded && children}
    </Section>
  );
}

/** Shows its content only where the changes fill their own column, so that it stands below the matrix instead. */
export function BelowMatrix({ plan, children }: Props) {
  const { picture } = useOwnFragment(riskPositionsFragment, plan);
  const { changed } = useChangeRows(picture.risks);
  const isCrowded = picture.compareWith !== null && changed.length > MAX_CHANGE_ROWS;
  return isCrowded ? children : null;
}
