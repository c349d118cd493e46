import type { Locale } from '@lagesbild/domain/format';
import { followUpName } from '@lagesbild/domain/plans';
import type { Standing } from '@lagesbild/domain/risk';
import {
  changesSummary,
  itemFacts,
  type MovedRisk,
  type SummarySentence,
} from '@lagesbild/domain/summary';
import { spokenName } from '../indicator-facts.ts';
import type { PlacedRisk } from '../place-risks.ts';
import type { PlanChanges } from './compare-plan.ts';
import { hasEnded, isBetter, isWorse, type SignalChange } from './signal-changes.ts';

/** What has changed in plain sentences, from the same facts as the page lists. */
export async function tellChanges(
  changes: PlanChanges,
  locale: Locale,
): Promise<SummarySentence[]> {
  const risks = await changes.risks();
  const signals = await changes.signals();
  const having = (movement: PlacedRisk['movement']) =>
    risks.filter((placed) => placed.movement === movement);
  const names = (isWanted: (change: SignalChange) => boolean) =>
    signals.filter(isWanted).map(({ loaded }) => spokenName(loaded));
  const since = changes.followUp ?? { kind: 'date' as const, effectiveOn: changes.from };
  return changesSummary(
    {
      sinceLabel: followUpName(since, locale),
      hasRisks: await changes.hasRisks(),
      raised: having('raised').flatMap(movedRisk),
      lowered: having('lowered').flatMap(movedRisk),
      moved: having('moved').map(nameOf),
      newRisks: having('new').map(withBand),
      reopenedRisks: having('reopened').map(withBand),
      closedRisks: having('closed').map((placed) => ({
        ...nameOf(placed),
        reason: placed.closeReason,
      })),
      ...itemFacts(await changes.items()),
      nowLate: (await changes.nowLate()).map(({ title }) => title),
      signals: { worse: names(isWorse), better: names(isBetter), ended: names(hasEnded) },
    },
    locale,
  );
}

const nameOf = ({ risk }: PlacedRisk) => ({ code: risk.code, title: risk.title });
const withBand = (placed: PlacedRisk) => ({ ...nameOf(placed), band: placed.now?.band ?? null });

function movedRisk(placed: PlacedRisk): MovedRisk[] {
  const { before, now } = placed;
  if (!before || !now) return [];
  const isByLevel = canCompareLevels(before, now);
  return [
    {
      ...nameOf(placed),
      fromBand: before.band,
      toBand: now.band,
      fromLevel: isByLevel ? before.level : null,
      toLevel: isByLevel ? now.level : null,
    },
  ];
}

/** Between scale versions, and without real factors, only bands are compared (domain.md §2). */
const canCompareLevels = (before: Standing, now: Standing): boolean =>
  before.basis === 'assessed' &&
  now.basis === 'assessed' &&
  before.scaleVersionId === now.scaleVersionId;
