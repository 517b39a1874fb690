import { type Caller, includesRole } from '../../domain/caller.ts';
import type { DraftBody } from '../../domain/entry/content.ts';
import { brokenShape, checkContent, readOnlySent, type Verdict } from '../../domain/entry/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import { signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { type PossibleDuplicate, possibleDuplicates } from './possible-duplicates.ts';

export type CheckAnswer = Omit<Verdict, 'content'> & {
  readonly possibleDuplicates: readonly PossibleDuplicate[];
};

/** Every rule of submitting, and what looks like it already; nothing saved. For contributors of any cluster. */
export async function checkEntry(
  s: Pick<Services, 'search' | 'clock'>,
  caller: Caller,
  body: DraftBody,
): Promise<CheckAnswer> {
  const asker = signedIn(caller);
  if (!Object.values(asker.clusters).some((role) => includesRole(role, 'contributor')))
    throw new Refusal('not_allowed', 'Checking is for contributors of a cluster.');
  const { content: _content, ...verdict } = checkContent(body);
  const ignored = asker.origin === 'corpus' ? ['provenance'] : [];
  return {
    ...verdict,
    errors: [...brokenShape(withoutSystemFields(body)), ...readOnlySent(body, ignored), ...verdict.errors],
    possibleDuplicates: await possibleDuplicates(s, caller, body),
  };
}

const withoutSystemFields = (body: DraftBody): DraftBody => {
  const readOnly = new Set(readOnlySent(body).map((broken) => broken.pointer.slice(1)));
  return Object.fromEntries(Object.entries(body).filter(([field]) => !readOnly.has(field))) as DraftBody;
};
