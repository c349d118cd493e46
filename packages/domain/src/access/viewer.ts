/** A person's role in a part of the tree (domain.md §4). */
export type Role =
  | 'board'
  | 'management'
  | 'head'
  | 'group_leader'
  | 'controller'
  | 'auditor'
  | 'admin';

/** What a municipality's figures are; published ones are never written to. */
export type DataKind = 'live' | 'published' | 'demonstration';

/** One membership with the part of today's tree that it covers: access uses today's tree (domain.md §1 "orgUnit"). */
export type Scope = {
  role: Role;
  unitId: string;
  /** The unit and everything below it. */
  subtree: ReadonlySet<string>;
  /** Everything above it. */
  ancestors: ReadonlySet<string>;
};

/** Who asks, inside one municipality. Abilities are the sum of the scopes. */
export type Viewer = {
  userId: string;
  name: string;
  municipalityId: string;
  dataKind: DataKind;
  roles: Role[];
  scopes: Scope[];
};
