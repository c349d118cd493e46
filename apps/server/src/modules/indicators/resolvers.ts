import type { Resolvers } from '../../generated/resolvers-types.ts';
import { findIndicator } from './find-indicator.ts';
import { listUnitsWithValues } from './list-units-with-values.ts';
import { loadIndicatorPage } from './load-indicator-page.ts';
import { toSeries } from './series-shape.ts';
import { summariseIndicator } from './summarise-indicator.ts';
import { unitOfIndicator } from './unit-of-indicator.ts';

export const indicatorResolvers: Resolvers = {
  Municipality: {
    indicator: async (municipality, { id }, context) => {
      const scope = await context.enter(municipality.slug);
      return { scope, row: await findIndicator(scope, id) };
    },
  },
  Indicator: {
    id: ({ row }) => row.id,
    name: ({ row }) => row.name,
    shortName: ({ row }) => row.shortName,
    description: ({ row }) => row.description,
    valueKind: ({ row }) => row.valueKind,
    unit: ({ row }) => row.unit,
    decimals: ({ row }) => row.decimals,
    direction: ({ row }) => row.direction,
    measureKind: ({ row }) => row.measureKind,
    concerns: ({ row }) => row.concerns,
    numeratorLabel: ({ row }) => row.numeratorLabel,
    denominatorLabel: ({ row }) => row.denominatorLabel,
    source: ({ row }) => row.source,
    ownerTitle: ({ row }) => row.ownerTitle,
    purpose: ({ row }) => row.purpose,
    answers: ({ row }) => row.answers,
    privacyExemptReason: ({ row }) => row.privacyExemptReason,
    orgUnit: ({ scope, row }) => unitOfIndicator(scope, row.orgUnitId),
    units: ({ scope, row }) => listUnitsWithValues(scope, row),
    page: async ({ scope, row }, { locale, ...span }) => ({
      scope,
      locale,
      loaded: await loadIndicatorPage(scope, row, span),
    }),
  },
  IndicatorPage: {
    unit: ({ scope, loaded }) => unitOfIndicator(scope, loaded.unitId),
    privacyClass: ({ loaded }) => (loaded.privacyClass === 'exact' ? 'exact' : 'protected'),
    summary: ({ loaded, locale }) => summariseIndicator(loaded, locale),
    total: ({ loaded }) => loaded.series,
    segments: ({ loaded }) =>
      loaded.segments.map(({ code, name, points }) => ({
        code,
        name,
        series: toSeries(loaded.periodKind, points),
      })),
    baseline: ({ loaded }) => loaded.baseline?.value ?? null,
    baselineNote: ({ loaded }) => loaded.baseline?.note ?? null,
    targets: ({ loaded }) =>
      loaded.targets.map((target) => ({
        from: target.periodFrom,
        to: target.periodTo,
        value: target.value,
        note: target.note,
        isCouncil: target.level === 'council',
      })),
    events: ({ loaded }) => loaded.events,
    spc: ({ loaded }) => loaded.spc,
    signal: ({ loaded }) => loaded.signal,
  },
};
