import { describe, expect, it } from 'vitest';
import { deedOf } from './deed-words.ts';

describe('what somebody did', () => {
  it('says of the risk that it was assessed', () => {
    expect(deedOf('assessment', 'created')).toEqual({ deed: 'assessed', noun: 'risk' });
  });

  it('names the assessment when that is what was taken back', () => {
    expect(deedOf('assessment', 'withdrawn')).toEqual({ deed: 'withdrawn', noun: 'assessment' });
  });

  it('closes the risk and not its state', () => {
    expect(deedOf('risk_state', 'closed')).toEqual({ deed: 'closed', noun: 'risk' });
    expect(deedOf('risk_state', 'withdrawn')).toEqual({ deed: 'withdrawn', noun: 'risk_state' });
  });

  it('leaves what is edited as it is', () => {
    expect(deedOf('goal', 'changed')).toEqual({ deed: 'changed', noun: 'goal' });
  });
});
