import { configDefaults, defineConfig } from 'vitest/config';
import { bundledTextsOfVite } from './scripts/bundle-text.js';

/** The pages of the rules are imported as text, as esbuild does it in `scripts/build.js`. */
const markdownAsText = {
  name: 'markdown-as-text',
  transform: (text: string, id: string) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(text)};`, map: null } : undefined,
};

export default defineConfig({
  resolve: {
    // The package itself and not its other entries, which stand in `exports`.
    alias: [{ find: /^agora-errgen$/, replacement: new URL('src/index.ts', import.meta.url).pathname }],
  },
  plugins: [markdownAsText, bundledTextsOfVite],
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    // Copies of the project, while mutants are tested.
    exclude: [...configDefaults.exclude, 'test/mutants/.sandbox/**'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
