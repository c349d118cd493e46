import { UiLink } from '../link/ui-link.tsx';
import s from './wordmark.module.css';

export type WordmarkProps = {
  href: string;
  /** Without the sign, as on a phone. */
  isBare?: boolean;
};

/** The product's name in serif, with the sign of four cells. */
export function Wordmark({ href, isBare = false }: WordmarkProps) {
  return (
    <UiLink href={href} className={`${s.root} ${isBare ? s.bare : ''}`}>
      {!isBare && <Sign />}
      <span>Lägesbild</span>
    </UiLink>
  );
}

function Sign() {
  return (
    <svg className={s.sign} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect className={s.grey} width="8.5" height="8.5" />
      <rect className={s.accent} x="9.5" width="8.5" height="8.5" />
      <rect className={s.ink} y="9.5" width="8.5" height="8.5" />
      <rect className={s.grey} x="9.5" y="9.5" width="8.5" height="8.5" />
    </svg>
  );
}
