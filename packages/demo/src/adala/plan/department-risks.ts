import type { RiskData } from '../../model.ts';
import { closedAt, openFrom, riskOf } from './risk.ts';

const department = 'Avdelningschef Barn och unga';
const reception = 'Enhetschef Mottagningsenheten';
const investigation = 'Enhetschef Utredningsenheten';
const placement = 'Enhetschef Placeringsenheten';

/** Two risks were assessed again when the matrix had got its second version. */
const reassessedOn = '2026-09-10';

/** Fifteen risks that between them move in every way a risk can. */
export const departmentRisks: RiskData[] = [
  riskOf({
    code: '1.1',
    title: 'Barnet kommer inte till tals',
    description: 'Beslut fattas utan att barnet självt har fått berätta.',
    area: 1,
    ownerTitle: investigation,
    indicators: ['till-tals', 'barnsamtal'],
    inherent: [4, 3, 'Utan stöd i arbetssättet avgör tid och vana om barnet tillfrågas.'],
    judged: {
      start: [3, 3, 'Mindre än hälften av barnen kommer till tals i förhandsbedömningen.'],
      t1: [3, 2, 'Samtalsstödet i mottagningen är i gång. Fler barn kommer till tals varje månad.'],
      t2: [
        2,
        2,
        'Nivån har stigit i sex månader. Ungdom återstår, där samtalen har minskat sedan mars.',
      ],
    },
  }),
  riskOf({
    code: '1.2',
    title: 'Barnet förstår inte beslutet',
    description: 'Barnet får inte veta vad som har beslutats eller varför.',
    area: 1,
    ownerTitle: investigation,
    indicators: ['beslut-forklarat'],
    inherent: [3, 2, 'Återkoppling sker i dag till vårdnadshavare, inte alltid till barnet.'],
    judged: {
      start: [2, 2, 'Drygt hälften av barnen har fått beslutet förklarat.'],
      t1: [2, 2, 'Ingen förändring. Mallen för återkoppling är försenad.'],
      t2: [2, 2, 'Ingen förändring. Åtgärden är försenad och arbetssättet oprövat.'],
    },
  }),
  riskOf({
    code: '1.3',
    title: 'Uppgifter lämnas till fel vårdnadshavare',
    description: 'Sekretess mellan vårdnadshavare bryts vid skyddade uppgifter.',
    area: 1,
    ownerTitle: reception,
    indicators: ['avvikelser'],
    inherent: [2, 3, 'Handlingar skickas ofta till två hushåll.'],
    judged: {
      start: [1, 3, 'Dubbel kontroll före utskick. Inga avvikelser under 2025.'],
      t1: [1, 3, 'Inga avvikelser under perioden.'],
      t2: [1, 3, 'Inga avvikelser under perioden.'],
    },
  }),
  riskOf({
    code: '2.1',
    title: 'Skyddsbedömningen dröjer',
    description: 'Ett barn som behöver skydd direkt får vänta.',
    area: 2,
    ownerTitle: reception,
    indicators: ['skydd-samma-dag'],
    inherent: [3, 4, 'En missad bedömning kan få mycket allvarliga följder.'],
    judged: {
      start: [2, 4, '98 av 100 bedömningar görs samma dag; de som dröjer är kända.'],
      t1: [1, 4, 'Alla sena bedömningar är granskade. Ingen berodde på bemanning.'],
    },
    states: [
      openFrom('start'),
      closedAt('t2', 'risk_gone', 'Nivån är stabil och kontrolleras nu dagligen i mottagningen.'),
    ],
  }),
  riskOf({
    code: '2.2',
    title: 'Våld mot barn upptäcks inte',
    description: 'Frågan om våld ställs inte, eller svaret leder inte till utredning.',
    area: 2,
    ownerTitle: reception,
    indicators: ['fragor-om-vald', 'vald-utredning'],
    inherent: [4, 4, 'Våld i nära relation är vanligt och döljs ofta.'],
    reassessed: {
      on: reassessedOn,
      judged: [
        2,
        4,
        'Frågan ställs nu i nio av tio bedömningar, men ett missat svar kan få mycket allvarliga följder.',
      ],
    },
    judged: {
      start: [3, 4, 'Frågan saknas i var femte förhandsbedömning.'],
      t1: [3, 4, 'Oförändrat. Utbildningen är genomförd för hälften av handläggarna.'],
      t2: [3, 4, 'Oförändrat. Frågan saknas fortfarande i var femte förhandsbedömning.'],
    },
  }),
  riskOf({
    code: '2.3',
    title: 'Upprepad oro läses inte samlat',
    description: 'Varje anmälan bedöms för sig och mönstret över tid syns inte.',
    area: 2,
    ownerTitle: reception,
    indicators: ['aterkommande'],
    inherent: [4, 3, 'En tredjedel av anmälningarna gäller barn som anmälts tidigare under året.'],
    judged: {
      t2: [
        3,
        3,
        'Ny risk efter egenkontrollen i juni: tidigare anmälningar saknades i sex av tjugo bedömningar.',
      ],
    },
    states: [openFrom('t2')],
  }),
  riskOf({
    code: '3.1',
    title: 'Utredningar tar för lång tid',
    description: 'Barn och föräldrar väntar på besked längre än lagens fyra månader.',
    area: 3,
    ownerTitle: investigation,
    indicators: ['utr-fyra-manader', 'utr-gamla'],
    inherent: [4, 3, 'Inflödet är ojämnt och utredningarna blir fler på hösten.'],
    judged: {
      start: [
        4,
        3,
        'Nivån har höjts sedan den nya mottagningen men Ungdom ligger långt under målet.',
      ],
      t1: [3, 3, 'Avstämning efter två månader görs i tre av fyra grupper.'],
      t2: [3, 2, 'Nivån håller i sig och de äldsta utredningarna har blivit färre.'],
    },
  }),
  riskOf({
    code: '3.2',
    title: 'Förhandsbedömningar drar ut på tiden',
    description: 'Beslutet om en utredning ska inledas tas efter mer än 14 dagar.',
    area: 3,
    ownerTitle: reception,
    edits: [
      {
        on: '2026-05-12',
        by: 'head',
        reason: 'Risken gäller tiden till beslut och inte hur bedömningen görs.',
        was: { title: 'Brister i förhandsbedömningar' },
      },
    ],
    indicators: ['forhand-14'],
    inherent: [3, 3, 'Tiden är kort och känslig för frånvaro.'],
    judged: {
      start: [2, 2, 'Nivån har legat nära målet hela 2025.'],
      t1: [2, 3, 'Andelen i tid har minskat sedan mars och fler barn berörs.'],
      t2: [
        3,
        3,
        'Minskningen fortsätter och är mer än normal variation. Bemanningen räcker inte till höstens inflöde.',
      ],
    },
  }),
  riskOf({
    code: '3.3',
    title: 'Insatser följs inte upp',
    description: 'En insats som inte hjälper fortsätter utan att någon märker det.',
    area: 3,
    ownerTitle: investigation,
    indicators: ['uppfoljning-i-tid'],
    inherent: [3, 3, 'Uppföljning trängs undan av nya ärenden.'],
    judged: {
      start: [2, 3, 'Fyra av fem insatser följs upp i tid.'],
      t1: [2, 3, 'Ingen förändring under perioden.'],
      t2: [3, 2, 'Fler uppföljningar är sena, men de gäller mindre omfattande insatser.'],
    },
  }),
  riskOf({
    code: '4.1',
    title: 'Barn blir kvar i jourhem',
    description: 'Tillfälliga placeringar blir långa och barnet lever i ovisshet.',
    area: 4,
    ownerTitle: placement,
    indicators: ['jourhem-over-sex', 'jourhem-over-sex-andel'],
    inherent: [4, 4, 'Det finns för få familjehem och få som tar emot syskon.'],
    judged: {
      start: [4, 4, 'Nio barn har bott i jourhem längre än sex månader.'],
      t1: [4, 3, 'Alla placeringar över fyra månader har fått en plan för utflytt.'],
      t2: [3, 3, 'Antalet har mer än halverats sedan årsskiftet men målet är inte nått.'],
    },
  }),
  riskOf({
    code: '4.2',
    title: 'Placeringar bryter samman',
    description: 'Barnet måste flytta igen utan att det var planerat.',
    area: 4,
    ownerTitle: placement,
    indicators: ['avbrott', 'fyra-samtal'],
    inherent: [3, 4, 'Varje nytt uppbrott skadar barnets anknytning.'],
    reassessed: {
      on: reassessedOn,
      judged: [2, 4, 'Två oplanerade uppbrott i augusti gällde små barn.'],
    },
    judged: {
      start: [2, 4, 'Avbrotten är få men allvarliga.'],
      t1: [2, 4, 'Oförändrat. Handledning erbjuds nu alla familjehem.'],
      t2: [
        2,
        3,
        'Nio av tio familjehem har handledning och avbrotten hanteras med kortare varsel.',
      ],
    },
  }),
  riskOf({
    code: '4.3',
    title: 'Skola och hälsa följs inte',
    description: 'Placerade barn halkar efter i skolan eller saknar vård utan att det upptäcks.',
    area: 4,
    ownerTitle: placement,
    indicators: ['halsa-skola'],
    inherent: [3, 3, 'Ansvaret delas med skola och region.'],
    judged: {
      start: [2, 2, 'Rutinen är ny men används.'],
      t2: [2, 3, 'Åter öppen: egenkontrollen visar att uppgift saknas för var femte barn.'],
    },
    states: [
      openFrom('start'),
      closedAt('t1', 'risk_gone', 'Rutinen bedömdes fungera.'),
      openFrom('t2'),
    ],
  }),
  riskOf({
    code: '5.1',
    title: 'Nya medarbetare slutar tidigt',
    description: 'Barnet byter handläggare när nyanställda lämnar under första året.',
    area: 5,
    ownerTitle: department,
    indicators: ['introduktion', 'omsattning'],
    inherent: [4, 3, 'Var fjärde handläggare är anställd sedan mindre än ett år.'],
    judged: {
      start: [4, 2, 'Tre av tio nyanställda får inte hela introduktionen.'],
      t1: [3, 2, 'Introduktionen under tolv veckor är införd.'],
    },
    states: [
      openFrom('start'),
      closedAt('t2', 'merged', 'Förs samman med risk 5.2: det som återstår gäller belastningen.'),
    ],
  }),
  riskOf({
    code: '5.2',
    title: 'För hög arbetsbelastning',
    description: 'Handläggare har fler ärenden än de hinner med och kvaliteten sjunker.',
    area: 5,
    ownerTitle: department,
    indicators: ['arenden', 'vakanser'],
    inherent: [4, 3, 'Inflödet styrs inte av avdelningen.'],
    judged: {
      start: [3, 2, 'Sexton ärenden per handläggare, men ojämnt mellan grupperna.'],
      t1: [3, 3, 'Ungdom har fått fler ärenden per handläggare varje månad sedan februari.'],
      t2: [4, 3, 'Ungdom ligger högst på fem år och barnsamtalen minskar där.'],
    },
  }),
  riskOf({
    code: '5.3',
    title: 'Beroende av inhyrd personal',
    description: 'Inhyrda handläggare ger sämre kontinuitet och högre kostnad.',
    area: 5,
    ownerTitle: department,
    indicators: ['inhyrda'],
    inherent: [4, 3, 'Marknaden för erfarna socialsekreterare är liten.'],
    judged: {
      start: [3, 2, 'Nio inhyrda, flest i Utredning Syd.'],
      t1: [2, 2, 'Avvecklingen följer planen månad för månad.'],
      t2: [1, 2, 'Fyra inhyrda återstår och tjänsterna är utlysta.'],
    },
  }),
];
