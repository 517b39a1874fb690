import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/domain/entry/content.ts';
import { brokenKeysOf, noKeys, withKeys } from '#shared/domain/entry/keys.ts';

type Last = typeof noKeys;
const draft = (lessons: (number | undefined)[], contributors: (number | undefined)[] = []): Draft => {
  const keyed = (key: number | undefined) => (key === undefined ? {} : { key });
  return {
    type: 'case_study',
    clusterId: 'boston',
    lessons: lessons.map(keyed),
    contributors: contributors.map(keyed),
  };
};
const keysOf = (content: Draft): (number | undefined)[] => (content.lessons ?? []).map(({ key }) => key);
const given = (lessons: number, contributors = 0): Last => ({
  lastLessonKey: lessons,
  lastContributorKey: contributors,
});
const broken = (content: Draft, last: Last): string[] =>
  brokenKeysOf(content, last).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('keys of lessons and contributors', () => {
  it('are given in order to whatever has none, and each list counts for itself', () => {
    const { content, last } = withKeys(draft([undefined, undefined], [undefined]), noKeys);
    expect(keysOf(content)).toEqual([1, 2]);
    expect(content.contributors).toEqual([{ key: 1 }]);
    expect(last).toEqual(given(2, 1));
  });

  it('are kept where they stand, wherever they are moved', () => {
    const { content, last } = withKeys(draft([3, undefined, 1]), given(3));
    expect(keysOf(content)).toEqual([3, 4, 1]);
    expect(last.lastLessonKey).toBe(4);
  });

  it('are never given again after their lesson is deleted', () => {
    const first = withKeys(draft([undefined, undefined]), noKeys);
    const emptied = withKeys(draft([]), first.last);
    expect(keysOf(withKeys(draft([undefined]), emptied.last).content)).toEqual([3]);
  });

  it('stay as they are where a draft has no lessons at all', () => {
    const { content, last } = withKeys({ type: 'policy', clusterId: 'boston' }, given(5, 2));
    expect(content).toEqual({ type: 'policy', clusterId: 'boston' });
    expect(last).toEqual(given(5, 2));
  });

  it('leave the draft they were given to untouched', () => {
    const before = draft([undefined]);
    withKeys(before, noKeys);
    expect(before).toEqual(draft([undefined]));
  });
});

describe('a key is refused', () => {
  it('when it was never given in this entry', () => {
    expect(broken(draft([4, 3], [1]), given(3))).toEqual(['/lessons/0/key key_given', '/contributors/0/key key_given']);
    expect(broken(draft([1]), noKeys)).toEqual(['/lessons/0/key key_given']);
  });

  it('when it is no whole number from one', () => {
    expect(broken(draft([0, -1, 1.5, Number.NaN]), given(3))).toHaveLength(4);
  });

  it('when it stands twice, at the second place', () => {
    expect(broken(draft([1, 2, 1, 1], [1, 1]), given(2, 1))).toEqual([
      '/lessons/2/key key_unique',
      '/lessons/3/key key_unique',
      '/contributors/1/key key_unique',
    ]);
  });

  it('and nothing else is', () => {
    expect(broken(draft([2, undefined, 1], [undefined, undefined]), given(2))).toEqual([]);
    expect(broken({ type: 'policy', clusterId: 'boston' }, noKeys)).toEqual([]);
  });
});

it('over any history of edits, a key belongs to one lesson for ever', () => {
  // Each edit keeps some lessons, in any order, and adds some.
  const edits = fc.array(fc.record({ keep: fc.array(fc.nat(20), { maxLength: 5 }), add: fc.nat(3) }), {
    maxLength: 15,
  });
  fc.assert(
    fc.property(edits, (history) => {
      const everGiven = new Set<number>();
      let keys: number[] = [];
      let last: Last = noKeys;
      for (const { keep, add } of history) {
        const kept = [...new Set(keep)].flatMap((at) => keys[at] ?? []);
        const edited = draft([...kept, ...Array<undefined>(add).fill(undefined)]);
        expect(brokenKeysOf(edited, last)).toEqual([]);
        const next = withKeys(edited, last);
        keys = keysOf(next.content).map((key) => key ?? 0);
        last = next.last;
        for (const key of keys.filter((one) => !kept.includes(one))) {
          expect(everGiven).not.toContain(key);
          everGiven.add(key);
        }
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
  );
});
