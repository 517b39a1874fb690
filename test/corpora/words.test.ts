import { describe, expect, it } from 'vitest';
import { fieldsOfType } from '#shared/domain/entry/content.ts';
import { isPlainProse } from '#shared/domain/entry/prose.ts';
import { placeholders, withPlaceholders } from '#test/support/corpora/placeholders.ts';
import { cleanMarkdown, cleanPlain, cutAtSentence, inParts, ownWords, titleOf } from '#test/support/corpora/words.ts';

describe('a text that is too long', () => {
  it('ends with its last whole sentence', () => {
    expect(cutAtSentence('One thing happened. Another followed it. A third came too late.', 45)).toBe(
      'One thing happened. Another followed it.',
    );
  });

  it('ends with a word and an ellipsis where a sentence would leave most of the room empty', () => {
    expect(cutAtSentence('Yes. A sentence that goes on for longer than there is room for it', 40)).toBe(
      'Yes. A sentence that goes on for longer…',
    );
  });

  it('never grows beyond the limit, not even without any border', () => {
    expect(cutAtSentence('x'.repeat(100), 40)).toHaveLength(40);
    expect(cutAtSentence('🙂'.repeat(100), 40).isWellFormed()).toBe(true);
  });

  it('stays whole where it fits', () => {
    expect(cutAtSentence('short', 5)).toBe('short');
  });
});

it('own words are taken only until there are enough of them', () => {
  expect(ownWords(['first', undefined, 'second', 'third'], 10, 100)).toBe('first second');
  expect(ownWords([undefined, ''], 10, 100)).toBeUndefined();
});

it('a short title stands behind the name of where it belongs', () => {
  expect(titleOf('Hazing', 'A School District')).toBe('A School District: Hazing');
  expect(titleOf('A title that is long enough', 'A School District')).toBe('A title that is long enough');
});

it('parts are broken between paragraphs, lose nothing, and keep to the limit', () => {
  const text = `${'a'.repeat(30)}\n\n${'b'.repeat(30)}\n\nOne sentence here. ${'c '.repeat(40).trim()}`;
  const parts = inParts(text, 70);
  expect(parts[0]).toBe(`${'a'.repeat(30)}\n\n${'b'.repeat(30)}`);
  expect(parts.filter((part) => part.length > 70)).toEqual([]);
  expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

it.each([
  ['a tag', 'Bold <b>words</b> and a <br/> break'],
  ['a comment', 'Before <!-- hidden --> after'],
  ['a tag that is never closed', '<!-- an open comment'],
  ['an image', '![a picture](https://example.org/a.png)'],
])('%s does not survive cleaning', (_what, markdown) => {
  expect(isPlainProse(markdown)).toBe(false);
  expect(isPlainProse(cleanMarkdown(markdown))).toBe(true);
});

it('plain text loses the indentation that would make code of it', () => {
  expect(cleanPlain('First line\n\n\n\n      indented')).toBe('First line\n\nindented');
});

describe.each(['case_study', 'policy', 'product_review'] as const)('the placeholders of a %s', (type) => {
  it('stand in fields that it has', () => {
    const known = fieldsOfType(type);
    expect(
      placeholders[type].map(([pointer]) => pointer).filter((pointer) => !known.has(pointer.split('/')[1] ?? '')),
    ).toEqual([]);
  });
});

it('a placeholder fills what is not said, in every item of a list, and names each', () => {
  const said = {
    type: 'policy' as const,
    title: 'A policy on bicycles',
    provisions: [{ heading: 'Parking', text: 'At the gate.' }, { text: 'No riding.' }],
  };
  const { content, placeholders: pointers } = withPlaceholders(said, {
    corpus: 'test',
    externalId: 'test:1',
    clusterId: 'cluster-a',
  });
  expect(content.provisions?.[0]?.heading).toBe('Parking');
  expect(pointers.filter((pointer) => pointer.endsWith('/heading'))).toEqual(['/provisions/1/heading']);
  expect(pointers).toContain('/lessons/0/statement');
  expect(pointers).not.toContain('/title');
});
