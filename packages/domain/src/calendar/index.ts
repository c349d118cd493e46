export {
  addDays,
  addMonths,
  type CivilDate,
  compare,
  daysBetween,
  isCivilDate,
  todayInStockholm,
} from './civil-date.ts';
export { dateLabel, inPeriodLabel, monthName, periodLabel } from './labels.ts';
export {
  isInPeriod,
  monthPeriod,
  type Period,
  type PeriodKind,
  type Tertial,
  tertialPeriod,
  yearPeriod,
  yearToMonthPeriod,
} from './period.ts';
