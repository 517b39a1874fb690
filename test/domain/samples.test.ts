import { describe, expect, it } from 'vitest';
import { sampleClusters } from '#local/seed/clusters.ts';
import { personas } from '#local/seed/personas.ts';
import { sampleEntries } from '#local/seed/sample-entries.ts';
import type { SampleEntry } from '#local/seed/sample-entry.ts';
import { includesRole } from '#shared/domain/caller.ts';
import type { Draft } from '#shared/domain/entry/content.ts';
import { context, place } from '#shared/domain/entry/envelope.ts';
import { reviewKeyOf } from '#shared/domain/entry/product-key.ts';
import type { ProductReview } from '#shared/domain/entry/product-review.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { attributions, outcomes, visibilities } from '#shared/domain/vocabulary/entry.ts';
import { evidenceTiers } from '#shared/domain/vocabulary/evidence.ts';
import { themes } from '#shared/domain/vocabulary/learning.ts';
import { topics } from '#shared/domain/vocabulary/topics.ts';

const live = sampleEntries.flatMap((entry) => (entry.state === 'live' ? [entry] : []));
const clusterIds: readonly string[] = sampleClusters.map(({ id }) => id);
const liveByHandle = new Map(live.map((entry) => [entry.handle, entry]));
const reviews = live.flatMap(({ content }) => (content.type === 'product_review' ? [content] : []));

const repeated = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index);
const countOf = (type: Draft['type']) => live.filter(({ content }) => content.type === type).length;
/** The values of a closed list that no live sample shows. */
const missing = (values: readonly string[], shown: readonly (string | undefined)[]) =>
  values.filter((value) => !shown.includes(value));

