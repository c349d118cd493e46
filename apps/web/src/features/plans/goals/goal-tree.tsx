import type { FragmentType } from '@apollo/client/masking';
import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { EmptyState } from '../../../ui/states/states.tsx';
import { type GoalEditing, useGoalEditing } from './goal-editing.tsx';
import { goalFacts, idInHash } from './goal-facts.ts';
import { type Goal, type GoalPlan, goalTreeFragment } from './goal-fragment.ts';
import { figuresOf } from './goal-indicators.tsx';
import { GoalItem } from './goal-item.tsx';
import { GoalLead } from './goal-lead.tsx';
import { ancestorsOf, goalNodes } from './goal-nodes.ts';
import s from './goal-tree.module.css';
import { treeKeys, useOpenGoals } from './use-open-goals.ts';

/** The plan's goals as the annual report sets them: sentences on top, then each goal under the one it serves. */
export function GoalTree({ plan }: { plan: FragmentType<typeof goalTreeFragment> }) {
  const data = useOwnFragment(goalTreeFragment, plan);
  const { goals } = data.picture;
  const editing = useGoalEditing(data);
  return (
    <>
      {goals.length > 0 ? (
        <>
          <GoalLead facts={goalFacts(goals)} />
          <Tree plan={data} editing={editing} />
        </>
      ) : (
        <NoGoals plan={data} editing={editing} />
      )}
      {editing?.drawer}
    </>
  );
}

/** A plan without goals: the one thing to do next is to name their levels, or to write the first. */
function NoGoals({ plan, editing }: TreeProps) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  if (!editing) return <EmptyState text={t('plans.goals.empty')} />;
  if (plan.goalLevelNames.length === 0) {
    return (
      <EmptyState
        text={t('goals.noLevels')}
        action={{ label: t('goals.nameLevels'), href: paths.settings() }}
      />
    );
  }
  return (
    <div className={s.none}>
      <p>{t('plans.goals.empty')}</p>
      <Button onClick={editing.newGoal}>{t('goals.form.new')}</Button>
    </div>
  );
}

type TreeProps = { plan: GoalPlan; editing: GoalEditing | null };

function Tree({ plan, editing }: TreeProps) {
  const { t } = useTranslation();
  const { goals } = plan.picture;
  const open = useOpenGoals();
  const { setOpen } = open;
  const markedId = idInHash(useLocation({ select: ({ hash }) => hash }));

  useEffect(() => {
    if (!markedId || !goals.some(({ id }) => id === markedId)) return;
    setOpen(ancestorsOf(goals, markedId), true);
    // After the folded ones above have opened.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(markedId);
      element?.scrollIntoView({ block: 'start' });
      element?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [markedId, goals, setOpen]);

  const hasInner = goals.some((goal) => goal.parentId !== null);
  return (
    <div>
      <div className={s.tools}>
        {hasInner && (
          <Button
            variant="default"
            onClick={() =>
              setOpen(
                goals.map(({ id }) => id),
                open.hasFolded,
              )
            }
          >
            {t(open.hasFolded ? 'goals.openAll' : 'goals.foldAll')}
          </Button>
        )}
        {editing && <Button onClick={editing.newGoal}>{t('goals.form.new')}</Button>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside */}
      <div onKeyDown={(event) => treeKeys(event, open)}>
        <ol>
          {goalNodes(goals).map((node) => (
            <GoalItem
              key={node.goal.id}
              node={node}
              view={{
                levelNames: plan.goalLevelNames,
                figures: figuresOf(goals),
                assessedLevels: assessedLevelsOf(goals),
                open,
                markedId,
                editing,
                hasHistory: plan.municipality.dataKind !== 'published',
              }}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

function assessedLevelsOf(goals: readonly Goal[]): ReadonlySet<number> {
  return new Set(
    goals.filter(({ fulfilment }) => fulfilment !== 'unassessed').map(({ level }) => level),
  );
}
