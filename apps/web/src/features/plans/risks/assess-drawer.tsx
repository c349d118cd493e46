import '../../../lib/i18n/words/round.ts';
import { useQuery } from '@apollo/client/react';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedChange } from '../editing/form-state.ts';
import { notify } from '../editing/notice-store.ts';
import { AssessForm } from './assess-form.tsx';
import { type AssessedRisk, assessSubjectQuery } from './assess-operations.ts';

export type AssessDrawerProps = {
  riskId: string;
  /** The day that the form begins with; today when left out. */
  date?: CivilDate;
  /** Begins with the cell that the risk stands in: only the reason is left to write. */
  isUnchanged?: boolean;
  /** Before the fields: how far one has come. */
  note?: string;
  saveLabel?: string;
  onClose: () => void;
  onSaved: (risk: AssessedRisk, effectiveOn: CivilDate, change: SavedChange | null) => void;
};

/** The form of a new assessment beside the page it is about; read fresh when it is opened. */
export function AssessDrawer(props: AssessDrawerProps) {
  const { riskId, onClose } = props;
  const { t } = useTranslation();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(assessSubjectQuery, {
    variables: { slug: kommun, planId, riskId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const plan = data?.municipality.plan;
  const scale = plan?.riskScale?.versions[0];
  const hasFailed = error !== undefined || (plan !== undefined && !scale);
  useEffect(() => {
    if (!hasFailed) return;
    notify({ text: t('round.formFailed') });
    onClose();
  }, [hasFailed, onClose, t]);

  if (!plan || !scale || plan.risk.id !== riskId) return null;
  return <AssessForm key={riskId} {...props} plan={plan} risk={plan.risk} scale={scale} />;
}
