import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../generated/gql/graphql.ts';
import { useQuickSave } from '../editing/use-quick-save.ts';
import { type ActivityPart, PROGRESS, saveActivityMutation } from './activity-editing.ts';

/** How far a step has come, chosen where it stands in the table; saved at once, and taken back with "Ångra". */
export function ProgressSelect({ activity }: { activity: ActivityPart }) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const [send] = useMutation(saveActivityMutation);
  const { isSaving, save } = useQuickSave();
  const [chosen, setChosen] = useState<Progress | null>(null);

  async function choose(progress: Progress) {
    setChosen(progress);
    await save(
      async () => {
        const { data } = await send({
          variables: {
            input: {
              municipality: kommun,
              id: activity.id,
              version: activity.version,
              progress,
            },
          },
        });
        return data?.saveActivity;
      },
      t('measure.activity.progressSaved', {
        title: activity.title,
        progress: t(`plans.progress.${progress}`).toLowerCase(),
      }),
    );
    setChosen(null);
  }

  const value = chosen ?? activity.progress ?? '';
  return (
    <NativeSelect
      aria-label={t('measure.activity.progressOf', { title: activity.title })}
      value={value}
      disabled={isSaving}
      onChange={(event) => void choose(event.currentTarget.value as Progress)}
      data={[
        ...(value === '' ? [{ value: '', label: t('plans.progress.unknown') }] : []),
        ...PROGRESS.map((one) => ({ value: one, label: t(`plans.progress.${one}`) })),
      ]}
    />
  );
}
