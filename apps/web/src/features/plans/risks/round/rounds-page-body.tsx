import '../../../../lib/i18n/words/round.ts';
import type { FragmentType } from '@apollo/client/masking';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { useDocumentTitle } from '../../../../lib/router/use-document-title.ts';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { Badge } from '../../../../ui/chips/badge.tsx';
import { UiLink } from '../../../../ui/link/ui-link.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { Section } from '../../../../ui/page/section.tsx';
import { EmptyState } from '../../../../ui/states/states.tsx';
import { EditButton } from '../../editing/edit-button.tsx';
import s from './round.module.css';

const FollowUpDrawer = lazy(async () => ({
  default: (await import('./follow-up-drawer.tsx')).FollowUpDrawer,
}));

export const roundsPageFragment = graphql(`
  fragment RoundsPage_plan on Plan {
    id
    title
    startsOn
    endsBefore
    municipality {
      id
      slug
      dataKind
    }
    abilities {
      canEdit
    }
    followUps {
      id
      kind
      label
      effectiveOn
    }
  }
`);

/** The plan's follow-ups: the one that is due first, and a new one for those who may. */
export function RoundsPageBody({ plan }: { plan: FragmentType<typeof roundsPageFragment> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const data = useOwnFragment(roundsPageFragment, plan);
  const { title, municipality, abilities, followUps } = data;
  useDocumentTitle(t('round.pageTitle'), title);
  const [isAdding, setAdding] = useState(false);
  const today = todayInStockholm(new Date());
  const held = followUps.filter(({ effectiveOn }) => effectiveOn <= today).toReversed();
  const ahead = followUps.filter(({ effectiveOn }) => effectiveOn > today);

  const list = (rounds: typeof followUps) => (
    <ul>
      {rounds.map(({ id, label, effectiveOn }) => (
        <li key={id} className={s.row}>
          <UiLink href={paths.round(id)}>{label}</UiLink>
          <span className={s.owner}>{format.date(effectiveOn)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <PageHead
        title={t('round.pageTitle')}
        meta={[t('round.count', { count: followUps.length })]}
        badges={
          municipality.dataKind !== 'live' && (
            <Badge>{t(`common.dataKind.${municipality.dataKind}`)}</Badge>
          )
        }
        actions={
          <EditButton isAllowed={abilities.canEdit} isPrimary onClick={() => setAdding(true)}>
            {t('round.new')}
          </EditButton>
        }
      />
      {followUps.length === 0 && <EmptyState text={t('round.none')} />}
      {held.length > 0 && <Section title={t('round.held')}>{list(held)}</Section>}
      {ahead.length > 0 && <Section title={t('round.ahead')}>{list(ahead)}</Section>}
      {isAdding && (
        <Suspense>
          <FollowUpDrawer plan={data} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