describe('sample clusters and personas', () => {
  it('have slugs and ids of their own', () => {
    expect(repeated(clusterIds)).toEqual([]);
    expect(repeated(personas.map(({ id }) => id))).toEqual([]);
  });

  it('describe each cluster by the rules of a place and a context', () => {
    const broken = sampleClusters.filter(
      (cluster) => !place.safeParse(cluster.place).success || !context.safeParse(cluster.context).success,
    );
    expect(broken).toEqual([]);
  });

  it('give every cluster a member, two contributors and a lead', () => {
    const expected = clusterIds.flatMap((id) =>
      ['member', 'contributor', 'contributor-2', 'lead'].map((role) => `${id}-${role}`),
    );
    expect(
      missing(
        expected,
        personas.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  it('belong to clusters that exist', () => {
    expect(personas.flatMap(({ clusters }) => Object.keys(clusters)).filter((id) => !clusterIds.includes(id))).toEqual(
      [],
    );
  });

  it('have addresses that no mail can reach and names marked as samples', () => {
    expect(personas.filter(({ email, name }) => !email.endsWith('@example.org') || !name.endsWith('(sample)'))).toEqual(
      [],
    );
  });
});

describe.each(sampleEntries)('the sample $handle', (entry) => {
  const { content, by, state, at } = entry;

  it.skipIf(state === 'draft')(
    'can be submitted as it stands, and claims neither more nor less evidence than it gives',
    () => {
      const { errors, warnings } = checkContent(content);
      expect([...errors, ...warnings]).toEqual([]);
    },
  );

  it('is written by a contributor of its own cluster', () => {
    const author = personas.find(({ id }) => id === by);
    expect(includesRole(author?.clusters[content.clusterId], 'contributor')).toBe(true);
  });

  it('was written after what it tells', () => {
    expect(new Date(at).toISOString()).toBe(at.replace('Z', '.000Z'));
    expect((content.period?.end ?? content.period?.start ?? '') <= at.slice(0, 7)).toBe(true);
  });

  it('relates to live samples that are older and that its author can see', () => {
    const reachable = ({ target }: { target?: string | undefined }) => {
      const other = liveByHandle.get(target ?? '');
      const isVisible = other?.content.visibility !== 'cluster' || other.content.clusterId === content.clusterId;
      return other !== undefined && other.at < at && isVisible;
    };
    expect((content.relations ?? []).filter((relation) => !reachable(relation))).toEqual([]);
  });

  it('is shared with clusters that exist, other than its own', () => {
    const strangers = (content.sharedClusterIds ?? []).filter(
      (id) => id === content.clusterId || !clusterIds.includes(id),
    );
    expect(strangers).toEqual([]);
  });

  it('marks its people as samples and links only to addresses that belong to nobody', () => {
    const people = (content.contributors ?? []).filter(
      ({ name, organisation }) => !name?.endsWith('(sample)') || !organisation?.endsWith('(sample)'),
    );
    const addresses = JSON.stringify(content).match(/https?:\/\/[^"\s)]+/g) ?? [];
    expect(people).toEqual([]);
    expect(addresses.filter((url) => !url.startsWith('https://example.org/'))).toEqual([]);
  });

  it('names accounts only of contributors of its own cluster', () => {
    const accounts = (content.contributors ?? []).flatMap(({ sub }) => (sub === undefined ? [] : [sub]));
    const allowed = personas
      .filter(({ clusters }) => includesRole(clusters[content.clusterId], 'contributor'))
      .map(({ sub }) => sub);
    expect(missing(accounts, allowed)).toEqual([]);
  });

  it('gives away no hidden name, also without its mark as a sample', () => {
    expect(checkContent(withoutMarks(content)).errors.filter(({ rule }) => rule === 'hidden_name')).toEqual([]);
  });
});

describe('the samples together', () => {
  it('have handles of their own', () => {
    expect(repeated(sampleEntries.map(({ handle }) => handle))).toEqual([]);
  });

  it('hold enough of each type to search in', () => {
    expect(live.length).toBeGreaterThanOrEqual(48);
    expect(countOf('case_study')).toBeGreaterThanOrEqual(24);
    expect(countOf('policy')).toBeGreaterThanOrEqual(11);
    expect(countOf('product_review')).toBeGreaterThanOrEqual(13);
  });

  it('come from every cluster', () => {
    expect(
      missing(
        clusterIds,
        live.map(({ content }) => content.clusterId),
      ),
    ).toEqual([]);
  });

  it('show every outcome, and at least a third that did not simply work', () => {
    const shown = live.flatMap(({ content }) => (content.outcome === undefined ? [] : [content.outcome]));
    expect(missing(outcomes.values, shown)).toEqual([]);
    expect(shown.filter((outcome) => outcome !== 'worked').length).toBeGreaterThanOrEqual(live.length / 3);
  });

  it('show every theme, topic, evidence tier, visibility and kind of attribution', () => {
    expect(
      missing(
        themes.values,
        live.flatMap(({ content }) => content.themes ?? []),
      ),
    ).toEqual([]);
    expect(
      missing(
        topics.map(({ slug }) => slug),
        live.flatMap(({ content }) => content.topics ?? []),
      ),
    ).toEqual([]);
    expect(
      missing(
        evidenceTiers.values,
        live.map(({ content }) => content.evidence?.tier),
      ),
    ).toEqual([]);
    expect(
      missing(
        visibilities.values,
        live.map(({ content }) => content.visibility),
      ),
    ).toEqual([]);
    expect(
      missing(
        attributions.values,
        live.map(({ content }) => content.attribution),
      ),
    ).toEqual([]);
  });

  it('are mostly public', () => {
    expect(live.filter(({ content }) => content.visibility === 'public').length).toBeGreaterThan(live.length / 2);
  });

  it('hold work shared between clusters that others cannot see', () => {
    expect(
      live.filter(({ content }) => content.visibility === 'cluster' && (content.sharedClusterIds ?? []).length > 0),
    ).not.toEqual([]);
  });

  it('review one product five times and more, each by another reviewer, in several clusters and years, one of them tied to the vendor', () => {
    const ofProduct = Object.values(Object.groupBy(reviews, ({ product }) => product.name)).map((list) => list ?? []);
    const [most = []] = ofProduct.toSorted((a, b) => b.length - a.length);
    const distinct = (of: (review: ProductReview) => string) => new Set(most.map(of)).size;
    expect(most.length).toBeGreaterThanOrEqual(5);
    expect(distinct((review) => reviewKeyOf(review, 'prd', String).split('#')[1] ?? '')).toBe(most.length);
    expect(distinct(({ clusterId }) => clusterId)).toBe(most.length);
    expect(distinct(({ period }) => period.start.slice(0, 4))).toBeGreaterThanOrEqual(3);
    expect(distinct(({ product }) => product.vendor)).toBe(1);
    expect(most.filter(({ conflictOfInterest }) => conflictOfInterest.declared)).toHaveLength(1);
  });

  it('never review one product twice by one reviewer in one year', () => {
    expect(repeated(reviews.map((review) => reviewKeyOf(review, review.product.name, String)))).toEqual([]);
  });

  it('tell of products not adopted and of one given up', () => {
    expect(
      missing(
        ['not_adopted', 'discontinued', 'piloting', 'adopted', 'renewed'],
        reviews.map(({ decision }) => decision),
      ),
    ).toEqual([]);
  });

  it('tell several stories in three to five lessons, each in words of its own', () => {
    const lessons = live.flatMap(({ content }) => content.lessons ?? []);
    expect(
      live.filter(({ content }) => [3, 4, 5].includes(content.lessons?.length ?? 0)).length,
    ).toBeGreaterThanOrEqual(8);
    for (const part of ['statement', 'drivingEvent', 'recommendation'] as const)
      expect(repeated(lessons.map((lesson) => lesson[part] ?? ''))).toEqual([]);
    expect(repeated(live.map(({ content }) => content.summary ?? ''))).toEqual([]);
  });

  it('wait in every state of review that a queue shows', () => {
    expect(
      missing(
        ['live', 'draft', 'submitted', 'changes_requested', 'declined'],
        sampleEntries.map(({ state }) => state),
      ),
    ).toEqual([]);
  });

  it('stand in the order in which they were submitted', () => {
    expect(sampleEntries.map(({ at }) => at)).toEqual(sampleEntries.map(({ at }) => at).toSorted());
  });
});

/** The mark "(sample)" off every name, so that a name is found in the prose without it too. */
function withoutMarks(content: Draft): SampleEntry['content'] {
  return {
    ...content,
    contributors: content.contributors?.map((person) => ({
      ...person,
      name: person.name?.replace(' (sample)', ''),
      organisation: person.organisation?.replace(' (sample)', ''),
    })),
  };
}
