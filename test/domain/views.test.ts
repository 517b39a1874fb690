import { describe, expect, it } from 'vitest';
import { anonymous, type Caller } from '#shared/domain/caller.ts';
import type { Attribution, Snapshot } from '#shared/domain/entry/head.ts';
import { authorsOf, publishedView, workingTag, workingView } from '#shared/domain/entry/views.ts';
import {
  aCaseStudy,
  aHead,
  aLiveHead,
  aSnapshot,
  contributorOf,
  leadOf,
  memberOf,
  staff,
} from '#test/support/an-entry.ts';

const now = '2025-10-01T08:00:00.000Z';
const twoSchools = [
  {
    name: 'Ida Beispiel',
    role: 'Teacher of grade 7',
    organisation: 'Harbor School',
    orcid: '0000-0002-1825-0097',
    sub: 'account-ida',
    contactable: true,
  },
  {
    name: 'Tom Ejemplo',
    role: 'Coach of all',
    organisation: 'Bayside Coaching',
    sub: 'account-tom',
    contactable: false,
  },
  { name: 'Eva Esempio', role: 'Principal there', organisation: 'Harbor School', contactable: false },
];
const published = (attribution: Attribution): Snapshot =>
  aSnapshot(aCaseStudy({ attribution, contributors: twoSchools }), { createdBy: 'account-creator' });
const readers: [string, Caller][] = [
  ['a visitor', anonymous],
  ['a member elsewhere', memberOf('chicago')],
  ['a member at home', memberOf('boston')],
  ['a contributor at home who is no author', contributorOf('boston')],
  ['a lead elsewhere', leadOf('chicago')],
  ['an author who left', memberOf('boston', 'account-ida')],
];
const insiders: [string, Caller][] = [
  ['an author', contributorOf('boston', 'account-ida')],
  ['who created it', contributorOf('boston', 'account-creator')],
  ['a lead of the home cluster', leadOf('boston')],
  ['staff', staff()],
];

describe.each(readers)('what %s sees of a published entry', (_who, caller) => {
  const shown = (attribution: Attribution): { entry: Record<string, unknown>; text: string } => {
    const { entry } = publishedView(published(attribution), caller, now);
    return { entry, text: JSON.stringify(entry) };
  };
  const accounts = ['account-ida', 'account-tom', 'account-creator'];
  const names = ['Ida', 'Tom', 'Eva', '0000-0002-1825-0097'];
  const roles = ['Teacher of grade 7', 'Coach of all', 'Principal there'];
  const organisations = ['Harbor School', 'Bayside Coaching'];
  const foundIn = (text: string, words: readonly string[]): string[] => words.filter((word) => text.includes(word));

  it('holds names, roles and organisations when they are named, and never an account', () => {
    const { entry, text } = shown('named');
    expect(foundIn(text, [...names, ...roles, ...organisations])).toEqual([...names, ...roles, ...organisations]);
    expect(foundIn(text, accounts)).toEqual([]);
    expect(entry['contributors']).toContainEqual({
      key: 1,
      name: 'Ida Beispiel',
      role: 'Teacher of grade 7',
      organisation: 'Harbor School',
      orcid: '0000-0002-1825-0097',
      contactable: true,
    });
  });

  it('holds each organisation once, without names, roles or keys, when only organisations are', () => {
    const { entry, text } = shown('organisation_only');
    expect(entry['contributors']).toEqual([{ organisation: 'Harbor School' }, { organisation: 'Bayside Coaching' }]);
    expect(foundIn(text, [...names, ...roles, ...accounts])).toEqual([]);
  });

  it('holds nobody at all when only the cluster is', () => {
    const { entry, text } = shown('cluster_only');
    expect(entry['contributors']).toEqual([]);
    expect(foundIn(text, [...names, ...roles, ...organisations, ...accounts])).toEqual([]);
  });

  it('holds nothing of how it came to be: no hands, claims, batches or external ids', () => {
    const snapshot = {
      ...published('named'),
      provenance: {
        source: 'corpus',
        origin: 'corpus',
        batchId: 'batch-7',
        externalId: 'theirs-9',
        placeholders: ['/costs'],
      } as const,
    };
    const { entry } = publishedView(snapshot, caller, now);
    expect(entry['provenance']).toEqual({ source: 'corpus', origin: 'corpus', placeholders: ['/costs'] });
    expect(Object.keys(entry)).not.toEqual(
      expect.arrayContaining(['hands', 'claim', 'createdBy', 'seq', 'review', 'endorsement']),
    );
    for (const field of ['hands', 'claim', 'createdBy', 'seq', 'review', 'endorsement'])
      expect(entry).not.toHaveProperty(field);
  });
});

