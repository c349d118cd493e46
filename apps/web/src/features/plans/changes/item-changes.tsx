import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { partHref } from '../history/part-href.ts';
import { ChangeLine, WhoAndWhen } from './change-line.tsx';
import type { ItemRow, TextRow } from './change-sections.ts';
import { LongChange, ShortChange } from './field-change.tsx';
import { LimitedList } from './limited-list.tsx';
import type { ChangedItem } from './plan-changes.ts';

/** What was added, reopened or changed among one kind of parts. */
export function ItemChanges({ rows }: { rows: readonly ItemRow[] }) {
  const { t } = useTranslation();
  return (
    <LimitedList>
      {rows.map(({ item, fields }) => (
        <ChangeLine
          key={item.id}
          name={<ItemLink item={item} />}
          mark={item.change === 'changed' ? undefined : t(`changes.change.${item.change}`)}
          aside={<ItemAside item={item} />}
        >
          {fields.length > 0 &&
            fields.map((field) => <ShortChange key={field.field} field={field} />)}
        </ChangeLine>
      ))}
    </LimitedList>
  );
}

/** Long texts, each read before and after. */
export function TextChanges({ rows }: { rows: readonly TextRow[] }) {
  return (
    <LimitedList>
      {rows.map(({ item, field }) => (
        <ChangeLine
          key={`${item.id} ${field.field}`}
          name={<ItemLink item={item} />}
          mark={field.label}
          aside={<ItemAside item={item} />}
        >
          <LongChange field={field} />
        </ChangeLine>
      ))}
    </LimitedList>
  );
}

/** What is gone, whatever it was. Nothing is erased: the history still has it. */
export function RemovedItems({ items }: { items: readonly ChangedItem[] }) {
  const { t } = useTranslation();
  return (
    <LimitedList>
      {items.map((item) => (
        <ChangeLine
          key={item.id}
          name={<s>{item.name}</s>}
          mark={t(`changes.kindName.${item.kind}`)}
          aside={<ItemAside item={item} />}
        />
      ))}
    </LimitedList>
  );
}

function ItemLink({ item }: { item: ChangedItem }) {
  const paths = usePlanPaths();
  return <UiLink href={partHref(paths, item.kind, item.id)}>{item.name}</UiLink>;
}

function ItemAside({ item }: { item: ChangedItem }) {
  return (
    <WhoAndWhen
      subjectId={item.id}
      name={item.name}
      actorNames={item.actorNames}
      on={item.lastOn}
    />
  );
}
