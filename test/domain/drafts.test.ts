import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { brokenOf } from '#shared/domain/entry/broken.ts';
import { type Draft, draftBody, draftPatch, type EntryType, systemFields } from '#shared/domain/entry/content.ts';
import { mergePatch } from '#shared/domain/entry/merge-patch.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { withValue } from '#test/support/an-entry.ts';
import { fullEntry } from './full-entry.ts';

const types: readonly EntryType[] = ['case_study', 'policy', 'product_review'];
const faults = (schema: z.ZodType, sent: unknown): string[] => {
  const parsed = schema.safeParse(sent, { reportInput: true });
  return parsed.success ? [] : brokenOf(parsed.error.issues).map(({ pointer, rule }) => `${pointer} ${rule}`);
};

/** Every pointer in a value, lists item by item. */
const pointersIn = (value: unknown, at = ''): string[] => {
  const inside =
    value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).flatMap(([name, item]) => pointersIn(item, `${at}/${name}`));
  return at === '' ? inside : [at, ...inside];
};
const isItem = (pointer: string): boolean => /\/\d+$/.test(pointer);
const isInList = (pointer: string): boolean => /\/\d+(\/|$)/.test(pointer);
const bodyOf = (type: EntryType): Draft => fullEntry(type) as Draft;
const fieldsOf = (type: EntryType): string[] =>
  pointersIn(bodyOf(type)).filter((pointer) => !isItem(pointer) && pointer !== '/type' && pointer !== '/clusterId');

describe.each(types)('a draft of a %s', (type) => {
  it('may lack anything but its type and home, at every depth', () => {
    expect(faults(draftBody, { type, clusterId: 'boston' })).toEqual([]);
    for (const pointer of fieldsOf(type)) {
      expect(
        faults(draftBody, JSON.parse(JSON.stringify(withValue(bodyOf(type), pointer, undefined)))),
        pointer,
      ).toEqual([]);
    }
  });

  it('may hold empty objects and lists wherever objects and lists stand', () => {
    for (const pointer of fieldsOf(type)) {
      const now = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], bodyOf(type));
      if (typeof now !== 'object') continue;
      expect(faults(draftBody, withValue(bodyOf(type), pointer, Array.isArray(now) ? [] : {})), pointer).toEqual([]);
    }
  });

  it('may hold texts and numbers of any size, and lists of any length', () => {
    for (const text of ['', 'x'.repeat(10_000), '<b>'])
      expect(faults(draftBody, withValue(bodyOf(type), '/title', text))).toEqual([]);
    expect(faults(draftBody, withValue(bodyOf(type), '/lessons', Array(30).fill({})))).toEqual([]);
    expect(faults(draftBody, withValue(bodyOf(type), '/costs/annual', -1))).toEqual([]);
  });

  it('keeps types and closed lists', () => {
    expect(faults(draftBody, withValue(bodyOf(type), '/title', 7))).toEqual(['/title type']);
    expect(faults(draftBody, withValue(bodyOf(type), '/lessons', {}))).toEqual(['/lessons type']);
    expect(faults(draftBody, withValue(bodyOf(type), '/lessons/0/kind', 'sermon'))).toEqual(['/lessons/0/kind one_of']);
    expect(faults(draftBody, withValue(bodyOf(type), '/title', null))).toEqual(['/title type']);
  });
});

describe('the body that begins a draft', () => {
  it('needs the type and the home, and says so for both', () => {
    expect(faults(draftBody, {}).sort()).toEqual(['/clusterId required', '/type required']);
    expect(faults(draftBody, { type: 'essay', clusterId: 'boston' })).toEqual(['/type one_of']);
  });

  it('takes fields of any type; the rules name those of another', () => {
    expect(faults(draftBody, { ...bodyOf('policy'), recommend: 7 })).toEqual([]);
  });

  it('lets the fields of the system through, so that they can be refused by name', () => {
    for (const field of systemFields)
      expect(faults(draftBody, { type: 'policy', clusterId: 'boston', [field]: { any: 'thing' } })).toEqual([]);
  });

  it('refuses a field spelled like a part of the language', () => {
    expect(
      faults(
        draftBody,
        JSON.parse('{"type":"policy","clusterId":"boston","__proto__":{"a":1},"constructor":1,"place":{"toString":1}}'),
      ),
    ).toEqual(['/place/toString unknown_field', '/__proto__ unknown_field', '/constructor unknown_field']);
  });
});

