import { indexDefinition } from '#shared/adapters/opensearch/index-definition.ts';
import { searchBody } from '#shared/adapters/opensearch/search-query.ts';
import type { Grants } from '#shared/domain/permissions.ts';
import { facetsFor } from '#shared/domain/search-fields.ts';
import { aRequest, memberOf, staff, visitor } from '#test/support/search-documents.ts';

type Question = Parameters<typeof aRequest>[0];

/** One question of each shape: what a change of the query does to each is read in its file. */
const questions: Readonly<Record<string, readonly [Question, Grants]>> = {
  'no-words': [{ sort: 'newest' }, visitor],
  'one-word': [{ q: 'robots' }, visitor],
  'several-words': [{ q: 'how to schedule co-teaching' }, visitor],
  'stop-words-only': [{ q: 'how is it' }, visitor],
  phrase: [{ q: '"state of the art"' }, visitor],
  without: [{ q: 'robots -garden -"in class"' }, visitor],
  fields: [{ q: 'title:robots product:"Tutoring Sky" author:example cluster:"Rhode Island"' }, visitor],
  'words-phrase-and-field': [{ q: 'gardens "peer coaching" title:robots' }, visitor],
  'as-member': [{ q: 'robots' }, memberOf('boston', 'chicago')],
  'as-staff': [{ q: 'robots' }, staff],
  'facets-without-choice': [{ sort: 'newest', facets: facetsFor([]) }, visitor],
  'facets-with-one-choice': [
    { q: 'robots', filters: { theme: ['equity', 'assessment'] }, facets: ['theme', 'outcome'] },
    visitor,
  ],
  'facets-with-two-choices': [
    { q: 'robots', filters: { theme: ['equity'], outcome: ['worked'] }, facets: ['theme', 'outcome', 'type'] },
    visitor,
  ],
  'choice-not-counted': [{ q: 'robots', filters: { theme: ['equity'], country: ['US'] }, facets: ['theme'] }, visitor],
  ranges: [
    {
      ranges: {
        publishedAfter: '2025-09-01',
        publishedBefore: '2026-06-30',
        periodAfter: '2024-09',
        periodBefore: '2025-06',
        minRecommend: 7,
      },
      sort: 'newest',
    },
    visitor,
  ],
  'by-evidence': [{ q: 'robots', sort: 'evidence' }, visitor],
  'next-page': [{ q: 'robots', size: 21, after: [3.5, 'ent_01'] }, visitor],
  'counts-only': [{ q: 'robots', size: 0, facets: ['theme'] }, visitor],
};

// The marks of highlights have no shape to be seen by.
const seen = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16)}`;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2).replaceAll(/[\uE000-\uF8FF]/g, seen)}\n`;

/** Every golden file of the search: path from the project's root → content as it should be. */
export const goldenFiles = (): Record<string, string> => ({
  'test/golden/search/index.json': json(indexDefinition(1)),
  ...Object.fromEntries(
    Object.entries(questions).map(([name, [question, grants]]) => [
      `test/golden/search/query-${name}.json`,
      json(searchBody(aRequest(question), grants)),
    ]),
  ),
});
