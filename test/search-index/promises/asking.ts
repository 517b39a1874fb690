import { expect } from 'vitest';
import type { Grants } from '#shared/domain/permissions.ts';
import type { SearchAnswer, SearchRequest, Segment } from '#shared/domain/search.ts';
import type { SearchDocument } from '#shared/domain/search-document.ts';
import type { IndexWrite, SearchIndex, WriteResult } from '#shared/ports/search-index.ts';
import { aDocument, aRequest, type DocumentParts, visitor } from '#test/support/search-documents.ts';

/** A promise: its name is the sentence that is kept. */
export type Promises = Readonly<Record<string, (index: SearchIndex) => Promise<void>>>;
export type Question = Parameters<typeof aRequest>[0];

export const entry = (document: SearchDocument): IndexWrite => ({
  kind: 'entry',
  id: document.id,
  version: document.version,
  document,
});
export const stub = (id: string, version: number, at = '2026-05-01T00:00:00.000Z'): IndexWrite => ({
  kind: 'stub',
  id,
  version,
  at,
});

/** Writes, makes it searchable, and answers how each write went. */
export const write = async (index: SearchIndex, writes: readonly IndexWrite[]): Promise<WriteResult['outcome'][]> => {
  const results = await index.write(writes);
  await index.refresh();
  return results.map(({ outcome }) => outcome);
};

/** Fills an index with documents; each must be taken. */
export const filled = async (index: SearchIndex, ...documents: readonly DocumentParts[]): Promise<void> => {
  const outcomes = await write(
    index,
    documents.map((parts) => entry(aDocument(parts))),
  );
  expect(outcomes).toEqual(documents.map(() => 'written'));
};

export const ask = (index: SearchIndex, question: Question, grants: Grants = visitor): Promise<SearchAnswer> =>
  index.search(aRequest(question), grants);

/** Ids in the order of the answer. */
export const found = async (
  index: SearchIndex,
  question: Question | string,
  grants: Grants = visitor,
): Promise<string[]> =>
  (await ask(index, typeof question === 'string' ? { q: question } : question, grants)).hits.map(({ id }) => id);

/** Ids without an order, for promises that are not about ranking. */
export const foundSet = async (
  index: SearchIndex,
  question: Question | string,
  grants: Grants = visitor,
): Promise<string[]> => (await found(index, question, grants)).sort();

/** Pages through to the end; each page as a list of ids, the last one empty. */
export const pagesOf = async (
  index: SearchIndex,
  question: Partial<SearchRequest> & { q?: string },
): Promise<string[][]> => {
  const pages: string[][] = [];
  let after = question.after;
  do {
    const { hits } = await ask(index, { ...question, ...(after === undefined ? {} : { after }) });
    pages.push(hits.map(({ id }) => id));
    after = hits.at(-1)?.position;
  } while ((pages.at(-1)?.length ?? 0) > 0 && pages.length < 50);
  return pages;
};

export const textOf = (segments: readonly Segment[] = []): string => segments.map(({ text }) => text).join('');
/** The words that are marked, one by one, whether an engine marks a phrase as one piece or as several. */
export const marked = (segments: readonly Segment[] = []): string[] =>
  segments
    .filter(({ match }) => match)
    .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((word) => word !== '');
