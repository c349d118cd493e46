import '../../../lib/i18n/words/measure.ts';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedChange } from '../editing/form-state.ts';
import { notify } from '../editing/notice-store.ts';
import { measureReportQuery, type ReportPart } from './report-editing.ts';
import { ReportForm } from './report-form.tsx';

export type ReportDrawerProps = {
  measureId: string;
  /** The day that the form begins with; today when left out. */
  date?: string;
  saveLabel?: string;
  onClose: () => void;
  /** With the day that the report holds from. */
  onSaved: (measure: ReportPart, change: SavedChange | null, effectiveOn: string) => void;
};

/** How a measure goes, from a day on. */
export function ReportDrawer(props: ReportDrawerProps) {
  const { measureId, onClose } = props;
  const { t } = useTranslation();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(measureReportQuery, {
    variables: { slug: kommun, planId, measureId },
    fetchPolicy: 'no-cache',
  });
  useEffect(() => {
    if (!error) return;
    notify({ text: t('measure.formFailed') });
    onClose();
  }, [error, onClose, t]);
  if (!data) return null;
  return <ReportForm {...props} measure={data.municipality.plan.measure} />;
}
