import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { PrintFoot, SourceNote } from '../../ui/page/source-note.tsx';
import s from './plan-foot.module.css';

export const planFootFragment = graphql(`
  fragment PlanFoot_plan on Plan {
    title
    source
    note
    municipality {
      slug
      name
      dataKind
      source
      note
    }
    picture(at: $at, compareWith: $compareWith) {
      at
    }
  }
`);

type Props = {
  plan: FragmentType<typeof planFootFragment>;
  /** Says in one line that the plan has no amounts. */
  hasEconomyLine?: boolean;
};

/** Where the figures come from and what the reader must know of them; on paper also the selection and its date. */
export function PlanFoot({ plan, hasEconomyLine = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, source, note, municipality, picture } = useOwnFragment(planFootFragment, plan);
  const printed = source ?? municipality.source;
  const isDemonstration = municipality.dataKind === 'demonstration';
  return (
    <footer>
      {hasEconomyLine && (
        <p className={s.economy}>
          <b>{t('plans.picture.economy')}</b> {t('plans.picture.economyMissing')}
        </p>
      )}
      <SourceNote>
        {[
          printed && !isDemonstration ? t('plans.picture.source', { source: printed }) : null,
          isDemonstration ? t('plans.picture.demonstrationSource') : null,
          note ?? municipality.note,
        ]
          .filter(Boolean)
          .join(' ')}
      </SourceNote>
      <PrintFoot
        parts={[
          municipality.name,
          title,
          format.date(picture.at),
          ...(municipality.dataKind === 'live'
            ? []
            : [t(`common.dataKind.${municipality.dataKind}`)]),
        ]}
      />
    </footer>
  );
}
