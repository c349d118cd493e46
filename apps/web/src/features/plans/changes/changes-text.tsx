import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Lead } from '../../../ui/page/lead.tsx';
import s from './changes-text.module.css';
import { copyText } from './copy-text.ts';
import type { PlanChanges } from './plan-changes.ts';

type Props = {
  planTitle: string;
  unitName: string;
  changes: PlanChanges;
  /** The part of the plan that the text is about; null for all of it. */
  partName: string | null;
};

/** What has changed in plain sentences, to read here or to take along into minutes or a letter. */
export function ChangesText({ planTitle, unitName, changes, partName }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const { sentences, from, to } = changes;

  async function copy() {
    const head = [
      // Many a title names the unit already.
      planTitle.includes(unitName) ? planTitle : `${planTitle}, ${unitName}`,
      t('changes.copyHead', { from: format.date(from), to: format.date(to) }),
      ...(partName ? [t('changes.copyWithin', { part: partName })] : []),
    ].join('\n');
    const text = sentences.map((sentence) => sentence.text).join(' ');
    setOutcome((await copyText(`${head}\n\n${text}\n`)) ? 'copied' : 'copyFailed');
  }

  return (
    <section className={s.root} aria-label={t('changes.text')}>
      <Lead
        sentences={sentences}
        labels={{ more: t('plans.picture.readAll'), less: t('plans.picture.readLess') }}
      />
      <div className={s.actions}>
        <Button variant="default" onClick={() => void copy()}>
          {t('changes.copy')}
        </Button>
        <span role="status" className={s.outcome}>
          {outcome && t(`changes.${outcome}`)}
        </span>
      </div>
    </section>
  );
}
