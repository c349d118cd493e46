import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { Badge } from '../../ui/chips/badge.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import type { IndicatorChoice, IndicatorData } from './indicator-page-fragment.ts';
import { UnitPicker } from './unit-picker.tsx';

type Props = {
  indicator: IndicatorData;
  dataKind: 'live' | 'published' | 'demonstration';
  choice: IndicatorChoice;
  onChoose: (choice: Partial<IndicatorChoice>) => void;
};

/** Name, whose values, which way is better, and the risks it speaks of. */
export function IndicatorHead({ indicator, dataKind, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { name, direction, risks, page, orgUnit, units } = indicator;
  const links = risks.map(({ riskId, code, title }) => (
    <UiLink key={riskId} href={paths.risk(riskId)} title={title}>
      {t('indicators.page.risk', { codes: code })}
    </UiLink>
  ));
  return (
    <PageHead
      title={name}
      meta={[page.unit.name, t(`indicators.page.direction.${direction}`), ...links]}
      badges={
        <>
          {dataKind !== 'live' && <Badge>{t(`common.dataKind.${dataKind}`)}</Badge>}
          {dataKind !== 'published' && <Badge>{t(`indicators.page.${page.privacyClass}`)}</Badge>}
        </>
      }
      actions={
        units.some((unit) => unit.id !== orgUnit.id) && (
          <UnitPicker
            whole={orgUnit}
            units={units}
            chosen={choice.unitId}
            onChoose={(unitId) => onChoose({ unitId })}
          />
        )
      }
    />
  );
}
