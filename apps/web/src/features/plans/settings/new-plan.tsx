import '../../../lib/i18n/words/settings.ts';
import type { FragmentType } from '@apollo/client/masking';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';

const NewPlanDrawer = lazy(async () => ({
  default: (await import('./new-plan-drawer.tsx')).NewPlanDrawer,
}));

export const newPlanFragment = graphql(`
  fragment NewPlan_municipality on Municipality {
    slug
    unitsForPlans {
      id
      name
    }
  }
`);

/** The way to a new plan, for those who may make one somewhere. */
export function NewPlan({ municipality }: { municipality: FragmentType<typeof newPlanFragment> }) {
  const { t } = useTranslation();
  const { slug, unitsForPlans } = useOwnFragment(newPlanFragment, municipality);
  const [isOpen, setOpen] = useState(false);
  if (unitsForPlans.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('settings.newPlan.title')}
      </Button>
      {isOpen && (
        <Suspense>
          <NewPlanDrawer slug={slug} units={unitsForPlans} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
