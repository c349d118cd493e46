import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../../ui/link/ui-link.tsx';
import { Section } from '../../../../ui/page/section.tsx';
import s from './round.module.css';
import type { Round } from './round-fragment.ts';
import type { RoundItem, RoundKind } from './round-items.ts';
import { RoundStanding } from './round-standing.tsx';

type Props = {
  kind: RoundKind;
  items: readonly RoundItem[];
  round: Round;
  onOpen: (item: RoundItem, isUnchanged: boolean) => void;
};

/** What is left of one kind, each with its way to be done; those done collapse. */
export function RoundList({ kind, items, round, onOpen }: Props) {
  const { t } = useTranslation();
  const left = items.filter((item) => !item.isDone);
  const done = items.filter((item) => item.isDone);
  if (items.length === 0) return null;
  return (
    <Section
      title={t(`round.kind.${kind}`)}
      note={t('round.doneOf', { done: done.length, count: items.length })}
    >
      {left.length > 0 && (
        <ul>
          {left.map((item) => (
            <Row key={item.id} item={item} round={round}>
              {item.isAllowed && (
                <>
                  <Button
                    variant="default"
                    onClick={() => onOpen(item, false)}
                    aria-label={t(`round.doItem.${kind}`, { name: nameOf(item) })}
                    aria-haspopup="dialog"
                  >
                    {t(`round.do.${kind}`)}
                  </Button>
                  {kind === 'risk' && (
                    <Button
                      variant="default"
                      onClick={() => onOpen(item, true)}
                      aria-label={t('round.unchangedItem', { name: nameOf(item) })}
                      aria-haspopup="dialog"
                    >
                      {t('round.unchanged')}
                    </Button>
                  )}
                </>
              )}
            </Row>
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details className={s.done}>
          <summary>{t(`round.done.${kind}`, { count: done.length })}</summary>
          <ul>
            {done.map((item) => (
              <Row key={item.id} item={item} round={round}>
                {item.isAllowed && (
                  <Button
                    variant="subtle"
                    onClick={() => onOpen(item, false)}
                    aria-label={t('round.againItem', { name: nameOf(item) })}
                    aria-haspopup="dialog"
                  >
                    {t('round.again')}
                  </Button>
                )}
              </Row>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Row(props: { item: RoundItem; round: Round; children: ReactNode }) {
  const { item, round, children } = props;
  const paths = usePlanPaths();
  const { kind, id, code, title, ownerTitle } = item;
  const href = { risk: paths.risk(id), goal: paths.goal(id), measure: paths.measure(id) }[kind];
  return (
    <li className={s.row}>
      <div className={s.what}>
        <UiLink href={href}>
          {code && <span className={s.code}>{code}</span>} {title}
        </UiLink>
        {ownerTitle && <span className={s.owner}>{ownerTitle}</span>}
      </div>
      <div className={s.standing}>
        <RoundStanding item={item} round={round} />
      </div>
      <div className={s.actions}>{children}</div>
    </li>
  );
}

function nameOf({ code, title }: RoundItem): string {
  return [code, title].filter(Boolean).join(' ');
}
