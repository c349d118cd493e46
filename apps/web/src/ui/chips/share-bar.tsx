import { type Light, TrafficShape } from './band-shape.tsx';
import s from './share-bar.module.css';

export type ShareBarProps = {
  /** Worst first; parts without a count are left out of the bar but not of the words. */
  parts: { light: Light; count: number; word: string }[];
  /** "Åtgärder efter stoppljus" */
  label: string;
};

/** How many measures are red, yellow and green: a bar in proportion and the numbers in words. */
export function ShareBar({ parts, label }: ShareBarProps) {
  const shown = parts.filter((part) => part.count > 0);
  return (
    <div className={s.root}>
      <div className={s.bar} aria-hidden="true">
        {shown.map((part) => (
          <span key={part.light} className={s[part.light]} style={{ flexGrow: part.count }} />
        ))}
      </div>
      <ul className={s.legend} aria-label={label}>
        {parts.map((part) => (
          <li key={part.light}>
            <TrafficShape light={part.light} size={11} />
            <b>{part.count}</b> {part.word}
          </li>
        ))}
      </ul>
    </div>
  );
}
