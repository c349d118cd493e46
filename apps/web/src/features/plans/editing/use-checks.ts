import { hasTags, textLimits } from '@lagesbild/domain/fields';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';

type TextRule = {
  /** Which limit holds; long texts where nothing else is said. */
  limit?: keyof typeof textLimits;
  isRequired?: boolean;
};

/**
 * Checks while one writes, in the reader's language; the server has the last word. Each answers a sentence for the
 * field, or undefined.
 */
export function useChecks() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => ({
      text(value: string, { limit = 'longText', isRequired = false }: TextRule = {}) {
        const length = value.trim().length;
        if (isRequired && length === 0) return t('editing.fault.empty');
        if (length > textLimits[limit]) {
          return t('editing.fault.long', {
            max: format.number(textLimits[limit]),
            count: format.number(length),
          });
        }
        return hasTags(value) ? t('editing.fault.tags') : undefined;
      },
      required: (value: unknown) =>
        value === '' || value === null ? t('editing.fault.choose') : undefined,
      endsAfter: (from: string, to: string) =>
        from !== '' && to !== '' && to < from
          ? t('editing.fault.endBeforeStart', { from: format.date(from) })
          : undefined,
    }),
    [t, format],
  );
}

/** Leaves out the fields that nothing is wrong with. */
export function faultsOnly<V>(
  checked: Partial<Record<keyof V & string, string | undefined>>,
): Partial<Record<keyof V & string, string>> {
  return Object.fromEntries(
    Object.entries(checked).filter(([, text]) => text !== undefined),
  ) as Partial<Record<keyof V & string, string>>;
}
