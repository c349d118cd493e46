import type { FragmentType } from '@apollo/client/masking';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { UserMenu, userMenuFragment } from './user-menu.tsx';

type Props = { me: FragmentType<typeof userMenuFragment>; roleNames: string[] };

/** The user menu on a page whose own operation carries the reader. */
export function ReaderMenu({ me, roleNames }: Props) {
  return <UserMenu me={useOwnFragment(userMenuFragment, me)} roleNames={roleNames} />;
}
