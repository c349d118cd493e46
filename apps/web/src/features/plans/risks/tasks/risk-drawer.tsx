import '../../../../lib/i18n/words/round.ts';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedChange } from '../../editing/form-state.ts';
import { notify } from '../../editing/notice-store.ts';
import type { SavePayload } from '../../editing/save-payload.ts';
import { RiskForm } from './risk-form.tsx';
import { type RiskPart, type RiskValues, riskFormQuery } from './risk-operations.ts';

export type BegunRisk = {
  values: Partial<RiskValues>;
  payload?: SavePayload<{ __typename?: string }>;
};

export type RiskDrawerProps = {
  /** Null for a new one. */
  riskId: string | null;
  /** What was typed in the title's own place, and met a conflict. */
  begun?: BegunRisk;
  onClose: () => void;
  onSaved: (risk: RiskPart, change: SavedChange | null) => void;
};

/** Everything of a risk but where it stands, in one form; read fresh when it is opened. */
export function RiskDrawer(props: RiskDrawerProps) {
  const { riskId, onClose } = props;
  const { t } = useTranslation();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(riskFormQuery, {
    variables: { slug: kommun, planId, riskId: riskId ?? '', isNew: riskId === null },
    fetchPolicy: 'no-cache',
  });
  useEffect(() => {
    if (!error) return;
    notify({ text: t('round.formFailed') });
    onClose();
  }, [error, onClose, t]);
  if (!data) return null;
  const { plan } = data.municipality;
  return <RiskForm {...props} plan={plan} risk={plan.risk ?? null} />;
}
