import { resolve } from 'node:path';

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** What somebody loads who opens a plan: the entry, the frame and the Lägesbild page (quality.md, "First load"). */
const ROOTS = [
  'src/app/main.tsx',
  'src/routes/plan/plan-layout.tsx',
  'src/routes/picture/picture-page.tsx',
].map((path) => resolve(import.meta.dirname, path));

const isOwn = (id: string) => !/\/node_modules\/|\/packages\//.test(id);

/**
 * Puts the program's own modules that the first page needs in one file. All that they import is in it too, or in a
 * package's file, so that it waits for no file that waits for it: files that are merged by size alone came to.
 */
export function startChunk(): (id: string, graph: Graph) => string | null {
  let reached: Set<string> | null = null;
  return (id, graph) => {
    reached ??= reachedFrom(ROOTS, graph);
    return reached.has(id) ? 'start' : null;
  };
}

function reachedFrom(roots: readonly string[], graph: Graph): Set<string> {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id) || !isOwn(id)) continue;
    reached.add(id);
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
