import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { LightBar } from './light-bar.tsx';
import { MeasureTable } from './measure-table.tsx';
import s from './measures-section.module.css';

export const measuresSectionFragment = graphql(`
  fragment MeasuresSection_plan on Plan {
    picture(at: $at, compareWith: $compareWith) {
      measures {
        ...MeasureRow_measure @unmask
      }
    }
  }
`);

const SHOWN = 8;

/** Measures by traffic light, worst first; the rest are one link away. */
export function MeasuresSection({ plan }: { plan: FragmentType<typeof measuresSectionFragment> }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { measures } = useOwnFragment(measuresSectionFragment, plan).picture;
  const hidden = measures.length - SHOWN;
  return (
    <Section
      title={t('plans.measures.title')}
      note={t('plans.measures.inPlan', { count: measures.length })}
      action={hidden > 0 && <UiLink href={paths.measures()}>{t('common.showAll')}</UiLink>}
    >
      {measures.length === 0 ? (
        <EmptyState text={t('plans.measures.empty')} />
      ) : (
        <>
          <LightBar measures={measures} />
          <MeasureTable caption={t('plans.measures.title')} measures={measures.slice(0, SHOWN)} />
          {hidden > 0 && (
            <p className={s.more}>
              <UiLink href={paths.measures()}>
                {t('plans.measures.showMore', { count: hidden })}
              </UiLink>
            </p>
          )}
        </>
      )}
    </Section>
  );
}
