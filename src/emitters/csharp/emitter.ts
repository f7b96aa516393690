/**
 * C#: an `enum` with extension methods that give null for a code that this version doesn't know, and an exception that carries
 * the code. String codes are constants of a static class. C# 7 is enough: Unity's compilers read it.
 */

import { errorTypeName } from '../choose-type-name.ts';
import { bare, type Emission, lookup, type Member } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import { isIdentifier, pascalSpelling } from '../spell-names.ts';
import { C_ESCAPES, type StringSyntax, stringLiteral, utf16Escape } from '../string-literal.ts';
import { KEYWORDS, WORDS } from './keywords.ts';

const STRINGS: StringSyntax = { open: '"', close: '"', escapes: C_ESCAPES, escapeHidden: utf16Escape };

export const emitter = defineEmitter({
  id: 'csharp',
  title: 'C#',
  about:
    'An `enum` (string codes: a static class of constants) with lookups that give null for an unknown code, XML documentation, and an exception that carries the code. Needs C# 7 or later.',
  extensions: ['cs'],
  homes: ['unity', 'csharp', 'c#', 'dotnet', '.net', 'windows'],
  options: { namespace: { description: 'Namespace of the file, such as "Agora.Chat"', value: 'text' } },
  words: WORDS,
  spell: pascalSpelling,
  strings: STRINGS,
  comments: { line: (text) => `// ${text}`, text: xmlText },
  declares: (typeName) => [typeName],
  print: (emission, { namespace }) => {
    if (namespace?.split('.').some((part) => !isIdentifier(part) || KEYWORDS.has(part)))
      throw namespaceError(emission, namespace);
    const body = [
      declaration(emission),
      ...(emission.codeKind === 'number' ? [extensions(emission)] : []),
      exception(emission),
    ];
    const text = body.join('\n\n');
    return {
      [emission.file]: namespace === undefined ? `${text}\n` : `namespace ${namespace}\n{\n${indented(text)}\n}\n`,
    };
  },
});

function namespaceError({ catalogId }: Emission, namespace: string): EmitError {
  return new EmitError([
    `catalog ${catalogId}, C#: the namespace \`${namespace}\` is no name such as \`Agora.Chat\`. Set "namespace" of the csharp target in the config.`,
  ]);
}

/** A text as XML. */
function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function declaration(emission: Emission): string {
  const { typeName, codeKind, isWide, catalogId } = emission;
  const isEnum = codeKind === 'number';
  const members = emission.members.map((member) => {
    const declare = (identifier: string, paragraphs: readonly string[]): string =>
      [
        comment(paragraphs, '    '),
        deprecationMark(member),
        isEnum
          ? `    ${identifier} = ${member.literal},\n`
          : `    public const string ${identifier} = ${member.literal};\n`,
      ].join('');
    return [
      declare(member.identifier, member.paragraphs.length > 0 ? member.paragraphs : [xmlText(member.name)]),
      ...member.aliases.map(({ identifier }) => declare(identifier, [`The same code as ${bare(member.identifier)}.`])),
    ].join('\n');
  });
  const retired = emission.retired.map(({ sentence }) => `    // ${sentence}\n`).join('');
  const head = isEnum ? `public enum ${typeName}${isWide ? ' : long' : ''}` : `public static class ${typeName}`;
  const lookups = isEnum ? '' : `\n${lookupMethods(emission)}\n`;
  return `${comment([`Error codes of ${xmlText(catalogId)}. New codes may be added.`], '')}${head}\n{\n${members.join('\n')}${retired}${lookups}}`;
}

function comment([summary = '', ...remarks]: readonly string[], indent: string): string {
  const more = remarks.map((paragraph) => `${indent}/// <para>${paragraph}</para>\n`).join('');
  return `${indent}/// <summary>${summary}</summary>\n${more === '' ? '' : `${indent}/// <remarks>\n${more}${indent}/// </remarks>\n`}`;
}

function deprecationMark({ deprecation }: Member): string {
  return deprecation === null ? '' : `    [System.Obsolete(${stringLiteral(deprecation.sentence, STRINGS)})]\n`;
}

function extensions(emission: Emission): string {
  return [
    `${comment([`Names and texts of ${emission.typeName}.`], '')}public static class ${emission.typeName}Extensions`,
    `{\n${lookupMethods(emission)}\n}`,
  ].join('\n');
}

function lookupMethods(emission: Emission): string {
  return [
    lookupMethod(emission, 'name', "The documented name of a code; null for a code that this version doesn't know."),
    lookupMethod(emission, 'description', 'What a code means; null where this version has no text for it.'),
  ].join('\n\n');
}

function lookupMethod(emission: Emission, what: 'name' | 'description', says: string): string {
  const isEnum = emission.codeKind === 'number';
  const parameter = isEnum ? `this ${emission.typeName} code` : 'string code';
  return [
    `    /// <summary>${says}</summary>`,
    `    public static string ${what === 'name' ? 'NameOf' : 'DescriptionOf'}(${parameter})`,
    '    {',
    `        switch (${isEnum ? `(${emission.isWide ? 'long' : 'int'})code` : 'code'})`,
    '        {',
    ...lookup(emission, what).map(
      ({ literal, text }) => `            case ${literal}: return ${stringLiteral(text, STRINGS)};`,
    ),
    '            default: return null;',
    '        }',
    '    }',
  ].join('\n');
}

function exception({ typeName, codeKind }: Emission): string {
  const name = errorTypeName(typeName, 'Exception');
  const type = codeKind === 'number' ? typeName : 'string';
  const lookups = codeKind === 'number' ? `${typeName}Extensions` : typeName;
  const message = `${lookups}.DescriptionOf(code) ?? ${lookups}.NameOf(code) ?? code${codeKind === 'number' ? '.ToString()' : ''}`;
  return [
    `${comment(['An error with its code.'], '')}public class ${name} : System.Exception`,
    '{',
    '    /// <summary>The code, also one that this version does not know.</summary>',
    `    public ${type} Code { get; }`,
    '',
    '    /// <summary>An error with what its code means as message.</summary>',
    `    public ${name}(${type} code) : base(${message}) { Code = code; }`,
    '',
    '    /// <summary>An error with a message of its own.</summary>',
    `    public ${name}(${type} code, string message, System.Exception innerException = null)`,
    '        : base(message, innerException) { Code = code; }',
    '}',
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
