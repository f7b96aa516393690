/**
 * No two codes of a catalog carry one name. Where the evidence can't tell which of two codes a name belongs to, the one with
 * fewer supporters (of equals the one whose supporters come later in the order of precedence) gets its code appended, and the
 * decision says so: no code is dropped and generated code still compiles.
 */
import type { Code, Decision } from '../../model/index.ts';
import { constantCase, lettersOf } from '../../names/words.ts';

export interface NamedCode {
  readonly code: Code;
  readonly decision: Decision;
  /** Sources that support the name at this code. */
  readonly supporters: number;
  /** The place of its first supporter in the order of precedence. */
  readonly rank: number;
  /** The platform that documents it, the first in the order of precedence. */
  readonly platform: string;
}

/**
 * @returns the decision of each code, in the given order
 * @example [FILE_UPLOAD_FAILED at 402, FILE_UPLOAD_FAILED at 403] gives FILE_UPLOAD_FAILED and FILE_UPLOAD_FAILED_403
 */
export function keepNamesUnique(named: readonly NamedCode[]): Decision[] {
  const owners = new Map<string, NamedCode>();
  for (const one of named) {
    const key = lettersOf(one.decision.value);
    const owner = owners.get(key);
    if (owner === undefined || isStronger(one, owner)) owners.set(key, one);
  }
  const repeated = new Set(
    named
      .filter((one) => owners.get(lettersOf(one.decision.value)) !== one)
      .map(({ decision }) => lettersOf(decision.value)),
  );
  const taken = new Set(owners.keys());
  const spelledSo = strongestByCode(named);
  return named.map((one) => {
    const owner = owners.get(lettersOf(one.decision.value));
    // A code that is a name itself names its entry better than a name that several entries share.
    if (typeof one.code === 'string' && repeated.has(lettersOf(one.decision.value)))
      return nameByCode(one, spelledSo.get(lettersOf(one.code)) === one, taken);
    return owner === undefined || owner === one ? one.decision : distinguish(one, owner, taken);
  });
}

/** Of the codes that differ in case or separators alone, the one that the plain name is for. */
function strongestByCode(named: readonly NamedCode[]): Map<string, NamedCode> {
  const strongest = new Map<string, NamedCode>();
  for (const one of named) {
    const key = lettersOf(String(one.code));
    const other = strongest.get(key);
    if (other === undefined || isStronger(one, other)) strongest.set(key, one);
  }
  return strongest;
}

/** @example codes `invalid-params` on Flutter and `INVALID_PARAMS` elsewhere give INVALID_PARAMS_FLUTTER and INVALID_PARAMS */
function nameByCode(one: NamedCode, isStrongest: boolean, taken: Set<string>): Decision {
  const { decision, code, platform } = one;
  const own = constantCase(String(code)) || decision.value;
  if (isStrongest && (!taken.has(lettersOf(own)) || lettersOf(own) === lettersOf(decision.value))) {
    taken.add(lettersOf(own));
    const because = `several codes share the name \`${decision.value}\`, so the code itself names it`;
    return { ...decision, value: own, policy: 'distinct', because };
  }
  let value = `${own}_${constantCase(platform) || '2'}`;
  while (taken.has(lettersOf(value))) value += '_2';
  taken.add(lettersOf(value));
  const because = `another code is spelled the same but for case and separators, so ${platform} tells the two apart`;
  return { ...decision, value, policy: 'distinct', because };
}

function isStronger(one: NamedCode, other: NamedCode): boolean {
  return one.supporters > other.supporters || (one.supporters === other.supporters && one.rank < other.rank);
}

/**
 * No two codes carry one name of a platform: the first code whose own claim is sound keeps it, the others have no name of
 * that platform (emitters then make one in the platform's style).
 * @param named decisions by platform, one map per code, in the order of the codes
 */
export function keepPlatformNamesUnique(named: readonly ReadonlyMap<string, Decision>[]): Map<string, Decision>[] {
  const owners = new Map<string, Decision>();
  for (const decisions of named) {
    for (const [platform, decision] of decisions) {
      const key = `${platform}\n${decision.value}`;
      const owner = owners.get(key);
      if (owner === undefined || (owner.policy === 'repaired' && decision.policy !== 'repaired'))
        owners.set(key, decision);
    }
  }
  return named.map(
    (decisions) => new Map([...decisions].filter(([platform, one]) => owners.get(`${platform}\n${one.value}`) === one)),
  );
}

function distinguish(one: NamedCode, owner: NamedCode, taken: Set<string>): Decision {
  const { decision, code } = one;
  const suffix = String(code)
    .replace(/^-/, 'MINUS_')
    .replace(/[^\p{L}\p{Nd}]/gu, '_');
  let value = `${decision.value}_${suffix}`;
  while (taken.has(lettersOf(value))) value += '_2';
  taken.add(lettersOf(value));
  return {
    ...decision,
    value,
    policy: 'distinct',
    because:
      one.supporters === 0
        ? `\`${decision.value}\` is the name of ${String(owner.code)}, and nothing tells what ${String(code)} is called; decide it in the config`
        : `\`${decision.value}\` also stands at ${String(owner.code)}, and nothing tells which code it belongs to; decide it in the config`,
  };
}
