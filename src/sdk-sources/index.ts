/** Reading SDK sources: enums and constants of seven language families, as the same observations that documents give. */

export { alignPrefixes } from './choice/align-prefixes.ts';
export { readSdkFiles, type SdkFile } from './read-sdk-files.ts';
export { readSdkSource, type SdkReadOptions } from './read-sdk-source.ts';
export { SDK_EXTENSIONS, sdkLanguageOf } from './syntax/sdk-language.ts';
