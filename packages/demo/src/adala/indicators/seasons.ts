/** Recurring differences from an ordinary month, as parts: 0.1 is ten per cent more. */
export const schoolYear = {
  1: -0.05,
  3: 0.05,
  5: 0.12,
  6: -0.05,
  7: -0.38,
  8: -0.2,
  9: 0.1,
  10: 0.12,
  11: 0.12,
};
/** Work that waits for holidays to end. */
export const holidays = { 6: -0.05, 7: -0.3, 8: -0.1, 12: -0.12 };
export const coldMonths = {
  1: 0.2,
  2: 0.3,
  3: 0.15,
  5: -0.1,
  6: -0.25,
  7: -0.4,
  8: -0.2,
  11: 0.15,
  12: 0.2,
};
