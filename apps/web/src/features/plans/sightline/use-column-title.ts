import { useTranslation } from 'react-i18next';
import type { ColumnName, Graph } from './graph.ts';

/** What a column is called: the last one holds risks, recommendations or both. */
export function useColumnTitle({ nodes }: Pick<Graph, 'nodes'>): (name: ColumnName) => string {
  const { t } = useTranslation();
  const kinds = new Set([...nodes.values()].map(({ kind }) => kind));
  return (name) => {
    if (name !== 'risk' || !kinds.has('recommendation')) return t(`sightline.columns.${name}`);
    return t(`sightline.columns.${kinds.has('risk') ? 'riskAndRecommendation' : 'recommendation'}`);
  };
}
