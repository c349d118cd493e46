import type { FragmentType } from '@apollo/client/masking';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useDocumentTitle } from '../../lib/router/use-document-title.ts';
import { Badge } from '../../ui/chips/badge.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import s from './picture-head.module.css';

const fragment = graphql(`
  fragment PictureHead_plan on Plan {
    title
    orgUnit {
      id
      name
    }
    municipality {
      slug
      name
      dataKind
    }
    picture(at: $at, compareWith: $compareWith) {
      at
      followUp {
        id
        kind
        effectiveOn
        periodFrom
        periodTo
      }
    }
  }
`);

type Props = {
  plan: FragmentType<typeof fragment>;
  /** "senaste utfall juni", from the indicators' own feature; null in a plan without them. */
  latestOutcome: string | null;
};

/** The plan's name, whose it is, which follow-up is in view, and what kind of figures these are. */
export function PictureHead({ plan, latestOutcome }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, orgUnit, municipality, picture } = useOwnFragment(fragment, plan);
  useDocumentTitle(title, municipality.name);

  const { followUp } = picture;
  const period = followUp
    ? format.period({ kind: 'custom', from: followUp.periodFrom, to: followUp.periodTo })
    : format.date(picture.at);
  const round = followUp
    ? `${t(`plans.followUp.${followUp.kind}`)}, ${followUp.kind === 'start' || followUp.kind === 'date' ? format.date(followUp.effectiveOn) : period}`
    : period;

  return (
    <PageHead
      title={title}
      meta={[orgUnit.name, round, ...(latestOutcome ? [latestOutcome] : [])]}
      badges={
        municipality.dataKind === 'live' ? null : (
          <Badge>{t(`common.dataKind.${municipality.dataKind}`)}</Badge>
        )
      }
      actions={
        <Button variant="default" className={s.print} onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      }
    />
  );
}
