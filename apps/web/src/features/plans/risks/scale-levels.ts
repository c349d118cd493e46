type Levels = { likelihoodNames: readonly string[]; severityNames: readonly string[] };

/** Whether a cell of the one is a cell of the other: the same levels, whatever the bands. */
export function hasSameLevels(one: Levels, other: Levels): boolean {
  const levelsOf = ({ likelihoodNames, severityNames }: Levels) =>
    JSON.stringify([likelihoodNames, severityNames]);
  return levelsOf(one) === levelsOf(other);
}
