/** What language a text is in, and what the words of headers, headings and descriptions say in each. */

export { deprecationIn } from './deprecation-words.ts';
export {
  soundsLikeFailure,
  speaksOfCodeFormat,
  speaksOfErrorCodes,
  speaksOfErrors,
  speaksOfFaultTerms,
  speaksOfOtherCodes,
  speaksOfOutcomeCodes,
  speaksOfStates,
} from './error-words.ts';
export type { HeaderMeaning } from './header-meaning.ts';
export { isCodeHeader, isExitHeader, isStatusHeader, meaningOfHeader } from './header-words.ts';
export { languageOf } from './language-of.ts';
export { mainLanguageOf } from './main-language.ts';
export { isDeprecationWord, isErrorWord, isOutcomeWord, isSuccessWord } from './name-words.ts';
