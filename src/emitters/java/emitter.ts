/**
 * Java: an enum with `fromCode`, which gives null for a code that this version doesn't know, or a class of constants, as Android's
 * `@IntDef` wants them; and an exception that carries the code. What an enum can't hold is a class of constants.
 */

import { errorTypeName } from '../choose-type-name.ts';
import { blockComment, partCommentMarks } from '../doc-comment.ts';
import { type Emission, lookup, type Member, sibling } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import { isJvmEnum, splitLookup } from '../jvm-limits.ts';
import { LOCALES, type LocalizedTexts, localizedTexts } from '../localized-texts.ts';
import { constantSpelling, isIdentifier } from '../spell-names.ts';
import { C_ESCAPES, type StringSyntax, stringLiteral, utf16Escape } from '../string-literal.ts';
import { KEYWORDS, WORDS } from './keywords.ts';

interface Entry {
  readonly literal: string;
  readonly text: string;
}

const STRINGS: StringSyntax = { open: '"', close: '"', escapes: C_ESCAPES, escapeHidden: utf16Escape };

export const emitter = defineEmitter({
  id: 'java',
  title: 'Java',
  about:
    'An enum, or a class of constants as `@IntDef` wants them, for Java 8 and later, and an exception that carries the code. Lookups give null for an unknown one. Above 2 500 codes, which is what the virtual machine can load of an enum, it is constants.',
  extensions: ['java'],
  homes: ['java', 'android', 'jvm'],
  options: {
    package: { description: 'Package of the files', value: 'text' },
    style: { description: 'An enum, or a class of constants', value: ['enum', 'constants'] },
    ...LOCALES,
  },
  words: WORDS,
  spell: constantSpelling,
  strings: STRINGS,
  comments: { line: (text) => `// ${text}`, text: docText },
  declares: (typeName) => [typeName],
  print: (emission, { package: name, style, locales }) => {
    if (name?.split('.').some((part) => !isIdentifier(part) || KEYWORDS.has(part))) throw packageError(emission, name);
    const head = name === undefined ? '' : `package ${name};\n\n`;
    const isEnum = isJvmEnum(emission, style, 'Java');
    const localized = localizedTexts(emission, locales);
    const codes = isEnum ? enumDeclaration(emission, localized) : constantsClass(emission, localized);
    const error = errorTypeName(emission.typeName, 'Exception');
    return {
      [emission.file]: `${head}${codes}\n`,
      [sibling(emission.file, `${error}.java`)]: `${head}${exception(emission, isEnum)}\n`,
    };
  },
});

function packageError({ catalogId }: Emission, name: string): EmitError {
  return new EmitError([
    `catalog ${catalogId}, Java: the package \`${name}\` has a part that is no identifier. Set "package" of the java target in the config.`,
  ]);
}

/** A text for Javadoc, which is HTML with tags in braces; the compiler reads `\u` in comments too. */
function docText(text: string): string {
  const entities = text.replace(/[&<>@{}\\]/g, (character) => `&#${character.charCodeAt(0)};`);
  return partCommentMarks(entities);
}

function enumDeclaration(emission: Emission, localized: readonly LocalizedTexts[]): string {
  const { typeName, members } = emission;
  const type = typeOf(emission);
  const constants = members.map((member) => {
    const text = member.description === null ? 'null' : stringLiteral(member.description, STRINGS);
    return `${head(member, member.paragraphs)}    ${member.identifier}(${literal(emission, member.literal)}, ${text})`;
  });
  const aliases = aliasesOf(
    members,
    (identifier, member) => `    public static final ${typeName} ${identifier} = ${member.identifier};\n`,
  );
  return [
    `${typeComment(emission)}public enum ${typeName} {`,
    `${constants.join(',\n\n')};`,
    ...emission.retired.map(({ sentence }) => `    // ${sentence}`),
    '',
    ...aliases,
    `    private static final java.util.Map<${boxedOf(emission)}, ${typeName}> BY_CODE = new java.util.HashMap<>();`,
    '',
    '    static {',
    `        for (${typeName} value : values()) BY_CODE.put(value.code, value);`,
    '    }',
    '',
    `    private final ${type} code;`,
    '    private final String description;',
    '',
    `    ${typeName}(${type} code, String description) {`,
    '        this.code = code;',
    '        this.description = description;',
    '    }',
    '',
    '    /** The code as the SDK and the server send it. */',
    `    public ${type} getCode() {`,
    '        return code;',
    '    }',
    '',
    '    /** What the code means; null where this version has no text for it. */',
    '    public String getDescription() {',
    '        return description;',
    '    }',
    '',
    "    /** The constant for a code; null for a code that this version doesn't know. */",
    `    public static ${typeName} fromCode(${type} code) {`,
    '        return BY_CODE.get(code);',
    '    }',
    ...localizedLookup(emission, localized, 'public String getDescription(', 'description'),
    '}',
  ].join('\n');
}

