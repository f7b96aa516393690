/** A Markdown file as its text: esbuild and vitest are told to read it so. */
declare module '*.md' {
  const text: string;
  export default text;
}
