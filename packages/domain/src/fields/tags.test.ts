import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { firstTag, hasTags, withoutTags } from './index.ts';

describe('a tag', () => {
  it.each([
    ['<p>Text</p>', '<p>'],
    ['Text<br/>', '<br/>'],
    ['Text <BR />', '<BR />'],
    ['se <a href="https://example.org">länk</a>', '<a href="https://example.org">'],
    ['<o:p></o:p>', '<o:p>'],
    ['<!--StartFragment-->x', '<!--StartFragment-->'],
    ['<script>alert(1)</script>', '<script>'],
    ['<span style="color:red" lang=SV>x', '<span style="color:red" lang=SV>'],
  ])('is found in %j', (text, tag) => {
    expect(firstTag(text)).toBe(tag);
  });

  it.each([
    'barn < 15 år och > 10 år',
    'barn <15 år',
    'a <b och c> d',
    'skicka till <anna.berg@adala.example>',
    'fyll i <Namn> här',
    'x <- y, 3 <> 4',
    'A & B',
  ])('is not seen in %j', (text) => {
    expect(hasTags(text)).toBe(false);
    expect(withoutTags(text)).toBe(text);
  });
});

describe('a text without its tags', () => {
  it.each([
    [
      '<p>Första stycket.</p><p>Andra&nbsp;stycket &amp; mer.</p>',
      'Första stycket.\n\nAndra stycket & mer.',
    ],
    ['<ul><li>ett</li><li>två</li></ul>', 'ett\n\ntvå'],
    ['<style type="text/css">p { color: red }</style><b>Fet</b> text', 'Fet text'],
    ['<td>1</td><td>2</td>', '1 2'],
    ['<p>barn < 15 &aring;r</p>', 'barn < 15 år'],
    ['<scr<b>ipt>x</script>', ''],
    ['<b>&lt;p&gt;x&lt;/p&gt;</b>', 'x'],
  ])('%j is %j', (text, plain) => {
    expect(withoutTags(text)).toBe(plain);
  });

  it('never holds a tag, whatever was pasted', () => {
    const random = seededRandom(3);
    const pieces = [
      '<',
      '>',
      '/',
      'p',
      'b',
      ' ',
      '=',
      '&lt;',
      '&gt;',
      'script',
      '!--',
      'x:y',
      '"',
      'år',
    ];
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 14) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
      expect(hasTags(withoutTags(text)), text).toBe(false);
    }
  });

  it.each([
    '<p '.repeat(30_000),
    `<p ${'='.repeat(90_000)}`,
    '<!--'.repeat(25_000),
    '<style '.repeat(10_000),
  ])('is read in linear time: a square of its length would run out of time', (text) => {
    expect(hasTags(withoutTags(`${text}<p>`))).toBe(false);
  });
});
