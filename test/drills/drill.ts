/** `npm run drill -- <name>`: each drill breaks something on purpose and shows what became of it. */
const drills: Readonly<Record<string, () => Promise<unknown>>> = {
  'kill-anything': () => import('./kill-anything.ts'),
};
const name = process.argv[2] ?? '';
const drill = Object.hasOwn(drills, name) ? drills[name] : undefined;
if (drill === undefined) {
  console.error(`Which drill? npm run drill -- ${Object.keys(drills).join(' | ')}`);
  process.exit(1);
}
await drill();
