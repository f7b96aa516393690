/** What Python declares as error codes. */
import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

function read(text: string): string[] {
  const { observations, skippedRows } = readSdkSource(`${text}\n`, { file: 'errors.py' });
  return [
    ...observations.map(({ enum: title, name, code }) => `${title}.${name} ${code}`),
    ...skippedRows.map(({ location, reason }) => `line ${location.line}: ${reason}`),
  ];
}

describe('enums', () => {
  it('are classes that derive from one, under whatever name it is imported', () => {
    const text = `class Code(enum.IntEnum):
    LOST = 1
class Kind(str, Enum):
    LATE = "late"
class Own(BaseErrorEnum, metaclass=Meta):
    GONE = 2
class Plain:
    lost = 3`;
    expect(read(text)).toEqual(['Code.LOST 1', 'Kind.LATE late', 'Own.GONE 2']);
  });

  it('have no methods, private names or nested functions for members', () => {
    const text = `class Code(IntEnum):
    LOST: int = 1
    _ignore_ = ['x']
    __slots__ = ()
    _1ST = 4

    def text(self):
        HERE = 5
        return HERE

    if DEBUG:
        HIDDEN = 6`;
    expect(read(text)).toEqual(['Code.LOST 1', 'Code._1ST 4']);
  });

  it('count on from the last and from the highest, where the two are one', () => {
    const text = `class Code(Enum):
    A = auto()
    B = 10
    C = auto()
    D = 5
    E = auto()`;
    expect(read(text)).toEqual([
      'Code.A 1',
      'Code.B 10',
      'Code.C 11',
      'Code.D 5',
      'Code.E null',
      expect.stringMatching(/^line 6: .*auto\(\) counts on/),
    ]);
  });

  it('tell the code among several values by the parameters of the constructor', () => {
    const text = `class Code(Enum):
    LOST = ("The link is lost", 404, 1)
    LATE = ("Too late", 408, 1)

    def __new__(cls, message: str, code: int, weight: int = 1):
        return object.__new__(cls)`;
    expect(read(text)).toEqual(['Code.LOST 404', 'Code.LATE 408']);
  });
});

describe('constants', () => {
  it('are written in capitals, on lines that brackets and backslashes carry over', () => {
    const text = `LOST = (
    400 +
    4
)
LATE = 400 + \\
    8
lower = 1
FIRST, SECOND = 1, 2
NOTHING = None
COUNT = len(NAMES)
if True:
    INSIDE = 3
def f():
    LOCAL = 4`;
    expect(read(text)).toEqual(['errors.LOST 404', 'errors.LATE 408']);
  });

  it('numbers of a class that is called after errors are meant, whatever their style', () => {
    expect(read('class ErrorCodes:\n    NotFound = 404\n    retries = 3\nclass Window:\n    Width = 7')).toEqual([
      'ErrorCodes.NotFound 404',
    ]);
  });
});

describe('dictionaries', () => {
  it('give numbers names, or names numbers, and sentences are texts', () => {
    const text = `NAMES = {1: 'LOST', 2: 'LATE', 3: 'GONE'}
CODES: dict[str, int] = {
    'LOST': 1,  # the link
    'LATE': 2,
    'GONE': -3,
}
TEXTS = {1: 'It is lost.', 2: 'It is late.', 3: 'It is gone.'}
FEW = {'a': 1, 'b': 2}
MIXED = {'a': 1, 'b': [2], 'c': 3}`;
    expect(read(text)).toEqual([
      ...['NAMES.LOST 1', 'NAMES.LATE 2', 'NAMES.GONE 3'],
      ...['CODES.LOST 1', 'CODES.LATE 2', 'CODES.GONE -3'],
    ]);
  });
});

describe('exceptions', () => {
  it('have the code that they or their constructor name, under the class that all derive from', () => {
    const text = `class LinkError(Exception):
    code = None
class Lost(LinkError):
    http_status = 404
    code = 10
class Late(Lost):
    def __init__(self, why):
        super(Late, self).__init__(11, why)
class Gone(LinkError):
    pass
class Window:
    code = 12`;
    expect(read(text)).toEqual(['LinkError.Lost 10', 'LinkError.Late 11']);
  });

  it('without any code are what the file ships', () => {
    const names = ['Lost', 'Late', 'Gone', 'Full', 'Busy'];
    const text = `class LinkError(Exception): pass\n${names.map((name) => `class ${name}(LinkError):\n    """It is so."""\n`).join('')}`;
    expect(read(text)).toEqual(names.map((name) => `LinkError.${name} null`));
    expect(readSdkSource(text, { file: 'errors.py' }).observations[0]?.texts.description?.value).toBe('It is so.');
  });
});

it('comments and documentation strings speak of what they stand beside', () => {
  const text = `class Code(IntEnum):
    #: The link is lost.
    LOST = 1
    LATE = 2  # Nobody waits.
    GONE = 3
    '''It will not come back.'''
    OLD = 4
    """
    Deprecated: use LOST instead.
    """
    URL = 'http://x'  # no comment begins in a string: '#'
`;
  const { observations, source } = readSdkSource(text, { file: 'errors.py' });
  expect(observations.map(({ texts }) => texts.description?.value ?? null)).toEqual([
    ...['The link is lost.', 'Nobody waits.', 'It will not come back.'],
    null,
    "no comment begins in a string: '#'",
  ]);
  expect(observations.map(({ deprecated }) => deprecated !== null)).toEqual([false, false, false, true, false]);
  expect(source.platform).toBe('python');
});
