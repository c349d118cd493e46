import '../../../../lib/i18n/words/editing.ts';
import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { useNotice } from '../../editing/use-notice.ts';
import { useRefresh } from '../../editing/use-refresh.ts';
import { RiskDrawer } from './risk-drawer.tsx';

/** A new risk; the notice leads on to it, where it is assessed. */
export function NewRiskDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { notify } = useNotice();
  const refresh = useRefresh();
  return (
    <RiskDrawer
      riskId={null}
      onClose={onClose}
      onSaved={(risk, change) => {
        onClose();
        notify({
          text: t('round.risk.added', { code: risk.code }),
          changeId: change?.id,
          link: { label: t('round.risk.toAssess'), href: paths.risk(risk.id) },
        });
        void refresh();
      }}
    />
  );
}
