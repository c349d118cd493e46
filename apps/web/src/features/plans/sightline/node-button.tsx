import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import s from './node-button.module.css';
import { NodeState, type SignalOf } from './node-state.tsx';
import type { SightNode } from './sightline-fragment.ts';

/** `idle`: nothing is chosen. */
export type NodeLook = 'idle' | 'chosen' | 'tied' | 'dim';

type Props = {
  node: SightNode;
  look: NodeLook;
  /** Goals below others stand in. */
  depth: number;
  /** Whether the Tab key stops here; the arrows reach the rest of the column. */
  isStop: boolean;
  onChoose: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  signalOf: SignalOf;
};

/** One part of the plan in the line of sight. */
export function NodeButton(props: Props) {
  const { node, look, depth, isStop, onChoose, onFocus, onKeyDown, signalOf } = props;
  const { t } = useTranslation();
  return (
    <button
      type="button"
      data-node={node.id}
      className={`${s.node} ${s[look]}`}
      style={depth > 0 ? { marginLeft: Math.min(depth, 3) * 12 } : undefined}
      aria-pressed={look === 'chosen'}
      tabIndex={isStop ? 0 : -1}
      onClick={onChoose}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <span className={s.title}>
        {node.code && <span className={s.code}>{node.code} </span>}
        {node.title}
      </span>
      <NodeState node={node} signalOf={signalOf} />
      {look === 'tied' && <span className="visually-hidden">, {t('sightline.tied')}</span>}
    </button>
  );
}
