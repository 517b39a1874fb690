import { fromMarkdown } from 'mdast-util-from-markdown';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

const barred = new Set(['html', 'image', 'imageReference']);

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? (node.children as Node[]) : []);
const holdsBarred = (node: Node): boolean => barred.has(node.type) || childrenOf(node).some(holdsBarred);

/** True for CommonMark without raw HTML and without images; the parser decides, so "a < b" stays allowed. */
export const isPlainProse = (markdown: string): boolean => !holdsBarred(fromMarkdown(markdown));

// People nest three or four deep. The parser's time grows with the square of the depth, and far beyond a thousand its
// stack ends: 4 000 characters of "- - - …" took seven seconds.
export const maxDepth = 16;
const deeper = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${maxDepth + 1}}`, 'm');

/** False where one line opens more than `maxDepth` lists or quotes inside each other; such a text is not to be parsed. */
export const isShallow = (markdown: string): boolean => !deeper.test(markdown);

const containers = new Set(['root', 'blockquote', 'list', 'listItem']);

const wordsOf = (node: Node): string => {
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : childrenOf(node).map(wordsOf).join('');
};
const linesOf = (node: Node): string[] =>
  containers.has(node.type) ? childrenOf(node).flatMap(linesOf) : [wordsOf(node)];

/** The words of a CommonMark text without its marks, one line per block: what is indexed and highlighted. */
export const plainText = (markdown: string): string =>
  linesOf(fromMarkdown(markdown))
    .filter((line) => line !== '')
    .join('\n');
