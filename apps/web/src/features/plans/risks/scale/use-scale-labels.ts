import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../generated/gql/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import type { ScaleGridProps } from '../../../../ui/matrix/scale-grid.tsx';
import type { PlacedRisk } from './scale-difference.ts';
import { bandOf, type Cell, type ScaleDraft } from './scale-draft.ts';

/** What the grid of a scale says, and which risks stand in its cells. */
export function useScaleLabels(
  drawing: ScaleDraft,
  base: ScaleDraft,
  risks: readonly PlacedRisk[],
  hint?: string,
): Pick<ScaleGridProps, 'bandWords' | 'labels' | 'codesAt' | 'bandBefore'> {
  const { t } = useTranslation();
  const format = useFormat();
  const bandWords = {
    green: t('plans.band.green'),
    yellow: t('plans.band.yellow'),
    red: t('plans.band.red'),
  };
  const lower = (band: Band) => bandWords[band].toLowerCase();
  const codesAt = ({ likelihood, severity }: Cell) =>
    risks
      .filter(
        ({ standing }) => standing?.likelihood === likelihood && standing.severity === severity,
      )
      .map(({ risk }) => risk.code);
  const bandBefore = (cell: Cell) => {
    const before = bandOf(base, cell);
    return before === bandOf(drawing, cell) ? null : before;
  };
  return {
    bandWords,
    codesAt,
    bandBefore,
    labels: {
      grid: t('scale.grid'),
      cell: (cell) => {
        const { likelihood, severity } = cell;
        const before = bandBefore(cell);
        const codes = codesAt(cell);
        return [
          t('plans.matrix.cell', {
            likelihood: `${drawing.likelihoodNames[likelihood - 1]} ${likelihood}`,
            severity: `${drawing.severityNames[severity - 1]} ${severity}`,
            band: lower(bandOf(drawing, cell) ?? 'red'),
            level: likelihood * severity,
          }),
          before ? t('scale.was', { band: lower(before) }) : null,
          codes.length > 0
            ? t('plans.matrix.risksHere', { count: codes.length, codes: format.list(codes) })
            : null,
        ]
          .filter(Boolean)
          .join(', ');
      },
      was: (band) => t('scale.was', { band: lower(band) }),
      ...(hint ? { hint } : {}),
    },
  };
}