function constantsClass(emission: Emission, localized: readonly LocalizedTexts[]): string {
  const { typeName, members } = emission;
  const declare = (identifier: string, member: Member): string =>
    `    public static final ${typeOf(emission)} ${identifier} = ${literal(emission, member.literal)};\n`;
  return [
    `${typeComment(emission)}public final class ${typeName} {`,
    ...members.flatMap((member) => [
      head(member, member.paragraphs) + declare(member.identifier, member),
      ...aliasesOf([member], declare),
    ]),
    ...emission.retired.map(({ sentence }) => `    // ${sentence}`),
    `    private ${typeName}() {}`,
    '',
    lookupMethods(emission, 'name', "The documented name of a code; null for a code that this version doesn't know."),
    '',
    lookupMethods(emission, 'description', 'What a code means; null where this version has no text for it.'),
    ...localizedLookup(
      emission,
      localized,
      `public static String descriptionOf(${typeOf(emission)} code, `,
      'descriptionOf(code)',
    ),
    '}',
  ].join('\n');
}

function lookupMethods(emission: Emission, what: 'name' | 'description', says: string): string {
  const method = what === 'name' ? 'nameOf' : 'descriptionOf';
  const holder = what === 'name' ? 'Names' : 'Descriptions';
  const found = searchMethod(emission, `public static String ${method}`, holder, lookup(emission, what));
  return [`    /** ${says} */`, ...found].join('\n');
}

/** A method that asks private classes in turn, each of which holds as much as it may. */
function searchMethod(emission: Emission, head: string, holder: string, entries: readonly Entry[]): string[] {
  const type = typeOf(emission);
  const parts = splitLookup(entries);
  return [
    `    ${head}(${type} code) {`,
    `        String text = ${holder}0.find(code);`,
    ...parts.slice(1).map((_, part) => `        if (text == null) text = ${holder}${part + 1}.find(code);`),
    '        return text;',
    '    }',
    ...parts.flatMap((some, part) => [
      '',
      `    private static final class ${holder}${part} {`,
      `        static String find(${type} code) {`,
      ...search(emission, some),
      '        }',
      '    }',
    ]),
  ];
}

/** A method with a locale, and one for the texts of each locale; `own` is the text in the target's own. */
function localizedLookup(
  emission: Emission,
  localized: readonly LocalizedTexts[],
  head: string,
  own: string,
): string[] {
  if (localized.length === 0) return [];
  const cases = localized.flatMap(({ tags, entries }, index) => [
    ...tags.map((tag) => `                case ${stringLiteral(tag, STRINGS)}:`),
    `                    return ${entries === null ? own : `descriptionIn${index}(code)`};`,
  ]);
  return [
    '',
    '    /** What the code means in a locale, else in its language, else as without a locale; null where this version has no text for it. */',
    `    ${head}java.util.Locale locale) {`,
    '        String tag = locale == null ? "" : locale.toLanguageTag().toLowerCase(java.util.Locale.ROOT);',
    '        while (!tag.isEmpty()) {',
    '            switch (tag) {',
    ...cases,
    '                default:',
    "                    tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));",
    '            }',
    '        }',
    `        return ${own};`,
    '    }',
    ...localized.flatMap(({ entries }, index) =>
      entries === null
        ? []
        : ['', ...searchMethod(emission, `private static String descriptionIn${index}`, `In${index}Part`, entries)],
    ),
  ];
}

