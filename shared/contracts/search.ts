import * as z from 'zod';
import { sorts } from '../domain/search.ts';
import { type FacetName, facetFields, facetNames } from '../domain/search-fields.ts';
import { entryTypes } from '../domain/vocabulary/entry.ts';
import { evidenceTiers } from '../domain/vocabulary/evidence.ts';
import { contract } from './contract.ts';
import { paging, timestamp } from './shapes.ts';

// More choices of one facet than any list offers say that a program went astray.
const mostChoices = 100;

const filterOf = (field: (typeof facetFields)[number]) => {
  const value =
    'terms' in field && field.terms !== undefined
      ? z.enum(field.terms.values as [string, ...string[]])
      : z.string().min(1).max(100);
  return z
    .array(value)
    .max(mostChoices)
    .optional()
    .meta({ description: `${field.label}; repeat to choose several.` });
};
const filters = Object.fromEntries(facetFields.map((field) => [field.name, filterOf(field)])) as {
  [F in FacetName]: z.ZodOptional<z.ZodArray<z.ZodString>>;
};

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/, 'is not a date like 2025-09-30')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'is not a date');
const month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, 'is not a year and month like 2025-09');

const searchAnswer = () => {
  const segment = z.strictObject({ text: z.string(), match: z.boolean() });
  const segments = z
    .array(segment)
    .meta({ id: 'Segments', description: 'Text in pieces; `match` marks what was searched for. Never HTML.' });

  return z
    .strictObject({
      total: z.int(),
      totalIsExact: z.boolean(),
      tookMs: z.int(),
      cursor: z.string().optional(),
      hits: z.array(
        z.strictObject({
          id: z.string(),
          type: z.enum(entryTypes.values),
          title: z.string(),
          summary: z.string(),
          cluster: z.strictObject({ id: z.string(), name: z.string() }),
          outcome: z.string().optional(),
          themes: z.array(z.string()),
          evidenceTier: z.enum(evidenceTiers.values),
          publishedAt: timestamp,
          freshness: z.enum(['current', 'due', 'unconfirmed']),
          score: z.number(),
          highlights: z.strictObject({
            title: segments.optional(),
            summary: segments.optional(),
            body: segments.optional(),
          }),
          lessons: z.array(z.strictObject({ ref: z.string(), kind: z.string().optional(), statement: segments })),
        }),
      ),
      facets: z
        .partialRecord(
          z.enum(facetNames as [FacetName, ...FacetName[]]),
          z.array(z.strictObject({ value: z.string(), label: z.string(), count: z.int(), selected: z.boolean() })),
        )
        .meta({ description: "How many if I also choose this: a facet's own choice does not narrow its own counts." }),
    })
    .meta({ id: 'SearchAnswer' });
};

export const searchContract = contract('search', {
  searchEntries: {
    call: 'GET /search',
    summary: 'Find entries by words, filters and facets',
    query: z.strictObject({
      // Longer than any question; the edge refuses more than 8 KB of address anyway.
      q: z.string().max(10_000).optional().meta({
        description: 'Plain words, "exact phrase", -without, title: cluster: product: author:. Never a syntax error.',
      }),
      ...filters,
      publishedAfter: day.optional(),
      publishedBefore: day.optional(),
      periodAfter: month.optional(),
      periodBefore: month.optional(),
      minRecommend: z.coerce.number().int().min(0).max(10).optional(),
      sort: z.enum(sorts).optional().meta({ description: 'Default: relevance with words, newest without.' }),
      facets: z
        .array(z.enum(facetNames as [FacetName, ...FacetName[]]))
        .optional()
        .meta({ description: 'Which to count; default: all of the types asked for.' }),
      size: z.coerce.number().int().min(1).max(100).optional().meta({ description: 'Hits a page, 1–100; default 20.' }),
      cursor: paging.cursor,
    }),
    success: 200,
    answers: () => ({ 200: searchAnswer() }),
    refuses: ['bad_cursor'],
  },
});
