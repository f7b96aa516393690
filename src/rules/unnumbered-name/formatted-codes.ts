/**
 * Pages that write the numbers of an SDK in a form of their own (`OS-PLUG-FILE-0004` for 4): the config can say so in one line, and
 * until it does the two have nothing in common.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Catalog, Claim, FindingDraft, Unnumbered } from '../../model/index.ts';
import { advise, nameLocation, place, related, sdkOf } from '../rule.ts';

/** Codes that must be of one form, and the share of their numbers that SDKs must have. */
const FEWEST = 3;
const MOST = 0.6;
const FORM = /^(.*[^\d.])(\d+)$/;

/** Claims of one page that differ in their number alone, and the members of SDKs that have these numbers. */
interface Form {
  readonly claims: readonly Claim[];
  readonly members: readonly Claim[];
  /** As the config writes it: `OS-PLUG-FILE-%04d`. */
  readonly format: string;
}

/** The forms in which pages write the numbers of the SDKs. */
export function findForms({ unnumbered, codes }: Catalog): Form[] {
  // Where an SDK sends the codes as the page writes them, it has nothing to say of their form.
  const isNumber = ({ origin, observation }: Claim) => origin === 'sdk' && typeof observation.code === 'number';
  const members = new Map(codes.map(({ code, claims }) => [code, claims.filter(isNumber)]));
  const written = unnumbered.filter(({ claim }) => claim.origin === 'docs' && FORM.test(writtenAs(claim)));
  const forms = groupBy(written, ({ claim }) => `${claim.source.file}\n${formatOf(claim)}`);
  return [...forms.values()].flatMap((ofForm: readonly Unnumbered[]) => {
    const claims = ofForm.map(({ claim }) => claim);
    const [first] = claims;
    const met = claims.map((claim) => members.get(numberOf(claim)) ?? []).filter((shipped) => shipped.length > 0);
    if (first === undefined || claims.length < FEWEST || met.length < MOST * claims.length) return [];
    return [{ claims, members: met.flat(), format: formatOf(first) }];
  });
}

/** One finding for all codes of a form. */
export function describeForm({ claims, members, format }: Form): FindingDraft[] {
  const [first] = claims;
  const [member] = members;
  if (first === undefined || member === undefined) return [];
  const platforms = [...new Set(members.map(({ platform }) => platform))];
  const verb = platforms.length === 1 ? 'numbers' : 'number';
  return [
    {
      message: `the page writes ${claims.length} codes such as \`${writtenAs(first)}\`, and ${sdkOf(platforms)} ${verb} them (${String(member.observation.code)} is \`${member.documentedAs}\`, ${place(member.location)}): none of them meet, and the page and the SDK are not compared`,
      code: null,
      name: null,
      location: nameLocation(first),
      related: [related(nameLocation(member), `\`${member.documentedAs}\` is ${String(member.observation.code)} here`)],
      edit: advise(`say in the config how the numbers are written: "values": "${format}" in the "sdk" entries`),
      identity: ['form', format],
    },
  ];
}

function writtenAs({ documentedAs, observation }: Claim): string {
  return documentedAs ?? String(observation.code);
}

function numberOf(claim: Claim): number {
  return Number(FORM.exec(writtenAs(claim))?.[2]);
}

/** @example 'OS-PLUG-FILE-0004' gives 'OS-PLUG-FILE-%04d', 'E4' gives 'E%d' */
function formatOf(claim: Claim): string {
  const [, prefix = '', digits = ''] = FORM.exec(writtenAs(claim)) ?? [];
  return `${prefix}${digits.startsWith('0') ? `%0${digits.length}d` : '%d'}`;
}
