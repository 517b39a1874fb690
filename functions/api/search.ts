import { createHash } from 'node:crypto';
import { authenticate, clock, cursors, search } from '#functions/services.ts';
import { searchContract } from '#shared/contracts/search.ts';
import { defaultSize } from '#shared/contracts/shapes.ts';
import { answered } from '#shared/http/answer.ts';
import { capability } from '#shared/http/capability.ts';
import { type Found, searchEntries } from '#shared/use-cases/search/search-entries.ts';

const services = () => ({ search: search(), cursors: cursors(), clock: clock() });

export const handler = capability(
  searchContract,
  { services, authenticate },
  {
    searchEntries: async ({ query, caller }, s) => {
      const {
        q,
        sort,
        facets,
        size = defaultSize,
        cursor,
        publishedAfter,
        publishedBefore,
        periodAfter,
        periodBefore,
        minRecommend,
        ...filters
      } = query;
      const ranges = given({ publishedAfter, publishedBefore, periodAfter, periodBefore, minRecommend });
      const found = await searchEntries(s, caller, { q, sort, facets, size, cursor, ranges, filters: given(filters) });
      return answered(200, found, caller.kind === 'anonymous' ? { tag: tagOf(found) } : {});
    },
  },
);

/** What visitors may keep until it changes: the same findings have the same tag, however long they took. */
const tagOf = ({ tookMs: _tookMs, ...found }: Found): string =>
  `s${createHash('sha256').update(JSON.stringify(found)).digest('base64url').slice(0, 22)}`;

/** Without the fields that nobody asked for, so that equal questions have equal cursors. */
const given = <T extends object>(fields: T): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
