/**
 * Waits for changes of files on the disk. chokidar, and not `fs.watch`: editors save by renaming, and `fs.watch` then goes on watching
 * a file that is no more; it misses folders that are new; and it tells of one saving several times.
 */

/** How long files must have been quiet: one saving is one change, and so is a branch that is checked out. */
const QUIET = 100;

/**
 * Calls back whenever files or what is in folders has changed, once for all that change together, never while an earlier call
 * still runs. It goes on until the program ends, or the disk refuses.
 * @param isIgnored a test for absolute paths; an ignored folder is not looked into
 */
export async function watchDisk(
  paths: readonly string[],
  isIgnored: (path: string) => boolean,
  onChange: (paths: readonly string[]) => Promise<void>,
  onReady: () => void,
): Promise<void> {
  // Only here: every other command starts without it.
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], { ignored: isIgnored, ignoreInitial: true });
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  await new Promise<never>((_, reject) => {
    const run = async () => {
      if (running || changed.size === 0) return;
      running = true;
      const now = [...changed].sort();
      changed.clear();
      await onChange(now);
      running = false;
      schedule();
    };
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(() => run().catch(reject), QUIET);
    };
    watcher.on('all', (_, path) => {
      changed.add(path);
      schedule();
    });
    watcher.on('ready', onReady);
    watcher.on('error', reject);
  }).finally(() => {
    clearTimeout(timer);
    return watcher.close();
  });
}
