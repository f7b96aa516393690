/**
 * Reads the error enums and constants of an SDK source: a table per enum or class, a row and an observation per member. Pure;
 * never throws; what can't be read is reported with its line, and a value that can't be known is never guessed.
 */

import type { Directive, Inference, Origin, Skipped, Source, SourceReading } from '../model/index.ts';
import { commentLines } from './comments/comment-lines.ts';
import { readCFamily } from './declarations/read-c-family.ts';
import { readCSharp } from './declarations/read-csharp.ts';
import { readDart } from './declarations/read-dart.ts';
import { readGo } from './declarations/read-go.ts';
import { readJava } from './declarations/read-java.ts';
import { readKotlin } from './declarations/read-kotlin.ts';
import { readPython } from './declarations/read-python.ts';
import { readRust } from './declarations/read-rust.ts';
import { readSwift } from './declarations/read-swift.ts';
import { readTypeScript } from './declarations/read-typescript.ts';
import { type Built, buildTables } from './members/build-tables.ts';
import { inferPlatform } from './members/infer-platform.ts';
import { prefixOf } from './members/infer-prefix.ts';
import { fitsEnum } from './members/requested.ts';
import { findConditions } from './preprocessor/find-conditions.ts';
import type { Declarations, Group } from './syntax/declaration.ts';
import { withDocstrings } from './syntax/docstrings.ts';
import { indexLines } from './syntax/line-index.ts';
import { LEXICONS, type Lexicon, type SdkLanguage, sdkLanguageOf } from './syntax/sdk-language.ts';
import { readTokens, type SourceTokens } from './syntax/source-tokens.ts';
import { ECMASCRIPT_ARITHMETIC } from './values/ecmascript-arithmetic.ts';
import { integerArithmetic } from './values/integer-arithmetic.ts';
import { resolveValues } from './values/resolve-values.ts';

export interface SdkReadOptions {
  readonly file: string;
  /** Default: by the file's extension. */
  readonly language?: SdkLanguage;
  readonly platform?: string;
  readonly locale?: string;
  readonly prefix?: string;
  readonly generation?: string;
  /** Only the enums or classes of these names (`ErrorCode`, `agora.rtc.ErrorCode`, `*Error`, `/^TE[CM]$/`). */
  readonly enum?: string | readonly string[];
  /** Members that are no error codes, by name or pattern (`*_BASE`). */
  readonly exclude?: readonly string[];
  /** `position`: members without a value of their own count from 0; a format (`E-%04d`) makes the codes of their numbers. */
  readonly values?: string;
  /** Default: `sdk`. */
  readonly origin?: Origin;
  /** Constants that other files define. */
  readonly symbols?: ReadonlyMap<string, number>;
}

type Reader = (source: SourceTokens, lexicon: Lexicon) => Declarations;

const READERS: Readonly<Record<SdkLanguage, Reader>> = {
  'objective-c': readCFamily,
  cpp: readCFamily,
  java: readJava,
  kotlin: readKotlin,
  swift: readSwift,
  csharp: readCSharp,
  dart: readDart,
  typescript: readTypeScript,
  go: readGo,
  rust: readRust,
  python: readPython,
};

/** Reads one file. */
export function readSdkSource(text: string, options: SdkReadOptions): SourceReading {
  const language = options.language ?? sdkLanguageOf(options.file) ?? 'cpp';
  const lexicon = LEXICONS[language];
  const tokens = readTokens({ text, fileTitle: fileTitleOf(options.file) }, lexicon);
  const source = language === 'python' ? withDocstrings(tokens) : tokens;
  const declarations = READERS[language](source, lexicon);
  const regions = findConditions(source.directives);
  const arithmetic = language === 'typescript' ? ECMASCRIPT_ARITHMETIC : integerArithmetic(language);
  const symbols = options.symbols ?? new Map();
  const locate = indexLines(text, options.file);
  const format = options.values === undefined || options.values === 'position' ? null : options.values;
  const groups = groupsNamed(declarations.groups, options.enum).map((group) => ofPrefix(group, options.prefix));
  const built = buildTables(groups, {
    text,
    language,
    comments: withoutMembers(source, declarations.groups),
    regions,
    locate,
    resolved: resolveValues(declarations, {
      language,
      arithmetic,
      regions,
      symbols,
      positions: options.values === 'position',
      formats: format !== null,
    }),
    locale: options.locale ?? null,
    exclude: options.exclude ?? [],
    format,
  });
  const problems = [...source.problems, ...declarations.problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, reason }): Skipped => ({ location: locate(offset), reason }));
  return {
    source: sourceOf(text, language, built, options),
    text,
    tables: built.tables,
    observations: built.observations,
    skippedRows: [...problems, ...built.skippedRows],
    skippedTables: [...notFound(declarations.groups, groups, options, locate), ...built.skippedTables],
    directives: directivesIn(source, locate),
  };
}

