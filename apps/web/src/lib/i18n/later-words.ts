import type { i18n } from 'i18next';
import type advice from './sv/advice.json';
import type changes from './sv/changes.json';
import type editing from './sv/editing.json';
import type goals from './sv/goals.json';
import type measure from './sv/measure.json';
import type round from './sv/round.json';
import type scale from './sv/scale.json';
import type settings from './sv/settings.json';
import type sightline from './sv/sightline.json';
import type steps from './sv/steps.json';

/** Words of pages that few open at first: each comes with its page (`import '…/i18n/words/<name>.ts'`), not with the start. */
export type LaterWords = {
  editing: typeof editing;
  advice: typeof advice;
  changes: typeof changes;
  goals: typeof goals;
  measure: typeof measure;
  round: typeof round;
  scale: typeof scale;
  settings: typeof settings;
  sightline: typeof sightline;
  steps: typeof steps;
};

/** A namespace of its own, so that fetching the rest of the English words is told from these. */
export const LATER = 'later';

type Part = { sv: Partial<LaterWords>; en: Partial<LaterWords> };

const parts: Part[] = [];
const instances = new Set<i18n>();

/** Makes a page's words known in both languages, in every instance there is and will be. */
export function addWords(part: Part): void {
  parts.push(part);
  for (const instance of instances) addTo(instance, part);
}

/** Gives an instance what has been added, and what will be. */
export function receiveWords(instance: i18n): void {
  instances.add(instance);
  for (const part of parts) addTo(instance, part);
}

function addTo(instance: i18n, { sv, en }: Part): void {
  instance.addResourceBundle('sv', LATER, sv, true);
  instance.addResourceBundle('en', LATER, en, true);
}
