/**
 * C++17, header only: an `enum class` that is a `std::error_code` enum too (where its codes fit an `int`), and lookups that give
 * nothing for a code that this version doesn't know. String codes are `std::string_view` constants in a namespace.
 * Enumerators are PascalCase (C++ Core Guidelines, Enum.5: no ALL_CAPS, which macros have).
 */

import { C_STRINGS, docText } from '../c/c-syntax.ts';
import { WORDS } from '../c/keywords.ts';
import { blockComment } from '../doc-comment.ts';
import { type Emission, lookup, type Member } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import { constantSpelling, isIdentifier, pascalSpelling } from '../spell-names.ts';
import { stringLiteral } from '../string-literal.ts';

export const emitter = defineEmitter({
  id: 'cpp',
  title: 'C++',
  about:
    'A header for C++17: an `enum class` with `std::error_code` support (numbers within 32 bits), `to_string`, and lookups that give `std::nullopt` for an unknown code. String codes are constants in a namespace.',
  extensions: ['hpp'],
  homes: ['c++', 'cpp', 'windows', 'linux', 'qt'],
  options: { namespace: { description: 'Namespace of the header, such as "agora::chat"', value: 'text' } },
  words: WORDS,
  spell: pascalSpelling,
  strings: C_STRINGS,
  comments: { line: (text) => `// ${text}`, text: docText },
  print: (emission, { namespace = '' }) => {
    const parts = namespace === '' ? [] : namespace.split('::');
    if (parts.some((part) => !isIdentifier(part) || WORDS.types.has(part))) throw namespaceError(emission, namespace);
    return { [emission.file]: header(emission, namespace) };
  },
});

function namespaceError({ catalogId }: Emission, namespace: string): EmitError {
  return new EmitError([
    `catalog ${catalogId}, C++: the namespace \`${namespace}\` is no name such as \`agora::chat\`. Set "namespace" of the cpp target in the config.`,
  ]);
}

function header(emission: Emission, namespace: string): string {
  const guard = `ERRGEN_${emission.typeName}_HPP`;
  const isErrorCode = emission.codeKind === 'number' && !emission.isWide;
  const includes = [
    '#include <cstdint>',
    '#include <optional>',
    '#include <string>',
    '#include <string_view>',
    ...(isErrorCode ? ['#include <system_error>'] : []),
  ];
  const body = [
    emission.codeKind === 'number' ? enumDeclaration(emission) : constants(emission),
    lookupFunction(
      emission,
      'name',
      "The documented name of a code; nothing for a code that this version doesn't know.",
    ),
    lookupFunction(emission, 'description', 'What a code means; nothing where this version has no text for it.'),
    ...(emission.codeKind === 'number' ? [toStringFunction(emission)] : []),
    ...(isErrorCode ? [errorCategory(emission)] : []),
  ];
  return [
    `#ifndef ${guard}\n#define ${guard}`,
    includes.join('\n'),
    ...(namespace === '' ? body : [`namespace ${namespace} {`, ...body, `}  // namespace ${namespace}`]),
    ...(isErrorCode ? [errorCodeTrait(emission, namespace)] : []),
    `#endif  // ${guard}\n`,
  ].join('\n\n');
}

function enumDeclaration(emission: Emission): string {
  const lines = emission.members.map((member) => {
    const mark = deprecationMark(member);
    const declare = (identifier: string, paragraphs: readonly string[]): string =>
      `${blockComment(paragraphs, '    ')}    ${identifier}${mark} = ${member.literal},\n`;
    return [
      declare(member.identifier, member.paragraphs),
      ...member.aliases.map(({ identifier }) => declare(identifier, [sameAs(member)])),
    ].join('\n');
  });
  const retired = emission.retired.map(({ sentence }) => `    // ${sentence}\n`).join('');
  return `${typeComment(emission)}enum class ${emission.typeName} : ${integerOf(emission)} {\n${lines.join('\n')}${retired}};`;
}

function constants(emission: Emission): string {
  const lines = emission.members.map((member) => {
    const mark = deprecationMark(member);
    const declare = (identifier: string, paragraphs: readonly string[]): string =>
      `${blockComment(paragraphs, '')}${mark === '' ? '' : `${mark.trim()} `}inline constexpr std::string_view ${identifier} = ${member.literal};\n`;
    return [
      declare(member.identifier, member.paragraphs),
      ...member.aliases.map(({ identifier }) => declare(identifier, [sameAs(member)])),
    ].join('\n');
  });
  const retired = emission.retired.map(({ sentence }) => `// ${sentence}\n`).join('');
  return `${typeComment(emission)}namespace ${emission.typeName} {\n\n${lines.join('\n')}${retired}\n}  // namespace ${emission.typeName}`;
}

