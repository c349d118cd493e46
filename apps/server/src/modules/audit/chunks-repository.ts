/** A statement takes at most 65,535 values; rows of history and links of the chain have less than 20 each. */
const rowsPerStatement = 1_000;

export function chunksOf<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: count }, (_, at) =>
    rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement),
  );
}
