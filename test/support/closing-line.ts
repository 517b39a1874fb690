import type { Reporter, TestModule } from 'vitest/node';

/** Seconds that each folder of tests may take on two idle cores; printed beside what it took, so that growth is seen early. */
const budgetSeconds: Readonly<Record<string, number>> = {
  architecture: 60,
  corpora: 30,
  domain: 30,
  engines: 40,
  golden: 5,
  http: 180,
  incidents: 40,
  infra: 120,
  local: 60,
  'search-index': 120,
  start: 120,
  store: 120,
  'use-cases': 90,
};

const folderOf = (module: TestModule): string => module.relativeModuleId.split('/')[1] ?? '';

/** Prints the time of each folder against its budget, and as the very last line the counts of the whole run. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const seconds = new Map<string, number>();
    // An error that no test caught is nobody's success either.
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const { duration, collectDuration, setupDuration } = module.diagnostic();
      const folder = folderOf(module);
      seconds.set(folder, (seconds.get(folder) ?? 0) + (duration + collectDuration + setupDuration) / 1000);
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
      // A file that could not be loaded ran nothing, and must not look like success.
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) counts.failed += 1;
    }
    for (const [folder, took] of [...seconds].sort()) {
      const budget = budgetSeconds[folder];
      const over = budget !== undefined && took > budget ? '  over budget' : '';
      console.log(`${folder.padEnd(14)} ${took.toFixed(1).padStart(6)} s of ${budget ?? '?'} s${over}`);
    }
    console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped`);
  }
}
