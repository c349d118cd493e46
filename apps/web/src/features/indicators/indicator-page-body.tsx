import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { useDocumentTitle } from '../../lib/router/use-document-title.ts';
import { Lead } from '../../ui/page/lead.tsx';
import { Split } from '../../ui/page/split.tsx';
import { IndicatorEvents } from './indicator-events.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import { IndicatorHead } from './indicator-head.tsx';
import { type IndicatorChoice, indicatorPageFragment } from './indicator-page-fragment.ts';
import { IndicatorSeriesSection } from './indicator-series-section.tsx';
import { IndicatorVerdict } from './indicator-verdict.tsx';

type Props = {
  indicator: FragmentType<typeof indicatorPageFragment>;
  dataKind: 'live' | 'published' | 'demonstration';
  planTitle: string;
  choice: IndicatorChoice;
  onChoose: (choice: Partial<IndicatorChoice>) => void;
};

/** One indicator: what it says in sentences, its series as a chart or a table, and the facts about it. */
export function IndicatorPageBody({ indicator, dataKind, planTitle, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const data = useOwnFragment(indicatorPageFragment, indicator);
  useDocumentTitle(data.shortName ?? data.name, planTitle);
  const { page } = data;
  return (
    <>
      <IndicatorHead indicator={data} dataKind={dataKind} choice={choice} onChoose={onChoose} />
      <Split ratio="9/3">
        <Lead
          sentences={page.summary}
          labels={{ more: t('plans.picture.readAll'), less: t('plans.picture.readLess') }}
        />
        <IndicatorVerdict indicator={data} />
      </Split>
      <Split ratio="9/3">
        <IndicatorSeriesSection indicator={data} choice={choice} onChoose={onChoose} />
        <IndicatorFacts indicator={data} />
      </Split>
      {page.events.length > 0 && <IndicatorEvents events={page.events} />}
    </>
  );
}
