/** Names with a slip of spelling, by what confirms the right word. */
import { describe, expect, it } from 'vitest';
import { findCounterparts } from '../../src/reconcile/damage/find-counterparts.ts';
import { findMisspelledNames } from '../../src/reconcile/damage/find-misspelled-names.ts';
import { byCodeOf, type DraftDraft, draftsOf, vocabularyOf } from './drafts.ts';

/** `name -> repaired: why` of the misspelt names among some. */
function misspelled(all: readonly DraftDraft[], prose: readonly string[] = []): string[] {
  const vocabulary = vocabularyOf(
    all.flatMap(({ name }) => name ?? []),
    [...prose, ...all.flatMap(({ description }) => description ?? [])],
  );
  const drafts = draftsOf(all, vocabulary);
  const byCode = byCodeOf(drafts);
  const found = findMisspelledNames(drafts, byCode, findCounterparts(byCode), vocabulary);
  return drafts.flatMap((draft) => {
    const damage = found.get(draft);
    return damage === undefined
      ? []
      : `${draft.observation.name} -> ${damage.repaired}: ${damage.because.replace(/^.*?: /, '')}`;
  });
}

const ios = (code: number | string, name: string, rest: DraftDraft = {}): DraftDraft => ({ code, name, ...rest });
const web = (code: number | string, name: string, rest: DraftDraft = {}): DraftDraft => ({
  code,
  name,
  platform: 'web',
  ...rest,
});

/** Names that have a word. */
const many = (count: number, word: string, from = 50): DraftDraft[] =>
  Array.from({ length: count }, (_, at) => ios(from + at, `${'ABCDEFGH'[at]}${at}_${word}_X${at}`));

describe('another source', () => {
  it('has the right word at the same code', () => {
    expect(misspelled([ios(1, 'SOKCET_CLOSED'), web(1, 'SOCKET_CLOSED'), web(2, 'SOCKET_LOST')])).toEqual([
      'SOKCET_CLOSED -> SOCKET_CLOSED: web.md:2 names the same code `SOCKET_CLOSED`',
    ]);
  });

  it.each<[string, DraftDraft[]]>([
    ['at another code', [ios(1, 'SOKCET_CLOSED'), web(3, 'SOCKET_CLOSED'), web(2, 'SOCKET_LOST')]],
    ['in the same file', [ios(1, 'SOKCET_CLOSED'), ios(1, 'SOCKET_CLOSED'), web(2, 'SOCKET_LOST')]],
    ['that no more names have', [ios(1, 'SOKCET_CLOSED'), web(1, 'SOCKET_CLOSED')]],
    ['beside the wrong one', [ios(1, 'SOKCET_CLOSED'), web(1, 'SOKCET_SOCKET'), web(2, 'SOCKET_LOST')]],
    ['of three letters', [ios(1, 'LPM_OFF'), web(1, 'LMP_OFF'), web(2, 'LMP_ON')]],
  ])('proves nothing %s', (_, all) => {
    expect(misspelled(all)).toEqual([]);
  });

  it('proves nothing of a word that texts use', () => {
    const all = [ios(1, 'SOKCET_CLOSED'), web(1, 'SOCKET_CLOSED'), web(2, 'SOCKET_LOST')];
    expect(misspelled(all, ['a sokcet is one'])).toEqual([]);
  });

  it('proves nothing of what several names begin with', () => {
    const families = ['A', 'B', 'C'].map((end, at) => ios(10 + at, `SOKCET_${end}${end}`));
    const all = [...families, web(10, 'SOCKET_AA'), ...many(5, 'SOCKET')];
    expect(misspelled(all)).toEqual([]);
    expect(misspelled(all.slice(1))).toEqual([]);
    expect(misspelled([...families.slice(0, 2), ...all.slice(3)])).toHaveLength(1);
  });

  it('has the case of the wrong word', () => {
    const others = [web(1, 'SOCKET_CLOSED'), web(2, 'SOCKET_LOST')];
    const repaired = (name: string) => misspelled([ios(1, name), ...others])[0]?.replace(/:.*/, '');
    expect(repaired('SokcetClosed')).toBe('SokcetClosed -> SocketClosed');
    expect(repaired('sokcetClosed')).toBe('sokcetClosed -> socketClosed');
    expect(repaired('closed_sokcet')).toBe('closed_sokcet -> closed_socket');
  });

  it('shows how it is spelled there', () => {
    const all = [ios(1, 'SOKCET_CLOSED'), web(1, 'SOCKET_CLOSED'), web(2, 'SOCKET_LOST')];
    const vocabulary = vocabularyOf(all.flatMap(({ name }) => name ?? []));
    const drafts = draftsOf(all, vocabulary);
    const byCode = byCodeOf(drafts);
    const [damage] = findMisspelledNames(drafts, byCode, findCounterparts(byCode), vocabulary).values();
    expect(damage).toMatchObject({
      kind: 'misspelled',
      field: 'name',
      because: '"sokcet" is a misspelling of "socket": web.md:2 names the same code `SOCKET_CLOSED`',
      evidence: [{ location: { file: 'web.md', line: 2 }, message: 'spells it `SOCKET_CLOSED`' }],
    });
  });

  it('has the right name, which a platform lacks where names are the codes', () => {
    const strings = (name: string, platform: string) => ({ ...ios(name, name), platform });
    const others = [strings('SOCKET_CLOSED', 'web'), strings('SOCKET_LOST', 'web')];
    expect(misspelled([strings('SOCKAT_CLOSED', 'ios'), ...others])).toEqual([
      'SOCKAT_CLOSED -> SOCKET_CLOSED: web.md:2 has `SOCKET_CLOSED`, which ios lacks',
    ]);
    const [closed = {}] = others;
    expect(misspelled([strings('SOCKAT_CLOSED', 'ios'), { ...closed, platform: 'ios' }, ...others])).toEqual([]);
  });
});

