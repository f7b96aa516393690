/** Reading SDK sources: enums and constants of seven language families, as the same observations that documents give. */

export { chooseEnum, type IsMember } from './choose-enum.ts';
export { readSdkSource, type SdkReadOptions } from './read-sdk-source.ts';
export { sdkLanguageOf } from './sdk-language.ts';
export { symbolsOf } from './symbols-of.ts';
