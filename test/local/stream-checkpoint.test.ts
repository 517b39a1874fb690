import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { failing, usePolledTable } from '#test/local/polled-table.ts';
import { aMapping, keyOf, keys, until } from '#test/local/stream-table.ts';

const polled = usePolledTable();

describe('the checkpoint', () => {
  test('a restart loses nothing and repeats nothing that was confirmed', async () => {
    await polled.table.putAll(keys('E', 12));
    const first = await polled.poll(undefined, {
      checkpointFile: polled.checkpointFile,
      mapping: aMapping({ batchSize: 5 }),
    });
    await first.poller.caughtUp();
    await first.poller.stop();
    await polled.table.putAll(keys('F', 4));
    const second = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
    await second.poller.caughtUp();
    expect(first.batches.flat()).toEqual(keys('E', 12));
    expect(second.batches.flat()).toEqual(keys('F', 4));
  });

  test('after a crash at any moment the next start has every record that was not confirmed', async () => {
    const written = keys('E', 40);
    const moments: { content: string; confirmed: number }[] = [];
    let confirmed = 0;
    const first = await polled.poll(
      async (records) => {
        await sleep(40); // slow enough for several writes of the checkpoint
        moments.push({ content: await readFile(polled.checkpointFile, 'utf8').catch(() => ''), confirmed });
        confirmed += records.length;
      },
      { checkpointFile: polled.checkpointFile, mapping: aMapping({ batchSize: 2 }) },
    );
    await polled.table.putAll(written);
    await first.poller.caughtUp();
    await first.poller.stop();

    const crashes = moments.filter(({ content }) => content !== '');
    expect(new Set(crashes.map(({ content }) => content)).size).toBeGreaterThan(1);
    for (const crash of crashes) {
      await writeFile(polled.checkpointFile, crash.content);
      const next = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
      await next.poller.caughtUp();
      await next.poller.stop();
      const again = next.batches.flat();
      expect(again).toEqual(written.slice(-again.length));
      expect(again.length).toBeGreaterThanOrEqual(written.length - crash.confirmed);
      expect(again.length).toBeLessThan(written.length);
    }
  });

  test('a stop in the middle of a failing batch keeps what was done and owes the rest', async () => {
    await polled.table.putAll(keys('E', 4));
    const first = await polled.poll((records) => failing(records.find((record) => keyOf(record) === 'E3')), {
      checkpointFile: polled.checkpointFile,
    });
    await until(() => first.batches.length >= 4); // the pauses are near a second by now
    const stoppedAtMs = Date.now();
    await first.poller.stop();
    expect(Date.now() - stoppedAtMs).toBeLessThan(300);
    const second = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
    await second.poller.caughtUp();
    expect(second.batches).toEqual([['E3', 'E4']]);
  });

  test('a position that the stream has no more starts at the oldest record, and says so', async () => {
    await polled.table.putAll(keys('E', 3));
    const first = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
    await first.poller.caughtUp();
    await first.poller.stop();
    await writeFile(
      polled.checkpointFile,
      (await readFile(polled.checkpointFile, 'utf8')).replace('"after":"3"', '"after":"900"'),
    );
    const second = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
    await second.poller.caughtUp();
    expect(second.batches.flat()).toEqual(keys('E', 3));
    expect(polled.lines.join('\n')).toMatch(/record 900 of shard .* no longer in the stream; starting at TRIM_HORIZON/);
  });

  test('a checkpoint of another stream counts as none, and the log says so', async () => {
    const first = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
    await polled.table.put('E1');
    await first.poller.caughtUp();
    await first.poller.stop();
    await polled.renewTable();
    await polled.table.put('N1');
    const second = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
    await second.poller.caughtUp();
    expect(second.batches).toEqual([['N1']]);
    expect(polled.lines.join('\n')).toContain('belongs to another stream');
  });

  test('a damaged checkpoint counts as none, and the log says so', async () => {
    await writeFile(polled.checkpointFile, '{"streamArn":"arn');
    await polled.table.put('E1');
    const { poller, batches } = await polled.poll(undefined, { checkpointFile: polled.checkpointFile });
    await poller.caughtUp();
    expect(batches).toEqual([['E1']]);
    expect(polled.lines.join('\n')).toContain('cannot be read; starting at TRIM_HORIZON');
  });
});

describe('starting, waiting, stopping', () => {
  test('a stream that is not there is an error at the start that names the present one', async () => {
    await expect(polled.poll(undefined, { streamArn: `${polled.table.streamArn}0` })).rejects.toThrow(
      /there is no stream .* any more/,
    );
  });

  test('caughtUp covers what was written before the call, also while more is written', async () => {
    let isWriting = true;
    const { poller, batches } = await polled.poll(() => sleep(30));
    const writer = (async () => {
      for (let n = 1; isWriting; n++) await polled.table.put(`NOISE#${n}`);
    })();
    await polled.table.put('MINE');
    await poller.caughtUp();
    expect(batches.flat()).toContain('MINE');
    isWriting = false;
    await writer;
  });

  test('who waits when the poller stops is told', async () => {
    await polled.table.put('E1');
    const { poller } = await polled.poll(() => Promise.reject(new Error('down')));
    const waiting = poller.caughtUp();
    const told = expect(waiting).rejects.toThrow('stopped before it caught up');
    await poller.stop();
    await told;
    await expect(poller.caughtUp()).rejects.toThrow('has stopped');
  });
});
