import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import s from './measure-links.module.css';
import type { MeasurePagePlan } from './measure-page-fragment.ts';

/** The risks, goals and recommendations that the measure answers. */
export function MeasureLinks({ plan }: { plan: MeasurePagePlan }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { measure, picture } = plan;
  const links = [
    ...picture.risks
      .filter(({ risk }) => measure.riskIds.includes(risk.id))
      .map(({ risk }) => ({
        kind: t('measure.page.risk'),
        label: `${risk.code} ${risk.title}`,
        href: paths.risk(risk.id),
      })),
    ...picture.goals
      .filter((goal) => measure.goalIds.includes(goal.id))
      .map((goal) => ({
        kind: t('measure.page.goal'),
        label: [goal.code, goal.title].filter(Boolean).join(' '),
        href: paths.goal(goal.id),
      })),
    ...picture.recommendations
      .filter((one) => measure.recommendationIds.includes(one.id))
      .map((one) => ({
        kind: t('measure.page.recommendation'),
        label: `${one.number} ${one.title}`,
        href: paths.recommendation(one.id),
      })),
  ];
  return (
    <Section
      title={t('measure.page.links')}
      action={<UiLink href={paths.sightline(measure.id)}>{t('measure.page.measureLine')}</UiLink>}
    >
      {links.length === 0 ? (
        <EmptyState text={t('measure.page.noLinks')} />
      ) : (
        <ul>
          {links.map(({ kind, label, href }) => (
            <li key={href} className={s.row}>
              <span className={s.kind}>{kind}</span>
              <UiLink href={href}>{label}</UiLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
