import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { InlineArrow } from '../../ui/chips/band-chip.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { ValueRows } from '../../ui/page/value-rows.tsx';
import s from './signal-changes.module.css';
import { SignalWords } from './signal-words.tsx';

const fragment = graphql(`
  fragment SignalChanges_plan on Plan {
    changes(from: $from, to: $to, within: $within) {
      signals {
        indicator {
          id
          name
          shortName
        }
        before {
          ...SignalFacts_signal @unmask
        }
        now {
          ...SignalFacts_signal @unmask
        }
      }
    }
  }
`);

/** Indicators whose signal is another than at the earlier day, each before and now. */
export function SignalChanges({ plan }: { plan: FragmentType<typeof fragment> }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { signals } = useOwnFragment(fragment, plan).changes;
  return (
    <ValueRows
      rows={signals.map(({ indicator, before, now }) => ({
        label: (
          <UiLink href={paths.indicator(indicator.id)} className={s.name}>
            {indicator.shortName ?? indicator.name}
          </UiLink>
        ),
        value: (
          <span className={s.change}>
            <SignalWords signal={before} />
            <InlineArrow label={t('plans.changes.to')} size="md" />
            <SignalWords signal={now} />
          </span>
        ),
      }))}
    />
  );
}
