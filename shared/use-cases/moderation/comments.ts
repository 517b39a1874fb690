import { type Caller, isStaff } from '../../domain/caller.ts';
import type { Draft } from '../../domain/entry/content.ts';
import { lengthOf } from '../../domain/entry/fields.ts';
import type { Comment, EntryId, Head } from '../../domain/entry/head.ts';
import { Refusal, rulesBroken } from '../../domain/errors.ts';
import { allow, expectTag, signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { loadFor, workingContent } from '../entries/load-entry.ts';

export type CommentView = Omit<Comment, 'by'> & { readonly by?: string; readonly byRole: 'author' | 'lead' | 'staff' };

/** Who commented: by account to staff, by role to authors and leads. */
const viewOf = ({ by, ...comment }: Comment, head: Head, caller: Caller): CommentView => ({
  ...comment,
  byRole: head.authors.includes(by) ? 'author' : comment.byStaff ? 'staff' : 'lead',
  ...(isStaff(caller) ? { by } : {}),
});

const commentTag = (comment: { readonly version: number }): string => `c${comment.version}`;

const isField = (content: Draft, pointer: string): boolean => {
  if (pointer === '') return true;
  if (!pointer.startsWith('/')) return false;
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at: unknown = content;
  for (const part of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, part)) return false;
    at = (at as Record<string, unknown>)[part];
  }
  return true;
};

type Needs = Pick<Services, 'entries' | 'clock' | 'ids'>;

/** Comments on a field of what is being written, or answers a comment, one level deep. AP2, AP11, AP12. */
export async function addComment(
  s: Needs,
  caller: Caller,
  id: EntryId,
  said: { pointer: string; text: string; parentId?: string | undefined },
): Promise<CommentView> {
  const record = await loadFor(s, caller, id);
  const authority = allow(caller, 'addComment', record.head);
  const author = signedIn(caller);
  const parent = said.parentId === undefined ? undefined : await commentOf(s, id, said.parentId);
  const broken = [
    ...(lengthOf(said.text) >= 1 && lengthOf(said.text) <= 2000
      ? []
      : [
          {
            pointer: '/text',
            rule: 'length',
            message: `text has ${lengthOf(said.text)} characters; 1 to 2000 are needed`,
            given: lengthOf(said.text),
          },
        ]),
    ...(isField(await workingContent(s, record), said.pointer)
      ? []
      : [
          {
            pointer: '/pointer',
            rule: 'field_exists',
            message: 'pointer names no field of this entry',
            given: said.pointer,
          },
        ]),
    ...(parent?.parentId === undefined
      ? []
      : [
          {
            pointer: '/parentId',
            rule: 'one_level',
            message: 'parentId is itself an answer; answer the first comment',
            given: said.parentId,
          },
        ]),
  ];
  if (broken.length > 0) throw rulesBroken(broken);
  const comment: Comment = {
    id: s.ids.comment(),
    entryId: id,
    pointer: said.pointer,
    text: said.text,
    ...(parent === undefined ? {} : { parentId: parent.id }),
    by: author.sub,
    byStaff: authority.kind === 'staff',
    at: s.clock.now(),
    state: 'open',
    version: 1,
  };
  await s.entries.addComment(comment, authority, author.request);
  return viewOf(comment, record.head, caller);
}

/** Marks a comment as dealt with; takes the comment's own tag. AP2, AP11, AP13. */
export async function resolveComment(
  s: Needs,
  caller: Caller,
  id: EntryId,
  commentId: string,
  tag: string | undefined,
): Promise<CommentView> {
  const { head } = await loadFor(s, caller, id);
  const authority = allow(caller, 'resolveComment', head);
  const comment = await commentOf(s, id, commentId);
  expectTag(tag, commentTag(comment));
  if (comment.state !== 'open')
    throw new Refusal('illegal_transition', 'This comment is resolved already.', { extra: { possible: [] } });
  const resolved: Comment = { ...comment, state: 'resolved', version: comment.version + 1 };
  await s.entries.changeComment(resolved, authority, signedIn(caller).request);
  return viewOf(resolved, head, caller);
}

/** The comments of an entry in the order they were made. AP2, AP11. */
export async function listComments(
  s: Pick<Services, 'entries'>,
  caller: Caller,
  id: EntryId,
): Promise<{ items: CommentView[] }> {
  const { head } = await loadFor(s, caller, id);
  allow(caller, 'listComments', head);
  return { items: (await s.entries.comments(id)).map((comment) => viewOf(comment, head, caller)) };
}

/** One comment for a replayed request. */
export async function getComment(
  s: Pick<Services, 'entries'>,
  caller: Caller,
  id: EntryId,
  commentId: string,
): Promise<CommentView> {
  const { head } = await loadFor(s, caller, id);
  allow(caller, 'listComments', head);
  return viewOf(await commentOf(s, id, commentId), head, caller);
}

const commentOf = async ({ entries }: Pick<Services, 'entries'>, id: EntryId, commentId: string): Promise<Comment> => {
  const comment = (await entries.comments(id)).find((candidate) => candidate.id === commentId);
  if (comment === undefined) throw new Refusal('comment_not_found', 'No comment with this id on this entry.');
  return comment;
};
