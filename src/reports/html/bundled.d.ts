/** A script or a style of the page, bundled into one text (scripts/bundle-text.js). */
declare module '*?bundled' {
  const text: string;
  export default text;
}
