import { beforeAll, describe, expect, it } from 'vitest';
import type { Broken } from '#shared/domain/entry/broken.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { withoutPlaceholders } from '#shared/domain/search-document.ts';
import { unsaidMark } from '#test/support/corpora/placeholders.ts';
import { type CorpusDraft, corpusDrafts, hasCorpora } from '#test/support/corpora.ts';

const documents = {
  'dfe-design-histories': 530,
  'nasa-llis': 1976,
  'school-district-policies': 546,
  'state-open-education-policy': 366,
  'edtech-app-reviews': 3793,
  'learnplatform-products': 372,
};
const clusterIds = ['cluster-a', 'cluster-b', 'cluster-c', 'cluster-d'];

const counted = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(names, (name) => name)).map(([name, list = []]) => [name, list.length]),
  );

const valueAt = (content: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], content);

/** The ids of the drafts that a rule does not hold for: an empty answer is the proof, a full one names the first culprits. */
const breaking = (drafts: readonly CorpusDraft[], holds: (draft: CorpusDraft) => boolean): string[] =>
  drafts
    .filter((draft) => !holds(draft))
    .map((draft) => draft.externalId)
    .slice(0, 10);

const limitMs = 60_000;

const suite = () => {
  let drafts: CorpusDraft[] = [];
  let refused: { draft: CorpusDraft; errors: readonly Broken[] }[] = [];
  let toldMs = 0;
  let checkedMs = 0;

  beforeAll(() => {
    const startedAt = performance.now();
    drafts = [...corpusDrafts({ clusterIds })];
    const toldAt = performance.now();
    refused = drafts
      .map((draft) => ({ draft, errors: checkContent(draft.content).errors }))
      .filter(({ errors }) => errors.length > 0);
    toldMs = toldAt - startedAt;
    checkedMs = performance.now() - toldAt;
  }, limitMs);

  it('every document of every corpus becomes one entry', () => {
    expect(counted(drafts.map(({ corpus }) => corpus))).toEqual(documents);
    expect(new Set(drafts.map(({ externalId }) => externalId)).size).toBe(drafts.length);
  });

  it('at least 6,000 of them hold every rule of submitting', () => {
    const brokenRules = refused.flatMap(({ draft, errors }) =>
      errors.map(({ pointer, rule }) => `${draft.corpus} ${pointer} ${rule}`),
    );
    console.info(
      `${drafts.length - refused.length} accepted, ${refused.length} refused`,
      counted(refused.map(({ draft }) => draft.corpus)),
      counted(brokenRules),
    );
    expect(drafts.length - refused.length).toBeGreaterThanOrEqual(6000);
  });

  it('a document is refused for one reason only: its own words are too short', () => {
    expect(new Set(refused.flatMap(({ errors }) => errors.map(({ rule }) => rule)))).toEqual(new Set(['length']));
    const composed = refused.filter(({ draft, errors }) =>
      errors.some(({ pointer }) => draft.placeholders.includes(pointer)),
    );
    expect(composed.map(({ draft }) => draft.externalId)).toEqual([]);
  });

  it('every placeholder names something that stands in the content', () => {
    expect(
      breaking(drafts, ({ content, placeholders }) =>
        placeholders.every((pointer) => valueAt(content, pointer) !== undefined),
      ),
    ).toEqual([]);
    expect(breaking(drafts, ({ placeholders }) => new Set(placeholders).size === placeholders.length)).toEqual([]);
  });

  it('without its placeholders an entry keeps a title and words of its own, and nothing composed', () => {
    const own = (draft: CorpusDraft) => withoutPlaceholders(draft.content, draft.placeholders);
    expect(breaking(drafts, (draft) => !JSON.stringify(own(draft)).includes(unsaidMark))).toEqual([]);
    const prose = ({ title, summary, problem, workedWell, workedPoorly }: CorpusDraft['content']) =>
      title !== undefined && (summary ?? problem ?? workedWell ?? workedPoorly);
    expect(breaking(drafts, (draft) => Boolean(prose(own(draft))))).toEqual([]);
  });

  it('titles tell entries apart: at most one in fifty repeats another', () => {
    expect(new Set(drafts.map(({ content }) => content.title)).size).toBeGreaterThan(drafts.length * 0.98);
  });

  it('no two entries have the same contributor, so that no review stands in the way of another', () => {
    expect(new Set(drafts.map(({ content }) => content.contributors?.[0]?.name)).size).toBe(drafts.length);
  });

  it('home clusters take turns', () => {
    const perCluster = Object.values(counted(drafts.map(({ content }) => content.clusterId)));
    expect(perCluster).toHaveLength(clusterIds.length);
    expect(Math.max(...perCluster) - Math.min(...perCluster)).toBeLessThanOrEqual(1);
  });

  it('no e-mail address is taken over', () => {
    expect(breaking(drafts, ({ content }) => !/[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(JSON.stringify(content)))).toEqual([]);
  });

  it('a limit takes the first documents of each corpus', () => {
    const first = [...corpusDrafts({ clusterIds, limitPerCorpus: 2 })];
    expect(counted(first.map(({ corpus }) => corpus))).toEqual(
      Object.fromEntries(Object.keys(documents).map((corpus) => [corpus, 2])),
    );
  });

  it('telling and checking all of them takes less than a minute', () => {
    console.info(`told in ${Math.round(toldMs)} ms, checked in ${Math.round(checkedMs)} ms`);
    expect(toldMs + checkedMs).toBeLessThan(limitMs);
  });
};

if (hasCorpora()) describe('documents of the corpora as entries', suite);
else if (process.env.CI === 'true') {
  it('the corpora are found', () => {
    expect.fail('The corpora are not found beside the project; set CORPORA_DIR to the folder that holds them.');
  });
} else {
  console.info('The corpora are not found beside the project (CORPORA_DIR): their tests are skipped.');
  it.skip('documents of the corpora as entries');
}
