import type { Broken } from './broken.ts';
import type { Draft } from './content.ts';
import type { Head } from './head.ts';

interface Keyed {
  readonly key?: number | undefined;
}

const keyed = <T extends Keyed>(
  items: readonly T[] | undefined,
  last: number,
): { items: T[] | undefined; last: number } => {
  let next = last;
  const result = items?.map((item) => (item.key === undefined ? { ...item, key: ++next } : item));
  return { items: result, last: next };
};

const brokenKeys = (items: readonly Keyed[] | undefined, last: number, field: string): Broken[] =>
  (items ?? []).flatMap(({ key }, at) => {
    if (key === undefined) return [];
    const pointer = `/${field}/${at}/key`;
    if (!Number.isInteger(key) || key < 1 || key > last) {
      return [
        {
          pointer,
          rule: 'key_given',
          message: `${field}.key ${key} was never given in this entry; leave it out for a new item`,
          given: key,
        },
      ];
    }
    return items?.findIndex((other) => other.key === key) === at
      ? []
      : [{ pointer, rule: 'key_unique', message: `${field}.key ${key} stands twice`, given: key }];
  });

type LastKeys = Pick<Head, 'lastLessonKey' | 'lastContributorKey'>;
export const noKeys: LastKeys = { lastLessonKey: 0, lastContributorKey: 0 };

/** Keys that were never given, or that stand twice. A key is never reused, whatever is deleted or moved. */
export const brokenKeysOf = (content: Draft, last: LastKeys): Broken[] => [
  ...brokenKeys(content.lessons, last.lastLessonKey, 'lessons'),
  ...brokenKeys(content.contributors, last.lastContributorKey, 'contributors'),
];

/** Gives each lesson and contributor without a key the next one. */
export const withKeys = (content: Draft, last: LastKeys): { content: Draft; last: LastKeys } => {
  const lessons = keyed(content.lessons, last.lastLessonKey);
  const contributors = keyed(content.contributors, last.lastContributorKey);
  return {
    content: {
      ...content,
      ...(lessons.items === undefined ? {} : { lessons: lessons.items }),
      ...(contributors.items === undefined ? {} : { contributors: contributors.items }),
    },
    last: { lastLessonKey: lessons.last, lastContributorKey: contributors.last },
  };
};
