import { type ChangeKindSlug, KIND_SLUGS } from '../../features/plans/changes/change-sections.ts';
import { idIn, oneOf, type RawSearch, textIn } from '../../lib/router/search-values.ts';

/** What the page's address holds beside the plan's dates. */
export type ChangesSearch = {
  /** The days as they are written, so that one that does not exist can be told of. */
  fran?: string | undefined;
  till?: string | undefined;
  /** A goal or a quality area. */
  inom?: string | undefined;
  visa?: ChangeKindSlug | undefined;
};

export function readChangesSearch(search: RawSearch): ChangesSearch {
  return {
    fran: textIn(search, 'fran'),
    till: textIn(search, 'till'),
    inom: idIn(search, 'inom'),
    visa: oneOf(search, 'visa', Object.values(KIND_SLUGS)),
  };
}
