import '../../../../lib/i18n/words/round.ts';
import { useMutation } from '@apollo/client/react';
import { addDays } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../generated/gql/gql.ts';
import type { FollowUpKind, RoundsPage_PlanFragment } from '../../../../generated/gql/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { ChoiceField } from '../../editing/choice-field.tsx';
import { EditDrawer } from '../../editing/edit-drawer.tsx';
import { DateField, TextField } from '../../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../../editing/use-checks.ts';
import { useEditForm } from '../../editing/use-edit-form.ts';
import { useGoOn } from '../../editing/use-go-on.ts';
import { useNotice } from '../../editing/use-notice.ts';
import { type FollowUpValues, proposedFollowUp } from './propose-follow-up.ts';

const makeFollowUpMutation = graphql(`
  mutation MakeFollowUp($input: SaveFollowUpInput!) {
    saveFollowUp(input: $input) {
      ...SavedPart_payload @unmask
      part {
        __typename
        ... on FollowUp {
          id
          version
          label
        }
      }
    }
  }
`);

const KINDS: readonly FollowUpKind[] = ['t1', 't2', 'year_end', 'date'];

type Props = {
  plan: Pick<RoundsPage_PlanFragment, 'id' | 'startsOn' | 'endsBefore' | 'followUps'>;
  onClose: () => void;
};

/** A new follow-up: a tertial, the year's end or a date of one's own; leads on to it. */
export function FollowUpDrawer({ plan, onClose }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const format = useFormat();
  const checks = useChecks();
  const paths = usePlanPaths();
  const goOn = useGoOn();
  const { notify } = useNotice();
  const [send] = useMutation(makeFollowUpMutation);
  const year = plan.startsOn.slice(0, 4);
  const propose = (kind: FollowUpKind) =>
    proposedFollowUp(kind, year, kind === 'year_end' ? t('round.yearEnd') : kind.toUpperCase());
  const taken = new Set(plan.followUps.map(({ effectiveOn }) => effectiveOn));
  const first = KINDS.find((kind) => !taken.has(propose(kind).effectiveOn)) ?? 'date';

  const form = useEditForm<FollowUpValues, { __typename?: string }>({
    key: `round:new:${plan.id}`,
    initial: propose(first),
    version: null,
    validate: ({ label, effectiveOn }) =>
      faultsOnly<FollowUpValues>({
        label: checks.text(label, { limit: 'name', isRequired: true }),
        effectiveOn:
          checks.required(effectiveOn) ??
          (effectiveOn < plan.startsOn || effectiveOn >= plan.endsBefore
            ? t('round.outside')
            : undefined),
      }),
    send: async (_changed, _version, { kind, label, effectiveOn }) => {
      const { data } = await send({
        variables: {
          input: { municipality: kommun, planId: plan.id, kind, label: label.trim(), effectiveOn },
        },
      });
      return data?.saveFollowUp;
    },
    valuesOf: () => null,
    onSaved: (part, change) => {
      const saved = part as { id: string; label: string };
      onClose();
      notify({ text: t('round.made', { label: saved.label }), changeId: change?.id });
      goOn(paths.round(saved.id));
    },
  });

  // A kind proposes its name and day; what a person has written over stays.
  const byKind = {
    ...form,
    set: ((name, value) => {
      if (name === 'kind') {
        const before = propose(form.values.kind);
        const next = propose(value as FollowUpKind);
        if (form.values.label === before.label) form.set('label', next.label);
        if (form.values.effectiveOn === before.effectiveOn) {
          form.set('effectiveOn', next.effectiveOn);
        }
      }
      form.set(name, value);
    }) as typeof form.set,
  };
  return (
    <EditDrawer title={t('round.new')} form={form} onClose={onClose} saveLabel={t('round.make')}>
      <ChoiceField
        form={byKind}
        name="kind"
        label={t('round.which')}
        options={KINDS.map((kind) => ({
          value: kind,
          label: kind === 'date' ? t('round.onDate') : t(`plans.followUp.${kind}`),
        }))}
      />
      <TextField form={form} name="label" label={t('round.label')} width="14rem" isRequired />
      <DateField
        form={form}
        name="effectiveOn"
        label={t('round.day')}
        hint={t('round.dayHint', {
          from: format.date(plan.startsOn),
          to: format.date(addDays(plan.endsBefore, -1)),
        })}
        isRequired
      />
    </EditDrawer>
  );
}
