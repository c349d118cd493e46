import type { FragmentType } from '@apollo/client/masking';
import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { paths } from '../../lib/router/paths.ts';
import { Badge } from '../../ui/chips/badge.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { EmptyState } from '../../ui/states/states.tsx';
import s from './choice-list.module.css';

export const municipalityChoiceFragment = graphql(`
  fragment MunicipalityChoice_me on Me {
    id
    municipalities {
      id
      slug
      name
      dataKind
      source
      note
      roles
    }
  }
`);

const chooseMutation = graphql(`
  mutation ChooseMunicipality($slug: String!) {
    chooseMunicipality(slug: $slug) {
      id
      lastMunicipality
    }
  }
`);

/** The municipalities one belongs to, each with what kind of figures it holds and where they were printed. */
export function MunicipalityChoice(props: { me: FragmentType<typeof municipalityChoiceFragment> }) {
  const { t } = useTranslation();
  const router = useRouter();
  const me = useOwnFragment(municipalityChoiceFragment, props.me);
  const [choose] = useMutation(chooseMutation);
  if (me.municipalities.length === 0)
    return <EmptyState text={t('shell.chooseMunicipalityEmpty')} />;

  function enter(slug: string) {
    // Remembered for the next visit; the way in does not wait for it, and does not fail with it.
    choose({ variables: { slug } }).catch(() => undefined);
    void router.navigate({ href: paths.municipality(slug) });
  }

  return (
    <ul className={s.list}>
      {me.municipalities.map(({ id, slug, name, dataKind, source, note, roles }) => (
        <li key={id} className={s.item}>
          <div className={s.head}>
            <UiLink
              href={paths.municipality(slug)}
              className={s.link}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                enter(slug);
              }}
            >
              {name}
            </UiLink>
            {dataKind !== 'live' && <Badge>{t(`common.dataKind.${dataKind}`)}</Badge>}
          </div>
          <p className={s.meta}>{roles.map((role) => t(`common.role.${role}`)).join(', ')}</p>
          {(source ?? note) && (
            <p className={s.source}>{source ? t('shell.figuresFrom', { source }) : note}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
