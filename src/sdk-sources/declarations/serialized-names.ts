/**
 * Enums whose members say what they are called where they are sent: `[EnumMember(Value = "no_lamp")] NoLamp = 1`,
 * `@SerialName("no_lamp") NO_LAMP`. That is the code which users meet; numbers that only count are those of the serialiser.
 */

import type { Member } from '../syntax/declaration.ts';
import type { Token } from '../syntax/tokenize.ts';

/** System.Runtime.Serialization and System.Text.Json, Gson, Jackson, kotlinx.serialization, Moshi. */
const SERIALIZED =
  /^(?:EnumMember|JsonStringEnumMemberName|JsonPropertyName|SerializedName|JsonProperty|SerialName|Json)$/;
const FEWEST = 2;

/** The members with their serialised names as values, where each has one of its own and nothing else that it could be known by. */
export function withSerializedNames(members: readonly Member[]): readonly Member[] {
  const live = members.filter(({ commentedOut }) => !commentedOut);
  const names = live.map(serializedName);
  const isNamed = live.length >= FEWEST && new Set(names.map((name) => name?.text)).size === live.length;
  if (!isNamed || names.includes(undefined) || !live.every(isCounted)) return members;
  return members.map((member) => {
    const name = serializedName(member);
    return name === undefined ? member : { ...member, value: { kind: 'expression', tokens: [name] } };
  });
}

function serializedName({ marks }: Member): Token | undefined {
  return marks.find(({ name }) => SERIALIZED.test(name))?.tokens.find(({ kind }) => kind === 'string');
}

/** It has no value, or one more than that of the member before it; the first may be 0 or 1. */
function isCounted({ value }: Member, index: number, all: readonly Member[]): boolean {
  if (value.kind === 'none' || value.kind === 'next') return true;
  const number = numberOf(value);
  const before = all[index - 1];
  if (number === null) return false;
  return before === undefined ? number <= 1 : number === (numberOf(before.value) ?? number - 1) + 1;
}

function numberOf(value: Member['value']): number | null {
  const [token, ...more] = value.kind === 'expression' ? value.tokens : [];
  return token === undefined || more.length > 0 || !/^\d{1,9}$/.test(token.text) ? null : Number(token.text);
}
