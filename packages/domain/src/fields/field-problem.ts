/** An expected error of something a person wrote, told at the field at fault. */
export type FieldProblem<Field extends string = string> = {
  field: Field;
  code: 'INVALID';
  /** One sentence in Swedish with place and remedy. */
  message: string;
};

export function invalid<Field extends string>(field: Field, message: string): FieldProblem<Field> {
  return { field, code: 'INVALID', message };
}
