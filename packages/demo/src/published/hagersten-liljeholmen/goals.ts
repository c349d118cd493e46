import type { ActivityData, Fulfilment, GoalData } from '../../model.ts';

/** An annual report assesses the goals at the year's end. */
function assessed(title: string, fulfilment: Fulfilment): GoalData {
  return { title, assessments: [{ effectiveOn: '2019-12-31', fulfilment }] };
}

const fromJanuary = { startsOn: '2019-01-01', endsOn: '2019-12-31' };
const fromFebruary = { startsOn: '2019-02-01', endsOn: '2019-12-31' };
const deviating = { hasDeviation: true };
const asPlanned = { hasDeviation: false };
const done = { hasDeviation: false, progress: 'done' as const };

const supportActivities: ActivityData[] = [
  { title: 'Allvarssamtal inom 48 timmar', ...fromJanuary, ...asPlanned },
  { title: 'Social insatsgrupp', ...fromJanuary, ...deviating },
  { title: 'Brukarintervjuer enligt Västernorrlandsmodellen', ...fromFebruary, ...done },
  { title: 'Deltagande i projekt Viewpoint', ...fromFebruary, ...done },
  { title: 'Modell för systematisk uppföljning, ORS/SRS', ...fromFebruary, ...done },
  { title: 'Kvalitetsgranskning av slumpmässigt utvalda ärenden', ...fromFebruary, ...done },
];

export const hagerstenGoals: GoalData[] = [
  {
    code: '1',
    title: 'En modern storstad med möjligheter och valfrihet för alla',
    children: [
      {
        code: '1.1',
        title: 'Människor är självförsörjande och vägen till arbete och svenskkunskaper är kort',
        indicators: ['feriejobb'],
        children: [{ title: 'Invånarna i stadsdelsområdet är självförsörjande' }],
      },
      {
        code: '1.2',
        title: 'En trygg, säker och välskött stad att bo och vistas i',
        activities: [{ title: 'Lokala operativa samverkansforum', ...fromJanuary, ...deviating }],
      },
      {
        code: '1.4',
        title:
          'Människor i behov av stöd får insatser i tid präglade av hög kvalitet, evidens och rättssäkerhet',
        indicators: ['trygg-placering', 'ej-aktuella', 'avhysning'],
        activities: supportActivities,
        children: [
          {
            title:
              'Invånarna i stadsdelsområdet lever ett självständigt liv utifrån sina förutsättningar',
            children: [
              assessed(
                'Rättssäker handläggning där barnets rättigheter särskilt beaktas',
                'partial',
              ),
              assessed(
                'Barn, unga och familjer lever ett självständigt liv utifrån sina förutsättningar',
                'full',
              ),
              assessed(
                'Skydd och stöd genom insatser präglade av hög kvalitet och evidens',
                'partial',
              ),
            ],
          },
        ],
      },
    ],
  },
  {
    code: '2',
    title: 'En hållbart växande och dynamisk storstad med hög tillväxt',
    children: [
      {
        code: '2.5',
        title: 'En hållbar stad med en god livsmiljö',
        children: [
          {
            title: 'Verksamheterna gör medvetna val för att ta ansvar för miljön',
            children: [assessed('Medarbetarna gör miljövänliga val', 'full')],
          },
        ],
      },
    ],
  },
  {
    code: '3',
    title: 'En ekonomiskt hållbar och innovativ storstad för framtiden',
    children: [
      {
        code: '3.1',
        title: 'Budget i balans och långsiktigt hållbara finanser',
        activities: [
          { title: 'Ledningsrapporter', ...fromJanuary, ...done },
          { title: 'Prognosuppföljning', ...fromJanuary, ...done },
        ],
        children: [
          {
            title: 'Verksamheterna har en långsiktigt hållbar ekonomi',
            children: [
              assessed('Enhetens verksamhet har en långsiktigt hållbar ekonomi', 'partial'),
            ],
          },
        ],
      },
      {
        code: '3.2',
        title: 'Skattemedlen används effektivt',
        indicators: ['sjukfranvaro', 'sjukfranvaro-1-14'],
        activities: [
          {
            title: 'Handlingsplan utifrån medarbetarundersökningen',
            ...fromJanuary,
            ...deviating,
          },
        ],
        children: [
          {
            title: 'Medarbetarna är professionella, engagerade och har en hälsosam arbetsmiljö',
            children: [
              assessed('Professionella, engagerade medarbetare och hälsosam arbetsmiljö', 'full'),
            ],
          },
        ],
      },
    ],
  },
];
