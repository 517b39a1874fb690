/** oidc-provider's own adapter. Made by hand it does not warn a laptop of what holds for servers. */
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterConstructor } from 'oidc-provider';
  export function createMemoryAdapter(clockToleranceSeconds: number): AdapterConstructor;
}
