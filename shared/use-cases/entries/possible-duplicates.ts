import type { Caller } from '../../domain/caller.ts';
import type { Draft } from '../../domain/entry/content.ts';
import { titleLikeness } from '../../domain/entry/title-likeness.ts';
import { Refusal } from '../../domain/errors.ts';
import { grantsOf } from '../../domain/permissions.ts';
import { noWords } from '../../domain/search-words.ts';
import type { Services } from '../../ports/services.ts';

export interface PossibleDuplicate {
  readonly id: string;
  readonly title: string;
  readonly clusterId: string;
}

// Three words of five shared: "Coaching cycles in middle schools" meets "Coaching cycles in two middle schools", and not every text on coaching.
const likeEnough = 0.6;
// Enough to look at; more would be a search.
const mostShown = 5;

/** Published entries of the same type whose title is nearly this one, among what the caller can see. None while search is away. */
export const possibleDuplicates = async (
  { search, clock }: Pick<Services, 'search' | 'clock'>,
  caller: Caller,
  { type, title = '' }: Draft,
): Promise<PossibleDuplicate[]> => {
  const plain = title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (plain.length === 0) return [];
  const request = {
    words: { ...noWords, plain },
    filters: { type: [type] },
    ranges: {},
    sort: 'relevance' as const,
    facets: [],
    size: 20,
    now: clock.now(),
  };
  try {
    const { hits } = await search.search(request, grantsOf(caller));
    return hits
      .filter(({ card }) => titleLikeness(card.title, title) >= likeEnough)
      .slice(0, mostShown)
      .map(({ id, card }) => ({ id, title: card.title, clusterId: card.clusterId }));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unavailable') return [];
    throw error;
  }
};
