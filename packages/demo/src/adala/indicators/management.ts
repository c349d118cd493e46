import { amount, count, type Definition, index, share } from './definition.ts';
import { holidays } from './seasons.ts';

const department = { unit: 'barn-unga', concerns: 'organisation' } as const;

/** How the department runs and what those it is there for say. */
export const managementIndicators: Definition[] = [
  share({
    ...department,
    key: 'egenkontroller',
    name: 'Egenkontroller genomförda enligt plan',
    shortName: 'Egenkontroller enligt plan',
    purpose: 'En egenkontroll som inte görs visar inget.',
    source: 'Kvalitetsledningssystemet',
    ownerTitle: 'Kvalitetsutvecklare',
    parts: ['genomförda', 'planerade'],
    direction: 'higher_better',
    target: { 2026: 100 },
    size: { base: 2.4, season: holidays },
    level: { base: 0.86, perYear: 0.01 },
  }),
  count({
    ...department,
    key: 'avvikelser',
    name: 'Rapporterade avvikelser',
    purpose:
      'Fler rapporter kan betyda fler fel eller bättre rapportering; läs tillsammans med innehållet.',
    source: 'Avvikelsesystemet',
    // Nobody's, so that there is something to find among what hangs loose.
    ownerTitle: undefined,
    level: { base: 1.4, perYear: 0.05, season: holidays },
  }),
  share({
    ...department,
    key: 'synpunkter',
    at: ['barn-unga'],
    name: 'Klagomål och synpunkter besvarade inom tio dagar',
    shortName: 'Klagomål besvarade i tid',
    purpose: 'Den som klagar ska få ett svar och veta vad som görs.',
    source: 'Diariet',
    ownerTitle: 'Registrator',
    parts: ['inom tio dagar', 'klagomål och synpunkter'],
    direction: 'higher_better',
    target: { 2026: 90 },
    size: { base: 12 },
    level: { base: 0.83 },
  }),
  index({
    ...department,
    key: 'brukarindex',
    name: 'Brukarindex barn och unga',
    shortName: 'Brukarindex',
    purpose: 'Vad barn och föräldrar säger om bemötande, delaktighet och resultat.',
    concerns: 'children',
    source: 'Brukarenkäten',
    ownerTitle: 'Kvalitetsutvecklare',
    frequency: 'year',
    target: { 2026: 80 },
    level: { base: 74, perYear: 0.012 },
    noise: 0.012,
  }),
  amount({
    ...department,
    key: 'nettokostnad',
    name: 'Nettokostnad',
    purpose: 'Avdelningens kostnad efter intäkter, att läsa mot budget.',
    source: 'Ekonomisystemet',
    ownerTitle: 'Verksamhetscontroller',
    direction: 'lower_better',
    target: { 2026: 1_360_000_000 },
    level: { base: 11_900_000, perYear: 0.035, season: { 7: -0.05, 12: 0.04 } },
    noise: 0.018,
    roundToKronor: 1000,
  }),
];
