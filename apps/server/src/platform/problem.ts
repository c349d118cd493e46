/** An expected error, told at the field at fault with nothing written (SDL type Problem). */
export type CodedProblem = {
  code: 'INVALID' | 'CONFLICT' | 'FORBIDDEN' | 'READ_ONLY';
  field: string | null;
  /** One sentence in Swedish with place and remedy. */
  message: string;
};

export const problem = (
  code: CodedProblem['code'],
  field: string | null,
  message: string,
): CodedProblem => ({
  code,
  field: field || null,
  message,
});
