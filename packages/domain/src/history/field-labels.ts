/** How the value of a field is read: as text, a day, the last day before one, a name looked up, words for a code. */
export type FieldKind =
  | 'text'
  | 'day'
  | 'lastDay'
  | 'name'
  | 'names'
  | 'list'
  | 'yesNo'
  | 'code'
  | 'number';

type FieldWords = { sv: string; en: string; kind: FieldKind };

const field = (kind: FieldKind, sv: string, en: string): FieldWords => ({ kind, sv, en });

/** Every field of every snapshot, in the order in which differences are told. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  kind: field('code', 'Slag', 'Kind'),
  number: field('number', 'Nummer', 'Number'),
  code: field('text', 'Kod', 'Code'),
  name: field('text', 'Namn', 'Name'),
  label: field('text', 'Namn', 'Name'),
  title: field('text', 'Rubrik', 'Title'),
  text: field('text', 'Text', 'Text'),
  description: field('text', 'Beskrivning', 'Description'),
  focusArea: field('text', 'Fokusområde', 'Focus area'),
  orgUnitId: field('name', 'Enhet', 'Unit'),
  qualityAreaId: field('name', 'Kvalitetsområde', 'Quality area'),
  parentId: field('name', 'Överordnat mål', 'Goal above'),
  level: field('number', 'Målnivå', 'Goal level'),
  goalLevelNames: field('list', 'Målnivåer', 'Goal levels'),
  measureId: field('name', 'Åtgärd', 'Measure'),
  goalId: field('name', 'Mål', 'Goal'),
  effectiveOn: field('day', 'Gäller från', 'Holds from'),
  periodFrom: field('day', 'Perioden börjar', 'Period begins'),
  periodTo: field('lastDay', 'Perioden slutar', 'Period ends'),
  state: field('code', 'Läge', 'State'),
  closeReason: field('code', 'Varför avslutad', 'Why closed'),
  basis: field('code', 'Underlag', 'Basis'),
  likelihood: field('number', 'Sannolikhet', 'Likelihood'),
  severity: field('number', 'Allvarlighetsgrad', 'Severity'),
  statedBand: field('code', 'Färg', 'Colour'),
  reason: field('text', 'Motivering', 'Reason'),
  riskScaleId: field('name', 'Riskmatris', 'Risk matrix'),
  scaleVersionId: field('name', 'Skalversion', 'Scale version'),
  followUpId: field('name', 'Uppföljning', 'Follow-up'),
  progress: field('code', 'Status', 'Progress'),
  trafficLight: field('code', 'Stoppljus', 'Traffic light'),
  statusNote: field('text', 'Anteckning om läget', 'Note on the state'),
  fulfilment: field('code', 'Måluppfyllelse', 'Fulfilment'),
  goalAnalysis: field('text', 'Analys av måluppfyllelsen', 'Analysis of the fulfilment'),
  status: field('code', 'Läge', 'State'),
  ownerTitle: field('text', 'Ansvarig', 'Owner'),
  ownerUserId: field('name', 'Ansvarig person', 'Person responsible'),
  receivedFrom: field('text', 'Från', 'From'),
  receivedOn: field('day', 'Mottagen', 'Received'),
  startsOn: field('day', 'Start', 'Start'),
  dueOn: field('day', 'Klar senast', 'Due'),
  endsOn: field('day', 'Slut', 'End'),
  endsBefore: field('lastDay', 'Sista dag', 'Last day'),
  reportBackOn: field('day', 'Återrapporteras', 'Reported back'),
  answer: field('text', 'Svar', 'Answer'),
  selfChecksPerYear: field('number', 'Egenkontroller per år', 'Self-checks per year'),
  followUpNote: field('text', 'Hur det följs upp', 'How it is followed up'),
  hasDeviation: field('yesNo', 'Avvikelse', 'Deviation'),
  analysis: field('text', 'Analys', 'Analysis'),
  note: field('text', 'Anteckning', 'Note'),
  refersToMeasureId: field('name', 'Följs upp under', 'Followed up under'),
  riskIds: field('names', 'Risker', 'Risks'),
  goalIds: field('names', 'Mål', 'Goals'),
  recommendationIds: field('names', 'Rekommendationer', 'Recommendations'),
  indicatorIds: field('names', 'Indikatorer', 'Indicators'),
  addedOn: field('day', 'Tillagd', 'Added'),
  closedOn: field('day', 'Avslutad', 'Closed'),
  sort: field('number', 'Ordning', 'Order'),
};
