import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/states/states.tsx';

type Props = { children: ReactNode };

/** A failing part is told of in its own place; the rest of the page stands. */
export class PartBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    reportError(
      new Error(`A part of the page failed${info.componentStack ?? ''}`, { cause: error }),
    );
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <FailedPart onRetry={() => this.setState({ error: null })} />;
  }
}

function FailedPart({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <ErrorState
      title={t('common.error.partTitle')}
      safe={t('common.error.partSafe')}
      onRetry={onRetry}
      retryLabel={t('common.tryAgain')}
    />
  );
}
