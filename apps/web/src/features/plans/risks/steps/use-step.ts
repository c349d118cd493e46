import { useEffect, useState } from 'react';

/** The address may wait until the slider rests: browsers refuse many changes of address in a short time. */
const REST_MS = 150;

/** The step in view: at once on the page, and soon after in the address. */
export function useStep(
  inAddress: number,
  onStep: (step: number) => void,
): [number, (step: number) => void] {
  const [own, setOwn] = useState<number | null>(null);
  useEffect(() => {
    setOwn((step) => (step === inAddress ? null : step));
  }, [inAddress]);
  useEffect(() => {
    if (own === null) return;
    const timer = setTimeout(() => onStep(own), REST_MS);
    return () => clearTimeout(timer);
  }, [own, onStep]);
  return [own ?? inAddress, (step) => setOwn(step === inAddress ? null : step)];
}
