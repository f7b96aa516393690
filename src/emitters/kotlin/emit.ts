/**
 * Kotlin: an enum class, whose `when` is exhaustive, with `fromCode`, which gives null for a code that this version doesn't know.
 * Explicit API mode, no reflection; `@JvmStatic` and `@JvmField` let Java call it without `Companion`. A second name of a code
 * stands in the companion object, since two enum constants are never equal. Codes are `Int`, `Long` where one doesn't fit.
 * The JVM's limit of 64 KB for an initialiser allows about 2 500 constants.
 */

import type { Catalog, Code, GeneratedFile, Target } from '../../model/index.ts';
import { blockComment, blockText } from '../doc-comment.ts';
import type { Emission, Member } from '../emission.ts';
import { FILE_HEADER } from '../file-header.ts';
import { prepareEmission } from '../prepare-emission.ts';
import { type StringSyntax, stringLiteral, utf16Escape } from '../string-literal.ts';
import { kotlinNaming, packageName } from './naming.ts';

const STRINGS: StringSyntax = {
  open: '"',
  close: '"',
  escapes: { '\\': '\\\\', '"': '\\"', $: '\\$', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  escapeHidden: utf16Escape,
};

type CodeType = 'Int' | 'Long' | 'String';

/** The Kotlin file of a catalog. */
export function emitKotlin(catalog: Catalog, target: Target): GeneratedFile[] {
  const emission = prepareEmission(catalog, target, kotlinNaming, (typeName) => [typeName]);
  const inPackage = target.package === undefined ? [] : [`package ${packageName(target.package)}`];
  const content = [FILE_HEADER.join('\n'), ...inPackage, declaration(emission, target.package)].join('\n\n');
  return [{ path: emission.file, content: `${content}\n` }];
}

function declaration(emission: Emission, inPackage: string | undefined): string {
  const type = codeType(emission);
  const what = `Error codes of \`${blockText(emission.catalogId)}\`.`;
  const constants = emission.members.map((member) => constant(emission, member, type, inPackage));
  return [
    `${blockComment([what], '')}public enum class ${emission.typeName}(`,
    '    /** The code as the SDK and the server send it. */',
    `    public val code: ${type},`,
    '    /** What the code means; null where this version has no text for it. */',
    '    public val description: String?,',
    ') {',
    `${constants.join('\n')}    ;`,
    ...emission.retired.map(({ value, name }) => `    // Retired, never used again: ${literal(value, 'Int')} ${name}`),
    '',
    companion(emission, type, inPackage),
    '}',
  ].join('\n');
}

function constant(emission: Emission, member: Member, type: CodeType, inPackage: string | undefined): string {
  const { description, paragraphs } = member.documentation;
  const comment = blockComment(paragraphs.map(blockText), '    ');
  const text = description === null ? 'null' : stringLiteral(description, STRINGS);
  const value = literal(member.value, type);
  return `${comment}${deprecation(emission, member, inPackage, '    ')}    ${member.identifier}(${value}, ${text}),\n`;
}

function companion(emission: Emission, type: CodeType, inPackage: string | undefined): string {
  const { typeName, members } = emission;
  return [
    '    public companion object {',
    `        private val byCode: Map<${type}, ${typeName}> = entries.associateBy { it.code }`,
    ...members.flatMap((member) => aliases(emission, member, inPackage)),
    '',
    "        /** The constant for a code; null for a code that this version doesn't know. */",
    '        @JvmStatic',
    `        public fun fromCode(code: ${type}): ${typeName}? = byCode[code]`,
    '    }',
  ].join('\n');
}

function aliases(emission: Emission, member: Member, inPackage: string | undefined): string[] {
  return member.aliases.map(({ identifier }) => {
    const comment = blockComment([`The same code as [${member.identifier.replaceAll('`', '')}].`], '        ');
    const deprecated = deprecation(emission, member, inPackage, '        ');
    // Its initialiser mentions the constant, which the compiler would complain of.
    const quiet = deprecated === '' ? '' : '        @Suppress("DEPRECATION")\n';
    const declared = `        @JvmField\n        public val ${identifier}: ${emission.typeName} = ${member.identifier}`;
    return `\n${comment}${deprecated}${quiet}${declared}`;
  });
}

/** `ReplaceWith` is what an IDE inserts; the compiler doesn't check it, our tests do. */
function deprecation(emission: Emission, member: Member, inPackage: string | undefined, indent: string): string {
  const { deprecated, replacement } = member;
  if (!deprecated) return '';
  if (replacement === null) return `${indent}@Deprecated("No longer in use.")\n`;
  const message = stringLiteral(
    `Use ${(replacement.identifier ?? replacement.words).replaceAll('`', '')} instead.`,
    STRINGS,
  );
  if (replacement.identifier === null) return `${indent}@Deprecated(${message})\n`;
  const imports =
    inPackage === undefined ? '' : `, ${stringLiteral(`${packageName(inPackage)}.${emission.typeName}`, STRINGS)}`;
  const expression = stringLiteral(`${emission.typeName}.${replacement.identifier}`, STRINGS);
  return `${indent}@Deprecated(${message}, ReplaceWith(${expression}${imports}))\n`;
}

function codeType({ codeKind, members }: Emission): CodeType {
  if (codeKind === 'string') return 'String';
  return members.every(({ value }) => Number(value) === (Number(value) | 0)) ? 'Int' : 'Long';
}

function literal(value: Code, type: CodeType): string {
  if (typeof value === 'string') return stringLiteral(value, STRINGS);
  return type === 'Long' ? `${value}L` : String(value);
}
