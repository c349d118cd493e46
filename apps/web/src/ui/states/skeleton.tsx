import { useEffect, useState } from 'react';
import s from './skeleton.module.css';

export type SkeletonProps = {
  /** Final height in px, so that nothing jumps. */
  height: number;
  /** Grey bars inside; their widths vary a little. */
  lines?: number;
  /** Read out once shown: "Hämtar risker". */
  label: string;
  /** A quick answer shows no grey at all. */
  delayMs?: number;
};

const widths = ['62%', '88%', '74%', '81%', '56%'];

/** Still grey bars at the final height, after 300 ms; the room is kept from the start. */
export function Skeleton({ height, lines = 3, label, delayMs = 300 }: SkeletonProps) {
  const [isShown, setShown] = useState(delayMs === 0);
  useEffect(() => {
    if (delayMs === 0) return;
    const timer = setTimeout(() => setShown(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return (
    <div className={s.root} style={{ height }} aria-busy="true">
      {isShown && (
        <>
          <span className="visually-hidden" role="status">
            {label}
          </span>
          {Array.from({ length: lines }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
            <span key={index} className={s.bar} style={{ width: widths[index % widths.length] }} />
          ))}
        </>
      )}
    </div>
  );
}
