/** What Go and Rust declare as error codes. */

import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

function values(file: string, text: string): string[] {
  return readSdkSource(`${text}\n`, { file }).observations.map(
    ({ enum: title, name, code, internal }) =>
      `${title}.${name} ${code}${internal === undefined ? '' : ' (not public)'}`,
  );
}

describe('Go', () => {
  it('constants of one type, with conversions and trailing comments', () => {
    const text = `package link

// LinkErrorCode says what went wrong.
type LinkErrorCode uint64

const (
	Lost   LinkErrorCode = 0x1 // the link is gone
	Late   LinkErrorCode = LinkErrorCode(2)
	secret LinkErrorCode = 3
)

const Single LinkErrorCode = 9`;
    expect(values('errors.go', text)).toEqual([
      'LinkErrorCode.Lost 1',
      'LinkErrorCode.Late 2',
      'LinkErrorCode.secret 3 (not public)',
      'LinkErrorCode.Single 9',
    ]);
  });

  it('iota counts lines, and a line without a value repeats the one before it', () => {
    const text = `package link
const (
	A Code = iota + 100
	B
	_
	D
)
const (
	E = 7
	F
)`;
    expect(values('errors.go', text)).toEqual(['Code.A 100', 'Code.B 101', 'Code.D 103', 'errors.E 7', 'errors.F 7']);
  });

  it('variables that are made of a code, and nothing else', () => {
    const text = `package link
var (
	ErrLost = &Error{Code: 404, Message: "lost"}
	ErrLate = &Error{Code: 408, Message: "late"}
	ErrText = errors.New("no code")
	limit   = 5
)
var names = map[int]string{1: "one"}
func f() { const inside = 5 }
const text = \`a raw
string { with a brace\`
const Behind = 6`;
    expect(values('errors.go', text)).toEqual(['errors.ErrLost 404', 'errors.ErrLate 408', 'errors.Behind 6']);
  });

  it('comments describe, and deprecate', () => {
    const text = `package link
const (
	// Lost means that the link is gone.
	Lost Code = 1
	// Late: nobody waits
	//
	// Deprecated: use Lost instead.
	Late Code = 2
)`;
    const { observations, source } = readSdkSource(text, { file: 'errors.go' });
    expect(observations.map(({ deprecated }) => deprecated !== null)).toEqual([false, true]);
    expect(observations[0]?.texts.description?.value).toContain('the link is gone');
    expect(source.platform).toBe('go');
  });
});

describe('Rust', () => {
  it('variants with numbers count on, those with data have none', () => {
    expect(
      values(
        'e.rs',
        '#[repr(u16)]\npub enum Code {\n  /// Gone.\n  Lost = 0x10,\n  Late,\n  #[deprecated]\n  Old = 40,\n}',
      ),
    ).toEqual(['Code.Lost 16', 'Code.Late 17', 'Code.Old 40']);
    expect(values('e.rs', 'pub enum LinkError { Lost, Late(String), Full { by: u8 } }')).toEqual([
      'LinkError.Lost null',
      'LinkError.Late null',
      'LinkError.Full null',
    ]);
  });

  it('numbers that a method gives', () => {
    const text = `#[derive(Debug, Error)]
pub enum LinkError {
    #[error("lost: {0}")]
    Lost(String),
    #[error("late")]
    Late { by: u8 },
    Full,
    Odd,
}

impl LinkError {
    pub fn code(&self) -> i32 {
        match self {
            Self::Lost(_) => 404,
            LinkError::Late { .. } | LinkError::Full => 408,
            _ => -1,
        }
    }
    fn weight<'a>(&'a self) -> char { match self { _ => '{' } }
}`;
    expect(values('e.rs', text)).toEqual([
      'LinkError.Lost 404',
      'LinkError.Late 408',
      'LinkError.Full 408',
      'LinkError.Odd -1',
    ]);
  });

  it('numbers that a method gives, beside another enum whose variants it does not number', () => {
    const text = `pub enum Error { Lost, Full(String) }
impl Error { pub fn is_late(&self) -> bool { match self { Self::Lost => true, _ => false } } }
pub enum ErrorCode { Lost, Full, Unknown(u16) }
impl ErrorCode {
    pub fn to_code(&self) -> u16 { match self { Self::Lost => 404, Self::Full => 507, Self::Unknown(code) => *code } }
}`;
    expect(values('e.rs', text)).toEqual([
      'Error.Lost null',
      'Error.Full null',
      'ErrorCode.Lost 404',
      'ErrorCode.Full 507',
      'ErrorCode.Unknown null',
    ]);
  });

  it('constants of a module and of a type', () => {
    const text = `pub const LOST: i64 = -32002;
const SECRET: i64 = 5;
pub struct Code(u16);
impl Code {
    pub const LATE: Code = Code(408);
    pub const FULL: Code = Code(507);
    pub fn f() { const INSIDE: u8 = 1; }
}
pub fn g() -> &str { r#"a " and { "# }
pub const BEHIND: i64 = 7;`;
    expect(values('codes.rs', text).sort()).toEqual([
      'Code.FULL 507',
      'Code.LATE 408',
      'codes.BEHIND 7',
      'codes.LOST -32002',
      'codes.SECRET 5 (not public)',
    ]);
  });
});

it('JavaScript that adds its constants to a function', () => {
  const text = `function LinkError(code) { this.code = code; }
_.extend(LinkError, { LOST: 404, LATE: 408 });
Object.assign(LinkError, { FULL: 507 });
Object.assign(options, { retries: 3 });`;
  expect(values('e.js', text)).toEqual(['LinkError.LOST 404', 'LinkError.LATE 408', 'LinkError.FULL 507']);
});
