import { yearPeriod } from '@lagesbild/domain/calendar';
import type { IndicatorData, ObservationData, TargetData } from '../../model.ts';
import { printedIndicator } from '../published-case.ts';

const year = yearPeriod(2019);

/** One row of the report's table of indicators; what is not printed is left out. */
type Row = Pick<
  IndicatorData,
  'key' | 'name' | 'shortName' | 'valueKind' | 'concerns' | 'decimals' | 'direction'
> & {
  outcome: number;
  boys?: number;
  girls?: number;
  previousYear?: number;
  forecast?: number;
  yearTarget: number;
  /** A text where the report gives words instead of a number. */
  councilTarget: number | string;
  population?: number;
  comment?: string;
};

const setByBoard = 'tas fram av nämnd';

const rows: Row[] = [
  {
    key: 'feriejobb',
    name: 'Antal tillhandahållna platser för feriejobb',
    shortName: 'Platser för feriejobb',
    valueKind: 'count',
    concerns: 'organisation',
    direction: 'higher_better',
    outcome: 368,
    previousYear: 454,
    forecast: 350,
    yearTarget: 360,
    councilTarget: 9000,
  },
  {
    key: 'trygg-placering',
    name: 'Andel barn och unga med skyddsbehov som kunnat placeras under trygga förhållanden',
    shortName: 'Placerade under trygga förhållanden',
    valueKind: 'share',
    concerns: 'children',
    decimals: 2,
    direction: 'higher_better',
    outcome: 85.29,
    boys: 88.89,
    girls: 18.75,
    yearTarget: 100,
    councilTarget: 100,
    // The report prints 34 new placements, which the total's 29/34 agrees with.
    population: 34,
    comment:
      'Som tryckt i rapporten. 29 av 34, 16 av 18 och 3 av 16 kan inte alla stämma; 13 av 16 (81,25) skulle göra det.',
  },
  {
    key: 'ej-aktuella',
    name: 'Andel barn och ungdomar som inte är aktuella 12 månader efter avslutad insats',
    shortName: 'Ej aktuella efter 12 månader',
    valueKind: 'share',
    concerns: 'children',
    decimals: 1,
    direction: 'higher_better',
    outcome: 84.7,
    boys: 83.1,
    girls: 86.2,
    previousYear: 87.1,
    forecast: 84,
    yearTarget: 84,
    councilTarget: 84,
  },
  {
    key: 'avhysning',
    name: 'Andel meddelanden om avhysning som kunnat avvärjas',
    shortName: 'Avvärjda avhysningar',
    valueKind: 'share',
    concerns: 'organisation',
    decimals: 2,
    direction: 'higher_better',
    outcome: 51.85,
    yearTarget: 75,
    councilTarget: setByBoard,
  },
  {
    key: 'sjukfranvaro',
    name: 'Sjukfrånvaro',
    valueKind: 'share',
    concerns: 'staff',
    decimals: 1,
    direction: 'lower_better',
    outcome: 5.5,
    previousYear: 5.7,
    yearTarget: 5.7,
    councilTarget: setByBoard,
  },
  {
    key: 'sjukfranvaro-1-14',
    name: 'Sjukfrånvaro dag 1–14',
    valueKind: 'share',
    concerns: 'staff',
    decimals: 2,
    direction: 'lower_better',
    outcome: 1.27,
    previousYear: 1.37,
    yearTarget: 1.37,
    councilTarget: setByBoard,
  },
];

function observationsOf(row: Row): ObservationData[] {
  const observations: ObservationData[] = [];
  if (row.previousYear !== undefined) {
    observations.push({ period: yearPeriod(2018), value: row.previousYear });
  }
  observations.push({
    period: year,
    value: row.outcome,
    sampleSize: row.population,
    comment: row.comment,
  });
  for (const [code, value] of [
    ['M', row.boys],
    ['K', row.girls],
  ] as const) {
    if (value !== undefined) {
      observations.push({ segment: `kon/${code}`, period: year, value });
    }
  }
  return observations;
}

function targetsOf({ yearTarget, councilTarget }: Row): TargetData[] {
  const { from, to } = year;
  const council =
    typeof councilTarget === 'number' ? { value: councilTarget } : { note: councilTarget };
  return [
    { level: 'unit', from, to, value: yearTarget },
    { level: 'council', from, to, ...council },
  ];
}

export const hagerstenIndicators: IndicatorData[] = rows.map((row) =>
  printedIndicator({
    key: row.key,
    unit: 'owner',
    name: row.name,
    shortName: row.shortName,
    valueKind: row.valueKind,
    concerns: row.concerns,
    decimals: row.decimals,
    direction: row.direction,
    frequency: 'year',
    observations: observationsOf(row),
    targets: targetsOf(row),
    forecasts: row.forecast === undefined ? [] : [{ period: year, value: row.forecast }],
  }),
);
