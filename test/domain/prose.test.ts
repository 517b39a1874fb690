import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/domain/entry/content.ts';
import { plainText } from '#shared/domain/entry/prose.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { aCaseStudy, withValue } from '#test/support/an-entry.ts';

const broken = (draft: Draft): string[] => checkContent(draft).errors.map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('prose is CommonMark without raw HTML and without images', () => {
  const rules = (text: string): string[] => broken(withValue(aCaseStudy(), '/problem', text.padEnd(50, '.')));

  it.each([
    'Where a < b and c > d',
    'x<y',
    'a <b',
    'I <3 it',
    'Write `<b>` for bold',
    '\\<b> is no tag',
    'See <https://example.org>',
    '![an exclamation]',
    '> quoted\n\n- listed\n  1. twice',
    '# Heading\n\n***',
    'Fish & chips &amp; more',
  ])('so "%s" is fine', (text) => {
    expect(rules(text)).toEqual([]);
  });

  it.each([
    '<b>bold</b>',
    'a<br>b',
    'a <!-- hidden --> b',
    '<script>alert(1)</script>',
    '<?php ?>',
    '![x](https://example.org/x.png)',
    '![x][y]\n\n[y]: https://example.org/x.png',
    '> - <i>deep</i>',
    '[![x](y)](https://example.org)',
    '[<i>x</i>](https://example.org)',
  ])('so "%s" is refused', (text) => {
    expect(rules(text)).toEqual(['/problem plain_prose']);
  });

  it.each(['> '.repeat(2000), '- '.repeat(1900), '1. '.repeat(1300)])(
    'and what is nested beyond all reason is refused at once',
    (text) => {
      expect(broken(withValue(aCaseStudy(), '/approach', text))).toEqual(['/approach prose_depth']);
    },
  );

  it('and a text that is far too long is not parsed at all, so nobody looks for what it holds', () => {
    expect(broken(withValue(aCaseStudy(), '/approach', '![x](y)'.repeat(1000)))).toEqual(['/approach length']);
  });

  it('while titles and summaries are plain text, where signs are signs', () => {
    expect(
      broken(
        aCaseStudy({
          title: 'When <b> means "below"',
          summary: 'A <table> with ![signs](in it) is still only a text of forty letters.',
        }),
      ),
    ).toEqual([]);
  });
});

describe('the plain text of prose', () => {
  it.each([
    ['Plain words', 'Plain words'],
    ['**Bold**, *soft* and `code`', 'Bold, soft and code'],
    ['# Heading\ntext under it', 'Heading\ntext under it'],
    ['[A link](https://example.org "with a title")', 'A link'],
    ['[A link][1]\n\n[1]: https://example.org', 'A link'],
    ['AT&amp;T \\* 2', 'AT&T * 2'],
    ['one\n\ntwo', 'one\ntwo'],
    ['one  \ntwo', 'one\ntwo'],
    ['*one\\\ntwo*', 'one\ntwo'],
    ['- one\n- two', 'one\ntwo'],
    ['- one\n  - two\n- three', 'one\ntwo\nthree'],
    ['- one\n\n  two', 'one\ntwo'],
    ['> one\n>\n> two', 'one\ntwo'],
    ['```\ncode\n```', 'code'],
    ['one\n\n***\n\ntwo', 'one\ntwo'],
    ['a < b', 'a < b'],
    ['', ''],
  ])('of %j is %j', (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });
});
