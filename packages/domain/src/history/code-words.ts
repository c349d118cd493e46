import { capitalise, inLocale, type Locale } from '../format/index.ts';
import {
  type FollowUpKind,
  type Fulfilment,
  followUpKindLabel,
  fulfilmentLabel,
  type PlanKind,
  type Progress,
  planKindLabel,
  progressLabel,
  type TrafficLight,
  trafficLightLabel,
} from '../plans/index.ts';
import { type Band, bands, bandWord } from '../risk/index.ts';

type Words = Readonly<Record<string, { sv: string; en: string }>>;

const own: Readonly<Record<string, Words>> = {
  kind: {
    inherent: { sv: 'före åtgärder', en: 'before measures' },
    residual: { sv: 'efter åtgärder', en: 'with measures' },
  },
  basis: {
    assessed: { sv: 'bedömd', en: 'assessed' },
    band_only: { sv: 'endast färg', en: 'colour only' },
    illustrative: { sv: 'exempel', en: 'example' },
  },
  state: {
    open: { sv: 'öppen', en: 'open' },
    closed: { sv: 'avslutad', en: 'closed' },
  },
  closeReason: {
    risk_gone: { sv: 'ingen risk kvarstår', en: 'no risk remains' },
    merged: { sv: 'ingår i en annan risk', en: 'part of another risk' },
    out_of_scope: { sv: 'hör inte till planen', en: 'outside the plan' },
  },
  status: {
    unanswered: { sv: 'obesvarad', en: 'not answered' },
    answered: { sv: 'besvarad', en: 'answered' },
    ongoing: { sv: 'pågår', en: 'under way' },
    done: { sv: 'genomförd', en: 'carried out' },
  },
};

const followUpKinds: readonly string[] = [
  'start',
  't1',
  't2',
  'year_end',
  'date',
] satisfies FollowUpKind[];
const planKinds: readonly string[] = [
  'action_plan',
  'operational_plan',
  'internal_control_plan',
  'development_plan',
  'audit_response',
] satisfies PlanKind[];

/** A code of a field in words, as it stands alone: "Försenad". One that is not known is given as it is. */
export function codeWord(field: string, code: string, locale: Locale): string {
  return capitalise(wordOf(field, code, locale) ?? code);
}

function wordOf(field: string, code: string, locale: Locale): string | undefined {
  const words = own[field]?.[code];
  if (words) {
    return inLocale(locale, words);
  }
  switch (field) {
    case 'kind':
      return kindWord(code, locale);
    case 'progress':
      return progressLabel(code as Progress, locale);
    case 'trafficLight':
      return trafficLightLabel(code as TrafficLight, locale);
    case 'fulfilment':
      return fulfilmentLabel(code as Fulfilment, locale);
    case 'statedBand':
      return bands.includes(code as Band) ? bandWord(code as Band, locale) : undefined;
    default:
      return undefined;
  }
}

/** A plan, a follow-up and an assessment each have a kind; no two share a code. */
function kindWord(code: string, locale: Locale): string | undefined {
  if (planKinds.includes(code)) {
    return planKindLabel(code as PlanKind, locale);
  }
  return followUpKinds.includes(code) ? followUpKindLabel(code as FollowUpKind, locale) : undefined;
}
