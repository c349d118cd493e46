export { datesProblem, factDateProblem } from './dates-problem.ts';
export { type FieldProblem, invalid } from './field-problem.ts';
export {
  dateField,
  emptyable,
  idField,
  idsField,
  municipalityField,
  versionField,
} from './shapes.ts';
export { firstTag, hasTags, withoutTags } from './tags.ts';
export { emptyableText, tagsMessage, textLimits, textWith, tidied } from './text.ts';