describe('its own text', () => {
  const said = (name: string, description: string, rest: DraftDraft = {}) =>
    misspelled([ios(1, name, { description, ...rest })]);

  it('has the right word', () => {
    expect(said('DESTINATOIN_LOST', 'The destination is unknown.')).toEqual([
      'DESTINATOIN_LOST -> DESTINATION_LOST: its own text says "destination"',
    ]);
  });

  it.each<[string, string, string, DraftDraft]>([
    ['of a short word', 'FLIE_LOST', 'The file is lost.', {}],
    ['that has the slip itself', 'UNKNOWN_ROUTE', 'The route is unkown.', {}],
    ['in another language', 'DESTINATOIN_LOST', 'La destination est inconnue.', { language: 'fr' }],
    [
      'on a page in a language of Latin letters, where nobody can tell',
      'INSUFICIENT_X',
      'Insuficiente',
      { language: null, locale: 'es-MX' },
    ],
    ['that another word of the name completes', 'XX_DOMAIN_LOST', 'The xxdomain is lost.', {}],
    ['that a word behind it completes', 'DOMAIN_S_LOST', 'No domains are left.', {}],
  ])('proves nothing %s', (_, name, text, rest) => {
    expect(said(name, text, rest)).toEqual([]);
  });

  it('proves something where nobody can tell its language', () => {
    expect(said('DESTINATOIN_LOST', 'Destination', { language: null, locale: 'zh-CN' })).toHaveLength(1);
    expect(said('DESTINATOIN_LOST', 'Destination', { language: null })).toHaveLength(1);
  });

  it('proves nothing of a word that several names have', () => {
    const all = [ios(1, 'DESTINATOIN_LOST', { description: 'A destination.' }), ios(2, 'NO_DESTINATOIN')];
    expect(misspelled(all)).toEqual([]);
  });
});

describe('other names', () => {
  it.each([
    ['a swap', 'SOKCET', 'SOCKET', 3, true],
    ['a swap that few contradict', 'SOKCET', 'SOCKET', 2, false],
    ['a doubled letter', 'OCCURED', 'OCCURRED', 3, true],
    ['another letter in a short word', 'SOCKAT', 'SOCKET', 4, false],
    ['another letter in a long word', 'PERMISSIAN', 'PERMISSION', 3, true],
    ['a letter that is missing, beside many', 'SESION', 'SESSION', 5, true],
    ['a letter that is missing in the middle, beside few', 'HADLER', 'HANDLER', 4, false],
    ['a letter that is missing in the middle, beside many', 'HADLER', 'HANDLER', 5, true],
    ['a first letter that is missing', 'ANDLER', 'HANDLER', 6, false],
    ['a last letter that is missing', 'HANDLE', 'HANDLER', 6, false],
  ])('show %s', (_, wrong, right, count, want) => {
    const found = misspelled([ios(1, `NO_${wrong}`), ...many(count, right)]);
    expect(found).toEqual(
      want ? [`NO_${wrong} -> NO_${right}: ${count} other names have "${right.toLowerCase()}"`] : [],
    );
  });

  it('show that many sources copied one slip', () => {
    const copies = [ios(1, 'NO_HADLER'), web(1, 'NO_HADLER')];
    expect(misspelled([...copies, ...many(5, 'HANDLER')])).toHaveLength(2);
    expect(misspelled([...copies, ios(2, 'HADLER_LOST'), ...many(5, 'HANDLER')])).toEqual([]);
  });

  it('show a participle that has lost its letter', () => {
    const found = (count: number) => misspelled([ios(1, 'NO_TOKE'), ...many(count, 'TOKEN')]);
    expect(found(2)).toEqual([]);
    expect(misspelled([ios(1, 'NO_TOKE'), web(1, 'NO_TOKEN'), ...many(3, 'TOKEN')])).toHaveLength(1);
  });
});

describe('the list of common slips', () => {
  it('has the right word', () => {
    expect(misspelled([ios(1, 'UNKOWN_LAMP')])).toEqual(['UNKOWN_LAMP -> UNKNOWN_LAMP: a common slip']);
  });

  it('is nothing for a source that has the right name, too', () => {
    expect(misspelled([ios(1, 'UNKOWN_LAMP'), ios(2, 'UNKNOWN_LAMP')])).toEqual([]);
    expect(misspelled([ios(1, 'UNKOWN_LAMP'), web(2, 'UNKNOWN_LAMP')])).toHaveLength(1);
  });

  it('speaks last', () => {
    const all = [ios(1, 'NO_NERWORK'), web(1, 'NO_NETWORK'), web(2, 'NETWORK_LOST')];
    expect(misspelled(all)).toEqual(['NO_NERWORK -> NO_NETWORK: web.md:2 names the same code `NO_NETWORK`']);
  });

  it('needs a name', () => {
    expect(misspelled([{ code: 1 }, { code: 2, description: 'The lamp is unkown.' }])).toEqual([]);
  });
});
