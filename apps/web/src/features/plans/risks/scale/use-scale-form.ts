import '../../../../lib/i18n/words/scale.ts';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../generated/gql/gql.ts';
import { useEditForm } from '../../editing/use-edit-form.ts';
import { useNotice } from '../../editing/use-notice.ts';
import { useRefresh } from '../../editing/use-refresh.ts';
import { beginHistory, type EditHistory, record, redo, undo } from './edit-history.ts';
import { draftOf, faultsOfScale, type ScaleDraft } from './scale-draft.ts';
import type { RiskScale, RiskScaleVersion } from './scale-page-fragment.ts';

const publishMutation = graphql(`
  mutation PublishRiskScale($input: PublishRiskScaleInput!) {
    publishRiskScale(input: $input) {
      scale {
        id
        name
        usedIn
        versions {
          id
          number
          likelihoodAxis
          severityAxis
          likelihoodNames
          severityNames
          cellBands
          note
        }
      }
      problem {
        code
        field
        message
      }
    }
  }
`);

/** The form holds the drawing as one text: two drawings are two answers to one question, never merged cell by cell. */
type Values = { drawing: string; note: string };
type Published = { scale: RiskScale; version: number };

type Options = { slug: string; planId: string; scale: RiskScale; newest: RiskScaleVersion };

/** Drawing and publishing a new version: nothing drawn is lost, and every stroke can be taken back. */
export function useScaleForm({ slug, planId, scale, newest }: Options) {
  const { t } = useTranslation();
  const { notify } = useNotice();
  const refresh = useRefresh();
  const [publish] = useMutation(publishMutation);
  const [strokes, setStrokes] = useState<Pick<EditHistory<string>, 'past' | 'future'>>({
    past: [],
    future: [],
  });
  const lastField = useRef<string | null>(null);
  const [told, setTold] = useState<Record<string, string>>({});

  const form = useEditForm<Values, Published>({
    key: `scale:${scale.id}`,
    initial: { drawing: asText(newest), note: '' },
    version: newest.number,
    validate: ({ drawing }) => {
      const found = wordsOf(faultsOfScale(asDrawing(drawing)));
      return Object.keys(found).length > 0 ? { drawing: t('scale.fault.some') } : {};
    },
    send: async (_changed, version, { drawing, note }) => {
      const { data } = await publish({
        variables: {
          input: {
            municipality: slug,
            planId,
            fromNumber: version ?? newest.number,
            ...trimmed(asDrawing(drawing)),
            note: note.trim() || null,
          },
        },
      });
      const answer = data?.publishRiskScale;
      if (!answer) return undefined;
      const part = answer.scale && {
        scale: answer.scale,
        version: answer.scale.versions[0]?.number ?? newest.number,
      };
      // Which name is at fault the server says by its own field; the sentence is told by the button.
      const problem = answer.problem && {
        ...answer.problem,
        field: answer.problem.field === 'note' ? 'note' : null,
      };
      return { part, problem };
    },
    valuesOf: ({ scale: { versions } }) =>
      versions[0] ? { drawing: asText(versions[0]), note: '' } : null,
    onSaved: ({ version }) => {
      setStrokes({ past: [], future: [] });
      notify({ text: t('scale.published', { number: version }) });
      void refresh();
    },
  });

  const drawing = asDrawing(form.values.drawing);
  const history: EditHistory<string> = { ...beginHistory(form.values.drawing), ...strokes };

  function wordsOf(faults: ReturnType<typeof faultsOfScale>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(faults).map(([field, fault]) => [field, t(`scale.fault.${fault}`)]),
    );
  }
  function follow({ past, now, future }: EditHistory<string>) {
    setStrokes({ past, future });
    if (now !== form.values.drawing) form.set('drawing', now);
    // A fault that was told goes away as it is mended; new ones wait for the next try.
    const left = faultsOfScale(asDrawing(now));
    setTold((faults) =>
      Object.fromEntries(Object.entries(faults).filter(([field]) => field in left)),
    );
  }

  return {
    form,
    drawing,
    /** Names at fault, by field. */
    faults: told,
    canUndo: strokes.past.length > 0,
    canRedo: strokes.future.length > 0,
    /** @param field letters written in one field are taken back together */
    draw(next: ScaleDraft, field: string | null = null) {
      const isSameStep = field !== null && field === lastField.current;
      lastField.current = field;
      follow(record(history, asText(next), { isSameStep }));
    },
    undo() {
      lastField.current = null;
      follow(undo(history));
    },
    redo() {
      lastField.current = null;
      follow(redo(history));
    },
    /** Back to the version in force; can be taken back too. */
    startOver() {
      lastField.current = null;
      follow(record(history, asText(newest)));
    },
    /** Answers the first name at fault, or null when it was sent. */
    async publish(): Promise<string | null> {
      const found = wordsOf(faultsOfScale(drawing));
      setTold(found);
      await form.save();
      return Object.keys(found)[0] ?? null;
    },
  };
}

export type ScaleForm = ReturnType<typeof useScaleForm>;

function asText(version: ScaleDraft): string {
  return JSON.stringify(draftOf(version));
}

function asDrawing(text: string): ScaleDraft {
  return JSON.parse(text) as ScaleDraft;
}

function trimmed(draft: ScaleDraft): ScaleDraft {
  return {
    ...draft,
    likelihoodAxis: draft.likelihoodAxis.trim(),
    severityAxis: draft.severityAxis.trim(),
    likelihoodNames: draft.likelihoodNames.map((name) => name.trim()),
    severityNames: draft.severityNames.map((name) => name.trim()),
  };
}
