import type { SavedChange } from '../editing/form-state.ts';
import { MeasureDrawer, type MeasureDrawerProps } from './measure-drawer.tsx';
import { ReportDrawer } from './report-drawer.tsx';
import type { OpenForm } from './use-measure-forms.ts';

type Props = Pick<MeasureDrawerProps, 'begun' | 'preset'> & {
  form: OpenForm;
  onClose: () => void;
  onSaved: (measure: { id: string }, change: SavedChange | null, isNew: boolean) => void;
  onReported: (measure: { id: string }, change: SavedChange | null, effectiveOn: string) => void;
};

/** The form that was asked for; fetched with the first of them. */
export function MeasureDrawers({ form, onClose, onSaved, onReported, ...rest }: Props) {
  if (form.kind === 'report') {
    return <ReportDrawer measureId={form.id} onClose={onClose} onSaved={onReported} />;
  }
  const measureId = form.kind === 'edit' ? form.id : null;
  return (
    <MeasureDrawer
      {...rest}
      measureId={measureId}
      onClose={onClose}
      onSaved={(measure, change) => onSaved(measure, change, measureId === null)}
    />
  );
}
