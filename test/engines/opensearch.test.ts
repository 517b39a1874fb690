import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchOpenSearch, OPENSEARCH_CACHE } from '#local/engines/fetch-opensearch.ts';
import { findJava, type Machine } from '#local/engines/java.ts';
import { startOpenSearch } from '#local/engines/opensearch.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commons-opensearch-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that only writes these words to standard error and ends with the code. */
const aScript = (path: string, words: string, code = 0) => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho '${words}' >&2\necho '${words}'\nexit ${code}\n`, { mode: 0o755 });
  return path;
};

const aMachine = (env: NodeJS.ProcessEnv, javaFolders: Machine['javaFolders'] = []): Machine => ({
  env: { PATH: '/nowhere', ...env },
  javaFolders,
});

describe('the search for Java', () => {
  it('passes over a JAVA_HOME and a PATH that are too old', async () => {
    aScript(join(folder, 'old', 'bin', 'java'), 'java version "1.8.0_402"');
    aScript(join(folder, 'path', 'java'), 'openjdk version "17.0.15" 2025-04-15');
    const newer = aScript(join(folder, 'jvm', 'new.jdk', 'Home', 'bin', 'java'), 'openjdk version "21.0.3" 2024-04-16');
    const machine = aMachine({ JAVA_HOME: join(folder, 'old'), PATH: join(folder, 'path') }, [
      { folder: join(folder, 'jvm'), home: 'Home' },
    ]);
    expect(await findJava(21, machine)).toBe(newer);
    expect(await findJava(17, machine)).toBe('java');
    await expect(findJava(22, machine)).rejects.toThrow(
      /Java 22 or newer is needed, found only 8 \(.*\), 17 \(java\), 21 \(.*\)\. Install a JDK/,
    );
  });

  it('takes a program that fails for no Java at all', async () => {
    aScript(join(folder, 'path', 'java'), 'Unable to locate a Java Runtime.', 1);
    await expect(findJava(17, aMachine({ PATH: join(folder, 'path') }))).rejects.toThrow('found none');
  });
});

describe('OpenSearch that cannot run', () => {
  it('says which Java would do', async () => {
    await expect(startOpenSearch({ dataDir: folder, machine: aMachine({}) })).rejects.toMatchObject({
      name: 'OpenSearchUnavailable',
      message: expect.stringMatching(/Java 21 or newer is needed, found none\..*JAVA_HOME.*docker compose up/),
    });
  });

  it('says that Maven would fetch it', async () => {
    await expect(fetchOpenSearch(aMachine({ OPENSEARCH_HOME: folder }))).rejects.toMatchObject({
      name: 'OpenSearchUnavailable',
      message: expect.stringMatching(/no mvn on the PATH\. Install Maven, or set OPENSEARCH_HOME/),
    });
  });

  it('quotes a Maven that failed, and leaves nothing half fetched', async () => {
    aScript(join(folder, 'path', 'mvn'), '[ERROR] Failed to execute goal: no route to host', 1);
    const home = join(folder, 'home');
    await expect(fetchOpenSearch(aMachine({ OPENSEARCH_HOME: home, PATH: join(folder, 'path') }))).rejects.toThrow(
      /Maven could not fetch OpenSearch: \[ERROR\] Failed to execute goal: no route to host/,
    );
    expect(readdirSync(home)).toEqual([]);
  });

  it('names the ports it can use', { timeout: 1000 }, async () => {
    await expect(startOpenSearch({ dataDir: folder, port: 9300 })).rejects.toThrow(
      'OpenSearch cannot use port 9300; it can use 9201 to 9299.',
    );
  });
});

const canRun =
  existsSync(process.env.OPENSEARCH_HOME || OPENSEARCH_CACHE) &&
  (await findJava(21).then(
    () => true,
    () => false,
  ));

describe('OpenSearch', { timeout: 120_000 }, () => {
  // Only where it was fetched before: a test run should not download 69 MB unasked.
  it.skipIf(!canRun)(
    'answers on its own port with the version that runs in AWS, and nothing answers after a stop',
    async () => {
      const engine = await startOpenSearch({ dataDir: folder });
      try {
        expect(await (await fetch(engine.endpoint)).json()).toMatchObject({
          version: { number: expect.stringMatching(/^3\.5\./) },
        });
        await expect(startOpenSearch({ dataDir: folder })).rejects.toThrow(
          `OpenSearch already runs on these files (process ${engine.pid}`,
        );
        const port = Number(new URL(engine.endpoint).port);
        await expect(startOpenSearch({ dataDir: join(folder, 'other'), port })).rejects.toThrow(
          `Port ${port} is taken`,
        );
      } finally {
        await engine.stop();
      }
      await expect(fetch(engine.endpoint)).rejects.toThrow();
    },
  );
});
