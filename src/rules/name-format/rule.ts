/** Names that are written unlike the others of their document: markup, a stray prefix, another form of the same word. */
import type { FindingDraft, SourceReading } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';
import {
  advise,
  nameLocation,
  type PlacedClaim,
  place,
  type Rule,
  type RuleContext,
  related,
  renameTo,
} from '../rule.ts';
import { findOperations, stemsOfWord, withoutCommonStart } from './word-forms.ts';

/** From this share of code spans on, a name without one is the exception. */
const USUALLY = 0.6;
const FEWEST = 5;

/** Short words and acronyms of the trade: no vendor is called so. */
const SHORT_WORDS = new Set(
  `no not non out off on in up to by at of if is do too bad low max min new old all any two one get set put add del end pre sub
  re un ack acl ai api app arg aws bin bit bot bus cam cdn cmd cpu cpy cfg csv ctx db dev dir dns doc dup env eof fd ftp gps gpu
  gui hls hw id img ime io ip ipc irq jni job jpg js jwt key lan ldp led lib loc log mac mem mic mms mp msg mtu net nfc nic nil
  obj oom opt os otp own pay pc pdf pin pkg png pro ptr push qps qr ram raw ref reg req res rom row rpc rtc rtm rtp sdk seq sim
  sip sms sms sql src ssh ssl sso std str sw sys tag tcp tls tmp ttl txt udp ui uid uri url usb uuid var vip vm voip vpn wan web
  ws www xml`.split(/\s+/),
);

export const rule: Rule = {
  id: 'name-format',
  description: 'A name is written unlike the others of its document',
  severity: 'info',
  category: 'one document',
  fixable: true,
  judge: (context) =>
    context.readings
      .filter(({ source }) => source.origin === 'docs')
      .flatMap((reading) => {
        const claims = (context.claimsOf.get(reading.source.file) ?? []).filter(({ claim }) => claim.name !== null);
        return [
          ...withoutCodeSpan(reading, claims),
          ...withOddPrefix(reading, claims, context),
          ...inOtherForm(claims),
        ];
      }),
};

function withoutCodeSpan(reading: SourceReading, claims: readonly PlacedClaim[]): FindingDraft[] {
  const cells = claims.flatMap((placed) => {
    const { observation } = placed.claim;
    const row = reading.tables[observation.table]?.rows[observation.row];
    const span = observation.nameSpan;
    const cell =
      span === null ? undefined : row?.cells.find((one) => one.span.start <= span.start && span.end <= one.span.end);
    return cell === undefined ? [] : [{ placed, marked: cell.codeSpan }];
  });
  const marked = cells.filter((cell) => cell.marked).length;
  if (cells.length < FEWEST || marked < USUALLY * cells.length) return [];
  return cells
    .filter((cell) => !cell.marked)
    .map(({ placed: { claim, entry } }) => ({
      message: `\`${claim.documentedAs}\` stands without a code span, unlike ${marked} other names of this page: readers and search see it as prose`,
      code: entry?.code ?? null,
      name: claim.documentedAs,
      location: nameLocation(claim),
      related: [],
      edit: renameTo(claim, `\`${claim.documentedAs}\``, 'put it in backticks'),
      alike: 'names without a code span',
      identity: ['code span', claim.documentedAs ?? '', String(entry?.code ?? '')],
    }));
}

/** A first word of at most three letters that no other name and no text has looks like a vendor's prefix. */
function withOddPrefix(
  { source }: SourceReading,
  claims: readonly PlacedClaim[],
  { vocabulary }: RuleContext,
): FindingDraft[] {
  if (source.prefix !== '' || claims.length < FEWEST) return [];
  const firsts = new Map<string, number>();
  for (const { claim } of claims) {
    const [first = ''] = wordsOf(claim.name);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  return claims.flatMap(({ claim, entry }) => {
    const [first = '', ...rest] = wordsOf(claim.name);
    const odd = /^[a-z]{2,3}$/.test(first) && !SHORT_WORDS.has(first) && rest.length > 0 && firsts.get(first) === 1;
    if (!odd || vocabulary.nameCount(first) > 1 || vocabulary.proseCount(first) > 0 || rest.join('').length < 4)
      return [];
    if (!/^[A-Z]+_/.test(claim.documentedAs ?? '')) return [];
    const bare = (claim.documentedAs ?? '').slice(first.length + 1);
    return [
      {
        message: `\`${claim.documentedAs}\` is the only name of this page that begins with \`${first.toUpperCase()}_\`, which looks like a vendor prefix that the others have lost`,
        code: entry?.code ?? null,
        name: claim.documentedAs,
        location: nameLocation(claim),
        related: [],
        // What looks like a slip may be what the SDK ships: nothing to change without asking.
        edit: advise(`change \`${claim.documentedAs}\` to \`${bare}\`, unless the SDK itself calls it so`),
        identity: ['prefix', claim.documentedAs ?? ''],
      },
    ];
  });
}

/** `…_FAIL` beside `…_FAILED`, `NOT_ENABLE` beside `NOT_ENABLED`: one word in one position, in two forms. */
function inOtherForm(claims: readonly PlacedClaim[]): FindingDraft[] {
  const positions = new Map<string, Map<string, PlacedClaim[]>>();
  const names = withoutCommonStart(claims.map(({ claim }) => wordsOf(claim.name)));
  const operations = findOperations(names);
  for (const [at, placed] of claims.entries()) {
    if (placed.claim.damages.some((damage) => damage.field === 'name')) continue;
    const words = names[at] ?? [];
    for (const { key, form } of operations.has(words) ? [] : stemsOfWord(words)) {
      const forms = positions.get(key) ?? new Map<string, PlacedClaim[]>();
      const ofForm = forms.get(form) ?? [];
      ofForm.push(placed);
      forms.set(form, ofForm);
      positions.set(key, forms);
    }
  }
  const seen = new Set<PlacedClaim>();
  return [...positions.values()].flatMap((forms) => {
    const [usual, ...others] = [...forms].sort(([, a], [, b]) => b.length - a.length);
    if (usual === undefined) return [];
    const [usualForm, usualClaims] = usual;
    return others.flatMap(([form, odd]) =>
      odd
        .filter((placed) => !seen.has(placed) && seen.add(placed))
        .map((placed) => describeForm(placed, form, usualForm, usualClaims)),
    );
  });
}

function describeForm(
  { claim, entry }: PlacedClaim,
  form: string,
  usual: string,
  usualClaims: readonly PlacedClaim[],
): FindingDraft {
  const [example] = usualClaims;
  const beside = example === undefined ? '' : ` (\`${example.claim.documentedAs}\`, ${place(example.claim.location)})`;
  return {
    message: `\`${claim.documentedAs}\` says "${form}" where ${usualClaims.length === 1 ? 'another name' : `${usualClaims.length} other names`} of this page ${usualClaims.length === 1 ? 'says' : 'say'} "${usual}"${beside}: people who write the name from memory get it wrong`,
    code: entry?.code ?? null,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: example === undefined ? [] : [related(nameLocation(example.claim), `says "${usual}"`)],
    edit: advise(`use "${usual}" in the next major version of the SDK; a shipped name keeps its spelling until then`),
    identity: ['form', claim.documentedAs ?? '', form],
  };
}
