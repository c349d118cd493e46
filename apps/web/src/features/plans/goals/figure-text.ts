import type { Format } from '../../../lib/format/use-format.ts';

type Value = Parameters<Format['value']>[1];

/** An outcome, with the decimals it is measured in: "85,29 %". */
export function measuredText(value: number, indicator: Value, format: Format): string {
  return format.value(value, indicator);
}

/** A number that somebody has set, with no more decimals than it has: "84 %" beside an outcome of "84,7 %". */
export function statedText(value: number, indicator: Value, format: Format): string {
  const isSame = (decimals: number) =>
    Number(value.toFixed(decimals)) === Number(value.toFixed(indicator.decimals));
  let decimals = 0;
  while (decimals < indicator.decimals && !isSame(decimals)) decimals += 1;
  return format.value(value, { ...indicator, decimals });
}
