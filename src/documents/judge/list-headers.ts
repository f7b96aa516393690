/** What lists are said to have for headers, so that they are judged like tables. */

/** The numbers of an ordered list, which are the codes of what it lists or the steps of something. */
export const ORDERED = '1.';
