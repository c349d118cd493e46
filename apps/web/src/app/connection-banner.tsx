import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connection } from '../lib/connection/connection.ts';
import { Icon } from '../ui/controls/icon.tsx';
import s from './connection-banner.module.css';

/** Says that the server cannot be reached, and goes away by itself. */
export function ConnectionBanner({ connection }: { connection: Connection }) {
  const { t } = useTranslation();
  const isDown = useSyncExternalStore(connection.subscribe, connection.isDown);
  return (
    <div role="status" className={isDown ? s.banner : undefined}>
      {isDown && (
        <>
          <Icon name="warning" />
          <span>
            {t(navigator.onLine ? 'common.connection.down' : 'common.connection.offline')}
          </span>
        </>
      )}
    </div>
  );
}