/** `switch` takes no `long`. */
function search(emission: Emission, entries: readonly Entry[]): string[] {
  if (emission.isWide) {
    const tests = entries.map(
      ({ literal: value, text }) =>
        `            if (code == ${literal(emission, value)}) return ${stringLiteral(text, STRINGS)};`,
    );
    return [...tests, '            return null;'];
  }
  const cases = entries.map(
    ({ literal: value, text }) => `                case ${value}: return ${stringLiteral(text, STRINGS)};`,
  );
  const guard = emission.codeKind === 'string' ? ['            if (code == null) return null;'] : [];
  return [...guard, '            switch (code) {', ...cases, '                default: return null;', '            }'];
}

function aliasesOf(members: readonly Member[], declare: (identifier: string, member: Member) => string): string[] {
  return members.flatMap((member) =>
    member.aliases.map(
      ({ identifier }) =>
        head(member, [`The same code as {@link #${member.identifier}}.`]) + declare(identifier, member),
    ),
  );
}

function head({ deprecation }: Member, paragraphs: readonly string[]): string {
  if (deprecation === null) return javadoc(paragraphs, [], '    ');
  const { replacement, sentence } = deprecation;
  const instead = replacement === null ? docText(sentence) : `Use {@link #${replacement}} instead.`;
  return `${javadoc(paragraphs, [`@deprecated ${instead}`], '    ')}    @Deprecated\n`;
}

/** Paragraphs are HTML there: all but the first begin with `<p>`. */
function javadoc(paragraphs: readonly string[], tags: readonly string[], indent: string): string {
  return blockComment([...paragraphs.map((text, index) => (index === 0 ? text : `<p>${text}`)), ...tags], indent);
}

function typeComment({ catalogId }: Emission): string {
  return `/** Error codes of {@code ${catalogId}}. New codes may be added. */\n`;
}

function exception(emission: Emission, isEnum: boolean): string {
  const { typeName } = emission;
  const type = typeOf(emission);
  const name = errorTypeName(typeName, 'Exception');
  const known = isEnum
    ? [
        '',
        "    /** The constant for the code; null for a code that this version doesn't know. */",
        `    public ${typeName} getErrorCode() {`,
        `        return ${typeName}.fromCode(code);`,
        '    }',
      ]
    : [];
  return [
    "/** An error with its code, also one that this version doesn't know. */",
    `public class ${name} extends RuntimeException {`,
    '    private static final long serialVersionUID = 1L;',
    '',
    `    private final ${type} code;`,
    '',
    '    /** An error with a message of its own. */',
    `    public ${name}(${type} code, String message, Throwable cause) {`,
    '        super(message, cause);',
    '        this.code = code;',
    '    }',
    '',
    '    /** An error with a message of its own. */',
    `    public ${name}(${type} code, String message) {`,
    '        this(code, message, null);',
    '    }',
    '',
    '    /** An error whose message is what the code means; null where this version has no text for it. */',
    `    public ${name}(${type} code) {`,
    '        this(code, messageOf(code), null);',
    '    }',
    '',
    '    /** The code as the SDK and the server send it. */',
    `    public ${type} getCode() {`,
    '        return code;',
    '    }',
    ...known,
    '',
    `    private static String messageOf(${type} code) {`,
    ...messageOf(typeName, isEnum),
    '    }',
    '}',
  ].join('\n');
}

function messageOf(typeName: string, isEnum: boolean): string[] {
  if (!isEnum) return [`        return ${typeName}.descriptionOf(code);`];
  return [
    `        ${typeName} known = ${typeName}.fromCode(code);`,
    '        return known == null ? null : known.getDescription();',
  ];
}

function typeOf({ codeKind, isWide }: Emission): string {
  if (codeKind === 'string') return 'String';
  return isWide ? 'long' : 'int';
}

function boxedOf({ codeKind, isWide }: Emission): string {
  if (codeKind === 'string') return 'String';
  return isWide ? 'Long' : 'Integer';
}

function literal({ isWide }: Emission, value: string): string {
  return isWide ? `${value}L` : value;
}
