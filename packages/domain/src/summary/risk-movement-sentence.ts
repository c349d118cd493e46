import { inLocale, type Locale } from '../format/index.ts';
import { type Band, bandWord, type RiskCloseReason } from '../risk/index.ts';
import type { RiskFacts } from './types.ts';

/** What happened to a risk, in one sentence: "Risken har sänkts från röd till gul sedan tertial 1." */
export function movementSentence(facts: RiskFacts, locale: Locale): string {
  switch (facts.movement) {
    case 'raised':
    case 'lowered':
      return levelSentence(facts, locale);
    case 'closed':
    case 'absent':
      return closedSentence(facts.closeReason, locale);
    default:
      return facts.bandNow === null
        ? inLocale(locale, { sv: 'Risken är inte bedömd.', en: 'The risk is not assessed.' })
        : standingSentence(facts, facts.bandNow, locale);
  }
}

function levelSentence(facts: RiskFacts, locale: Locale): string {
  const { bandNow, bandBefore, levelNow, levelBefore, isBandChanged } = facts;
  const verb =
    facts.movement === 'raised'
      ? inLocale(locale, { sv: 'höjts', en: 'raised' })
      : inLocale(locale, { sv: 'sänkts', en: 'lowered' });
  const since = sinceWords(facts.comparedLabel, locale);
  const word = (band: Band | null) => (band ? bandWord(band, locale) : '');
  if (isBandChanged) {
    return inLocale(locale, {
      sv: `Risken har ${verb} från ${word(bandBefore)} till ${word(bandNow)}${since}.`,
      en: `The risk has been ${verb} from ${word(bandBefore)} to ${word(bandNow)}${since}.`,
    });
  }
  return inLocale(locale, {
    sv: `Risken har ${verb} från nivå ${levelBefore} till ${levelNow}${since} och är fortfarande ${word(bandNow)}.`,
    en: `The risk has been ${verb} from level ${levelBefore} to ${levelNow}${since} and is still ${word(bandNow)}.`,
  });
}

function standingSentence(facts: RiskFacts, bandNow: Band, locale: Locale): string {
  const band = bandWord(bandNow, locale);
  const since = sinceWords(facts.comparedLabel, locale);
  if (facts.movement === 'new') {
    return inLocale(locale, {
      sv: `Risken är ny${since} och bedöms som ${band}.`,
      en: `The risk is new${since} and assessed as ${band}.`,
    });
  }
  if (facts.movement === 'reopened') {
    return inLocale(locale, {
      sv: `Risken har öppnats igen${since} och bedöms som ${band}.`,
      en: `The risk has been reopened${since} and is assessed as ${band}.`,
    });
  }
  if (facts.movement === 'moved') {
    return inLocale(locale, {
      sv: `Risken är ${band} på samma nivå som förut, men har flyttats i matrisen${since}.`,
      en: `The risk is ${band} at the same level as before, but has moved in the matrix${since}.`,
    });
  }
  // Without an earlier assessment nothing can be said to be unchanged.
  return facts.bandBefore === null
    ? inLocale(locale, { sv: `Risken är ${band}.`, en: `The risk is ${band}.` })
    : inLocale(locale, {
        sv: `Risken är ${band} och oförändrad${since}.`,
        en: `The risk is ${band} and unchanged${since}.`,
      });
}

function closedSentence(reason: RiskCloseReason | null, locale: Locale): string {
  switch (reason) {
    case 'risk_gone':
      return inLocale(locale, {
        sv: 'Risken är avslutad: ingen risk kvarstår.',
        en: 'The risk is closed: no risk remains.',
      });
    case 'merged':
      return inLocale(locale, {
        sv: 'Risken är avslutad och följs upp inom en annan risk.',
        en: 'The risk is closed and followed up within another risk.',
      });
    case 'out_of_scope':
      return inLocale(locale, {
        sv: 'Risken är avslutad, eftersom den inte längre hör till planen.',
        en: 'The risk is closed, since it no longer belongs to the plan.',
      });
    case null:
      return inLocale(locale, {
        sv: 'Risken är inte öppnad ännu.',
        en: 'The risk has not been opened yet.',
      });
  }
}

function sinceWords(label: string | null, locale: Locale): string {
  return label === null ? '' : inLocale(locale, { sv: ` sedan ${label}`, en: ` since ${label}` });
}
