export {
  formatNumber,
  minusSign,
  nonBreakingSpace,
  roundHalfAwayFromZero,
} from './format-number.ts';
export { formatFraction, formatValue, type ValueFormat, type ValueKind } from './format-value.ts';
export { inLocale, type Locale } from './locale.ts';
export { capitalise, listWords, numberWord } from './words.ts';
