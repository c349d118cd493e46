import '../../../lib/i18n/words/round.ts';
import type { FragmentType } from '@apollo/client/masking';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useDocumentTitle } from '../../../lib/router/use-document-title.ts';
import { Badge } from '../../../ui/chips/badge.tsx';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import { KeyFigures } from '../../../ui/page/key-figures.tsx';
import { Lead } from '../../../ui/page/lead.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Split } from '../../../ui/page/split.tsx';
import { InlineText } from '../editing/inline-text.tsx';
import type { RiskContext } from './risk-context.ts';
import s from './risk-head.module.css';
import { assessmentAt, stateAt } from './risk-standing.ts';
import type { BegunRisk } from './tasks/risk-drawer.tsx';
import { useSaveTitle } from './use-save-title.ts';

export const riskHeadFragment = graphql(`
  fragment RiskHead_risk on Risk {
    id
    code
    version
    title
    description
    abilities {
      canEdit
    }
    ownerTitle
    qualityArea {
      id
      name
      focusArea
    }
    states {
      effectiveOn
      isOpen
      closeReason
    }
    assessments {
      id
      isInherent
      effectiveOn
      likelihood
      severity
      level
      band
      scale {
        id
        likelihoodAxis
        severityAxis
        likelihoodNames
        severityNames
      }
    }
    summary(at: $at, compareWith: $compareWith, locale: $locale) {
      text
      isStrong
    }
  }
`);

type Props = {
  risk: FragmentType<typeof riskHeadFragment>;
  context: RiskContext;
  actions?: ReactNode;
  /** Somebody else wrote the title meanwhile: the form shows both. */
  onTitleConflict: (begun: BegunRisk) => void;
};

/** The risk's name and place, what its page says in sentences, and where it stands now. */
export function RiskHead({ risk, context, actions, onTitleConflict }: Props) {
  const { t } = useTranslation();
  const data = useOwnFragment(riskHeadFragment, risk);
  const { code, title, description, ownerTitle, qualityArea, states, assessments, summary } = data;
  const saveTitle = useSaveTitle(data);
  useDocumentTitle(`${code} ${title}`, context.planTitle);
  const now = assessmentAt(assessments, context.at);
  const before = context.compareWith ? assessmentAt(assessments, context.compareWith) : null;
  const isClosed = stateAt(states, context.at)?.isOpen === false;

  const level = (key: 'likelihood' | 'severity') => {
    const value = now?.[key] ?? null;
    if (!now || value === null) return null;
    const names = key === 'likelihood' ? now.scale.likelihoodNames : now.scale.severityNames;
    const name = names[value - 1] ?? '';
    const earlier = before && before.scale.id === now.scale.id ? before[key] : null;
    return {
      label: key === 'likelihood' ? now.scale.likelihoodAxis : now.scale.severityAxis,
      value,
      note:
        earlier !== null && earlier !== value
          ? t('plans.risk.beforeLevel', { name, before: earlier })
          : name,
    };
  };
  const figures = [
    {
      label: t('plans.risk.now'),
      value:
        isClosed || !now ? (
          t(isClosed ? 'plans.risk.closed' : 'plans.risk.notAssessed')
        ) : (
          <BandChip
            band={now.band}
            word={t(`plans.band.${now.band}`)}
            level={now.level}
            size="lg"
          />
        ),
    },
    ...(isClosed ? [] : [level('likelihood'), level('severity')]),
  ].filter((figure) => figure !== null);

  return (
    <>
      <PageHead
        code={code}
        title={
          <InlineText
            value={title}
            label={t('round.risk.title')}
            isAllowed={data.abilities.canEdit}
            send={saveTitle.send}
            onSaved={saveTitle.onSaved}
            onConflict={(text, payload) => onTitleConflict({ values: { title: text }, payload })}
          />
        }
        meta={[
          ...(qualityArea
            ? [[qualityArea.focusArea, qualityArea.name].filter(Boolean).join(' › ')]
            : []),
          ...(ownerTitle
            ? [
                t('plans.risk.owner', {
                  owner: ownerTitle.charAt(0).toLowerCase() + ownerTitle.slice(1),
                }),
              ]
            : []),
        ]}
        badges={
          context.dataKind !== 'live' && <Badge>{t(`common.dataKind.${context.dataKind}`)}</Badge>
        }
        actions={actions}
      />
      <Split ratio="8/4">
        <div>
          <Lead
            sentences={summary}
            labels={{ more: t('plans.picture.readAll'), less: t('plans.picture.readLess') }}
          />
          {description && <p className={s.description}>{description}</p>}
        </div>
        <KeyFigures items={figures} />
      </Split>
    </>
  );
}
