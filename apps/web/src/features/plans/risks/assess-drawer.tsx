import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import type { FragmentType } from '@apollo/client/masking';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { Drawer } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { EmptyState } from '../../../ui/states/states.tsx';
import { LeaveQuestion } from '../leave-question.tsx';
import { isWritten } from './assess-draft.ts';
import s from './assess-drawer.module.css';
import { AssessForm } from './assess-form.tsx';
import { riskAssessmentsFragment } from './risk-assessments.tsx';
import type { RiskContext } from './risk-context.ts';
import { useAssessRisk } from './use-assess-risk.ts';

/** Hiding the scroll bar would take an inline style element, which the content security policy refuses. */
const WITHOUT_STYLE_ELEMENT = { removeScrollBar: false };

type Props = {
  risk: FragmentType<typeof riskAssessmentsFragment>;
  context: RiskContext;
  isOpen: boolean;
  onClose: () => void;
  onSaved: (effectiveOn: CivilDate) => void;
};

/** The form of a new assessment beside the page it is about. What is written is never lost without a question. */
export function AssessDrawer({ risk, context, isOpen, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const data = useOwnFragment(riskAssessmentsFragment, risk);
  const scale = data.assessments.at(-1)?.scale;
  const assess = useAssessRisk({ risk: data, context, onSaved });
  const hasText = isOpen && isWritten(assess.draft);

  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => hasText && current.pathname !== next.pathname,
    enableBeforeUnload: hasText,
    withResolver: true,
  });
  const isAsking = assess.isLeaving || blocker.status === 'blocked';

  function close() {
    if (hasText) assess.setLeaving(true);
    else onClose();
  }
  function discard() {
    assess.reset();
    onClose();
    if (blocker.status === 'blocked') blocker.proceed();
  }
  function stay() {
    assess.setLeaving(false);
    if (blocker.status === 'blocked') blocker.reset();
  }

  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="right"
      size="28rem"
      removeScrollProps={WITHOUT_STYLE_ELEMENT}
      transitionProps={{ transition: 'fade', duration: 120 }}
      title={t('plans.assess.title', { code: data.code })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      // Its head is no head of the page.
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ title: s.title, body: s.body }}
    >
      <p className={s.risk}>{data.title}</p>
      {scale ? (
        <AssessForm assess={assess} scale={scale} context={context} onCancel={close} />
      ) : (
        <EmptyState text={t('plans.risk.empty')} />
      )}
      {isAsking && <LeaveQuestion onStay={stay} onDiscard={discard} />}
    </Drawer>
  );
}
