import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, personAt, together } from '#test/load/api-client.ts';
import { startCommonsProcess } from '#test/load/commons-process.ts';
import { homesAt } from '#test/load/push-drafts.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';

/** Publish → searchable at a sustained rate: from the answer to approve until search shows the entry. */
const perSecond = Number(process.env.RATE ?? 20);
const publishes = perSecond * Number(process.env.SECONDS ?? 30);

const dir = mkdtempSync(join(tmpdir(), 'commons-lag-'));
const commons = await startCommonsProcess({ PORT: '0', DATA_DIR: dir });
const { origin } = commons;
const homes = await homesAt(origin);
const loader = personAt(origin, 'loader');
const staff = personAt(origin, 'staff');

const claimed: { id: string; tag: string }[] = [];
await together(Array.from({ length: publishes }).keys(), 8, async (n) => {
  const clusterId = homes[n % homes.length] ?? 'boston';
  const draft = await loader.ask(
    'POST',
    '/entries',
    aCaseStudy({ clusterId, visibility: 'public', title: `A lesson about how fast news travels, number ${n}` }),
  );
  const submitted = await loader.ask('POST', `/entries/${draft.body.id}/submit`, undefined, {
    'if-match': draft.tag ?? '',
  });
  const held = await staff.ask('POST', `/entries/${draft.body.id}/claim`, undefined, {
    'if-match': submitted.tag ?? '',
  });
  if (held.status !== 200) throw new Error(`claim: ${held.status} ${JSON.stringify(held.body)}`);
  claimed.push({ id: held.body.id, tag: held.tag ?? '' });
});

const publishedAt = new Map<string, number>();
const lagMs = new Map<string, number>();
let isPublishing = true;

const watch = async (): Promise<void> => {
  const reader = personAt(origin, undefined);
  // Thirty seconds of patience after the last approval; what is still missing then counts as infinitely late.
  let patience = Number.POSITIVE_INFINITY;
  while (isPublishing || (lagMs.size < publishedAt.size && performance.now() < patience)) {
    const { body } = await reader.ask('GET', '/search?sort=newest&size=100&facets=type');
    const now = performance.now();
    for (const { id } of body.hits as { id: string }[]) {
      const since = publishedAt.get(id);
      if (since !== undefined && !lagMs.has(id)) lagMs.set(id, Math.max(0, now - since));
    }
    if (!isPublishing && patience === Number.POSITIVE_INFINITY) patience = now + 30_000;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const watching = watch();

const began = performance.now();
const approvals = claimed.map(async ({ id, tag }, n) => {
  await new Promise((resolve) => setTimeout(resolve, (n * 1000) / perSecond));
  const answer = await staff.ask('POST', `/entries/${id}/approve`, undefined, { 'if-match': tag });
  if (answer.status !== 200) throw new Error(`approve: ${answer.status} ${JSON.stringify(answer.body)}`);
  publishedAt.set(id, performance.now());
});
await Promise.all(approvals);
const rate = publishes / ((performance.now() - began) / 1000);
isPublishing = false;
await watching;

const lags = [...publishedAt.keys()].map((id) => lagMs.get(id) ?? Number.POSITIVE_INFINITY);
const shown = (ms: number): string => `${Math.round(ms)} ms`;
console.log(
  `publish → searchable on ${process.env.SEARCH_ENGINE ?? 'sqlite'}: n ${lags.length}, ${rate.toFixed(1)} publishes/s, ` +
    `p50 ${shown(percentile(lags, 50))}, p95 ${shown(percentile(lags, 95))}, p99 ${shown(percentile(lags, 99))}, max ${shown(percentile(lags, 100))}`,
);
await commons.stop();
rmSync(dir, { recursive: true, force: true });
