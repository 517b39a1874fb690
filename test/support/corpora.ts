import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Draft } from '#shared/domain/entry/content.ts';
import { appReview } from './corpora/app-review.ts';
import { catalogProduct } from './corpora/catalog-product.ts';
import { designHistory } from './corpora/design-history.ts';
import { districtPolicy } from './corpora/district-policy.ts';
import type { CorpusDocument, Said } from './corpora/document.ts';
import { withPlaceholders } from './corpora/placeholders.ts';
import { spaceLesson } from './corpora/space-lesson.ts';
import { stateBill } from './corpora/state-bill.ts';

/** Each corpus and how one of its documents is told as an entry. What a document does not say stays unsaid here. */
const tellers: Readonly<Record<string, (document: CorpusDocument) => Said>> = {
  'dfe-design-histories': designHistory,
  'nasa-llis': spaceLesson,
  'school-district-policies': districtPolicy,
  'state-open-education-policy': stateBill,
  'edtech-app-reviews': appReview,
  'learnplatform-products': catalogProduct,
};

/** One document of a corpus as a complete entry. `placeholders` are JSON Pointers of what the document does not say. */
export interface CorpusDraft {
  readonly corpus: string;
  /** `<corpus>:<id of the document>` */
  readonly externalId: string;
  readonly content: Draft;
  readonly placeholders: readonly string[];
}

/** Where the corpora are looked for; `CORPORA_DIR` (a path) overrides. Read at each call, so that a test can set it. */
const corporaFolder = (): string =>
  process.env.CORPORA_DIR ?? fileURLToPath(new URL('../../../shared/data/corpora', import.meta.url));

const fileOf = (corpus: string): string => `${corporaFolder()}/${corpus}/entries.jsonl`;

/** Whether every corpus is found. */
export const hasCorpora = (): boolean => Object.keys(tellers).every((corpus) => existsSync(fileOf(corpus)));

/** One document a line; a line is parsed when it is asked for. */
function* documentsOf(corpus: string): Iterable<CorpusDocument> {
  for (const line of readFileSync(fileOf(corpus), 'utf8').split('\n')) {
    if (line !== '') yield JSON.parse(line) as CorpusDocument;
  }
}

/**
 * Real documents of all corpora as entries, one corpus after the other, in the order of their files. Home clusters take
 * turns. Nothing is checked: a document whose own words are too short for a field is refused by the rules, and not padded.
 */
export function* corpusDrafts(options: {
  readonly clusterIds: readonly string[];
  readonly limitPerCorpus?: number;
}): Iterable<CorpusDraft> {
  const { clusterIds, limitPerCorpus = Number.POSITIVE_INFINITY } = options;
  let turn = 0;
  for (const [corpus, tell] of Object.entries(tellers)) {
    let count = 0;
    for (const document of documentsOf(corpus)) {
      if (count >= limitPerCorpus) break;
      const clusterId = clusterIds[turn % clusterIds.length];
      if (clusterId === undefined)
        throw new Error('clusterIds is empty; name at least one cluster to be the home of the entries');
      const externalId = `${corpus}:${document._id}`;
      yield { corpus, externalId, ...withPlaceholders(tell(document), { corpus, externalId, clusterId }) };
      count += 1;
      turn += 1;
    }
  }
}
