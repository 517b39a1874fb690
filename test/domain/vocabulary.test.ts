import { describe, expect, it } from 'vitest';
import { allVocabularies } from '#shared/domain/vocabulary/all-vocabularies.ts';
import { tombstoneCategories, withdrawCategories } from '#shared/domain/vocabulary/entry.ts';
import { themes } from '#shared/domain/vocabulary/learning.ts';
import { locales } from '#shared/domain/vocabulary/place.ts';
import { topics } from '#shared/domain/vocabulary/topics.ts';

const maxDefinitionCodePoints = 140; // one line beside a form field, and in the vocabulary answer of the API

/** What stands more than once in a list: an empty answer is the proof, and a full one names the culprit. */
const repeated = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index);

/** Definitions that are not one line of at most 140 code points with a full stop at the end. */
const malformed = (definitions: readonly string[]) =>
  definitions.filter(
    (text) => !/[^\s.]\.$/.test(text) || /[\n\r]/.test(text) || [...text].length > maxDefinitionCodePoints,
  );

it('no two vocabularies share a name, and each name is camelCase', () => {
  const names = allVocabularies.map(({ name }) => name);
  expect(repeated(names)).toEqual([]);
  expect(names.filter((name) => !/^[a-z][a-zA-Z]*$/.test(name))).toEqual([]);
});

describe.each(allVocabularies)('the vocabulary $name', ({ label, terms, values }) => {
  it('has a label and at least two terms', () => {
    expect(label.trim()).not.toBe('');
    expect(terms.length).toBeGreaterThanOrEqual(2);
  });

  it('says each value once', () => {
    expect(repeated(values)).toEqual([]);
    expect(values.filter((value) => value.trim() === '')).toEqual([]);
  });

  it('gives every term a label of its own', () => {
    const labels = terms.map((term) => term.label);
    expect(repeated(labels)).toEqual([]);
    expect(labels.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('defines every term in one line that ends with a full stop', () => {
    expect(malformed(terms.map((term) => term.definition))).toEqual([]);
  });
});

it('the locales are the twelve codes of NCES', () => {
  expect(locales.values).toEqual(['11', '12', '13', '21', '22', '23', '31', '32', '33', '41', '42', '43']);
});

it('a tombstone can show every category a withdrawal can give, in the same words', () => {
  expect(tombstoneCategories.terms).toEqual(expect.arrayContaining([...withdrawCategories.terms]));
});

describe('the topics a network starts with', () => {
  it('have kebab-case slugs and labels, each of them once', () => {
    expect(topics.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(repeated(topics.map(({ slug }) => slug))).toEqual([]);
    expect(topics.filter(({ label }) => label.trim() === '')).toEqual([]);
    expect(repeated(topics.map(({ label }) => label))).toEqual([]);
  });

  it('are defined in one line that ends with a full stop', () => {
    expect(malformed(topics.map(({ definition }) => definition))).toEqual([]);
  });

  it('stand under a theme that exists', () => {
    expect(topics.filter(({ theme }) => !themes.values.includes(theme))).toEqual([]);
  });

  it('leave no theme with fewer than two', () => {
    const sparse = themes.values.filter((theme) => topics.filter((topic) => topic.theme === theme).length < 2);
    expect(sparse).toEqual([]);
  });
});
