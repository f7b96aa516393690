/** What a message calls the two sides of a conflict: their platforms, or their pages where the platform is the same. */
import type { Claim } from '../../model/index.ts';
import { isShared } from '../rule.ts';

export interface SideNames {
  readonly own: string;
  readonly other: string;
}

/**
 * @example nameSides(ios, android) // { own: 'ios', other: 'android' }
 * @example nameSides(androidInChinese, androidInEnglish) // { own: 'the "zh" page', other: 'the "en" page' }
 */
export function nameSides(own: Claim, other: Claim): SideNames {
  if (own.platform !== other.platform) return { own: sideOf(own), other: sideOf(other) };
  if (areTranslations(own, other)) return { own: `the "${own.locale}" page`, other: `the "${other.locale}" page` };
  return { own: 'this page', other: other.source.file };
}

/** A page that several platforms share is no platform. */
function sideOf(claim: Claim): string {
  return isShared(claim) ? 'the page' : claim.platform;
}

/** Two pages of one platform in two languages: they speak of the same SDK. */
export function areTranslations(a: Claim, b: Claim): boolean {
  return a.platform === b.platform && a.locale !== null && b.locale !== null && a.locale !== b.locale;
}
