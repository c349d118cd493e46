import { useId, useState } from 'react';
import s from './lead.module.css';

export type LeadProps = {
  sentences: { text: string; isStrong: boolean }[];
  labels: { more: string; less: string };
};

/** On a phone the lead stops after the sentence that passes this many characters (about four lines). */
const phoneCharacters = 120;

/** The sentences the product writes, in serif; on a phone the rest opens with "Läs hela". */
export function Lead({ sentences, labels }: LeadProps) {
  const [isOpen, setOpen] = useState(false);
  const restId = useId();
  const cut = cutAfter(sentences.map((sentence) => sentence.text.length));
  const first = sentences.slice(0, cut);
  const rest = sentences.slice(cut);
  return (
    <p className={s.lead}>
      <Sentences sentences={first} />
      {rest.length > 0 && (
        <>
          <span id={restId} className={isOpen ? undefined : s.rest}>
            {' '}
            <Sentences sentences={rest} />
          </span>{' '}
          <button
            type="button"
            className={s.toggle}
            aria-expanded={isOpen}
            aria-controls={restId}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? labels.less : labels.more}
          </button>
        </>
      )}
    </p>
  );
}

function Sentences({ sentences }: Pick<LeadProps, 'sentences'>) {
  return sentences.map(({ text, isStrong }, index) => (
    <span key={text}>
      {index > 0 && ' '}
      {isStrong ? <strong className={s.strong}>{text}</strong> : text}
    </span>
  ));
}

/** Number of sentences that fill the phone's share; one that would leave a short tail is kept whole. */
function cutAfter(lengths: number[]): number {
  let total = 0;
  for (const [index, length] of lengths.entries()) {
    total += length;
    if (total >= phoneCharacters) return index + 1;
  }
  return lengths.length;
}
