/**
 * The door to files: everything that the program reads comes through it, so that the same pipeline reads a disk, a revision of
 * a repository, the unsaved text of an editor or a test's memory. Paths are absolute, with `/` between their steps.
 */

/** What stands at a path; a link is a link, wherever it leads. */
export type FileKind = 'file' | 'folder' | 'link' | 'other';

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}

export interface Files {
  /**
   * The bytes of a file, links followed. Throws a system error (`isSystemError`) where there is none that may be read; `room` is
   * a size in bytes that is permitted in any case.
   */
  read(path: string, room?: number): Uint8Array;
  /** What stands in a folder, by name in the order of code units. Throws a system error where there is none that may be read. */
  list(folder: string): readonly FolderEntry[];
  /** What stands at a path; null where nothing does. */
  exists(path: string): FileKind | null;
  /** The path with all links followed: two names of one file have one. Null where it leads to nothing. */
  realPath(path: string): string | null;
}

/** In bytes: what builds wrote is read up to here. */
export const LARGEST_OUTPUT = 2 ** 30;

/** MiB that are read of one file unless the user says otherwise: no page and no header comes near. What a build writes may be larger. */
export const USUAL_MEBIBYTES = 64;

/** What stands at a path or behind the link at it; null where nothing does. */
export function kindBehind(files: Files, path: string): FileKind | null {
  const kind = files.exists(path);
  if (kind !== 'link') return kind;
  const real = files.realPath(path);
  return real === null ? null : files.exists(real);
}

/** The same files, some of them with other bytes, by their absolute paths. */
export function withContents(files: Files, contents: ReadonlyMap<string, Uint8Array>): Files {
  return {
    read: (path, room) => contents.get(path) ?? files.read(path, room),
    list: (folder) => files.list(folder),
    exists: (path) => files.exists(path),
    realPath: (path) => files.realPath(path),
  };
}
