import { adala, adalaHead } from './adala/index.ts';
import { type LoadOptions, loadMunicipalities, type MunicipalitySource } from './load.ts';
import type { MunicipalityHead } from './model.ts';
import { publishedCases } from './published/index.ts';

export type { LoadOptions } from './load.ts';
export {
  type DemonstrationUser,
  demonstrationPassword,
  demonstrationUsers,
} from './users.ts';

const sources: MunicipalitySource[] = [
  ...publishedCases.map((published) => ({ ...headOf(published), build: () => published })),
  { ...adalaHead, build: adala },
];

function headOf({ slug, name, dataKind, source, note }: MunicipalityHead): MunicipalityHead {
  return { slug, name, dataKind, source, note };
}

/**
 * Loads the published reference cases and the demonstration municipality, each once: a slug that exists is left alone.
 * @returns slugs of those that were loaded
 */
export function loadDemonstration(options: LoadOptions): Promise<{ loaded: string[] }> {
  return loadMunicipalities(sources, options);
}
