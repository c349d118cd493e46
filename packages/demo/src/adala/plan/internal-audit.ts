import type { RecommendationData } from '../../model.ts';

const received = {
  receivedFrom: 'Internrevisionen i Ådala (påhittad)',
  receivedOn: '2025-11-20',
};

/** What a made-up internal audit of the autumn before recommended: one answered, one carried out, one not answered. */
export const internalAudit: RecommendationData[] = [
  {
    ...received,
    number: 1,
    title: 'Samla bevakningen av överväganden i ett register',
    text: 'Tiden bevakas i fem register. Internrevisionen rekommenderar ett, med en namngiven ansvarig.',
    answer: 'Enheten inför ett gemensamt register. Två av fem register är kvar att flytta över.',
    dueOn: '2026-09-30',
    reportBackOn: '2026-11-15',
    ownerTitle: 'Enhetschef Placeringsenheten',
    selfChecksPerYear: 2,
    status: 'ongoing',
    edits: [
      {
        on: '2026-02-16',
        by: 'management',
        was: { status: 'unanswered', answer: null },
      },
    ],
  },
  {
    ...received,
    number: 2,
    title: 'Kontrollera fakturerade dygn före betalning',
    text: 'Stickprovet visade två fel på femtio fakturor.',
    answer: 'Dygnen stäms av före attest sedan april.',
    dueOn: '2026-04-30',
    reportBackOn: '2026-11-15',
    ownerTitle: 'Verksamhetscontroller',
    status: 'done',
    edits: [
      { on: '2026-02-16', by: 'management', was: { status: 'unanswered', answer: null } },
      { on: '2026-05-04', by: 'management', was: { status: 'answered' } },
    ],
  },
  {
    ...received,
    number: 3,
    title: 'Följ upp placeringar som köps utan ramavtal',
    text: 'En av sex köpta placeringar saknar avtal. Uppföljningen bör redovisas för nämnden.',
    dueOn: '2026-12-15',
    reportBackOn: '2026-12-15',
    status: 'unanswered',
  },
];
