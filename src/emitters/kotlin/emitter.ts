/**
 * Kotlin: an enum class, whose `when` is exhaustive, with `fromCode`, which gives null for a code that this version doesn't know.
 * Explicit API mode, no reflection; `@JvmStatic` and `@JvmField` let Java call it without `Companion`. A second name of a code
 * stands in the companion object, since two enum constants are never equal. Codes are `Int`, `Long` where one doesn't fit.
 * The JVM's limit of 64 KB for an initialiser allows about 2 500 constants; beyond it the codes are constants of an object.
 * An exception carries the code. `entries` needs Kotlin 1.9.
 * Constants are `CONSTANT_CASE` (Coding conventions, "Property names").
 */

import { errorTypeName } from '../choose-type-name.ts';
import { blockComment, blockText } from '../doc-comment.ts';
import { bare, type Emission, lookup, type Member } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { isJvmEnum, splitLookup } from '../jvm-limits.ts';
import { LOCALES, type LocalizedTexts, localizedTexts } from '../localized-texts.ts';
import { constantSpelling } from '../spell-names.ts';
import { C_ESCAPES, type StringSyntax, stringLiteral, utf16Escape } from '../string-literal.ts';
import { HARD_KEYWORDS, WORDS } from './keywords.ts';

const STRINGS: StringSyntax = {
  open: '"',
  close: '"',
  escapes: { ...C_ESCAPES, $: '\\$' },
  escapeHidden: utf16Escape,
};

type CodeType = 'Int' | 'Long' | 'String';

export const emitter = defineEmitter({
  id: 'kotlin',
  title: 'Kotlin',
  about:
    "An enum class in explicit API mode, without reflection, callable from Java; Kotlin 1.9 or later. `fromCode` gives null for a code that this version doesn't know, and an exception carries any code. Above 2 500 codes, which is what the virtual machine can load of an enum, it is an object with constants.",
  extensions: ['kt'],
  homes: ['android', 'kotlin', 'jvm', 'java'],
  isDefault: true,
  options: {
    package: { description: 'Package of the file', value: 'text' },
    style: { description: 'An enum class, or an object with constants', value: ['enum', 'constants'] },
    ...LOCALES,
  },
  words: WORDS,
  spell: constantSpelling,
  strings: STRINGS,
  comments: { line: (text) => `// ${text}`, text: blockText },
  declares: (typeName) => [typeName],
  print: (emission, { package: inPackage, style, locales }) => {
    const isEnum = isJvmEnum(emission, style, 'Kotlin');
    const localized = localizedTexts(emission, locales);
    const codes = (isEnum ? declaration : constantsObject)(emission, inPackage, localized);
    const head = inPackage === undefined ? [] : [`package ${packageName(inPackage)}`];
    return { [emission.file]: `${[...head, codes, exception(emission, isEnum)].join('\n\n')}\n` };
  },
});

function declaration(emission: Emission, inPackage: string | undefined, localized: readonly LocalizedTexts[]): string {
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
    ...emission.retired.map(({ sentence }) => `    // ${sentence}`),
    '',
    companion(emission, type, inPackage),
    ...localizedLookup(emission, localized, 'public fun description(', 'description'),
    '}',
    ...localizedObjects(emission, localized),
  ].join('\n');
}

function constant(emission: Emission, member: Member, type: CodeType, inPackage: string | undefined): string {
  const { description, paragraphs } = member;
  const comment = blockComment(paragraphs, '    ');
  const text = description === null ? 'null' : stringLiteral(description, STRINGS);
  const value = literalOf(member.literal, type);
  return `${comment}${deprecationMark(emission, member, inPackage, '    ')}    ${member.identifier}(${value}, ${text}),\n`;
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
    const comment = blockComment([`The same code as [${bare(member.identifier)}].`], '        ');
    const deprecated = deprecationMark(emission, member, inPackage, '        ');
    // Its initialiser mentions the constant, which the compiler would complain of.
    const quiet = deprecated === '' ? '' : '        @Suppress("DEPRECATION")\n';
    const declared = `        @JvmField\n        public val ${identifier}: ${emission.typeName} = ${member.identifier}`;
    return `\n${comment}${deprecated}${quiet}${declared}`;
  });
}

/** `ReplaceWith` is what an IDE inserts; the compiler doesn't check it, our tests do. */
function deprecationMark(
  { typeName }: Emission,
  { deprecation }: Member,
  inPackage: string | undefined,
  indent: string,
): string {
  if (deprecation === null) return '';
  const message = stringLiteral(deprecation.sentence, STRINGS);
  if (deprecation.replacement === null)
    return `${indent}@Deprecated(${message})
`;
  const imports = inPackage === undefined ? '' : `, ${stringLiteral(`${packageName(inPackage)}.${typeName}`, STRINGS)}`;
  const expression = stringLiteral(`${typeName}.${deprecation.replacement}`, STRINGS);
  return `${indent}@Deprecated(${message}, ReplaceWith(${expression}${imports}))
`;
}

