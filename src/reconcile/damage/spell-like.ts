/** How a source would spell a name of another source: its own prefix and its own style. */
import { restyle, styleOf } from '../../names/style.ts';
import type { Draft } from '../draft.ts';

/**
 * The bare name in the spelling of the draft's source.
 * @example spellLike(draftOf('AgoraChatErrorUserRemoved'), 'FILE_NOT_FOUND') // 'AgoraChatErrorFileNotFound'
 */
export function spellLike(draft: Draft, bare: string): string {
  const documented = draft.observation.name ?? '';
  const own = draft.bare ?? '';
  const prefix = documented.endsWith(own) ? documented.slice(0, documented.length - own.length) : '';
  const style = styleOf(own);
  return prefix + (styleOf(bare) === style ? bare : restyle(bare, style));
}
