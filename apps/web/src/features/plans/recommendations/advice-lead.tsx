import { capitalise, numberWord } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { KeyFigures } from '../../../ui/page/key-figures.tsx';
import { Lead } from '../../../ui/page/lead.tsx';
import { Split } from '../../../ui/page/split.tsx';
import type { AdviceFacts } from './advice-facts.ts';

type Props = {
  facts: AdviceFacts;
  /** A report that says nothing of what was done is not read as if nothing had been. */
  isPublished: boolean;
};

/** How many are answered and carried out, what comes next, and when the board is told. */
export function AdviceLead({ facts, isPublished }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { next, total } = facts;
  return (
    <Split ratio="7/5">
      <Lead
        sentences={useSentences(facts, isPublished)}
        labels={{ more: t('plans.picture.readAll'), less: t('plans.picture.readLess') }}
      />
      <KeyFigures
        items={[
          {
            label: t('advice.figure.answered'),
            value: facts.answered,
            note: t('advice.figure.of', { count: total }),
          },
          {
            label: t('advice.figure.done'),
            value: isPublished && facts.done === 0 ? '–' : facts.done,
            note:
              isPublished && facts.done === 0
                ? t('advice.figure.unsaid')
                : t('advice.figure.of', { count: total }),
          },
          facts.late > 0
            ? {
                label: t('advice.figure.late'),
                value: facts.late,
                note: t('advice.figure.of', { count: total }),
              }
            : {
                label: t('advice.figure.next'),
                value: next ? next.count : '–',
                note: next ? format.shortDate(next.on) : t('advice.figure.noDate'),
              },
        ]}
      />
    </Split>
  );
}

function useSentences(facts: AdviceFacts, isPublished: boolean) {
  const { t } = useTranslation();
  const { locale, list, date } = useFormat();
  const word = (count: number) => numberWord(count, locale);
  const { total, answered, ongoing, done, late, next, reportBackOn } = facts;
  const key =
    total === 1
      ? (`one_${answered === 0 ? 'none' : 'all'}` as const)
      : (`many_${answered === 0 ? 'none' : answered === total ? 'all' : 'some'}` as const);
  const progress = [
    done > 0 ? t('advice.lead.done', { count: done, number: word(done) }) : null,
    ongoing > 0 ? t('advice.lead.ongoing', { count: ongoing, number: word(ongoing) }) : null,
  ].filter((text) => text !== null);
  const texts = [
    capitalise(
      t(`advice.lead.answered.${key}`, {
        part: word(answered),
        total: word(total),
        from: list(facts.from),
      }),
    ),
    progress.length > 0
      ? capitalise(t('advice.lead.progress', { parts: list(progress) }))
      : isPublished || answered === 0
        ? null
        : t('advice.lead.noneDone'),
    late > 0 ? capitalise(t('advice.lead.late', { count: late, number: word(late) })) : null,
    next
      ? capitalise(
          t('advice.lead.next', {
            count: next.count,
            number: word(next.count),
            date: date(next.on),
          }),
        )
      : null,
    reportBackOn ? t('advice.lead.reportBack', { date: date(reportBackOn) }) : null,
  ];
  return texts
    .filter((text) => text !== null)
    .map((text, index) => ({ text, isStrong: index === 0 || text === texts[2] }));
}
