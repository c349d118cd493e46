import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Popover.css';
import { Menu, useMantineColorScheme } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import type { UserMenu_MeFragment } from '../../generated/gql/graphql.ts';
import { changeLocale, localeOf } from '../../lib/i18n/i18n.ts';
import { isLocale, LOCALES, rememberLocale } from '../../lib/i18n/locale.ts';
import { paths } from '../../lib/router/paths.ts';
import { signOut } from '../../lib/session/authentication.ts';
import { Icon } from '../../ui/controls/icon.tsx';
import { AvatarButton } from '../../ui/shell/top-bar.tsx';
import { initialsOf } from './initials.ts';
import s from './user-menu.module.css';

export const userMenuFragment = graphql(`
  fragment UserMenu_me on Me {
    id
    name
    email
    municipalities {
      id
      slug
    }
  }
`);

type Props = {
  me: UserMenu_MeFragment;
  /** What the person is here: "Enhetschef". */
  roleNames: string[];
};

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Who is signed in and what is theirs to choose: language, appearance, municipality, leaving. */
export function UserMenu({ me, roleNames }: Props) {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const locale = localeOf(i18n);

  async function leave() {
    await signOut();
    // A full load: nothing that was read stays in memory.
    window.location.assign(paths.signIn());
  }

  async function choose(next: string) {
    if (!isLocale(next)) return;
    rememberLocale(next, window.localStorage);
    await changeLocale(i18n, next);
    // Sentences that the server writes come in the new language.
    await router.invalidate();
  }

  return (
    <Menu
      position="bottom-end"
      width={240}
      keepMounted={false}
      checkIcon={<Icon name="check" size={14} />}
    >
      <Menu.Target>
        <AvatarButton initials={initialsOf(me.name)} label={t('auth.menu', { name: me.name })} />
      </Menu.Target>
      <Menu.Dropdown>
        <div className={s.who}>
          <p className={s.name}>{me.name}</p>
          <p className={s.role}>{roleNames.join(', ') || me.email}</p>
        </div>
        <Menu.Divider />
        <Menu.Label>{t('auth.language')}</Menu.Label>
        <Menu.RadioGroup value={locale} onChange={(next) => void choose(next)}>
          {LOCALES.map((option) => (
            <Menu.RadioItem key={option} value={option} closeMenuOnClick>
              <span lang={option}>{t(option === 'sv' ? 'auth.swedish' : 'auth.english')}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('auth.colourScheme')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(next) => setColorScheme(SCHEMES.find((scheme) => scheme === next) ?? 'auto')}
        >
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
              {t(`auth.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        {me.municipalities.length > 1 && (
          <Menu.Item onClick={() => void router.navigate({ href: paths.chooseMunicipality() })}>
            {t('auth.changeMunicipality')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => void leave()}>{t('auth.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