function sameAs({ identifier }: Member): string {
  return docText(`The same code as ${identifier}.`);
}

function deprecationMark({ deprecation }: Member): string {
  return deprecation === null ? '' : ` [[deprecated(${stringLiteral(deprecation.sentence, C_STRINGS)})]]`;
}

function typeComment({ catalogId }: Emission): string {
  const more = "New codes may be added: handle a code that isn't listed here like any other error.";
  return blockComment([docText(`Error codes of \`${catalogId}\`. ${more}`)], '');
}

function lookupFunction(emission: Emission, what: 'name' | 'description', says: string): string {
  const found = lookup(emission, what).map(({ literal, text }) => ({ literal, text: stringLiteral(text, C_STRINGS) }));
  const body =
    emission.codeKind === 'number'
      ? [
          `    switch (static_cast<${integerOf(emission)}>(code)) {`,
          ...found.map(({ literal, text }) => `        case ${literal}: return ${text};`),
          '        default: return std::nullopt;',
          '    }',
        ]
      : [
          ...found.map(({ literal, text }) => `    if (code == ${literal}) return ${text};`),
          ...(found.length === 0 ? ['    static_cast<void>(code);'] : []),
          '    return std::nullopt;',
        ];
  return [
    `/** ${docText(says)} */`,
    `[[nodiscard]] constexpr std::optional<std::string_view> ${functionOf(emission, what)}(${parameterOf(emission)}) noexcept {`,
    ...body,
    '}',
  ].join('\n');
}

/** In a namespace of strings the functions can't be told apart by their parameter: they carry the type's name. */
function functionOf({ codeKind, typeName }: Emission, what: 'name' | 'description'): string {
  return codeKind === 'number' ? `${what}_of` : `${what}_of_${typeName}`;
}

function toStringFunction(emission: Emission): string {
  return [
    "/** The documented name of a code, or its number where this version doesn't know it. */",
    `[[nodiscard]] inline std::string to_string(${emission.typeName} code) {`,
    '    const auto name = name_of(code);',
    `    return name ? std::string(*name) : std::to_string(static_cast<${integerOf(emission)}>(code));`,
    '}',
  ].join('\n');
}

function errorCategory({ typeName, catalogId }: Emission): string {
  const name = stringLiteral(catalogId, C_STRINGS);
  return [
    `/** The category of errors whose value is a ${typeName}. */`,
    `class ${typeName}Category final : public std::error_category {`,
    'public:',
    `    [[nodiscard]] const char *name() const noexcept override { return ${name}; }`,
    '',
    '    [[nodiscard]] std::string message(int value) const override {',
    `        const auto code = static_cast<${typeName}>(value);`,
    '        const auto text = description_of(code);',
    '        return text ? std::string(*text) : to_string(code);',
    '    }',
    '};',
    '',
    '/** The only instance of the category. */',
    `[[nodiscard]] inline const std::error_category &${categoryOf(typeName)}() noexcept {`,
    `    static const ${typeName}Category category;`,
    '    return category;',
    '}',
    '',
    `[[nodiscard]] inline std::error_code make_error_code(${typeName} code) noexcept {`,
    `    return {static_cast<int>(code), ${categoryOf(typeName)}()};`,
    '}',
  ].join('\n');
}

function errorCodeTrait({ typeName }: Emission, namespace: string): string {
  const type = namespace === '' ? typeName : `${namespace}::${typeName}`;
  return `template <>\nstruct std::is_error_code_enum<${type}> : std::true_type {};`;
}

function parameterOf({ codeKind, typeName }: Emission): string {
  return codeKind === 'number' ? `${typeName} code` : 'std::string_view code';
}

function integerOf({ isWide }: Emission): string {
  return isWide ? 'std::int64_t' : 'std::int32_t';
}

/** The function is named as the standard library names its own: `generic_category`. */
function categoryOf(typeName: string): string {
  return `${constantSpelling(typeName).toLowerCase()}_category`;
}
