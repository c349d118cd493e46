import '../../../../lib/i18n/words/scale.ts';
import '../../../../lib/i18n/words/editing.ts';
import type { FragmentType } from '@apollo/client/masking';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { useDocumentTitle } from '../../../../lib/router/use-document-title.ts';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { Badge } from '../../../../ui/chips/badge.tsx';
import { Icon } from '../../../../ui/controls/icon.tsx';
import { UiLink } from '../../../../ui/link/ui-link.tsx';
import { ScaleGrid } from '../../../../ui/matrix/scale-grid.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { Section } from '../../../../ui/page/section.tsx';
import { EmptyState } from '../../../../ui/states/states.tsx';
import type { PlacedRisk } from './scale-difference.ts';
import s from './scale-editor.module.css';
import { ScaleEditor } from './scale-editor.tsx';
import { type RiskScaleVersion, scalePageFragment } from './scale-page-fragment.ts';
import { ScaleVersions } from './scale-versions.tsx';
import { useScaleLabels } from './use-scale-labels.ts';

type Props = {
  plan: FragmentType<typeof scalePageFragment>;
  /** Number of an older version to look at. */
  shownNumber: number | undefined;
};

/** The plan's risk scale: drawn anew by those who may, read by all, in every version there has been. */
export function ScalePageBody({ plan, shownNumber }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { id, title, municipality, abilities, riskScale, present } = useOwnFragment(
    scalePageFragment,
    plan,
  );
  useDocumentTitle(t('scale.title'), title);
  const newest = riskScale?.versions[0];
  const older = riskScale?.versions.find(({ number }) => number === shownNumber);
  const shown = older ?? newest;
  const isOld = shown !== undefined && shown !== newest;
  const risks: PlacedRisk[] = present.risks
    .filter(({ isClosed }) => !isClosed)
    .map(({ risk, now }) => ({ risk, standing: now }));
  const hrefOf = (number: number | undefined) =>
    number === undefined ? paths.scale() : withVersion(paths.scale(), number);

  return (
    <>
      <PageHead
        title={t('scale.title')}
        meta={
          riskScale && shown
            ? [
                t('scale.version', { number: shown.number }),
                t('scale.usedIn', { plans: format.list(riskScale.usedIn) }),
              ]
            : []
        }
        badges={
          municipality.dataKind !== 'live' && (
            <Badge>{t(`common.dataKind.${municipality.dataKind}`)}</Badge>
          )
        }
      />
      {!riskScale || !newest || !shown ? (
        <EmptyState
          text={t('scale.empty')}
          action={{ label: t('scale.toRisks'), href: paths.risks() }}
        />
      ) : (
        <>
          {abilities.canPublishScale && !isOld ? (
            <ScaleEditor
              key={riskScale.id}
              slug={municipality.slug}
              planId={id}
              scale={riskScale}
              newest={newest}
              risks={risks}
            />
          ) : (
            <ReadOnlyScale
              version={shown}
              risks={isOld ? [] : risks}
              note={
                isOld ? (
                  <>
                    {t('scale.oldVersion', { number: shown.number })}{' '}
                    <UiLink href={hrefOf(undefined)}>
                      {t('scale.showNewest', { number: newest.number })}
                    </UiLink>
                  </>
                ) : (
                  <>
                    <Icon name="lock" size={14} />{' '}
                    {(!abilities.canEdit && abilities.whyNot) || t('scale.whoCan')}
                  </>
                )
              }
            />
          )}
          <ScaleVersions versions={riskScale.versions} shown={shown.number} hrefOf={hrefOf} />
        </>
      )}
    </>
  );
}

function ReadOnlyScale(props: { version: RiskScaleVersion; risks: PlacedRisk[]; note: ReactNode }) {
  const { version, risks, note } = props;
  const { t } = useTranslation();
  const labels = useScaleLabels(version, version, risks);
  return (
    <Section title={t('scale.colours')}>
      <p className={s.readOnly}>{note}</p>
      <div className={s.fixed}>
        <ScaleGrid scale={version} {...labels} />
      </div>
    </Section>
  );
}

function withVersion(path: string, number: number): string {
  return `${path}${path.includes('?') ? '&' : '?'}version=${number}`;
}
