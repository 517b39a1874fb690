import { goldenFiles } from '#test/golden/search-goldens.ts';
import { accessPatternsPage, namedInCode } from './access-patterns.ts';
import { openapiDocument } from './openapi.ts';
import { searchFieldsPage } from './search-fields.ts';

/** Every file that is derived from code: path from the root → content as it should be. */
export const generatedFiles = (): Record<string, string> => ({
  'docs/openapi.json': `${JSON.stringify(openapiDocument(), null, 2)}\n`,
  'docs/access-patterns.md': accessPatternsPage(namedInCode()),
  'docs/search-fields.md': searchFieldsPage(),
  ...goldenFiles(),
});

/** The paths whose file differs from what the code makes, or is missing. */
export const staleFiles = (generated: Readonly<Record<string, string>>, read: (path: string) => string): string[] =>
  Object.entries(generated)
    .filter(([path, content]) => {
      try {
        return read(path) !== content;
      } catch {
        return true;
      }
    })
    .map(([path]) => path);
