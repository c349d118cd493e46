import { capitalise, numberWord } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { KeyFigures } from '../../../ui/page/key-figures.tsx';
import { Lead } from '../../../ui/page/lead.tsx';
import { Split } from '../../../ui/page/split.tsx';
import type { GoalFacts } from './goal-facts.ts';

const DEGREES = ['full', 'partial', 'none'] as const;

/** How far the goals are fulfilled, in sentences and in figures. */
export function GoalLead({ facts }: { facts: GoalFacts }) {
  const { t } = useTranslation();
  const sentences = useSentences(facts);
  return (
    <Split ratio="7/5">
      <Lead
        sentences={sentences}
        labels={{ more: t('plans.picture.readAll'), less: t('plans.picture.readLess') }}
      />
      <KeyFigures
        items={DEGREES.map((degree) => ({
          label: t(`plans.fulfilment.${degree}`),
          value: facts.counts[degree],
          note: t('goals.ofAssessed', { count: facts.assessed }),
        }))}
      />
    </Split>
  );
}

function useSentences(facts: GoalFacts) {
  const { t } = useTranslation();
  const { locale, list } = useFormat();
  const word = (count: number) => numberWord(count, locale, { gender: 'ett' });
  const noun = (count: number) => numberWord(count, locale);
  /** "Fyra av sex …", "Alla sex …", "Ingen av sex …" */
  const share = (key: 'reach' | 'deviate', part: number, total: number) => {
    const kind = part === 0 ? 'none' : part === total ? 'all' : 'some';
    if (total === 1) return t(`goals.lead.${key}.one_${part === 1 ? 'yes' : 'no'}`);
    return capitalise(t(`goals.lead.${key}.${kind}`, { part: noun(part), total: noun(total) }));
  };

  const degrees = DEGREES.filter((degree) => facts.counts[degree] > 0).map((degree) =>
    t(`goals.lead.${degree}`, { count: facts.counts[degree], number: word(facts.counts[degree]) }),
  );
  const texts = [
    facts.assessed === 0
      ? t('goals.lead.unassessed', { count: facts.goals, number: word(facts.goals) })
      : t('goals.lead.assessed', {
          count: facts.assessed,
          number: word(facts.assessed),
          degrees: list(degrees),
        }),
    facts.withTarget > 0 ? share('reach', facts.reaching, facts.withTarget) : null,
    facts.activities > 0 ? share('deviate', facts.deviating, facts.activities) : null,
    facts.doubted > 0
      ? t('goals.lead.doubted', { count: facts.doubted, number: noun(facts.doubted) })
      : null,
  ];
  return texts
    .filter((text) => text !== null)
    .map((text, index) => ({ text, isStrong: index === 0 }));
}