describe.each(insiders)('what %s sees of a published entry', (_who, caller) => {
  it.each(['named', 'organisation_only', 'cluster_only'] as const)(
    'holds everybody, whatever is shown to others: %s',
    (attribution) => {
      const { entry } = publishedView(published(attribution), caller, now);
      expect(entry['contributors']).toEqual(published(attribution).content.contributors);
    },
  );
});

describe('the tag of a published entry', () => {
  const tagFor = (caller: Caller, snapshot = published('cluster_only'), at = now): string =>
    publishedView(snapshot, caller, at).tag;

  it('is shared by readers, and by insiders, but not between them', () => {
    expect(new Set(readers.map(([, caller]) => tagFor(caller))).size).toBe(1);
    expect(new Set(insiders.map(([, caller]) => tagFor(caller))).size).toBe(1);
    expect(tagFor(anonymous)).not.toBe(tagFor(staff()));
  });

  it('changes with the version, and with freshness, which nobody writes', () => {
    expect(tagFor(anonymous, { ...published('named'), version: 99 })).not.toBe(tagFor(anonymous));
    expect(tagFor(anonymous, published('named'), '2035-01-01T00:00:00.000Z')).not.toBe(tagFor(anonymous));
  });
});

describe('the working view', () => {
  const head = aHead({
    review: 'in_review',
    seq: 7,
    submittedRevision: 1,
    hands: ['account-ida', 'moderator-1'],
    claim: { by: 'moderator-2', until: '2025-10-02T08:00:00.000Z' },
    endorsement: { by: 'lead-3', at: now },
  });
  const seenBy = (caller: Caller, at = now): Record<string, unknown> =>
    workingView(head, aCaseStudy(), ['edit-draft'], caller, at);

  it('shows staff who did what', () => {
    expect(seenBy(staff())).toMatchObject({ hands: head.hands, claim: head.claim, endorsement: head.endorsement });
  });

  it('shows authors and leads that it is claimed and endorsed, but not by whom', () => {
    for (const caller of [contributorOf('boston', 'author'), leadOf('boston')]) {
      const view = seenBy(caller);
      expect(view).toMatchObject({ claim: { until: '2025-10-02T08:00:00.000Z' }, endorsement: { at: now } });
      expect(JSON.stringify(view)).not.toMatch(/moderator-|lead-3/);
    }
  });

  it('shows no claim that has expired', () => {
    expect(seenBy(staff(), '2025-10-02T08:00:00.000Z')).not.toHaveProperty('claim');
    expect(seenBy(staff(), '2025-10-02T07:59:59.999Z')).toHaveProperty('claim');
  });

  it('holds the content side by side with what the system knows, and nothing of how the system counts', () => {
    const view = seenBy(staff());
    expect(view).toMatchObject({
      id: head.id,
      view: 'working',
      title: aCaseStudy().title,
      seq: 7,
      completeness: 100,
      supportedTier: 'practice_based',
      possibleActions: ['edit-draft'],
    });
    for (const field of [
      'authors',
      'lastLessonKey',
      'lastContributorKey',
      'submittedReviewKey',
      'publishedReviewKey',
      'submittedRevision',
      'confirmedAt',
    ]) {
      expect(view).not.toHaveProperty(field);
    }
  });

  it('has no title but the one in the content', () => {
    expect(
      workingView(aHead({ title: '' }), { type: 'case_study', clusterId: 'boston' }, [], staff(), now),
    ).not.toHaveProperty('title');
  });

  it('tells freshness only once it was published', () => {
    expect(seenBy(staff())).not.toHaveProperty('freshness');
    expect(workingView(aLiveHead(), aCaseStudy(), [], staff(), now)).toHaveProperty('freshness.state', 'current');
  });

  it('has the tag of its seq', () => {
    expect(workingTag(head)).toBe('w7');
  });
});

it('authors are who created it and the contributors with an account, each once', () => {
  expect(authorsOf(aCaseStudy({ contributors: twoSchools }), 'account-tom')).toEqual(['account-tom', 'account-ida']);
  expect(authorsOf({ type: 'policy', clusterId: 'boston' }, 'me')).toEqual(['me']);
});
