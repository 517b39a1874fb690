import type { Grants } from '#shared/domain/permissions.ts';
import type { SearchAnswer, SearchRequest, Sort } from '#shared/domain/search.ts';
import { type FacetName, facetNames } from '#shared/domain/search-fields.ts';
import { type Attributes, type Audience, canSee, withinOf } from './sqlite-attributes.ts';
import { firstOf, type Ranked, sortKeys } from './sqlite-page.ts';

/** Rows of the file that hold the words. */
export interface Matches {
  readonly rows: readonly number[];
  /** By row: how well it fits. */
  readonly scores: Float64Array;
}
export interface Restriction {
  /** Undefined: every row. */
  readonly matches: Matches | undefined;
  readonly excluded: ReadonlySet<number>;
  /** Ids of home clusters that a hit must have, every one. */
  readonly clusters: readonly string[];
  readonly sort: Sort;
}
export interface Selection {
  readonly total: number;
  readonly page: readonly Ranked[];
  readonly facets: SearchAnswer['facets'];
}

/** Attributes with numbers for audience and facet values; its values stand in `pool` at `from` up to `to`. */
interface Row extends Omit<Attributes, 'audience' | 'facets'> {
  readonly id: string;
  readonly audience: number;
  readonly from: number;
  readonly to: number;
}

/** Gives each distinct thing a number. */
const dictionary = <T>() => {
  const things: T[] = [];
  const numbers = new Map<string, number>();
  const find = (key: string): number => numbers.get(key) ?? -1;
  const numberOf = (key: string, thing: T): number => {
    if (!numbers.has(key)) numbers.set(key, things.push(thing) - 1);
    return find(key);
  };
  return { things, find, numberOf };
};
const valueKey = (facet: string, value: string): string => `${facet} ${value}`;
const audienceKey = ({ visibility, clusters }: Audience): string => [visibility, ...clusters].join(' ');

/**
 * Every live entry's attributes in memory, where what the words match is filtered, counted and sorted in one pass:
 * under 1 ms for all facets of 8 000 entries, a quarter of what one array per row took. About 400 bytes an entry.
 */
export const attributeTable = () => {
  const rows: (Row | undefined)[] = [];
  const audiences = dictionary<Audience>();
  const values = dictionary<{ readonly facet: FacetName; readonly value: string }>();
  const codeOf = (facet: string, value: string): number => values.find(valueKey(facet, value));
  // Values of all rows one after the other. What a replaced row leaves behind is freed when the file is opened again.
  let pool = new Int32Array(1_024);
  let used = 0;

  const put = (row: number, id: string, { audience, facets, ...plain }: Attributes): void => {
    const codes = facetNames.flatMap((facet) =>
      (facets[facet] ?? []).map((value) => values.numberOf(valueKey(facet, value), { facet, value })),
    );
    const from = used;
    used += codes.length;
    if (used > pool.length) {
      const larger = new Int32Array(used * 2);
      larger.set(pool);
      pool = larger;
    }
    pool.set(codes, from);
    rows[row] = { ...plain, id, audience: audiences.numberOf(audienceKey(audience), audience), from, to: used };
  };
  const remove = (row: number): void => {
    rows[row] = undefined;
  };

  const facetsOf = (names: readonly FacetName[], counts: Uint32Array): SearchAnswer['facets'] => {
    const facets = Object.fromEntries(names.map((name) => [name, [] as { value: string; count: number }[]]));
    values.things.forEach(({ facet, value }, code) => {
      const count = counts[code] ?? 0;
      if (count > 0) facets[facet]?.push({ value, count });
    });
    for (const list of Object.values(facets)) list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return facets;
  };

  /** One bit for each facet with a choice (there are fewer facets than bits): by value chosen, and by every value of that facet. */
  const choicesOf = (filters: SearchRequest['filters']) => {
    const chosen = Object.entries(filters).filter(([, choices]) => choices.length > 0);
    const chosenBits = new Int32Array(values.things.length);
    chosen.forEach(([facet, choices], at) => {
      for (const code of choices.map((value) => codeOf(facet, value))) if (code >= 0) chosenBits[code] = 1 << at;
    });
    const bits = new Map(chosen.map(([facet], at) => [facet, 1 << at]));
    return {
      everyBit: 2 ** chosen.length - 1,
      chosenBits,
      facetBits: Int32Array.from(values.things, ({ facet }) => bits.get(facet) ?? 0),
    };
  };

  const select = (
    request: SearchRequest,
    grants: Grants,
    { matches, excluded, clusters, sort }: Restriction,
  ): Selection => {
    const visible = audiences.things.map((audience) => canSee(grants, audience));
    const isWithin = withinOf(request.ranges);
    const homes = clusters.map((cluster) => codeOf('cluster', cluster));
    const { everyBit, chosenBits, facetBits } = choicesOf(request.filters);
    const counts = new Uint32Array(values.things.length);
    const page = firstOf(request.size, request.after);
    const keyOf = sortKeys[sort];
    let total = 0;

    const consider = (at: number): void => {
      const row = rows[at];
      if (row === undefined || visible[row.audience] !== true || excluded.has(at) || !isWithin(row)) return;
      const { from, to } = row;
      if (homes.length > 0 && !homes.every((home) => pool.subarray(from, to).includes(home))) return;
      let met = 0;
      if (everyBit !== 0) for (let i = from; i < to; i += 1) met |= chosenBits[pool[i] as number] as number;
      const missing = everyBit & ~met;
      if (missing === 0) {
        total += 1;
        for (let i = from; i < to; i += 1) (counts[pool[i] as number] as number) += 1;
        const score = matches?.scores[at] ?? 0;
        page.offer({ row: at, score, position: [keyOf(row, score), row.id] });
      } else if ((missing & (missing - 1)) === 0) {
        // One facet alone leaves it out, so it counts there: as if that choice were not made.
        for (let i = from; i < to; i += 1)
          if (facetBits[pool[i] as number] === missing) (counts[pool[i] as number] as number) += 1;
      }
    };
    if (matches !== undefined) for (const row of matches.rows) consider(row);
    // From the end: the newest were mostly written last, so the page fills early.
    else for (let row = rows.length - 1; row >= 0; row -= 1) consider(row);
    return { total, page: page.kept, facets: facetsOf(request.facets, counts) };
  };

  return { put, remove, select };
};
export type AttributeTable = ReturnType<typeof attributeTable>;
