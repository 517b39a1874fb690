import type { Caller } from '../../domain/caller.ts';
import type { Broken } from '../../domain/entry/broken.ts';
import type { Draft } from '../../domain/entry/content.ts';
import { canSeePublished, canSeeWorking } from '../../domain/permissions.ts';
import type { Services } from '../../ports/services.ts';

/** Relations point only at entries that the author can see. AP1, AP3. */
export const expectKnownTargets = async (
  { entries }: Pick<Services, 'entries'>,
  caller: Caller,
  content: Draft,
): Promise<Broken[]> => {
  const checks = (content.relations ?? []).map(async (relation, at): Promise<Broken[]> => {
    const target = relation.target ?? '';
    const [published, head] = await Promise.all([entries.published(target), entries.head(target)]);
    const isVisible =
      (published !== undefined && canSeePublished(caller, published)) ||
      (head !== undefined && canSeeWorking(caller, head));
    return isVisible
      ? []
      : [
          {
            pointer: `/relations/${at}/target`,
            rule: 'target_visible',
            message: 'relations.target is no entry that you can see',
            given: target,
          },
        ];
  });
  return (await Promise.all(checks)).flat();
};
