import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ScaleGrid } from '../../../../ui/matrix/scale-grid.tsx';
import { Section } from '../../../../ui/page/section.tsx';
import { Split } from '../../../../ui/page/split.tsx';
import { DraftNote, FormFailureNote } from '../../editing/form-notes.tsx';
import { useLeaveGuard } from '../../editing/use-leave-guard.ts';
import { LeaveQuestion } from '../../leave-question.tsx';
import { ScaleConflict } from './scale-conflict.tsx';
import { differenceOf, isDifferent, type PlacedRisk } from './scale-difference.ts';
import { ScaleDifferenceList } from './scale-difference-list.tsx';
import { withBand, withNextBand } from './scale-draft.ts';
import s from './scale-editor.module.css';
import { ScaleNames } from './scale-names.tsx';
import type { RiskScale, RiskScaleVersion } from './scale-page-fragment.ts';
import { useScaleForm } from './use-scale-form.ts';
import { useScaleLabels } from './use-scale-labels.ts';

type Props = {
  slug: string;
  planId: string;
  scale: RiskScale;
  newest: RiskScaleVersion;
  risks: readonly PlacedRisk[];
};

/** The scale to be redrawn: a band for every cell, names, and what it would mean before it is published. */
export function ScaleEditor({ slug, planId, scale, newest, risks }: Props) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const scaleForm = useScaleForm({ slug, planId, scale, newest });
  const { form, drawing, draw } = scaleForm;
  const labels = useScaleLabels(drawing, newest, risks, t('scale.hint'));
  const difference = differenceOf(newest, drawing, risks);
  const guard = useLeaveGuard({ isDirty: form.isDirty, onLeave: form.reset });

  async function publish() {
    const field = await scaleForm.publish();
    if (field) root.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  }
  function onKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isBack = key === 'z' && !event.shiftKey;
    const isForth = key === 'y' || (key === 'z' && event.shiftKey);
    const isNote = (event.target as HTMLElement).tagName === 'TEXTAREA';
    if (!(isBack || isForth) || isNote) return;
    event.preventDefault();
    if (isBack) scaleForm.undo();
    else scaleForm.redo();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z takes back what was drawn in any field of it
    <div ref={root} className={s.root} onKeyDown={onKey}>
      <DraftNote form={form} />
      <ScaleConflict form={form} newest={newest} />
      <Split ratio="7/5">
        <Section
          title={t('scale.colours')}
          action={
            <>
              <Button
                variant="default"
                size="compact-sm"
                disabled={!scaleForm.canUndo}
                onClick={scaleForm.undo}
              >
                {t('scale.undo')}
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                disabled={!scaleForm.canRedo}
                onClick={scaleForm.redo}
              >
                {t('scale.redo')}
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                disabled={!isDifferent(difference)}
                onClick={scaleForm.startOver}
              >
                {t('scale.startOver')}
              </Button>
            </>
          }
        >
          <ScaleGrid
            scale={drawing}
            {...labels}
            onBand={(cell, band) =>
              draw(band === 'next' ? withNextBand(drawing, cell) : withBand(drawing, cell, band))
            }
          />
        </Section>
        <Section title={t('scale.namesTitle')} note={t('scale.sizeNote')}>
          <ScaleNames scaleForm={scaleForm} />
        </Section>
      </Split>
      <Section title={t('scale.changes')} note={t('scale.comparedWith', { number: newest.number })}>
        <ScaleDifferenceList
          difference={difference}
          drawing={drawing}
          base={newest}
          number={newest.number}
        />
        {isDifferent(difference) && (
          <div className={s.publish}>
            <Textarea
              label={t('scale.note')}
              description={t('scale.noteHint')}
              data-field="note"
              rows={2}
              value={form.values.note}
              onChange={(event) => form.set('note', event.currentTarget.value)}
              error={form.faults.note}
            />
            {form.faults.drawing && (
              <p className={s.fault} role="alert">
                {form.faults.drawing}
              </p>
            )}
            <FormFailureNote form={form} />
            <div className={s.buttons}>
              <Button onClick={() => void publish()} loading={form.isSaving}>
                {t('scale.publish', { number: newest.number + 1 })}
              </Button>
            </div>
          </div>
        )}
        {guard.isAsking && <LeaveQuestion onStay={guard.stay} onDiscard={guard.discard} />}
      </Section>
    </div>
  );
}
