/** Codes that are told apart by their numbers alone (`LAMP-0002`, `MSDK05031`). */
import type { Claim } from '../../model/index.ts';

export function isCounted({ documentedAs }: Pick<Claim, 'documentedAs'>): boolean {
  return /\d{2}$/.test(documentedAs ?? '');
}
