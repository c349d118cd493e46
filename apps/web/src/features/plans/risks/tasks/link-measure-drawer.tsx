import '../../../../lib/i18n/words/round.ts';
import { useMutation, useQuery } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../generated/gql/gql.ts';
import type { LinkableMeasuresQuery } from '../../../../generated/gql/graphql.ts';
import { EditDrawer } from '../../editing/edit-drawer.tsx';
import type { SavedChange } from '../../editing/form-state.ts';
import { notify } from '../../editing/notice-store.ts';
import { SelectField } from '../../editing/select-field.tsx';
import { faultsOnly, useChecks } from '../../editing/use-checks.ts';
import { useEditForm } from '../../editing/use-edit-form.ts';

const linkableMeasuresQuery = graphql(`
  query LinkableMeasures($slug: String!, $planId: ID!, $today: Date!) {
    municipality(slug: $slug) {
      id
      plan(id: $planId) {
        id
        picture(at: $today) {
          measures {
            id
            version
            title
            riskIds
          }
        }
      }
    }
  }
`);

const linkMeasureMutation = graphql(`
  mutation LinkMeasure($input: SaveMeasureInput!) {
    saveMeasure(input: $input) {
      ...SavedPart_payload @unmask
      part {
        __typename
        ... on Measure {
          id
          version
          title
          riskIds
        }
      }
    }
  }
`);

type Measure = LinkableMeasuresQuery['municipality']['plan']['picture']['measures'][number];

type Props = {
  risk: { id: string; code: string };
  onClose: () => void;
  onSaved: (title: string, change: SavedChange | null) => void;
};

/** Ties one of the plan's measures to the risk. */
export function LinkMeasureDrawer(props: Props) {
  const { onClose } = props;
  const { t } = useTranslation();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(linkableMeasuresQuery, {
    variables: { slug: kommun, planId, today: todayInStockholm(new Date()) },
    fetchPolicy: 'no-cache',
  });
  useEffect(() => {
    if (!error) return;
    notify({ text: t('round.formFailed') });
    onClose();
  }, [error, onClose, t]);
  if (!data) return null;
  return <LinkMeasureForm {...props} measures={data.municipality.plan.picture.measures} />;
}

function LinkMeasureForm({ risk, measures, onClose, onSaved }: Props & { measures: Measure[] }) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(linkMeasureMutation);
  const free = measures.filter(({ riskIds }) => !riskIds.includes(risk.id));
  const form = useEditForm<{ measureId: string }, { __typename?: string }>({
    key: `link-measure:${risk.id}`,
    initial: { measureId: '' },
    version: 0,
    validate: ({ measureId }) =>
      faultsOnly<{ measureId: string }>({ measureId: checks.required(measureId) }),
    send: async (_changed, _version, { measureId }) => {
      const measure = free.find(({ id }) => id === measureId);
      if (!measure) return undefined;
      const { data } = await send({
        variables: {
          input: {
            municipality: kommun,
            id: measure.id,
            version: measure.version,
            riskIds: [...measure.riskIds, risk.id],
          },
        },
      });
      return data?.saveMeasure;
    },
    valuesOf: () => null,
    onSaved: (_part, change) => {
      const measure = free.find(({ id }) => id === form.values.measureId);
      onSaved(measure?.title ?? '', change);
    },
  });
  return (
    <EditDrawer
      title={t('round.risk.linkTitle', { code: risk.code })}
      form={form}
      onClose={onClose}
      saveLabel={t('round.risk.link')}
    >
      {free.length === 0 ? (
        <p>{t('round.risk.noFreeMeasure')}</p>
      ) : (
        <SelectField
          form={form}
          name="measureId"
          label={t('round.risk.measure')}
          none={t('round.risk.chooseMeasure')}
          options={free.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </EditDrawer>
  );
}
