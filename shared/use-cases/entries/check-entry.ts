import { type Caller, includesRole } from '../../domain/caller.ts';
import type { DraftBody } from '../../domain/entry/content.ts';
import { brokenShape, checkContent, readOnlySent, type Verdict } from '../../domain/entry/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import { signedIn } from '../../domain/permit.ts';

export type CheckAnswer = Omit<Verdict, 'content'> & {
  readonly possibleDuplicates: readonly { id: string; title: string; clusterId: string }[];
};

/** Every rule of submitting, nothing saved. For contributors of any cluster. */
export async function checkEntry(caller: Caller, body: DraftBody): Promise<CheckAnswer> {
  const asker = signedIn(caller);
  if (!Object.values(asker.clusters).some((role) => includesRole(role, 'contributor')))
    throw new Refusal('not_allowed', 'Checking is for contributors of a cluster.');
  const { content: _content, ...verdict } = checkContent(body);
  const ignored = asker.origin === 'corpus' ? ['provenance'] : [];
  return {
    ...verdict,
    errors: [...brokenShape(withoutSystemFields(body)), ...readOnlySent(body, ignored), ...verdict.errors],
    possibleDuplicates: [],
  };
}

const withoutSystemFields = (body: DraftBody): DraftBody => {
  const readOnly = new Set(readOnlySent(body).map((broken) => broken.pointer.slice(1)));
  return Object.fromEntries(Object.entries(body).filter(([field]) => !readOnly.has(field))) as DraftBody;
};
