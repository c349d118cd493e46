import type { Band, Movement } from '../../../generated/gql/graphql.ts';
import type { RiskView } from './steps/step-view.ts';

/** Colours and movements as the address spells them. */
export const BAND_OF_SLUG = { rod: 'red', gul: 'yellow', gron: 'green' } as const;
export type BandSlug = keyof typeof BAND_OF_SLUG;
export const BAND_SLUGS = Object.keys(BAND_OF_SLUG) as BandSlug[];

const MOVEMENT_OF_SLUG = {
  hojd: 'raised',
  ny: 'new',
  oppnad: 'reopened',
  sankt: 'lowered',
  avslutad: 'closed',
  flyttad: 'moved',
  oforandrad: 'unchanged',
} as const satisfies Record<string, Movement>;
/** `fast`: unchanged in red or yellow for three follow-ups. */
export type MovementSlug = keyof typeof MOVEMENT_OF_SLUG | 'fast';
export const MOVEMENT_SLUGS = [...Object.keys(MOVEMENT_OF_SLUG), 'fast'] as MovementSlug[];

/** What narrows the list down, as it stands in the address. */
export type RiskFilter = {
  farg?: BandSlug;
  rorelse?: MovementSlug;
  /** Number of the quality area. */
  omrade?: string;
  avslutade?: 'ja';
};

/** Movement behind a slug; null for the flag of a stuck risk. */
export function movementOfSlug(slug: MovementSlug): Exclude<Movement, 'absent'> | null {
  return slug === 'fast' ? null : MOVEMENT_OF_SLUG[slug];
}

/** Risks closed already at the step before are shown on demand only; everything else narrows what is left. */
export function filterRisks(risks: readonly RiskView[], filter: RiskFilter): RiskView[] {
  const { farg, rorelse, omrade, avslutade } = filter;
  const band: Band | undefined = farg && BAND_OF_SLUG[farg];
  return risks.filter(
    (view) =>
      (view.movement !== 'absent' || avslutade === 'ja') &&
      (!band || view.now?.band === band) &&
      (!rorelse || isMoved(view, rorelse)) &&
      (!omrade || String(view.risk.qualityArea?.number) === omrade),
  );
}

/** The movements that some risk has, so that no choice leads to nothing. */
export function movementsIn(risks: readonly RiskView[]): MovementSlug[] {
  return MOVEMENT_SLUGS.filter((slug) => risks.some((view) => isMoved(view, slug)));
}

function isMoved(view: RiskView, slug: MovementSlug): boolean {
  return slug === 'fast' ? view.isStuck : view.movement === MOVEMENT_OF_SLUG[slug];
}
