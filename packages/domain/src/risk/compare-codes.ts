/** Sorts risk codes as people number them: 1.2 before 1.10 (look.md "Matrix": code order). */
export function compareCodes(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator('sv', { numeric: true });
