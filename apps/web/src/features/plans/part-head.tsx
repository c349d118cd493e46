import type { FragmentType } from '@apollo/client/masking';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useDocumentTitle } from '../../lib/router/use-document-title.ts';
import { Badge } from '../../ui/chips/badge.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';

export const partHeadFragment = graphql(`
  fragment PartHead_plan on Plan {
    title
    municipality {
      id
      slug
      dataKind
    }
    picture(at: $at, compareWith: $compareWith) {
      at
      followUp {
        id
        label
      }
    }
  }
`);

type Props = {
  plan: FragmentType<typeof partHeadFragment>;
  title: string;
  /** "7 risker" */
  count?: string;
  actions?: ReactNode;
  /** The page is about today, or about all time, whichever date is in view. */
  isUndated?: boolean;
};

/** The head of a page that lists one part of the plan. */
export function PartHead({ plan, title, count, actions, isUndated }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const data = useOwnFragment(partHeadFragment, plan);
  useDocumentTitle(title, data.title);
  const { dataKind } = data.municipality;
  const date = data.picture.followUp?.label ?? format.date(data.picture.at);
  return (
    <PageHead
      title={title}
      meta={[count, isUndated ? undefined : date].filter(Boolean)}
      badges={dataKind !== 'live' && <Badge>{t(`common.dataKind.${dataKind}`)}</Badge>}
      actions={actions}
    />
  );
}
