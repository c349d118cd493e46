import type { MeasureData, PlanData } from '../../model.ts';
import { internalAudit } from './internal-audit.ts';
import { followUps, rounds } from './rounds.ts';
import { statusesOf } from './status.ts';
import { unitRisks } from './unit-risks.ts';

const head = 'Enhetschef Placeringsenheten';
const controller = 'Verksamhetscontroller';

const measures: MeasureData[] = [
  {
    title: 'En gemensam bevakning av överväganden',
    ownerTitle: head,
    startsOn: '2026-01-15',
    dueOn: '2026-09-30',
    recommendations: [1],
    risks: ['1.1'],
    indicators: ['overvagande'],
    statuses: statusesOf({
      start: ['on_time', 'not_started'],
      t1: ['on_time', 'ongoing'],
      t2: ['at_risk', 'ongoing', 'Två register återstår att flytta över.'],
    }),
  },
  {
    title: 'Månadsvis genomgång av genomförandeplaner',
    ownerTitle: head,
    startsOn: '2026-01-15',
    dueOn: '2026-12-15',
    risks: ['1.2'],
    indicators: ['genomforandeplan'],
    statuses: statusesOf({
      start: ['on_time', 'not_started'],
      t1: ['on_time', 'ongoing'],
      t2: ['on_time', 'ongoing'],
    }),
  },
  {
    title: 'Registerkontroll begärs automatiskt',
    ownerTitle: 'Gruppledare Jourhem och rekrytering',
    startsOn: '2026-02-01',
    dueOn: '2026-06-30',
    risks: ['2.1'],
    indicators: ['registerkontroll'],
    statuses: statusesOf({
      start: ['on_time', 'not_started'],
      t1: ['at_risk', 'ongoing'],
      t2: ['on_time', 'done', 'I drift sedan juni.'],
    }),
  },
  {
    title: 'Samtalsdagar i schemat för hela året',
    ownerTitle: 'Gruppledare Familjehem',
    startsOn: '2026-01-01',
    dueOn: '2026-03-31',
    risks: ['2.2'],
    indicators: ['fyra-samtal'],
    statuses: statusesOf({
      start: ['on_time', 'ongoing'],
      t1: ['on_time', 'done'],
    }),
  },
  {
    title: 'Avtal med tre jourhemsförmedlingar',
    ownerTitle: controller,
    startsOn: '2026-02-01',
    dueOn: '2026-07-31',
    owner: 'controller',
    hasDeviation: true,
    analysis: 'Upphandlingen överprövades i mars. Två av tre avtal gäller sedan juni.',
    edits: [
      {
        on: '2026-04-15',
        by: 'management',
        reason: 'Förvaltningsrätten avgör överprövningen i maj.',
        was: { dueOn: '2026-05-31', hasDeviation: null, analysis: null },
      },
    ],
    risks: ['3.1', '3.2'],
    indicators: ['kostnad-dygn'],
    statuses: statusesOf({
      start: ['on_time', 'not_started'],
      t1: ['at_risk', 'ongoing', 'Upphandlingen överprövades.'],
      t2: ['late', 'ongoing', 'Två av tre avtal är tecknade.'],
    }),
  },
  {
    title: 'Avstämning av dygn före attest',
    ownerTitle: controller,
    startsOn: '2026-01-15',
    dueOn: '2026-04-30',
    owner: 'controller',
    recommendations: [2],
    risks: ['3.3'],
    statuses: statusesOf({
      start: ['on_time', 'not_started'],
      t1: ['on_time', 'done'],
    }),
  },
  {
    title: 'Se över mallarna efter den nya lagen',
    ownerTitle: head,
    startsOn: '2026-03-01',
    dueOn: '2026-10-15',
    added: { on: rounds.t1, by: 'management' },
    risks: ['4.1'],
    statuses: statusesOf({
      t1: ['on_time', 'ongoing'],
      t2: ['on_time', 'ongoing', 'Sista kontrollen görs i oktober.'],
    }),
  },
];

export const unitPlan: PlanData = {
  key: 'internkontroll-2026',
  unit: 'placering',
  kind: 'internal_control_plan',
  title: 'Internkontrollplan 2026, Placeringsenheten',
  startsOn: '2026-01-01',
  endsBefore: '2027-01-01',
  scale: '4x4',
  followUps,
  qualityAreas: [
    { number: 1, name: 'Rättssäker vård' },
    { number: 2, name: 'Trygga hem' },
    { number: 3, name: 'Avtal och ekonomi' },
    { number: 4, name: 'Dokumentation' },
  ],
  risks: unitRisks,
  measures,
  recommendations: internalAudit,
};
