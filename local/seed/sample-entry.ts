import type { Draft, EntryContent } from '#shared/domain/entry/content.ts';

/** One invented entry, as somebody would have written it. */
interface Written {
  /** Names this sample among the samples; a relation's `target` may be one, and is replaced by the id when seeded. */
  readonly handle: string;
  /** Persona id of a contributor of the home cluster. */
  readonly by: string;
  /** When it was submitted (a draft: last edited). */
  readonly at: string;
}

interface Handed extends Written {
  readonly content: EntryContent;
}

export type SampleEntry =
  | (Handed & { readonly state: 'live' | 'submitted' })
  | (Handed & {
      readonly state: 'changes_requested';
      readonly reason: string;
      readonly comments: readonly { readonly pointer: string; readonly text: string }[];
    })
  | (Handed & { readonly state: 'declined'; readonly reason: string })
  | (Written & { readonly state: 'draft'; readonly content: Draft });

/** What nearly every author leaves as the form offers it. */
export const usual: Pick<EntryContent, 'licence' | 'language' | 'privacy' | 'conflictOfInterest'> = {
  licence: 'CC-BY-4.0',
  language: 'en',
  privacy: { noStudentPii: true, consent: 'not_needed' },
  conflictOfInterest: { declared: false, relations: ['none'] },
};