/** Constants need no initialiser, and lookups are split into objects that each stay within a method's limit. */
function constantsObject(
  emission: Emission,
  inPackage: string | undefined,
  localized: readonly LocalizedTexts[],
): string {
  const { typeName, members } = emission;
  const type = codeType(emission);
  const declare = (member: Member, identifier: string, paragraphs: readonly string[]): string =>
    `${blockComment(paragraphs, '    ')}${deprecationMark(emission, member, inPackage, '    ')}    public const val ${identifier}: ${type} = ${literalOf(member.literal, type)}\n`;
  return [
    `${blockComment([`Error codes of \`${blockText(emission.catalogId)}\`.`], '')}public object ${typeName} {`,
    ...members.flatMap((member) => [
      declare(member, member.identifier, member.paragraphs),
      ...member.aliases.map(({ identifier }) =>
        declare(member, identifier, [`The same code as [${bare(member.identifier)}].`]),
      ),
    ]),
    ...emission.retired.map(({ sentence }) => `    // ${sentence}`),
    "    /** The documented name of a code; null for a code that this version doesn't know. */",
    '    @JvmStatic',
    `    public fun nameOf(code: ${type}): String? = ${search(emission, 'Names', lookup(emission, 'name'))}`,
    '',
    '    /** What a code means; null where this version has no text for it. */',
    '    @JvmStatic',
    `    public fun descriptionOf(code: ${type}): String? = ${search(emission, 'Descriptions', lookup(emission, 'description'))}`,
    ...localizedLookup(
      emission,
      localized,
      `@JvmStatic\n    public fun descriptionOf(code: ${type}, `,
      'descriptionOf(code)',
    ),
    '}',
    ...lookupObjects(emission, 'Names', lookup(emission, 'name')),
    ...lookupObjects(emission, 'Descriptions', lookup(emission, 'description')),
    ...localizedObjects(emission, localized),
  ].join('\n');
}

interface Entry {
  readonly literal: string;
  readonly text: string;
}

function search(emission: Emission, holder: string, entries: readonly Entry[]): string {
  return splitLookup(entries)
    .map((_, part) => `${emission.typeName}${holder}${part}.find(code)`)
    .join(' ?: ');
}

function lookupObjects(emission: Emission, holder: string, found: readonly Entry[]): string[] {
  const type = codeType(emission);
  return splitLookup(found).map((entries, part) =>
    [
      `\nprivate object ${emission.typeName}${holder}${part} {`,
      ...(entries.length === 0 ? ['    @Suppress("UNUSED_PARAMETER")'] : []),
      `    fun find(code: ${type}): String? = when (code) {`,
      ...entries.map(({ literal, text }) => `        ${literalOf(literal, type)} -> ${stringLiteral(text, STRINGS)}`),
      '        else -> null',
      '    }',
      '}',
    ].join('\n'),
  );
}

/** A lookup with a locale; `own` is the text in the target's own. */
function localizedLookup(
  emission: Emission,
  localized: readonly LocalizedTexts[],
  head: string,
  own: string,
): string[] {
  if (localized.length === 0) return [];
  const cases = localized.map(({ tags, entries }, index) => {
    const text = entries === null ? own : search(emission, holderIn(index), entries);
    return `                ${tags.map((tag) => stringLiteral(tag, STRINGS)).join(', ')} -> return ${text}`;
  });
  return [
    '',
    '    /**',
    '     * What a code means in a locale, `zh-CN` or `zh_CN`, else in its language, else as without a locale; null where this version',
    '     * has no text for it.',
    '     */',
    `    ${head}locale: String): String? {`,
    "        var tag = locale.replace('_', '-').lowercase()",
    '        while (tag.isNotEmpty()) {',
    '            when (tag) {',
    ...cases,
    '            }',
    `            tag = tag.substringBeforeLast('-', "")`,
    '        }',
    `        return ${own}`,
    '    }',
  ];
}

function localizedObjects(emission: Emission, localized: readonly LocalizedTexts[]): string[] {
  return localized.flatMap(({ entries }, index) =>
    entries === null ? [] : lookupObjects(emission, holderIn(index), entries),
  );
}

function holderIn(table: number): string {
  return `In${table}Part`;
}

function exception(emission: Emission, isEnum: boolean): string {
  const { typeName } = emission;
  const type = codeType(emission);
  const text = isEnum ? `${typeName}.fromCode(code)?.description` : `${typeName}.descriptionOf(code)`;
  const known = isEnum
    ? [
        ' {',
        "    /** The constant for the code; null for a code that this version doesn't know. */",
        `    public val errorCode: ${typeName}?`,
        `        get() = ${typeName}.fromCode(code)`,
        '}',
      ]
    : [''];
  return [
    "/** An error with its code, also one that this version doesn't know. */",
    `public open class ${errorTypeName(typeName, 'Exception')} @JvmOverloads constructor(`,
    '    /** The code as the SDK and the server send it. */',
    `    public val code: ${type},`,
    `    message: String? = ${text},`,
    '    cause: Throwable? = null,',
    `) : Exception(message, cause)${known.join('\n')}`,
  ].join('\n');
}

function literalOf(literal: string, type: CodeType): string {
  return type === 'Long' ? `${literal}L` : literal;
}

function codeType({ codeKind, isWide }: Emission): CodeType {
  if (codeKind === 'string') return 'String';
  return isWide ? 'Long' : 'Int';
}

/** A package with its keywords quoted: `com.example.in` → ``com.example.`in` ``. */
export function packageName(name: string): string {
  return name
    .split('.')
    .map((part) => (HARD_KEYWORDS.has(part) ? `\`${part}\`` : part))
    .join('.');
}
