import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/controls/icon.tsx';
import { FulfilmentMark } from './fulfilment-mark.tsx';
import { GoalActivities, type GoalActivity } from './goal-activities.tsx';
import type { Goal } from './goal-fragment.ts';
import { type Figure, GoalIndicators } from './goal-indicators.tsx';
import s from './goal-item.module.css';
import type { TreeNode } from './goal-nodes.ts';
import type { OpenGoals } from './use-open-goals.ts';

/** What all goals of the page share. */
export type GoalView = {
  levelNames: readonly string[];
  figures: readonly Figure[];
  /** Levels at which goals are assessed: there a goal without an assessment says so. */
  assessedLevels: ReadonlySet<number>;
  open: OpenGoals;
  /** The goal that the address names. */
  markedId: string | null;
  actions?: ((goal: Goal) => ReactNode) | undefined;
  activityActions?: ((activity: GoalActivity, goal: Goal) => ReactNode) | undefined;
};

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;

/** One goal as the annual report sets it: level, name, fulfilment, analysis, indicators, activities, and the goals below. */
export function GoalItem({ node, view }: { node: TreeNode<Goal>; view: GoalView }) {
  const { t } = useTranslation();
  const bodyId = useId();
  const { goal, children } = node;
  const Heading = HEADINGS[goal.level - 1] ?? 'h5';
  const isOpen = view.open.isOpen(goal.id);
  const hasBody =
    children.length > 0 ||
    goal.analysis !== null ||
    goal.indicators.length > 0 ||
    goal.activities.length > 0;
  const name = (
    <>
      {goal.code && <span className={s.code}>{goal.code} </span>}
      {goal.title}
    </>
  );
  const isMarked = view.markedId === goal.id;

  return (
    <li className={s.goal} id={goal.id} data-level={goal.level} data-marked={isMarked || undefined}>
      <div className={s.head}>
        <div className={s.name}>
          <p className={s.level}>{view.levelNames[goal.level - 1]}</p>
          <Heading className={s.title}>
            {hasBody ? (
              <button
                type="button"
                className={s.toggle}
                aria-expanded={isOpen}
                aria-controls={bodyId}
                data-goal-toggle={goal.id}
                onClick={() => view.open.setOpen([goal.id], !isOpen)}
              >
                <span className={s.chevron}>
                  <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={16} />
                </span>
                <span>{name}</span>
              </button>
            ) : (
              <span className={s.plain}>{name}</span>
            )}
          </Heading>
          {goal.ownerTitle && (
            <p className={s.owner}>{t('goals.owner', { owner: goal.ownerTitle })}</p>
          )}
        </div>
        <div className={s.side}>
          {(goal.fulfilment !== 'unassessed' || view.assessedLevels.has(goal.level)) && (
            <FulfilmentMark fulfilment={goal.fulfilment} />
          )}
          {view.actions?.(goal)}
        </div>
      </div>
      {hasBody && (
        <div id={bodyId} className={s.body} data-folded={isOpen ? undefined : true}>
          <GoalBody goal={goal} view={view} />
          {children.length > 0 && (
            <ol className={s.children}>
              {children.map((child) => (
                <GoalItem key={child.goal.id} node={child} view={view} />
              ))}
            </ol>
          )}
        </div>
      )}
    </li>
  );
}

function GoalBody({ goal, view }: { goal: Goal; view: GoalView }) {
  const { t } = useTranslation();
  const { activityActions } = view;
  return (
    <>
      {goal.description && <p className={s.description}>{goal.description}</p>}
      {goal.analysis && (
        <p className={s.analysis}>
          <span className={s.label}>{t('plans.goals.analysis')} </span>
          {goal.analysis}
        </p>
      )}
      {goal.indicators.length > 0 && (
        <GoalIndicators
          goalTitle={goal.title}
          indicators={goal.indicators}
          figures={view.figures}
        />
      )}
      {goal.activities.length > 0 && (
        <GoalActivities
          goalTitle={goal.title}
          activities={goal.activities}
          actions={activityActions && ((activity) => activityActions(activity, goal))}
        />
      )}
    </>
  );
}
