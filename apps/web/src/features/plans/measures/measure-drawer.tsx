import '../../../lib/i18n/words/measure.ts';
import { useQuery } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  MeasureEditing_MeasureFragment,
  MeasureFormQuery,
} from '../../../generated/gql/graphql.ts';
import type { SavedChange } from '../editing/form-state.ts';
import { notify } from '../editing/notice-store.ts';
import type { SavePayload } from '../editing/save-payload.ts';
import { EMPTY_MEASURE, type MeasureValues, measureFormQuery } from './measure-editing.ts';
import { MeasureForm } from './measure-form.tsx';

export type MeasurePart = MeasureEditing_MeasureFragment;
export type MeasureFormPlan = MeasureFormQuery['municipality']['plan'];

export type MeasureDrawerProps = {
  /** Null for a new one. */
  measureId: string | null;
  /** What a new one is tied to from the start: the risk whose page it is added on. */
  preset?: Partial<MeasureValues>;
  /** What was typed in the title's own place, and met a conflict. */
  begun?: { values: Partial<MeasureValues>; payload?: SavePayload<{ __typename: string }> };
  onClose: () => void;
  onSaved: (measure: MeasurePart, change: SavedChange | null) => void;
};

/** Everything of a measure in one form; read fresh when it is opened. */
export function MeasureDrawer(props: MeasureDrawerProps) {
  const { measureId, preset, onClose } = props;
  const { t } = useTranslation();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(measureFormQuery, {
    variables: {
      slug: kommun,
      planId,
      measureId: measureId ?? '',
      isNew: measureId === null,
      today: todayInStockholm(new Date()),
    },
    fetchPolicy: 'no-cache',
  });
  useEffect(() => {
    if (!error) return;
    notify({ text: t('measure.formFailed') });
    onClose();
  }, [error, onClose, t]);

  if (!data) return null;
  const { plan } = data.municipality;
  return (
    <MeasureForm
      {...props}
      plan={plan}
      measure={plan.measure ?? null}
      empty={{ ...EMPTY_MEASURE, ...preset }}
    />
  );
}
