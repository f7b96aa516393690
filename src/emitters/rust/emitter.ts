/**
 * Rust: a `#[non_exhaustive]` enum that is a `std::error::Error`, with `TryFrom` (string codes: `FromStr`) and `from_code` for
 * codes that come from elsewhere: what this version doesn't know is an `Err` or a `None`. Second names are associated constants.
 */

import { lineComment } from '../doc-comment.ts';
import { bare, type Emission, lookup, type Member } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { constantSpelling, pascalSpelling } from '../spell-names.ts';
import { bracedEscape, C_ESCAPES, type StringSyntax, stringLiteral } from '../string-literal.ts';
import { WORDS } from './keywords.ts';

const STRINGS: StringSyntax = { open: '"', close: '"', escapes: C_ESCAPES, escapeHidden: bracedEscape };

export const emitter = defineEmitter({
  id: 'rust',
  title: 'Rust',
  about:
    'A `#[non_exhaustive]` enum that implements `Error` and `Display`, with `TryFrom` for numbers or `FromStr` for strings. An unknown code is an `Err`, and `from_code` gives `None` for it. Edition 2018 and later.',
  extensions: ['rs'],
  homes: ['rust'],
  options: {},
  words: WORDS,
  fileName: (typeName) => constantSpelling(typeName).toLowerCase(),
  spell: pascalSpelling,
  strings: STRINGS,
  comments: { line: (text) => `// ${text}`, text: (text) => text },
  print: (emission) => ({
    [emission.file]: `${[declaration(emission), methods(emission), traits(emission), unknown(emission)].join('\n\n')}\n`,
  }),
});

function declaration(emission: Emission): string {
  const { typeName, codeKind, catalogId } = emission;
  const variants = emission.members.map((member) => {
    const value = codeKind === 'number' ? ` = ${member.literal}` : '';
    return `${lineComment(member.paragraphs, '    ')}${deprecationMark(member)}    ${member.identifier}${value},\n`;
  });
  const retired = emission.retired.map(({ sentence }) => `    // ${sentence}\n`).join('');
  return [
    `/// Error codes of \`${catalogId}\`.`,
    '#[allow(non_camel_case_types)]',
    '#[non_exhaustive]',
    ...(codeKind === 'number' ? [`#[repr(${typeOf(emission)})]`] : []),
    '#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]',
    `pub enum ${typeName} {`,
    `${variants.join('\n')}${retired}}`,
  ].join('\n');
}

function deprecationMark({ deprecation }: Member): string {
  return deprecation === null ? '' : `    #[deprecated(note = ${stringLiteral(deprecation.sentence, STRINGS)})]\n`;
}

function methods(emission: Emission): string {
  const { typeName, members, codeKind } = emission;
  const aliases = members.flatMap((member) =>
    member.aliases.map(
      ({ identifier }) =>
        `    /// The same code as \`${bare(member.identifier)}\`.\n${deprecationMark(member)}    pub const ${identifier}: Self = Self::${member.identifier};\n`,
    ),
  );
  const code =
    codeKind === 'number'
      ? [`    pub const fn code(self) -> ${typeOf(emission)} {`, `        self as ${typeOf(emission)}`, '    }']
      : [
          "    pub const fn code(self) -> &'static str {",
          '        match self {',
          ...members.map(({ identifier, literal }) => `            Self::${identifier} => ${literal},`),
          '        }',
          '    }',
        ];
  return [
    '#[allow(deprecated, non_upper_case_globals)]',
    `impl ${typeName} {`,
    ...aliases,
    '    /// The code as the SDK and the server send it.',
    ...code,
    '',
    '    /// The documented name.',
    "    pub const fn name(self) -> &'static str {",
    '        match self {',
    ...members.map(({ identifier, name }) => `            Self::${identifier} => ${stringLiteral(name, STRINGS)},`),
    '        }',
    '    }',
    '',
    '    /// What the code means; `None` where this version has no text for it.',
    "    pub const fn description(self) -> Option<&'static str> {",
    ...descriptions(emission),
    '    }',
    '',
    "    /// The variant for a code; `None` for a code that this version doesn't know.",
    `    pub fn from_code(code: ${borrowed(emission)}) -> Option<Self> {`,
    '        match code {',
    ...members.map(({ identifier, literal }) => `            ${literal} => Some(Self::${identifier}),`),
    '            _ => None,',
    '        }',
    '    }',
    '}',
  ].join('\n');
}

function descriptions(emission: Emission): string[] {
  const byLiteral = new Map(lookup(emission, 'description').map(({ literal, text }) => [literal, text]));
  if (byLiteral.size === 0) return ['        None'];
  const arms = emission.members.flatMap(({ identifier, literal }) => {
    const text = byLiteral.get(literal);
    return text === undefined ? [] : [`            Self::${identifier} => Some(${stringLiteral(text, STRINGS)}),`];
  });
  const rest = arms.length < emission.members.length ? ['            _ => None,'] : [];
  return ['        match self {', ...arms, ...rest, '        }'];
}

function traits(emission: Emission): string {
  const { typeName, codeKind } = emission;
  const conversion =
    codeKind === 'number'
      ? [
          `impl ::std::convert::TryFrom<${typeOf(emission)}> for ${typeName} {`,
          `    type Error = Unknown${typeName};`,
          '',
          `    fn try_from(code: ${typeOf(emission)}) -> ::std::result::Result<Self, Self::Error> {`,
          `        Self::from_code(code).ok_or(Unknown${typeName}(code))`,
        ]
      : [
          `impl ::std::str::FromStr for ${typeName} {`,
          `    type Err = Unknown${typeName};`,
          '',
          '    fn from_str(code: &str) -> ::std::result::Result<Self, Self::Err> {',
          `        Self::from_code(code).ok_or_else(|| Unknown${typeName}(code.to_owned()))`,
        ];
  return [
    `impl ::std::fmt::Display for ${typeName} {`,
    "    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {",
    '        formatter.write_str(self.description().unwrap_or_else(|| self.name()))',
    '    }',
    '}',
    '',
    `impl ::std::error::Error for ${typeName} {}`,
    '',
    ...conversion,
    '    }',
    '}',
  ].join('\n');
}

function unknown(emission: Emission): string {
  const name = `Unknown${emission.typeName}`;
  return [
    `/// A code that this version of [\`${emission.typeName}\`] doesn't know.`,
    '#[derive(Clone, Debug, PartialEq, Eq)]',
    `pub struct ${name}(pub ${emission.codeKind === 'number' ? typeOf(emission) : 'String'});`,
    '',
    `impl ::std::fmt::Display for ${name} {`,
    "    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {",
    '        write!(formatter, "unknown error code {}", self.0)',
    '    }',
    '}',
    '',
    `impl ::std::error::Error for ${name} {}`,
  ].join('\n');
}

function typeOf({ isWide }: Emission): string {
  return isWide ? 'i64' : 'i32';
}

function borrowed(emission: Emission): string {
  return emission.codeKind === 'number' ? typeOf(emission) : '&str';
}
