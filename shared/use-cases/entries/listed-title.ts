import type { Draft } from '../../domain/entry/content.ts';

// What submitting allows. A draft's title may be longer still, but heads are small: lists read them by the hundred.
const mostCharacters = 140;

/** The title as the head carries it for lists. */
export const listedTitle = ({ title = '' }: Draft): string => {
  const characters = [...title.slice(0, 2 * mostCharacters + 2)];
  return characters.length <= mostCharacters ? title : `${characters.slice(0, mostCharacters - 1).join('')}…`;
};
