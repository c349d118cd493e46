import type { PartType, Snapshot } from './types.ts';

/** What an object is called in a list: "1.1 Brister i handläggning", "2. Rättssäkerhet", "T1 2026". */
export function partName(type: PartType, snapshot: Snapshot): string {
  const text = (field: string) => String(snapshot[field] ?? '');
  switch (type) {
    case 'quality_area':
      return `${text('number')}. ${text('name')}`;
    case 'recommendation':
      return `${text('number')}. ${text('title')}`;
    case 'follow_up':
      return text('label');
    default:
      return snapshot.code ? `${text('code')} ${text('title')}` : text('title');
  }
}
