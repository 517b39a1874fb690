import type { LessonDocument, SearchDocument } from '../../domain/search-document.ts';
import type { DirectoryEntry, IndexWrite } from '../../ports/search-index.ts';
import { withoutMarks } from './highlight-marks.ts';

/** What OpenSearch stores: one of three shapes in one index, told apart by `kind`. Its version is the engine's own. */
export type IndexRow =
  | (Omit<SearchDocument, 'version'> & { readonly kind: 'entry' })
  | { readonly kind: 'stub'; readonly id: string; readonly at: string }
  | { readonly kind: 'directory'; readonly id: string; readonly directory: DirectoryEntry };

/** A stub has the id of its entry, so that their versions compete; names live beside them under ids of their own. */
export const rowOf = (write: IndexWrite): IndexRow => {
  if (write.kind === 'entry') return entryRow(write.document);
  if (write.kind === 'stub') return { kind: 'stub', id: write.id, at: write.at };
  return { kind: 'directory', id: `directory:${write.id}`, directory: write.entry };
};

// Later than any month that is asked for: what has begun and not ended is still under way.
const underWay = '9999-12';

const entryRow = ({ version: _ofTheEngine, ...document }: SearchDocument): IndexRow => ({
  kind: 'entry',
  ...document,
  ...(document.periodStart !== undefined && document.periodEnd === undefined ? { periodEnd: underWay } : {}),
  texts: cleanTexts(document.texts),
  lessons: document.lessons.map(lessonRow),
});

const cleanTexts = <N extends string>(texts: Readonly<Record<N, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries<readonly string[]>(texts).map(([name, values]) => [name, values.map(clean)]),
  ) as Record<N, string[]>;

const lessonRow = (lesson: LessonDocument): LessonDocument => ({
  ...lesson,
  statement: clean(lesson.statement),
  detail: lesson.detail.map(clean),
  appliesWhen: lesson.appliesWhen.map(clean),
  notWhen: lesson.notWhen.map(clean),
});

// Composed as questions are: the engine folds é, but not e with a loose accent.
const clean = (text: string): string => withoutMarks(text.normalize('NFC'));
