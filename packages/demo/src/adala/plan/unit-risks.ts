import type { RiskData } from '../../model.ts';
import { closedAt, openFrom, riskOf } from './risk.ts';

const head = 'Enhetschef Placeringsenheten';
const recruitment = 'Gruppledare Jourhem och rekrytering';
const familyHomes = 'Gruppledare Familjehem';
const controller = 'Verksamhetscontroller';

export const unitRisks: RiskData[] = [
  riskOf({
    code: '1.1',
    title: 'Övervägande görs för sent',
    description: 'Frågan om vården fortfarande behövs prövas inte inom sex månader.',
    area: 1,
    ownerTitle: head,
    indicators: ['overvagande'],
    inherent: [3, 3, 'Tiden bevakas för hand i flera register.'],
    judged: {
      start: [2, 3, 'Nitton av tjugo görs i tid.'],
      t1: [2, 3, 'Oförändrat.'],
      t2: [2, 3, 'Oförändrat. De sena gäller samma två handläggare.'],
    },
  }),
  riskOf({
    code: '1.2',
    title: 'Genomförandeplan saknas eller är inaktuell',
    description: 'Vården saknar ett mål som barnet, hemmet och vi är överens om.',
    area: 1,
    ownerTitle: head,
    indicators: ['genomforandeplan'],
    inherent: [4, 3, 'Definitionen skärptes 2024 och många planer föll bort.'],
    judged: {
      start: [3, 3, 'Var femte plan är inaktuell.'],
      t1: [3, 2, 'Planerna blir fler varje månad.'],
      t2: [2, 2, 'Knappt nio av tio barn har en aktuell plan.'],
    },
  }),
  riskOf({
    code: '2.1',
    title: 'Familjehem utan aktuell registerkontroll',
    description: 'Ett barn bor i ett hem som inte längre är lämpligt.',
    area: 2,
    ownerTitle: recruitment,
    indicators: ['registerkontroll'],
    inherent: [2, 4, 'Kontroll görs när hemmet anlitas men inte alltid därefter.'],
    judged: {
      start: [2, 4, 'Vart tionde hem saknar kontroll det senaste året.'],
      t1: [2, 4, 'Oförändrat.'],
      t2: [1, 4, 'Kontrollen begärs nu automatiskt varje månad.'],
    },
  }),
  riskOf({
    code: '2.2',
    title: 'Barnet får inte tala enskilt',
    description: 'Missförhållanden i hemmet kommer inte fram.',
    area: 2,
    ownerTitle: familyHomes,
    indicators: ['fyra-samtal'],
    inherent: [3, 4, 'Barnet är beroende av hemmet det ska berätta om.'],
    judged: {
      start: [2, 4, 'Tre av fyra barn får minst fyra samtal.'],
      t1: [2, 3, 'Samtalsdagarna håller även under sportlov.'],
      t2: [2, 3, 'Oförändrat sedan tertial 1.'],
    },
  }),
  riskOf({
    code: '3.1',
    title: 'Placering utan ramavtal',
    description: 'Köpt vård utan avtal blir dyrare och följs inte upp.',
    area: 3,
    ownerTitle: controller,
    indicators: ['kostnad-dygn', 'egna-hem'],
    inherent: [4, 3, 'Akuta placeringar görs på kvällar och helger.'],
    judged: {
      start: [3, 2, 'En av sex köpta placeringar saknar avtal.'],
      t1: [3, 2, 'Oförändrat.'],
      t2: [3, 3, 'Priset per dygn har stigit mer än normal variation.'],
    },
  }),
  riskOf({
    code: '3.2',
    title: 'Kostnaden för placeringar ökar',
    description: 'Avdelningens budget håller inte.',
    area: 3,
    ownerTitle: controller,
    indicators: ['kostnad-placeringar', 'hvb-dygn'],
    inherent: [4, 3, 'Enstaka placeringar kan ändra årets utfall.'],
    judged: {
      start: [3, 3, 'Prognosen ligger över budget.'],
      t1: [4, 3, 'Två kostsamma placeringar har tillkommit.'],
      t2: [3, 3, 'Vårddygnen i HVB minskar, men priset stiger.'],
    },
  }),
  riskOf({
    code: '3.3',
    title: 'Fakturor betalas utan kontroll av dygn',
    description: 'Kommunen betalar för dygn som barnet inte varit placerat.',
    area: 3,
    ownerTitle: controller,
    indicators: ['placerade'],
    inherent: [3, 2, 'Fakturorna granskas i olika system.'],
    judged: {
      start: [2, 2, 'Stickprovet visade två fel på femtio fakturor.'],
      t1: [1, 2, 'Dygnen stäms av före attest.'],
    },
    states: [
      openFrom('start'),
      closedAt('t2', 'risk_gone', 'Två stickprov utan fel. Kontrollen är en del av attesten.'),
    ],
  }),
  riskOf({
    code: '4.1',
    title: 'Ny dokumentation följer inte lagen',
    description: 'Mallarna hänvisar till upphävda bestämmelser.',
    area: 4,
    ownerTitle: head,
    indicators: ['lvu'],
    inherent: [3, 2, 'Hundra mallar skrevs för den tidigare lagen.'],
    judged: {
      t1: [2, 1, 'Ny risk: åtta mallar återstår att ändra.'],
      t2: [1, 1, 'Alla mallar är ändrade; kontrolleras en sista gång i oktober.'],
    },
    states: [openFrom('t1')],
  }),
];
