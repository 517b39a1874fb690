import { searchDocumentOf } from '../../domain/search-document.ts';
import type { Image } from '../../ports/image.ts';
import type { IndexWrite, WriteResult } from '../../ports/search-index.ts';
import type { Services } from '../../ports/services.ts';

/** What the index should hold of an item. A tombstone stays as a stub. */
export const indexWriteOf = (image: Exclude<Image, { kind: 'unreadable' }>): IndexWrite => {
  switch (image.kind) {
    case 'published': {
      const { published } = image;
      return published.kind === 'snapshot'
        ? { kind: 'entry', id: published.id, version: published.version, document: searchDocumentOf(published) }
        : { kind: 'stub', id: published.id, version: published.version, at: published.changedAt };
    }
    case 'cluster': {
      const { id, name, version } = image.cluster;
      return { kind: 'directory', id: `cluster:${id}`, version, entry: { kind: 'cluster', id, name, version } };
    }
    case 'product': {
      const { id, name, vendor, version } = image.product;
      return {
        kind: 'directory',
        id: `product:${id}`,
        version,
        entry: { kind: 'product', id, name: `${name} (${vendor})`, version },
      };
    }
  }
};

type Verdict = { readonly outcome: 'done' } | { readonly outcome: 'retry' };
const done: Verdict = { outcome: 'done' };
const retry: Verdict = { outcome: 'retry' };

interface Poison {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

const projected = (image: Image): IndexWrite | Poison => {
  if (image.kind === 'unreadable') return image;
  try {
    return indexWriteOf(image);
  } catch (error) {
    const { id, version } =
      image.kind === 'published' ? image.published : image.kind === 'cluster' ? image.cluster : image.product;
    return { id, version, reason: error instanceof Error ? error.message : String(error) };
  }
};
const isPoison = (write: IndexWrite | Poison): write is Poison => 'reason' in write;

/**
 * Projects images into the search index, one verdict each, in order. `retry` is for what is transient; what the index
 * will never take is parked among the dead letters and counts as done, so that one bad item blocks nobody.
 */
export async function indexImages(
  { search, deadLetters, clock }: Pick<Services, 'search' | 'deadLetters' | 'clock'>,
  images: readonly Image[],
): Promise<Verdict[]> {
  const writes = images.map(projected);
  const acceptable = writes.filter((write): write is IndexWrite => !isPoison(write));
  const results = await search.write(acceptable);
  const resultOf = new Map<IndexWrite, WriteResult | undefined>(acceptable.map((write, at) => [write, results[at]]));

  const park = async (poison: Poison): Promise<Verdict> => {
    try {
      await deadLetters.park({ ...poison, at: clock.now() });
      return done;
    } catch {
      return retry;
    }
  };
  return Promise.all(
    writes.map((write): Verdict | Promise<Verdict> => {
      if (isPoison(write)) return park({ id: write.id, version: write.version, reason: write.reason });
      const result = resultOf.get(write);
      if (result === undefined || result.outcome === 'retry') return retry;
      return result.outcome === 'rejected'
        ? park({ id: write.id, version: write.version, reason: result.reason })
        : done;
    }),
  );
}
