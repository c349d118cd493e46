import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Badge } from '../../../ui/chips/badge.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { EditButton } from '../editing/edit-button.tsx';
import { HistoryLink } from '../editing/history-link.tsx';
import { InlineText } from '../editing/inline-text.tsx';
import { useSaved } from '../editing/use-saved.ts';
import { saveMeasureMutation } from './measure-editing.ts';
import type { PageForm } from './measure-page-forms.tsx';
import type { MeasurePagePlan } from './measure-page-fragment.ts';
import { useSpanWords } from './use-span-words.ts';

type Props = { plan: MeasurePagePlan; onForm: (form: PageForm) => void };

/** The measure's name, who and when, and what may be done with it. */
export function MeasureHead({ plan, onForm }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const spanWords = useSpanWords();
  const saved = useSaved();
  const [send] = useMutation(saveMeasureMutation);
  const { measure, municipality } = plan;
  const { canEdit, canReport } = measure.abilities;
  const isClosed = measure.closedOn !== null;
  return (
    <PageHead
      name={measure.title}
      title={
        <InlineText
          value={measure.title}
          label={t('measure.field.title')}
          isAllowed={canEdit && !isClosed}
          send={async (title) => {
            const { data } = await send({
              variables: {
                input: {
                  municipality: municipality.slug,
                  id: measure.id,
                  version: measure.version,
                  title,
                },
              },
            });
            return data?.saveMeasure;
          }}
          onSaved={(_part, change) => saved({ text: t('measure.saved'), change })}
          onConflict={(title, payload) =>
            onForm({ kind: 'edit', begun: { values: { title }, payload } })
          }
        />
      }
      meta={[measure.ownerTitle, spanWords(measure.startsOn, measure.dueOn)].filter(Boolean)}
      badges={
        <>
          {isClosed && measure.closedOn && (
            <Badge>{t('measure.isClosed', { date: format.shortDate(measure.closedOn) })}</Badge>
          )}
          {measure.hasDeviation && <Badge>{t('measure.deviation')}</Badge>}
          {municipality.dataKind !== 'live' && (
            <Badge>{t(`common.dataKind.${municipality.dataKind}`)}</Badge>
          )}
        </>
      }
      actions={
        <>
          <HistoryLink subjectId={measure.id} />
          <EditButton isAllowed={canEdit} onClick={() => onForm({ kind: 'close' })}>
            {t(isClosed ? 'measure.reopen' : 'measure.close')}
          </EditButton>
          <EditButton isAllowed={canEdit && !isClosed} onClick={() => onForm({ kind: 'edit' })}>
            {t('editing.edit')}
          </EditButton>
          <EditButton
            isAllowed={canReport && !isClosed}
            isPrimary
            onClick={() => onForm({ kind: 'report' })}
          >
            {t('measure.report.open')}
          </EditButton>
        </>
      }
    />
  );
}
