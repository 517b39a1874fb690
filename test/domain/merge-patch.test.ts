import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from '#shared/domain/entry/merge-patch.ts';

describe('a merge patch', () => {
  // RFC 7396, appendix A: original, patch, result.
  it.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ])('of %s with %s gives %s', (original, patch, result) => {
    expect(JSON.stringify(mergePatch(JSON.parse(original), JSON.parse(patch)))).toBe(result);
  });

  it('changes neither the original nor the patch', () => {
    const [original, patch] = [
      { a: { b: 1 }, c: [1] },
      { a: { b: null }, c: [2] },
    ];
    mergePatch(original, patch);
    expect([original, patch]).toEqual([
      { a: { b: 1 }, c: [1] },
      { a: { b: null }, c: [2] },
    ]);
  });

  it('cannot reach what objects inherit', () => {
    const patch = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}');
    const merged = mergePatch({ title: 'x' }, patch) as Record<string, unknown>;
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    expect(merged['isAdmin']).toBeUndefined();
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.keys(merged)).toEqual(['title', '__proto__', 'constructor']);
  });

  it('does not take what objects inherit for a field to merge with', () => {
    expect(mergePatch({}, { toString: { a: 1 } })).toEqual({ toString: { a: 1 } });
  });

  const json = fc.jsonValue({ maxDepth: 4 });
  it('done twice is the same as done once', () => {
    fc.assert(
      fc.property(json, json, (original, patch) => {
        const once = mergePatch(original, patch);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  it('without content changes nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (original) => {
        expect(JSON.stringify(mergePatch(original, {}))).toBe(JSON.stringify(original));
      }),
    );
  });
});
