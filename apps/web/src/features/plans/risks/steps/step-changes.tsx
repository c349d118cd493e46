import { useTranslation } from 'react-i18next';
import { BandChange, BandChip } from '../../../../ui/chips/band-chip.tsx';
import { UiLink } from '../../../../ui/link/ui-link.tsx';
import { ChangeRows, type ChangeRowsProps } from '../../../../ui/page/change-rows.tsx';
import { Section } from '../../../../ui/page/section.tsx';
import { MOVEMENT_ICONS, MOVEMENTS_IN_ORDER } from '../../changes/change-order.ts';
import { useStandingChip } from '../../use-standing-chip.ts';
import type { RiskView, StepView } from './step-view.ts';
import s from './stepped-matrix.module.css';

type Props = {
  view: StepView;
  title: string;
  sentence: string;
  scaleSentence: string | null;
  hrefOf: (riskId: string) => string;
};

/** Rows that stand beside the matrix without reaching far below it; the list below has the rest. */
const MAX_ROWS = 6;

/** What moved in the step: one sentence, read out as the step changes, and a row for each risk. */
export function StepChanges({ view, title, sentence, scaleSentence, hrefOf }: Props) {
  const { t } = useTranslation();
  const chip = useStandingChip();
  const moved = view.risks
    .filter(({ movement }) => MOVEMENTS_IN_ORDER.includes(movement))
    .toSorted(
      (a, b) => MOVEMENTS_IN_ORDER.indexOf(a.movement) - MOVEMENTS_IN_ORDER.indexOf(b.movement),
    );
  const hidden = moved.length - MAX_ROWS;
  return (
    <Section title={title}>
      <div aria-live="polite" aria-atomic="true">
        <p className={s.sentence}>{sentence}</p>
        {scaleSentence && <p className={s.scale}>{scaleSentence}</p>}
      </div>
      <div className={s.rows}>
        <ChangeRows rows={moved.slice(0, MAX_ROWS).map(rowOf)} />
      </div>
      {hidden > 0 && <p className={s.more}>{t('steps.more', { count: hidden })}</p>}
    </Section>
  );

  function rowOf({
    risk,
    movement,
    now,
    before,
    closeReason,
  }: RiskView): ChangeRowsProps['rows'][number] {
    const to = now && chip(now);
    return {
      id: risk.id,
      icon: MOVEMENT_ICONS[movement],
      word: t(`plans.movement.${movement}`),
      title: (
        <UiLink href={hrefOf(risk.id)}>
          <span className={s.code}>{risk.code}</span>
          {risk.title}
        </UiLink>
      ),
      detail: before ? (
        <BandChange
          from={chip(before)}
          to={to}
          label={t('plans.changes.to')}
          {...(closeReason ? { toWord: t(`plans.closeReason.${closeReason}`) } : {})}
        />
      ) : (
        to && <BandChip {...to} />
      ),
    };
  }
}
