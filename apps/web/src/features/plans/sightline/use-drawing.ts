import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { Rect } from '../../../ui/layout/geometry.ts';
import type { Drawing } from './line-paths.ts';

const NOTHING: Drawing = { columns: [], nodes: new Map() };

/**
 * Where the columns and their nodes stand inside the box, measured when what they hold changes and whenever the box does:
 * texts wrap by themselves, so that the lines follow the text and not the other way round.
 * @param contents changes when the columns hold something else
 */
export function useDrawing(box: RefObject<HTMLElement | null>, contents: string): Drawing {
  const [drawing, setDrawing] = useState(NOTHING);
  const measure = useCallback(() => {
    if (box.current) setDrawing(measured(box.current));
  }, [box]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other contents stand elsewhere
  useLayoutEffect(measure, [measure, contents]);
  useLayoutEffect(() => {
    if (!box.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, measure]);
  return drawing;
}

function measured(box: HTMLElement): Drawing {
  const origin = box.getBoundingClientRect();
  const rectOf = (element: Element): Rect => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, width, height };
  };
  const nodes = new Map<string, Rect & { column: number }>();
  const columns = [...box.querySelectorAll('[data-column]')].map((element, column) => {
    const { x, width } = rectOf(element);
    for (const node of element.querySelectorAll<HTMLElement>('[data-node]')) {
      nodes.set(node.dataset.node ?? '', { ...rectOf(node), column });
    }
    return {
      left: x,
      right: x + width,
      blocks: [...element.querySelectorAll('[data-block]')].map(rectOf),
    };
  });
  return { columns, nodes };
}
