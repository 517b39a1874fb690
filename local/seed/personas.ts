import type { Role } from '#shared/domain/caller.ts';
import { sampleClusters } from './clusters.ts';

/** Somebody to sign in as on a laptop. None of them is a real person. */
export interface Persona {
  readonly id: string;
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly isStaff: boolean;
  /** Cluster slug → role there. */
  readonly clusters: Readonly<Record<string, Role>>;
  /** What a loader brings is marked as such for ever. */
  readonly origin?: 'corpus';
}

const persona = (
  id: string,
  name: string,
  rest: Partial<Pick<Persona, 'isStaff' | 'clusters' | 'origin'>> = {},
): Persona => ({
  id,
  sub: `persona-${id}`,
  name: `${name} (sample)`,
  email: `${id}@example.org`,
  isStaff: false,
  clusters: {},
  ...rest,
});

const peopleOf = ({ id, name }: { readonly id: string; readonly name: string }): Persona[] => [
  persona(`${id}-member`, `${name} member`, { clusters: { [id]: 'member' } }),
  persona(`${id}-contributor`, `${name} contributor`, { clusters: { [id]: 'contributor' } }),
  persona(`${id}-contributor-2`, `${name} second contributor`, { clusters: { [id]: 'contributor' } }),
  persona(`${id}-lead`, `${name} lead`, { clusters: { [id]: 'lead' } }),
];

export const personas: readonly Persona[] = [
  ...sampleClusters.flatMap(peopleOf),
  persona('outsider', 'Visitor with an account'),
  persona('staff', 'Network staff', { isStaff: true }),
  // Two, because nobody moderates their own work.
  persona('staff-2', 'Second network staff', { isStaff: true }),
  persona('staff-author', 'Network staff who also writes', { isStaff: true, clusters: { boston: 'contributor' } }),
  persona('loader', 'Collection loader', {
    clusters: Object.fromEntries(sampleClusters.map(({ id }) => [id, 'contributor'] as const)),
    origin: 'corpus',
  }),
];
