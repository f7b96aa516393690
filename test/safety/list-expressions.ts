/** Every regular expression of `src`: the literals, found in the syntax tree, and those that modules put together when they are loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';

export interface Expression {
  /** The file and the line where it stands, `put together in <file>` where a module makes it. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const SRC = join(import.meta.dirname, '..', '..', 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort();

/** The literals of all files. */
export function literalExpressions(): Expression[] {
  return FILES.flatMap((file) => literalsIn(file, readFileSync(join(SRC, file), 'utf8')));
}

/** The literals of one file's text. */
export function literalsIn(file: string, text: string): Expression[] {
  const found: Expression[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ place: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Calls of `new RegExp` in functions: what they are made of is known only when they run. */
export function expressionsMadeLater(): string[] {
  return FILES.flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node, isInFunction: boolean): void => {
      if (isInFunction && ts.isNewExpression(node) && node.expression.getText() === 'RegExp') found.push(file);
      ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
    };
    visit(tree, false);
    return found;
  });
}

/** Loads the program and every command; returns what it puts together meanwhile. */
export async function constructedExpressions(load: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const caller = typeof source === 'string' ? callerInSrc(new Error().stack) : null;
      if (caller !== null && typeof source === 'string')
        found.push({ place: `put together in ${caller}`, source, flags });
      return new target(source, flags);
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** The file of `src` that made an expression; null where a library did, as some do while they are loaded. */
function callerInSrc(stack: string | undefined): string | null {
  const [caller = ''] = stack?.split('\n').slice(2) ?? [];
  return caller.includes('/node_modules/') ? null : (/\/src\/(.+?\.ts)/.exec(caller)?.[1] ?? null);
}
