import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { CellInfo, MatrixLabels, MatrixMark } from '../../../ui/matrix/types.ts';
import type { RiskPosition } from './risk-positions.ts';

type Labelled = {
  risks: readonly (Pick<RiskPosition, 'movement'> & {
    risk: { id: string };
    before: Pick<NonNullable<RiskPosition['before']>, 'band' | 'level'> | null;
  })[];
  followUp: { label: string } | null;
  comparedFollowUp: { label: string } | null;
};

/** Everything the matrix says, to the eye and to a screen reader. */
export function useMatrixLabels(picture: Labelled): MatrixLabels {
  const { t } = useTranslation();
  const format = useFormat();
  const byId = new Map(picture.risks.map((position) => [position.risk.id, position]));
  const bandWord = (band: 'green' | 'yellow' | 'red') => t(`plans.band.${band}`).toLowerCase();

  const place = ({ likelihood, severity, likelihoodName, severityName, band, level }: CellInfo) =>
    t('plans.matrix.cell', {
      likelihood: `${likelihoodName} ${likelihood}`,
      severity: `${severityName} ${severity}`,
      band: bandWord(band),
      level,
    });

  const markLabel = (mark: MatrixMark) => {
    const position = byId.get(mark.id);
    const name = `${mark.code} ${mark.title}`;
    if (!position || position.movement === 'unchanged') return name;
    const movement = t(`plans.movement.${position.movement}`).toLowerCase();
    const { before } = position;
    return before
      ? t('plans.matrix.markFrom', {
          name,
          movement,
          band: bandWord(before.band),
          level: before.level ?? '',
        })
      : `${name}, ${movement}`;
  };

  return {
    grid: t('plans.matrix.label', { count: picture.risks.length }),
    cell: (info) =>
      `${place(info)}, ${
        info.marks.length === 0
          ? t('plans.matrix.noRisks')
          : t('plans.matrix.risksHere', {
              count: info.marks.length,
              codes: format.list(info.marks.map((mark) => mark.code)),
            })
      }`,
    mark: markLabel,
    cellList: place,
    more: (count) => t('plans.matrix.more', { count }),
    close: t('common.close'),
    legend: {
      now: picture.followUp
        ? t('plans.matrix.now', { label: shortLabel(picture.followUp.label) })
        : t('plans.matrix.nowOnly'),
      before: picture.comparedFollowUp
        ? t('plans.matrix.before', { label: shortLabel(picture.comparedFollowUp.label) })
        : t('plans.matrix.beforeOnly'),
      isNew: t('plans.matrix.new'),
      closed: t('plans.matrix.closed'),
    },
    strip: t('plans.matrix.strip'),
  };
}

/** "T2 2020" → "T2": the year is said once, in the top bar. */
function shortLabel(label: string): string {
  return label.replace(/\s\d{4}$/, '');
}
