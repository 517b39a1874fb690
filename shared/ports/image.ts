import type { Published } from '../domain/entry/head.ts';
import type { StoredCluster } from './cluster-store.ts';
import type { Product } from './entry-store.ts';

/** One item as the stream shows it after a change, or why it could not be read. */
export type Image =
  | { readonly kind: 'published'; readonly published: Published }
  | { readonly kind: 'cluster'; readonly cluster: StoredCluster }
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'unreadable'; readonly id: string; readonly version: number; readonly reason: string };
