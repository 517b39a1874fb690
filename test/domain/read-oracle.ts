import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** The rows of a table of expectations beside the tests; lines that begin with # explain it. */
export const readOracle = (file: string): Row[] => {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [header = [], ...rows] = lines.map((line) => line.split('\t'));
  return rows.map((cells) => {
    if (cells.length !== header.length)
      throw new Error(`${file}: a row of ${header.length} columns is needed: ${cells.join(' | ')}`);
    return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
  });
};