describe('every system field', () => {
  it.each([
    ['draftBody', draftBody],
    ['draftPatch', draftPatch],
  ] as const)('is marked as read-only in %s', (_name, schema) => {
    const shape = schema.shape as Record<string, z.ZodType>;
    expect(systemFields.filter((field) => shape[field]?.meta()?.['readOnly'] !== true)).toEqual([]);
  });
});

describe('a patch of a draft', () => {
  it.each(types)('takes away any field of a %s that stands in an object, with null', (type) => {
    for (const pointer of fieldsOf(type).filter((one) => !isInList(one))) {
      const patch = pointer
        .split('/')
        .slice(1)
        .reduceRight<unknown>((inner, name) => ({ [name]: inner }), null);
      expect(faults(draftPatch, patch), pointer).toEqual([]);
      expect(faults(draftBody, mergePatch(bodyOf(type), patch)), pointer).toEqual([]);
    }
  });

  it('takes no null inside a list, where a merge patch removes nothing and the null would stay', () => {
    expect(
      faults(draftPatch, { lessons: [{ statement: null }], keywords: [null], contributors: [null] }).sort(),
    ).toEqual(['/contributors/0 type', '/keywords/0 type', '/lessons/0/statement type']);
  });

  it('needs nothing, and names what nobody knows at every depth', () => {
    expect(faults(draftPatch, {})).toEqual([]);
    expect(faults(draftPatch, { place: { planet: null }, lessons: [{ moral: 'x' }], tags: [] }).sort()).toEqual([
      '/lessons/0/moral unknown_field',
      '/place/planet unknown_field',
      '/tags unknown_field',
    ]);
  });

  it('is an object', () => {
    for (const sent of [null, [], 'title', 7]) expect(faults(draftPatch, sent)).toEqual([' type']);
  });
});

describe('whatever a draft holds', () => {
  const accepts = (sent: unknown): sent is Draft => draftBody.safeParse(sent).success;
  const type = fc.constantFrom('case_study' as const, 'policy' as const, 'product_review' as const);
  const changes = fc.array(
    fc.record({
      which: fc.nat(),
      value: fc.oneof(
        fc.constant(undefined),
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.constant([]),
        fc.constant({}),
        fc.boolean(),
      ),
    }),
    { maxLength: 6 },
  );
  const draft = fc.tuple(type, changes).map(([of, list]) =>
    list.reduce<Draft>((made, { which, value }) => {
      const pointers = pointersIn(made).filter((pointer) => pointer !== '/type' && pointer !== '/clusterId');
      const changed = JSON.parse(JSON.stringify(withValue(made, pointers[which % pointers.length] ?? '/title', value)));
      return accepts(changed) ? changed : made;
    }, bodyOf(of)),
  );

  it('checking never fails, and finds content to store exactly where it finds no error', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const { errors, content, completeness } = checkContent(given);
        expect(content === undefined).toBe(errors.length > 0);
        expect(completeness).toBeGreaterThanOrEqual(0);
        expect(completeness).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });

  it('what passes is stored in a form that passes again, unchanged', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const { content } = checkContent(given);
        if (content !== undefined) expect(checkContent(content).content).toEqual(content);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the store could not keep', () => {
  const sent = (parts: object) => draftBody.safeParse({ type: 'case_study', clusterId: 'boston', ...parts });

  it.each([1e300, -1e300, 1e-200, Number.MAX_SAFE_INTEGER + 2])('the number %s is refused in a draft', (oneTime) => {
    expect(sent({ costs: { oneTime } }).success).toBe(false);
    expect(sent({ metrics: [{ baseline: oneTime }] }).success).toBe(false);
  });

  it.each([0, -0.5, 0.000_001, Number.MAX_SAFE_INTEGER])('the number %s is kept', (oneTime) => {
    expect(sent({ costs: { oneTime } }).success).toBe(true);
  });

  it('lone surrogates and control characters leave a text; everything else stays as it was typed', () => {
    expect(sent({ title: '  a\uD800b\u0000c\n ' }).data).toMatchObject({ title: '  a\uFFFDbc\n ' });
  });
});
