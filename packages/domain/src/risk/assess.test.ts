import { describe, expect, it } from 'vitest';
import { assessRiskInput, bandWord, movementWord, validateAssessment } from './index.ts';
import { scaleOf } from './testing.ts';

const input = {
  municipality: 'adala',
  riskId: '0190b6a0-0000-7000-8000-000000000001',
  version: 3,
  effectiveOn: '2026-08-31',
  likelihood: 3,
  severity: 2,
  reason: ' Tjänsterna är tillsatta. ',
};
const context = {
  today: '2026-09-15',
  plan: { startsOn: '2026-01-01', endsBefore: '2027-01-01' },
};

describe('the input of a new assessment', () => {
  it('is taken with its reason trimmed', () => {
    expect(assessRiskInput.parse(input).reason).toBe('Tjänsterna är tillsatta.');
  });

  it.each([
    ['riskId', 'x'],
    ['version', 0],
    ['effectiveOn', '2026-02-30'],
    ['effectiveOn', '31/8'],
    ['likelihood', 0],
    ['likelihood', 7],
    ['severity', 2.5],
    ['reason', '   '],
    ['reason', 'a'.repeat(2001)],
    ['municipality', ''],
  ])('is refused when %s is %j, at that field', (field, value) => {
    const result = assessRiskInput.safeParse({ ...input, [field]: value });
    expect(result.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
    expect(result.error?.issues[0]?.message).toMatch(/\.$/);
  });

  it('drops fields that nobody asked for', () => {
    expect(assessRiskInput.parse({ ...input, municipalityId: 'x' })).not.toHaveProperty(
      'municipalityId',
    );
  });
});

describe('a new assessment', () => {
  it('is recorded inside the scale, the plan and the past', () => {
    expect(validateAssessment(scaleOf(), input, context)).toBeNull();
    expect(
      validateAssessment(scaleOf(), { ...input, effectiveOn: '2026-09-15' }, context),
    ).toBeNull();
    expect(
      validateAssessment(scaleOf(), { ...input, effectiveOn: '2026-01-01' }, context),
    ).toBeNull();
  });

  it.each([
    [{ likelihood: 5 }, 'likelihood', 'Sannolikhet ska vara 1–4.'],
    [{ severity: 0 }, 'severity', 'Allvarlighetsgrad ska vara 1–4.'],
    [{ reason: ' ' }, 'reason', 'Skriv en motivering, så att bedömningen går att följa.'],
    [
      { effectiveOn: '2026-09-16' },
      'effectiveOn',
      'Datumet ligger i framtiden. Välj 15 september 2026 eller tidigare.',
    ],
    [
      { effectiveOn: '2025-12-31' },
      'effectiveOn',
      'Datumet ligger utanför planen. Välj en dag från 1 januari 2026 till 31 december 2026.',
    ],
  ])('is refused with %o at %s', (change, field, message) => {
    expect(validateAssessment(scaleOf(), { ...input, ...change }, context)).toEqual({
      field,
      code: 'INVALID',
      message,
    });
  });

  it('is refused on the day after the plan', () => {
    const later = { ...context, today: '2027-03-01' };
    const problem = validateAssessment(scaleOf(), { ...input, effectiveOn: '2027-01-01' }, later);
    expect(problem?.message).toContain('utanför planen');
  });
});

it('bands and movements have words in both languages', () => {
  expect([bandWord('red', 'sv'), bandWord('red', 'en')]).toEqual(['röd', 'red']);
  expect([movementWord('lowered', 'sv'), movementWord('lowered', 'en')]).toEqual([
    'sänkt',
    'lowered',
  ]);
});
