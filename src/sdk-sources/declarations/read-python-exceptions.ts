/**
 * Python's classes of exceptions: those that carry a code, under the name of the class that they all derive from; where none does,
 * their names are what the file ships.
 */
import { type Declarator, type Member, memberOf, type ValueSource } from '../syntax/declaration.ts';
import { endOf, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import { assignedIn, classHead, type Statement } from './python-statements.ts';
import { argumentsValue, constantValue } from './read-arguments.ts';
import type { Unit } from './unit.ts';

const ERROR_CLASSES: Declarator = { kind: 'enum', says: 'classes of errors' };
const ERROR = /(?:Error|Exception|Fault)$/;
/** In this order: a class may have an HTTP status beside its code. */
const ATTRIBUTES = ['error_code', 'errcode', 'err_code', 'errorcode', 'code', 'errno'];
/** With fewer, a file has its errors beside what it is about. */
const FEWEST = 5;

interface ErrorClass {
  readonly name: string;
  readonly parent: string;
  readonly statement: Statement;
}

/** Adds the exceptions of a file. */
export function addExceptions({ source, collector }: Unit, statements: readonly Statement[]): void {
  const classes: ErrorClass[] = [];
  const parents = new Map<string, string>();
  for (const statement of statements) {
    const one = errorClass(source, statement, parents);
    if (one === null) continue;
    classes.push(one);
    parents.set(one.name, one.parent);
  }
  const coded = classes.flatMap((one) => {
    const value = codeOf(source, one);
    return value === null ? [] : [{ one, member: memberAt(source, one, value) }];
  });
  for (const { one, member } of coded) collector.addMembers([rootOf(one.name, parents)], [member], ERROR_CLASSES);
  const children = coded.length > 0 ? [] : classes.filter(({ parent }) => parents.has(parent));
  if (children.length < FEWEST) return;
  for (const one of children)
    collector.addMembers([rootOf(one.name, parents)], [memberAt(source, one, { kind: 'none' })], ERROR_CLASSES);
}

/** Null for a class that derives from no error, and from none that stands above it. */
function errorClass(source: SourceTokens, statement: Statement, known: ReadonlyMap<string, string>): ErrorClass | null {
  const head = classHead(source, statement);
  const parent = head?.bases.find((base) => ERROR.test(base) || known.has(base));
  return head === null || parent === undefined ? null : { name: textAt(source, head.name), parent, statement };
}

const LONGEST_CHAIN = 8;

/** The class of the file that all its exceptions derive from, or what they derive from elsewhere. */
function rootOf(name: string, parents: ReadonlyMap<string, string>): string {
  let root = name;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const parent = parents.get(root);
    if (parent === undefined || (/^(?:Base)?Exception$/.test(parent) && root !== name)) break;
    root = parent;
  }
  return root;
}

/** What an attribute of the class says, or what it hands to the class that it derives from. */
function codeOf(source: SourceTokens, { statement }: ErrorClass): ValueSource | null {
  const assigned = statement.inner.flatMap((one) => (one.closed ? (assignedIn(source, one) ?? []) : []));
  for (const attribute of ATTRIBUTES) {
    const found = assigned.find(({ name }) => textAt(source, name).toLowerCase() === attribute);
    if (found === undefined) continue;
    const value = constantValue(source, found.from, found.to);
    const isLiteral = ['number', 'string'].includes(source.tokens[found.to - 1]?.kind ?? '');
    return isLiteral && value?.kind === 'expression' ? value : null;
  }
  return handedUp(source, statement);
}

/** `super().__init__(404, "…")` with a number of its own among its arguments. */
function handedUp(source: SourceTokens, { inner }: Statement): ValueSource | null {
  for (const { inner: body } of inner) {
    for (const { from, closed } of body) {
      const call = skip(source, from + 1);
      const isCall = textAt(source, from) === 'super' && textAt(source, call + 1) === '__init__';
      if (!isCall || !closed || (source.pairs[call + 2] ?? -1) < 0) continue;
      const value = argumentsValue(source, call + 2);
      const isNumbered =
        value.kind === 'arguments' && value.arguments.some(({ tokens }) => tokens.at(-1)?.kind === 'number');
      if (isNumbered) return value;
    }
  }
  return null;
}

/** Its documentation stands below its head. */
function memberAt(source: SourceTokens, { statement }: ErrorClass, value: ValueSource): Member {
  const name = source.tokens[statement.from + 1];
  if (name === undefined) throw new Error('a class has a name');
  const [first] = statement.inner;
  const token = first === undefined ? undefined : source.tokens[first.from];
  const end = first !== undefined && token?.kind === 'string' ? token.end : endOf(source, statement.to - 1);
  return memberOf(name, { start: startOf(source, statement.from), end, value });
}
