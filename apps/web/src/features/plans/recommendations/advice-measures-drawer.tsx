import '../../../lib/i18n/words/advice.ts';
import { useMutation, useQuery } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AdviceMeasuresQuery } from '../../../generated/gql/graphql.ts';
import { EmptyState } from '../../../ui/states/states.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { LinksField } from '../editing/links-field.tsx';
import type { SavePayload } from '../editing/save-payload.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import s from './advice-drawer.module.css';
import type { Advice } from './advice-fragment.ts';
import { adviceMeasuresQuery, tieMeasureMutation } from './advice-mutations.ts';

type Measure = AdviceMeasuresQuery['municipality']['plan']['picture']['measures'][number];
type Values = { measureIds: readonly string[] };
type Part = { __typename: string };

type Props = {
  planId: string;
  advice: Advice;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** Which of the plan's measures answer a recommendation; read fresh, since each is written with its own version. */
export function AdviceMeasuresDrawer(props: Props) {
  const { kommun = '' } = useParams({ strict: false });
  const { data } = useQuery(adviceMeasuresQuery, {
    variables: { slug: kommun, planId: props.planId, today: todayInStockholm(new Date()) },
    fetchPolicy: 'no-cache',
  });
  if (!data) return null;
  return <Form {...props} measures={data.municipality.plan.picture.measures} />;
}

function Form({ advice, measures, onClose, onSaved }: Props & { measures: readonly Measure[] }) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const [send] = useMutation(tieMeasureMutation);
  const form = useEditForm<Values, Part>({
    key: `recommendation-measures:${advice.id}`,
    initial: {
      measureIds: measures
        .filter(({ recommendationIds }) => recommendationIds.includes(advice.id))
        .map(({ id }) => id),
    },
    version: advice.version,
    validate: () => ({}),
    send: async (_changed, _version, { measureIds }) => {
      let last: SavePayload<Part> | undefined = { part: { __typename: 'Measure' } };
      for (const { id, version, recommendationIds } of tieChanges(
        measures,
        advice.id,
        measureIds,
      )) {
        const input = { municipality: kommun, id, version, recommendationIds };
        last = (await send({ variables: { input } })).data?.saveMeasure;
        if (!last || last.problem) return last;
      }
      return last;
    },
    valuesOf: () => null,
    onSaved: (_part, change) => onSaved(change),
  });
  return (
    <EditDrawer title={t('advice.form.tie')} form={form} onClose={onClose}>
      <p className={s.about}>
        {advice.number}. {advice.title}
      </p>
      {measures.length === 0 && <EmptyState text={t('plans.measures.empty')} />}
      <LinksField
        form={form}
        name="measureIds"
        label={t('advice.measures')}
        options={measures.map(({ id, title }) => ({ id, label: title }))}
      />
    </EditDrawer>
  );
}

/** The measures whose ties change when exactly `wanted` are to answer a recommendation. */
export function tieChanges<M extends Pick<Measure, 'id' | 'version' | 'recommendationIds'>>(
  measures: readonly M[],
  adviceId: string,
  wanted: readonly string[],
): Pick<M, 'id' | 'version' | 'recommendationIds'>[] {
  return measures.flatMap(({ id, version, recommendationIds }) => {
    const has = recommendationIds.includes(adviceId);
    if (has === wanted.includes(id)) return [];
    const others = recommendationIds.filter((one) => one !== adviceId);
    return [{ id, version, recommendationIds: has ? others : [...others, adviceId] }];
  });
}
