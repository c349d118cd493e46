import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosePartDrawer } from '../editing/close-part-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import type { SavePayload } from '../editing/save-payload.ts';
import { ActivityDrawer } from './activity-drawer.tsx';
import type { ActivityPart } from './activity-editing.ts';
import { MeasureDrawer } from './measure-drawer.tsx';
import type { MeasureValues } from './measure-editing.ts';
import type { PageMeasure } from './measure-page-fragment.ts';
import { ReportDrawer } from './report-drawer.tsx';
import type { useMeasureForms } from './use-measure-forms.ts';

/** Which form of the page is open. */
export type PageForm =
  | { kind: 'report' | 'close' }
  | {
      kind: 'edit';
      begun?: { values: Partial<MeasureValues>; payload?: SavePayload<{ __typename: string }> };
    }
  | { kind: 'activity'; activity: ActivityPart | null };

type Props = ReturnType<typeof useMeasureForms> & {
  form: PageForm;
  measure: PageMeasure;
  onClose: () => void;
  onDone: (said: Said, change: SavedChange | null) => void;
};

type Said =
  | 'measure.closed'
  | 'measure.reopened'
  | 'measure.activity.saved'
  | 'measure.activity.added'
  | 'measure.activity.closed';

export function MeasurePageForms({ form, measure, onClose, onDone, onSaved, onReported }: Props) {
  const { t } = useTranslation();
  switch (form.kind) {
    case 'report':
      return <ReportDrawer measureId={measure.id} onClose={onClose} onSaved={onReported} />;
    case 'edit':
      return (
        <MeasureDrawer
          measureId={measure.id}
          begun={form.begun}
          onClose={onClose}
          onSaved={(part, change) => onSaved(part, change, false)}
        />
      );
    case 'close': {
      const isClosed = measure.closedOn !== null;
      return (
        <ClosePartDrawer
          part={{
            kind: 'measure',
            id: measure.id,
            version: measure.version,
            name: measure.title,
            isClosed,
          }}
          title={t(isClosed ? 'measure.reopen' : 'measure.close')}
          onClose={onClose}
          onSaved={(change) => onDone(isClosed ? 'measure.reopened' : 'measure.closed', change)}
        />
      );
    }
    case 'activity':
      return (
        <ActivityForms
          activity={form.activity}
          measure={measure}
          onClose={onClose}
          onDone={onDone}
        />
      );
  }
}

type ActivityProps = Pick<Props, 'measure' | 'onClose' | 'onDone'> & {
  activity: ActivityPart | null;
};

/** A step's own form, with the way to close it. */
function ActivityForms({ activity, measure, onClose, onDone }: ActivityProps) {
  const { t } = useTranslation();
  const [isClosing, setClosing] = useState(false);
  const { canEdit } = measure.abilities;
  if (activity && isClosing) {
    return (
      <ClosePartDrawer
        part={{
          kind: 'activity',
          id: activity.id,
          version: activity.version,
          name: activity.title,
          isClosed: false,
        }}
        title={t('measure.activity.close')}
        onClose={onClose}
        onSaved={(change) => onDone('measure.activity.closed', change)}
      />
    );
  }
  return (
    <ActivityDrawer
      activity={activity}
      parent={{ measureId: measure.id }}
      isReportOnly={!canEdit}
      actions={
        activity &&
        canEdit && (
          <Button variant="subtle" onClick={() => setClosing(true)}>
            {t('measure.activity.close')}
          </Button>
        )
      }
      onClose={onClose}
      onSaved={(_part, change) =>
        onDone(activity ? 'measure.activity.saved' : 'measure.activity.added', change)
      }
    />
  );
}
