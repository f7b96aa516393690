/** What the operating system says where a file can't be read or written, in words that a person can act on. */

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a directory, not a file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOENT: 'there is no such file or folder',
  ENAMETOOLONG: 'its name is longer than any that a disk has',
  ENOTREG: 'it is a pipe, a device or a socket, which may never end, and no file',
  EOUTSIDE: 'it lies outside the repository of the config, which only `--allow-outside` permits',
  EFBIG: 'it is larger than any file that is read (`--max-file-size` sets the limit)',
  ELOOP: 'its symbolic links lead in circles',
};

/** True for a call to the operating system that failed; false for a bug of ours. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/**
 * Why the system refused, without the place.
 * @example whyRefused(error) // 'permission is denied'
 */
export function whyRefused({ code = 'for no known reason' }: NodeJS.ErrnoException): string {
  return WORDS[code] ?? `the system refuses it (${code})`;
}
