import type { Fulfilment, GoalData } from '../../model.ts';
import { type Round, rounds } from './rounds.ts';

const head = 'Avdelningschef Barn och unga';

type Assessed = [fulfilment: Fulfilment, analysis: string];

function assessmentsOf(
  assessed: Partial<Record<Round, Assessed>>,
): NonNullable<GoalData['assessments']> {
  return (Object.keys(rounds) as Round[]).flatMap((round) => {
    const assessment = assessed[round];
    return assessment
      ? [
          {
            effectiveOn: rounds[round],
            fulfilment: assessment[0],
            analysis: assessment[1],
            authorName: head,
          },
        ]
      : [];
  });
}

export const departmentGoals: GoalData[] = [
  {
    code: '1',
    title: 'Barn och unga i Ådala får skydd och stöd i tid',
    children: [
      {
        code: '1.1',
        title: 'Besked inom lagens tider',
        ownerTitle: 'Enhetschef Utredningsenheten',
        indicators: ['forhand-14', 'utr-fyra-manader'],
        assessments: assessmentsOf({
          t1: ['partial', 'Utredningarna närmar sig målet, förhandsbedömningarna går åt fel håll.'],
          t2: [
            'partial',
            'Utredningarna ligger kvar strax under målet. Förhandsbedömningarna behöver mer tid och folk.',
          ],
        }),
      },
      {
        code: '1.2',
        title: 'Skydd samma dag när det behövs',
        indicators: ['skydd-samma-dag'],
        assessments: assessmentsOf({
          t1: ['full', 'Nivån är stabil.'],
          t2: ['full', 'Nivån är stabil och kontrolleras dagligen.'],
        }),
        activities: [
          {
            title: 'Egenkontroll av alla sena skyddsbedömningar',
            ownerTitle: 'Kvalitetsutvecklare',
            startsOn: '2026-01-01',
            endsOn: '2026-04-30',
            progress: 'done',
            hasDeviation: false,
            analysis: 'Ingen sen bedömning berodde på bemanning.',
          },
        ],
      },
    ],
  },
  {
    code: '2',
    title: 'Barnets egen röst påverkar besluten',
    children: [
      {
        code: '2.1',
        title: 'Varje barn får berätta själv',
        indicators: ['till-tals', 'barnsamtal'],
        assessments: assessmentsOf({
          t1: ['partial', 'Fler kommer till tals i mottagningen.'],
          t2: ['partial', 'Målet är nått i mottagningen men inte under utredning.'],
        }),
        activities: [
          {
            title: 'Barnråd två gånger per termin',
            ownerTitle: 'Kvalitetsutvecklare',
            startsOn: '2026-02-01',
            endsOn: '2026-12-15',
            progress: 'ongoing',
            hasDeviation: false,
          },
        ],
      },
      {
        code: '2.2',
        title: 'Placerade barn har trygga och varaktiga hem',
        ownerTitle: 'Enhetschef Placeringsenheten',
        edits: [
          {
            on: '2026-05-12',
            by: 'head',
            reason: 'Nämnden vill att målet också gäller hur länge barnet får stanna.',
            was: { title: 'Placerade barn har trygga hem' },
          },
        ],
        indicators: ['fyra-samtal', 'jourhem-over-sex-andel'],
        assessments: assessmentsOf({
          t1: ['none', 'För många barn är kvar i jourhem.'],
          t2: ['partial', 'Andelen i långa jourhemsplaceringar har halverats.'],
        }),
      },
    ],
  },
  {
    code: '3',
    title: 'Socialtjänsten är en hållbar arbetsplats med ekonomi i balans',
    children: [
      {
        code: '3.1',
        title: 'Kontinuitet i handläggningen',
        indicators: ['omsattning', 'inhyrda'],
        assessments: assessmentsOf({
          t1: ['partial', 'Introduktionen är införd och de inhyrda blir färre.'],
          t2: ['partial', 'Kontinuiteten stärks, men belastningen i Ungdom hotar resultatet.'],
        }),
      },
      {
        code: '3.2',
        title: 'Kostnaden för placeringar ryms i budget',
        indicators: ['kostnad-placeringar'],
      },
    ],
  },
];
