import '../../../lib/i18n/words/round.ts';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import type { RiskAssessments_RiskFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { BandChange, BandChip } from '../../../ui/chips/band-chip.tsx';
import s from './risk-motivations.module.css';

type Assessment = RiskAssessments_RiskFragment['assessments'][number];

type Props = {
  assessments: readonly Assessment[];
  /** The date in view: what was assessed later is history that the page does not yet speak of. */
  at: CivilDate;
};

/** Why each assessment was made, newest first, with what it changed. */
export function RiskMotivations({ assessments, at }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const chip = ({ band, level }: Assessment) => ({ band, word: t(`plans.band.${band}`), level });

  // Once there are several versions of the scale, each is read in the words of its own (domain.md §2).
  const hasVersions = new Set(assessments.map(({ scale }) => scale.id)).size > 1;

  return (
    <ol>
      {assessments.toReversed().map((assessment) => {
        const { id, effectiveOn, followUpLabel, isInherent, reason, authorName } = assessment;
        const before = isInherent
          ? undefined
          : assessments.findLast((one) => !one.isInherent && one.effectiveOn < effectiveOn);
        const isChange =
          before && (before.band !== assessment.band || before.level !== assessment.level);
        return (
          <li key={id} className={s.item}>
            <div>
              <p className={s.label}>{followUpLabel ?? format.shortDate(effectiveOn)}</p>
              {followUpLabel && <p className={s.date}>{format.shortDate(effectiveOn)}</p>}
              {effectiveOn > at && <p className={s.date}>{t('plans.risk.later')}</p>}
            </div>
            <div>
              <p className={s.change}>
                {isChange ? (
                  <BandChange
                    from={chip(before)}
                    to={chip(assessment)}
                    label={t('plans.changes.to')}
                  />
                ) : (
                  <BandChip {...chip(assessment)} />
                )}
                {assessment.likelihood !== null && assessment.severity !== null && (
                  <span className={s.product}>
                    {assessment.likelihood} × {assessment.severity}
                  </span>
                )}
                {hasVersions && (
                  <span className={s.product}>{onOwnScale(assessment, t('round.onVersion'))}</span>
                )}
                {isInherent && <span className={s.product}>{t('plans.risk.inherent')}</span>}
              </p>
              <p className={reason ? s.reason : s.none}>{reason ?? t('plans.risk.noReason')}</p>
              {authorName && <p className={s.date}>{authorName}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** "Möjlig × Hög, version 1" */
function onOwnScale({ likelihood, severity, scale }: Assessment, version: string): string {
  const levels =
    likelihood !== null && severity !== null
      ? `${scale.likelihoodNames[likelihood - 1]} × ${scale.severityNames[severity - 1]}, `
      : '';
  return `${levels}${version} ${scale.number}`;
}
