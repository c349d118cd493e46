import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Icon } from '../../../ui/controls/icon.tsx';
import { HistoryLink } from '../editing/history-link.tsx';
import { FulfilmentMark } from './fulfilment-mark.tsx';
import { GoalActivities } from './goal-activities.tsx';
import type { GoalEditing } from './goal-editing.tsx';
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
  /** Null for those who only read. */
  editing: GoalEditing | null;
  /** Published reports have no history here. */
  hasHistory: boolean;
};

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;

/** One goal as the annual report sets it: level, name, fulfilment, analysis, indicators, activities, and the goals below. */
export function GoalItem({ node, view }: { node: TreeNode<Goal>; view: GoalView }) {
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
          <GoalMeta goal={goal} view={view} />
        </div>
        <div className={s.side}>
          {(goal.fulfilment !== 'unassessed' || view.assessedLevels.has(goal.level)) && (
            <FulfilmentMark fulfilment={goal.fulfilment} />
          )}
          {view.editing?.menu(goal)}
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

type PartProps = { goal: Goal; view: GoalView };

/** Who answers for it, whether it is closed, and the way to who has written what. */
function GoalMeta({ goal, view }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ownerTitle, closedOn } = goal;
  const isLinked = view.hasHistory && !view.editing;
  if (!ownerTitle && !closedOn && !isLinked) return null;
  return (
    <p className={s.meta}>
      {ownerTitle && <span>{t('goals.owner', { owner: ownerTitle })}</span>}
      {closedOn && <strong>{t('goals.closedOn', { date: format.shortDate(closedOn) })}</strong>}
      {isLinked && <HistoryLink subjectId={goal.id} />}
    </p>
  );
}

function GoalBody({ goal, view }: PartProps) {
  const { t } = useTranslation();
  const { editing } = view;
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
          actions={editing ? (activity) => editing.activityMenu(activity, goal) : undefined}
        />
      )}
    </>
  );
}
