import { corpusDrafts, hasCorpora } from '#test/support/corpora.ts';
import { personAt } from './api-client.ts';
import { startCommonsProcess } from './commons-process.ts';
import { homesAt, nothingPushed, pushDrafts, searchableIds } from './push-drafts.ts';

/** Pushes the real documents through the real HTTP path of a running commons (COMMONS_URL), or of one that it starts. */
if (!hasCorpora()) {
  console.error('The corpora are not here; they lie beside the project, in ../shared/data/corpora (or CORPORA_DIR).');
  process.exit(1);
}

const questions = [
  'co-teaching schedule in a small rural district',
  'who pays for open textbooks',
  'bullying policy reporting procedure',
  'live classes app crashes during exams',
  'what teachers need from professional development',
  'battery failure during testing',
  'student data privacy agreement',
  'refund after subscription',
  'design of a sign-in page for schools',
  'restraint and seclusion of students',
];

const own = process.env.COMMONS_URL === undefined ? await startCommonsProcess({}) : undefined;
const origin = own?.origin ?? process.env.COMMONS_URL ?? '';
// Eight callers keep two cores and the engine busy without queueing for long.
const atOnce = 8;
const pushed = nothingPushed();
let done = 0;
const began = performance.now();
const seconds = (): number => (performance.now() - began) / 1000;
const progress = setInterval(
  () =>
    console.log(
      `${done} documents, ${Math.round(pushed.writes / seconds())} transactions/s, ${Math.round(seconds())} s`,
    ),
  10_000,
);

await pushDrafts(origin, corpusDrafts({ clusterIds: await homesAt(origin) }), pushed, {
  atOnce,
  onProgress: () => {
    done += 1;
  },
});
clearInterval(progress);
const pushSeconds = seconds();

const patience = Date.now() + 120_000;
let missing: string[] = [];
do {
  const found = await searchableIds(origin);
  missing = [...pushed.live].filter((id) => !found.has(id));
} while (missing.length > 0 && Date.now() < patience);
const searchableAfter = seconds() - pushSeconds;

const anyone = personAt(origin, undefined);
const health = (await anyone.ask('GET', '/health')).body as { search: { entries: number; bytes: number } };
const table = (counts: Map<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, n]) => `  ${String(n).padStart(6)}  ${key}`)
    .join('\n');
const accepted = pushed.live.size;
console.log(`
${done} documents in ${pushSeconds.toFixed(1)} s: ${accepted} accepted, ${pushed.refused} refused
accepted by type
${table(pushed.acceptedByType)}
refusals by rule and field (one document can break several)
${table(pushed.refusedByRule)}
transactions        ${pushed.writes} (${Math.round(pushed.writes / pushSeconds)}/s)
all searchable      ${searchableAfter.toFixed(1)} s after the last approval
accepted but lost   ${missing.length}
index               ${health.search.entries} entries, ${(health.search.bytes / 1e6).toFixed(1)} MB
`);
for (const q of questions) {
  const answer = (await anyone.ask('GET', `/search?q=${encodeURIComponent(q)}&size=3&facets=type`)).body as {
    total: number;
    tookMs: number;
    hits: { title: string }[];
  };
  console.log(
    `${q}\n  ${answer.total} hits, ${answer.tookMs} ms\n${answer.hits.map((hit) => `  - ${hit.title}`).join('\n')}`,
  );
}
await own?.stop();
process.exit(missing.length === 0 ? 0 : 1);
