import { useTranslation } from 'react-i18next';
import type { GoalTree_PlanFragment } from '../../../generated/gql/graphql.ts';
import { FulfilmentMark } from './fulfilment-mark.tsx';
import { GoalActivities } from './goal-activities.tsx';
import { GoalIndicators } from './goal-indicators.tsx';
import s from './goal-tree.module.css';

export type GoalNode = GoalTree_PlanFragment['picture']['goals'][number];

type Props = { goal: GoalNode; levelName: string };

/** One goal: its level in words, its assessment, the analysis, and what it is measured by. */
export function GoalItem({ goal, levelName }: Props) {
  const { t } = useTranslation();
  const Heading = goal.level === 1 ? 'h2' : 'h3';
  return (
    <li className={s.goal} data-level={goal.level}>
      <div className={s.head}>
        <div>
          <p className={s.level}>{levelName}</p>
          <Heading className={s.title}>
            {goal.code && <span className={s.code}>{goal.code} </span>}
            {goal.title}
          </Heading>
        </div>
        {(goal.fulfilment !== 'unassessed' || goal.level > 2) && (
          <FulfilmentMark fulfilment={goal.fulfilment} />
        )}
      </div>
      {goal.analysis && (
        <p className={s.analysis}>
          <span className="visually-hidden">{t('plans.goals.analysis')}: </span>
          {goal.analysis}
        </p>
      )}
      {goal.indicators.length > 0 && (
        <GoalIndicators goalTitle={goal.title} indicators={goal.indicators} />
      )}
      {goal.activities.length > 0 && (
        <GoalActivities goalTitle={goal.title} activities={goal.activities} />
      )}
    </li>
  );
}
