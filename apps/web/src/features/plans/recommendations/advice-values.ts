import type { RecommendationStatus } from '../../../generated/gql/graphql.ts';
import { textOf } from '../editing/use-edit-form.ts';

/** What the form of a recommendation writes; numbers as they are typed. */
export type AdviceValues = {
  number: string;
  title: string;
  text: string;
  receivedFrom: string;
  receivedOn: string;
  dueOn: string;
  answer: string;
  status: RecommendationStatus;
  reportBackOn: string;
  selfChecksPerYear: string;
  followUpNote: string;
  ownerTitle: string;
  ownerUserId: string;
};

type AdviceLike = {
  number: number;
  title: string;
  text?: string | null;
  receivedFrom: string;
  receivedOn?: string | null;
  dueOn?: string | null;
  answer?: string | null;
  status: RecommendationStatus;
  reportBackOn?: string | null;
  selfChecksPerYear?: number | null;
  followUpNote?: string | null;
  ownerTitle?: string | null;
  ownerUserId?: string | null;
};

export function adviceValues(advice: AdviceLike): AdviceValues {
  return {
    number: String(advice.number),
    title: advice.title,
    text: textOf(advice.text),
    receivedFrom: advice.receivedFrom,
    receivedOn: textOf(advice.receivedOn),
    dueOn: textOf(advice.dueOn),
    answer: textOf(advice.answer),
    status: advice.status,
    reportBackOn: textOf(advice.reportBackOn),
    selfChecksPerYear:
      typeof advice.selfChecksPerYear === 'number' ? String(advice.selfChecksPerYear) : '',
    followUpNote: textOf(advice.followUpNote),
    ownerTitle: textOf(advice.ownerTitle),
    ownerUserId: textOf(advice.ownerUserId),
  };
}

type Came = Pick<AdviceLike, 'number' | 'receivedFrom' | 'receivedOn'>;

/** A new one: the next number, and from the same as the last, since they come in lists. */
export function newAdviceValues(before: readonly Came[]): AdviceValues {
  const last = before.at(-1);
  return adviceValues({
    number: Math.max(0, ...before.map(({ number }) => number)) + 1,
    title: '',
    receivedFrom: last?.receivedFrom ?? '',
    receivedOn: last?.receivedOn ?? null,
    status: 'unanswered',
  });
}

/** A whole number as typed, or null where it is none in the range. */
export function wholeNumber(text: string, from: number, to: number): number | null {
  const trimmed = text.trim();
  if (!/^\d+$/.test(trimmed)) return null;
  const value = Number(trimmed);
  return value >= from && value <= to ? value : null;
}

/** Typed numbers as the server takes them; a field that has not changed stays out. */
export function sentAdvice<
  T extends { number?: string | null; selfChecksPerYear?: string | null },
>({ number, selfChecksPerYear, ...rest }: T) {
  const asNumber = (text: string | null) => (text === null ? null : Number(text));
  return {
    ...rest,
    ...(number === undefined ? {} : { number: asNumber(number) }),
    ...(selfChecksPerYear === undefined ? {} : { selfChecksPerYear: asNumber(selfChecksPerYear) }),
  };
}
