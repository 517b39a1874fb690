import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

export const entryTypes = vocabulary('entryType', 'Type of entry', {
  case_study: ['Case study', 'What a cluster tried in practice, what happened, and what it would tell others.'],
  policy: ['Policy', 'A rule, agreement or guidance, how it was put into effect, and what it changed.'],
  product_review: ['Product review', 'What people who used a product with learners or staff found out about it.'],
});

export const visibilities = vocabulary('visibility', 'Who can read it', {
  public: ['Everyone', 'Anyone can read it once it is published, without signing in.'],
  network: ['The network', 'Members of any cluster can read it once it is published.'],
  cluster: ['Our cluster', 'Only members of the home cluster and of the clusters it is shared with can read it.'],
});

export const outcomes = vocabulary('outcome', 'Outcome', {
  worked: ['It worked', 'It did what it was meant to do.'],
  worked_partly: ['It worked in part', 'Some of what was hoped for happened, or it happened only for some people.'],
  did_not_work: ['It did not work', 'It did not do what it was meant to do. As useful to others as a success.'],
  too_early: ['Too early to say', 'It is under way and the results are not in yet.'],
});

export const attributions = vocabulary('attribution', 'How contributors are shown', {
  named: ['By name', 'Readers see the names, roles and organisations of the contributors.'],
  organisation_only: ['By organisation', 'Readers see the organisations that took part, but no names or roles.'],
  cluster_only: ['By cluster', 'Readers see only the cluster. Its leads and network staff still see who wrote it.'],
});

export const relationTypes = vocabulary('relationType', 'Relation to another entry', {
  replicates: ['Replicates', 'Does again what the other entry describes, to see whether it holds elsewhere.'],
  adapts: ['Adapts', 'Takes over what the other entry describes, changed to fit another place.'],
  contradicts: ['Contradicts', 'Came to a different result or lesson than the other entry.'],
  supports: ['Supports', 'Came to the same result or lesson as the other entry, independently.'],
  relatedTo: ['Related to', 'Worth reading together with the other entry.'],
});

/** The values are SPDX identifiers. */
export const licences = vocabulary('licence', 'Licence', {
  'CC-BY-4.0': ['CC BY 4.0', 'Anyone may share and adapt it, also commercially, if they give credit.'],
  'CC0-1.0': ['CC0 1.0', 'Given to the public domain: anyone may use it for anything, without giving credit.'],
  'CC-BY-SA-4.0': ['CC BY-SA 4.0', 'Anyone may share and adapt it with credit; adaptations carry the same licence.'],
  'CC-BY-NC-4.0': ['CC BY-NC 4.0', 'Anyone may share and adapt it with credit, but not for commercial purposes.'],
});

export const consents = vocabulary('consent', 'Consent', {
  not_needed: ['Not needed', 'Nothing in it is about a person who would have to agree.'],
  obtained: ['Obtained', 'The people it speaks about, or their guardians, have agreed to what it says.'],
  public_record: [
    'Public record',
    'What it says about people already stands in a public record, such as board minutes.',
  ],
});

export const publications = vocabulary('publication', 'Publication', {
  none: ['Not published', 'No revision has been published yet.'],
  live: ['Live', 'Everyone whom its visibility allows can read the published revision.'],
  hidden: ['Hidden', 'Taken out of sight by network staff while a concern is looked into.'],
  withdrawn: ['Withdrawn', 'Taken back for good; only a note that it existed remains.'],
  superseded: ['Superseded', 'Replaced by another entry, which readers are led to.'],
});

export const reviews = vocabulary('review', 'Review', {
  none: ['No open review', 'Nothing is being written or reviewed beyond what is published.'],
  draft: ['Draft', 'Being written; only the authors, their cluster leads and network staff see it.'],
  submitted: ['Submitted', 'Handed in and waiting for a reviewer.'],
  in_review: ['In review', 'A reviewer has taken it up and is reading it.'],
  changes_requested: ['Changes requested', 'The authors are asked to change something and submit again.'],
  declined: ['Declined', 'Not accepted for publication; the reason is on record and it can be revised.'],
});

export const tombstoneKinds = vocabulary('tombstoneKind', 'Why it cannot be read', {
  withdrawn: ['Withdrawn', 'The entry was taken back for good.'],
  hidden: ['Hidden', 'Network staff have taken the entry out of sight for now.'],
  superseded: ['Superseded', 'Another entry has taken its place.'],
});

const withdrawReasons = {
  author_request: ['At the request of the authors', 'The authors asked for it to be taken back.'],
  outdated: ['Outdated', 'It no longer describes how things are.'],
  privacy: ['Privacy', 'It said something about a person that should not be public.'],
  error: ['Error', 'It was wrong in a way that a correction could not mend.'],
} as const;

/** What a withdrawal may give as its category. */
export const withdrawCategories = vocabulary('withdrawCategory', 'Reason for withdrawing', withdrawReasons);

/** What a tombstone may show: the categories of a withdrawal, and those that hiding and superseding set. */
export const tombstoneCategories = vocabulary('tombstoneCategory', 'Reason it cannot be read', {
  ...withdrawReasons,
  under_review: ['Under review', 'Network staff are looking into a concern about it.'],
  superseded: ['Superseded', 'A newer or better entry has taken its place.'],
});

export const reportKinds = vocabulary('reportKind', 'What is wrong with it', {
  student_data: ['Student data', 'It shows something by which a student could be recognised.'],
  harm: ['Harm', 'It could hurt or insult somebody, or following it could.'],
  wrong: ['Wrong', 'It states something that is not true.'],
  spam: ['Spam', 'It is advertising, or has nothing to do with education.'],
});

export const freshnessStates = vocabulary('freshnessState', 'Freshness', {
  current: ['Current', 'Published or confirmed recently enough to rely on.'],
  due: ['Due for confirmation', 'Old enough that its authors should confirm that it still holds.'],
  unconfirmed: ['Unconfirmed', 'Nobody has confirmed that it still holds, three months after it was due.'],
});

export const provenanceSources = vocabulary('provenanceSource', 'Where it came from', {
  web: ['Website', 'Written by its authors in the website.'],
  api: ['API', 'Sent by a program on behalf of its authors.'],
  import: ['Import', 'Brought in from another collection in one batch.'],
  sample: ['Sample', 'Made up to show how the system works; not a real experience.'],
  corpus: ['Corpus', 'Prepared from published sources to fill the collection at its start.'],
  follow: ['Followed source', 'Taken over from another collection that this one follows.'],
});

export const eventOrigins = vocabulary('eventOrigin', 'Origin of an event', {
  live: ['Live', 'A person or program did it in the running system.'],
  sample: ['Sample', 'Happened while sample content was loaded.'],
  corpus: ['Corpus', 'Happened while the starting collection was loaded.'],
  import: ['Import', 'Happened while a batch was brought in from elsewhere.'],
  restore: ['Restore', 'Happened while a backup was restored.'],
  follow: ['Followed source', 'Happened because a followed collection changed.'],
});
