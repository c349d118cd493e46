import '../../../../lib/i18n/words/round.ts';
import type { FragmentType } from '@apollo/client/masking';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { useDocumentTitle } from '../../../../lib/router/use-document-title.ts';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { Badge } from '../../../../ui/chips/badge.tsx';
import { Icon } from '../../../../ui/controls/icon.tsx';
import { UiLink } from '../../../../ui/link/ui-link.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { EmptyState } from '../../../../ui/states/states.tsx';
import s from './round.module.css';
import { roundPageFragment } from './round-fragment.ts';
import { nextItem, type RoundItem, roundItems } from './round-items.ts';
import { RoundList } from './round-list.tsx';

const RoundDrawer = lazy(async () => ({
  default: (await import('./round-drawer.tsx')).RoundDrawer,
}));

const KINDS = ['risk', 'goal', 'measure'] as const;

/** One follow-up gone through: what is left to assess and report, one after the other. */
export function RoundPageBody({ plan }: { plan: FragmentType<typeof roundPageFragment> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const data = useOwnFragment(roundPageFragment, plan);
  const { round, abilities, municipality, followUps, orgUnit } = data;
  const { followUp, previous } = round;
  useDocumentTitle(t('round.title', { label: followUp.label }), data.title);
  const [open, setOpen] = useState<{ item: RoundItem; isUnchanged: boolean } | null>(null);

  const items = roundItems(round, abilities);
  const done = items.filter((item) => item.isDone).length;
  const today = todayInStockholm(new Date());
  const isHeld = followUp.effectiveOn <= today;
  const date = isHeld ? followUp.effectiveOn : today;
  const upcoming = followUps.find(({ effectiveOn }) => effectiveOn > followUp.effectiveOn);
  const progress = t('round.progress', { done, count: items.length });
  const isPublished = municipality.dataKind === 'published';
  const mayDoSomething = items.some((item) => item.isAllowed);

  return (
    <>
      <PageHead
        title={t('round.title', { label: followUp.label })}
        meta={[
          format.date(followUp.effectiveOn),
          ...(previous ? [t('round.since', { label: previous.label })] : []),
        ]}
        badges={
          municipality.dataKind !== 'live' && (
            <Badge>{t(`common.dataKind.${municipality.dataKind}`)}</Badge>
          )
        }
        actions={<UiLink href={paths.round()}>{t('round.all')}</UiLink>}
      />
      {items.length === 0 ? (
        <EmptyState text={t('round.empty')} />
      ) : (
        <div className={s.progress}>
          <p className={s.sentence} aria-live="polite">
            <b>{progress}</b>{' '}
            {done === items.length &&
              (upcoming
                ? t('round.next', {
                    unit: orgUnit.name,
                    label: upcoming.label,
                    date: format.date(upcoming.effectiveOn),
                  })
                : t('round.noNext'))}
          </p>
          <div className={s.bar} aria-hidden="true">
            <span style={{ width: `${(done / items.length) * 100}%` }} />
          </div>
          {!mayDoSomething && done < items.length && (
            <p className={s.owner}>
              <Icon name="lock" size={14} />{' '}
              {abilities.whyNot ?? t(isPublished ? 'round.published' : 'round.whoCan')}
            </p>
          )}
        </div>
      )}
      {KINDS.map((kind) => (
        <RoundList
          key={kind}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
          round={round}
          onOpen={(item, isUnchanged) => setOpen({ item, isUnchanged })}
        />
      ))}
      {open && (
        <Suspense>
          <RoundDrawer
            {...open}
            plan={data}
            date={date}
            note={progress}
            hasNext={nextItem(items, open.item) !== null}
            onClose={() => setOpen(null)}
            onDone={() => {
              const next = nextItem(items, open.item);
              setOpen(next && { item: next, isUnchanged: false });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
