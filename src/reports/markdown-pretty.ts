/** Our own Markdown pages for a person at a terminal: headings, code, emphasis and examples told apart without the marks. */
import type { Paint } from './terminal.ts';

const FENCE = /^`{3,}(\S*)(.*)/;
const MARGIN = '    ';

/**
 * A page of headings, paragraphs, lists and fenced code, painted. Lines stay as they are broken in the page.
 * @example markdownPretty('## Why\n\nBecause `x`.', paint) // 'Why\n\n  Because x.\n'
 */
export function markdownPretty(page: string, paint: Paint): string {
  let inCode = false;
  const lines = page.trimEnd().split('\n');
  const shown = lines.flatMap((line) => {
    const fence = FENCE.exec(line);
    if (fence !== null) {
      inCode = !inCode;
      return inCode ? caption(fence[1] ?? '', (fence[2] ?? '').trim(), paint) : [];
    }
    return [inCode ? paint.dim(`${MARGIN}│ `) + line : prose(line, paint)];
  });
  return `${shown.join('\n')}\n`;
}

/** What an example is: the file that it stands for, or the words behind the language. */
function caption(language: string, settings: string, paint: Paint): string[] {
  const words = settings.replace(/^file=/, '').replaceAll('=', ' ');
  return words === '' && language === '' ? [] : [paint.dim(MARGIN + (words === '' ? language : words))];
}

function prose(line: string, paint: Paint): string {
  const heading = /^#+\s(.*)/.exec(line)?.[1]?.trim();
  if (heading !== undefined) return paint.bold(heading);
  if (line === '') return '';
  const painted = line
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((piece, at) => (at % 2 === 0 ? piece : paintMarked(piece, paint)));
  return `  ${painted.join('')}`;
}

function paintMarked(piece: string, paint: Paint): string {
  return piece.startsWith('`') ? paint.cyan(piece.slice(1, -1)) : paint.bold(piece.slice(2, -2));
}
