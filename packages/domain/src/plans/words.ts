import { type CivilDate, dateLabel } from '../calendar/index.ts';
import { inLocale, type Locale } from '../format/index.ts';
import type { FollowUpKind, Fulfilment, PlanKind, Progress, TrafficLight } from './types.ts';

type Words<Key extends string> = Record<Locale, Record<Key, string>>;

const planKinds: Words<PlanKind> = {
  sv: {
    action_plan: 'åtgärdsplan',
    operational_plan: 'verksamhetsplan',
    internal_control_plan: 'internkontrollplan',
    development_plan: 'utvecklingsplan',
    audit_response: 'svar på revision',
  },
  en: {
    action_plan: 'action plan',
    operational_plan: 'operational plan',
    internal_control_plan: 'internal control plan',
    development_plan: 'development plan',
    audit_response: 'audit response',
  },
};

const trafficLights: Words<TrafficLight> = {
  sv: { late: 'försenad', at_risk: 'risk för försening', on_time: 'följer tidplan' },
  en: { late: 'late', at_risk: 'at risk of delay', on_time: 'on time' },
};

const progresses: Words<Progress> = {
  sv: {
    not_started: 'ej påbörjad',
    ongoing: 'pågår',
    done: 'klar',
    not_done: 'ej klar',
    stopped: 'avbruten',
  },
  en: {
    not_started: 'not started',
    ongoing: 'ongoing',
    done: 'done',
    not_done: 'not done',
    stopped: 'stopped',
  },
};

const fulfilments: Words<Fulfilment> = {
  sv: {
    full: 'uppfylls helt',
    partial: 'uppfylls delvis',
    none: 'uppfylls ej',
    unassessed: 'ej bedömd',
  },
  en: {
    full: 'fully met',
    partial: 'partly met',
    none: 'not met',
    unassessed: 'not assessed',
  },
};

/** Lower case for running text, as all words here. */
export function planKindLabel(kind: PlanKind, locale: Locale): string {
  return planKinds[locale][kind];
}

export function trafficLightLabel(light: TrafficLight, locale: Locale): string {
  return trafficLights[locale][light];
}

export function progressLabel(progress: Progress, locale: Locale): string {
  return progresses[locale][progress];
}

export function fulfilmentLabel(fulfilment: Fulfilment, locale: Locale): string {
  return fulfilments[locale][fulfilment];
}

/** A follow-up in running text, after "sedan": "tertial 1", "årets start", "bokslutet 2020", "den 1 mars 2020". */
export function followUpName(
  followUp: { kind: FollowUpKind; effectiveOn: CivilDate },
  locale: Locale,
): string {
  const date = dateLabel(followUp.effectiveOn, locale);
  const year = followUp.effectiveOn.slice(0, 4);
  const names = {
    start: inLocale(locale, { sv: 'årets start', en: 'the start of the year' }),
    t1: inLocale(locale, { sv: 'tertial 1', en: 'tertial 1' }),
    t2: inLocale(locale, { sv: 'tertial 2', en: 'tertial 2' }),
    year_end: inLocale(locale, { sv: `bokslutet ${year}`, en: `the annual accounts of ${year}` }),
    date: inLocale(locale, { sv: `den ${date}`, en: date }),
  };
  return names[followUp.kind];
}
