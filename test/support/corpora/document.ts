import type { Draft, EntryType } from '#shared/domain/entry/content.ts';

/** A line of a corpus. Every corpus has the first block; the others stand where their comment says. */
export interface CorpusDocument {
  readonly _id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** `2021-06-29`, `2021` or empty. */
  readonly date: string;
  readonly org: string;
  readonly tags: readonly string[];
  readonly url: string;
  /** Design histories. */
  readonly summary?: string;
  readonly programme?: string;
  /** Lessons of the space agency. */
  readonly abstract?: string;
  readonly driving_event?: string;
  readonly lesson?: string;
  readonly recommendation?: string;
  /** Policies: the state's name or its two letters, a section code, what became of a bill. */
  readonly state?: string;
  readonly code?: string;
  readonly status?: string;
  /** App reviews. */
  readonly rating?: number;
  readonly product?: string;
  readonly source?: string;
}

/** What a document says, in the fields of an entry. What it does not say is undefined or missing. */
export type Said = Omit<Draft, 'clusterId' | 'visibility' | 'attribution' | 'language'> & {
  readonly type: EntryType;
  readonly title: string;
};

/** Entries link to https addresses only. */
export const httpsOnly = (url: string): string | undefined =>
  url.startsWith('https://') && URL.canParse(url) ? url : undefined;

export const sourceLink = (url: string): Said['links'] => {
  const address = httpsOnly(url);
  return address === undefined ? undefined : [{ url: address, label: 'Source document' }];
};

/** A day gives its month; a year alone gives its twelve months. */
export const periodOf = (date: string): Said['period'] => {
  if (/^\d{4}-\d{2}/.test(date)) return { start: date.slice(0, 7) };
  if (/^\d{4}$/.test(date)) return { start: `${date}-01`, end: `${date}-12` };
  return undefined;
};

/** Tags that fit as keywords (2 to 40 characters, ten of them). */
export const keywordsOf = (tags: readonly string[]): string[] | undefined => {
  const fitting = tags
    .map((tag) => tag.replaceAll('_', ' ').trim())
    .filter((tag) => tag.length >= 2 && tag.length <= 40);
  return fitting.length === 0 ? undefined : [...new Set(fitting)].slice(0, 10);
};