/** @example fileTitleOf('src/ErrorCode.d.ts') // 'ErrorCode' */
function fileTitleOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/(?<!^)(?:\.d)?\.\w{1,9}$/, '');
  return name === '' ? 'constants' : name;
}

/** All groups, or those that the config names. */
function groupsNamed(groups: readonly Group[], wanted: SdkReadOptions['enum']): readonly Group[] {
  if (wanted === undefined) return groups;
  const named = new Set([wanted].flat().flatMap((request) => groupsOf(groups, request)));
  return groups.filter((group) => named.has(group));
}

/** Of the constants of a file or class, the prefix that the config gives says which of them are codes. */
function ofPrefix(group: Group, prefix = ''): Group {
  if (group.declarator.kind !== 'constants' || prefix === '') return group;
  const members = group.members.filter(({ name }) => name.startsWith(prefix) && name !== prefix);
  return members.length === 0 ? group : { ...group, members };
}

/** A pattern asks for what there is, a name for this enum. */
function isNamedOneByOne(wanted: SdkReadOptions['enum']): boolean {
  return wanted !== undefined && [wanted].flat().every((request) => !/[*/]/.test(request));
}

/** Beside an enum, further constants of a class of its name (a trait of it: `static constexpr size`) are none of its members. */
function groupsOf(groups: readonly Group[], request: string): readonly Group[] {
  const named = groups.filter((group) => fitsEnum(request, group));
  const enums = new Set(named.flatMap(({ declarator, title }) => (declarator.kind === 'enum' ? title : [])));
  return named.filter(({ declarator, title }) => declarator.kind === 'enum' || !enums.has(title));
}

function notFound(
  all: readonly Group[],
  groups: readonly Group[],
  { enum: wanted, file }: SdkReadOptions,
  locate: (offset: number) => SourceReading['tables'][number]['location'],
): Skipped[] {
  if (wanted === undefined || groups.length > 0) return [];
  const names = [...new Set(all.map(({ title }) => title))];
  const has =
    names.length === 0 ? 'no enum or constants' : `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
  return [{ location: locate(0), reason: `${[wanted].flat().join(', ')} is not in ${file}; it has ${has}` }];
}

/** Comments that hold members speak of nothing. */
function withoutMembers(source: SourceTokens, groups: readonly Group[]): SourceTokens['comments'] {
  const taken = new Set(
    groups.flatMap(({ members }) => members.flatMap(({ start, commentedOut }) => (commentedOut ? [start] : []))),
  );
  return taken.size === 0 ? source.comments : source.comments.filter(({ start }) => !taken.has(start));
}

function sourceOf(text: string, language: SdkLanguage, built: Built, options: SdkReadOptions): Source {
  const inferences: Inference[] = [];
  const platform = options.platform === undefined ? inferPlatform(language, text) : null;
  if (platform) inferences.push(platform);
  const prefix = options.prefix === undefined ? prefixOf(built) : null;
  if (prefix) inferences.push(prefix);
  return {
    file: options.file,
    origin: options.origin ?? 'sdk',
    platform: options.platform ?? platform?.value ?? null,
    locale: options.locale ?? null,
    generation: options.generation ?? null,
    prefix: options.prefix ?? prefix?.value ?? '',
    ...(isNamedOneByOne(options.enum) && { enumsAreNamed: true }),
    inferences,
  };
}

/** Comments that speak to this tool: `// errgen-disable …`. */
function directivesIn(
  { text, comments }: SourceTokens,
  locate: (offset: number) => Directive['location'],
): Directive[] {
  return comments.flatMap((comment) => {
    if (!text.slice(comment.start, Math.min(comment.end, comment.start + 20)).includes('errgen-')) return [];
    const content = commentLines(text, comment)
      .map((line) => line.text.trim())
      .join(' ')
      .trim();
    return content.startsWith('errgen-')
      ? [{ location: locate(comment.start), text: content.slice('errgen-'.length) }]
      : [];
  });
}
