import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personAt } from '#test/load/api-client.ts';
import { type CommonsProcess, startCommonsProcess } from '#test/load/commons-process.ts';
import { homesAt, nothingPushed, pushDrafts, searchableIds } from '#test/load/push-drafts.ts';
import { type CorpusDraft, corpusDrafts, hasCorpora } from '#test/support/corpora.ts';

/**
 * While documents are loaded, processes of the commons are killed with SIGKILL at random moments: the main one or any of
 * its children. After each kill it is started again. At the end every acknowledged write must be there, and every
 * acknowledged approval searchable.
 */
const rounds = Number(process.env.ROUNDS ?? 6);
const documents = Number(process.env.DOCUMENTS ?? 150);
if (!hasCorpora())
  throw new Error('This drill loads the corpora, and they are not here (../shared/data/corpora, or CORPORA_DIR).');

const dir = mkdtempSync(join(tmpdir(), 'commons-drill-'));
const start = (): Promise<CommonsProcess> => startCommonsProcess({ PORT: '0', DATA_DIR: dir });

const childrenOf = (pid: number): number[] => {
  try {
    return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map(Number)
      .filter((child) => child !== process.pid);
  } catch {
    return [];
  }
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const pushed = nothingPushed();
let commons = await start();
const drafts: CorpusDraft[] = [
  ...corpusDrafts({ clusterIds: await homesAt(commons.origin), limitPerCorpus: Math.ceil((documents * rounds) / 6) }),
];
// Corpora take turns, so that every round holds every type.
const mixed = drafts
  .map((draft, at) => [at % Math.ceil(drafts.length / 6), draft] as const)
  .sort((a, b) => a[0] - b[0])
  .map(([, draft]) => draft);

for (let round = 0; round < rounds; round += 1) {
  const pid = commons.child.pid ?? 0;
  const targets = [pid, ...childrenOf(pid)];
  const target = targets[round % targets.length] ?? pid;
  const ended =
    commons.child.exitCode === null && commons.child.signalCode === null
      ? once(commons.child, 'exit')
      : Promise.resolve();
  const before = pushed.writes;
  const part = mixed.slice(round * documents, (round + 1) * documents);
  const pushing = pushDrafts(commons.origin, part, pushed, { atOnce: 8 }).catch(() => 'interrupted');
  await pause(300 + Math.random() * 1500);
  process.kill(target, 'SIGKILL');
  await Promise.all([ended, pushing]);
  console.log(
    `round ${round + 1}: killed ${target === pid ? 'the main process' : `child ${target}`} after ${pushed.writes - before} acknowledged writes`,
  );
  commons = await start();
}

// What was interrupted is taken up again, as anybody would who runs the load once more.
const acknowledgedBefore = new Map(pushed.acknowledged);
const liveBefore = new Set(pushed.live);
const staff = personAt(commons.origin, 'staff');
const lost: string[] = [];
for (const [id, seq] of acknowledgedBefore) {
  const { status, body } = await staff.ask('GET', `/entries/${id}?view=working`);
  if (status !== 200 || body.seq < seq)
    lost.push(`${id}: acknowledged seq ${seq}, found ${status === 200 ? body.seq : status}`);
}
const found = await searchableIds(commons.origin);
const unsearchable = [...liveBefore].filter((id) => !found.has(id));
await commons.stop();
rmSync(dir, { recursive: true, force: true });

console.log(
  `${rounds} kills, ${pushed.writes} acknowledged writes on ${acknowledgedBefore.size} entries, ${liveBefore.size} approvals: ${lost.length} lost, ${unsearchable.length} not searchable`,
);
for (const line of [...lost, ...unsearchable].slice(0, 20)) console.log(`  ${line}`);
process.exit(lost.length + unsearchable.length === 0 ? 0 : 1);
