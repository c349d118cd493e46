import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { PrintFoot, SourceNote } from '../../ui/page/source-note.tsx';

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

/** Where the figures come from and what the reader must know of them; on paper also the selection and its date. */
export function PlanFoot({ plan }: { plan: FragmentType<typeof planFootFragment> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, source, note, municipality, picture } = useOwnFragment(planFootFragment, plan);
  const printed = source ?? municipality.source;
  const isDemonstration = municipality.dataKind === 'demonstration';
  return (
    <footer>
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
