/**
 * The only place that touches ts-morph, which takes longer to load than all the rest of the program: it is required when the
 * first TypeScript file is printed (`createRequire` loads it in half the time of `import`), and a bundle of it lies beside the
 * built program, whose compiled code can be kept.
 */

import { createRequire } from 'node:module';
import type { WriterFunction } from 'ts-morph';
import { EmitError } from '../emit-error.ts';

/** The bundle; scripts/build.js puts its path in. */
declare const __ERRGEN_TS_MORPH__: string | undefined;

const require = createRequire(import.meta.url);
const TS_MORPH = typeof __ERRGEN_TS_MORPH__ === 'string' ? __ERRGEN_TS_MORPH__ : 'ts-morph';

/** Prints statements as one source file of an in-memory project; throws where the parser finds a syntax error in it. */
export function printSourceFile(path: string, statements: readonly WriterFunction[]): string {
  const { Project, ScriptTarget, ts } = require(TS_MORPH) as typeof import('ts-morph');
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { noLib: true, noResolve: true, target: ScriptTarget.ES2022 },
  });
  const sourceFile = project.createSourceFile('/generated.ts', { statements: [...statements] });
  const [diagnostic] = project.getProgram().getSyntacticDiagnostics(sourceFile);
  if (diagnostic !== undefined) {
    const message = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, ' ');
    throw new EmitError([
      `${path}:${diagnostic.getLineNumber()} would not parse (${message}), so it isn't written. Please report this bug of agora-errgen.`,
    ]);
  }
  return sourceFile.getFullText();
}
