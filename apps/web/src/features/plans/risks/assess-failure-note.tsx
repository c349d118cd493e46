import { useTranslation } from 'react-i18next';
import type { RiskAssessments_RiskFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import { bandAt } from '../../../ui/matrix/types.ts';
import type { AssessDraft } from './assess-draft.ts';
import s from './assess-failure-note.module.css';
import type { AssessFailure } from './use-assess-risk.ts';

type Scale = RiskAssessments_RiskFragment['assessments'][number]['scale'];
type Props = { failure: AssessFailure; draft: AssessDraft; scale: Scale };

/** Why it was not saved, and that the text is still there. On a conflict both assessments stand side by side. */
export function AssessFailureNote({ failure, draft, scale }: Props) {
  const { t } = useTranslation();
  if (failure.kind === 'conflict') {
    return <Conflict theirs={failure.theirs} draft={draft} scale={scale} />;
  }
  // At a field the sentence stands beside the field.
  if (failure.kind === 'refused' && failure.field && failure.field in draft) return null;
  return (
    <p className={s.note} role="alert">
      {failure.kind === 'refused' && failure.message}
      {failure.kind === 'unreachable' && t('plans.assess.failedOffline')}
      {failure.kind === 'failed' && t('plans.assess.failed')}
    </p>
  );
}

type Theirs = Extract<AssessFailure, { kind: 'conflict' }>['theirs'];

function Conflict({ theirs, draft, scale }: { theirs: Theirs; draft: AssessDraft; scale: Scale }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { likelihood, severity } = draft;
  const ownBand = likelihood && severity ? bandAt(scale, { likelihood, severity }) : null;
  return (
    <section className={s.conflict} role="alert">
      <h3 className={s.title}>{t('plans.assess.conflictTitle')}</h3>
      <p>{t('plans.assess.conflictText')}</p>
      <dl className={s.both}>
        {theirs && (
          <div>
            <dt className={s.term}>{t('plans.assess.theirs')}</dt>
            <dd>
              <BandChip
                band={theirs.band}
                word={t(`plans.band.${theirs.band}`)}
                level={theirs.level}
              />
              <p>{theirs.reason}</p>
              <p className={s.who}>
                {[theirs.authorName, format.shortDate(theirs.effectiveOn)]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </dd>
          </div>
        )}
        <div>
          <dt className={s.term}>{t('plans.assess.yours')}</dt>
          <dd>
            {ownBand && likelihood && severity && (
              <BandChip
                band={ownBand}
                word={t(`plans.band.${ownBand}`)}
                level={likelihood * severity}
              />
            )}
            <p>{draft.reason}</p>
          </dd>
        </div>
      </dl>
    </section>
  );
}
