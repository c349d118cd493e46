import type { FragmentType } from '@apollo/client/masking';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { RiskMatrix } from '../../../ui/matrix/risk-matrix.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { toMarks } from './matrix-marks.ts';
import { riskPositionsFragment } from './risk-positions.ts';
import { useMatrixLabels } from './use-matrix-labels.ts';

/** The risk matrix with its movements, and in words what kind of positions these are. */
export function RiskMatrixSection({ plan }: { plan: FragmentType<typeof riskPositionsFragment> }) {
  const { t } = useTranslation();
  const router = useRouter();
  const paths = usePlanPaths();
  const { picture } = useOwnFragment(riskPositionsFragment, plan);
  const labels = useMatrixLabels(picture);
  const { scale } = picture;

  if (!scale) {
    return (
      <Section title={t('plans.matrix.title')} id="riskmatris">
        <EmptyState text={t('plans.matrix.empty')} />
      </Section>
    );
  }

  const { marks, strip } = toMarks(picture.risks, (riskId) => paths.risk(riskId), scale);
  return (
    <Section
      id="riskmatris"
      title={t('plans.matrix.title')}
      action={picture.compareWith && <UiLink href={paths.risks()}>{t('plans.matrix.step')}</UiLink>}
      note={t('plans.matrix.note', {
        likelihood: scale.likelihoodAxis.toLowerCase(),
        severity: scale.severityAxis.toLowerCase(),
        rows: scale.likelihoodNames.length,
        columns: scale.severityNames.length,
        number: scale.number,
      })}
    >
      <RiskMatrix
        scale={scale}
        marks={marks}
        strip={strip}
        bandWords={{
          green: t('plans.band.green'),
          yellow: t('plans.band.yellow'),
          red: t('plans.band.red'),
        }}
        labels={labels}
        onOpen={(riskId) => void router.navigate({ href: paths.risk(riskId) })}
        {...(picture.hasIllustrativePositions
          ? { illustrativeNote: t('plans.matrix.illustrative') }
          : {})}
      />
    </Section>
  );
}
